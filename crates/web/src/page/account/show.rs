//! The account page: each part is a form of its own.

use super::{claim, everywhere, password, path, token};
use crate::{
    ask::{Answer, Ask, LANG_COOKIE, page, see, set_cookie},
    chrome::{self, Typed},
    face::{Field, Kind, Tone, Weight, Width, banner, button, do_row, input, post_form, select, title},
    page::settings::choices,
    trouble::Trouble,
};
use act::{
    Seat,
    account::preferences::{self, Preferences},
    error::Input,
    secret::Secret,
};
use axum::http::StatusCode;
use maud::{Markup, html};
use speech::{Lang, Voice};

/// What was typed into each form of the page, and a new token's secret.
#[derive(Debug, Default)]
pub(super) struct Forms {
    pub(super) own: Typed,
    pub(super) claim: Typed,
    pub(super) password: Typed,
    pub(super) token: Typed,
    pub(super) secret: Option<Secret>,
}

impl Forms {
    fn is_refused(&self) -> bool {
        [&self.own, &self.claim, &self.password, &self.token].iter().any(|form| form.error.is_some())
    }
}

/// GET `/w/{workspace}/account`.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    answer(ask, &seat, &Forms::default())
}

/// GET of an address that only takes forms: where one lands who reloads the answer.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn back(ask: &Ask) -> Answer {
    Ok(see(&path(&ask.seat()?.workspace.slug)))
}

/// POST to the same address: name, language, zone.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let said = |input: Input| ask.form.text(input.code()).to_owned();
    let wanted =
        Preferences { name: said(Input::Name), language: said(Input::Language), zone: said(Input::Zone) };
    match preferences::save(&ask.app.house, &seat, &wanted) {
        Ok(()) => {
            let mut response = see(&format!("{}?saved=yes", path(&seat.workspace.slug)));
            if let Some(lang) = Lang::from_tag(&wanted.language) {
                set_cookie(&mut response, &ask.app, LANG_COOKIE, lang.code(), 365 * 24 * 60 * 60);
            }
            Ok(response)
        }
        Err(error) => {
            let own = Typed::or_trouble(ask, error)?;
            answer(ask, &seat, &Forms { own, ..Forms::default() })
        }
    }
}

/// The whole page, with what was typed where it was refused.
pub(super) fn answer(ask: &Ask, seat: &Seat, forms: &Forms) -> Answer {
    let status = if forms.is_refused() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let markup = everything(ask, seat, forms)?;
    let mut response = page(markup);
    *response.status_mut() = status;
    Ok(response)
}

fn everything(ask: &Ask, seat: &Seat, forms: &Forms) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let home = path(&seat.workspace.slug);
    let heading = voice.say("account-title");
    let own = own(&voice, seat, &forms.own, &home);
    let content = html! {
        (title(&html! {}, heading, Some(&html! { (seat.email) }), None))
        @if ask.query.ticked("saved") && !forms.is_refused() {
            (banner(Tone::Ok, voice.say("account-saved"), None))
        }
        @if let Some(secret) = &forms.secret { (token::shown_once(&voice, secret)) }
        (own)
        @if seat.account.is_none() {
            (claim::section(&voice, &forms.claim, &home))
        } @else {
            (password::section(&voice, &forms.password, &home))
            (token::section(ask, seat, &voice, &forms.token, &home)?)
        }
        (everywhere::section(&voice, &home))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}

fn own(voice: &Voice, seat: &Seat, typed: &Typed, home: &str) -> Markup {
    const FIELDS: [Input; 3] = [Input::Name, Input::Language, Input::Zone];
    let wrong = FIELDS.map(|field| typed.input(voice, field));
    let [name, language, zone] = wrong.each_ref().map(Option::as_deref);
    let stored = seat.zone.iana_name().unwrap_or("UTC");
    let chosen = typed.or("zone", stored);
    let fields = html! {
        (input(
            &Field::new("name", voice.say("enter-name")).hint(voice.say("account-name-hint")).error(name)
                .autocomplete("name"),
            Kind::Text,
            typed.or("name", &seat.name),
        ))
        div class="pair" {
            (select(
                &Field::new("language", voice.say("account-language"))
                    .hint(voice.say("account-language-hint")).error(language),
                &choices::languages(),
                typed.or("language", seat.lang.code()),
                None,
            ))
            (select(
                &Field::new("zone", voice.say("account-zone")).hint(voice.say("account-zone-hint"))
                    .error(zone),
                &choices::zones(chosen),
                chosen,
                None,
            ))
        }
        (do_row(&button(Weight::Primary, voice.say("save"), None)))
    };
    html! {
        (typed.notice(voice, &FIELDS))
        (post_form(home, &[], &fields))
    }
}
