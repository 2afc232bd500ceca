//! What fits everybody, in English: lower case, without signs.

/// Phrases whose words may well say something elsewhere.
pub(super) const PHRASES: &[&str] = &[
    "a high number of applications",
    "as discussed",
    "as you know",
    "at this time",
    "between what you have and what we need",
    "between what you have and what they need",
    "company culture",
    "cultural fit",
    "culture fit",
    "difficult decision",
    "future endeavours",
    "future endeavors",
    "good work",
    "gut feeling",
    "hard decision",
    "in a different direction",
    "in another direction",
    "in touch",
    "keep up",
    "keep you in mind",
    "keep you on file",
    "keep your cv",
    "many applications",
    "many strong applicants",
    "on file",
    "our values",
    "see above",
    "see below",
    "soft skills",
    "strong competition",
    "team fit",
    "team player",
    "the chemistry",
    "the same as above",
    "thank you for your interest",
    "thanks for your interest",
    "tough decision",
    "we all liked you",
    "we liked you",
    "we wish you",
    "your interest",
];

/// Words that say nothing by themselves: small ones, and those that every refusal has.
pub(super) const EMPTY: &str = "
    a about above after again all also although am an and any anybody anyone anything are arent as at be been before
    being below but by can cannot cant could couldnt did didnt do does doesnt doing done dont each either else even
    ever every for from had hadnt has hasnt have havent having he her here him his how however i if im in into is isnt
    it its itself just me mine more most much my na neither never no none nor not nothing now of off on once one only
    or our ours out over own per quite rather really s shall she should shouldnt since so some somebody someone
    something such t than that the their theirs them then there these they this those though through to too under
    until up upon us very was wasnt way we were werent what when where whether which while who whom whose why will
    with within without wont would wouldnt yet you your yours yourself tbd etc

    ability able adequate advance applicant applicants application applications apply applying appropriate
    attitude available aware background bad based best better bit candidate candidates career chemistry choice choose
    chose chosen clear close closely communication communicative company competitive concern concerns confidence
    confident consider considered considering convince convinced convincing culture current currently decide decided
    decision decisions demanding develop development different direction enough entirely exact exactly expect
    expectation expectations expected experience experienced experiences expertise extra feel feeling feels felt find
    fit fits fitted fitting forward found fully further future gain gap general generally get gets getting give given
    go goes going good got great grow growth gut happy hard help high higher hire hired hiring hope ideal ideally
    impress impressed impression improve improved improvement improving insufficient interesting interview interviews
    job junior keep kind knowledge lack lacked lacking lacks later level levels like liked little look looked looking
    low lower luck made make makes match matched matches matching matter maybe meet meeting meets minimum moment
    motivated motivation move moved moving need needed needs new nice ok okay opportunities opportunity organisation
    organization other others another overall overqualified part people perfect perfectly performance perhaps
    person personality point poor position positions positive possible potential practice prefer preferred present
    process professional profile profiles progress proceed progressed qualification qualifications qualified quality
    ready really reason reasons receive received regard regret relevant require required requirement requirements requires right role
    roles room sadly said see seem seemed seems select selected selection senior seniority show shown showed sector
    similar simply skill skills skillset small solid somewhat soon sorry specific standard still strength strengths
    strong stronger strongest sufficient suit suitable suited suits sure talent team think thinking thought time top
    training try turn type underqualified unfortunately unsuitable value values vacancy want wanted weak weaker
    weakness well went wish work working worse years yourselves";
