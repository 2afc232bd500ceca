//! Where letters lead.

use crate::settings::Settings;
use act::secret::Secret;
use ledger::ids::{ConversationId, DeclineId, OfferId, ProcessId, ProposalId, ReportId};

/// The page of a process.
pub(crate) fn process(slug: &str, process: ProcessId) -> String {
    format!("/w/{slug}/processes/{process}")
}

/// The page of one of its conversations.
pub(crate) fn conversation(slug: &str, process_id: ProcessId, conversation: ConversationId) -> String {
    format!("{}/conversations/{conversation}", process(slug, process_id))
}

/// The page of one of its declines.
pub(crate) fn decline(slug: &str, process_id: ProcessId, decline: DeclineId) -> String {
    format!("{}/declines/{decline}", process(slug, process_id))
}

/// The page of one of its offers.
pub(crate) fn offer(slug: &str, process_id: ProcessId, offer: OfferId) -> String {
    format!("{}/offers/{offer}", process(slug, process_id))
}

/// The page of one of its proposals.
pub(crate) fn proposal(slug: &str, process_id: ProcessId, proposal: ProposalId) -> String {
    format!("{}/proposals/{proposal}", process(slug, process_id))
}

/// The page of what its job asks for, and what changed in it.
pub(crate) fn spec(slug: &str, process_id: ProcessId) -> String {
    format!("{}/spec", process(slug, process_id))
}

/// The page of one of its conduct reports.
pub(crate) fn report(slug: &str, process_id: ProcessId, report: ReportId) -> String {
    format!("{}/reports/{report}", process(slug, process_id))
}

/// The whole address of a page.
pub(crate) fn whole(settings: &Settings, path: &str) -> String {
    format!("{}{path}", settings.public_address.trim_end_matches('/'))
}

/// The whole address of a single-use link. Opening it shows what it is for; a button uses it.
pub(crate) fn link(settings: &Settings, secret: &Secret) -> String {
    whole(settings, &format!("/in/{}", secret.reveal()))
}
