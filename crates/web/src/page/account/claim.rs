//! A candidate who came by link sets a password, and has an account from then on.

use super::{path, show};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Field, Kind, Weight, button, do_row, input, part, post_form},
    page::enter::welcome,
};
use act::{
    account::claim::claim,
    error::{Error, Fault, Input},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// POST `/w/{workspace}/account/claim`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for members, and where there is an account.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    match claim(&ask.app.house, &seat, ask.form.text("password")) {
        Ok(secret) => welcome(ask, &secret, &format!("{}?saved=yes", path(&seat.workspace.slug))),
        Err(error) => {
            let claim = Typed::or_trouble(ask, error)?;
            show::answer(ask, &seat, &show::Forms { claim, ..show::Forms::default() })
        }
    }
}

/// The part of the account page about it.
pub(super) fn section(voice: &Voice, typed: &Typed, home: &str) -> Markup {
    let wrong = if typed.error == Some(Error::Invalid(Input::Email, Fault::Taken)) {
        Some(voice.say("claim-taken").to_owned())
    } else {
        typed.input(voice, Input::Password).or_else(|| typed.input(voice, Input::Email))
    };
    let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
    let hint = say!(voice, "enter-password-hint", least = least);
    let fields = html! {
        (input(
            &Field::new("password", voice.say("enter-new-password")).hint(&hint).error(wrong.as_deref())
                .autocomplete("new-password"),
            Kind::Password,
            "",
        ))
        (do_row(&button(Weight::Quiet, voice.say("claim-do"), None)))
    };
    part(
        "claim",
        voice.say("claim-title"),
        None,
        &html! {
            div class="stack" {
                p { (voice.say("claim-lead")) }
                p class="soft" { (voice.say("claim-without")) }
                (post_form(&format!("{home}/claim"), &[], &fields))
            }
        },
    )
}
