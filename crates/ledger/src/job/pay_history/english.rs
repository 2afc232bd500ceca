//! What English says when it asks what somebody earns.

use super::{
    Tongue,
    excuse::Excuses,
    pattern::{Classes, Table},
};

const CLASSES: &Classes = &[
    ("pay", "salary salaries pay wage wages compensation remuneration ctc paycheck paycheque paychecks"),
    // These say other things too, so they need 'your' or the end of a label beside them.
    ("weak", "income incomes earnings earning package bonus bonuses base rate ote stipend comp raise"),
    ("slip", "payslip payslips paystub paystubs"),
    ("stub", "slip slips stub stubs"),
    (
        "adj",
        "annual annualised annualized yearly monthly weekly daily hourly day hour gross net base basic total \
         fixed variable full overall cash actual exact real drawn target on guaranteed employment job brutto",
    ),
    (
        "past",
        "current currently present existing previous previously past last prior former recent latest \
         historical historic earlier old",
    ),
    ("ends", "starting final first ending entry leaving initial"),
    ("your", "your ur their his her candidates applicants candidate applicant persons interviewees"),
    ("you", "you u they he she candidate applicant youre theyre hes shes youve theyve youd interviewee"),
    ("aux", "do does did are is was were have has had been be used to get gets got getting being"),
    (
        "adv",
        "now currently today presently really actually previously already typically usually normally roughly \
         approximately approx about personally formerly last ever both exactly",
    ),
    ("earn", "earn earns earned earning paid"),
    ("make", "make makes made making"),
    ("get", "get gets got getting receive received receiving draw drew drawing take taking bring bringing"),
    (
        "when",
        "now currently today presently annually yearly monthly hourly weekly previously per gross net before \
         there back last right and or if when while as each every after then already pa these nowadays",
    ),
    ("unit", "year month week day hour annum"),
    (
        "job",
        "job jobs role roles position positions employer employers company companies post place firm gig boss contract work workplace employment",
    ),
    (
        "place",
        "your their the his her this that last current previous prior past present former most # another",
    ),
    (
        "expect",
        "expectation expectations expected expect desired aspirations aspiration goal goals target requirement \
         requirements wish wishes demands ask hopes preference",
    ),
    (
        "system",
        "policy policies structure structures system systems model models team teams committee strategy \
         strategies philosophy framework frameworks grid scale scales bands scheme schemes plan plans review \
         reviews budget budgets costs cost data report reports equity gap gaps transparency day days date \
         dates cycle cycles law laws statement statements tax manager management software survey surveys \
         benchmarking specialist consultant negotiation negotiations agreement like for of streams calls call \
         designer designs practices approach administration administrator proposition culture run runs round \
         version theme leader scale process processes",
    ),
    (
        "tail",
        "details information level amount figure figures is was plus including # currently please below here eur euros usd gbp cad",
    ),
    (
        "joined",
        "notice expectations expected desired bonus your previous current past last availability start expectation",
    ),
    (
        "tell",
        "tell state share give provide indicate disclose confirm enter include specify write list mention \
         describe send reveal note add type declare submit attach upload report ask",
    ),
    ("fetch", "bring send attach upload provide enclose share show submit include"),
    (
        "several",
        "one two three four six twelve several months month copies copy of the a most me us along with your 2 3 4 6 12",
    ),
    // Refusals.
    (
        "no",
        "never not dont doesnt wont cannot cant mustnt shouldnt neednt nobody without no nor neither nothing",
    ),
    (
        "fill",
        "to have need needs be been ever even you us must will may can should is it there required obliged \
         obligation reason going we want wish like also allowed permitted anyone one candidates longer people \
         here ask asked never duty at all in any way",
    ),
    (
        "ask",
        "ask asks asking asked request requests requesting requested require requires requiring want wants \
         need needs know tell telling say saying share sharing state stating give giving disclose disclosing \
         reveal mention discuss discussing provide include write use uses using consider considers \
         considering take look looking seek seeks inquire inquiring enquire enquiring base collect store \
         record accept answer send care question questions look rely relies",
    ),
];

