//! 4.5: the wish to meet a more senior person is answered with a reason, by its date; and they met.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    frame::Role,
    ids::WishId,
    promise::{About, Kind as PromiseKind, State},
    reaction::Letter,
    side::{Person, Side},
    wish::Kind,
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let id = WishId::new(scene.played.named("wish", "to meet the director")?);
    let process = scene.process().clone();
    let wish = process.wish(id).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let answer = wish.answer.as_ref();
    let answer = answer.ok_or_else(|| Failure::new(scene.voice.say("stories-4-5-unanswered")))?;
    let promised = process.promise(wish.promise).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let talk = scene.conversation("talk with the director")?.clone();
    let met = talk.attendees.first().map(|one| one.member);
    let senior =
        met.and_then(|id| scene.sight.member(id)).is_some_and(|member| member.role == Role::Executive);
    let arranged = process.promises.iter().any(|one| {
        one.kind == PromiseKind::Arrange && one.about == About::Wish(id) && one.state == State::Kept
    });
    let reason = scene.text(&answer.reason);
    let holds = wish.kind == Kind::MeetSenior
        && answer.granted
        && !reason.is_empty()
        && promised.state == State::Kept
        && answer.at <= promised.due_at
        && scene.was_sent(Letter::WishAnswered, process.candidate_person(), answer.at)
        && senior
        && arranged
        && talk.was_held();
    let name = met.map(|id| scene.name(Person::Member(id))).unwrap_or_default();
    let what = say!(
        scene.voice,
        "stories-4-5",
        due = scene.voice.moment(promised.due_at, answer.at),
        name = name.as_str(),
        met = scene.voice.moment(talk.starts_at, answer.at)
    );
    let page = scene.process_page();
    let seen = |side: Side| {
        let facts = vec![reason.clone(), name.clone(), scene.clock_of(side, talk.starts_at)];
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: answer.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
