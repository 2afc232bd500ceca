//! Asking for a sign-in link. The answer is the same whoever asks.

use super::look_into_your_mail;
use crate::ask::{Answer, Ask, see};
use act::account::link;

/// GET `/sign-in/link`: where one lands who reloads the answer.
///
/// # Errors
/// Never; the type is that of pages.
pub fn show(_: &Ask) -> Answer {
    Ok(see("/sign-in"))
}

/// POST to the same address.
///
/// # Errors
/// [`crate::trouble::Trouble::TooManyTries`].
pub fn post(ask: &Ask) -> Answer {
    link::request(&ask.app.house, ask.form.text("email"), ask.from)?;
    Ok(look_into_your_mail(ask, ask.voice().say("sign-in-link-sent")))
}
