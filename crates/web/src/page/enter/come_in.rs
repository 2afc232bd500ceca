//! A link from a mail. Mail scanners look at links: so looking changes nothing, and a button uses it.

use super::{local_or_home, spent, welcome};
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{Field, Kind, Weight, Width, button, input, link_button, post_button, post_form, sheet},
};
use act::{account::link, error::Error, secret::Secret};
use axum::{body::Body, http::Response};
use maud::html;
use speech::say;
use store::{
    links::{Link, Purpose},
    sessions::Holder,
};

/// GET `/in/{secret}`: changes nothing.
///
/// # Errors
/// What the store says.
pub fn show(ask: &Ask) -> Answer {
    let link = match link::look_at(&ask.app.house, &secret(ask)) {
        Ok(link) => link,
        Err(Error::LinkSpent) => return Ok(ask_again(ask)),
        Err(error) => return Err(error.into()),
    };
    match link.purpose {
        Purpose::Reset => Ok(see(&format!("/reset/{}", ask.param("secret")))),
        Purpose::Invitation => Ok(see(&format!("/invitation/{}", ask.param("secret")))),
        Purpose::SignIn | Purpose::Candidate => threshold(ask, &link),
    }
}

/// POST to the same address: uses the link, once.
///
/// # Errors
/// What the store says.
pub fn post(ask: &Ask) -> Answer {
    match link::enter(&ask.app.house, &secret(ask)) {
        Ok((session, goes_to)) => welcome(ask, &session, &goes_to),
        Err(Error::LinkSpent) => Ok(ask_again(ask)),
        Err(error) => Err(error.into()),
    }
}

fn secret(ask: &Ask) -> Secret {
    Secret::from_outside(ask.param("secret"))
}

fn threshold(ask: &Ask, link: &Link) -> Answer {
    let voice = ask.voice();
    let workspace = link
        .workspace_id
        .map(|id| ask.app.house.db.read(|conn| store::workspaces::load(conn, id)))
        .transpose()?;
    let (title, lead) = match (&workspace, link.purpose) {
        (Some(workspace), Purpose::Candidate) => (
            voice.say("come-in-title"),
            say!(voice, "come-in-lead-candidate", workspace = workspace.name.as_str()),
        ),
        _ => (voice.say("sign-in-title"), voice.say("come-in-lead").to_owned()),
    };
    let inside = is_theirs(ask, link);
    let goes_to = local_or_home(&link.goes_to);
    let body = html! {
        @if inside {
            (link_button(Weight::Primary, voice.say("come-in-straight-on"), goes_to))
        } @else {
            (post_button(Weight::Primary, voice.say("come-in-do"), &ask.path, &[]))
        }
    };
    let below = html! {
        p { @if inside { (voice.say("come-in-inside")) } @else { (voice.say("come-in-once")) } }
    };
    let content = sheet(title, Some(&lead), &body, Some(&below));
    Ok(page(chrome::stranger(ask, title, Width::Narrow, &content)))
}

/// Whether the visitor sits already where the link leads.
fn is_theirs(ask: &Ask, link: &Link) -> bool {
    match ask.holder {
        Some(Holder::Account(account)) => link.account_id == Some(account),
        Some(Holder::Candidate(workspace, candidate)) => {
            link.workspace_id == Some(workspace) && link.candidate_id == Some(candidate)
        }
        None => false,
    }
}

fn ask_again(ask: &Ask) -> Response<Body> {
    let voice = ask.voice();
    let again = html! {
        (input(
            &Field::new("email", voice.say("enter-email")).autocomplete("email"),
            Kind::Email,
            "",
        ))
        @if ask.holder.is_some() {
            (button(Weight::Quiet, voice.say("come-in-again"), None))
        } @else {
            (button(Weight::Primary, voice.say("come-in-again"), None))
        }
    };
    let body = html! {
        @if ask.holder.is_some() {
            p { (voice.say("come-in-spent-inside")) }
            (link_button(Weight::Primary, voice.say("come-in-straight-on"), "/"))
        }
        (post_form("/sign-in/link", &[], &again))
    };
    spent(ask, voice.say("come-in-spent-next"), &body)
}
