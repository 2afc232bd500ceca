//! Every workspace in which somebody is a member or a candidate.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Item, Width, empty, post_link, title, top_list},
    trouble::Trouble,
};
use act::account::places;
use maud::html;

/// GET `/workspaces`.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn show(ask: &Ask) -> Answer {
    let holder = ask.holder.ok_or_else(|| Trouble::SignedOut(ask.path.clone()))?;
    let voice = ask.voice();
    let places = places::of(&ask.app.house, holder)?;
    let twice = |slug: &str| places.iter().filter(|place| place.slug == slug).count() > 1;
    let items: Vec<Item> = places
        .iter()
        .map(|place| Item {
            say: place.name.clone(),
            href: Some(match place.role {
                // Whoever is both sits as a member unless they say so.
                None if twice(&place.slug) => format!("{}?as=candidate", path(&place.slug)),
                _ => path(&place.slug),
            }),
            meta: vec![html! {
                (place.role.map_or_else(
                    || voice.say("workspaces-as-candidate"),
                    |role| speech::role(role, &voice),
                ))
            }],
            ..Item::default()
        })
        .collect();
    let heading = voice.say("workspaces-title");
    let content = html! {
        (title(&html! {}, heading, Some(&html! { (voice.say("workspaces-lead")) }), None))
        @if items.is_empty() {
            (empty(voice.say("workspaces-none"), None))
        } @else {
            (top_list(&items))
        }
        div class="part row" { (post_link(voice.say("menu-sign-out"), "/sign-out", &[])) }
    };
    Ok(page(chrome::stranger(ask, heading, Width::Text, &content)))
}
