//! Mail that answers: whom the address of a reply means, and which mail came in already. Both are forgotten in
//! time: an address long after the last letter that carried it, a mail when no server would still repeat it.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::{SignedDuration, Timestamp};

/// An address is kept alive at most so often: a letter a minute need not write a row a minute.
const NOTED_EVERY: SignedDuration = SignedDuration::from_hours(24);

statements! {
    KEEP = "insert into reply_tokens (token, meaning, used_at) values ($1, $2, $3)
        on conflict (token) do update set used_at = excluded.used_at where reply_tokens.used_at < $4";
    MEANING = "select meaning from reply_tokens where token = $1";
    SWEEP_TOKENS = "delete from reply_tokens where used_at < $1";
    RECEIVE = "insert into received (key, at) values ($1, $2) on conflict (key) do nothing";
    SWEEP_RECEIVED = "delete from received where at < $1";
}

/// Keeps whom a token means, and that a letter carries it now.
pub fn keep(conn: &mut Conn, token: &str, meaning: &str, now: Timestamp) -> Result<()> {
    conn.execute(&KEEP, values![token, meaning, now, now - NOTED_EVERY]).map(drop)
}

/// Whom a token means.
pub fn meaning(conn: &mut Conn, token: &str) -> Result<Option<String>> {
    conn.maybe_of(&MEANING, values![token], |row| row.get(0))
}

/// Notes that a mail came in; says whether it is the first time.
pub fn receive(conn: &mut Conn, key: &str, now: Timestamp) -> Result<bool> {
    Ok(conn.execute(&RECEIVE, values![key, now])? == 1)
}

/// Forgets the tokens that no letter carried since the one instant, and the mail that came before the other.
pub fn sweep(conn: &mut Conn, tokens_before: Timestamp, received_before: Timestamp) -> Result<u64> {
    let tokens = conn.execute(&SWEEP_TOKENS, values![tokens_before])?;
    Ok(tokens + conn.execute(&SWEEP_RECEIVED, values![received_before])?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, samples::at, testing};

    #[test]
    fn an_address_lives_on_with_its_letters_and_a_mail_comes_in_once() {
        testing::each_engine(|db| {
            let later = at("06:00") + SignedDuration::from_hours(48);
            db.write(|conn| {
                keep(conn, "ab", "ana", at("06:00"))?;
                keep(conn, "cd", "ben", at("06:00"))?;
                keep(conn, "ab", "ana", later)?;
                assert!(receive(conn, "mail", at("06:00"))?);
                assert!(!receive(conn, "mail", at("07:00"))?);
                assert_eq!(sweep(conn, at("05:00"), at("06:00"))?, 0);
                assert_eq!(sweep(conn, at("06:01"), at("06:01"))?, 2);
                assert_eq!(meaning(conn, "ab")?.as_deref(), Some("ana"));
                assert_eq!(meaning(conn, "cd")?, None);
                assert!(receive(conn, "mail", later)?);
                Ok::<_, Error>(())
            })
            .unwrap();
        });
    }
}
