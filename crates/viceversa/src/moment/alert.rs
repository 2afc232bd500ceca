//! 2.2: 'I am here', nobody comes, and within a minute after the grace those are told who can still act.

use super::{Finding, Scene, Seen};
use crate::failure::Failure;
use jiff::SignedDuration;
use ledger::{
    event::Event,
    side::{Person, Side},
};
use speech::say;

/// PROMISES.md, Conversations and attendance: told within a minute.
const WITHIN: SignedDuration = SignedDuration::from_mins(1);

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let missed = scene.conversation("executive's call")?.clone();
    let alerted = scene.entry(|event| {
        matches!(event, Event::AbsenceAlerted { conversation, missing: Side::Company, .. } if *conversation == missed.id)
    });
    let entry = alerted.ok_or_else(|| Failure::new(scene.voice.say("stories-2-2-no-alert")))?.clone();
    let Event::AbsenceAlerted { stand_ins, .. } = &entry.event else {
        return Err(Failure::new("no alert"));
    };
    let here = missed.arrived(Side::Candidate);
    let here = here.ok_or_else(|| Failure::new(scene.voice.say("stories-2-2-nobody-here")))?;
    let grace = SignedDuration::from_mins(i64::from(scene.sight.organisation.rules.grace_minutes));
    let due = here.max(missed.starts_at) + grace;

    let missing = missed.attendees.iter().map(|attendee| Person::Member(attendee.member));
    let could_step_in = stand_ins.iter().map(|id| Person::Member(*id));
    let mut told: Vec<Person> = vec![scene.process().recruiter_person()];
    for person in missing.chain(could_step_in) {
        if !told.contains(&person) {
            told.push(person);
        }
    }
    let all_told = told.iter().all(|person| scene.was_told(*person, entry.at, WITHIN));
    let waiting = scene.was_told(scene.process().candidate_person(), entry.at, WITHIN);
    let offered = missed.stand_in.as_ref().map(|stand_in| Person::Member(stand_in.member));

    let names: Vec<String> = told.iter().map(|person| scene.name(*person)).collect();
    let what = say!(
        scene.voice,
        "stories-2-2",
        here = scene.clock_of(Side::Company, here),
        alerted = scene.clock_of(Side::Company, entry.at),
        names = scene.voice.list(&names)
    );
    let page = scene.process_page();
    let seen = |side: Side| {
        let mut facts = vec![scene.clock_of(side, here), scene.clock_of(side, entry.at)];
        facts.extend(offered.map(|person| scene.name(person)));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: entry.at >= due
            && entry.at.duration_since(due) <= WITHIN
            && !stand_ins.is_empty()
            && all_told
            && waiting,
        what,
        at: entry.at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
