//! The people on the candidate's side of a workspace.
//!
//! Two rows may be one person: `merged_into` makes one an alias of the other, and nothing else of it changes
//! ([`merges`]). Lists and search show persons ([`list`]).

#[cfg(test)]
mod around;
pub mod duplicates;
pub mod history;
pub mod list;
pub mod merges;
#[cfg(test)]
mod plans;

use crate::conn::Conn;
use crate::error::Result;
use crate::fold::{fold, fold_email};
use crate::row::Row;
use crate::search;
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
    /// Where they can be called, as it was written.
    pub phone: Option<String>,
    /// The language they chose.
    pub locale: String,
    /// The time zone in which they read times.
    pub zone: String,
    /// The row of the same person that stands for them, once merged: set by [`merges`] and by nothing else.
    pub merged_into: Option<CandidateId>,
    /// Counts the changes of this row.
    pub version: i64,
    /// Since when.
    pub created_at: Timestamp,
}

statements! {
    CREATE = "insert into candidates
        (workspace_id, id, account_id, name, name_folded, email, phone, phone_folded, locale, zone, version,
            created_at, number)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
            (select coalesce(max(number), 0) + 1 from candidates where workspace_id = $1))
        returning number";
    LOAD = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates where workspace_id = $1 and id = $2";
    EVERYBODY = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates order by workspace_id, number";
    BY_EMAIL = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates where workspace_id = $1 and email = $2 order by created_at, id limit 1";
    UNCLAIMED_BY_EMAIL = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates where email = $1 and account_id is null order by created_at, id";
    OF_ACCOUNT = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates where account_id = $1 order by created_at, id";
    ROWS_OF_PERSON_AT = "with persons (id) as (
            select coalesce(merged_into, id) from candidates where workspace_id = $1 and account_id = $2
            union
            select coalesce(merged_into, id) from candidates where workspace_id = $1 and email = $3
        )
        select id from persons
        union all
        select one.id from persons cross join candidates as one
        where one.workspace_id = $1 and one.merged_into = persons.id";
    BY_NAME = "select workspace_id, id, account_id, name, email, phone, locale, zone, merged_into, version,
            created_at
        from candidates
        where workspace_id = $1 and name_folded >= $2 and name_folded < $3 and (name_folded, id) > ($4, $5)
        order by name_folded, id limit $6";
    SAVE = "update candidates set account_id = $4, name = $5, name_folded = $6, email = $7, phone = $8,
            phone_folded = $9, locale = $10, zone = $11, version = version + 1
        where workspace_id = $1 and id = $2 and version = $3";
}

/// Keeps a new candidate, who is found by name, address and phone from then on.
pub fn create(conn: &mut Conn, candidate: &Candidate) -> Result<()> {
    create_with(conn, candidate, ["", "", ""])
}

/// Keeps a new candidate with everything that they are found by: CV, story, evidence.
pub fn create_with(conn: &mut Conn, candidate: &Candidate, [cv, story, evidence]: [&str; 3]) -> Result<()> {
    search::take_turn(conn, candidate.workspace_id)?;
    let row = conn.one(
        &CREATE,
        values![
            candidate.workspace_id,
            candidate.id,
            candidate.account_id,
            &candidate.name,
            fold(&candidate.name),
            fold_email(&candidate.email),
            candidate.phone.as_deref(),
            candidate.phone.as_deref().and_then(fold_phone),
            &candidate.locale,
            &candidate.zone,
            candidate.version,
            candidate.created_at,
        ],
    )?;
    let names = names(candidate);
    search::begin(conn, candidate.workspace_id, candidate.id, row.get(0)?, [&names, cv, story, evidence])
}

/// What the part of names holds.
fn names(candidate: &Candidate) -> String {
    format!("{} {} {}", candidate.name, candidate.email, candidate.phone.as_deref().unwrap_or_default())
}

/// Makes everybody be found by name, address and phone: for a database in which nobody was yet.
pub(crate) fn index_all(conn: &mut Conn) -> Result<()> {
    for candidate in conn.all_of(&EVERYBODY, values![], read)? {
        let names = names(&candidate);
        search::index(conn, candidate.workspace_id, candidate.id, search::Part::Name, &names)?;
    }
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

/// The rows of the persons of whom one row has that login or that address.
pub fn rows_of_person_at(
    conn: &mut Conn,
    workspace: WorkspaceId,
    account: Option<AccountId>,
    email: &str,
) -> Result<Vec<CandidateId>> {
    conn.all_of(&ROWS_OF_PERSON_AT, values![workspace, account, fold_email(email)], |row| row.get(0))
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
            candidate.phone.as_deref(),
            candidate.phone.as_deref().and_then(fold_phone),
            &candidate.locale,
            &candidate.zone,
        ],
    )?;
    let names = names(candidate);
    search::index(conn, candidate.workspace_id, candidate.id, search::Part::Name, &names)
}

/// So many digits at the end tell two phones apart: what stands before is a country's number, or left out.
const DIGITS_THAT_COUNT: usize = 9;

/// The form in which two phones are compared: their last digits.
fn fold_phone(phone: &str) -> Option<String> {
    let digits: Vec<char> = fold(phone).chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().saturating_sub(DIGITS_THAT_COUNT);
    (!digits.is_empty()).then(|| digits[from..].iter().collect())
}

fn read(row: Row) -> Result<Candidate> {
    let mut row = row.reader();
    Ok(Candidate {
        workspace_id: row.next()?,
        id: row.next()?,
        account_id: row.next()?,
        name: row.next()?,
        email: row.next()?,
        phone: row.next()?,
        locale: row.next()?,
        zone: row.next()?,
        merged_into: row.next()?,
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
