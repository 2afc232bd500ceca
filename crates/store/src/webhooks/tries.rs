//! Each try to tell a webhook something, with what came of it: noted before it is made, settled after. After a crash
//! between it stays unknown, and the next one carries the same id.

use super::calls::{Call, State};
use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{WebhookId, WorkspaceId};
use uuid::Uuid;

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// It began, and nobody knows what came of it.
    Unknown,
    /// It was taken (2xx).
    Delivered,
    /// It was answered with another status.
    Refused,
    /// It was answered that it should be told elsewhere (3xx), which nobody follows.
    Redirected,
    /// It was answered that it is gone (410).
    Gone,
    /// Nothing was answered in time.
    TimedOut,
    /// There is no such host.
    NoSuchHost,
    /// It leads into a private network, where nothing may be told.
    Private,
    /// It cannot be reached.
    NotReached,
    /// What it proves itself with is not believed, or it speaks no TLS that is spoken here.
    NoTrust,
    /// What it answers is no HTTP, or too long.
    Garbled,
    /// The address cannot be used.
    BadAddress,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Unknown,
        Self::Delivered,
        Self::Refused,
        Self::Redirected,
        Self::Gone,
        Self::TimedOut,
        Self::NoSuchHost,
        Self::Private,
        Self::NotReached,
        Self::NoTrust,
        Self::Garbled,
        Self::BadAddress,
    ];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Delivered => "delivered",
            Self::Refused => "refused",
            Self::Redirected => "redirected",
            Self::Gone => "gone",
            Self::TimedOut => "timed_out",
            Self::NoSuchHost => "no_such_host",
            Self::Private => "private",
            Self::NotReached => "not_reached",
            Self::NoTrust => "no_trust",
            Self::Garbled => "garbled",
            Self::BadAddress => "bad_address",
        }
    }

    /// Reads [`Outcome::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// A try, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// Which.
    pub id: Uuid,
    /// What was told.
    pub call_id: Uuid,
    /// What kind of thing that is.
    pub kind: String,
    /// Where that stands by now.
    pub call_state: State,
    /// Which try of it this was, from 1.
    pub attempt: i64,
    /// When it began.
    pub at: Timestamp,
    /// The status that was answered.
    pub status: Option<u16>,
    /// How long it took.
    pub millis: Option<u32>,
    /// What came of it.
    pub outcome: Outcome,
}

statements! {
    BEGIN = "insert into webhook_tries (workspace_id, id, webhook_id, call_id, attempt, at, outcome)
        values ($1, $2, $3, $4, $5, $6, 'unknown')";
    SETTLE = "update webhook_tries set status = $3, millis = $4, outcome = $5
        where workspace_id = $1 and id = $2";
    NEWEST = "select webhook_tries.id, call_id, webhook_calls.type, webhook_calls.state, attempt, at, status,
            millis, outcome
        from webhook_tries join webhook_calls on webhook_calls.workspace_id = webhook_tries.workspace_id
            and webhook_calls.id = webhook_tries.call_id
        where webhook_tries.workspace_id = $1 and webhook_tries.webhook_id = $2
            and (webhook_tries.at, webhook_tries.id) < ($3, $4)
        order by at desc, webhook_tries.id desc limit $5";
    SWEEP = "delete from webhook_tries where at < $1";
    WITH_MANY = "select workspace_id, id from webhooks";
    LAST_KEPT = "select at, id from webhook_tries where workspace_id = $1 and webhook_id = $2
        order by at desc, id desc limit 1 offset $3";
    CUT = "delete from webhook_tries where workspace_id = $1 and webhook_id = $2 and (at, id) < ($3, $4)";
}

pub(super) fn begin(conn: &mut Conn, call: &Call, id: Uuid, now: Timestamp) -> Result<()> {
    conn.execute(&BEGIN, values![call.workspace_id, id, call.webhook_id, call.id, call.attempts, now])
        .map(drop)
}

/// Notes what came of a try.
pub fn settle(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: Uuid,
    outcome: Outcome,
    status: Option<u16>,
    millis: u32,
) -> Result<()> {
    conn.execute(&SETTLE, values![workspace, id, status, millis, outcome.code()]).map(drop)
}

/// The tries of a webhook, the newest first, after the last one of the page before.
pub fn newest(
    conn: &mut Conn,
    workspace: WorkspaceId,
    webhook: WebhookId,
    after: Option<(Timestamp, Uuid)>,
    limit: u32,
) -> Result<Vec<Try>> {
    let (at, id) = after.unwrap_or((Timestamp::MAX, Uuid::max()));
    conn.all_of(&NEWEST, values![workspace, webhook, at, id, limit], |row| {
        let mut row = row.reader();
        Ok(Try {
            id: row.next()?,
            call_id: row.next()?,
            kind: row.next()?,
            call_state: row.code(State::from_code)?,
            attempt: row.next()?,
            at: row.next()?,
            status: row.next()?,
            millis: row.next()?,
            outcome: row.code(Outcome::from_code)?,
        })
    })
}

/// Removes the tries of before this instant, and of each webhook all but the newest `most`.
pub fn sweep(conn: &mut Conn, before: Timestamp, most: u32) -> Result<u64> {
    let mut gone = conn.execute(&SWEEP, values![before])?;
    let webhooks: Vec<(WorkspaceId, WebhookId)> =
        conn.all_of(&WITH_MANY, values![], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (workspace, webhook) in webhooks {
        let last: Option<(Timestamp, Uuid)> =
            conn.maybe_of(&LAST_KEPT, values![workspace, webhook, most.saturating_sub(1)], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        if let Some((at, id)) = last {
            gone += conn.execute(&CUT, values![workspace, webhook, at, id])?;
        }
    }
    Ok(gone)
}
