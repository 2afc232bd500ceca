//! A process as a whole: loaded, created and saved as one.

use super::columns::{at, beside, changed, id_of, maybe_words, seal_of};
use super::{attendance, conversations, desk, make_goods, messages, parts, promises, questions, wishes};
use crate::conn::Conn;
use crate::engine::dialect::TAKE_TURNS;
use crate::error::Result;
use crate::row::Reader;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::process::{Ended, Ending, Process};
use ledger::side::Side;

/// A process with the head of its chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The state, equal to what its entries fold to.
    pub process: Process,
    /// The hash of its last entry.
    pub head: String,
}

statements! {
    LOAD = "select head, candidate_id, job_id, stage_id, recruiter_id, hiring_manager_id, opened_at,
            ended_at, ended_by, ended_how, ended_reason_id, ended_reason_commitment, version
        from processes where workspace_id = $1 and id = $2";
    CREATE = "insert into processes (workspace_id, id, candidate_id, job_id, stage_id, recruiter_id,
            hiring_manager_id, opened_at, ended_at, ended_by, ended_how, ended_reason_id,
            ended_reason_commitment, version, head, wake_at, clock_failures, latest_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, $8)";
    SAVE = "update processes set job_id = $4, stage_id = $5, recruiter_id = $6, hiring_manager_id = $7,
            ended_at = $8, ended_by = $9, ended_how = $10, ended_reason_id = $11, ended_reason_commitment = $12,
            version = $13, head = $14, wake_at = $15, clock_failures = 0
        where workspace_id = $1 and id = $2 and version = $3";
}

/// Waits until nobody else changes that process: before [`load`] in a transaction that means to change it. Many
/// who write to one process at once then follow each other, and none finds time after time that another was first.
pub fn take_turn(conn: &mut Conn, process: ProcessId) -> Result<()> {
    conn.one(&TAKE_TURNS, values![&format!("process {process}")]).map(drop)
}

/// The process of that id.
///
/// # Errors
/// [`Error::NotFound`](crate::Error::NotFound) where there is none.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Loaded> {
    let mut row = conn.one(&LOAD, values![workspace, process])?.reader();
    let head = row.next()?;
    let mut process = read(&mut row, workspace, process)?;
    process.conversations = conversations::load(conn, workspace, process.id)?;
    if !process.conversations.is_empty() {
        attendance::load(conn, workspace, process.id, &mut process.conversations)?;
    }
    process.promises = promises::load(conn, workspace, process.id)?;
    process.questions = questions::load(conn, workspace, process.id)?;
    process.wishes = wishes::load(conn, workspace, process.id)?;
    process.messages = messages::load(conn, workspace, process.id)?;
    process.make_goods = make_goods::load(conn, workspace, process.id)?;
    parts::load(conn, &mut process)?;
    Ok(Loaded { process, head })
}

/// Keeps a new process with everything inside it.
pub fn create(conn: &mut Conn, process: &Process, head: &str, wake_at: Option<Timestamp>) -> Result<()> {
    let ended = process.ended.as_ref();
    let reason = ended.and_then(|ended| ended.reason.as_ref());
    conn.execute(
        &CREATE,
        values![
            process.workspace,
            process.id,
            process.candidate,
            process.job,
            process.stage,
            process.recruiter,
            process.hiring_manager,
            process.opened_at,
            ended.map(|ended| ended.at),
            ended.map(|ended| ended.by.code()),
            ended.map(|ended| ended.how.code()),
            id_of(reason),
            seal_of(reason),
            process.version,
            head,
            wake_at,
        ],
    )?;
    save_inside(conn, None, process)
}

/// Saves what differs between a process as loaded and as it is now.
///
/// # Errors
/// [`Error::Stale`](crate::Error::Stale) where somebody else saved it since: load it and decide anew.
pub fn save(
    conn: &mut Conn,
    before: &Process,
    after: &Process,
    head: &str,
    wake_at: Option<Timestamp>,
) -> Result<()> {
    let ended = after.ended.as_ref();
    let reason = ended.and_then(|ended| ended.reason.as_ref());
    // First, so that whoever comes second writes nothing else.
    conn.update(
        &SAVE,
        values![
            after.workspace,
            after.id,
            before.version,
            after.job,
            after.stage,
            after.recruiter,
            after.hiring_manager,
            ended.map(|ended| ended.at),
            ended.map(|ended| ended.by.code()),
            ended.map(|ended| ended.how.code()),
            id_of(reason),
            seal_of(reason),
            after.version,
            head,
            wake_at,
        ],
    )?;
    save_inside(conn, Some(before), after)
}

fn save_inside(conn: &mut Conn, before: Option<&Process>, after: &Process) -> Result<()> {
    let old_conversations = before.map_or(&[][..], |before| &before.conversations);
    conversations::save(conn, after, old_conversations, &after.conversations)?;
    for (_, conversation, old) in changed(old_conversations, &after.conversations) {
        attendance::save(conn, after, old, conversation)?;
    }
    promises::save(conn, after, before.map_or(&[], |before| &before.promises), &after.promises)?;
    questions::save(conn, after, before.map_or(&[], |before| &before.questions), &after.questions)?;
    wishes::save(conn, after, before.map_or(&[], |before| &before.wishes), &after.wishes)?;
    messages::save(conn, after, before.map_or(&[], |before| &before.messages), &after.messages)?;
    make_goods::save(conn, after, before.map_or(&[], |before| &before.make_goods), &after.make_goods)?;
    parts::save(conn, before, after)?;
    desk::save(conn, before, after)
}

/// The process without what stands in the tables beside.
fn read(row: &mut Reader, workspace: WorkspaceId, id: ProcessId) -> Result<Process> {
    Ok(Process {
        workspace,
        id,
        candidate: row.next()?,
        job: row.next()?,
        stage: row.next()?,
        recruiter: row.next()?,
        hiring_manager: row.next()?,
        opened_at: row.next()?,
        ended: ended(row)?,
        version: row.next()?,
        conversations: Vec::new(),
        promises: Vec::new(),
        questions: Vec::new(),
        wishes: Vec::new(),
        messages: Vec::new(),
        make_goods: Vec::new(),
        specs: Vec::new(),
        past_jobs: Vec::new(),
        proposals: Vec::new(),
        evidence: Vec::new(),
        declines: Vec::new(),
        offers: Vec::new(),
        reports: Vec::new(),
        interests: Vec::new(),
        exchanges: Vec::new(),
        kind_changes: Vec::new(),
        briefs: Vec::new(),
        routes: Vec::new(),
        advances: Vec::new(),
        scorecards: Vec::new(),
        self_views: Vec::new(),
        mirrors: Vec::new(),
        debriefs: Vec::new(),
    })
}

fn ended(row: &mut Reader) -> Result<Option<Ended>> {
    let ended_at: Option<Timestamp> = row.next()?;
    let (by, how) = (row.maybe_code(Side::from_code)?, row.maybe_code(Ending::from_code)?);
    let reason = maybe_words(row)?;
    at(ended_at, |at| Ok(Ended { at, by: beside(by)?, how: beside(how)?, reason }))
}
