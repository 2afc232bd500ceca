//! Pausing a job until an announced day.

use super::step::take;
use crate::{error::Error, house::House, seat::Seat};
use jiff::civil::Date;
use ledger::{ids::JobId, job::Step};
use store::jobs::Job;

/// Lets it wait until that day, or until a later one where it waits already. Everyone in process is told the day
/// and why, and what is owed to them moves there.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] where the day is over, no reason is said, or what the job is now does
/// not allow it, [`Error::Stale`].
pub fn pause(
    house: &House,
    seat: &Seat,
    id: JobId,
    version: i64,
    until: Date,
    reason: &str,
) -> Result<Job, Error> {
    take(house, seat, id, version, Step::Pause(until), reason)
}
