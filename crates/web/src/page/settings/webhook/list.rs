//! The webhooks of an organisation, and one more.

use super::{
    form::{self, FIELDS},
    path, path_of, secret,
};
use crate::{
    ask::{Answer, Ask, page, refused},
    chrome::{self, Typed},
    face::{
        Item, State as Sign, Weight, Width, button, crumb, do_row, empty, list, part, post_form, tag, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    webhook::{self, MOST, see},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::webhooks::{State, Webhook, Why};

/// GET `/w/{workspace}/settings/webhooks`.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(everything(ask, &seat, &Typed::default())?))
}

/// POST to the same address: one more. The answer shows its secret, this once.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let types = ask.form.all("types");
    match webhook::create(&ask.app.house, &seat, ask.form.text("address"), types) {
        Ok(webhook) => Ok(page(secret::shown_once(ask, &seat, &webhook))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(everything(ask, &seat, &typed)?))
        }
    }
}

fn everything(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let webhooks = see::list(&ask.app.house, seat)?;
    let voice = chrome::voice_of(seat);
    let slug = &seat.workspace.slug;
    let heading = voice.say("webhooks-title");
    let up = html! { a href=(super::super::path(slug)) { (voice.say("settings-title")) } };
    let fields = html! {
        (form::fields(&voice, typed, None))
        (do_row(&button(Weight::Primary, voice.say("webhook-add"), None)))
    };
    let content = html! {
        (title(&crumb(&up), heading, Some(&html! { (voice.say("webhooks-lead")) }), None))
        (typed.notice(&voice, &FIELDS))
        @if webhooks.is_empty() { (empty(voice.say("webhooks-none"), None)) }
        @else { (list(&items(&voice, ask, slug, &webhooks))) }
        @if webhooks.len() < MOST {
            (part("new", voice.say("webhook-new"), None, &html! {
                div class="stack" { (post_form(&path(slug), &[], &fields)) }
            }))
        }
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}

fn items(voice: &Voice, ask: &Ask, slug: &str, webhooks: &[Webhook]) -> Vec<Item> {
    let item = |webhook: &Webhook| {
        let told = form::told(voice, webhook.codes().len());
        let since = voice.short_moment(webhook.created_at, ask.now);
        Item {
            say: webhook.address.clone(),
            href: Some(path_of(slug, webhook.id)),
            meta: vec![html! { (told) }, html! { (say!(voice, "webhook-since", at = since)) }],
            tags: Some(state(voice, webhook)),
            done: webhook.state != State::Active,
            ..Item::default()
        }
    };
    webhooks.iter().map(item).collect()
}

/// How a webhook stands, in a word.
pub(super) fn state(voice: &Voice, webhook: &Webhook) -> Markup {
    match (webhook.state, webhook.failing_since) {
        (State::Active, None) => tag(Sign::Kept, voice.say("webhook-on")),
        (State::Active, Some(_)) => tag(Sign::Late, voice.say("webhook-failing")),
        (State::Disabled(Why::ByHand), _) => tag(Sign::Void, voice.say("webhook-off")),
        (State::Disabled(Why::Gone), _) => tag(Sign::Broken, voice.say("webhook-gone")),
        (State::Disabled(Why::Unreachable), _) => tag(Sign::Broken, voice.say("webhook-unreachable")),
    }
}
