//! Sending an invitation again.

use super::path;
use crate::ask::{Answer, Ask, see};
use act::member::invite::invite_again;
use ledger::ids::MemberId;

/// POST `/w/{workspace}/people/{member}/invite-again`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`]; [`crate::trouble::Trouble::NotFound`] where the member has accepted.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let member: MemberId = ask.id("member")?;
    invite_again(&ask.app.house, &seat, member)?;
    Ok(see(&format!("{}?invited={member}", path(&seat.workspace.slug))))
}
