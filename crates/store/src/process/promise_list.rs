//! Promises as people look for them: what they owe, what is owed to them, what was settled lately. Each list
//! is one query that loads no process.

use super::columns::id_of_person;
use super::promises;
use crate::conn::Conn;
use crate::error::Result;
use crate::row::{Reader, Row};
use crate::statement::Statement;
use crate::value::values;
use jiff::Timestamp;
use ledger::conversation;
use ledger::ids::{CandidateId, ProcessId, PromiseId, WorkspaceId};
use ledger::promise::Promise;
use ledger::side::Person;
use uuid::Uuid;

/// A promise with the names needed to show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseRow {
    /// The process it belongs to.
    pub process: ProcessId,
    /// The promise itself.
    pub promise: Promise,
    /// Whose process it is.
    pub candidate: CandidateId,
    /// Their name.
    pub candidate_name: String,
    /// The title of the job.
    pub job_title: Option<String>,
    /// The name of the one who owes it.
    pub owner_name: String,
    /// What was promised, in words; nothing too where it was erased.
    pub words: Option<String>,
    /// The text of the question or the wish it is about; nothing too where it was erased.
    pub about_words: Option<String>,
    /// The kind and start of the conversation it is about.
    pub conversation: Option<(conversation::Kind, Timestamp)>,
}

/// The whole text around a page of promises (`promise`) with their processes (`p`). `case` keeps the engines from
/// looking for a question where the promise is about something else.
macro_rules! dressed {
    ($from:literal, $only:literal, $order:literal, $limit:literal) => {
        concat!(
            "select page.id, page.kind, owing, owed_by, owed_to, about, about_id,
                page.words_id, page.words_commitment, page.made_at, due_at, first_due_at, expected_at,
                page.state, page.state_at, delivered_at, claimed, disputed_at, dispute_words_id,
                dispute_words_commitment, void_reason, reminded_at, overdue_at, escalated_at, escalated_to,
                page.process_id, page.candidate_id, candidates.name, jobs.title,
                coalesce(owner.name, candidates.name),
                own_words.body, coalesce(question_words.body, wish_words.body),
                conversations.kind, conversations.starts_at
            from (
                select promise.*, p.candidate_id, p.job_id from ",
            $from,
            " where ",
            $only,
            " order by promise.",
            $order,
            ", promise.id limit ",
            $limit,
            ") as page
                join candidates on candidates.workspace_id = page.workspace_id
                    and candidates.id = page.candidate_id
                left join jobs on jobs.workspace_id = page.workspace_id and jobs.id = page.job_id
                left join members as owner on owner.workspace_id = page.workspace_id
                    and owner.id = page.owed_by and page.owing = 'company'
                left join texts as own_words on own_words.workspace_id = page.workspace_id
                    and own_words.process_id = page.process_id and own_words.id = page.words_id
                left join questions on questions.workspace_id = page.workspace_id
                    and questions.process_id = page.process_id
                    and questions.id = case when page.about = 'question' then page.about_id end
                left join texts as question_words on question_words.workspace_id = page.workspace_id
                    and question_words.process_id = page.process_id
                    and question_words.id = questions.words_id
                left join wishes on wishes.workspace_id = page.workspace_id
                    and wishes.process_id = page.process_id
                    and wishes.id = case when page.about = 'wish' then page.about_id end
                left join texts as wish_words on wish_words.workspace_id = page.workspace_id
                    and wish_words.process_id = page.process_id and wish_words.id = wishes.words_id
                left join conversations on conversations.workspace_id = page.workspace_id
                    and conversations.process_id = page.process_id
                    and conversations.id = case when page.about in ('conversation', 'scorecard') then page.about_id end
            order by page.",
            $order,
            ", page.id"
        )
    };
}

// `cross join` makes SQLite take the left table first, which is the one that narrows.
static OWED_BY: Statement = Statement::new(
    "store::process::promise_list::OWED_BY",
    &[dressed!(
        "promises as promise cross join processes as p",
        "promise.workspace_id = $1 and promise.owed_by = $2 and promise.owing = $3
            and promise.delivered_at is null and promise.state in ('open', 'broken')
            and p.workspace_id = $1 and p.id = promise.process_id
            and (promise.due_at, promise.id) > ($5, $6)",
        "due_at",
        "$4"
    )],
);
static OWED_TO_CANDIDATE: Statement = Statement::new(
    "store::process::promise_list::OWED_TO_CANDIDATE",
    &[dressed!(
        "processes as p cross join promises as promise",
        "p.workspace_id = $1 and p.candidate_id = $2 and promise.workspace_id = $1
            and promise.process_id = p.id and promise.owed_to = 'candidate'
            and promise.delivered_at is null and promise.state in ('open', 'broken')
            and (promise.due_at, promise.id) > ($4, $5)",
        "due_at",
        "$3"
    )],
);
static OWED_TO_MEMBER: Statement = Statement::new(
    "store::process::promise_list::OWED_TO_MEMBER",
    &[dressed!(
        "promises as promise cross join processes as p",
        "promise.workspace_id = $1 and promise.owed_to = 'company'
            and promise.delivered_at is null and promise.state in ('open', 'broken')
            and p.workspace_id = $1 and p.id = promise.process_id
            and (p.recruiter_id = $2 or p.hiring_manager_id = $2)
            and promise.owed_by <> $2
            and (promise.due_at, promise.id) > ($4, $5)",
        "due_at",
        "$3"
    )],
);
static SETTLED_OF_CANDIDATE: Statement = Statement::new(
    "store::process::promise_list::SETTLED_OF_CANDIDATE",
    &[dressed!(
        "processes as p cross join promises as promise",
        "p.workspace_id = $1 and p.candidate_id = $2 and promise.workspace_id = $1
            and promise.process_id = p.id and promise.state_at >= $3
            and promise.about <> 'scorecard'
            and (promise.delivered_at is not null or promise.state not in ('open', 'broken'))",
        "state_at desc",
        "$4"
    )],
);
// What somebody owed, and what was owed to the processes they run: each in the order of an index of its own, so
// that neither reads on behind its page.
static SETTLED_OF_MEMBER: Statement = Statement::new(
    "store::process::promise_list::SETTLED_OF_MEMBER",
    &[dressed!(
        "(select * from (
                select promises.* from promises
                where workspace_id = $1 and owing = 'company' and owed_by = $2 and state_at >= $3
                    and (delivered_at is not null or state not in ('open', 'broken'))
                order by state_at desc, id limit $4) as owed_by_them
            union all select * from (
                select promises.* from promises cross join processes as own
                where promises.workspace_id = $1 and promises.owed_to = 'company' and promises.state_at >= $3
                    and (promises.delivered_at is not null or promises.state not in ('open', 'broken'))
                    and own.workspace_id = $1 and own.id = promises.process_id
                    and (own.recruiter_id = $2 or own.hiring_manager_id = $2)
                order by promises.state_at desc, promises.id limit $4) as owed_to_them
            ) as promise cross join processes as p",
        "p.workspace_id = $1 and p.id = promise.process_id",
        "state_at desc",
        "$4"
    )],
);

