//! Figures: what was counted, whole, as pages show it; and what must be counted anew, and when.

use crate::conn::Conn;
use crate::error::Result;
use crate::kept::{Unit, UnitKind, count::unit};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use uuid::Uuid;

/// A figure of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Of which unit.
    pub unit: Unit,
    /// When it was counted.
    pub computed_at: Timestamp,
    /// What it says, as JSON.
    pub body: String,
    /// Since when there is something in it that its person has not seen.
    pub came_at: Timestamp,
    /// When its person saw it last.
    pub seen_at: Option<Timestamp>,
}

/// A reason to count a unit anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which unit.
    pub unit: Unit,
    /// The process that changed it; nil: time did.
    pub cause: Uuid,
    /// From when on.
    pub due_at: Timestamp,
}

statements! {
    WORKSPACES = "select distinct workspace_id from figures_due where due_at <= $1 limit $2";
    DUE = "select unit_kind, unit_id, cause_id, due_at from figures_due where workspace_id = $1 and due_at <= $2
        order by unit_kind, unit_id, cause_id limit $3";
    DONE = "delete from figures_due where workspace_id = $1 and unit_kind = $2 and unit_id = $3 and cause_id = $4
            and due_at = $5";
    WAIT = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at) values ($1, $2, $3, $4, $5)
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
    MARK_MEMBERS = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at)
        select workspace_id, 'member', member_id, $2, $3 from (select distinct workspace_id, member_id from kept_facts
            where workspace_id = $1 and member_id is not null) as units where true
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
    MARK_TEAMS = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at)
        select workspace_id, 'team', lead_id, $2, $3 from (select distinct workspace_id, lead_id from kept_facts
            where workspace_id = $1 and lead_id is not null) as units where true
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
    MARK_JOBS = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at)
        select workspace_id, 'job', job_id, $2, $3 from (select distinct workspace_id, job_id from kept_facts
            where workspace_id = $1 and job_id is not null) as units where true
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
    MARK_STAGES = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at)
        select workspace_id, 'stage', stage_id, $2, $3 from (select distinct workspace_id, stage_id from kept_facts
            where workspace_id = $1 and stage_id is not null) as units where true
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
    // What the person has not seen since it came stays as old as it is.
    SAVE = "insert into figures (workspace_id, kind, unit_kind, unit_id, computed_at, body, came_at)
        values ($1, $2, $3, $4, $5, $6, $5)
        on conflict (workspace_id, kind, unit_kind, unit_id) do update set
            computed_at = excluded.computed_at,
            body = excluded.body,
            came_at = case when figures.seen_at >= figures.computed_at then excluded.computed_at
                else figures.came_at end";
    ONE = "select unit_kind, unit_id, computed_at, body, came_at, seen_at from figures
        where workspace_id = $1 and kind = $2 and unit_kind = $3 and unit_id = $4";
    ALL = "select unit_kind, unit_id, computed_at, body, came_at, seen_at from figures
        where workspace_id = $1 and kind = $2 and unit_kind = $3 order by unit_id";
    COMPUTED = "select max(computed_at) from figures where workspace_id = $1 and kind = $2 and unit_kind = $3";
    REMOVE = "delete from figures where workspace_id = $1 and kind = $2 and unit_kind = $3";
    SEEN = "update figures set seen_at = $5
        where workspace_id = $1 and kind = $2 and unit_kind = $3 and unit_id = $4
            and (seen_at is null or seen_at < $5)";
    ANEW = "update figures set came_at = $3, seen_at = null
        where workspace_id = $1 and kind = $2 and unit_kind = 'member'";
    // Of whole organisations, each found by its key.
    ORGANISATIONS = "select figures.body from workspaces
        join figures on figures.workspace_id = workspaces.id and figures.kind = $1
            and figures.unit_kind = 'organisation' and figures.unit_id = workspaces.id
        where workspaces.kind = 'organisation'";
}

/// The workspaces in which something is to be counted.
pub fn due_workspaces(conn: &mut Conn, now: Timestamp, limit: u32) -> Result<Vec<WorkspaceId>> {
    conn.all_of(&WORKSPACES, values![now, limit], |row| row.get(0))
}

