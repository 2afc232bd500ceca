//! A statement has a name and a text, and every one of them is known to the tests.

use crate::engine::Engine;
use std::sync::OnceLock;

/// One SQL text with `$1` placeholders, or two where the engines differ.
pub struct Statement {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
    numbered: OnceLock<String>,
}

impl Statement {
    /// One text for both engines, or that of SQLite and then that of PostgreSQL.
    pub(crate) const fn new(name: &'static str, texts: &[&'static str]) -> Self {
        Self { name, sqlite: texts[0], postgres: texts[texts.len() - 1], numbered: OnceLock::new() }
    }

    /// Where it is declared, for messages.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn text(&self, engine: Engine) -> &str {
        match engine {
            Engine::Postgres => self.postgres,
            Engine::Sqlite => self.numbered.get_or_init(|| numbered(self.sqlite)),
        }
    }
}

impl std::fmt::Debug for Statement {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "statement {}", self.name)
    }
}

/// Rewrites `$n` to `?n`. SQLite takes `$1` as a *name* and numbers names by first appearance, so that
/// `select $2, $1` bound by position would swap its values without a word.
fn numbered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (None, '\'' | '"') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            (None, '$') if letters.peek().is_some_and(char::is_ascii_digit) => {
                out.push('?');
                continue;
            }
            _ => {}
        }
        out.push(letter);
    }
    out
}

/// Declares the statements of a module, once in each: `statements! { pub NAME = "select …"; }`, or
/// `NAME = sqlite "…", postgres "…";` where the engines differ. [`crate::registry`] lists the modules.
macro_rules! statements {
    ($($(#[$meta:meta])* $vis:vis $name:ident = $($sqlite:ident)? $text:literal $(, $postgres:ident $other:literal)?;)+) => {
        $(
            $(#[$meta])*
            $vis static $name: $crate::statement::Statement = $crate::statement::Statement::new(
                concat!(module_path!(), "::", stringify!($name)),
                &[$text $(, $other)?],
            );
        )+
        #[cfg(test)]
        pub(crate) static STATEMENTS: &[&$crate::statement::Statement] = &[$(&$name),+];
    };
}
pub(crate) use statements;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use crate::value::values;

    static SWAPPED: Statement = Statement::new("swapped", &["select $2, $1, '$1'"]);

    #[test]
    fn placeholders_are_numbered_outside_of_quotes_only() {
        assert_eq!(numbered("select $2, '$1', $10"), "select ?2, '$1', ?10");
    }

    #[test]
    fn a_later_placeholder_written_first_keeps_its_value() {
        testing::each_engine(|db| {
            let row = db.read(|conn| conn.one(&SWAPPED, values!["first", "second"])).unwrap();
            assert_eq!(row.get::<String>(0).unwrap(), "second");
            assert_eq!(row.get::<String>(1).unwrap(), "first");
            assert_eq!(row.get::<String>(2).unwrap(), "$1");
        });
    }
}
