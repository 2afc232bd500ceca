//! What time does to a process.

use super::act::{Acted, by_clock};
use crate::{error::Error, house::House};
use ledger::{
    Command,
    ids::{ProcessId, PromiseId, WorkspaceId},
    promise,
};

/// Lets everything happen that has fallen due in a process. Any number of workers may try: one of them is
/// first, the others find nothing left to do.
///
/// # Errors
/// [`Error::Stale`] where another worker or a person was first, or what the store says.
pub fn tick(house: &House, workspace: WorkspaceId, process: ProcessId) -> Result<Acted, Error> {
    house.db.write(|conn| by_clock(conn, house, workspace, process, Command::Tick))
}

/// Reopens a promise whose delivery came back (a bounced mail).
///
/// # Errors
/// As [`tick`]; [`Error::Refused`] where the process has ended.
pub fn reopen(
    house: &House,
    workspace: WorkspaceId,
    process: ProcessId,
    promise: PromiseId,
) -> Result<Acted, Error> {
    let command = Command::Promise(promise::Command::Reopen(promise));
    house.db.write(|conn| by_clock(conn, house, workspace, process, command))
}
