//! A new job.

use super::{form, path};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::Typed,
};
use ledger::policy::HouseAction;

/// GET `/w/{workspace}/jobs/new`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    Ok(page(form::page(ask, &seat, None, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    let made = form::read(&ask.form).and_then(|job| act::job::create(&ask.app.house, &seat, &job));
    match made {
        Ok(job) => Ok(see(&path(&seat.workspace.slug, job.id))),
        Err(error) => Ok(refused(form::page(ask, &seat, None, &Typed::or_trouble(ask, error)?)?)),
    }
}
