//! Applications that came by the public form, until each is settled.

pub(crate) mod openings;
pub(crate) mod told;
pub(crate) mod unproved;

pub use openings::{Opening, openings};
pub use told::{Told, needs, stories_of_candidate, story, tell_needs, tell_story};
pub use unproved::{is_unproved, mark_unproved, prove};

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::fold::fold_email;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{ApplicationId, CandidateId, FileId, JobId, MemberId, ProcessId, WorkspaceId};

/// Where an application is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its address is that of somebody who is here: it waits for them to say that it is theirs.
    Unproved,
    /// Something about it looks like spam: it waits for somebody of the company to look at it.
    Aside,
    /// It became a process.
    Taken,
    /// It was none.
    Dismissed,
}

impl State {
    const ALL: [Self; 4] = [Self::Unproved, Self::Aside, Self::Taken, Self::Dismissed];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unproved => "unproved",
            Self::Aside => "aside",
            Self::Taken => "taken",
            Self::Dismissed => "dismissed",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether it still waits.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Unproved | Self::Aside)
    }
}

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: ApplicationId,
    /// For which job.
    pub job_id: JobId,
    /// Where it is on its way.
    pub state: State,
    /// What about it looked like spam, as codes with a blank between.
    pub signs: String,
    /// Whose it is, once that is known.
    pub candidate_id: Option<CandidateId>,
    /// What it became.
    pub process_id: Option<ProcessId>,
    /// What to call them.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// The language they read.
    pub locale: String,
    /// Their zone; empty where it is not known.
    pub zone: String,
    /// Their own story.
    pub story: String,
    /// What they need for conversations to work well.
    pub needs: String,
    /// A question they have already.
    pub question: String,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// When it was settled.
    pub settled_at: Option<Timestamp>,
}

statements! {
    CREATE = "insert into applications (workspace_id, id, job_id, state, signs, candidate_id, process_id, name,
            email, locale, zone, story, needs, question, sent_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    LOAD = "select workspace_id, id, job_id, state, signs, candidate_id, process_id, name, email, locale, zone,
            story, needs, question, sent_at, settled_at
        from applications where workspace_id = $1 and id = $2";
    ASIDE = "select asked.workspace_id, asked.id, asked.job_id, asked.state, asked.signs, asked.candidate_id,
            asked.process_id, asked.name, asked.email, asked.locale, asked.zone, asked.story, asked.needs,
            asked.question, asked.sent_at, asked.settled_at, jobs.title
        from applications as asked
            join jobs on jobs.workspace_id = asked.workspace_id and jobs.id = asked.job_id
        where asked.workspace_id = $1 and asked.state = 'aside' and (asked.sent_at, asked.id) > ($2, $3)
        order by asked.sent_at, asked.id limit $4";
    OF_PROCESS = "select workspace_id, id, job_id, state, signs, candidate_id, process_id, name, email, locale,
            zone, story, needs, question, sent_at, settled_at
        from applications where workspace_id = $1 and process_id = $2 order by sent_at, id limit 1";
    SETTLE = "update applications set state = $3, candidate_id = coalesce($4, candidate_id), process_id = $5,
            settled_at = $6, settled_by = $7, name = '', email = '', story = '', needs = '', question = ''
        where workspace_id = $1 and id = $2 and settled_at is null";
    FORGOTTEN = "select workspace_id, id from applications where state = 'unproved' and sent_at < $1
        order by sent_at limit $2";
    FILES = "select id from files where workspace_id = $1 and application_id = $2";
    RUNNING = "select id from processes
        where workspace_id = $1 and candidate_id = $2 and job_id = $3 and ended_at is null
        order by opened_at desc limit 1";
    WAITING = "select count(*) from (
            select 1 from applications where workspace_id = $1 and state in ('aside', 'unproved') limit $2
        ) as waiting";
    ANY_ASIDE = "select 1 from applications where workspace_id = $1 and state = 'aside' limit 1";
}

/// Keeps an application. One that is settled at once holds no words of theirs.
pub fn create(conn: &mut Conn, application: &Application) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            application.workspace_id,
            application.id,
            application.job_id,
            application.state.code(),
            &application.signs,
            application.candidate_id,
            application.process_id,
            &application.name,
            fold_email(&application.email),
            &application.locale,
            &application.zone,
            &application.story,
            &application.needs,
            &application.question,
            application.sent_at,
        ],
    )
    .map(drop)
}

