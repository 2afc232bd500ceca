//! What a scorecard rated, entered beside the ledger in the same transaction.

use crate::error::Error;
use jiff::SignedDuration;
use ledger::{
    event::{Entry, Event},
    process::Process,
    refusal::Refusal,
};
use store::{
    Conn,
    ratings::{self, Rating},
};

/// Minutes until the figures are made anew: a panel's scorecards mostly come together.
const WAIT_MINUTES: i64 = 10;

/// Enters what these entries say of scorecards, beside the ledger and in the same transaction.
///
/// # Errors
/// What the store says, or a scorecard of a process without a job.
pub fn keep(conn: &mut Conn, after: &Process, entries: &[Entry]) -> Result<(), Error> {
    for entry in entries {
        let Event::ScorecardSent { conversation, member, ratings: rated, .. } = &entry.event else { continue };
        let job = after.job.ok_or(Error::Refused(Refusal::NoJob))?;
        let kind = after.conversation(*conversation).map_err(Error::Refused)?.kind.code();
        let rows: Vec<Rating> = rated
            .iter()
            .filter_map(|rating| {
                Some(Rating {
                    process: after.id,
                    conversation: *conversation,
                    member: *member,
                    criterion: rating.criterion,
                    candidate: after.candidate,
                    job,
                    kind: kind.to_owned(),
                    level: rating.level?,
                    at: entry.at,
                })
            })
            .collect();
        ratings::add(conn, after.workspace, &rows)?;
        let due_at = entry.at.saturating_add(SignedDuration::from_mins(WAIT_MINUTES));
        ratings::mark(conn, after.workspace, due_at.unwrap_or(entry.at))?;
    }
    Ok(())
}
