//! The broom: what has expired goes, once an hour.

use crate::worker::Worker;
use jiff::{SignedDuration, Timestamp};
use std::sync::PoisonError;

const EVERY: SignedDuration = SignedDuration::from_hours(1);
/// How long a done errand is kept, to see what happened.
const ERRANDS_FOR: SignedDuration = SignedDuration::from_hours(24 * 14);
/// How long failed sign-ins are remembered.
const ATTEMPTS_FOR: SignedDuration = SignedDuration::from_hours(24);

pub(crate) fn now_and_then(worker: &Worker) -> Result<(), act::Error> {
    let now = worker.house.clock.now();
    if !its_time(worker, now) {
        return Ok(());
    }
    // Each in its own transaction: none of them holds up a person for long.
    let db = &worker.house.db;
    let sessions = db.write(|conn| store::sessions::sweep(conn, now))?;
    let links = db.write(|conn| store::links::sweep(conn, now))?;
    let attempts = db.write(|conn| store::attempts::sweep(conn, now - ATTEMPTS_FOR))?;
    let errands = db.write(|conn| store::errands::sweep(conn, now - ERRANDS_FOR))?;
    tracing::debug!(sessions, links, attempts, errands, "swept");
    Ok(())
}

fn its_time(worker: &Worker, now: Timestamp) -> bool {
    let mut swept_at = worker.swept_at.lock().unwrap_or_else(PoisonError::into_inner);
    if swept_at.is_some_and(|at| now.duration_since(at) < EVERY) {
        return false;
    }
    *swept_at = Some(now);
    true
}
