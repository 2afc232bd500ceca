//! 1.6: after each conversation an answer is promised by a date; silence is reminded, escalated and at last broken.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    conversation::Conversation,
    promise::{About, Kind, Promise, State},
    reaction::Letter,
    side::{Person, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let process = scene.process().clone();
    let owed_after = |talk: &Conversation| -> Option<&Promise> {
        let about = About::Conversation(talk.id);
        process.promises.iter().find(|promise| promise.kind == Kind::Answer && promise.about == about)
    };
    let held = process.conversations.iter().filter(|talk| talk.was_held());
    let each = held.clone().count() > 1 && held.clone().all(|talk| owed_after(talk).is_some());
    let silent = scene.conversation("talk with the president")?.clone();
    let promise = owed_after(&silent).ok_or_else(|| Failure::new(scene.voice.say("stories-1-6-none")))?;
    let (Some(reminded), Some(overdue), Some(escalated), Some(up)) =
        (promise.reminded_at, promise.overdue_at, promise.escalated_at, promise.escalated_to)
    else {
        return Err(Failure::new(scene.voice.say("stories-1-6-quiet")));
    };
    let candidate = process.candidate_person();
    let owner = promise.owed_by;
    let holds = each
        && promise.state == State::Broken
        && reminded < promise.due_at
        && scene.was_sent(Letter::PromiseMade, candidate, promise.made_at)
        && scene.was_sent(Letter::PromiseDueSoon, owner, reminded)
        && scene.was_sent(Letter::PromiseIsLate, candidate, overdue)
        && scene.was_sent(Letter::PromiseEscalated, Person::Member(up), escalated)
        && scene.was_sent(Letter::PromiseBroken, candidate, promise.state_at)
        && Person::Member(up) != owner;
    let voice = &scene.voice;
    let what = say!(
        voice,
        "stories-1-6",
        name = scene.name(owner),
        due = voice.moment(promise.due_at, promise.made_at),
        reminded = voice.day(reminded, promise.made_at),
        up = scene.name(Person::Member(up)),
        broken = voice.day(promise.state_at, promise.made_at)
    );
    let page = scene.conversation_page(silent.id);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let state = speech::promise_state(promise.state, &voice).to_owned();
        Seen { page: page.clone(), facts: vec![scene.name(owner), state] }
    };
    Ok(Finding {
        holds,
        what,
        at: promise.state_at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
