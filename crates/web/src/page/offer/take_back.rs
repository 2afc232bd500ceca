//! Taking back an offer while it waits.

use super::path;
use crate::{
    ask::{Answer, Ask, see},
    page::about::About,
};
use ledger::{Command, offer};

/// POST `…/offers/{offer}/take-back`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where it was sent already, or is not the visitor's.
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let offer = ask.id("offer")?;
    about.on(&Command::Offer(offer::Command::TakeBack(offer)))?;
    Ok(see(&path(&about.path(), offer)))
}
