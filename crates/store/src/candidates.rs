//! The people on the candidate's side of a workspace.

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::{fold, fold_email};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{AccountId, CandidateId, WorkspaceId};

/// A candidate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Who.
    pub id: CandidateId,
    /// Their login, once claimed.
    pub account_id: Option<AccountId>,
    /// What to call them.
    pub name: String,
    /// Where mail reaches them; compared without regard to case, and kept so.
    pub email: String,
    /// The language they chose.
    pub locale: String,
    /// The time zone in which they read times.
    pub zone: String,
    /// Counts the changes of this row.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

statements! {
    CREATE = "insert into candidates
        (workspace_id, id, account_id, name, name_folded, email, locale, zone, version, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LOAD = "select workspace_id, id, account_id, name, email, locale, zone, version, created_at
        from candidates where workspace_id = $1 and id = $2";
    BY_EMAIL = "select workspace_id, id, account_id, name, email, locale, zone, version, created_at
        from candidates where workspace_id = $1 and email = $2 order by created_at, id limit 1";
    UNCLAIMED_BY_EMAIL = "select workspace_id, id, account_id, name, email, locale, zone, version, created_at
        from candidates where email = $1 and account_id is null order by created_at, id";
    OF_ACCOUNT = "select workspace_id, id, account_id, name, email, locale, zone, version, created_at
        from candidates where account_id = $1 order by created_at, id";
    BY_NAME = "select workspace_id, id, account_id, name, email, locale, zone, version, created_at
        from candidates
        where workspace_id = $1 and name_folded >= $2 and name_folded < $3 and (name_folded, id) > ($4, $5)
        order by name_folded, id limit $6";
    SAVE = "update candidates set account_id = $4, name = $5, name_folded = $6, email = $7, locale = $8,
            zone = $9, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3";
}

/// Keeps a new candidate.
pub fn create(conn: &mut Conn, candidate: &Candidate) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            candidate.workspace_id,
            candidate.id,
            candidate.account_id,
            &candidate.name,
            fold(&candidate.name),
            fold_email(&candidate.email),
            &candidate.locale,
            &candidate.zone,
            candidate.version,
            candidate.created_at,
        ],
    )?;
    Ok(())
}

/// The candidate of that id.
pub fn load(conn: &mut Conn, workspace: WorkspaceId, id: CandidateId) -> Result<Candidate> {
    conn.one_of(&LOAD, values![workspace, id], read)
}

/// The candidate of that address, if there is one.
pub fn by_email(conn: &mut Conn, workspace: WorkspaceId, email: &str) -> Result<Option<Candidate>> {
    conn.maybe_of(&BY_EMAIL, values![workspace, fold_email(email)], read)
}

/// The candidates of that address in every workspace who have no account: for somebody who has proved that
/// the address is theirs, and for nobody else.
pub fn unclaimed_by_email(conn: &mut Conn, email: &str) -> Result<Vec<Candidate>> {
    conn.all_of(&UNCLAIMED_BY_EMAIL, values![fold_email(email)], read)
}

/// Where an account is a candidate.
pub fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<Candidate>> {
    conn.all_of(&OF_ACCOUNT, values![account], read)
}

/// Candidates whose name begins like this (all of them for an empty beginning), by name, after the last
/// one of the page before.
pub fn by_name(
    conn: &mut Conn,
    workspace: WorkspaceId,
    beginning: &str,
    after: Option<&Candidate>,
    limit: u32,
) -> Result<Vec<Candidate>> {
    let from = fold(beginning);
    // The greatest letter there is: everything that begins with `from` sorts before it.
    let to = format!("{from}\u{10ffff}");
    let (last_name, last_id) = after.map_or_else(
        || (String::new(), CandidateId::new(uuid::Uuid::nil())),
        |last| (fold(&last.name), last.id),
    );
    conn.all_of(&BY_NAME, values![workspace, from, to, last_name, last_id, limit], read)
}

/// Saves a candidate as loaded and then changed.
pub fn save(conn: &mut Conn, candidate: &Candidate) -> Result<()> {
    conn.update(
        &SAVE,
        values![
            candidate.workspace_id,
            candidate.id,
            candidate.version,
            candidate.account_id,
            &candidate.name,
            fold(&candidate.name),
            fold_email(&candidate.email),
            &candidate.locale,
            &candidate.zone,
        ],
    )
}

fn read(row: Row) -> Result<Candidate> {
    let mut row = row.reader();
    Ok(Candidate {
        workspace_id: row.next()?,
        id: row.next()?,
        account_id: row.next()?,
        name: row.next()?,
        email: row.next()?,
        locale: row.next()?,
        zone: row.next()?,
        version: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, accounts, samples, testing};

    #[test]
    fn names_are_found_by_their_beginning_without_accents_page_by_page() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let named = |number, name: &str| Candidate {
                name: name.to_owned(),
                ..samples::candidate(house.workspace.id, number)
            };
            db.write(|conn| {
                for (number, name) in [(11, "Nuñez, Óscar"), (12, "NÚÑEZ, Eva"), (13, "Novak"), (14, "Nunn")]
                {
                    create(conn, &named(number, name))?;
                }
                Ok::<_, Error>(())
            })
            .unwrap();
            let page = |after: Option<&Candidate>| {
                db.read(|conn| by_name(conn, house.workspace.id, "Nuñ", after, 2)).unwrap()
            };
            let first = page(None);
            let names: Vec<&str> = first.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(names, ["NÚÑEZ, Eva", "Nuñez, Óscar"]);
            let second = page(first.last());
            assert_eq!(second[0].name, "Nunn");
            assert_eq!(second.len(), 1);
        });
    }

    #[test]
    fn a_candidate_can_claim_an_account_and_be_found_by_it() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let account = samples::account(1);
            let mut candidate = house.candidate.clone();
            candidate.account_id = Some(account.id);
            db.write(|conn| {
                accounts::create(conn, &account)?;
                save(conn, &candidate)
            })
            .unwrap();
            let found = db.read(|conn| of_account(conn, account.id)).unwrap();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].version, candidate.version + 1);
            assert_eq!(db.write(|conn| save(conn, &candidate)), Err(Error::Stale));
            let unclaimed = |email: &str| db.read(|conn| unclaimed_by_email(conn, email)).unwrap();
            assert!(unclaimed(&candidate.email).is_empty());
            let other = samples::candidate(house.workspace.id, 2);
            db.write(|conn| create(conn, &other)).unwrap();
            assert_eq!(unclaimed(&other.email.to_uppercase()), [other]);
            let by_mail =
                db.read(|conn| by_email(conn, house.workspace.id, &candidate.email.to_uppercase())).unwrap();
            assert_eq!(by_mail.unwrap().id, candidate.id);
        });
    }
}
