//! The jobs that the careers page shows: those that are open and meant for everybody.

use crate::conn::Conn;
use crate::error::Result;
use crate::jobs::specs::pay;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{JobId, WorkspaceId};
use ledger::job::{PayRange, Presence};

/// A line of the careers page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which job.
    pub id: JobId,
    /// Its word in addresses.
    pub slug: String,
    /// What it is called.
    pub title: String,
    /// Since when it is kept.
    pub created_at: Timestamp,
    /// Its level; may be empty.
    pub level: String,
    /// The town, or the area of a remote job; may be empty.
    pub place: String,
    /// Where the work is done.
    pub presence: Presence,
    /// What it pays, as disclosed.
    pub pay: Option<PayRange>,
}

statements! {
    OPENINGS = "select jobs.id, jobs.slug, jobs.title, jobs.created_at, specs.level, specs.place, specs.presence,
            specs.pay_currency, specs.pay_least, specs.pay_most, specs.pay_period, specs.pay_gross,
            specs.pay_parts, specs.pay_criteria
        from jobs join specs on specs.workspace_id = jobs.workspace_id and specs.job_id = jobs.id
            and specs.version = jobs.spec_version
        where jobs.workspace_id = $1 and jobs.state = 'open' and jobs.visibility = 'public'
            and (jobs.created_at, jobs.id) < ($2, $3)
        order by jobs.created_at desc, jobs.id desc limit $4";
}

/// The newest openings, after the last one of the page before.
pub fn openings(
    conn: &mut Conn,
    workspace: WorkspaceId,
    after: Option<(Timestamp, JobId)>,
    limit: u32,
) -> Result<Vec<Opening>> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, JobId::new(uuid::Uuid::max())));
    conn.all_of(&OPENINGS, values![workspace, at, id, limit], read)
}

fn read(row: Row) -> Result<Opening> {
    let mut row = row.reader();
    Ok(Opening {
        id: row.next()?,
        slug: row.next()?,
        title: row.next()?,
        created_at: row.next()?,
        level: row.next()?,
        place: row.next()?,
        presence: row.code(Presence::from_code)?,
        pay: pay(&mut row)?,
    })
}
