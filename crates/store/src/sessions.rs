//! Who is signed in, on which browser. The token itself is never kept, only its hash.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{AccountId, CandidateId, WorkspaceId};

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Somebody with an account.
    Account(AccountId),
    /// A candidate who came by link and has not claimed an account.
    Candidate(WorkspaceId, CandidateId),
}

impl Holder {
    const fn account(self) -> Option<AccountId> {
        match self {
            Self::Account(id) => Some(id),
            Self::Candidate(..) => None,
        }
    }

    const fn candidate(self) -> (Option<WorkspaceId>, Option<CandidateId>) {
        match self {
            Self::Account(_) => (None, None),
            Self::Candidate(workspace, candidate) => (Some(workspace), Some(candidate)),
        }
    }
}

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the token in the cookie.
    pub token_hash: [u8; 32],
    /// Whose.
    pub holder: Holder,
    /// Since when.
    pub created_at: Timestamp,
    /// Until when.
    pub expires_at: Timestamp,
    /// When it was used last, roughly.
    pub last_seen_at: Timestamp,
}

statements! {
    CREATE = "insert into sessions
        (token_hash, account_id, workspace_id, candidate_id, created_at, expires_at, last_seen_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    FIND = "select token_hash, account_id, workspace_id, candidate_id, created_at, expires_at, last_seen_at
        from sessions where token_hash = $1 and expires_at > $2";
    SEEN = "update sessions set last_seen_at = $2, expires_at = $3 where token_hash = $1";
    END = "delete from sessions where token_hash = $1";
    END_OF_ACCOUNT = "delete from sessions where account_id = $1";
    END_OF_CANDIDATE = "delete from sessions where workspace_id = $1 and candidate_id = $2";
    SWEEP = "delete from sessions where expires_at <= $1";
}

/// Begins a session.
pub fn create(conn: &mut Conn, session: &Session) -> Result<()> {
    let (workspace, candidate) = session.holder.candidate();
    conn.execute(
        &CREATE,
        values![
            &session.token_hash,
            session.holder.account(),
            workspace,
            candidate,
            session.created_at,
            session.expires_at,
            session.last_seen_at,
        ],
    )?;
    Ok(())
}

/// The session of that token, unless it has ended.
pub fn find(conn: &mut Conn, token_hash: &[u8; 32], now: Timestamp) -> Result<Option<Session>> {
    conn.maybe_of(&FIND, values![token_hash, now], read)
}

/// Notes that the session is in use, and how long it lasts now.
pub fn seen(conn: &mut Conn, token_hash: &[u8; 32], now: Timestamp, expires_at: Timestamp) -> Result<()> {
    conn.execute(&SEEN, values![token_hash, now, expires_at]).map(drop)
}

/// Signs one browser out.
pub fn end(conn: &mut Conn, token_hash: &[u8; 32]) -> Result<()> {
    conn.execute(&END, values![token_hash]).map(drop)
}

/// Signs out everywhere: after a new password, or when somebody leaves.
pub fn end_all_of(conn: &mut Conn, holder: Holder) -> Result<()> {
    match holder {
        Holder::Account(id) => conn.execute(&END_OF_ACCOUNT, values![id]),
        Holder::Candidate(workspace, id) => conn.execute(&END_OF_CANDIDATE, values![workspace, id]),
    }
    .map(drop)
}

/// Removes what has ended.
pub fn sweep(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![now])
}

fn read(row: Row) -> Result<Session> {
    let mut row = row.reader();
    let token_hash = row.next()?;
    let account: Option<AccountId> = row.next()?;
    let workspace: Option<WorkspaceId> = row.next()?;
    let candidate: Option<CandidateId> = row.next()?;
    let holder = match (account, workspace, candidate) {
        (Some(account), _, _) => Holder::Account(account),
        (None, Some(workspace), Some(candidate)) => Holder::Candidate(workspace, candidate),
        _ => return Err(Error::NotFound),
    };
    Ok(Session {
        token_hash,
        holder,
        created_at: row.next()?,
        expires_at: row.next()?,
        last_seen_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{accounts, samples, testing};
    use samples::at;

    fn session(token: u8, holder: Holder) -> Session {
        Session {
            token_hash: [token; 32],
            holder,
            created_at: at("06:00"),
            expires_at: at("08:00"),
            last_seen_at: at("06:00"),
        }
    }

    #[test]
    fn a_session_holds_until_it_expires_or_is_ended() {
        testing::each_engine(|db| {
            let account = samples::account(1);
            let mine = session(1, Holder::Account(account.id));
            db.write(|conn| {
                accounts::create(conn, &account)?;
                create(conn, &mine)
            })
            .unwrap();
            let find_at = |time| db.read(|conn| find(conn, &[1; 32], at(time))).unwrap();
            assert_eq!(find_at("07:59"), Some(mine));
            assert_eq!(find_at("08:00"), None);
            db.write(|conn| seen(conn, &[1; 32], at("07:00"), at("09:00"))).unwrap();
            assert_eq!(find_at("08:00").unwrap().last_seen_at, at("07:00"));
            db.write(|conn| end(conn, &[1; 32])).unwrap();
            assert_eq!(find_at("07:00"), None);
        });
    }

    #[test]
    fn a_candidate_without_an_account_has_a_session_too() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let holder = Holder::Candidate(house.workspace.id, house.candidate.id);
            db.write(|conn| create(conn, &session(1, holder))).unwrap();
            let found = db.read(|conn| find(conn, &[1; 32], at("07:00"))).unwrap();
            assert_eq!(found.unwrap().holder, holder);
            db.write(|conn| end_all_of(conn, holder)).unwrap();
            assert_eq!(db.read(|conn| find(conn, &[1; 32], at("07:00"))).unwrap(), None);
        });
    }

    #[test]
    fn signing_out_everywhere_ends_every_session_of_the_account_and_no_other() {
        testing::each_engine(|db| {
            let (ana, ben) = (samples::account(1), samples::account(2));
            db.write(|conn| {
                accounts::create(conn, &ana)?;
                accounts::create(conn, &ben)?;
                create(conn, &session(1, Holder::Account(ana.id)))?;
                create(conn, &session(2, Holder::Account(ana.id)))?;
                create(conn, &session(3, Holder::Account(ben.id)))?;
                end_all_of(conn, Holder::Account(ana.id))
            })
            .unwrap();
            let there = |token| db.read(|conn| find(conn, &[token; 32], at("07:00"))).unwrap().is_some();
            assert_eq!([there(1), there(2), there(3)], [false, false, true]);
            assert_eq!(db.write(|conn| sweep(conn, at("09:00"))).unwrap(), 1);
        });
    }
}
