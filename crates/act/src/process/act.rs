//! One command of one person on one process: load, allow, decide, save, append, enqueue, commit.

use super::keep::{Before, keep};
use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
    secret,
};
use ledger::{
    Command,
    event::Entry,
    frame::Frame,
    ids::{ProcessId, WorkspaceId},
    policy::{self, Action, Standing},
    process::Process,
    refusal::Refusal,
    side::Actor,
};
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
    let loaded = store::process::load(conn, seat.workspace_id(), process)?;
    let standing = Standing::of(&loaded.process, seat.person, seat.role);
    if !policy::allows(standing, Action::See) {
        return Err(Error::NotFound);
    }
    if seat.person.member().is_some() {
        let candidate = store::candidates::load(conn, seat.workspace_id(), loaded.process.candidate)?;
        if seat.is_also(&candidate) {
            return Err(Error::NotFound);
        }
    }
    if !policy::allows(standing, command.action()) {
        return Err(Error::Refused(Refusal::NotYours));
    }
    decide_and_keep(conn, house, seat.workspace_id(), &loaded, Actor::Person(seat.person), command)
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
    let organisation = Organisation::load(conn, workspace)?;
    let frame = Frame::new(
        house.clock.now(),
        by,
        &organisation.rules,
        &organisation.calendar,
        &organisation.team,
        secret::seed()?,
    );
    let decided = ledger::decide(&loaded.process, &frame, command)?;
    let before = Before { process: &loaded.process, head: &loaded.head };
    keep(conn, &organisation, Some(before), &decided, &frame.into_texts())?;
    Ok(Acted { entries: decided.entries, process: decided.after })
}
