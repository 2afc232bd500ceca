//! Sent means delivered: a letter that came back reopens the promise it delivered.

use act::{Error, House};
use ledger::{
    event::{Entry, Event},
    ids::{ProcessId, PromiseId, WorkspaceId},
};

/// Reopens what the letter about that entry delivered. Its owner is told by a letter of its own.
pub(crate) fn reopen_delivered(
    house: &House,
    workspace: WorkspaceId,
    process: ProcessId,
    seq: i64,
) -> Result<(), Error> {
    let delivered = house.db.read(|conn| {
        let entries = store::process::entries(conn, workspace, process)?;
        Ok::<_, Error>(delivered_by(entries.iter().map(|(entry, _)| entry), seq))
    })?;
    for promise in delivered {
        act::process::tick::reopen(house, workspace, process, promise)?;
        tracing::info!(%workspace, %process, %promise, "a letter came back: its promise is open again");
    }
    Ok(())
}

// The promises that entry delivered: they stand right behind it, of the same decision.
fn delivered_by<'e>(entries: impl Iterator<Item = &'e Entry>, seq: i64) -> Vec<PromiseId> {
    let mut from_there = entries.skip_while(|entry| entry.seq < seq);
    let Some(cause) = from_there.next() else { return vec![] };
    if !is_a_delivery(&cause.event) {
        return vec![];
    }
    from_there
        .take_while(|entry| entry.at == cause.at && entry.by == cause.by)
        .map_while(|entry| match entry.event {
            Event::PromiseDelivered { promise, claimed: false, .. } => Some(promise),
            _ => None,
        })
        .collect()
}

// The entries whose letters are themselves what was promised: answers, apologies, replies, a yes or no, feedback,
// offers and the word to a counter.
const fn is_a_delivery(event: &Event) -> bool {
    matches!(
        event,
        Event::MessageWritten { .. }
            | Event::MessageSent { .. }
            | Event::QuestionReplied { .. }
            | Event::WishAnswered { .. }
            | Event::FeedbackGiven { .. }
            | Event::OfferSent { .. }
            | Event::OfferUpheld { .. }
    )
}