/// The application of that id.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: ApplicationId) -> Result<Application> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// Those that wait to be looked at with the titles of their jobs, the oldest first, after the last one of the page
/// before.
pub fn aside(
    conn: &mut Conn,
    workspace: WorkspaceId,
    after: Option<&Application>,
    limit: u32,
) -> Result<Vec<(Application, String)>> {
    let (at, id) = after.map_or_else(
        || (Timestamp::UNIX_EPOCH, ApplicationId::new(uuid::Uuid::nil())),
        |last| (last.sent_at, last.id),
    );
    conn.all_of(&ASIDE, values![workspace, at, id, limit], |row| {
        let title = row.get(16)?;
        Ok((read(row)?, title))
    })
}

/// Whether any waits to be looked at.
pub fn any_aside(conn: &mut Conn, workspace: WorkspaceId) -> Result<bool> {
    Ok(conn.maybe(&ANY_ASIDE, values![workspace])?.is_some())
}

/// How many wait, no further counted than to `most`.
pub fn waiting(conn: &mut Conn, workspace: WorkspaceId, most: u32) -> Result<i64> {
    conn.one(&WAITING, values![workspace, most])?.get(0)
}

/// The application that a process came from, where it came from one.
pub fn of_process(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
) -> Result<Option<Application>> {
    conn.maybe_of(&OF_PROCESS, values![workspace, process], read)
}

/// The process that a candidate is in for a job already, where there is one.
pub fn running(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: CandidateId,
    job: JobId,
) -> Result<Option<ProcessId>> {
    conn.maybe_of(&RUNNING, values![workspace, candidate, job], |row| row.get(0))
}

/// How an application was settled.
#[derive(Clone, Copy, Debug)]
pub struct Settled {
    /// As what.
    pub state: State,
    /// Whose it was.
    pub candidate: Option<CandidateId>,
    /// What it became.
    pub process: Option<ProcessId>,
    /// When.
    pub at: Timestamp,
    /// By whom of the company; nobody, where its sender or time did.
    pub by: Option<MemberId>,
}

/// Settles an application once; its words are gone from here. [`Error::Stale`] where it was settled already.
pub fn settle(conn: &mut Conn, workspace: WorkspaceId, id: ApplicationId, how: &Settled) -> Result<()> {
    conn.update(&SETTLE, values![workspace, id, how.state.code(), how.candidate, how.process, how.at, how.by])
}

/// Throws an application away with the files that came with it.
pub fn dismiss(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: ApplicationId,
    at: Timestamp,
    by: Option<MemberId>,
) -> Result<()> {
    let files: Vec<FileId> = conn.all_of(&FILES, values![workspace, id], |row| row.get(0))?;
    for file in files {
        crate::files::forget(conn, workspace, file)?;
    }
    settle(conn, workspace, id, &Settled { state: State::Dismissed, candidate: None, process: None, at, by })
}

/// Dismisses what nobody showed to be theirs and was sent before that instant, so many at once at most; says how
/// many. What waits for the company waits on: nobody is turned away by silence.
pub fn sweep(conn: &mut Conn, sent_before: Timestamp, now: Timestamp, limit: u32) -> Result<u64> {
    let forgotten: Vec<(WorkspaceId, ApplicationId)> =
        conn.all_of(&FORGOTTEN, values![sent_before, limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut swept = 0;
    for (workspace, id) in forgotten {
        match dismiss(conn, workspace, id, now, None) {
            Ok(()) => swept += 1,
            Err(Error::Stale) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(swept)
}

fn read(row: Row) -> Result<Application> {
    let mut row = row.reader();
    Ok(Application {
        workspace_id: row.next()?,
        id: row.next()?,
        job_id: row.next()?,
        state: row.code(State::from_code)?,
        signs: row.next()?,
        candidate_id: row.next()?,
        process_id: row.next()?,
        name: row.next()?,
        email: row.next()?,
        locale: row.next()?,
        zone: row.next()?,
        story: row.next()?,
        needs: row.next()?,
        question: row.next()?,
        sent_at: row.next()?,
        settled_at: row.next()?,
    })
}

#[cfg(test)]
mod tests;
