//! Asking for a link to set a new password. The answer is the same whoever asks.

use super::look_into_your_mail;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Field, Kind, Weight, Width, button, input, post_form, sheet},
};
use act::account::link;
use maud::html;

/// GET `/reset`.
///
/// # Errors
/// Never; the type is that of pages.
pub fn show(ask: &Ask) -> Answer {
    let voice = ask.voice();
    let fields = html! {
        (input(
            &Field::new("email", voice.say("enter-email")).autocomplete("username").focus(),
            Kind::Email,
            "",
        ))
        (button(Weight::Primary, voice.say("reset-ask-do"), None))
    };
    let title = voice.say("reset-ask-title");
    let below = html! { p { a href="/sign-in" { (voice.say("enter-back")) } } };
    let form = post_form("/reset", &[], &fields);
    let content = sheet(title, Some(voice.say("reset-ask-lead")), &form, Some(&below));
    Ok(page(chrome::stranger(ask, title, Width::Narrow, &content)))
}

/// POST to the same address.
///
/// # Errors
/// [`crate::trouble::Trouble::TooManyTries`].
pub fn post(ask: &Ask) -> Answer {
    link::request_reset(&ask.app.house, ask.form.text("email"), ask.from)?;
    Ok(look_into_your_mail(ask, ask.voice().say("reset-ask-sent")))
}
