//! Publishing a version of a job's spec. A draft that nobody was measured against is written anew; from then
//! on each version stays, says why it was made, and everyone in process is told.

use super::{checked, kit, tell};
use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
    secret,
};
use ledger::{
    ids::{JobId, RequirementId},
    job::{Field, Flaw, Spec, State, Wrong, diff, draft},
    policy::HouseAction,
    process::job::News,
    side::Actor,
};
use store::{Conn, jobs::Job};

/// A version as it is typed.
#[derive(Clone, Debug)]
pub struct NewVersion {
    /// The version of the job that the form was filled from.
    pub version: i64,
    /// What it asks for now, and why.
    pub spec: draft::Draft,
}

/// Whether the first version may still be written anew: the job is a draft, nobody is in process for it, and no kit was
/// frozen for it.
///
/// # Errors
/// What the store says.
pub fn is_draft(conn: &mut Conn, job: &Job) -> Result<bool, store::Error> {
    Ok(job.state == State::Draft
        && job.spec_version == 1
        && !store::process::any_of_job(conn, job.workspace_id, job.id)?
        && store::jobs::kits(conn, job.workspace_id, job.id)?.iter().all(|kit| kit.frozen_at.is_none()))
}

/// Keeps it, and tells everyone in process.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Flawed`] (also where nothing changed), [`Error::Stale`].
pub fn publish(house: &House, seat: &Seat, id: JobId, wanted: &NewVersion) -> Result<Spec, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| publish_in(conn, house, seat, id, wanted))
}

/// The same in a transaction that does more, by somebody who may do that there.
pub(crate) fn publish_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    id: JobId,
    wanted: &NewVersion,
) -> Result<Spec, Error> {
    let by = seat.person.member().ok_or(Error::NotAllowed)?;
    let now = house.clock.now();
    let workspace = seat.workspace_id();
    tell::take_turns(conn, workspace, id)?;
    let mut job = store::jobs::load(conn, workspace, id)?;
    let anew = is_draft(conn, &job)?;
    let members = checked::active(conn, seat)?;
    let known = store::jobs::known_requirements(conn, workspace, id)?;
    let before = store::jobs::spec(conn, workspace, id, job.spec_version)?;
    let making = draft::Making {
        version: if anew { 1 } else { job.spec_version + 1 },
        by,
        at: now,
        known: &known,
        // Who answers for a requirement may have left since; they are kept until somebody else is named.
        members: &[members, before.requirements.iter().filter_map(|kept| kept.owner).collect()].concat(),
        id: || secret::id::<RequirementId>(now),
    };
    let spec: Spec = draft::spec(&wanted.spec, making)?;
    if !anew && diff(&before, &spec).is_empty() {
        return Err(Flaw::of(Field::Requirements, Wrong::Unchanged).into());
    }
    job.version = wanted.version;
    job.spec_version = spec.version;
    job.title.clone_from(&spec.title);
    store::jobs::save(conn, &job)?;
    if anew {
        return kit::carry_over(conn, workspace, id, |conn| {
            store::jobs::replace_draft(conn, workspace, id, &spec)?;
            Ok(spec)
        });
    }
    store::jobs::add_spec(conn, workspace, id, &spec)?;
    let organisation = Organisation::of(conn, seat.workspace.clone())?;
    let news = News::SpecChanged { version: spec.version };
    tell::all(conn, house, &organisation, Actor::Person(seat.person), id, &news)?;
    Ok(spec)
}
