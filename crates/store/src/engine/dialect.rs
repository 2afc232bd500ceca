//! The few texts that cannot be one text for both engines.

use crate::statement::statements;

statements! {
    /// Makes two transactions that touch the same thing follow each other. SQLite has one writer anyway.
    pub(crate) TAKE_TURNS = sqlite "select $1",
        postgres "select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)";
}
