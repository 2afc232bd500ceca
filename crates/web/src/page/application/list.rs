//! What waits to be looked at: applications that look as if a program had written them. Nothing is thrown away by
//! itself.

use super::all;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Item, Width, crumb, empty, title, top_list},
};
use act::application::look;
use maud::html;

/// GET `/w/{workspace}/applications`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for who opens no processes.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let aside = look::aside(&ask.app.house, &seat)?;
    let voice = chrome::voice_of(&seat);
    let slug = seat.workspace.slug.as_str();
    let items: Vec<Item> = aside
        .applications
        .iter()
        .map(|(application, job)| Item {
            say: application.name.clone(),
            href: Some(format!("{}/{}", all(slug), application.id)),
            meta: vec![html! { (job) }, html! { (voice.moment(application.sent_at, ask.now)) }],
            ..Item::default()
        })
        .collect();
    let heading = voice.say("aside-title");
    let back = html! { a href=(format!("/w/{slug}/processes")) { (voice.say("nav-processes")) } };
    let content = html! {
        (title(&crumb(&back), heading, Some(&html! { (voice.say("aside-lead")) }), None))
        @if items.is_empty() { (empty(voice.say("aside-none"), None)) } @else { (top_list(&items)) }
        @if aside.more { p class="soft" { (voice.say("aside-more")) } }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}
