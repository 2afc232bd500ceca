//! The tables of the ledger: processes and everything inside them, loaded and saved as one; their texts, their
//! entries, who is booked when, and the lists that are shown of them.
//!
//! One file per table family; the functions are named here, so that a caller says `process::load`.

pub(crate) mod attendance;
pub(crate) mod bookings;
pub(crate) mod claims;
pub(crate) mod columns;
pub(crate) mod conversation_list;
pub(crate) mod conversations;
pub(crate) mod desk;
pub(crate) mod events;
pub(crate) mod happenings;
pub(crate) mod leaving;
pub(crate) mod list;
pub(crate) mod make_goods;
pub(crate) mod messages;
pub(crate) mod of_job;
pub(crate) mod parts;
pub(crate) mod promise_list;
pub(crate) mod promises;
pub(crate) mod questions;
mod scope;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod texts;
pub(crate) mod wake;
pub(crate) mod whole;
pub(crate) mod wishes;
pub(crate) mod witnessed;

pub use bookings::{Busy, adopt, book, busy};
pub use conversation_list::{AttendeeRow, ConversationRow, conversations_ahead};
pub use events::{append, entries, entry};
pub use leaving::{OpenOf, open_of_member, owed_openly, processes_of_member, reported_to_member};
pub use list::{Cursor, Filter, Listed, NextWord, Which, list};
pub use of_job::{any_of_job, running_of_job};
pub use promise_list::{
    PromiseRow, promises_owed_by, promises_owed_by_after, promises_owed_to, promises_owed_to_after,
    promises_settled,
};
pub use scope::Scope;
pub use texts::{SaltedText, erase_texts, insert_texts, texts, texts_with_salt};
pub use wake::{Stuck, due, next_wake, push_ahead, stuck};
pub use whole::{Loaded, create, load, save, take_turn};
pub use witnessed::evidence_of_candidate;
