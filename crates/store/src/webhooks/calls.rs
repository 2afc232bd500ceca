//! What is to be told to a webhook: kept in the transaction of what happened, sent at least once, one after the
//! other for each address.
//!
//! A worker takes an *address* under a lease, with the first of its calls that is due. An address that just failed
//! is held for a while, so that one that is dead costs a try now and then and not one for each call.

use super::{Webhook, Why, read_from, tries};
use crate::conn::Conn;
use crate::engine::dialect::CLAIM_WEBHOOK;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::{SignedDuration, Timestamp};
use ledger::ids::{ProcessId, WebhookId, WorkspaceId};
use uuid::Uuid;

/// The waits between the tries of a call; after the last one it is given up.
const PAUSES: [SignedDuration; 9] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(5),
    SignedDuration::from_hours(10),
    SignedDuration::from_hours(14),
    SignedDuration::from_hours(20),
    SignedDuration::from_hours(24),
];
/// How long an address is held after a failure; it doubles with each.
const FIRST_HOLD: SignedDuration = SignedDuration::from_secs(2);
const LONGEST_HOLD: SignedDuration = SignedDuration::from_mins(5);

/// Where a call is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// To be told.
    Waiting,
    /// Told, and taken.
    Delivered,
    /// Given up.
    Failed,
}

impl State {
    const ALL: [Self; 3] = [Self::Waiting, Self::Delivered, Self::Failed];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which; the same for every try.
    pub id: Uuid,
    /// Whom.
    pub webhook_id: WebhookId,
    /// What kind of thing.
    pub kind: String,
    /// The entry it is about; nothing for a test.
    pub entry: Option<(ProcessId, i64)>,
    /// What is told, as it is signed.
    pub body: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// Since when.
    pub created_at: Timestamp,
}

/// A call, taken by a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Whom to tell.
    pub webhook: Webhook,
    /// What.
    pub call: Call,
    /// The try that begins with it.
    pub attempt: Uuid,
}

/// What comes of a try for the webhook as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Told.
    Delivered,
    /// It is tried again.
    Again,
    /// It was given up; the webhook goes on.
    GivenUp,
    /// The webhook is told nothing more.
    Disabled(Why),
}

statements! {
    ENQUEUE = "insert into webhook_calls (workspace_id, id, webhook_id, type, process_id, seq, body, state, due_at,
            attempts, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, 0, $8)
        on conflict (workspace_id, webhook_id, process_id, seq) do nothing";
    FIRST_DUE = "select workspace_id, id, webhook_id, type, process_id, seq, body, attempts, created_at
        from webhook_calls where workspace_id = $1 and webhook_id = $2 and state = 'waiting' and due_at <= $3
        order by due_at, id limit 1";
    BEGIN = "update webhook_calls set attempts = attempts + 1 where workspace_id = $1 and id = $2";
    LET_GO = "update webhooks set lease_until = null, lease_owner = null, tried_at = $4,
            failing_since = null, failures = 0, hold_until = null
        where workspace_id = $1 and id = $2 and lease_owner = $3";
    HOLD = "update webhooks set lease_until = null, lease_owner = null, tried_at = $4,
            failing_since = coalesce(failing_since, $4), failures = failures + 1, hold_until = $5
        where workspace_id = $1 and id = $2 and lease_owner = $3";
    FAILURES = "select failures, failing_since from webhooks where workspace_id = $1 and id = $2";
    MARK = "update webhook_calls set state = $3, due_at = $4 where workspace_id = $1 and id = $2";
    GIVE_UP = "update webhook_calls set state = 'failed'
        where workspace_id = $1 and webhook_id = $2 and state = 'waiting'";
    AGAIN = "update webhook_calls set state = 'waiting', attempts = 0, due_at = $4
        where workspace_id = $1 and webhook_id = $2 and id = $3";
    NEXT_DUE = "select min(case when hold_until > first_due then hold_until else first_due end) from (
            select hold_until, (select min(due_at) from webhook_calls
                where webhook_calls.workspace_id = webhooks.workspace_id
                    and webhook_calls.webhook_id = webhooks.id and webhook_calls.state = 'waiting') as first_due
            from webhooks where state = 'active') as ahead
        where first_due is not null";
    IS_ONE_FREE = "select 1 from webhooks where state = 'active' and (lease_until is null or lease_until <= $1)
            and (hold_until is null or hold_until <= $1)
            and exists (select 1 from webhook_calls where webhook_calls.workspace_id = webhooks.workspace_id
                and webhook_calls.webhook_id = webhooks.id and webhook_calls.state = 'waiting'
                and webhook_calls.due_at <= $1)
        limit 1";
    SWEEP = "delete from webhook_calls where state <> 'waiting' and created_at < $1 and not exists (
            select 1 from webhook_tries where webhook_tries.workspace_id = webhook_calls.workspace_id
                and webhook_tries.call_id = webhook_calls.id)";
}

/// Keeps something to tell; the same entry is told to a webhook once.
pub fn enqueue(conn: &mut Conn, call: &Call) -> Result<()> {
    conn.execute(
        &ENQUEUE,
        values![
            call.workspace_id,
            call.id,
            call.webhook_id,
            &call.kind,
            call.entry.map(|(process, _)| process),
            call.entry.map(|(_, seq)| seq),
            &call.body,
            call.created_at,
        ],
    )
    .map(drop)
}

