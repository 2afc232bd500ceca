//! The ledger's words in the reader's language: one function for each closed enum, one file for each group.
//! Every match is exhaustive, so that a new case of the trade cannot be left without words.

mod conversation;
mod job;
mod jurisdiction;
mod kit;
mod message;
mod own;
mod people;
mod process;
mod promise;
mod question;
mod refusal;
mod thought;
mod view;

pub use conversation::{a_conversation, closing, conversation_kind, presence, standing};
pub use job::{change, flaw, job_state, job_step, pay, seniority, visibility, weight, workplace};
pub use jurisdiction::{
    jurisdiction, law_asks, law_basis, law_force, no_legal_advice, posting_lacks, told_item,
};
pub use kit::kit_flaw;
pub use message::{message_kind, message_state};
pub use own::{likelihood, own_level, recommendation};
pub use people::{role, side, the_side};
pub use process::{choice, ending};
pub use promise::{promise_kind, promise_state, void_reason};
pub use question::{question_state, wish_kind};
pub use refusal::{field, refusal};
pub use thought::{agreement, feedback_use, lean, statement, statement_of_them, verdict};
pub use view::{interest, report_kind};
