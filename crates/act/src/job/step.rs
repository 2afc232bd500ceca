//! A step of a job as a whole: what all of them have in common.

use super::tell;
use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
};
use ledger::{
    ids::JobId,
    job::{Field, Flaw, State, Step, Wrong, draft},
    policy::HouseAction,
    process::job::News,
    side::{Actor, Person},
};
use store::{
    Conn,
    jobs::{Job, Taken},
};

/// Takes a step with the job of that version, keeps who took it and why, and tells everyone in process.
pub(super) fn take(
    house: &House,
    seat: &Seat,
    id: JobId,
    version: i64,
    step: Step,
    reason: &str,
) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    let workspace = seat.workspace_id();
    house.db.write(|conn| {
        tell::take_turns(conn, workspace, id)?;
        let organisation = Organisation::of(conn, seat.workspace.clone())?;
        let mut job = store::jobs::load(conn, workspace, id)?;
        if job.version != version {
            return Err(Error::Stale);
        }
        take_in(conn, house, &organisation, Actor::Person(seat.person), &mut job, step, reason)?;
        Ok(job)
    })
}

/// The same in a transaction that does more, with a job that was loaded there.
pub(super) fn take_in(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    actor: Actor,
    job: &mut Job,
    step: Step,
    reason: &str,
) -> Result<(), Error> {
    // What follows from something else (a hire) is in the name of who answers for the job.
    let by = actor.person().and_then(Person::member).unwrap_or(job.hiring_manager_id);
    let (now, workspace) = (house.clock.now(), organisation.workspace.id);
    let was = job.state;
    job.state = step.from(was, organisation.calendar.day_of(now))?;
    job.paused_until = step.until();
    let reason = draft::clause(Field::Reason, reason)?;
    let must_say_why = match step {
        Step::Pause(_) => true,
        // Nobody waits for a draft.
        Step::Close => was != State::Draft,
        Step::Open | Step::Fill | Step::Reopen => false,
    };
    if must_say_why && reason.is_empty() {
        return Err(Flaw::of(Field::Reason, Wrong::Missing).into());
    }
    if job.state == State::Open && store::jobs::stages(conn, workspace, job.id)?.is_empty() {
        return Err(Flaw::of(Field::Stages, Wrong::Missing).into());
    }
    if step == Step::Reopen && job.free_openings() == 0 {
        job.openings = job.hired + 1;
    }
    store::jobs::save(conn, job)?;
    job.version += 1;
    let taken = Taken { step: step.kind(), until: step.until(), reason: reason.clone(), by, at: now };
    store::jobs::add_step(conn, workspace, job.id, &taken)?;
    let news = match step {
        // Nobody was in process for a job that was not open.
        Step::Open => return Ok(()),
        Step::Pause(until) => News::Paused { until: organisation.calendar.close_of(until), reason },
        Step::Fill => News::Filled,
        Step::Close => News::Closed { reason },
        Step::Reopen => News::Resumed,
    };
    tell::all(conn, house, organisation, actor, job.id, &news)
}
