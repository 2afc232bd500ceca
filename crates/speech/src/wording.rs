//! The ledger's words in the reader's language: one function for each closed enum, one file for each group.
//! Every match is exhaustive, so that a new case of the trade cannot be left without words.

mod conversation;
mod message;
mod people;
mod process;
mod promise;
mod question;
mod refusal;

pub use conversation::{a_conversation, closing, conversation_kind, presence, standing};
pub use message::{message_kind, message_state};
pub use people::{role, side, the_side};
pub use process::{choice, ending};
pub use promise::{promise_kind, promise_state, void_reason};
pub use question::{question_state, wish_kind};
pub use refusal::{field, refusal};
