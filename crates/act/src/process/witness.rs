//! Evidence is what a candidate is found by, from the transaction on in which it was written down or withdrawn.

use crate::error::Error;
use ledger::{Decided, event::Event};
use store::{Conn, search::Part};

/// Has the search find the candidate by what was seen of them, in all of their processes, as it is now.
pub(super) fn found(conn: &mut Conn, decided: &Decided) -> Result<(), Error> {
    let changes =
        |event: &Event| matches!(event, Event::EvidenceAdded { .. } | Event::EvidenceWithdrawn { .. });
    if !decided.entries.iter().any(|entry| changes(&entry.event)) {
        return Ok(());
    }
    let (workspace, candidate) = (decided.after.workspace, decided.after.candidate);
    let texts = store::process::evidence_of_candidate(conn, workspace, candidate)?;
    Ok(store::search::index(conn, workspace, candidate, Part::Evidence, &texts.join("\n"))?)
}
