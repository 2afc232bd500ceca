//! A promise in one sentence, and the way to deliver it.

use crate::{face::State, page::process::path};
use jiff::Timestamp;
use ledger::{
    conversation,
    ids::ProcessId,
    promise::{About, Kind, Promise},
};
use speech::{Voice, say};

/// What is known around a promise, wherever it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The promise.
    pub promise: &'a Promise,
    /// Its own words, for what was promised by hand.
    pub words: Option<&'a str>,
    /// The words of the question or wish it is about.
    pub about: Option<&'a str>,
    /// The conversation it is about.
    pub conversation: Option<(conversation::Kind, Timestamp)>,
}

/// What was promised, as a sentence: 'A reply to: “Who decides in the season?”'.
#[must_use]
pub fn what(voice: &Voice, around: &Around<'_>, now: Timestamp) -> String {
    let quoted = |text: Option<&str>| text.map_or_else(|| voice.say("promise-erased").to_owned(), short);
    match around.promise.kind {
        Kind::Answer => match around.conversation {
            Some((kind, at)) => say!(
                voice,
                "promise-what-answer",
                kind = speech::conversation_kind(kind, voice),
                day = voice.day(at, now)
            ),
            None => voice
                .say(match around.promise.about {
                    About::Proposal(_) => "promise-what-answer-proposal",
                    About::Offer(_) => "promise-what-answer-offer",
                    _ => "promise-what-answer-process",
                })
                .to_owned(),
        },
        Kind::Scorecard => match around.conversation {
            Some((kind, at)) => say!(
                voice,
                "promise-what-scorecard",
                kind = speech::conversation_kind(kind, voice),
                day = voice.day(at, now)
            ),
            None => speech::promise_kind(Kind::Scorecard, voice).to_owned(),
        },
        Kind::Range => voice.say("promise-what-range").to_owned(),
        Kind::Feedback => voice.say("promise-what-feedback").to_owned(),
        Kind::ReportAnswer => voice.say("promise-what-report-answer").to_owned(),
        Kind::Reply => say!(voice, "promise-what-reply", text = quoted(around.about)),
        Kind::WishAnswer => say!(voice, "promise-what-wish-answer", text = quoted(around.about)),
        Kind::Arrange => match (around.promise.about, around.about) {
            (About::Wish(_), text) => say!(voice, "promise-what-arrange-wish", text = quoted(text)),
            (About::MakeGood(_), _) => voice.say("promise-what-arrange-make-good").to_owned(),
            _ => voice.say("promise-what-arrange-time").to_owned(),
        },
        Kind::Apology => voice.say("promise-what-apology").to_owned(),
        Kind::Other => quoted(around.words),
    }
}

// A line of a list holds a sentence, not a page.
fn short(text: &str) -> String {
    const MOST: usize = 140;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let mut cut: String = line.chars().take(MOST - 1).collect();
    cut.push('…');
    cut
}

/// The word and address of delivering it, for the side that owes it.
#[must_use]
pub fn deliver(voice: &Voice, slug: &str, process: ProcessId, promise: &Promise) -> (&'static str, String) {
    let process = path(slug, process);
    match (promise.kind, promise.about) {
        (Kind::Answer, About::Proposal(id)) => {
            (voice.say("promise-do-answer"), format!("{process}/proposals/{id}"))
        }
        (Kind::Answer, About::Offer(id)) => {
            (voice.say("promise-do-answer"), format!("{process}/offers/{id}"))
        }
        (Kind::Answer, About::Process) => (voice.say("promise-do-write"), format!("{process}#compose")),
        (Kind::Answer, _) => (voice.say("promise-do-answer"), format!("{process}/decide")),
        (Kind::Reply, About::Question(id)) => {
            (voice.say("promise-do-reply"), format!("{process}/questions/{id}/reply"))
        }
        (Kind::WishAnswer, About::Wish(id)) => {
            (voice.say("promise-do-answer"), format!("{process}/wishes/{id}/answer"))
        }
        (Kind::Arrange, _) => (voice.say("promise-do-book"), format!("{process}/conversations/new")),
        (Kind::Range, _) => (voice.say("promise-do-range"), format!("{process}/spec")),
        (Kind::Feedback, About::Decline(id)) => {
            (voice.say("promise-do-feedback"), format!("{process}/declines/{id}/feedback"))
        }
        (Kind::ReportAnswer, About::Report(id)) => {
            (voice.say("promise-do-answer"), format!("{process}/reports/{id}"))
        }
        (Kind::Scorecard, About::Scorecard(id)) => {
            (voice.say("promise-do-scorecard"), format!("{process}/conversations/{id}/scorecard"))
        }
        (Kind::Apology, About::MakeGood(id)) => {
            (voice.say("promise-do-apologise"), format!("{process}/make-goods/{id}/apologise"))
        }
        _ => (voice.say("promise-do-open"), format!("{process}/promises/{}", promise.id)),
    }
}

/// The state as its sign and word; open promises whose date has passed are late already.
#[must_use]
pub fn state(voice: &Voice, promise: &Promise, now: Timestamp) -> (State, String) {
    use ledger::promise::State as S;
    if promise.dispute.is_some() {
        return (State::Disputed, voice.say("promise-disputed").to_owned());
    }
    let word = speech::promise_state(promise.state, voice).to_owned();
    match promise.state {
        S::Open if now > promise.due_at => (State::Late, voice.say("promise-overdue").to_owned()),
        S::Open => (State::Open, word),
        S::Kept => (State::Kept, word),
        S::Late => (State::Late, word),
        S::Broken if promise.delivered_at.is_some() => {
            (State::Broken, voice.say("promise-broken-delivered").to_owned())
        }
        S::Broken => (State::Broken, word),
        S::Excused => (State::Excused, word),
        S::Void => (State::Void, word),
    }
}
