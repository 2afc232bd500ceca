//! The rows: asked, answered, decided, taken into a block.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Reader;
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::ids::{CandidateId, ConversationId, JobId, MemberId, ProcessId, StageId, TextId, WorkspaceId};

/// Whom a conversation was with, and what it was about: what a row begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The process.
    pub process: ProcessId,
    /// The conversation.
    pub conversation: ConversationId,
    /// Who was there for themself.
    pub candidate: CandidateId,
    /// For which job.
    pub job: Option<JobId>,
    /// At which stage.
    pub stage: Option<StageId>,
    /// Of which kind, as its code.
    pub kind: &'static str,
    /// Who was there for the company.
    pub members: Vec<MemberId>,
    /// When it began.
    pub held_at: Timestamp,
}

/// What the candidate answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The five statements in their order, from 1 to 5.
    pub statements: [Option<u8>; 5],
    /// From 0 to 10.
    pub recommend: Option<u8>,
    /// Where their words lie.
    pub comment: Option<TextId>,
    /// Whether these may be shown without a name.
    pub share: bool,
}

/// A response as the release reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The process; for marking the row, never for showing.
    pub process: ProcessId,
    /// The conversation; likewise.
    pub conversation: ConversationId,
    /// The person, aliases taken together.
    pub person: CandidateId,
    /// The job.
    pub job: Option<JobId>,
    /// The stage.
    pub stage: Option<StageId>,
    /// The kind, as its code.
    pub kind: String,
    /// Who was there for the company.
    pub members: Vec<MemberId>,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// How the process ended, as its code.
    pub ending: String,
    /// What was answered.
    pub answer: Answer,
    /// The block it was released in.
    pub block: Option<i64>,
}

/// How many were asked and answered, of those who are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stratum {
    /// The job.
    pub job: Option<JobId>,
    /// The stage.
    pub stage: Option<StageId>,
    /// The kind, as its code.
    pub kind: String,
    /// How the process ended, as its code.
    pub ending: String,
    /// Who was there for the company.
    pub members: Vec<MemberId>,
    /// Asked, or answered without being asked.
    pub invited: i64,
    /// Answered, in a block.
    pub answered: i64,
}

/// Words that may be shown: consented to, of an ended process, in a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// In which block.
    pub block: i64,
    /// The words; nothing where they were erased.
    pub words: String,
}

statements! {
    ASKED = "insert into felt_responses (workspace_id, process_id, conversation_id, candidate_id, job_id, stage_id,
            kind, members, held_at, invited_at, share)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (workspace_id, process_id, conversation_id) do nothing";
    ANSWERED = "update felt_responses set sent_at = $4, heard = $5, respected = $6, straight = $7, next = $8,
            shown = $9, recommend = $10, comment_id = $11, share = $12
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and sent_at is null";
    DECIDED = "update felt_responses set ended_at = $3, ending = $4
        where workspace_id = $1 and process_id = $2 and block is null";
    DUE = "select distinct workspace_id from felt_responses
        where block is null and sent_at is not null and ended_at is not null";
    WAITING = "select r.process_id, r.conversation_id, coalesce(c.merged_into, c.id), r.job_id, r.stage_id, r.kind,
            r.members, r.sent_at, r.ending, r.heard, r.respected, r.straight, r.next, r.shown, r.recommend,
            r.comment_id, r.share, r.block
        from felt_responses as r join candidates as c on c.workspace_id = r.workspace_id and c.id = r.candidate_id
        where r.workspace_id = $1 and r.block is null and r.sent_at is not null and r.ended_at is not null
        order by r.sent_at, r.conversation_id";
    RELEASED = "select r.process_id, r.conversation_id, coalesce(c.merged_into, c.id), r.job_id, r.stage_id, r.kind,
            r.members, r.sent_at, r.ending, r.heard, r.respected, r.straight, r.next, r.shown, r.recommend,
            r.comment_id, r.share, r.block
        from felt_responses as r join candidates as c on c.workspace_id = r.workspace_id and c.id = r.candidate_id
        where r.workspace_id = $1 and r.block is not null
        order by r.block, r.sent_at, r.conversation_id";
    MARK = "update felt_responses set block = $4
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and block is null";
    STRATA = "select job_id, stage_id, kind, ending, members, count(*), count(block) from felt_responses
        where workspace_id = $1 and ended_at is not null group by job_id, stage_id, kind, ending, members
        order by job_id, stage_id, kind, ending, members";
    // In the order of the texts' own salts: nobody tells from the order who came first.
    COMMENTS = "select r.block, t.body from felt_responses as r
            join texts as t on t.workspace_id = r.workspace_id and t.process_id = r.process_id and t.id = r.comment_id
        where r.workspace_id = $1 and r.block is not null and r.share and r.ended_at is not null
        order by r.block desc, t.salt";
    COMMENTS_OF = "select r.block, t.body from felt_responses as r
            join texts as t on t.workspace_id = r.workspace_id and t.process_id = r.process_id and t.id = r.comment_id
        where r.workspace_id = $1 and r.block in ($2, $3, $4, $5, $6, $7, $8, $9) and r.share
            and r.ended_at is not null
        order by r.block desc, t.salt";
}

