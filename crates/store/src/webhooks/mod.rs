//! Addresses that are told what happens (Standard Webhooks): which, of what, signed with what; what they are to be
//! told ([`calls`]); and each try to tell it ([`tries`]).
//!
//! They are no errands: what is signed must stay as it is to the byte, the calls of an address are sent one after
//! the other under a lease of that address, and one that is slow or dead must hold up neither a letter nor another.

pub mod calls;
pub mod tries;

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{WebhookId, WorkspaceId};

/// Where a webhook stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is told.
    Active,
    /// It is told nothing, since then; why.
    Disabled(Why),
}

/// Why a webhook is told nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody switched it off.
    ByHand,
    /// It said that it is gone (410).
    Gone,
    /// For days nothing reached it.
    Unreachable,
}

impl Why {
    const ALL: [Self; 3] = [Self::ByHand, Self::Gone, Self::Unreachable];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByHand => "by_hand",
            Self::Gone => "gone",
            Self::Unreachable => "unreachable",
        }
    }

    /// Reads [`Why::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.code() == code)
    }
}

impl State {
    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled(_) => "disabled",
        }
    }

    /// Why it is told nothing.
    #[must_use]
    pub const fn why(self) -> Option<Why> {
        match self {
            Self::Active => None,
            Self::Disabled(why) => Some(why),
        }
    }
}

/// An address that is told what happens.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    /// Whose.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: WebhookId,
    /// The address.
    pub address: String,
    /// What it is told: codes of events with blanks between them; all of them where there is none.
    pub types: String,
    /// What calls are signed with, as `whsec_…`.
    pub secret: String,
    /// The secret before, and until when calls are signed with it too.
    pub old_secret: Option<(String, Timestamp)>,
    /// Where it stands.
    pub state: State,
    /// Since when.
    pub state_at: Timestamp,
    /// Since when nothing reaches it.
    pub failing_since: Option<Timestamp>,
    /// Counts its changes.
    pub version: i64,
    /// Since when it is there.
    pub created_at: Timestamp,
}

impl std::fmt::Debug for Webhook {
    /// Secrets are not shown.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Webhook({}, {})", self.id, self.state.code())
    }
}

impl Webhook {
    /// Whether it is told events of that code.
    #[must_use]
    pub fn wants(&self, code: &str) -> bool {
        wants(&self.types, code)
    }

    /// The codes of events that it is told; none means all.
    #[must_use]
    pub fn codes(&self) -> Vec<&str> {
        self.types.split_whitespace().collect()
    }
}

fn wants(types: &str, code: &str) -> bool {
    types.is_empty() || types.split_whitespace().any(|one| one == code)
}

statements! {
    CREATE = "insert into webhooks (workspace_id, id, address, types, secret, state, state_at, failures, version,
            created_at)
        values ($1, $2, $3, $4, $5, 'active', $6, 0, 1, $6)";
    LOAD = "select workspace_id, id, address, types, secret, old_secret, old_secret_until, state, why, state_at,
            failing_since, version, created_at
        from webhooks where workspace_id = $1 and id = $2";
    LIST = "select workspace_id, id, address, types, secret, old_secret, old_secret_until, state, why, state_at,
            failing_since, version, created_at
        from webhooks where workspace_id = $1 order by id";
    LISTENING = "select id, types from webhooks where workspace_id = $1 and state = 'active' order by id";
    SAVE = "update webhooks set address = $4, types = $5, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3";
    ROTATE = "update webhooks set old_secret = secret, old_secret_until = $4, secret = $3
        where workspace_id = $1 and id = $2";
    ENABLE = "update webhooks set state = 'active', why = null, state_at = $3, failing_since = null,
            failures = 0, hold_until = null
        where workspace_id = $1 and id = $2 and state = 'disabled'";
    DISABLE = "update webhooks set state = 'disabled', why = $3, state_at = $4
        where workspace_id = $1 and id = $2 and state = 'active'";
    REMOVE_TRIES = "delete from webhook_tries where workspace_id = $1 and webhook_id = $2";
    REMOVE_CALLS = "delete from webhook_calls where workspace_id = $1 and webhook_id = $2";
    REMOVE = "delete from webhooks where workspace_id = $1 and id = $2";
    FAILING = "select cast(count(*) as bigint) from webhooks
        where state = 'active' and failing_since is not null or why in ('gone', 'unreachable')";
}

