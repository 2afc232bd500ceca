//! Coming in and going out: set-up, sign-in, links from mails, passwords, the language.

pub mod come_in;
pub mod first;
pub mod healthz;
pub mod invitation;
pub mod language;
pub mod new_password;
pub mod reset;
pub mod set_up;
pub mod sign_in;
pub mod sign_in_link;
pub mod sign_out;

use crate::{
    app::App,
    ask::{Ask, is_local, page_with, signed_in},
    chrome,
    door::handler,
    face::{Width, sheet},
    trouble::Trouble,
};
use act::secret::Secret;
use axum::{
    Router,
    body::Body,
    http::{Response, StatusCode},
    routing::{get, post},
};
use maud::{Markup, html};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(handler!(first::show)))
        .route("/healthz", get(handler!(healthz::show)))
        .route("/set-up", get(handler!(set_up::show)).post(handler!(set_up::post)))
        .route("/sign-in", get(handler!(sign_in::show)).post(handler!(sign_in::post)))
        .route("/sign-in/link", get(handler!(sign_in_link::show)).post(handler!(sign_in_link::post)))
        .route("/in/{secret}", get(handler!(come_in::show)).post(handler!(come_in::post)))
        .route("/reset", get(handler!(reset::show)).post(handler!(reset::post)))
        .route("/reset/{secret}", get(handler!(new_password::show)).post(handler!(new_password::post)))
        .route("/invitation/{secret}", get(handler!(invitation::show)).post(handler!(invitation::post)))
        .route("/sign-out", post(handler!(sign_out::post)))
        .route("/language/{code}", post(handler!(language::post)))
}

/// Goes there with the new session. The one before, where there was one, ends: nobody can find it any more.
pub(crate) fn welcome(ask: &Ask, secret: &Secret, path: &str) -> Result<Response<Body>, Trouble> {
    if let Some(before) = &ask.session {
        act::account::session::end(&ask.app.house, before)?;
    }
    Ok(signed_in(&ask.app, secret, local_or_home(path)))
}

/// That path, where it stays in the house; else the first page.
pub(crate) fn local_or_home(path: &str) -> &str {
    if is_local(path) { path } else { "/" }
}

/// A link that was used or is too old: what to do instead.
pub(crate) fn spent(ask: &Ask, next: &str, body: &Markup) -> Response<Body> {
    let voice = ask.voice();
    let heading = voice.say("trouble-link-spent");
    let content = sheet(heading, Some(next), body, None);
    page_with(StatusCode::GONE, chrome::stranger(ask, heading, Width::Narrow, &content))
}

/// An answer that is the same whether or not anybody has that address.
pub(crate) fn look_into_your_mail(ask: &Ask, lead: &str) -> Response<Body> {
    let voice = ask.voice();
    let heading = voice.say("enter-mailed");
    let back = html! { p { a href="/sign-in" { (voice.say("enter-back")) } } };
    let body = html! {
        p { (voice.say("enter-mailed-none")) }
        @if ask.app.demo.is_some() { p { a href="/mailbox" { (voice.say("demo-mailbox")) } } }
    };
    let content = sheet(heading, Some(lead), &body, Some(&back));
    crate::ask::page(chrome::stranger(ask, heading, Width::Narrow, &content))
}
