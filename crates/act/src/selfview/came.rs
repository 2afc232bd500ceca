//! What came of a forecast: whether the other side wanted to go on after a conversation, as far as it is known.

use ledger::{
    conversation::Conversation,
    interest::Level,
    message, offer,
    process::{Ending, Process},
    side::Side,
};

/// Whether that side went on after that conversation; nothing where it cannot be told. A deed counts before a word.
pub(super) fn went_on(process: &Process, talk: &Conversation, side: Side) -> Option<bool> {
    let said = process.interest(talk.id).and_then(|interest| interest.opened).map(|opened| match side {
        Side::Company => opened.company,
        Side::Candidate => opened.candidate,
    });
    let word = match said {
        Some(Level::GoOn) => Some(true),
        Some(Level::Stop) => Some(false),
        Some(Level::Unsure) | None => None,
    };
    match side {
        Side::Company => company(process, talk),
        Side::Candidate => candidate(process, talk),
    }
    .or(word)
}

// Going on is another stage, another conversation that measures, or an offer; a no after that is about what came later.
fn company(process: &Process, talk: &Conversation) -> Option<bool> {
    let sent_after = |id| {
        process.messages.iter().any(|message| {
            message.id == id && matches!(message.state, message::State::Sent(at) if at > talk.starts_at)
        })
    };
    let advanced = process.advances.iter().any(|advance| sent_after(advance.message));
    let offered = process.offers.iter().any(|offer| offer.sent_at.is_some_and(|at| at > talk.starts_at));
    let met_again = met_after(process, talk);
    if advanced || offered || met_again {
        return Some(true);
    }
    let declined = process.ended.as_ref().is_some_and(|ended| ended.how == Ending::Declined);
    declined.then_some(false)
}

fn candidate(process: &Process, talk: &Conversation) -> Option<bool> {
    let took = process
        .offers
        .iter()
        .any(|one| one.state == offer::State::Accepted && one.sent_at.is_some_and(|at| at > talk.starts_at));
    if took || met_after(process, talk) {
        return Some(true);
    }
    let how = process.ended.as_ref().map(|ended| ended.how);
    matches!(how, Some(Ending::Withdrawn | Ending::OfferDeclined)).then_some(false)
}

// Both sides came to another screening or interview.
fn met_after(process: &Process, talk: &Conversation) -> bool {
    process
        .conversations
        .iter()
        .any(|other| other.starts_at > talk.starts_at && other.kind.measures() && other.was_held())
}
