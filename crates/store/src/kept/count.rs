//! Counting facts, unit by unit. One statement for each kind of unit, since each goes by an index of its own.

use super::{Unit, UnitKind};
use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::{Statement, statements};
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::conversation;
use ledger::ids::{MemberId, WorkspaceId};
use ledger::kept::{Component, Part, Verdict};
use uuid::Uuid;

/// So many facts of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// In which part of KEPT.
    pub component: Component,
    /// Of which kind of conversation; none: before any.
    pub kind: Option<conversation::Kind>,
    /// In which month.
    pub month: String,
    /// What became of them.
    pub verdict: Verdict,
    /// Whether somebody still waits for them.
    pub awaited: bool,
    /// Whether they count by now.
    pub mature: bool,
    /// How many.
    pub number: i64,
}

/// How long one fact took, or its date was ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// In which part of KEPT.
    pub component: Component,
    /// What it is.
    pub part: Part,
    /// What became of it.
    pub verdict: Verdict,
    /// Since when it was owed.
    pub made_at: Timestamp,
    /// From when on it counts, or when it left.
    pub matures_at: Timestamp,
    /// By how many seconds it came late, where it did.
    pub late_seconds: Option<i64>,
    /// How many seconds after it was owed it came, where it did.
    pub took_seconds: Option<i64>,
    /// How many seconds ahead its date was set.
    pub lead_seconds: Option<i64>,
}

statements! {
    COUNT_ORGANISATION = "select component, kind, month, verdict, awaited, matures_at <= $2, count(*)
        from kept_facts where workspace_id = $1 group by 1, 2, 3, 4, 5, 6";
    COUNT_TEAM = "select component, kind, month, verdict, awaited, matures_at <= $2, count(*)
        from kept_facts where workspace_id = $1 and (lead_id = $3 or member_id = $3) group by 1, 2, 3, 4, 5, 6";
    COUNT_JOB = "select component, kind, month, verdict, awaited, matures_at <= $2, count(*)
        from kept_facts where workspace_id = $1 and job_id = $3 group by 1, 2, 3, 4, 5, 6";
    COUNT_STAGE = "select component, kind, month, verdict, awaited, matures_at <= $2, count(*)
        from kept_facts where workspace_id = $1 and stage_id = $3 group by 1, 2, 3, 4, 5, 6";
    COUNT_MEMBER = "select component, kind, month, verdict, awaited, matures_at <= $2, count(*)
        from kept_facts where workspace_id = $1 and member_id = $3 group by 1, 2, 3, 4, 5, 6";
    TIMES_ORGANISATION = "select component, part, verdict, made_at, matures_at, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and made_at >= $2
            and (part = 'promise' or component = 'punctuality')";
    TIMES_TEAM = "select component, part, verdict, made_at, matures_at, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and made_at >= $2 and (lead_id = $3 or member_id = $3)
            and (part = 'promise' or component = 'punctuality')";
    TIMES_JOB = "select component, part, verdict, made_at, matures_at, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and made_at >= $2 and job_id = $3
            and (part = 'promise' or component = 'punctuality')";
    TIMES_STAGE = "select component, part, verdict, made_at, matures_at, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and made_at >= $2 and stage_id = $3
            and (part = 'promise' or component = 'punctuality')";
    TIMES_MEMBER = "select component, part, verdict, made_at, matures_at, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and made_at >= $2 and member_id = $3
            and (part = 'promise' or component = 'punctuality')";
    // Whatever belongs to another unit, too, is waited for there: with any of them the organisation is counted anew.
    NEXT_ORGANISATION = "select min(matures_at) from kept_facts where workspace_id = $1 and matures_at > $2
            and job_id is null and stage_id is null and member_id is null";
    NEXT_TEAM = "select min(matures_at) from kept_facts where workspace_id = $1 and matures_at > $2
            and (lead_id = $3 or member_id = $3)";
    NEXT_JOB = "select min(matures_at) from kept_facts where workspace_id = $1 and matures_at > $2 and job_id = $3";
    NEXT_STAGE = "select min(matures_at) from kept_facts where workspace_id = $1 and matures_at > $2 and stage_id = $3";
    NEXT_MEMBER = "select min(matures_at) from kept_facts where workspace_id = $1 and matures_at > $2
            and member_id = $3";
    // Of what counts for somebody, how much counts for whom.
    WHOSE_TEAM = "select component, member_id, count(*) from kept_facts where workspace_id = $1 and matures_at <= $2
            and (lead_id = $3 or member_id = $3) and verdict in ('kept', 'broken') group by 1, 2";
    WHOSE_JOB = "select component, member_id, count(*) from kept_facts where workspace_id = $1 and matures_at <= $2
            and job_id = $3 and verdict in ('kept', 'broken') group by 1, 2";
    WHOSE_STAGE = "select component, member_id, count(*) from kept_facts where workspace_id = $1 and matures_at <= $2
            and stage_id = $3 and verdict in ('kept', 'broken') group by 1, 2";
    PEOPLE = "select count(distinct coalesce(c.merged_into, c.id)) from kept_facts as f
            join processes as p on p.workspace_id = f.workspace_id and p.id = f.process_id
            join candidates as c on c.workspace_id = p.workspace_id and c.id = p.candidate_id
        where f.workspace_id = $1 and f.matures_at <= $2 and f.member_id = $3 and f.verdict in ('kept', 'broken')";
    LEADS = "select distinct lead_id from kept_facts where workspace_id = $1 and lead_id is not null";
}

