//! 2.6: the candidate's questions are on the agenda; only she says what is answered, and what is not stays to
//! be seen.

use super::{Finding, Scene, Seen};
use crate::failure::Failure;
use ledger::{
    ids::QuestionId,
    promise::About,
    question::{Question, State},
    side::Side,
};
use speech::say;

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let answered = question(scene, "question about leadership")?;
    let open = question(scene, "question about the last one")?;
    let interview = scene.conversation("hiring manager's interview")?.clone();
    let by_asker = scene
        .entry(|event| matches!(event, ledger::event::Event::QuestionAnswered { question } if *question == answered.id))
        .is_some_and(|entry| entry.by.person() == Some(answered.asked_by));
    let owed = scene
        .process()
        .promises
        .iter()
        .any(|promise| promise.about == About::Question(open.id) && promise.is_awaited());
    let holds = answered.asked_by.side() == Side::Candidate
        && answered.state == State::Answered
        && by_asker
        && open.conversation == Some(interview.id)
        && open.state == State::StillOpen
        && !open.replies.is_empty()
        && owed;
    let (first, second) = (scene.text(&answered.words), scene.text(&open.words));
    let what = say!(scene.voice, "stories-2-6", answered = first.as_str(), open = second.as_str());
    let page = scene.conversation_page(interview.id);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let state = speech::question_state(State::StillOpen, &voice);
        Seen { page: page.clone(), facts: vec![second.clone(), state.to_owned()] }
    };
    Ok(Finding {
        holds,
        what,
        at: answered.state_at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}

fn question(scene: &Scene<'_>, named: &str) -> Result<Question, Failure> {
    let id = QuestionId::new(scene.played.named("question", named)?);
    scene.process().question(id).cloned().map_err(|refusal| Failure::new(refusal.to_string()))
}
