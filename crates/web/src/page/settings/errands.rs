//! What the worker could not do: errands that lie aside, and processes the promise clock cannot get past.

use super::path;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{Item, Tone, Weight, Width, banner, crumb, empty, list, part, post_button, title, when},
};
use act::{account::link::LINK_MAIL, webhook::tell::GIVEN_UP, workspace::errands};
use jiff::Timestamp;
use maud::{Markup, html};
use speech::{Voice, say};
use store::{errands::Errand, process::Stuck};

/// GET `/w/{workspace}/settings/errands`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let trouble = errands::trouble(&ask.app.house, &seat)?;
    let voice = chrome::voice_of(&seat);
    let home = path(&seat.workspace.slug);
    let heading = voice.say("errands-title");
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("settings-title")) } }),
            heading,
            Some(&html! { (voice.say("errands-lead")) }),
            None,
        ))
        @if ask.query.ticked("again") { (banner(Tone::Ok, voice.say("errands-again"), None)) }
        @if trouble.aside.is_empty() && trouble.stuck.is_empty() {
            (empty(voice.say("errands-none"), None))
        }
        @if !trouble.aside.is_empty() { (aside(&voice, ask.now, &home, &trouble.aside)) }
        @if !trouble.stuck.is_empty() {
            (stuck(&voice, ask.now, &seat.workspace.slug, &trouble.stuck))
        }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

/// POST `/w/{workspace}/settings/errands/{errand}/put-back`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`]; [`crate::trouble::Trouble::NotFound`] where it does not lie aside.
pub fn put_back(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    errands::put_back(&ask.app.house, &seat, ask.id("errand")?)?;
    Ok(see(&format!("{}/errands?again=yes", path(&seat.workspace.slug))))
}

fn aside(voice: &Voice, now: Timestamp, home: &str, errands: &[Errand]) -> Markup {
    let items: Vec<Item> = errands
        .iter()
        .map(|errand| Item {
            say: what(voice, errand).to_owned(),
            meta: vec![
                html! {
                    (when(&errand.created_at.to_string(), &voice.moment(errand.created_at, now)))
                },
                html! { (say!(voice, "errands-tried", n = errand.attempts)) },
            ],
            tags: errand.last_error.as_ref().map(|error| html! { code { (error) } }),
            end: Some(post_button(
                Weight::Small,
                voice.say("errands-put-back"),
                &format!("{home}/errands/{}/put-back", errand.id),
                &[],
            )),
            ..Item::default()
        })
        .collect();
    part(
        "aside",
        voice.say("errands-aside"),
        None,
        &html! {
            div class="stack" { p class="soft" { (voice.say("errands-aside-lead")) } (list(&items)) }
        },
    )
}

fn what(voice: &Voice, errand: &Errand) -> &'static str {
    match errand.kind.as_str() {
        LINK_MAIL => voice.say("errands-link-mail"),
        GIVEN_UP => voice.say("errands-webhook"),
        _ => voice.say("errands-letter"),
    }
}

fn stuck(voice: &Voice, now: Timestamp, slug: &str, stuck: &[Stuck]) -> Markup {
    let items: Vec<Item> = stuck
        .iter()
        .map(|stuck| Item {
            say: voice.say("errands-a-process").to_owned(),
            href: Some(crate::page::process::path(slug, stuck.process)),
            meta: [
                Some(html! { (say!(voice, "errands-tried", n = stuck.failures)) }),
                stuck.wake_at.map(|at| {
                    html! { (say!(voice, "errands-next-try", at = voice.moment(at, now))) }
                }),
            ]
            .into_iter()
            .flatten()
            .collect(),
            ..Item::default()
        })
        .collect();
    part(
        "stuck",
        voice.say("errands-stuck"),
        None,
        &html! {
            div class="stack" { p class="soft" { (voice.say("errands-stuck-lead")) } (list(&items)) }
        },
    )
}
