//! How mail leaves: by SMTP, into the demonstration's mailbox, or into memory for tests.

mod mailbox;
mod memory;
mod smtp;

pub use memory::Memory;
pub use smtp::{Smtp, SmtpSettings, Tls};

use act::House;
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use lettre::Address;
use std::sync::Arc;

/// A mail, ready to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// The workspace it comes from.
    pub workspace: WorkspaceId,
    /// When.
    pub at: Timestamp,
    /// To whom.
    pub to: Address,
    /// From whom.
    pub from: Address,
    /// What it says first.
    pub subject: String,
    /// Its Message-ID, with its angle brackets; a repeated mail has the same.
    pub message_id: String,
    /// Its text.
    pub text: String,
    /// Its page.
    pub html: String,
    /// All of it, as it travels.
    pub raw: Vec<u8>,
}

/// What came of handing a mail over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handover {
    /// The other server took it; its words.
    Accepted(String),
    /// The other server will never take it for this recipient; its words.
    Bounced(String),
    /// It could not be handed over now; why.
    Failed(String),
}

/// How mail leaves.
#[derive(Clone, Debug)]
pub enum Post {
    /// By SMTP.
    Smtp(Smtp),
    /// Into the demonstration's own mailbox, to be read on a page.
    Mailbox,
    /// Into memory, for tests.
    Memory(Arc<Memory>),
}

impl Post {
    /// Hands a mail over.
    pub(crate) fn hand_over(&self, house: &House, parcel: &Parcel) -> Handover {
        match self {
            Self::Smtp(smtp) => smtp.hand_over(parcel),
            Self::Mailbox => mailbox::hand_over(house, parcel),
            Self::Memory(memory) => memory.hand_over(parcel),
        }
    }
}
