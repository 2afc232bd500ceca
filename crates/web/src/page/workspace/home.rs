//! The door of a workspace: leads to what one owes and is owed.

use crate::ask::{Answer, Ask, see};

/// GET `/w/{workspace}`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] in a workspace that is none of theirs.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let promises = format!("/w/{}/promises", seat.workspace.slug);
    // Whoever has two seats here goes on in the one they asked for.
    Ok(match ask.query.text("as") {
        "" => see(&promises),
        _ => see(&format!("{promises}?as={}", seat.side().code())),
    })
}