/// Enters that the candidate is asked about a conversation, or answers without being asked.
pub fn asked(
    conn: &mut Conn,
    workspace: WorkspaceId,
    asked: &Asked,
    invited_at: Option<Timestamp>,
) -> Result<()> {
    let members = serde_json::to_string(&asked.members).map_err(|_| UNREADABLE)?;
    let row = values![
        workspace,
        asked.process,
        asked.conversation,
        asked.candidate,
        asked.job,
        asked.stage,
        asked.kind,
        members,
        asked.held_at,
        invited_at,
        false,
    ];
    conn.execute(&ASKED, row).map(drop)
}

/// Enters what the candidate answered; the first answer stays.
pub fn answered(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    conversation: ConversationId,
    at: Timestamp,
    answer: &Answer,
) -> Result<()> {
    let [heard, respected, straight, next, shown] = answer.statements.map(|level| level.map(i64::from));
    let recommend = answer.recommend.map(i64::from);
    let row = values![
        workspace,
        process,
        conversation,
        at,
        heard,
        respected,
        straight,
        next,
        shown,
        recommend,
        answer.comment,
        answer.share,
    ];
    conn.execute(&ANSWERED, row).map(drop)
}

/// Enters that the process of these rows has ended and how, or that it goes on again; what is in a block stays there.
pub fn decided(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    ended: Option<(Timestamp, &'static str)>,
) -> Result<()> {
    let (at, how) = ended.unzip();
    conn.execute(&DECIDED, values![workspace, process, at, how]).map(drop)
}

/// The workspaces in which answers wait for their block.
pub fn due(conn: &mut Conn) -> Result<Vec<WorkspaceId>> {
    conn.all_of(&DUE, values![], |row| row.get(0))
}

/// The answers that wait, in the order in which they came.
pub fn waiting(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Response>> {
    conn.all(&WAITING, values![workspace])?.into_iter().map(|row| read(&mut row.reader())).collect()
}

/// The answers that are in blocks, by block.
pub fn released(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Response>> {
    conn.all(&RELEASED, values![workspace])?.into_iter().map(|row| read(&mut row.reader())).collect()
}

/// Puts an answer into its block, once and for ever.
pub(super) fn mark(
    conn: &mut Conn,
    workspace: WorkspaceId,
    (process, conversation): (ProcessId, ConversationId),
    block: i64,
) -> Result<()> {
    match conn.execute(&MARK, values![workspace, process, conversation, block])? {
        1 => Ok(()),
        // Another worker closed a block with it meanwhile: this one must not be.
        _ => Err(Error::Stale),
    }
}

/// Of processes that have ended: how many were asked, and of how many the answer is in a block. Who has answered beside
/// them, nobody is told, not even by a number.
pub fn strata(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Stratum>> {
    conn.all_of(&STRATA, values![workspace], |row| {
        let mut row = row.reader();
        let (job, stage, kind, ending) = (row.next()?, row.next()?, row.next()?, row.next()?);
        let members: String = row.next()?;
        let members = serde_json::from_str(&members).map_err(|_| UNREADABLE)?;
        Ok(Stratum { job, stage, kind, ending, members, invited: row.next()?, answered: row.next()? })
    })
}

/// The words that may be shown, of the latest block first.
pub fn comments(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Comment>> {
    conn.all_of(&COMMENTS, values![workspace], |row| Ok(Comment { block: row.get(0)?, words: row.get(1)? }))
}

// As many as `COMMENTS_OF` has places for.
const AT_ONCE: usize = 8;

/// The words that may be shown of these blocks, of which there are one to eight.
pub fn comments_of(conn: &mut Conn, workspace: WorkspaceId, blocks: &[i64]) -> Result<Vec<Comment>> {
    // Places left over repeat the first: one text for any number.
    let place = |n: usize| blocks.get(n).or(blocks.first()).copied();
    let places = (0..AT_ONCE).map(|n| Value::from(place(n)));
    let values: Vec<Value<'_>> = std::iter::once(Value::from(workspace)).chain(places).collect();
    conn.all_of(&COMMENTS_OF, &values, |row| Ok(Comment { block: row.get(0)?, words: row.get(1)? }))
}

const UNREADABLE: Error = Error::Unstorable("the members of a conversation cannot be read");

fn read(row: &mut Reader) -> Result<Response> {
    let (process, conversation, person) = (row.next()?, row.next()?, row.next()?);
    let (job, stage, kind) = (row.next()?, row.next()?, row.next()?);
    let members: String = row.next()?;
    Ok(Response {
        process,
        conversation,
        person,
        job,
        stage,
        kind,
        members: serde_json::from_str(&members).map_err(|_| UNREADABLE)?,
        sent_at: row.next()?,
        ending: row.next()?,
        answer: Answer {
            statements: [level(row)?, level(row)?, level(row)?, level(row)?, level(row)?],
            recommend: level(row)?,
            comment: row.next()?,
            share: row.next()?,
        },
        block: row.next()?,
    })
}

fn level(row: &mut Reader) -> Result<Option<u8>> {
    let stored: Option<i64> = row.next()?;
    let small = |level| u8::try_from(level).map_err(|_| Error::Unstorable("a level that is none"));
    stored.map(small).transpose()
}
