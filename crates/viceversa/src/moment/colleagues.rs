//! 2.7: the wish to meet future colleagues is answered, with a reason, by its date; and what was said is done.

use super::{Finding, Scene, Seen};
use crate::failure::Failure;
use ledger::{
    conversation::Kind,
    ids::WishId,
    promise::{About, Kind as PromiseKind, State},
    side::{Person, Side},
};
use speech::say;

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let id = WishId::new(scene.played.named("wish", "to meet future colleagues")?);
    let process = scene.process().clone();
    let wish = process.wish(id).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let answer = wish.answer.as_ref();
    let answer = answer.ok_or_else(|| Failure::new(scene.voice.say("stories-2-7-unanswered")))?;
    let promised = process.promise(wish.promise).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let talk = scene.conversation("talk with a future colleague")?.clone();
    let arranged = process.promises.iter().any(|promise| {
        promise.kind == PromiseKind::Arrange
            && promise.about == About::Wish(id)
            && promise.state == State::Kept
    });
    let reason = scene.text(&answer.reason);
    let holds = answer.granted
        && !reason.is_empty()
        && promised.state == State::Kept
        && answer.at <= promised.due_at
        && talk.kind == Kind::Peer
        && talk.stands()
        && arranged;
    let colleague = talk.attendees.first().map(|attendee| scene.name(Person::Member(attendee.member)));
    let what = say!(
        scene.voice,
        "stories-2-7",
        due = scene.voice.moment(promised.due_at, answer.at),
        colleague = colleague.clone().unwrap_or_default(),
        talk = scene.voice.moment(talk.starts_at, answer.at)
    );
    let page = scene.process_page();
    let seen = |side: Side| {
        let mut facts = vec![reason.clone(), scene.clock_of(side, talk.starts_at)];
        facts.extend(colleague.clone());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: answer.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
