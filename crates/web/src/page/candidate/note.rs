//! Writing a note about a candidate, and removing one of one's own.

use super::{path, show};
use crate::{
    ask::{Answer, Ask, see},
    chrome::Typed,
};
use act::candidate::note;
use ledger::ids::CandidateId;
use store::notes::Sharing;

/// POST `/w/{workspace}/candidates/{candidate}/notes` (`sharing`, `note`).
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such candidate for this visitor.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    let sharing = Sharing::from_code(ask.form.text("sharing")).unwrap_or_default();
    match note::add(&ask.app.house, &seat, id, sharing, ask.form.text("note")) {
        Ok(_) => Ok(see(&format!("{}#notes", path(&seat.workspace.slug, id)))),
        Err(error) => show::again(ask, &seat, id, &Typed::or_trouble(ask, error)?),
    }
}

/// POST `/w/{workspace}/candidates/{candidate}/notes/{note}/remove`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`], also for a note of somebody else.
pub fn remove(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    note::remove(&ask.app.house, &seat, id, ask.id("note")?)?;
    Ok(see(&format!("{}#notes", path(&seat.workspace.slug, id))))
}