/// What there is of a unit, counted at that instant.
pub fn counts(conn: &mut Conn, workspace: WorkspaceId, unit: Unit, now: Timestamp) -> Result<Vec<Count>> {
    let statements = [&COUNT_ORGANISATION, &COUNT_TEAM, &COUNT_JOB, &COUNT_STAGE, &COUNT_MEMBER];
    let read = |row: Row| {
        let mut row = row.reader();
        Ok(Count {
            component: row.code(Component::from_code)?,
            kind: row.maybe_code(conversation::Kind::from_code)?,
            month: row.next()?,
            verdict: row.code(Verdict::from_code)?,
            awaited: row.next()?,
            mature: row.next()?,
            number: row.next()?,
        })
    };
    of_unit(conn, statements, workspace, unit, now, read)
}

/// How long the facts of a unit took that were owed since then: those that were promised, and conversations.
pub fn times(conn: &mut Conn, workspace: WorkspaceId, unit: Unit, since: Timestamp) -> Result<Vec<Time>> {
    let statements = [&TIMES_ORGANISATION, &TIMES_TEAM, &TIMES_JOB, &TIMES_STAGE, &TIMES_MEMBER];
    let read = |row: Row| {
        let mut row = row.reader();
        Ok(Time {
            component: row.code(Component::from_code)?,
            part: row.code(Part::from_code)?,
            verdict: row.code(Verdict::from_code)?,
            made_at: row.next()?,
            matures_at: row.next()?,
            late_seconds: row.next()?,
            took_seconds: row.next()?,
            lead_seconds: row.next()?,
        })
    };
    of_unit(conn, statements, workspace, unit, since, read)
}

/// When something more of a unit counts by itself.
pub fn next_mature(
    conn: &mut Conn,
    workspace: WorkspaceId,
    unit: Unit,
    now: Timestamp,
) -> Result<Option<Timestamp>> {
    let statements = [&NEXT_ORGANISATION, &NEXT_TEAM, &NEXT_JOB, &NEXT_STAGE, &NEXT_MEMBER];
    let next = of_unit(conn, statements, workspace, unit, now, |row| row.get::<Option<Timestamp>>(0))?;
    Ok(next.into_iter().flatten().next())
}

/// For whom what counts of a team, job or stage counts, part by part; none: for nobody in particular.
pub fn whose(
    conn: &mut Conn,
    workspace: WorkspaceId,
    unit: Unit,
    now: Timestamp,
) -> Result<Vec<(Component, Option<MemberId>, i64)>> {
    let statement = match unit.kind {
        UnitKind::Team => &WHOSE_TEAM,
        UnitKind::Job => &WHOSE_JOB,
        UnitKind::Stage => &WHOSE_STAGE,
        // The organisation's conduct is its own, and whose a member's is needs no asking.
        UnitKind::Organisation | UnitKind::Member => return Ok(Vec::new()),
    };
    conn.all_of(statement, values![workspace, now, unit.id], |row| {
        let mut row = row.reader();
        Ok((row.code(Component::from_code)?, row.next()?, row.next()?))
    })
}

/// To how many candidates a member owed what is counted, aliases taken together.
pub fn people(conn: &mut Conn, workspace: WorkspaceId, member: MemberId, now: Timestamp) -> Result<u64> {
    let counted = conn.all_of(&PEOPLE, values![workspace, now, member], |row| row.get::<i64>(0))?;
    Ok(counted.into_iter().next().and_then(|number| u64::try_from(number).ok()).unwrap_or_default())
}

/// Whoever somebody reported to when something of theirs was kept: the leads of teams.
pub fn leads(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<MemberId>> {
    conn.all_of(&LEADS, values![workspace], |row| row.get(0))
}

// In the order of `UnitKind::ALL`. All of them ask for the workspace, an instant and the unit, but for the
// organisation's, which is the workspace.
fn of_unit<T>(
    conn: &mut Conn,
    statements: [&'static Statement; 5],
    workspace: WorkspaceId,
    unit: Unit,
    at: Timestamp,
    read: impl FnMut(Row) -> Result<T>,
) -> Result<Vec<T>> {
    let [organisation, team, job, stage, member] = statements;
    let values: [Value<'_>; 3] = [workspace.into(), at.into(), unit.id.into()];
    match unit.kind {
        UnitKind::Organisation => conn.all_of(organisation, &values[..2], read),
        UnitKind::Team => conn.all_of(team, &values, read),
        UnitKind::Job => conn.all_of(job, &values, read),
        UnitKind::Stage => conn.all_of(stage, &values, read),
        UnitKind::Member => conn.all_of(member, &values, read),
    }
}

/// A unit by the words of its row.
pub(crate) fn unit(kind: UnitKind, id: Uuid) -> Unit {
    Unit { kind, id }
}
