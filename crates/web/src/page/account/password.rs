//! Another password, given the old one. Every other browser is signed out.

use super::{path, show};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Field, Kind, Weight, button, do_row, input, part, post_form},
    page::enter::welcome,
    trouble::Trouble,
};
use act::{
    account::{preferences::change_password, sign_in},
    error::{Error, Fault, Input},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// POST `/w/{workspace}/account/password`.
///
/// # Errors
/// [`Trouble::NotAllowed`] where there is no account to have one.
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (old, new) = (ask.form.text("old"), ask.form.text("password"));
    if let Err(error) = change_password(&ask.app.house, &seat, old, new) {
        let password = Typed::or_trouble(ask, error)?;
        return show::answer(ask, &seat, &show::Forms { password, ..show::Forms::default() });
    }
    // Every session has ended; this browser goes on with a new one.
    let email = account_email(ask, &seat)?;
    let (secret, _) = sign_in::sign_in(&ask.app.house, &email, new, ask.from)?;
    welcome(ask, &secret, &format!("{}?saved=yes", path(&seat.workspace.slug)))
}

fn account_email(ask: &Ask, seat: &act::Seat) -> Result<String, Trouble> {
    let id = seat.account.ok_or(Trouble::NotAllowed)?;
    Ok(ask.app.house.db.read(|conn| store::accounts::load(conn, id))?.email)
}

/// The part of the account page about it.
pub(super) fn section(voice: &Voice, typed: &Typed, home: &str) -> Markup {
    let wrong_old = (typed.error == Some(Error::Invalid(Input::Code, Fault::Wrong)))
        .then(|| voice.say("account-old-wrong"));
    let wrong_new = typed.input(voice, Input::Password);
    let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
    let hint = say!(voice, "enter-password-hint", least = least);
    let fields = html! {
        div class="pair" {
            (input(
                &Field::new("old", voice.say("account-old")).error(wrong_old)
                    .autocomplete("current-password"),
                Kind::Password,
                "",
            ))
            (input(
                &Field::new("password", voice.say("password-new")).hint(&hint)
                    .error(wrong_new.as_deref()).autocomplete("new-password"),
                Kind::Password,
                "",
            ))
        }
        (do_row(&button(Weight::Quiet, voice.say("account-password-do"), None)))
    };
    part(
        "password",
        voice.say("account-password"),
        None,
        &html! {
            div class="stack" {
                p class="soft" { (voice.say("account-password-lead")) }
                (post_form(&format!("{home}/password"), &[], &fields))
            }
        },
    )
}
