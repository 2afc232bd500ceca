//! Somebody was hired: one opening has somebody, and with the last one the job is filled.

use super::step::take_in;
use crate::{
    error::Error,
    house::{House, Organisation},
};
use ledger::{
    ids::JobId,
    job::{Step, step},
    side::Actor,
};
use store::{Conn, jobs::Job};

/// Counts an opening as filled, in the transaction in which the process ends as hired. Where none is left, the
/// job is filled, and everyone who is still in process for it is told. More people may be hired than were sought.
///
/// # Errors
/// [`Error::NotFound`] for a job of elsewhere, or what the store says.
pub fn one_in(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    by: Actor,
    id: JobId,
) -> Result<Job, Error> {
    let mut job = store::jobs::load(conn, organisation.workspace.id, id)?;
    job.hired += 1;
    job.openings = job.openings.max(job.hired);
    if job.free_openings() == 0 && step::Kind::Fill.can_follow(job.state) {
        take_in(conn, house, organisation, by, &mut job, Step::Fill, "")?;
    } else {
        store::jobs::save(conn, &job)?;
        job.version += 1;
    }
    Ok(job)
}
