//! What each side owed the other and whether it did it (`ledger::kept`), kept beside the process it is about. Only the
//! company's facts lie here: a candidate's are shown in their process and counted nowhere.

pub mod count;

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::conversation;
use ledger::ids::{MemberId, ProcessId, WorkspaceId};
use ledger::kept::{Component, Fact, Part, Verdict};
use ledger::side::Side;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A fact as it is kept: with the team and the month in which it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// It.
    pub fact: Fact,
    /// Whom its member reported to when it was kept first.
    pub lead: Option<MemberId>,
    /// The month from which on it counts, where the organisation is: `2026-11`.
    pub month: String,
}

/// For whom or what facts are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitKind {
    /// The organisation as a whole; its id is that of the workspace.
    Organisation,
    /// A member and those who report to them; its id is theirs.
    Team,
    /// A job.
    Job,
    /// A stage of a job's plan.
    Stage,
    /// A member.
    Member,
}

impl UnitKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Organisation, Self::Team, Self::Job, Self::Stage, Self::Member];

    /// The word used in stores, addresses and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Team => "team",
            Self::Job => "job",
            Self::Stage => "stage",
            Self::Member => "member",
        }
    }

    /// Reads [`UnitKind::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Which.
    pub id: Uuid,
}

statements! {
    OF_PROCESS = "select component, subject_id, part, number, member_id, lead_id, conversation_id, stage_id, kind,
            job_id, made_at, matures_at, month, verdict, awaited, late_seconds, took_seconds, lead_seconds
        from kept_facts where workspace_id = $1 and process_id = $2
        order by component, subject_id, part, number";
    SET = "insert into kept_facts (workspace_id, process_id, component, subject_id, part, number, member_id, lead_id,
            conversation_id, stage_id, kind, job_id, made_at, matures_at, month, verdict, awaited, late_seconds,
            took_seconds, lead_seconds)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        on conflict (workspace_id, process_id, component, subject_id, part, number) do update set
            member_id = excluded.member_id, lead_id = excluded.lead_id,
            conversation_id = excluded.conversation_id, stage_id = excluded.stage_id, kind = excluded.kind,
            job_id = excluded.job_id, made_at = excluded.made_at, matures_at = excluded.matures_at,
            month = excluded.month, verdict = excluded.verdict, awaited = excluded.awaited,
            late_seconds = excluded.late_seconds, took_seconds = excluded.took_seconds,
            lead_seconds = excluded.lead_seconds";
    REMOVE = "delete from kept_facts where workspace_id = $1 and process_id = $2 and component = $3
            and subject_id = $4 and part = $5 and number = $6";
    PROCESSES = "select id from processes where workspace_id = $1 and id > $2 order by id limit $3";
    MARK = "insert into figures_due (workspace_id, unit_kind, unit_id, cause_id, due_at) values ($1, $2, $3, $4, $5)
        on conflict (workspace_id, unit_kind, unit_id, cause_id) do update set due_at = excluded.due_at";
}

/// The facts of a process, in the order of [`Fact::key`] as words.
pub fn of_process(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Kept>> {
    conn.all_of(&OF_PROCESS, values![workspace, process], read)
}

/// Makes these the facts of a process, where they differ from those that are kept (`before`). Gives the units of which
/// they say something else now: to be marked, see [`mark`].
pub fn replace(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    before: &[Kept],
    after: &[Kept],
) -> Result<BTreeSet<Unit>> {
    let mut touched: BTreeSet<Unit> = BTreeSet::new();
    for gone in before.iter().filter(|old| !after.iter().any(|new| new.fact.key() == old.fact.key())) {
        let (component, _, subject, part, number) = gone.fact.key();
        conn.execute(&REMOVE, values![workspace, process, component.code(), subject, part.code(), number])?;
        touched.extend(units(gone));
    }
    for new in after {
        let old = before.iter().find(|old| old.fact.key() == new.fact.key());
        if old != Some(new) {
            set(conn, workspace, process, new)?;
            touched.extend(units(new).into_iter().chain(old.into_iter().flat_map(units)));
        }
    }
    Ok(touched)
}

/// Marks units to be counted anew from `now` on, since that process changed.
pub fn mark(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    units: &BTreeSet<Unit>,
    now: Timestamp,
) -> Result<()> {
    for unit in units {
        conn.execute(&MARK, values![workspace, unit.kind.code(), unit.id, process, now])?;
    }
    Ok(())
}

/// The processes of a workspace after that one, by id: to go through all of them.
pub fn processes_after(
    conn: &mut Conn,
    workspace: WorkspaceId,
    after: Option<ProcessId>,
    limit: u32,
) -> Result<Vec<ProcessId>> {
    let after = after.map_or(Uuid::nil(), ProcessId::uuid);
    conn.all_of(&PROCESSES, values![workspace, after, limit], |row| row.get(0))
}

// The organisation is counted anew whenever anything is. One without any of the others still marks it.
fn units(kept: &Kept) -> Vec<Unit> {
    let unit = |kind: UnitKind, id: Uuid| Unit { kind, id };
    let Kept { fact, lead, .. } = kept;
    let mut units: Vec<Unit> = [
        lead.map(|id| unit(UnitKind::Team, id.uuid())),
        fact.member.map(|id| unit(UnitKind::Member, id.uuid())),
        fact.job.map(|id| unit(UnitKind::Job, id.uuid())),
        fact.stage.map(|id| unit(UnitKind::Stage, id.uuid())),
    ]
    .into_iter()
    .flatten()
    .collect();
    if units.is_empty() {
        units.push(unit(UnitKind::Organisation, Uuid::nil()));
    }
    units
}

fn set(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId, kept: &Kept) -> Result<()> {
    let Kept { fact, lead, month } = kept;
    conn.execute(
        &SET,
        values![
            workspace,
            process,
            fact.component.code(),
            fact.subject,
            fact.part.code(),
            fact.number,
            fact.member,
            *lead,
            fact.conversation,
            fact.stage,
            fact.kind.map(conversation::Kind::code),
            fact.job,
            fact.made_at,
            fact.matures_at,
            month,
            fact.verdict.code(),
            fact.awaited,
            fact.late_seconds,
            fact.took_seconds,
            fact.lead_seconds,
        ],
    )
    .map(drop)
}

fn read(row: Row) -> Result<Kept> {
    let mut row = row.reader();
    let component = row.code(Component::from_code)?;
    let subject = row.next()?;
    let part = row.code(Part::from_code)?;
    let number = row.next()?;
    let member = row.next()?;
    let lead = row.next()?;
    let (conversation, stage) = (row.next()?, row.next()?);
    let kind = row.maybe_code(conversation::Kind::from_code)?;
    let job = row.next()?;
    let (made_at, matures_at) = (row.next()?, row.next()?);
    let month = row.next()?;
    let verdict = row.code(Verdict::from_code)?;
    let fact = Fact {
        component,
        subject,
        part,
        number,
        side: Side::Company,
        member,
        conversation,
        stage,
        kind,
        job,
        made_at,
        matures_at,
        verdict,
        awaited: row.next()?,
        late_seconds: row.next()?,
        took_seconds: row.next()?,
        lead_seconds: row.next()?,
    };
    Ok(Kept { fact, lead, month })
}
