//! What follows from a change and happens later: mail, alerts. Enqueued in the transaction of the change,
//! claimed with a lease, tried at least once, never lost.
//!
//! A worker that dies holding a lease loses it when it ends; the errand is then tried again, under the same
//! key. What fails [`MOST_ATTEMPTS`] times, or takes its worker down as often, goes aside and is shown.

use crate::conn::Conn;
use crate::engine::dialect::CLAIM_ERRANDS;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::{SignedDuration, Timestamp};
use ledger::ids::WorkspaceId;
use uuid::Uuid;

/// After so many tries an errand goes aside.
pub const MOST_ATTEMPTS: i64 = 8;

/// The wait after the first failure; it doubles with each.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(30);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(1);

/// Where an errand is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// To be done.
    Waiting,
    /// Done.
    Done,
    /// Given up until somebody looks at it.
    Aside,
}

impl State {
    const ALL: [Self; 3] = [Self::Waiting, Self::Done, Self::Aside];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Aside => "aside",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// An errand on its way into the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewErrand {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: Uuid,
    /// What makes it the same errand when it is enqueued twice.
    pub key: String,
    /// What to do.
    pub kind: String,
    /// With what, as JSON. Ids, no texts of people.
    pub payload: String,
    /// From when on.
    pub due_at: Timestamp,
    /// Since when.
    pub created_at: Timestamp,
}

/// An errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: Uuid,
    /// What makes it the same errand when it is done twice.
    pub key: String,
    /// What to do.
    pub kind: String,
    /// With what, as JSON.
    pub payload: String,
    /// From when on.
    pub due_at: Timestamp,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// Where it is on its way.
    pub state: State,
    /// Why it failed last.
    pub last_error: Option<String>,
    /// Since when.
    pub created_at: Timestamp,
}

statements! {
    ENQUEUE = "insert into errands
            (workspace_id, id, key, kind, payload, due_at, attempts, state, created_at)
        values ($1, $2, $3, $4, $5, $6, 0, 'waiting', $7)
        on conflict (workspace_id, key) do nothing";
    GIVE_UP_LOST = "update errands set state = 'aside', lease_until = null, lease_owner = null,
            last_error = coalesce(last_error, 'its worker stopped in the middle, each time')
        where state = 'waiting' and due_at <= $1 and attempts >= $2 and lease_until <= $1";
    DONE = "update errands set state = 'done', lease_until = null, lease_owner = null, last_error = null
        where workspace_id = $1 and id = $2 and lease_owner = $3 and state = 'waiting'";
    RETRY = "update errands set state = $4, due_at = $5, last_error = $6, lease_until = null,
            lease_owner = null
        where workspace_id = $1 and id = $2 and lease_owner = $3 and state = 'waiting'";
    ASIDE = "select workspace_id, id, key, kind, payload, due_at, attempts, state, last_error, created_at
        from errands where workspace_id = $1 and state = 'aside' order by created_at desc limit $2";
    PUT_BACK = "update errands set state = 'waiting', attempts = 0, due_at = $3, last_error = null
        where workspace_id = $1 and id = $2 and state = 'aside'";
    NEXT_DUE = "select min(due_at) from errands where state = 'waiting'";
    BY_KEY = "select workspace_id, id, key, kind, payload, due_at, attempts, state, last_error, created_at
        from errands where workspace_id = $1 and key = $2";
    SWEEP = "delete from errands where state = 'done' and due_at < $1";
}

/// Enqueues an errand; one of the same key is there already and stays as it is. Says whether it is new.
pub fn enqueue(conn: &mut Conn, errand: &NewErrand) -> Result<bool> {
    let rows = conn.execute(
        &ENQUEUE,
        values![
            errand.workspace_id,
            errand.id,
            &errand.key,
            &errand.kind,
            Value::json(&errand.payload),
            errand.due_at,
            errand.created_at,
        ],
    )?;
    Ok(rows == 1)
}

/// Claims up to `limit` due errands of any workspace for a worker until `lease_until`. No other worker gets
/// them before. `owner` is fresh for each claim, so that a worker whose lease has ended cannot speak for it.
pub fn claim(
    conn: &mut Conn,
    now: Timestamp,
    limit: u32,
    lease_until: Timestamp,
    owner: Uuid,
) -> Result<Vec<Errand>> {
    conn.execute(&GIVE_UP_LOST, values![now, MOST_ATTEMPTS])?;
    let mut claimed = conn.all_of(&CLAIM_ERRANDS, values![now, limit, lease_until, owner], read)?;
    claimed.sort_by_key(|errand| (errand.due_at, errand.created_at));
    Ok(claimed)
}

/// Notes that an errand is done; [`Error::Stale`] when the lease was lost meanwhile.
pub fn done(conn: &mut Conn, errand: &Errand, owner: Uuid) -> Result<()> {
    conn.update(&DONE, values![errand.workspace_id, errand.id, owner])
}

/// Notes that an errand failed: it is tried again after a pause that doubles, and goes aside at last.
/// [`Error::Stale`] when the lease was lost meanwhile.
pub fn retry(conn: &mut Conn, errand: &Errand, owner: Uuid, now: Timestamp, error: &str) -> Result<State> {
    let state = if errand.attempts >= MOST_ATTEMPTS { State::Aside } else { State::Waiting };
    release(conn, errand, owner, state, now + pause(errand.attempts), error)?;
    Ok(state)
}

/// Puts an errand aside at once: trying again would not help. [`Error::Stale`] when the lease was lost.
pub fn set_aside(conn: &mut Conn, errand: &Errand, owner: Uuid, now: Timestamp, error: &str) -> Result<()> {
    release(conn, errand, owner, State::Aside, now, error)
}

/// What lies aside, the newest first.
pub fn aside(conn: &mut Conn, workspace: WorkspaceId, limit: u32) -> Result<Vec<Errand>> {
    conn.all_of(&ASIDE, values![workspace, limit], read)
}

/// Tries an errand anew that lay aside.
pub fn put_back(conn: &mut Conn, workspace: WorkspaceId, id: Uuid, now: Timestamp) -> Result<()> {
    match conn.execute(&PUT_BACK, values![workspace, id, now])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// When the next errand falls due, of any workspace.
pub fn next_due(conn: &mut Conn) -> Result<Option<Timestamp>> {
    conn.one(&NEXT_DUE, values![])?.get(0)
}

/// The errand of that key, if there is one.
pub fn by_key(conn: &mut Conn, workspace: WorkspaceId, key: &str) -> Result<Option<Errand>> {
    conn.maybe_of(&BY_KEY, values![workspace, key], read)
}

/// Removes what was done and due before this instant. Its key may then be enqueued again.
pub fn sweep(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![before])
}

fn release(
    conn: &mut Conn,
    errand: &Errand,
    owner: Uuid,
    state: State,
    due_at: Timestamp,
    error: &str,
) -> Result<()> {
    conn.update(&RETRY, values![errand.workspace_id, errand.id, owner, state.code(), due_at, error])
}

fn pause(attempts: i64) -> SignedDuration {
    let doublings = u32::try_from(attempts.clamp(1, 16) - 1).unwrap_or(0);
    (FIRST_PAUSE * 2_i32.pow(doublings)).min(LONGEST_PAUSE)
}

fn read(row: Row) -> Result<Errand> {
    let mut row = row.reader();
    Ok(Errand {
        workspace_id: row.next()?,
        id: row.next()?,
        key: row.next()?,
        kind: row.next()?,
        payload: row.next()?,
        due_at: row.next()?,
        attempts: row.next()?,
        state: row.code(State::from_code)?,
        last_error: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests;
