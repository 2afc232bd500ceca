//! 0.2: whoever has not confirmed is flagged while there is time; they move it without blame, and confirm the new one.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use jiff::SignedDuration;
use ledger::{
    event::Event,
    reaction::Letter,
    side::{Person, Side},
};
use speech::say;

/// So long before the start is still early.
const EARLY: SignedDuration = SignedDuration::from_hours(20);

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let call = scene.conversation("first call")?.clone();
    let member = scene.played.cast.member("marketing chief")?;
    let flagged = scene.entry(
        |event| matches!(event, Event::ConversationApproached { conversation, unconfirmed } if *conversation == call.id && unconfirmed.as_slice() == [member]),
    );
    let flagged = flagged.ok_or_else(|| Failure::new(scene.voice.say("stories-0-2-not-flagged")))?.at;
    let moved = call.moves.first().cloned();
    let moved = moved.ok_or_else(|| Failure::new(scene.voice.say("stories-0-2-not-moved")))?;
    let own = call.attendees.iter().find(|one| one.member == member).cloned();
    let own = own.ok_or_else(|| Failure::new("they do not attend"))?;
    let confirmed =
        own.confirmed_at.ok_or_else(|| Failure::new(scene.voice.say("stories-0-2-not-flagged")))?;
    let recruiter = scene.process().recruiter_person();
    let holds = moved.from.duration_since(flagged) >= EARLY
        && scene.was_sent(Letter::Unconfirmed, recruiter, flagged)
        && moved.by == Side::Company
        && moved.at > flagged
        && moved.lead() >= EARLY
        && moved.reason.is_some()
        && !call.is_missed_by(Side::Company)
        && own.instead_of.is_some()
        && confirmed >= moved.at
        && confirmed < call.starts_at;
    let before = own.instead_of.map(Person::Member).map(|person| scene.name(person));
    let what = say!(
        scene.voice,
        "stories-0-2",
        name = scene.name(Person::Member(member)),
        flagged = scene.voice.moment(flagged, flagged),
        recruiter = scene.name(recruiter),
        lead = scene.voice.lead_time(moved.lead().as_mins()),
        confirmed = scene.voice.moment(confirmed, confirmed)
    );
    let page = scene.conversation_page(call.id);
    let reason = moved.reason.as_ref().map(|words| scene.text(words)).unwrap_or_default();
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = vec![reason.clone(), voice.lead_time(moved.lead().as_mins())];
        facts.extend(before.iter().map(|name| say!(voice, "conversation-instead-of", name = name.as_str())));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: flagged, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