const ASKS: &[&str] = &[
    // Your current salary; their last drawn base pay; your current or previous compensation.
    "what? is? <your> most? <past> or|and|to? most? <past>? <adj>* <pay> !<expect>|<system>|designer",
    "what? is? <your> most? <past> or|and? most? <past>? <adj>* <weak> !<expect>|<system>|in|from|with|tour",
    "<your> <adj>* <pay>|earnings <adv>? now|currently|today|presently|previously",
    "<your> <pay>|earnings|income last year|month",
    // Current salary, as a label or in passing.
    "~our|companys|teams|the|industry|market|average|a|this|with most? <past> or|and|to? most? <past>? <adj>* <pay> <edge>",
    "~our|companys|teams|the|industry|market|average|a|this|with most? <past> or|and|to? most? <past>? <adj>* <pay> =<tail>",
    "~our|companys|teams|the|industry|market|average|a|this|with most? <past> or|and|to? <past>? <adj>* <pay> and|or|vs|versus <joined>",
    "~our|the most? <past> <adj>* <pay> and benefits <edge>",
    "~our|the <past> <adj>* <pay> in|at|from|with <your>|last|current|previous|prior|past|eur|euros|pounds|dollars|usd|gbp|local",
    "<past> <adj>* <pay> of the? <your>",
    "<edge> <past> <adj>* income|earnings|package|bonus|ote <edge>",
    "<edge> <past> day|daily|hour|hourly|weekly|contract rate <edge>",
    "<pay> last drawn",
    "last drawn <pay>",
    // Salary history.
    "<your>? <adj>* <pay>|income|earnings|earning and? benefits? history|histories|background !data|records|record|reports|report|reporting|table|tables|module|database|ban|bans|law|laws|field|fields|question|questions|books|rule|rules|legislation|inquiries|inquiry|of",
    "<pay> history of the? <your>|applicant|candidate",
    "history of <your> <adj>* <pay>|earnings|income",
    "<your> <adj>* <pay>|earnings|income progression|trajectory|development|so|over|to !<system>",
    // How much do you earn; what did you make at your last job.
    "how? much|whatever|than money|salary|pay? <aux>? the? <you> <aux>* <adv>* <earn> !trust|respect|degree|your|points|their|the",
    "what|whatever exactly? <aux>? the? <you> <aux>* <adv>* <earn> <end>",
    "what|whatever <aux>? the? <you> <aux>* <adv>* <earn> <when>",
    "what|whatever <aux>? the? <you> <aux>* <adv>* <earn> at|in|with|from|on|during <place>",
    "what|whatever <aux>? the? <you> <aux>* <adv>* <earn> a|an|by <unit>",
    "how? much money? <aux>? the? <you> <aux>* <adv>* <make> <edge>|<when>",
    "how? much money? <aux>? the? <you> <aux>* <adv>* <make>|<get> at|in|with|from|on <place>",
    "how? much money? <aux>? the? <you> <aux>* <adv>* <make>|<get> a|an|by <unit>",
    "how? much money? <aux>? the? <you> <aux>* <adv>* <get> <edge>|<when>|home",
    "how? much money? <aux>? the? <you> <aux>* <adv>* take|taking|bring|bringing|took|brought home !from",
    "what do|does|are|is the? <you> <aux>* <adv>* <make>|<get> <end>",
    "what <aux>? the? <you> <aux>* <adv>* <make> now|currently|today|presently|annually|yearly|monthly|hourly|weekly|per|before|gross|net|there",
    "what <aux>? the? <you> <aux>* <adv>* <make> right now",
    "what <aux>? the? <you> <aux>* <adv>* <make> at the moment|minute",
    "what|than <aux>? the? <you> <aux>* <adv>* <make> a|an|by <unit>",
    "what <aux>? the? <you> <aux>* <adv>* <make> in|at|with|from|on <your> <past>* <job> <edge>",
    "what <aux>? the? <you> <aux>* currently|presently|previously <make> <edge>|<when>|at|in",
    "than <you> <adv>* <make> <edge>|<when>|at",
    "what <aux>? the? <you> <aux>* <adv>* take|taking|bring|bringing|took|brought home <when>|<edge>|a|in|at",
    "do|did|does|are|were the? <you> <adv>* earn|earning|paid|earned more|less|over|above|below|under|around|about|between|roughly|at|#",
    "do|did|does|are|were the? <you> <adv>* <make> more|less|over|above|below|under|around|about|between|roughly? than? # =<end>|a|per|in|euros|eur|pounds|dollars|usd|gbp|gross|net|k|thousand",
    "~when|where|why are|were|is|was you|candidate <adv>* paid|earning !back|a|an|your|points|up|leave|holiday|work|for|interns|late",
    "how are|were you <adv>* paid",
    // What does your employer pay you; what does your current job pay.
    "how? much|what do|does|did|is|are|was|were !we|i|our|us|you your? _? _* pay|paying|paid|pays you|them|him|her !for|to|back|attention",
    "how? much|what they|he|she|employer|company <adv>* pay|paid|pays|paying you|them|him|her",
    "how? much|what <aux>? <your> <past>* two|three? <job> <adv>* pay|paid|paying|pays <end>|you|<when>|at|them",
    // On what salary; what salary did you have.
    "how? much are|were|is|was the? <you> <adv>* on <edge>|<when>|at|in|a",
    "what are|were|is|was the? <you> <adv>* on now|currently|at|right|presently|per|today",
    "what|much <you> <aux>* <adv>* on now|currently|today|presently|at",
    "most|best the? <you> <aux>* <adv>* <earn>",
    "what|whats is? <your> base <end>",
    "~the|a|our final|ending|leaving <adj>* <pay> <edge>|at|in|with|there",
    "<pay>|income in|at|with|from current|last|previous|prior|former|present|past <job>",
    "what are|were|is|was the? <you> currently|presently|previously on <edge>|at|in",
    "what|which kind|sort|level? of? <adj>* <pay>|package|bonus|income|ote range|level|band|package? <aux>? the? <you> <aux>* <adv>* earn|earned|earning|on|receive|received|receiving|draw|drew|drawing|getting|got|making|make|paid|given|at !in",
    "what|which kind|sort|level? of? <adj>* <pay>|package|bonus|income|ote range|level|band|package? <aux>? the? <you> <adv>* have|had|get !in|for|to|designed",
    "what|which <adj>* <pay>|package|bonus|income|ote range|level|band|package? <aux>? the? <you> <aux>* <adv>* have|had|get|got|on|earn|receive in|at|with|from <place> !mind",
    // What is your salary; how much was your bonus; what was your starting pay there.
    "what|whats|how is|are|s? much|high|big|good|large? is|are? <your> <adj>* <pay>|income|earnings|ctc !<expect>|<system>|range|ranges|bands|band",
    "what|whats|how much|high|big|good|large? was|were|has <your> <ends>? <past>? <adj>* <pay>|<weak> !<expect>|<system>",
    "<tell> us|me|here|with|about|for|them|the|of? us|me|about|a|any? <your> <adj>* <pay>|income|earnings|ctc !<expect>|<system>|range|ranges|band|bands|increase",
    "<your> <ends> <adj>* <pay> and final|last <adj>* <pay>",
    // Pay at your last company.
    "<pay>|income|package|rate|earnings <aux>? at|in|with|from|for|of|during the? <your> most? <past> _? <job>",
    "<pay>|income|package|rate|earnings <aux>? <you> <aux>* <adv>* earn|earned|receive|received|drew|draw|had|got|get|earning|receiving at|in|with|from|<when>|<end>",
    "<your> most? <past> <job> pay|pays|paid|paying you",
    "<your> most? <past> <pay> rise|raise|increase|increment",
    // Papers.
    "<your> <past>? <several>* <slip>",
    "<your> <past>? <several>* pay|wage|salary|paycheck <stub>",
    "last|latest|recent|previous|current # months? <slip>",
    "last|latest|recent|previous|current two|three|four|six|several months? <slip>",
    "last|latest|recent|previous|current <slip>",
    "last|latest|recent|previous|current two|three|four|six|several|# months? pay|wage|salary|paycheck <stub>",
    "last|latest|recent|previous|current pay|wage|salary|paycheck <stub>",
    "copy|copies|scan|scans|photo|photos of a|an|the|any|last|recent|latest|<several>* <slip>",
    "proof|evidence of <your>? <past>? <adj>* <pay>|income|earnings",
    "~you|they|we|i|to|not|staff <fetch> <several>* <past>? <several>* <slip>",
    "~you|they|we|i|to|not|staff <fetch> <several>* <past>? <several>* pay|wage|salary|paycheck <stub>",
    "upload|attach|bring|enclose a|one|two|three|your|copies recent? <slip>",
    "<edge> <slip> <edge>",
    "<your>|last|latest|recent|copy p60|p45|w2",
    "<your>|last|latest|recent w 2",
    "<your> <past>? tax return|returns",
    "<your>|previous|last|a <past>? salary certificate|slip|proof",
];

