//! One command of one person on one process: load, allow, decide, save, append, enqueue, commit.

use super::{
    Sight,
    keep::{Before, keep},
    see::see_in,
    witness,
};
use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
    secret,
};
use ledger::{
    Command, Decided,
    event::{Entry, Event},
    frame::Frame,
    ids::{JobId, ProcessId, TextId, WorkspaceId},
    job::JobFacts,
    policy::{self, Action, Standing},
    process::{Ending, Process},
    refusal::Refusal,
    side::Actor,
    words::NewText,
};
use std::collections::HashMap;
use store::Conn;

/// What an act did.
#[derive(Clone, Debug)]
pub struct Acted {
    /// What happened; empty where there was nothing to do.
    pub entries: Vec<Entry>,
    /// The process after it.
    pub process: Process,
}

/// How often an act is decided anew when somebody else was first. Each try sees the other's result.
const MOST_TRIES: u32 = 8;

/// Does what a person asks for, or says why not.
///
/// # Errors
/// [`Error::NotFound`] where the person cannot see the process, [`Error::Refused`] where policy or the
/// ledger refuses, [`Error::Stale`] where others were first time after time, or what the store says.
pub fn on(house: &House, seat: &Seat, process: ProcessId, command: &Command) -> Result<Acted, Error> {
    let mut tries = 0;
    loop {
        tries += 1;
        let result = house.db.write(|conn| on_in(conn, house, seat, process, command.clone()));
        match result {
            Err(Error::Stale) if tries < MOST_TRIES => {}
            other => return other,
        }
    }
}

/// As [`on`], inside a transaction that does more.
///
/// # Errors
/// As [`on`], but for trying again, which is the caller's.
pub fn on_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    process: ProcessId,
    command: Command,
) -> Result<Acted, Error> {
    store::process::take_turn(conn, process)?;
    let loaded = allowed(conn, seat, process, &command)?;
    decide_and_keep(conn, house, seat.workspace_id(), &loaded, Actor::Person(seat.person), command)
}

/// What a person would see after a command: decided on as it would be, and not kept. For showing it before it is
/// done.
///
/// # Errors
/// As [`on`].
pub fn rehearse(house: &House, seat: &Seat, process: ProcessId, command: &Command) -> Result<Sight, Error> {
    house.db.read(|conn| {
        let loaded = allowed(conn, seat, process, command)?;
        let by = Actor::Person(seat.person);
        let (_, decided, texts) = decide(conn, house, seat.workspace_id(), &loaded, by, command.clone())?;
        let sight = see_in(conn, seat, process)?;
        Ok(sight.after(decided.after.seen_by(seat.person), texts))
    })
}

// The process as it stands, where that person may ask for that.
fn allowed(
    conn: &mut Conn,
    seat: &Seat,
    process: ProcessId,
    command: &Command,
) -> Result<store::process::Loaded, Error> {
    let loaded = store::process::load(conn, seat.workspace_id(), process)?;
    let standing = Standing::of(&loaded.process, seat.person, seat.role);
    if !policy::allows(standing, Action::See) {
        return Err(Error::NotFound);
    }
    if seat.person.member().is_some() {
        let candidate = store::candidates::load(conn, seat.workspace_id(), loaded.process.candidate)?;
        if seat.is_person_of(conn, &candidate)? {
            return Err(Error::NotFound);
        }
    }
    if !policy::allows(standing, command.action()) {
        return Err(Error::Refused(Refusal::NotYours));
    }
    Ok(loaded)
}

/// What the clock does to a process, or to one of its promises when a mail came back.
pub(super) fn by_clock(
    conn: &mut Conn,
    house: &House,
    workspace: WorkspaceId,
    process: ProcessId,
    command: Command,
) -> Result<Acted, Error> {
    store::process::take_turn(conn, process)?;
    let loaded = store::process::load(conn, workspace, process)?;
    decide_and_keep(conn, house, workspace, &loaded, Actor::Clock, command)
}

fn decide_and_keep(
    conn: &mut Conn,
    house: &House,
    workspace: WorkspaceId,
    loaded: &store::process::Loaded,
    by: Actor,
    command: Command,
) -> Result<Acted, Error> {
    let (organisation, decided, texts) = decide(conn, house, workspace, loaded, by, command)?;
    let before = Before { process: &loaded.process, head: &loaded.head };
    keep(conn, &organisation, Some(before), &decided, &texts)?;
    witness::found(conn, &decided)?;
    if let Some(job) = hired_for(&decided) {
        crate::job::hire::one_in(conn, house, &organisation, by, job)?;
    }
    Ok(Acted { entries: decided.entries, process: decided.after })
}

fn decide(
    conn: &mut Conn,
    house: &House,
    workspace: WorkspaceId,
    loaded: &store::process::Loaded,
    by: Actor,
    command: Command,
) -> Result<(Organisation, Decided, Vec<NewText>), Error> {
    let organisation = Organisation::load(conn, workspace)?;
    let jobs = jobs(conn, workspace, &loaded.process, &command)?;
    let sealed = sealed(conn, workspace, &loaded.process, &command)?;
    let frame = Frame::new(
        house.clock.now(),
        by,
        &organisation.rules,
        &organisation.calendar,
        &organisation.team,
        secret::seed()?,
    )
    .about(&jobs)
    .knowing(sealed);
    let decided = ledger::decide(&loaded.process, &frame, command)?;
    let texts = frame.into_texts();
    Ok((organisation, decided, texts))
}

// The process's own job, and one that the command names.
fn jobs(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: &Process,
    command: &Command,
) -> Result<Vec<JobFacts>, Error> {
    let other = command.names_job(process).filter(|id| process.job != Some(*id));
    let wanted = process.job.into_iter().chain(other);
    let mut jobs = Vec::new();
    for id in wanted {
        match store::jobs::facts(conn, workspace, id) {
            Ok(facts) => jobs.push(facts),
            // Of elsewhere, or gone: the decision says that there is no such job.
            Err(store::Error::NotFound) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(jobs)
}

fn sealed(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: &Process,
    command: &Command,
) -> Result<HashMap<TextId, String>, Error> {
    let seals = command.opens(process);
    if seals.is_empty() {
        return Ok(HashMap::new());
    }
    let mut texts = store::process::texts(conn, workspace, process.id)?;
    texts.retain(|id, _| seals.contains(id));
    Ok(texts)
}

// Whoever is hired fills an opening of the job.
fn hired_for(decided: &Decided) -> Option<JobId> {
    let hired = decided
        .entries
        .iter()
        .any(|entry| matches!(entry.event, Event::ProcessEnded { how: Ending::Hired, .. }));
    decided.after.job.filter(|_| hired)
}
