//! The board of a job: its processes as cards, with who owes the next word. One query for those that run, one for
//! those that ended last.

use crate::conn::Conn;
use crate::error::Result;
use crate::process::{NextWord, list::next_word};
use crate::row::Row;
use crate::statement::Statement;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{AccountId, CandidateId, JobId, MemberId, ProcessId, StageId, WorkspaceId};
use ledger::process::Ending;

/// A process on a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which.
    pub process: ProcessId,
    /// Whose.
    pub candidate: CandidateId,
    /// Their login, once claimed.
    pub account: Option<AccountId>,
    /// Their name; the person's, where they were merged.
    pub name: String,
    /// Their mail address.
    pub email: String,
    /// The stage it is in.
    pub stage: Option<StageId>,
    /// How it ended, if it did.
    pub ended: Option<Ending>,
    /// The time of its last entry.
    pub latest_at: Timestamp,
    /// Who of the company owes the next word, where the company does.
    pub owed_by: Option<MemberId>,
    /// What they are called.
    pub owed_by_name: Option<String>,
    /// The promise waited for that is due first.
    pub next_word: Option<NextWord>,
}

/// A row for each promise that is waited for, or one without: which of them is due first is seen in passing, where
/// the engine would look up and sort once more for each process. `$1` workspace, `$2` job, `$3` limit.
macro_rules! cards {
    ($only:literal) => {
        concat!(
            "select page.id, page.candidate_id, one.account_id, coalesce(root.name, one.name), one.email,
                page.stage_id, page.ended_how, page.latest_at,
                case when word.owing = 'company' then word.owed_by end,
                word.id, word.kind, word.owing, word.due_at, word.state, word.position
            from (
                select workspace_id, id, candidate_id, stage_id, ended_how, latest_at from processes
                where workspace_id = $1 and job_id = $2 and ",
            $only,
            "
                order by latest_at desc, id desc limit $3
            ) as page
                join candidates as one on one.workspace_id = page.workspace_id and one.id = page.candidate_id
                left join candidates as root on root.workspace_id = page.workspace_id
                    and root.id = one.merged_into
                left join promises as word on word.workspace_id = page.workspace_id
                    and word.process_id = page.id and word.delivered_at is null
                    and word.state in ('open', 'broken') and word.about not in ('report', 'scorecard')"
        )
    };
}

static RUNNING: Statement = Statement::new("store::board::RUNNING", &[cards!("ended_at is null")]);
static ENDED: Statement = Statement::new("store::board::ENDED", &[cards!("ended_at is not null")]);

static OF_PROCESS: Statement = Statement::new(
    "store::board::OF_PROCESS",
    &["select candidate_id, job_id, stage_id from processes where workspace_id = $1 and id = $2"],
);

/// For the tests: `statements!` takes whole texts only.
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] = &[&RUNNING, &ENDED, &OF_PROCESS];

/// The processes of a job that run, those with the newest entry first.
///
/// # Errors
/// Whatever the engine refuses.
pub fn running(conn: &mut Conn, workspace: WorkspaceId, job: JobId, limit: u32) -> Result<Vec<Card>> {
    let rows = conn.all_of(&RUNNING, values![workspace, job, limit], read)?;
    named(conn, workspace, cards(rows))
}

/// The processes of a job that ended, those with the newest entry first.
///
/// # Errors
/// Whatever the engine refuses.
pub fn ended(conn: &mut Conn, workspace: WorkspaceId, job: JobId, limit: u32) -> Result<Vec<Card>> {
    let rows = conn.all_of(&ENDED, values![workspace, job, limit], read)?;
    named(conn, workspace, cards(rows))
}

/// Where a process stands on a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Whose it is.
    pub candidate: CandidateId,
    /// For which job.
    pub job: Option<JobId>,
    /// In which stage.
    pub stage: Option<StageId>,
}

/// Where that process stands.
///
/// # Errors
/// [`crate::Error::NotFound`], or whatever the engine refuses.
pub fn place(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Place> {
    conn.one_of(&OF_PROCESS, values![workspace, process], |row| {
        Ok(Place { candidate: row.get(0)?, job: row.get(1)?, stage: row.get(2)? })
    })
}

// Few members owe all the words of a board: their names are read once each, not with every promise.
fn named(conn: &mut Conn, workspace: WorkspaceId, mut cards: Vec<Card>) -> Result<Vec<Card>> {
    let mut owners: Vec<MemberId> = cards.iter().filter_map(|card| card.owed_by).collect();
    owners.sort_unstable();
    owners.dedup();
    let owners = crate::members::some(conn, workspace, &owners)?;
    for card in &mut cards {
        let owner = owners.iter().find(|member| Some(member.id) == card.owed_by);
        card.owed_by_name = owner.map(|member| member.name.clone());
    }
    Ok(cards)
}

/// Each process once, with the promise that is due first, the newest entry first.
fn cards(mut rows: Vec<(Card, Option<i64>)>) -> Vec<Card> {
    let due = |(card, position): &(Card, Option<i64>)| (card.next_word.map(|word| word.due_at), *position);
    rows.sort_by(|one, two| {
        let (newest, newer) = ((two.0.latest_at, two.0.process), (one.0.latest_at, one.0.process));
        newest.cmp(&newer).then_with(|| due(one).cmp(&due(two)))
    });
    let mut cards: Vec<Card> = rows.into_iter().map(|(card, _)| card).collect();
    cards.dedup_by_key(|card| card.process);
    cards
}

fn read(row: Row) -> Result<(Card, Option<i64>)> {
    let mut row = row.reader();
    let card = Card {
        process: row.next()?,
        candidate: row.next()?,
        account: row.next()?,
        name: row.next()?,
        email: row.next()?,
        stage: row.next()?,
        ended: row.maybe_code(Ending::from_code)?,
        latest_at: row.next()?,
        owed_by: row.next()?,
        owed_by_name: None,
        next_word: next_word(&mut row)?,
    };
    Ok((card, row.next()?))
}
