//! Single-use links that travel by mail. Looking at one changes nothing (mail scanners look); using it
//! succeeds once.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{AccountId, CandidateId, MemberId, WorkspaceId};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To sign in without a password.
    SignIn,
    /// To set a new password.
    Reset,
    /// To join a workspace as a member.
    Invitation,
    /// To enter as a candidate.
    Candidate,
}

impl Purpose {
    const ALL: [Self; 4] = [Self::SignIn, Self::Reset, Self::Invitation, Self::Candidate];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Reset => "reset",
            Self::Invitation => "invitation",
            Self::Candidate => "candidate",
        }
    }

    /// Reads [`Purpose::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == code)
    }
}

/// A link on its way to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// SHA-256 of the token in the address.
    pub token_hash: [u8; 32],
    /// What it is for.
    pub purpose: Purpose,
    /// The login it opens.
    pub account_id: Option<AccountId>,
    /// The workspace it leads into.
    pub workspace_id: Option<WorkspaceId>,
    /// The member it invites.
    pub member_id: Option<MemberId>,
    /// The candidate it lets in.
    pub candidate_id: Option<CandidateId>,
    /// The local path it leads to.
    pub goes_to: String,
    /// Since when.
    pub created_at: Timestamp,
    /// Until when.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

statements! {
    CREATE = "insert into links (token_hash, purpose, account_id, workspace_id, member_id, candidate_id,
            goes_to, created_at, expires_at, used_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LOOK_AT = "select token_hash, purpose, account_id, workspace_id, member_id, candidate_id,
            goes_to, created_at, expires_at, used_at
        from links where token_hash = $1 and used_at is null and expires_at > $2";
    CONSUME = "update links set used_at = $2
        where token_hash = $1 and used_at is null and expires_at > $2
        returning token_hash, purpose, account_id, workspace_id, member_id, candidate_id,
            goes_to, created_at, expires_at, used_at";
    VOID_OF_ACCOUNT = "update links set used_at = $2 where account_id = $1 and used_at is null";
    VOID_OF_MEMBER = "update links set used_at = $3
        where workspace_id = $1 and member_id = $2 and used_at is null";
    SWEEP = "delete from links where expires_at <= $1";
}

/// Keeps a new link.
pub fn create(conn: &mut Conn, link: &Link) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            &link.token_hash,
            link.purpose.code(),
            link.account_id,
            link.workspace_id,
            link.member_id,
            link.candidate_id,
            &link.goes_to,
            link.created_at,
            link.expires_at,
            link.used_at,
        ],
    )?;
    Ok(())
}

/// The link of that token, if it can still be used. Changes nothing.
pub fn look_at(conn: &mut Conn, token_hash: &[u8; 32], now: Timestamp) -> Result<Option<Link>> {
    conn.maybe_of(&LOOK_AT, values![token_hash, now], read)
}

/// Uses the link up. Of several who try, one gets it; nobody else and never again.
pub fn consume(conn: &mut Conn, token_hash: &[u8; 32], now: Timestamp) -> Result<Option<Link>> {
    conn.maybe_of(&CONSUME, values![token_hash, now], read)
}

/// Makes every open link of an account useless: after a new password.
pub fn void_of_account(conn: &mut Conn, account: AccountId, now: Timestamp) -> Result<()> {
    conn.execute(&VOID_OF_ACCOUNT, values![account, now]).map(drop)
}

/// Makes every open link of a member useless: when they leave, or are invited anew.
pub fn void_of_member(
    conn: &mut Conn,
    workspace: WorkspaceId,
    member: MemberId,
    now: Timestamp,
) -> Result<()> {
    conn.execute(&VOID_OF_MEMBER, values![workspace, member, now]).map(drop)
}

/// Removes what has expired.
pub fn sweep(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![now])
}

fn read(row: Row) -> Result<Link> {
    let mut row = row.reader();
    Ok(Link {
        token_hash: row.next()?,
        purpose: row.code(Purpose::from_code)?,
        account_id: row.next()?,
        workspace_id: row.next()?,
        member_id: row.next()?,
        candidate_id: row.next()?,
        goes_to: row.next()?,
        created_at: row.next()?,
        expires_at: row.next()?,
        used_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{accounts, samples, testing};
    use samples::at;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn link(token: u8, account: AccountId) -> Link {
        Link {
            token_hash: [token; 32],
            purpose: Purpose::SignIn,
            account_id: Some(account),
            workspace_id: None,
            member_id: None,
            candidate_id: None,
            goes_to: "/promises".to_owned(),
            created_at: at("06:00"),
            expires_at: at("06:30"),
            used_at: None,
        }
    }

    #[test]
    fn looking_at_a_link_does_not_use_it_and_using_it_works_once() {
        testing::each_engine(|db| {
            let account = samples::account(1);
            db.write(|conn| {
                accounts::create(conn, &account)?;
                create(conn, &link(1, account.id))
            })
            .unwrap();
            for _ in 0..3 {
                let seen = db.read(|conn| look_at(conn, &[1; 32], at("06:10"))).unwrap();
                assert_eq!(seen, Some(link(1, account.id)));
            }
            let used = db.write(|conn| consume(conn, &[1; 32], at("06:10"))).unwrap();
            assert_eq!(used.unwrap().used_at, Some(at("06:10")));
            assert_eq!(db.write(|conn| consume(conn, &[1; 32], at("06:11"))).unwrap(), None);
            assert_eq!(db.read(|conn| look_at(conn, &[1; 32], at("06:11"))).unwrap(), None);
        });
    }

    #[test]
    fn of_many_who_use_a_link_at_once_one_gets_in() {
        testing::each_engine(|db| {
            let account = samples::account(1);
            db.write(|conn| {
                accounts::create(conn, &account)?;
                create(conn, &link(1, account.id))
            })
            .unwrap();
            let winners = AtomicUsize::new(0);
            std::thread::scope(|scope| {
                for _ in 0..6 {
                    scope.spawn(|| {
                        let used = db.write(|conn| consume(conn, &[1; 32], at("06:10"))).unwrap();
                        winners.fetch_add(usize::from(used.is_some()), Ordering::Relaxed);
                    });
                }
            });
            assert_eq!(winners.load(Ordering::Relaxed), 1);
        });
    }

    #[test]
    fn an_expired_or_voided_link_is_of_no_use() {
        testing::each_engine(|db| {
            let account = samples::account(1);
            db.write(|conn| {
                accounts::create(conn, &account)?;
                create(conn, &link(1, account.id))?;
                create(conn, &link(2, account.id))
            })
            .unwrap();
            assert_eq!(db.write(|conn| consume(conn, &[1; 32], at("06:30"))).unwrap(), None);
            db.write(|conn| void_of_account(conn, account.id, at("06:10"))).unwrap();
            assert_eq!(db.write(|conn| consume(conn, &[2; 32], at("06:11"))).unwrap(), None);
            assert_eq!(db.write(|conn| sweep(conn, at("06:30"))).unwrap(), 2);
        });
    }
}
