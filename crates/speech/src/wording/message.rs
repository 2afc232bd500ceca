//! Messages.

use std::borrow::Cow;

use ledger::message::{Kind, State};

use crate::{Voice, say};

/// What a message is, as a heading: `Apology`.
#[must_use]
pub fn message_kind(kind: Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        Kind::Plain => "message-kind-plain",
        Kind::Answer => "message-kind-answer",
        Kind::Decline => "message-kind-decline",
        Kind::Apology => "message-kind-apology",
    })
}

/// Where a message stands: `goes out at 17:05; until then it can be taken back`.
#[must_use]
pub fn message_state(state: State, voice: &Voice) -> Cow<'static, str> {
    match state {
        State::Waiting(until) => say!(voice, "message-state-waiting", clock = voice.clock(until)).into(),
        State::Sent(_) => voice.say("message-state-sent").into(),
        State::TakenBack(_) => voice.say("message-state-taken-back").into(),
    }
}
