//! Tokens for the JSON API. The token itself is shown once and never kept, only its hash.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, WorkspaceId};
use ledger::side::Person;
use uuid::Uuid;

/// A token, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiToken {
    /// Where it opens.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: Uuid,
    /// For whom it acts.
    pub person: Person,
    /// What its owner calls it.
    pub name: String,
    /// What it may do, as words with blanks between them.
    pub scopes: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was used last, roughly.
    pub last_used_at: Option<Timestamp>,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}

statements! {
    CREATE = "insert into api_tokens (token_hash, workspace_id, id, member_id, candidate_id, name, scopes,
            created_at, last_used_at, revoked_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    FIND = "select workspace_id, id, member_id, candidate_id, name, scopes, created_at, last_used_at,
            revoked_at
        from api_tokens where token_hash = $1 and revoked_at is null";
    USED = "update api_tokens set last_used_at = $2 where token_hash = $1";
    LIST_OF_MEMBER = "select workspace_id, id, member_id, candidate_id, name, scopes, created_at,
            last_used_at, revoked_at
        from api_tokens where workspace_id = $1 and member_id = $2 order by created_at desc, id desc";
    LIST_OF_CANDIDATE = "select workspace_id, id, member_id, candidate_id, name, scopes, created_at,
            last_used_at, revoked_at
        from api_tokens where workspace_id = $1 and candidate_id = $2 order by created_at desc, id desc";
    REVOKE = "update api_tokens set revoked_at = $3
        where workspace_id = $1 and id = $2 and revoked_at is null";
    REVOKE_OF_MEMBER = "update api_tokens set revoked_at = $3
        where workspace_id = $1 and member_id = $2 and revoked_at is null";
}

/// Keeps a new token under the SHA-256 of its secret.
pub fn create(conn: &mut Conn, token: &ApiToken, token_hash: &[u8; 32]) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            token_hash,
            token.workspace_id,
            token.id,
            token.person.member(),
            candidate_of(token.person),
            &token.name,
            &token.scopes,
            token.created_at,
            token.last_used_at,
            token.revoked_at,
        ],
    )?;
    Ok(())
}

/// The token of that secret, unless it was taken back.
pub fn find(conn: &mut Conn, token_hash: &[u8; 32]) -> Result<Option<ApiToken>> {
    conn.maybe_of(&FIND, values![token_hash], read)
}

/// Notes that it is in use.
pub fn used(conn: &mut Conn, token_hash: &[u8; 32], now: Timestamp) -> Result<()> {
    conn.execute(&USED, values![token_hash, now]).map(drop)
}

/// The tokens of a person, the newest first.
pub fn list(conn: &mut Conn, workspace: WorkspaceId, person: Person) -> Result<Vec<ApiToken>> {
    match person {
        Person::Member(id) => conn.all_of(&LIST_OF_MEMBER, values![workspace, id], read),
        Person::Candidate(id) => conn.all_of(&LIST_OF_CANDIDATE, values![workspace, id], read),
    }
}

/// Takes a token back.
pub fn revoke(conn: &mut Conn, workspace: WorkspaceId, id: Uuid, now: Timestamp) -> Result<()> {
    match conn.execute(&REVOKE, values![workspace, id, now])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Takes every token of a member back: when they leave.
pub fn revoke_of_member(
    conn: &mut Conn,
    workspace: WorkspaceId,
    member: MemberId,
    now: Timestamp,
) -> Result<()> {
    conn.execute(&REVOKE_OF_MEMBER, values![workspace, member, now]).map(drop)
}

const fn candidate_of(person: Person) -> Option<CandidateId> {
    match person {
        Person::Member(_) => None,
        Person::Candidate(id) => Some(id),
    }
}

fn read(row: Row) -> Result<ApiToken> {
    let mut row = row.reader();
    let workspace_id = row.next()?;
    let id = row.next()?;
    let member: Option<MemberId> = row.next()?;
    let candidate: Option<CandidateId> = row.next()?;
    let person = match (member, candidate) {
        (Some(member), _) => Person::Member(member),
        (None, Some(candidate)) => Person::Candidate(candidate),
        (None, None) => return Err(Error::NotFound),
    };
    Ok(ApiToken {
        workspace_id,
        id,
        person,
        name: row.next()?,
        scopes: row.next()?,
        created_at: row.next()?,
        last_used_at: row.next()?,
        revoked_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples, testing};
    use samples::at;

    #[test]
    fn a_token_opens_until_it_is_taken_back() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let token = |number: u128, person| ApiToken {
                workspace_id: house.workspace.id,
                id: Uuid::from_u128(number),
                person,
                name: "calendar".to_owned(),
                scopes: "process:read promise:read".to_owned(),
                created_at: at("06:00"),
                last_used_at: None,
                revoked_at: None,
            };
            let mine = token(1, Person::Member(house.recruiter.id));
            let theirs = token(2, Person::Candidate(house.candidate.id));
            db.write(|conn| {
                create(conn, &mine, &[1; 32])?;
                create(conn, &theirs, &[2; 32])?;
                used(conn, &[2; 32], at("07:00"))
            })
            .unwrap();
            let find = |secret| db.read(|conn| find(conn, &[secret; 32])).unwrap();
            assert_eq!(find(1), Some(mine.clone()));
            assert_eq!(find(2).unwrap().last_used_at, Some(at("07:00")));
            let listed = db.read(|conn| list(conn, house.workspace.id, mine.person)).unwrap();
            assert_eq!(listed, std::slice::from_ref(&mine));

            let revoke = |id| db.write(|conn| revoke(conn, house.workspace.id, id, at("08:00")));
            revoke(mine.id).unwrap();
            assert_eq!(revoke(mine.id), Err(Error::NotFound));
            assert_eq!(find(1), None);
            assert!(find(2).is_some());
        });
    }
}
