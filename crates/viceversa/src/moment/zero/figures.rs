//! 0.8: an empathy KPI per interviewer, team, job and organisation, with its uncertainty, its parts, its trend and the
//! number of people behind it; whoever it is about sees it first, and of fewer than five people nothing is said.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use act::figures::{ComponentKept, UnitKept};
use ledger::{
    ids::MemberId,
    side::{Person, Side},
};
use measure::kept::Component;
use speech::{Lang, Voice, say};
use store::kept::{Unit, UnitKind};

/// While only they themself may: the chief reads what is counted of him, nobody else does, and of her whom one single
/// person met nothing is said.
pub(in crate::moment) fn own_first(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let person = scene.with_eyes_of("marketing chief")?;
    let member = scene.played.cast.member("marketing chief")?;
    let seat = scene.played.seat(scene.house, person)?;
    let own = act::figures::mine(scene.house, &seat)?;
    let own = own.ok_or_else(|| Failure::new(scene.voice.say("stories-0-8-none")))?;
    let (kept, felt) = own.kept.as_ref().zip(own.felt.as_ref()).ok_or_else(|| nothing(scene))?;
    let theirs = figures_of(scene, Unit { kind: UnitKind::Member, id: member.uuid() });
    let mut alone = true;
    for is in ["owner", "recruiter", "hiring manager", "person of trust"] {
        let other = scene.person(is)?;
        alone &= scene.reads(other, &theirs)?.is_none();
    }
    let few = few_are_hidden(scene)?;
    let meetings = own.meetings;
    let holds = is_sure(kept)
        && felt.body.people >= 5
        && alone
        && few
        && meetings.all > meetings.on_time
        && meetings.missed == 0;
    let what = say!(
        scene.voice,
        "stories-0-8-own",
        name = scene.name(person),
        on_time = meetings.on_time,
        all = meetings.all,
        people = felt.body.people
    );
    let voice = scene.voice_of(Side::Company);
    let mut facts = vec![say!(voice, "my-figures-n-of", n = meetings.on_time, of = meetings.all)];
    facts.extend(counts(kept, &voice));
    facts.extend(asked(felt.body.asked, &voice));
    let company = Seen { page: own_page(scene), facts };
    Ok(Finding { holds, what, at: kept.computed_at, company, candidate: the_employer(scene) })
}

/// At the end: the owner reads it of everybody and everything, also in the report, in both languages; the record stayed.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let owner = scene.with_eyes_of("owner")?;
    let seat = scene.played.seat(scene.house, owner)?;
    let overview = act::figures::overview(scene.house, &seat)?;
    let whole = overview.organisation.clone().ok_or_else(|| nothing(scene))?;
    let id = scene.played.cast.workspace.id.uuid();
    let felt = act::figures::felt(scene.house, &seat, Unit { kind: UnitKind::Organisation, id })?;
    let felt = felt.ok_or_else(|| nothing(scene))?.body;
    let chief = scene.played.cast.member("marketing chief")?;
    let of_chief = Unit { kind: UnitKind::Member, id: chief.uuid() };
    let job = Unit { kind: UnitKind::Job, id: scene.played.cast.job("brand manager")?.uuid() };
    let team = Unit { kind: UnitKind::Team, id: chief.uuid() };
    let mut each = true;
    for unit in [of_chief, job, team] {
        let found = act::figures::unit(scene.house, &seat, unit)?;
        let people = act::figures::felt(scene.house, &seat, unit)?.map_or(0, |felt| felt.body.people);
        each &= found.as_ref().is_some_and(is_sure) && people >= 5;
        let counted: Vec<String> =
            found.iter().flat_map(|found| counts(found, &scene.voice_of(Side::Company))).collect();
        let read = scene.reads(owner, &figures_of(scene, unit))?.unwrap_or_default();
        each &= !counted.is_empty() && counted.iter().all(|fact| read.contains(fact.as_str()));
    }
    // Those who may not see the chief's own still may not.
    let recruiter = scene.person("recruiter")?;
    let kept_apart = scene.reads(recruiter, &figures_of(scene, of_chief))?.is_none();
    let reported = is_reported(scene, owner, &whole)?;
    let composite = whole.composite.clone().ok_or_else(|| nothing(scene))?;
    let voice = scene.voice_of(Side::Company);
    let number = |value: f64| voice.number(value.round() as i64);
    let line = say!(
        voice,
        "kept-composite",
        value = number(composite.value),
        low = number(composite.interval.low),
        high = number(composite.interval.high)
    );
    let mut facts = vec![line];
    facts.extend(counts(&whole, &voice));
    facts.extend(asked(felt.asked, &voice));
    let holds = is_sure(&whole) && has_a_trend(&whole) && felt.people >= 5 && felt.parts.len() == 5;
    let what = say!(
        scene.voice,
        "stories-0-8",
        value = scene.voice.number(composite.value.round() as i64),
        low = scene.voice.number(composite.interval.low.round() as i64),
        high = scene.voice.number(composite.interval.high.round() as i64),
        parts = composite.parts.len(),
        people = felt.people,
        name = scene.name(Person::Member(chief))
    );
    let page = format!("/w/{}/figures", scene.played.cast.workspace.slug);
    Ok(Finding {
        holds: holds && each && kept_apart && reported,
        what,
        at: whole.computed_at,
        company: Seen { page, facts },
        candidate: the_employer(scene),
    })
}

