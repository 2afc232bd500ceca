//! Changing a job and its plan.

use super::{form, path};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::Typed,
};
use ledger::{ids::JobId, policy::HouseAction};

/// GET `/w/{workspace}/jobs/{job}/edit`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`]; [`crate::trouble::Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    let id: JobId = ask.id("job")?;
    Ok(page(form::page(ask, &seat, Some(id), &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    let id: JobId = ask.id("job")?;
    let saved = form::read(&ask.form).and_then(|job| act::job::save(&ask.app.house, &seat, id, &job));
    match saved {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, id))),
        Err(error) => Ok(refused(form::page(ask, &seat, Some(id), &Typed::or_trouble(ask, error)?)?)),
    }
}
