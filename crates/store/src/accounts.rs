//! Logins. A person has one, whatever workspaces they work in.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::fold::fold_email;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::AccountId;

/// A login.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub id: AccountId,
    /// The address as its owner writes it; compared without regard to case.
    pub email: String,
    /// What to call them.
    pub name: String,
    /// argon2id, or nothing for somebody who enters by mail link only.
    pub password_hash: Option<String>,
    /// The language they chose.
    pub locale: String,
    /// The time zone in which they read times.
    pub zone: String,
    /// Since when.
    pub created_at: Timestamp,
}

statements! {
    CREATE = "insert into accounts (id, email, email_shown, name, password_hash, locale, zone, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    LOAD = "select id, email_shown, name, password_hash, locale, zone, created_at
        from accounts where id = $1";
    BY_EMAIL = "select id, email_shown, name, password_hash, locale, zone, created_at
        from accounts where email = $1";
    SET_PASSWORD = "update accounts set password_hash = $2 where id = $1";
    SET_PREFERENCES = "update accounts set name = $2, locale = $3, zone = $4 where id = $1";
}

/// Keeps a new account; [`Error::Taken`] (`accounts.email`) where the address has one already.
pub fn create(conn: &mut Conn, account: &Account) -> Result<()> {
    conn.execute(
        &CREATE,
        values![
            account.id,
            fold_email(&account.email),
            &account.email,
            &account.name,
            account.password_hash.as_deref(),
            &account.locale,
            &account.zone,
            account.created_at,
        ],
    )?;
    Ok(())
}

/// The account of that id.
pub fn load(conn: &mut Conn, id: AccountId) -> Result<Account> {
    conn.one_of(&LOAD, values![id], read)
}

/// The account of that address, if it has one.
pub fn by_email(conn: &mut Conn, email: &str) -> Result<Option<Account>> {
    conn.maybe_of(&BY_EMAIL, values![fold_email(email)], read)
}

/// Sets or replaces the password.
pub fn set_password(conn: &mut Conn, id: AccountId, password_hash: &str) -> Result<()> {
    met(conn.execute(&SET_PASSWORD, values![id, password_hash])?)
}

/// Sets what the person chose for themself.
pub fn set_preferences(conn: &mut Conn, id: AccountId, name: &str, locale: &str, zone: &str) -> Result<()> {
    met(conn.execute(&SET_PREFERENCES, values![id, name, locale, zone])?)
}

const fn met(rows: u64) -> Result<()> {
    if rows == 0 { Err(Error::NotFound) } else { Ok(()) }
}

fn read(row: Row) -> Result<Account> {
    let mut row = row.reader();
    Ok(Account {
        id: row.next()?,
        email: row.next()?,
        name: row.next()?,
        password_hash: row.next()?,
        locale: row.next()?,
        zone: row.next()?,
        created_at: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples, testing};

    #[test]
    fn an_address_is_found_in_any_case_and_shown_as_written() {
        testing::each_engine(|db| {
            let account = Account { email: "Ana.Martín@Example.org".to_owned(), ..samples::account(1) };
            db.write(|conn| create(conn, &account)).unwrap();
            let found = db.read(|conn| by_email(conn, " ana.MARTÍN@example.org")).unwrap();
            assert_eq!(found, Some(account));
            let other = db.read(|conn| by_email(conn, "ana.martin@example.org"));
            assert_eq!(other.unwrap(), None);
        });
    }

    #[test]
    fn one_address_has_one_account() {
        testing::each_engine(|db| {
            let first = samples::account(1);
            let second = Account { email: first.email.to_uppercase(), ..samples::account(2) };
            db.write(|conn| create(conn, &first)).unwrap();
            let refused = db.write(|conn| create(conn, &second)).unwrap_err();
            assert!(refused.is_taken("accounts.email"), "{refused}");
        });
    }

    #[test]
    fn a_password_and_preferences_can_be_changed() {
        testing::each_engine(|db| {
            let account = samples::account(1);
            db.write(|conn| {
                create(conn, &account)?;
                set_password(conn, account.id, "hash")?;
                set_preferences(conn, account.id, "Ana", "es", "Europe/Madrid")
            })
            .unwrap();
            let now = db.read(|conn| load(conn, account.id)).unwrap();
            assert_eq!(now.password_hash.as_deref(), Some("hash"));
            assert_eq!((now.locale.as_str(), now.zone.as_str()), ("es", "Europe/Madrid"));
            let nobody = db.write(|conn| set_password(conn, samples::account(9).id, "hash"));
            assert_eq!(nobody, Err(Error::NotFound));
        });
    }
}
