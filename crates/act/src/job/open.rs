//! Opening a job for the first time: people can apply, and can be met.

use super::step::{take, take_in};
use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
};
use ledger::{ids::JobId, job::Step, side::Actor};
use store::{Conn, jobs::Job};

/// Opens a draft. It needs a plan; without a pay range people may apply, but no screening or interview can be
/// booked.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] where there is no plan or what the job is now does not allow it,
/// [`Error::Stale`].
pub fn open(house: &House, seat: &Seat, id: JobId, version: i64) -> Result<Job, Error> {
    take(house, seat, id, version, Step::Open, "")
}

/// The same in a transaction that does more, with a job that was made there.
pub(crate) fn open_in(conn: &mut Conn, house: &House, seat: &Seat, job: &mut Job) -> Result<(), Error> {
    let organisation = Organisation::of(conn, seat.workspace.clone())?;
    take_in(conn, house, &organisation, Actor::Person(seat.person), job, Step::Open, "")
}
