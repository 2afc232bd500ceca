//! What was done to several candidates at once, and what became of each: ids and codes, no words of anybody.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId};
use uuid::Uuid;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A tag was put on.
    Tag,
    /// A note was written.
    Note,
    /// A stage was entered.
    Stage,
    /// A message was sent.
    Message,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Tag, Self::Note, Self::Stage, Self::Message];

    /// The word used in stores, forms and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Note => "note",
            Self::Stage => "stage",
            Self::Message => "message",
        }
    }

    /// Reads [`Kind::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What became of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was so already, or could not be done: the reason says which.
    Left,
    /// It was done, and taken back.
    Undone,
    /// It was done, and could not be taken back.
    Stays,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Done, Self::Left, Self::Undone, Self::Stays];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Left => "left",
            Self::Undone => "undone",
            Self::Stays => "stays",
        }
    }

    /// Reads [`Outcome::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// Something done to several at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bulk {
    /// Which.
    pub id: Uuid,
    /// What.
    pub kind: Kind,
    /// By whom.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// On the board of which job.
    pub job: Option<JobId>,
    /// Which tag was put on.
    pub tag: Option<String>,
    /// Which stage was entered.
    pub stage: Option<StageId>,
    /// Since when it is taken back.
    pub undone_at: Option<Timestamp>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its place.
    pub position: i64,
    /// Who.
    pub candidate: CandidateId,
    /// In which process.
    pub process: Option<ProcessId>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was left or stays: the code of a refusal.
    pub why: Option<String>,
    /// What was made, to take it back: the note, the message, the stage before.
    pub thing: Option<Uuid>,
}

/// One of them as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// It.
    pub item: Item,
    /// What the candidate is called.
    pub name: String,
}

statements! {
    CREATE = "insert into bulks (workspace_id, id, kind, by_id, at, job_id, tag, stage_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    LOAD = "select id, kind, by_id, at, job_id, tag, stage_id, undone_at from bulks where workspace_id = $1 and id = $2";
    ADD = "insert into bulk_items
            (workspace_id, bulk_id, position, candidate_id, process_id, outcome, why, thing_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    SET = "update bulk_items set outcome = $4, why = $5
        where workspace_id = $1 and bulk_id = $2 and position = $3";
    UNDO = "update bulks set undone_at = $3 where workspace_id = $1 and id = $2 and undone_at is null";
    ITEMS = "select items.position, items.candidate_id, items.process_id, items.outcome, items.why,
            items.thing_id, candidates.name
        from bulk_items as items cross join candidates
        where items.workspace_id = $1 and items.bulk_id = $2
            and candidates.workspace_id = $1 and candidates.id = items.candidate_id
        order by items.position";
}

/// Keeps a new one, before its first act.
///
/// # Errors
/// Whatever the engine refuses.
pub fn create(conn: &mut Conn, workspace: WorkspaceId, bulk: &Bulk) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            workspace,
            bulk.id,
            bulk.kind.code(),
            bulk.by,
            bulk.at,
            bulk.job,
            bulk.tag.as_deref(),
            bulk.stage
        ],
    )?;
    Ok(())
}

/// The one of that id.
///
/// # Errors
/// [`crate::Error::NotFound`] where there is none, or whatever the engine refuses.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: Uuid) -> Result<Bulk> {
    conn.one_of(&LOAD, values![workspace, id], |row: Row| {
        let mut row = row.reader();
        Ok(Bulk {
            id: row.next()?,
            kind: row.code(Kind::from_code)?,
            by: row.next()?,
            at: row.next()?,
            job: row.next()?,
            tag: row.next()?,
            stage: row.next()?,
            undone_at: row.next()?,
        })
    })
}

/// Keeps what became of one of them: in the transaction of its act.
///
/// # Errors
/// Whatever the engine refuses.
pub fn add(conn: &mut Conn, workspace: WorkspaceId, bulk: Uuid, item: &Item) -> Result<()> {
    conn.execute(
        &ADD,
        values![
            workspace,
            bulk,
            item.position,
            item.candidate,
            item.process,
            item.outcome.code(),
            item.why.as_deref(),
            item.thing
        ],
    )?;
    Ok(())
}

/// Says anew what became of one of them.
///
/// # Errors
/// Whatever the engine refuses.
pub fn set(
    conn: &mut Conn,
    workspace: WorkspaceId,
    bulk: Uuid,
    position: i64,
    outcome: Outcome,
    why: Option<&str>,
) -> Result<()> {
    conn.execute(&SET, values![workspace, bulk, position, outcome.code(), why])?;
    Ok(())
}

/// Marks the whole as taken back.
///
/// # Errors
/// [`crate::Error::Stale`] where it was already, or whatever the engine refuses.
pub fn undo(conn: &mut Conn, workspace: WorkspaceId, id: Uuid, at: Timestamp) -> Result<()> {
    conn.update(&UNDO, values![workspace, id, at])
}

/// All of them, in their order.
///
/// # Errors
/// Whatever the engine refuses.
pub fn items(conn: &mut Conn, workspace: WorkspaceId, id: Uuid) -> Result<Vec<Shown>> {
    conn.all_of(&ITEMS, values![workspace, id], |row: Row| {
        let mut row = row.reader();
        let item = Item {
            position: row.next()?,
            candidate: row.next()?,
            process: row.next()?,
            outcome: row.code(Outcome::from_code)?,
            why: row.next()?,
            thing: row.next()?,
        };
        Ok(Shown { item, name: row.next()? })
    })
}
