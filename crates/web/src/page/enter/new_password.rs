//! A new password, by the link that was mailed for it.

use super::{spent, welcome};
use crate::{
    ask::{Answer, Ask, page, refused},
    chrome::{self, Typed},
    face::{Field, Kind, Weight, Width, button, input, link_button, post_form, sheet},
};
use act::{
    account::{link, reset},
    error::{Error, Input},
    secret::Secret,
};
use maud::{Markup, html};
use speech::say;
use store::links::Purpose;

/// GET `/reset/{secret}`: changes nothing.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    match link::look_at(&ask.app.house, &secret(ask)) {
        Ok(link) if link.purpose == Purpose::Reset => Ok(page(form(ask, &Typed::default()))),
        Ok(_) | Err(Error::LinkSpent) => Ok(ask_again(ask)),
        Err(error) => Err(error.into()),
    }
}

/// POST to the same address: every other session ends.
///
/// # Errors
/// What the store says.
pub fn post(ask: &Ask) -> Answer {
    match reset::reset(&ask.app.house, &secret(ask), ask.form.text("password")) {
        Ok(session) => welcome(ask, &session, "/"),
        Err(Error::LinkSpent) => Ok(ask_again(ask)),
        Err(error) => Ok(refused(form(ask, &Typed::or_trouble(ask, error)?))),
    }
}

fn secret(ask: &Ask) -> Secret {
    Secret::from_outside(ask.param("secret"))
}

fn ask_again(ask: &Ask) -> axum::http::Response<axum::body::Body> {
    let voice = ask.voice();
    let body = link_button(Weight::Primary, voice.say("reset-again"), "/reset");
    spent(ask, voice.say("reset-spent-next"), &body)
}

fn form(ask: &Ask, typed: &Typed) -> Markup {
    let voice = ask.voice();
    let wrong = typed.input(&voice, Input::Password);
    let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
    let hint = say!(voice, "enter-password-hint", least = least);
    let fields = html! {
        (input(
            &Field::new("password", voice.say("password-new")).hint(&hint).error(wrong.as_deref())
                .autocomplete("new-password").focus(),
            Kind::Password,
            "",
        ))
        (button(Weight::Primary, voice.say("reset-do"), None))
    };
    let title = voice.say("reset-title");
    let form = post_form(&ask.path, &[], &fields);
    let content = sheet(title, Some(voice.say("reset-lead")), &form, None);
    chrome::stranger(ask, title, Width::Narrow, &content)
}
