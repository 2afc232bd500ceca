//! Promises: what was promised, and where it stands.

use ledger::promise::{Kind, State, VoidReason};

use crate::Voice;

/// What is owed, within a sentence: `an answer after the conversation`. A promise of [`Kind::Other`] has its own
/// words; show those.
#[must_use]
pub fn promise_kind(kind: Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        Kind::Answer => "promise-kind-answer",
        Kind::Reply => "promise-kind-reply",
        Kind::WishAnswer => "promise-kind-wish-answer",
        Kind::Arrange => "promise-kind-arrange",
        Kind::Apology => "promise-kind-apology",
        Kind::Range => "promise-kind-range",
        Kind::Feedback => "promise-kind-feedback",
        Kind::ReportAnswer => "promise-kind-report-answer",
        Kind::Scorecard => "promise-kind-scorecard",
        Kind::Other => "promise-kind-other",
    })
}

/// Where a promise stands: `open`, `kept`, `broken`.
#[must_use]
pub fn promise_state(state: State, voice: &Voice) -> &'static str {
    voice.say(match state {
        State::Open => "promise-state-open",
        State::Kept => "promise-state-kept",
        State::Late => "promise-state-late",
        State::Broken => "promise-state-broken",
        State::Excused => "promise-state-excused",
        State::Void => "promise-state-void",
    })
}

/// Why a promise is void: `the process ended`.
#[must_use]
pub fn void_reason(reason: VoidReason, voice: &Voice) -> &'static str {
    voice.say(match reason {
        VoidReason::ProcessEnded => "void-process-ended",
        VoidReason::ConversationNotHeld => "void-conversation-not-held",
        VoidReason::Settled => "void-settled",
    })
}
