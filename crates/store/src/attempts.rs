//! How often something was tried: sign-in by account and by address, links asked for, and the like. One row
//! per key and window, counted up by one statement, so that any number of servers count together.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;
use jiff::{SignedDuration, Timestamp};

statements! {
    COUNT_ONE_MORE = "insert into attempts (key, window_at, tries) values ($1, $2, 1)
        on conflict (key, window_at) do update set tries = attempts.tries + 1
        returning tries";
    FORGET = "delete from attempts where key = $1";
    SWEEP = "delete from attempts where window_at < $1";
}

/// Counts one more try under this key and says how many there have been in this window, this one included.
/// Windows follow each other on the clock (each quarter of an hour, say) and do not slide.
pub fn count(conn: &mut Conn, key: &str, now: Timestamp, window: SignedDuration) -> Result<i64> {
    conn.one(&COUNT_ONE_MORE, values![key, begin_of_window(now, window)])?.get(0)
}

/// Forgets the tries of a key: after a success.
pub fn forget(conn: &mut Conn, key: &str) -> Result<()> {
    conn.execute(&FORGET, values![key]).map(drop)
}

/// Removes windows that began before this instant.
pub fn sweep(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute(&SWEEP, values![before])
}

fn begin_of_window(now: Timestamp, window: SignedDuration) -> Timestamp {
    let seconds = window.as_secs().max(1);
    let begin = now.as_second().div_euclid(seconds) * seconds;
    Timestamp::from_second(begin).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples::at, testing};

    const QUARTER: SignedDuration = SignedDuration::from_mins(15);

    #[test]
    fn tries_are_counted_by_key_and_window() {
        testing::each_engine(|db| {
            let try_at = |key, time| db.write(|conn| count(conn, key, at(time), QUARTER)).unwrap();
            assert_eq!(try_at("mail:ana", "06:01"), 1);
            assert_eq!(try_at("mail:ana", "06:14"), 2);
            assert_eq!(try_at("mail:ben", "06:14"), 1);
            assert_eq!(try_at("mail:ana", "06:15"), 1);
            db.write(|conn| forget(conn, "mail:ana")).unwrap();
            assert_eq!(try_at("mail:ana", "06:16"), 1);
            assert_eq!(db.write(|conn| sweep(conn, at("06:15"))).unwrap(), 1);
        });
    }

    #[test]
    fn tries_at_once_are_all_counted() {
        testing::each_engine(|db| {
            std::thread::scope(|scope| {
                for _ in 0..8 {
                    scope.spawn(|| db.write(|conn| count(conn, "a", at("06:00"), QUARTER)).unwrap());
                }
            });
            let ninth = db.write(|conn| count(conn, "a", at("06:00"), QUARTER)).unwrap();
            assert_eq!(ninth, 9);
        });
    }
}
