//! Questions and wishes.

use ledger::{question::State, wish};

use crate::Voice;

/// Where a question stands: `waits for a reply`.
#[must_use]
pub fn question_state(state: State, voice: &Voice) -> &'static str {
    voice.say(match state {
        State::Asked => "question-state-asked",
        State::Replied => "question-state-replied",
        State::Answered => "question-state-answered",
        State::StillOpen => "question-state-still-open",
    })
}

/// Whom the candidate wants to meet, as a heading: `Meet future colleagues`.
#[must_use]
pub fn wish_kind(kind: wish::Kind, voice: &Voice) -> &'static str {
    voice.say(match kind {
        wish::Kind::MeetColleagues => "wish-kind-colleagues",
        wish::Kind::MeetSenior => "wish-kind-senior",
    })
}
