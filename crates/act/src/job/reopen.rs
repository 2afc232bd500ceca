//! Going on with a job after a pause or an end.

use super::step::take;
use crate::{error::Error, house::House, seat::Seat};
use ledger::{ids::JobId, job::Step};
use store::jobs::Job;

/// Opens it again. Where every opening had somebody, there is one more. Everyone in process is told.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] where what the job is now does not allow it, [`Error::Stale`].
pub fn reopen(house: &House, seat: &Seat, id: JobId, version: i64) -> Result<Job, Error> {
    take(house, seat, id, version, Step::Reopen, "")
}
