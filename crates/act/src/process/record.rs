//! The record of a process as it is chained: every line with its hash, and whether it is this person's to read.

use super::see::see_in;
use crate::{error::Error, house::House, seat::Seat};
use ledger::{chain::Link, event::Entry, ids::ProcessId};

/// A line of the record.
#[derive(Clone, Debug)]
pub struct Line {
    /// What happened.
    pub entry: Entry,
    /// Its place in the chain.
    pub link: Link,
    /// Whether the person may read it; where not, its hash still holds the chain together.
    pub shown: bool,
}

/// The record, in order.
///
/// # Errors
/// [`Error::NotFound`] where the process does not exist or is not for them.
pub fn record(house: &House, seat: &Seat, process: ProcessId) -> Result<Vec<Line>, Error> {
    let workspace = seat.workspace_id();
    house.db.read(|conn| {
        see_in(conn, seat, process)?;
        // What a line is about is known from the whole of it, not from what this person sees.
        let whole = store::process::load(conn, workspace, process)?.process;
        let entries = store::process::entries(conn, workspace, process)?;
        let line =
            |(entry, link): (Entry, Link)| Line { shown: whole.shows(&entry, seat.person), entry, link };
        Ok(entries.into_iter().map(line).collect())
    })
}
