//! A few words about the database itself: the simulated clock's offset, the hash of the set-up code.

use crate::conn::Conn;
use crate::error::Result;
use crate::statement::statements;
use crate::value::values;

statements! {
    GET = "select value from meta where key = $1";
    SET = "insert into meta (key, value) values ($1, $2)
        on conflict (key) do update set value = excluded.value";
    SET_ONCE = "insert into meta (key, value) values ($1, $2) on conflict (key) do nothing";
    REMOVE = "delete from meta where key = $1";
    TAKE = "delete from meta where key = $1 and value = $2";
}

/// What stands under a key.
pub fn get(conn: &mut Conn, key: &str) -> Result<Option<String>> {
    conn.maybe_of(&GET, values![key], |row| row.get(0))
}

/// Puts a value under a key, whatever stood there.
pub fn set(conn: &mut Conn, key: &str, value: &str) -> Result<()> {
    conn.execute(&SET, values![key, value]).map(drop)
}

/// Puts a value where none stood; says whether it did.
pub fn set_once(conn: &mut Conn, key: &str, value: &str) -> Result<bool> {
    Ok(conn.execute(&SET_ONCE, values![key, value])? == 1)
}

/// Takes a key away.
pub fn remove(conn: &mut Conn, key: &str) -> Result<()> {
    conn.execute(&REMOVE, values![key]).map(drop)
}

/// Takes a key away where this value stands; says whether it did. Of several who try, one does.
pub fn take(conn: &mut Conn, key: &str, value: &str) -> Result<bool> {
    Ok(conn.execute(&TAKE, values![key, value])? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn a_value_is_set_once_or_again_and_taken_once() {
        testing::each_engine(|db| {
            db.write(|conn| {
                assert_eq!(get(conn, "setup")?, None);
                assert!(set_once(conn, "setup", "a")?);
                assert!(!set_once(conn, "setup", "b")?);
                assert_eq!(get(conn, "setup")?.as_deref(), Some("a"));
                set(conn, "setup", "c")?;
                assert!(!take(conn, "setup", "a")?);
                assert!(take(conn, "setup", "c")?);
                assert!(!take(conn, "setup", "c")?);
                set(conn, "clock", "3600")?;
                remove(conn, "clock")?;
                assert_eq!(get(conn, "clock")?, None);
                Ok::<_, crate::Error>(())
            })
            .unwrap();
        });
    }
}
