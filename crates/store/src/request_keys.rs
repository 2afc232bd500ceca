//! Keys under which a program asks for something once. The first write of such a request takes its key, in the
//! same transaction: whatever is lost afterwards, the reply of COMMIT or the server itself, the request is not
//! done a second time. What was answered is kept with the key, so that a repeat is told the same.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// A request that is to be done once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestKey {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// The SHA-256 of the secret of the token that brought it: others may use the same key for something else.
    pub token_hash: [u8; 32],
    /// The key itself.
    pub key: String,
    /// What was asked for: a hash of method, path and body.
    pub fingerprint: [u8; 32],
    /// Since when.
    pub created_at: Timestamp,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body.
    pub content_type: String,
    /// The body.
    pub body: String,
}

/// A key that was taken before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What was asked for then.
    pub fingerprint: [u8; 32],
    /// When.
    pub created_at: Timestamp,
    /// What was answered; nothing while that is on its way, and where it was lost.
    pub answer: Option<Answer>,
}

/// A request on its way: its key is taken by the first transaction that is committed for it.
#[derive(Debug, Default)]
pub struct Once {
    key: OnceLock<RequestKey>,
    kept: AtomicBool,
    repeated: AtomicBool,
}

impl Once {
    /// From now on it has a key. What is written before, to find out who asks, is none of what is to be done once.
    pub fn begin(&self, key: RequestKey) -> &RequestKey {
        self.key.get_or_init(|| key)
    }

    /// Whether something was written for it, and its key with that.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.kept.load(Ordering::SeqCst)
    }

    /// Whether somebody else had taken its key, so that nothing was written.
    #[must_use]
    pub fn is_repeated(&self) -> bool {
        self.repeated.load(Ordering::SeqCst)
    }

    /// Takes the key in the transaction that has just begun. A second transaction of the same request needs it
    /// no more.
    pub(crate) fn take(&self, conn: &mut Conn) -> Result<()> {
        let Some(key) = self.key.get() else { return Ok(()) };
        if self.is_kept() || take(conn, key)? {
            return Ok(());
        }
        self.repeated.store(true, Ordering::SeqCst);
        Err(Error::Taken { what: "request_keys.key".to_owned() })
    }

    pub(crate) fn committed(&self) {
        self.kept.store(self.key.get().is_some(), Ordering::SeqCst);
    }
}

statements! {
    TAKE = "insert into request_keys (workspace_id, token_hash, key, fingerprint, created_at)
        values ($1, $2, $3, $4, $5) on conflict (workspace_id, token_hash, key) do nothing";
    FIND = "select fingerprint, created_at, status, content_type, body from request_keys
        where workspace_id = $1 and token_hash = $2 and key = $3";
    ANSWER = "insert into request_keys
            (workspace_id, token_hash, key, fingerprint, created_at, status, content_type, body)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (workspace_id, token_hash, key)
            do update set status = excluded.status, content_type = excluded.content_type, body = excluded.body
            where request_keys.fingerprint = excluded.fingerprint and request_keys.status is null";
    SWEEP = "delete from request_keys where created_at < $1";
}

/// Takes a key, and says whether it was free. Where another transaction is about to take it, that one is waited
/// for.
fn take(conn: &mut Conn, key: &RequestKey) -> Result<bool> {
    let rows = conn.execute(
        &TAKE,
        values![key.workspace_id, &key.token_hash, &key.key, &key.fingerprint, key.created_at],
    )?;
    Ok(rows == 1)
}

/// What is known of a key.
pub fn find(conn: &mut Conn, key: &RequestKey) -> Result<Option<Taken>> {
    conn.maybe_of(&FIND, values![key.workspace_id, &key.token_hash, &key.key], |row| {
        let mut row = row.reader();
        let (fingerprint, created_at) = (row.next()?, row.next()?);
        let (status, content_type, body) =
            (row.next::<Option<u16>>()?, row.next::<Option<String>>()?, row.next::<Option<String>>()?);
        let answer = status.zip(content_type).zip(body).map(|((status, content_type), body)| Answer {
            status,
            content_type,
            body,
        });
        Ok(Taken { fingerprint, created_at, answer })
    })
}

/// Keeps what was answered. The first answer stays.
pub fn answer(conn: &mut Conn, key: &RequestKey, answer: &Answer) -> Result<()> {
    conn.execute(
        &ANSWER,
        values![
            key.workspace_id,
            &key.token_hash,
            &key.key,
            &key.fingerprint,
            key.created_at,
            answer.status,
            &answer.content_type,
            &answer.body,
        ],
    )
    .map(drop)
}

/// Forgets the keys that were taken before this instant.
pub fn sweep(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![before])
}

#[cfg(test)]
mod tests;
