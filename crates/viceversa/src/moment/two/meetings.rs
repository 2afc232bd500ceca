//! 2.8: an interviewer's conversations are counted like any meeting with a customer: there on time, missed, with a word
//! before or without one. They themself see it first.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::side::Side;
use measure::kept::Component;
use speech::say;
use store::kept::UnitKind;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let executive = scene.with_eyes_of("executive")?;
    let seat = scene.played.seat(scene.house, executive)?;
    let own = act::figures::mine(scene.house, &seat)?;
    let nothing = || Failure::new(scene.voice.say("stories-2-8-none"));
    let own = own.ok_or_else(nothing)?;
    let kept = own.kept.as_ref().ok_or_else(nothing)?;
    let on_time = kept.component(Component::Punctuality).ok_or_else(nothing)?;
    let word = kept.component(Component::WordGiven).ok_or_else(nothing)?;
    let meetings = own.meetings;
    let counted = |part: &act::figures::ComponentKept| {
        let (kept, of) = (part.estimate.kept, part.estimate.of);
        (kept, of) == (0, 2) && part.estimate.interval.low < part.estimate.interval.high
    };
    let member = scene.played.cast.member("executive")?;
    let slug = scene.played.cast.workspace.slug.clone();
    let theirs = format!("/w/{slug}/figures/{}/{member}", UnitKind::Member.code());
    let mut alone = true;
    for is in ["owner", "recruiter", "hiring manager"] {
        let other = scene.person(is)?;
        alone &= scene.reads(other, &theirs)?.is_none();
    }
    let holds = (meetings.all, meetings.on_time, meetings.missed, meetings.with_word) == (2, 0, 2, 0)
        && counted(on_time)
        && counted(word)
        && alone;
    let what = say!(
        scene.voice,
        "stories-2-8",
        name = scene.name(executive),
        all = meetings.all,
        missed = meetings.missed,
        with_word = meetings.with_word
    );
    let voice = scene.voice_of(Side::Company);
    let facts = vec![
        say!(voice, "my-figures-meetings", days = meetings.days),
        say!(voice, "my-figures-n-of", n = meetings.on_time, of = meetings.all),
        say!(voice, "my-figures-n-of", n = meetings.with_word, of = meetings.not_on_time()),
        say!(voice, "kept-counts", kept = on_time.estimate.kept, of = on_time.estimate.of),
    ];
    let candidate = scene.voice_of(Side::Candidate);
    let missed = vec![say!(candidate, "sign-missed", n = meetings.missed)];
    Ok(Finding {
        holds,
        what,
        at: kept.computed_at,
        company: Seen { page: format!("/w/{slug}/my-figures"), facts },
        candidate: Seen { page: scene.process_page(), facts: missed },
    })
}