const REFUSING: &[&str] = &[
    "~why <no> <fill>* <fill>* <ask> :?",
    "ban|bans|banned|banning|forbid|forbids|forbidden|prohibit|prohibits|prohibited|illegal|unlawful|outlaw|outlaws|stop|stops|avoid _* ask|asking|asks|questions|inquiries :?",
    "off limits :?",
    "leave|leaves|keep out",
    "omit|skip|remove|delete|drop",
];

const IN_QUESTIONS: &[&str] = &[
    "we|i|nobody never|not|cannot|dont|wont|cant <fill>* <ask> :?",
    "we|i do|will|may|must|can|should not|never <fill>* <ask> :?",
    "nobody <fill>* <ask>",
    "<edge> please? never|dont ask :?",
    "<edge> please? do not|never ask :?",
];

const QUOTING: &[&str] = &["~why not|never ask :?"];

const BESIDE: &[&str] = &[
    "regardless of",
    "irrespective of",
    "instead of",
    "rather than",
    "independent|independently of",
    "without regard to",
    "no matter",
];

const ADJACENT: &[&str] = &["not|nor|never|no|without about|for|on|with|of? <your>?", "bans|ban|banning on?"];

const AFTER: &[&str] = &[
    "is|are|was|were|be forbidden|prohibited|illegal|unlawful|banned|irrelevant|off|none|private",
    "is|are|will|was|may|must|should|can not|never be? asked|allowed|permitted|relevant|considered|lawful|legal|requested|our|any|matter|count|influence|affect|decide|play",
    "cannot|isnt|arent|wont be? asked|allowed|permitted|relevant|considered|lawful|legal|requested|our|any",
    "do|does not matter|count|influence|affect|interest|decide",
    "doesnt|dont|wont matter|count|influence|affect|interest|decide",
    "out",
    "plays|play|has|have no part|role|influence|bearing|place",
];

pub(super) fn tongue() -> Tongue {
    let table = |patterns| Table::new(CLASSES, patterns);
    Tongue {
        asks: table(ASKS),
        excuses: Excuses {
            refusing: table(REFUSING),
            in_questions: table(IN_QUESTIONS),
            quoting: table(QUOTING),
            beside: table(BESIDE),
            adjacent: table(ADJACENT),
            after: table(AFTER),
            barriers: &["but", "just", "only", "however", "instead", "please", "so"],
            demands: &[
                "tell", "state", "send", "share", "give", "upload", "attach", "bring", "enter", "please",
            ],
            soft: &[
                "have",
                "need",
                "needs",
                "required",
                "obliged",
                "must",
                "neednt",
                "obligation",
                "duty",
                "require",
            ],
            buts: &[
                "but",
                "though",
                "although",
                "however",
                "still",
                "yet",
                "helps",
                "welcome",
                "appreciated",
            ],
        },
    }
}