/// Keeps a new webhook, active.
pub fn create(conn: &mut Conn, webhook: &Webhook) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            webhook.workspace_id,
            webhook.id,
            &webhook.address,
            &webhook.types,
            &webhook.secret,
            webhook.created_at,
        ],
    )
    .map(drop)
}

/// The webhook of that id.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: WebhookId) -> Result<Webhook> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// The webhooks of a workspace, in the order in which they came.
pub fn list(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Webhook>> {
    conn.all_of(&LIST, values![workspace], read)
}

/// Who is told, and of which events: a question asked with every act, so it reads little.
pub fn listening(conn: &mut Conn, workspace: WorkspaceId) -> Result<Vec<Listener>> {
    conn.all_of(&LISTENING, values![workspace], |row| Ok(Listener { id: row.get(0)?, types: row.get(1)? }))
}

/// A webhook that is told something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listener {
    /// Which.
    pub id: WebhookId,
    types: String,
}

impl Listener {
    /// Whether it is told events of that code.
    #[must_use]
    pub fn wants(&self, code: &str) -> bool {
        wants(&self.types, code)
    }
}

/// Saves address and types of a webhook as it was loaded and then changed.
pub fn save(conn: &mut Conn, webhook: &Webhook) -> Result<()> {
    conn.update(
        &SAVE,
        values![webhook.workspace_id, webhook.id, webhook.version, &webhook.address, &webhook.types],
    )
}

/// Signs with a new secret from now on, and with the one before too until then.
pub fn rotate(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: WebhookId,
    secret: &str,
    old_until: Timestamp,
) -> Result<()> {
    found(conn.execute(&ROTATE, values![workspace, id, secret, old_until])?)
}

/// Tells it again from now on, as if nothing had failed.
pub fn enable(conn: &mut Conn, workspace: WorkspaceId, id: WebhookId, now: Timestamp) -> Result<()> {
    conn.update(&ENABLE, values![workspace, id, now])
}

/// Tells it nothing from now on: what waits is given up. [`Error::Stale`] where it was disabled already.
pub fn disable(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: WebhookId,
    why: Why,
    now: Timestamp,
) -> Result<()> {
    conn.update(&DISABLE, values![workspace, id, why.code(), now])?;
    calls::give_up(conn, workspace, id)
}

/// Removes a webhook and all that was to be told to it.
pub fn remove(conn: &mut Conn, workspace: WorkspaceId, id: WebhookId) -> Result<()> {
    conn.execute(&REMOVE_TRIES, values![workspace, id])?;
    conn.execute(&REMOVE_CALLS, values![workspace, id])?;
    found(conn.execute(&REMOVE, values![workspace, id])?)
}

/// How many webhooks of this database cannot be reached, or were given up: for the doctor.
pub fn failing(conn: &mut Conn) -> Result<i64> {
    conn.one_of(&FAILING, values![], |row| row.get(0))
}

fn found(rows: u64) -> Result<()> {
    if rows == 0 { Err(Error::NotFound) } else { Ok(()) }
}

fn read(row: Row) -> Result<Webhook> {
    read_from(&mut row.reader())
}

pub(super) fn read_from(row: &mut Reader) -> Result<Webhook> {
    Ok(Webhook {
        workspace_id: row.next()?,
        id: row.next()?,
        address: row.next()?,
        types: row.next()?,
        secret: row.next()?,
        old_secret: row.next::<Option<String>>()?.zip(row.next()?),
        state: {
            let active = row.code(|code| match code {
                "active" => Some(true),
                "disabled" => Some(false),
                _ => None,
            })?;
            let why = row.maybe_code(Why::from_code)?;
            if active { State::Active } else { State::Disabled(why.unwrap_or(Why::ByHand)) }
        },
        state_at: row.next()?,
        failing_since: row.next()?,
        version: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests;
