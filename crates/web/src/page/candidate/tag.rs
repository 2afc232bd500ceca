//! Putting a tag on a candidate, and taking it off.

use super::{path, show};
use crate::{
    ask::{Answer, Ask, see},
    chrome::Typed,
};
use act::candidate::tag;
use ledger::ids::CandidateId;

/// POST `/w/{workspace}/candidates/{candidate}/tags` (`tag`).
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such candidate for this visitor.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    match tag::put(&ask.app.house, &seat, id, ask.form.text("tag")) {
        Ok(()) => Ok(see(&format!("{}#tags", path(&seat.workspace.slug, id)))),
        Err(error) => show::again(ask, &seat, id, &Typed::or_trouble(ask, error)?),
    }
}

/// POST `/w/{workspace}/candidates/{candidate}/tags/remove` (`tag`).
///
/// # Errors
/// As [`post`]; [`crate::trouble::Trouble::NotFound`] where they do not have it.
pub fn remove(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    tag::take_off(&ask.app.house, &seat, id, ask.form.text("tag"))?;
    Ok(see(&format!("{}#tags", path(&seat.workspace.slug, id))))
}
