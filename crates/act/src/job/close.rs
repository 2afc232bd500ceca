//! Closing a job without having found somebody.

use super::step::take;
use crate::{error::Error, house::House, seat::Seat};
use ledger::{ids::JobId, job::Step};
use store::jobs::Job;

/// Ends it. Every process that runs for it ends with it, and everyone in them is told why.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] where no reason is said or what the job is now does not allow it,
/// [`Error::Stale`].
pub fn close(house: &House, seat: &Seat, id: JobId, version: i64, reason: &str) -> Result<Job, Error> {
    take(house, seat, id, version, Step::Close, reason)
}