/// For the tests: `statements!` takes whole texts only.
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] =
    &[&OWED_BY, &OWED_TO_CANDIDATE, &OWED_TO_MEMBER, &SETTLED_OF_CANDIDATE, &SETTLED_OF_MEMBER];

/// Where a page of promises ended: the due date of the last one, and which it was.
pub type After = (Timestamp, PromiseId);

// Before all promises.
fn after_or_first(after: Option<After>) -> After {
    after.unwrap_or((Timestamp::UNIX_EPOCH, PromiseId::new(Uuid::nil())))
}

/// What somebody owes and the other side still waits for, the first due first.
pub fn promises_owed_by(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    limit: u32,
) -> Result<Vec<PromiseRow>> {
    promises_owed_by_after(conn, workspace, person, None, limit)
}

/// As [`promises_owed_by`], after the last one of the page before.
pub fn promises_owed_by_after(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    after: Option<After>,
    limit: u32,
) -> Result<Vec<PromiseRow>> {
    let (id, side) = (id_of_person(person), person.side().code());
    let (due_at, promise) = after_or_first(after);
    conn.all_of(&OWED_BY, values![workspace, id, side, limit, due_at, promise], read)
}

/// What is owed to somebody and they still wait for, the first due first: to a candidate in their own
/// processes; to the company in those where the member is recruiter or hiring manager.
pub fn promises_owed_to(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    limit: u32,
) -> Result<Vec<PromiseRow>> {
    promises_owed_to_after(conn, workspace, person, None, limit)
}

/// As [`promises_owed_to`], after the last one of the page before.
pub fn promises_owed_to_after(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    after: Option<After>,
    limit: u32,
) -> Result<Vec<PromiseRow>> {
    let statement = match person {
        Person::Candidate(_) => &OWED_TO_CANDIDATE,
        Person::Member(_) => &OWED_TO_MEMBER,
    };
    let (due_at, promise) = after_or_first(after);
    conn.all_of(statement, values![workspace, id_of_person(person), limit, due_at, promise], read)
}

/// What was settled since then, either way, that somebody owed or was owed: the latest first.
pub fn promises_settled(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    since: Timestamp,
    limit: u32,
) -> Result<Vec<PromiseRow>> {
    let statement = match person {
        Person::Candidate(_) => &SETTLED_OF_CANDIDATE,
        Person::Member(_) => &SETTLED_OF_MEMBER,
    };
    conn.all_of(statement, values![workspace, id_of_person(person), since, limit], read)
}

fn read(row: Row) -> Result<PromiseRow> {
    let mut row = row.reader();
    Ok(PromiseRow {
        promise: promises::read(&mut row)?,
        process: row.next()?,
        candidate: row.next()?,
        candidate_name: row.next()?,
        job_title: row.next()?,
        owner_name: row.next()?,
        words: row.next()?,
        about_words: row.next()?,
        conversation: conversation(&mut row)?,
    })
}

fn conversation(row: &mut Reader) -> Result<Option<(conversation::Kind, Timestamp)>> {
    let kind = row.maybe_code(conversation::Kind::from_code)?;
    let starts_at: Option<Timestamp> = row.next()?;
    Ok(kind.zip(starts_at))
}