fn nothing(scene: &Scene<'_>) -> Failure {
    Failure::new(scene.voice.say("stories-0-8-none"))
}

fn own_page(scene: &Scene<'_>) -> String {
    format!("/w/{}/my-figures", scene.played.cast.workspace.slug)
}

fn figures_of(scene: &Scene<'_>, unit: Unit) -> String {
    format!("/w/{}/figures/{}/{}", scene.played.cast.workspace.slug, unit.kind.code(), unit.id)
}

// One number with an interval that is one, made of several parts, each with what it was counted from.
fn is_sure(kept: &UnitKept) -> bool {
    let within = |part: &ComponentKept| {
        let estimate = &part.estimate;
        (0.0..estimate.mean).contains(&estimate.interval.low)
            && estimate.mean < estimate.interval.high
            && estimate.interval.high <= 1.0
    };
    let counted: Vec<&ComponentKept> = kept.components.iter().filter(|part| part.estimate.of > 0).collect();
    let whole = kept.composite.as_ref().is_some_and(|whole| {
        whole.interval.low < whole.value
            && whole.value < whole.interval.high
            && whole.parts.len() == counted.len()
    });
    whole && counted.len() >= 2 && counted.into_iter().all(within)
}

// Several months of it, oldest first.
fn has_a_trend(kept: &UnitKept) -> bool {
    let Some(part) = kept.component(Component::Punctuality) else { return false };
    let months: Vec<&str> =
        part.months.iter().filter(|month| month.estimate.of > 0).map(|month| month.month.as_str()).collect();
    months.len() >= 3 && months.is_sorted()
}

// What the counts of each part are on a page.
fn counts(kept: &UnitKept, voice: &Voice) -> Vec<String> {
    let counted = kept.components.iter().filter(|part| part.estimate.of > 0);
    counted.map(|part| say!(voice, "kept-counts", kept = part.estimate.kept, of = part.estimate.of)).collect()
}

fn asked(asked: Option<(u64, u64)>, voice: &Voice) -> Option<String> {
    asked.map(|(invited, answered)| say!(voice, "felt-asked", invited = invited, answered = answered))
}

// One person met her, and answered; her own page says nothing of it, and why.
fn few_are_hidden(scene: &mut Scene<'_>) -> Result<bool, Failure> {
    let person = scene.person("hiring manager")?;
    let member: MemberId = scene.played.cast.member("hiring manager")?;
    let workspace = scene.played.cast.workspace.id;
    // It waits: it is in no figure, of hers or of anything else.
    let waiting = scene.house.db.read(|conn| store::felt::waiting(conn, workspace))?;
    let answered = waiting.iter().filter(|response| response.members == [member]).count();
    let seat = scene.played.seat(scene.house, person)?;
    let felt = act::figures::mine(scene.house, &seat)?.and_then(|own| own.felt);
    let read = scene.reads(person, &own_page(scene))?.unwrap_or_default();
    let voice = scene.voice_of(Side::Company);
    Ok(answered == 1
        && felt.is_none_or(|felt| felt.body.people == 0)
        && read.contains(voice.say("my-figures-felt-none")))
}

fn is_reported(scene: &mut Scene<'_>, owner: Person, whole: &UnitKept) -> Result<bool, Failure> {
    let mut both = true;
    for lang in Lang::ALL {
        let voice = Voice::new(lang, act::house::zone_of(&scene.played.cast.workspace.zone));
        let slug = scene.played.cast.workspace.slug.clone();
        let page = format!("/w/{slug}/figures/report?language={}", lang.code());
        let read = scene.reads(owner, &page)?.unwrap_or_default();
        let mut facts = counts(whole, &voice);
        facts.push(voice.say("kept-title").to_owned());
        facts.push(voice.say("felt-title").to_owned());
        both &= facts.iter().all(|fact| read.contains(fact.as_str()));
    }
    Ok(both)
}

// To the candidate it is the organisation's habit, in words: nobody who works there is told apart.
fn the_employer(scene: &Scene<'_>) -> Seen {
    let voice = scene.voice_of(Side::Candidate);
    let page = format!("{}/employer", scene.process_page());
    Seen {
        page,
        facts: vec![voice.say("employer-habits").to_owned(), voice.say("employer-how-nobody").to_owned()],
    }
}
