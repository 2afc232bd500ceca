//! Where letters lead.

use crate::settings::Settings;
use act::secret::Secret;
use ledger::ids::{ConversationId, ProcessId};

/// The page of a process.
pub(crate) fn process(slug: &str, process: ProcessId) -> String {
    format!("/w/{slug}/processes/{process}")
}

/// The page of one of its conversations.
pub(crate) fn conversation(slug: &str, process_id: ProcessId, conversation: ConversationId) -> String {
    format!("{}/conversations/{conversation}", process(slug, process_id))
}

/// The whole address of a page.
pub(crate) fn whole(settings: &Settings, path: &str) -> String {
    format!("{}{path}", settings.public_address.trim_end_matches('/'))
}

/// The whole address of a single-use link. Opening it shows what it is for; a button uses it.
pub(crate) fn link(settings: &Settings, secret: &Secret) -> String {
    whole(settings, &format!("/in/{}", secret.reveal()))
}
