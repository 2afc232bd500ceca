//! 2.4: the second miss in a row goes up, an apology is owed and given, and the candidate has real choices.

use super::{Finding, Scene, Seen};
use crate::failure::Failure;
use ledger::{
    make_good::Choice,
    message,
    promise::State,
    side::{Person, Side},
};
use speech::say;

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let process = scene.process().clone();
    let made = process.make_goods.first().cloned();
    let make_good = made.ok_or_else(|| Failure::new(scene.voice.say("stories-2-4-none")))?;
    let owner = make_good.owner.ok_or_else(|| Failure::new(scene.voice.say("stories-2-4-no-owner")))?;
    let misses =
        [scene.conversation("executive's call")?.id, scene.conversation("executive's second call")?.id];
    let missing =
        process.conversation(misses[1]).ok().and_then(|missed| missed.attendees.first()).map(|a| a.member);
    let team = &scene.sight.organisation.team;
    let is_above = missing.is_some_and(|member| {
        // Up the line of the one who was not there, not beside it.
        let mut above = team.get(member).and_then(|colleague| colleague.reports_to);
        while let Some(id) = above {
            if id == owner {
                return true;
            }
            above = team.get(id).and_then(|colleague| colleague.reports_to);
        }
        false
    });
    let apology = make_good.apology.and_then(|id| process.promise(id).ok());
    let given = process.messages.iter().find(|message| message.kind == message::Kind::Apology);
    let apology_kept = apology
        .is_some_and(|promise| promise.state == State::Kept && promise.owed_by == Person::Member(owner))
        && given.is_some_and(|message| message.by == Person::Member(owner));
    let three = Choice::offered_after(make_good.missed_by).len() == 3;
    let chosen = make_good.chosen.clone();
    let next = scene.conversation("hiring manager's interview")?.clone();
    let with_another = next.attendees.first().map(|attendee| attendee.member) != missing && next.was_held();
    let holds = make_good.missed_by == Side::Company
        && make_good.misses == misses
        && is_above
        && apology_kept
        && three
        && chosen.as_ref().is_some_and(|chosen| chosen.choice == Choice::AnotherPerson)
        && with_another;

    let voice = &scene.voice;
    let choice = chosen.as_ref().map_or("", |chosen| speech::choice(chosen.choice, voice));
    let lead = next.attendees.first().map(|attendee| scene.name(Person::Member(attendee.member)));
    let what = say!(
        voice,
        "stories-2-4",
        owner = scene.name(Person::Member(owner)),
        choice = choice,
        other = lead.unwrap_or_default()
    );
    let mut facts = vec![scene.name(Person::Member(owner))];
    facts.extend(given.map(|message| scene.text(&message.words)));
    facts.extend(chosen.and_then(|chosen| chosen.words).map(|words| scene.text(&words)));
    let page = scene.process_page();
    Ok(Finding {
        holds,
        what,
        at: make_good.opened_at,
        company: Seen { page: page.clone(), facts: facts.clone() },
        candidate: Seen { page, facts },
    })
}
