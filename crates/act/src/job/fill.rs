//! Saying that every opening of a job has somebody.

use super::step::take;
use crate::{error::Error, house::House, seat::Seat};
use ledger::{ids::JobId, job::Step};
use store::jobs::Job;

/// Ends the search, since somebody was found for every opening. Everyone in process is told.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] where what the job is now does not allow it, [`Error::Stale`].
pub fn fill(house: &House, seat: &Seat, id: JobId, version: i64) -> Result<Job, Error> {
    take(house, seat, id, version, Step::Fill, "")
}
