//! The broom: what has expired goes, once an hour.

use crate::worker::Worker;
use jiff::{SignedDuration, Timestamp};
use std::sync::PoisonError;

const EVERY: SignedDuration = SignedDuration::from_hours(1);
/// How long a done errand is kept, to see what happened.
const ERRANDS_FOR: SignedDuration = SignedDuration::from_hours(24 * 14);
/// How long failed sign-ins are remembered.
const ATTEMPTS_FOR: SignedDuration = SignedDuration::from_hours(24);
/// How long a repeated request is told what was answered the first time.
const REQUESTS_FOR: SignedDuration = SignedDuration::from_hours(24);
/// How long it is shown what webhooks were told, and how much of it.
const TRIES_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);
const MOST_TRIES: u32 = 1_000;
/// What was told and is shown no more can go; what was just given up without a try is kept a day.
const CALLS_FOR: SignedDuration = SignedDuration::from_hours(24);
/// How long after the last letter that carried it an address for replies is read.
const REPLIES_FOR: SignedDuration = SignedDuration::from_hours(24 * 400);
/// How long a mail that came in is known again. Servers repeat one for days (RFC 5321: four or five).
const RECEIVED_FOR: SignedDuration = SignedDuration::from_hours(24 * 60);
/// How long an application waits that nobody shows to be theirs.
const APPLICATIONS_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);
const APPLICATIONS_AT_A_TIME: u32 = 100;

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
    let applications = db.write(|conn| {
        store::applications::sweep(conn, now - APPLICATIONS_FOR, now, APPLICATIONS_AT_A_TIME)
    })?;
    let requests = db.write(|conn| store::request_keys::sweep(conn, now - REQUESTS_FOR))?;
    let tries = db.write(|conn| store::webhooks::tries::sweep(conn, now - TRIES_FOR, MOST_TRIES))?;
    let calls = db.write(|conn| store::webhooks::calls::sweep(conn, now - CALLS_FOR))?;
    let replies = db.write(|conn| store::replies::sweep(conn, now - REPLIES_FOR, now - RECEIVED_FOR))?;
    // By the hour and not at once: nobody tells from the moment of a release who has just answered.
    let blocks = act::felt::release_due(&worker.house, now)?;
    tracing::debug!(
        blocks,
        sessions,
        links,
        attempts,
        errands,
        applications,
        requests,
        tries,
        calls,
        replies,
        "swept"
    );
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
