//! The secret that calls are signed with: shown when it is drawn, and never again.

use super::{path, path_of};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Tone, Weight, Width, banner_of, crumb, do_row, link_button, title},
};
use act::{Seat, webhook::change};
use maud::{Markup, html};
use store::webhooks::Webhook;

/// POST `/w/{workspace}/settings/webhooks/{webhook}/secret`: another one.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`], [`crate::trouble::Trouble::NotFound`].
pub fn rotate(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let webhook = change::rotate(&ask.app.house, &seat, ask.id("webhook")?)?;
    Ok(page(shown_once(ask, &seat, &webhook)))
}

/// The page that shows it.
pub(super) fn shown_once(ask: &Ask, seat: &Seat, webhook: &Webhook) -> Markup {
    let voice = chrome::voice_of(seat);
    let slug = &seat.workspace.slug;
    let heading = voice.say("webhook-secret");
    let up = html! { a href=(path(slug)) { (voice.say("webhooks-title")) } };
    let both = webhook.old_secret.is_some();
    let content = html! {
        (title(&crumb(&up), heading, Some(&html! { (webhook.address) }), None))
        (banner_of(Tone::Ok, voice.say("webhook-secret-once"), &html! { p { code { (webhook.secret) } } }))
        div class="stack" {
            p { (voice.say("webhook-secret-use")) }
            @if both { p { (voice.say("webhook-secret-both")) } }
            (do_row(&link_button(Weight::Primary, voice.say("webhook-open"), &path_of(slug, webhook.id))))
        }
    };
    chrome::seated(ask, seat, heading, Width::Text, &content)
}
