//! Accepting an invitation: with the account one has, or with a new one.

use super::{spent, welcome};
use crate::{
    ask::{Answer, Ask, page, refused},
    chrome::{self, Typed},
    face::{Field, Kind, Weight, Width, button, input, link_button, post_form, sheet},
    page::workspace,
};
use act::{
    error::{Error, Input},
    member::accept::{self, Invitation},
    secret::Secret,
};
use axum::{body::Body, http::Response};
use maud::{Markup, html};
use speech::say;

/// GET `/invitation/{secret}`: changes nothing.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    match accept::look_at(&ask.app.house, &secret(ask)) {
        Ok(invitation) => Ok(page(form(ask, &invitation, &Typed::default()))),
        Err(Error::LinkSpent) => Ok(too_late(ask)),
        Err(error) => Err(error.into()),
    }
}

/// POST to the same address.
///
/// # Errors
/// What the store says.
pub fn post(ask: &Ask) -> Answer {
    let secret = secret(ask);
    let (name, password) = (ask.form.text("name"), ask.form.text("password"));
    match accept::accept(&ask.app.house, &secret, name, password) {
        Ok((session, slug)) => welcome(ask, &session, &workspace::path(&slug)),
        Err(Error::LinkSpent) => Ok(too_late(ask)),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            let invitation = accept::look_at(&ask.app.house, &secret)?;
            Ok(refused(form(ask, &invitation, &typed)))
        }
    }
}

fn secret(ask: &Ask) -> Secret {
    Secret::from_outside(ask.param("secret"))
}

fn too_late(ask: &Ask) -> Response<Body> {
    let voice = ask.voice();
    let body = link_button(Weight::Primary, voice.say("sign-in-title"), "/sign-in");
    spent(ask, voice.say("invitation-spent-next"), &body)
}

fn form(ask: &Ask, invitation: &Invitation, typed: &Typed) -> Markup {
    let voice = ask.voice();
    let known = invitation.has_account;
    let wrong_name = typed.input(&voice, Input::Name);
    let wrong_password = typed.input(&voice, Input::Password);
    let least = i64::try_from(act::account::password::SHORTEST).unwrap_or(0);
    let hint = say!(voice, "enter-password-hint", least = least);
    let name = typed.or("name", &invitation.member.name);
    let fields = html! {
        (typed.notice(&voice, &[Input::Name, Input::Password]))
        @if known {
            (input(
                &Field::new("password", voice.say("enter-password")).hint(voice.say("invitation-known"))
                    .error(wrong_password.as_deref()).autocomplete("current-password").focus(),
                Kind::Password,
                "",
            ))
        } @else {
            (input(
                &Field::new("name", voice.say("enter-name")).error(wrong_name.as_deref())
                    .autocomplete("name"),
                Kind::Text,
                name,
            ))
            (input(
                &Field::new("password", voice.say("enter-new-password")).hint(&hint)
                    .error(wrong_password.as_deref()).autocomplete("new-password").focus(),
                Kind::Password,
                "",
            ))
        }
        (button(Weight::Primary, voice.say("invitation-do"), None))
    };
    let title = say!(voice, "invitation-title", workspace = invitation.workspace.name.as_str());
    let lead = say!(
        voice,
        "invitation-lead",
        name = invitation.member.name.as_str(),
        role = speech::role(invitation.member.role, &voice),
        email = invitation.member.email.as_str()
    );
    let content = sheet(&title, Some(&lead), &post_form(&ask.path, &[], &fields), None);
    chrome::stranger(ask, &title, Width::Narrow, &content)
}
