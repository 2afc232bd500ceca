//! 0.6: one action withdraws, with a reason if wished; it is acknowledged at once, and a human word comes by its date.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    message,
    process::Ending,
    promise::{About, Kind, State},
    reaction::Letter,
    side::Side,
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let process = scene.process().clone();
    let ended = process.ended.clone();
    let ended = ended.ok_or_else(|| Failure::new(scene.voice.say("stories-0-6-not-withdrawn")))?;
    let owed = process.promises.iter().find(|promise| {
        promise.kind == Kind::Answer && promise.about == About::Process && promise.made_at == ended.at
    });
    let owed = owed.ok_or_else(|| Failure::new(scene.voice.say("stories-0-6-nothing-owed")))?;
    let word = process.messages.iter().find(|message| {
        message.kind == message::Kind::Plain
            && message.by.side() == Side::Company
            && message.written_at > ended.at
    });
    let word = word.ok_or_else(|| Failure::new(scene.voice.say("stories-0-6-nothing-owed")))?;
    let candidate = process.candidate_person();
    let holds = ended.how == Ending::Withdrawn
        && ended.by == Side::Candidate
        && scene.was_sent(Letter::WithdrawalReceived, candidate, ended.at)
        && scene.was_sent(Letter::CandidateEnded, process.recruiter_person(), ended.at)
        && owed.owed_by == word.by
        && owed.state == State::Kept
        && owed.delivered_at.is_some_and(|at| at <= owed.due_at)
        && scene.was_sent(Letter::Message, candidate, word.written_at);
    let what = say!(
        scene.voice,
        "stories-0-6",
        at = scene.voice.clock(ended.at),
        name = scene.name(owed.owed_by),
        due = scene.voice.moment(owed.due_at, ended.at),
        given = scene.voice.moment(word.written_at, ended.at)
    );
    let facts: Vec<String> =
        ended.reason.iter().chain([&word.words]).map(|words| scene.text(words)).collect();
    let page = scene.process_page();
    let seen = || Seen { page: page.clone(), facts: facts.clone() };
    Ok(Finding {
        holds: holds && ended.reason.is_some(),
        what,
        at: ended.at,
        company: seen(),
        candidate: seen(),
    })
}