/// Takes the webhook that waited longest among those that can be told something now, with the first thing to tell,
/// until `lease_until`. Nobody else tells it anything before. The try is noted before it is made.
pub fn claim(
    conn: &mut Conn,
    now: Timestamp,
    lease_until: Timestamp,
    owner: Uuid,
    attempt: Uuid,
) -> Result<Option<Claimed>> {
    let Some(webhook) =
        conn.maybe_of(&CLAIM_WEBHOOK, values![now, lease_until, owner], |row| read_from(&mut row.reader()))?
    else {
        return Ok(None);
    };
    let mut call = conn.one_of(&FIRST_DUE, values![webhook.workspace_id, webhook.id, now], read)?;
    conn.execute(&BEGIN, values![call.workspace_id, call.id])?;
    call.attempts += 1;
    tries::begin(conn, &call, attempt, now)?;
    Ok(Some(Claimed { webhook, call, attempt }))
}

/// Notes that a call was taken. [`crate::Error::Stale`] where the lease was lost meanwhile.
pub fn delivered(conn: &mut Conn, claimed: &Claimed, owner: Uuid, now: Timestamp) -> Result<Settled> {
    let Claimed { webhook, call, .. } = claimed;
    conn.update(&LET_GO, values![webhook.workspace_id, webhook.id, owner, now])?;
    conn.execute(&MARK, values![call.workspace_id, call.id, State::Delivered.code(), now])?;
    Ok(Settled::Delivered)
}

/// Notes that a call was not taken: it is tried again later and later. When the tries have run out it is given up,
/// and where nothing else reached the webhook in all that time, so is the webhook; likewise where it said that it is
/// `gone`. [`crate::Error::Stale`] where the lease was lost meanwhile.
pub fn failed(
    conn: &mut Conn,
    claimed: &Claimed,
    owner: Uuid,
    now: Timestamp,
    gone: bool,
) -> Result<Settled> {
    let Claimed { webhook, call, .. } = claimed;
    let (workspace, id) = (webhook.workspace_id, webhook.id);
    let (failures, since): (i64, Option<Timestamp>) =
        conn.one_of(&FAILURES, values![workspace, id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    conn.update(&HOLD, values![workspace, id, owner, now, now + hold(failures)])?;
    let pause = usize::try_from(call.attempts - 1).ok().and_then(|tried| PAUSES.get(tried));
    let why = match (gone, pause) {
        (true, _) => Some(Why::Gone),
        (false, None) if since.is_some_and(|since| since <= call.created_at) => Some(Why::Unreachable),
        _ => None,
    };
    let (state, due_at) = pause.map_or((State::Failed, now), |pause| (State::Waiting, now + *pause));
    conn.execute(&MARK, values![workspace, call.id, state.code(), due_at])?;
    match why {
        Some(why) => match super::disable(conn, workspace, id, why, now) {
            // Somebody disabled it while it was tried.
            Err(crate::Error::Stale) => Ok(Settled::GivenUp),
            other => other.map(|()| Settled::Disabled(why)),
        },
        None if state == State::Failed => Ok(Settled::GivenUp),
        None => Ok(Settled::Again),
    }
}

/// Gives up all that waits to be told to a webhook.
pub(super) fn give_up(conn: &mut Conn, workspace: WorkspaceId, webhook: WebhookId) -> Result<()> {
    conn.execute(&GIVE_UP, values![workspace, webhook]).map(drop)
}

/// Tells something once more, from now on.
pub fn again(
    conn: &mut Conn,
    workspace: WorkspaceId,
    webhook: WebhookId,
    call: Uuid,
    now: Timestamp,
) -> Result<()> {
    super::found(conn.execute(&AGAIN, values![workspace, webhook, call, now])?)
}

/// Whether there is a webhook that can be told something now, and that nobody tells something.
pub fn is_one_free(conn: &mut Conn, now: Timestamp) -> Result<bool> {
    Ok(conn.maybe(&IS_ONE_FREE, values![now])?.is_some())
}

/// When the next call falls due, of any workspace.
pub fn next_due(conn: &mut Conn) -> Result<Option<Timestamp>> {
    conn.one(&NEXT_DUE, values![])?.get(0)
}

/// Removes what was settled, began before this instant, and has no try left that is shown.
pub fn sweep(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![before])
}

fn hold(failures: i64) -> SignedDuration {
    let doublings = u32::try_from(failures.clamp(0, 16)).unwrap_or(0);
    (FIRST_HOLD * 2_i32.pow(doublings)).min(LONGEST_HOLD)
}

fn read(row: Row) -> Result<Call> {
    let mut row = row.reader();
    Ok(Call {
        workspace_id: row.next()?,
        id: row.next()?,
        webhook_id: row.next()?,
        kind: row.next()?,
        entry: row.next::<Option<ProcessId>>()?.zip(row.next::<Option<i64>>()?),
        body: row.next()?,
        attempts: row.next()?,
        created_at: row.next()?,
    })
}
