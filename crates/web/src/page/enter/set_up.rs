//! The first visit to an empty house, with the code that stands on the console.

use super::welcome;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Kind, Weight, Width, button, input, post_form, select, sheet},
    page::{settings::choices, workspace},
};
use act::{
    account::set_up::{self, SetUp},
    error::Input,
    workspace::NewWorkspace,
};
use maud::{Markup, html};
use speech::say;

/// GET `/set-up`.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    if !set_up::waits(&ask.app.house)? {
        return Ok(see("/"));
    }
    Ok(page(form(ask, &Typed::default())))
}

/// POST to the same address.
///
/// # Errors
/// What the store says.
pub fn post(ask: &Ask) -> Answer {
    if !set_up::waits(&ask.app.house)? {
        return Ok(see("/"));
    }
    let said = |input: Input| ask.form.text(input.code()).to_owned();
    let wanted = SetUp {
        code: said(Input::Code),
        organisation: NewWorkspace {
            name: said(Input::Organisation),
            zone: said(Input::Zone),
            language: said(Input::Language),
        },
        name: said(Input::Name),
        email: said(Input::Email),
        password: said(Input::Password),
    };
    match set_up::set_up(&ask.app.house, &wanted) {
        Ok((secret, slug)) => welcome(ask, &secret, &workspace::path(&slug)),
        Err(error) => Ok(refused(form(ask, &Typed::or_trouble(ask, error)?))),
    }
}

const FIELDS: [Input; 7] = [
    Input::Code,
    Input::Organisation,
    Input::Zone,
    Input::Language,
    Input::Name,
    Input::Email,
    Input::Password,
];

fn form(ask: &Ask, typed: &Typed) -> Markup {
    let voice = ask.voice();
    let wrong = FIELDS.map(|field| typed.input(&voice, field));
    let [code, organisation, zone, language, name, email, password] = wrong.each_ref().map(Option::as_deref);
    let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
    let password_hint = say!(voice, "enter-password-hint", least = least);
    let typed_zone = typed.form.text("zone");
    let fields = html! {
        (typed.notice(&voice, &FIELDS))
        (input(
            &Field::new("code", voice.say("set-up-code")).hint(voice.say("set-up-code-hint"))
                .error(code).autocomplete("off").focus(),
            Kind::Code,
            typed.form.text("code"),
        ))
        (input(
            &Field::new("organisation", voice.say("set-up-organisation")).error(organisation)
                .autocomplete("organization"),
            Kind::Text,
            typed.form.text("organisation"),
        ))
        (select(
            &Field::new("zone", voice.say("set-up-zone")).hint(voice.say("set-up-zone-hint")).error(zone),
            &choices::zones(typed_zone),
            typed_zone,
            Some(voice.say("choose")),
        ))
        (select(
            &Field::new("language", voice.say("set-up-language")).hint(voice.say("set-up-language-hint"))
                .error(language),
            &choices::languages(),
            typed.or("language", voice.lang.code()),
            None,
        ))
        (input(
            &Field::new("name", voice.say("enter-name")).error(name).autocomplete("name"),
            Kind::Text,
            typed.form.text("name"),
        ))
        (input(
            &Field::new("email", voice.say("enter-email")).error(email).autocomplete("username"),
            Kind::Email,
            typed.form.text("email"),
        ))
        (input(
            &Field::new("password", voice.say("enter-new-password")).hint(&password_hint).error(password)
                .autocomplete("new-password"),
            Kind::Password,
            "",
        ))
        (button(Weight::Primary, voice.say("set-up-do"), None))
    };
    let title = voice.say("set-up-title");
    let content = sheet(title, Some(voice.say("set-up-lead")), &post_form("/set-up", &[], &fields), None);
    chrome::stranger(ask, title, Width::Narrow, &content)
}
