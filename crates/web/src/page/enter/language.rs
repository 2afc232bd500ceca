//! Another language: for this browser, and for the one who is signed in.

use super::local_or_home;
use crate::{
    ask::{Answer, Ask, LANG_COOKIE, see, set_cookie},
    trouble::Trouble,
};
use act::account::preferences;
use speech::Lang;

const A_YEAR: i64 = 365 * 24 * 60 * 60;

/// POST `/language/{code}`.
///
/// # Errors
/// [`Trouble::NotFound`] for a language we do not speak.
pub fn post(ask: &Ask) -> Answer {
    let wanted = ask.param("code");
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == wanted).ok_or(Trouble::NotFound)?;
    if let Some(holder) = ask.holder {
        preferences::set_language(&ask.app.house, holder, lang)?;
    }
    let mut response = see(local_or_home(ask.form.text("back")));
    set_cookie(&mut response, &ask.app, LANG_COOKIE, lang.code(), A_YEAR);
    Ok(response)
}
