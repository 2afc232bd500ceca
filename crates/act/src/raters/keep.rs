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

/// Minutes until the figures are made anew: processes often end together.
const WAIT_MINUTES: i64 = 10;

/// Enters what these entries say of scorecards, beside the ledger and in the same transaction.
///
/// # Errors
/// What the store says, or a scorecard of a process without a job.
pub fn keep(conn: &mut Conn, after: &Process, entries: &[Entry]) -> Result<(), Error> {
    if entries.iter().any(|entry| settles(&entry.event)) && !after.scorecards.is_empty() {
        let last = entries.last().map_or(after.opened_at, |entry| entry.at);
        let due_at = last.saturating_add(SignedDuration::from_mins(WAIT_MINUTES));
        ratings::mark(conn, after.workspace, due_at.unwrap_or(last))?;
    }
    for entry in entries {
        let Event::ScorecardSent { conversation, member, ratings: rated, .. } = &entry.event else {
            continue;
        };
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
    }
    Ok(())
}

// Scorecards are counted once their process has ended, and no more where it goes on again.
const fn settles(event: &Event) -> bool {
    matches!(event, Event::ProcessEnded { .. } | Event::JobChanged { .. })
}
