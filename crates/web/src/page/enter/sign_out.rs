//! Signing out of this browser.

use crate::ask::{Answer, Ask, SESSION_COOKIE, see, set_cookie};
use act::account::session;

/// POST `/sign-out`.
///
/// # Errors
/// What the store says.
pub fn post(ask: &Ask) -> Answer {
    if let Some(secret) = &ask.session {
        session::end(&ask.app.house, secret)?;
    }
    let mut response = see("/sign-in");
    set_cookie(&mut response, &ask.app, SESSION_COOKIE, "", 0);
    Ok(response)
}
