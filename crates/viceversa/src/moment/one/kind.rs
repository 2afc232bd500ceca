//! 1.2: what a talk is, is declared; it changes only with the other side's yes, and to no interview without a job.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, told::Does},
};
use ledger::{conversation::Kind, event::Event, reaction::Letter, refusal::Refusal, side::Side};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("talk with the president")?.clone();
    let chat = scene.conversation("call in autumn")?.clone();
    let refused = scene.was_refused(
        |refusal| *refusal == Refusal::NoJob,
        |does| matches!(does, Does::Further(further) if matches!(**further, Further::ProposeKind { .. })),
    );
    let change = scene.process().kind_changes.iter().find(|one| one.conversation == talk.id).cloned();
    let change = change.ok_or_else(|| Failure::new(scene.voice.say("stories-1-2-not-asked")))?;
    let answer = change.answer.clone();
    let answer = answer.ok_or_else(|| Failure::new(scene.voice.say("stories-1-2-not-asked")))?;
    let candidate = scene.process().candidate_person();
    let agreed = scene.entry(
        |event| matches!(event, Event::KindAnswered { conversation, accepted: true, .. } if *conversation == talk.id),
    );
    let by_candidate = agreed.is_some_and(|entry| entry.by.person() == Some(candidate));
    let holds = refused
        && chat.kind == Kind::Informal
        && change.by.side() == Side::Company
        && (change.from, change.to) == (Kind::Informal, Kind::Interview)
        && answer.accepted
        && by_candidate
        && talk.kind == Kind::Interview
        && scene.was_sent(Letter::KindProposed, candidate, change.at);
    let what = say!(
        scene.voice,
        "stories-1-2",
        name = scene.name(change.by),
        from = speech::a_conversation(change.from, &scene.voice),
        to = speech::a_conversation(change.to, &scene.voice),
        answered = scene.voice.clock(answer.at)
    );
    let page = scene.conversation_page(talk.id);
    let reason = scene.text(&change.reason);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let kind = speech::conversation_kind(talk.kind, &voice).to_owned();
        Seen { page: page.clone(), facts: vec![reason.clone(), kind, voice.say("kind-agreed").to_owned()] }
    };
    Ok(Finding { holds, what, at: change.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
