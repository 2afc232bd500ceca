//! Telling everyone in process what happened to their job: in the transaction in which it happened, so that no
//! process ever stands by a job that is gone.

use crate::{
    error::Error,
    house::{House, Organisation},
    process::keep::{Before, keep},
    secret,
};
use ledger::{
    Command,
    frame::Frame,
    ids::{JobId, ProcessId, WorkspaceId},
    job::JobFacts,
    process::{self, job::News},
    side::Actor,
};
use store::Conn;

/// Waits until nobody else changes a running process of that job: before the job itself is changed, so that two
/// who come from different ends do not wait for each other.
pub(super) fn take_turns(conn: &mut Conn, workspace: WorkspaceId, job: JobId) -> Result<(), Error> {
    for process in store::process::running_of_job(conn, workspace, job)? {
        store::process::take_turn(conn, process)?;
    }
    Ok(())
}

/// Tells every process that runs for that job. What it does there is the ledger's to decide.
///
/// # Errors
/// What the ledger refuses or the store says; then nothing of the transaction is kept.
pub fn all(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    by: Actor,
    job: JobId,
    news: &News,
) -> Result<(), Error> {
    let workspace = organisation.workspace.id;
    let facts = [store::jobs::facts(conn, workspace, job)?];
    for process in store::process::running_of_job(conn, workspace, job)? {
        one(conn, house, organisation, by, process, &facts, news.clone())?;
    }
    Ok(())
}

fn one(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    by: Actor,
    process: ProcessId,
    facts: &[JobFacts],
    news: News,
) -> Result<(), Error> {
    store::process::take_turn(conn, process)?;
    let loaded = store::process::load(conn, organisation.workspace.id, process)?;
    let frame = Frame::new(
        house.clock.now(),
        by,
        &organisation.rules,
        &organisation.calendar,
        &organisation.team,
        secret::seed()?,
    )
    .about(facts);
    let command = Command::Process(process::Command::JobNews(news));
    let decided = ledger::decide(&loaded.process, &frame, command)?;
    let before = Before { process: &loaded.process, head: &loaded.head };
    keep(conn, organisation, Some(before), &decided, &frame.into_texts())
}
