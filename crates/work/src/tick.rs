//! The promise clock's part of a round: every process that has fallen due, each in its own transaction.

use crate::worker::{Report, Worker};
use act::Error;
use jiff::SignedDuration;
use ledger::{
    clock,
    ids::{ProcessId, WorkspaceId},
};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// At most so many at a time, so that letters go out between.
const AT_A_TIME: u32 = 100;
/// How long a process that the clock cannot get past waits before it is tried again.
const PUSHED_BY: SignedDuration = SignedDuration::from_mins(10);

pub(crate) fn due_processes(worker: &Worker, report: &mut Report) -> Result<(), Error> {
    let now = worker.house.clock.now();
    let due = worker.house.db.read(|conn| store::process::due(conn, now, AT_A_TIME))?;
    for (workspace, process) in due {
        match tick(worker, workspace, process) {
            Ok(()) => report.ticked += 1,
            // Somebody was first: they, or the next round, did what is to be done.
            Err(Error::Stale) => {}
            Err(Error::Store(error)) if error.is_passing() => return Err(Error::Store(error)),
            Err(error) => {
                tracing::error!(%workspace, %process, %error, "the clock cannot get past a process; it is pushed ahead");
                let until = worker.house.clock.now() + PUSHED_BY;
                worker.house.db.write(|conn| store::process::push_ahead(conn, workspace, process, until))?;
                report.failed += 1;
            }
        }
    }
    Ok(())
}

// A mistake in one process must not hold up the others, whatever form it takes.
fn tick(worker: &Worker, workspace: WorkspaceId, process: ProcessId) -> Result<(), Error> {
    let ticked = catch_unwind(AssertUnwindSafe(|| act::process::tick(&worker.house, workspace, process)));
    let acted = ticked.unwrap_or_else(|_| Err(Error::Broken("the clock panicked".to_owned())))?;
    if acted.entries.is_empty() {
        return reset(worker, workspace, process);
    }
    tracing::info!(%workspace, %process, entries = acted.entries.len(), "time passed in a process");
    Ok(())
}

// It was due and nothing fell due: the time kept is older than a changed rule or holiday. Kept anew, or the
// process would be due for ever.
fn reset(worker: &Worker, workspace: WorkspaceId, process: ProcessId) -> Result<(), Error> {
    worker.house.db.write(|conn| {
        let loaded = store::process::load(conn, workspace, process)?;
        let organisation = act::Organisation::load(conn, workspace)?;
        let wake_at = clock::wake_at(&loaded.process, &organisation.rules, &organisation.calendar);
        if wake_at.is_some_and(|at| at <= worker.house.clock.now()) {
            return Err(Error::Broken("something is due in the process and does not happen".to_owned()));
        }
        store::process::save(conn, &loaded.process, &loaded.process, &loaded.head, wake_at)?;
        Ok(())
    })
}
