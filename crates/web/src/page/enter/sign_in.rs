//! Signing in: with a password, or with a link by mail.

use super::{local_or_home, welcome};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Kind, Weight, Width, button, input, post_form, sheet},
};
use act::{account, error::Error};
use maud::{Markup, html};

/// GET `/sign-in`.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    if account::set_up::waits(&ask.app.house)? {
        return Ok(see("/set-up"));
    }
    Ok(page(form(ask, ask.query.text("next"), &Typed::default())))
}

/// POST to the same address.
///
/// # Errors
/// [`crate::trouble::Trouble::TooManyTries`].
pub fn post(ask: &Ask) -> Answer {
    let next = local_or_home(ask.form.text("next"));
    let (email, password) = (ask.form.text("email"), ask.form.text("password"));
    match account::sign_in::sign_in(&ask.app.house, email, password, ask.from) {
        Ok((secret, _)) => welcome(ask, &secret, next),
        Err(error @ Error::TooManyTries(_)) => Err(error.into()),
        Err(error) => Ok(refused(form(ask, next, &Typed::or_trouble(ask, error)?))),
    }
}

fn form(ask: &Ask, next: &str, typed: &Typed) -> Markup {
    let voice = ask.voice();
    let next = local_or_home(next);
    let address = typed.form.text("email");
    let mail = Field::new("email", voice.say("enter-email")).autocomplete("username");
    let word = Field::new("password", voice.say("enter-password")).autocomplete("current-password");
    let again = typed.error.is_some();
    let fields = html! {
        (typed.notice(&voice, &[]))
        (input(&if again { mail } else { mail.focus() }, Kind::Email, address))
        (input(&if again { word.focus() } else { word }, Kind::Password, ""))
        (button(Weight::Primary, voice.say("sign-in-do"), None))
    };
    let by_link = html! {
        p { (voice.say("sign-in-link-lead")) }
        (input(
            &Field::new("email", voice.say("enter-email")).autocomplete("email").scope("link"),
            Kind::Email,
            address,
        ))
        (button(Weight::Quiet, voice.say("sign-in-link-do"), None))
    };
    let below = html! {
        div class="stack" {
            (post_form("/sign-in/link", &[], &by_link))
            p { a href="/reset" { (voice.say("sign-in-forgot")) } }
        }
    };
    let title = voice.say("sign-in-title");
    let content = sheet(title, None, &post_form("/sign-in", &[("next", next)], &fields), Some(&below));
    chrome::stranger(ask, title, Width::Narrow, &content)
}
