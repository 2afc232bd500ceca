//! 4.1 difference acknowledged: what changed is told to everybody in process, and nobody confirms the next interview
//! before having seen it.

use super::{only_in, spec};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::told::Does,
};
use ledger::{
    event::{Entry, Event},
    reaction::Letter,
    refusal::Refusal,
    side::{Actor, Person, Side},
};
use speech::say;

/// Right after the change: both read what it is and why, and neither has said so yet.
pub(in crate::moment) fn told(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let changed = changed(scene)?;
    let process = scene.process().clone();
    let job = process.job.ok_or_else(|| Failure::new("the process is about no job"))?;
    let stand = process.specs.last().ok_or_else(|| Failure::new("the process has no spec"))?;
    let follows = stand.follows.ok_or_else(|| Failure::new(scene.voice.say("stories-4-1-unchanged")))?;
    let (now, before) = (spec(scene, job, stand.version)?, spec(scene, job, follows)?);
    let (came, went) = (only_in(&now, &before), only_in(&before, &now));
    let attendees = scene.conversation("planning interview")?.attendees.clone();
    let everybody: Vec<Person> =
        attendees.iter().map(|one| Person::Member(one.member)).chain([process.candidate_person()]).collect();
    let holds = !came.is_empty()
        && !went.is_empty()
        && everybody.iter().all(|person| !process.has_seen_spec(*person))
        && scene.was_sent(Letter::SpecChanged, process.candidate_person(), changed.at);
    let what = say!(
        scene.voice,
        "stories-4-1-told",
        version = stand.version,
        came = scene.voice.list(&came),
        went = scene.voice.list(&went)
    );
    let page = format!("{}/spec", scene.process_page());
    let seen = || {
        let mut facts: Vec<String> = came.iter().chain(&went).cloned().collect();
        facts.push(now.reason.clone());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: changed.at, company: seen(), candidate: seen() })
}

/// Before the next interview: both have said that they have seen it, and only then confirmed.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let interview = scene.conversation("planning interview")?.clone();
    let candidate = scene.process().candidate_person();
    let manager = scene.person("manager")?;
    let refused = scene.was_refused(
        |refusal| *refusal == Refusal::SpecUnseen,
        |does| matches!(does, Does::Confirm { conversation } if conversation == "planning interview"),
    );
    let first = |scene: &Scene<'_>, by: Person, which: &dyn Fn(&Event) -> bool| -> Option<Entry> {
        let found = scene.entries.iter().find(|entry| entry.by == Actor::Person(by) && which(&entry.event));
        found.cloned()
    };
    let mut seen_at = Vec::new();
    for person in [candidate, manager] {
        let saw = first(scene, person, &|event| matches!(event, Event::SpecAcknowledged { version: 2, .. }));
        let confirmed = first(
            scene,
            person,
            &|event| matches!(event, Event::ConversationConfirmed { conversation, .. } if *conversation == interview.id),
        );
        if let Some((saw, confirmed)) = saw.zip(confirmed)
            && saw.seq < confirmed.seq
            && confirmed.at < interview.starts_at
        {
            seen_at.push(saw.at);
        }
    }
    let [first_at, last_at] = seen_at[..] else {
        return Err(Failure::new(scene.voice.say("stories-4-1-unseen")));
    };
    let names = scene.voice.list(&[scene.name(candidate), scene.name(manager)]);
    let what = say!(
        scene.voice,
        "stories-4-1",
        names = names,
        interview = scene.voice.moment(interview.starts_at, last_at)
    );
    let page = format!("{}/spec", scene.process_page());
    let names = [scene.name(candidate), scene.name(manager)];
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = names.to_vec();
        facts.extend([voice.clock(first_at), voice.clock(last_at), voice.say("spec-has-seen").to_owned()]);
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: refused,
        what,
        at: last_at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}

fn changed(scene: &Scene<'_>) -> Result<Entry, Failure> {
    let found = scene.entry(|event| matches!(event, Event::SpecChanged { .. })).cloned();
    found.ok_or_else(|| Failure::new(scene.voice.say("stories-4-1-unchanged")))
}