/// What is to be counted in a workspace, and why.
pub fn due(conn: &mut Conn, workspace: WorkspaceId, now: Timestamp, limit: u32) -> Result<Vec<Due>> {
    conn.all_of(&DUE, values![workspace, now, limit], |row| {
        let mut row = row.reader();
        let unit = unit(row.code(UnitKind::from_code)?, row.next()?);
        Ok(Due { unit, cause: row.next()?, due_at: row.next()? })
    })
}

/// That was counted; whatever happened to it since then stays due.
pub fn done(conn: &mut Conn, workspace: WorkspaceId, due: &Due) -> Result<()> {
    let Due { unit, cause, due_at } = *due;
    conn.execute(&DONE, values![workspace, unit.kind.code(), unit.id, cause, due_at]).map(drop)
}

/// Counts a unit anew when that time has come, whatever happens until then.
pub fn wait(conn: &mut Conn, workspace: WorkspaceId, unit: Unit, until: Timestamp) -> Result<()> {
    conn.execute(&WAIT, values![workspace, unit.kind.code(), unit.id, Uuid::nil(), until]).map(drop)
}

/// Counts every unit of a workspace anew from now on: something that all figures rest on was changed.
pub fn mark_all(conn: &mut Conn, workspace: WorkspaceId, now: Timestamp) -> Result<()> {
    for statement in [&MARK_MEMBERS, &MARK_TEAMS, &MARK_JOBS, &MARK_STAGES] {
        conn.execute(statement, values![workspace, Uuid::nil(), now])?;
    }
    Ok(())
}

/// Keeps a figure.
pub fn save(
    conn: &mut Conn,
    workspace: WorkspaceId,
    kind: &str,
    unit: Unit,
    computed_at: Timestamp,
    body: &str,
) -> Result<()> {
    let values = values![workspace, kind, unit.kind.code(), unit.id, computed_at, body];
    conn.execute(&SAVE, values).map(drop)
}

/// The figure of a unit, where there is one.
pub fn one(conn: &mut Conn, workspace: WorkspaceId, kind: &str, unit: Unit) -> Result<Option<Figure>> {
    conn.maybe_of(&ONE, values![workspace, kind, unit.kind.code(), unit.id], read)
}

/// The figures of all units of a kind.
pub fn all(conn: &mut Conn, workspace: WorkspaceId, kind: &str, units: UnitKind) -> Result<Vec<Figure>> {
    conn.all_of(&ALL, values![workspace, kind, units.code()], read)
}

/// When figures of that kind were counted last.
pub fn computed_at(
    conn: &mut Conn,
    workspace: WorkspaceId,
    kind: &str,
    units: UnitKind,
) -> Result<Option<Timestamp>> {
    conn.one_of(&COMPUTED, values![workspace, kind, units.code()], |row| row.get(0))
}

/// Takes away the figures of all units of a kind.
pub fn remove(conn: &mut Conn, workspace: WorkspaceId, kind: &str, units: UnitKind) -> Result<()> {
    conn.execute(&REMOVE, values![workspace, kind, units.code()]).map(drop)
}

/// Its person has seen it as it was then.
pub fn seen(conn: &mut Conn, workspace: WorkspaceId, kind: &str, unit: Unit, at: Timestamp) -> Result<()> {
    conn.execute(&SEEN, values![workspace, kind, unit.kind.code(), unit.id, at]).map(drop)
}

/// The figures of all members come anew at that instant: nobody has seen them for what they are from now on.
pub fn come_anew(conn: &mut Conn, workspace: WorkspaceId, kind: &str, at: Timestamp) -> Result<()> {
    conn.execute(&ANEW, values![workspace, kind, at]).map(drop)
}

/// What figures of that kind say of every organisation of this database, without saying which: for the worker, who
/// makes of it what is usual.
pub fn of_organisations(conn: &mut Conn, kind: &str) -> Result<Vec<String>> {
    conn.all_of(&ORGANISATIONS, values![kind], |row| row.get(0))
}

fn read(row: Row) -> Result<Figure> {
    let mut row = row.reader();
    Ok(Figure {
        unit: unit(row.code(UnitKind::from_code)?, row.next()?),
        computed_at: row.next()?,
        body: row.next()?,
        came_at: row.next()?,
        seen_at: row.next()?,
    })
}
