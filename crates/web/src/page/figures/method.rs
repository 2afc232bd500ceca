//! How figures are counted, in plain words.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, facts, part, title},
    trouble::Trouble,
};
use ledger::side::Side;
use maud::{Markup, html};
use measure::kept::Component;
use speech::{Voice, key};

/// GET `/w/{workspace}/figures/method`: for every member, also those who see no figures of others.
///
/// # Errors
/// [`Trouble::NotFound`] for candidates, who have their own page about it.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    if seat.side() != Side::Company {
        return Err(Trouble::NotFound);
    }
    let voice = chrome::voice_of(&seat);
    let heading = voice.say("method-title");
    let back = html! {
        @if seat.may(ledger::policy::HouseAction::SeeFigures) {
            a href=(path(&seat.workspace.slug)) { (voice.say("figures-title")) }
        }
    };
    let content = html! {
        (title(&crumb(&back), heading, Some(&html! { (voice.say("method-lead")) }), None))
        (whole(&voice))
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

/// A part: its id, its heading, its paragraphs.
type Chapter = (&'static str, &'static str, &'static [&'static str]);

const CHAPTERS: [Chapter; 8] = [
    (
        "counts",
        key!("method-counts"),
        &[key!("method-counts-1"), key!("method-counts-2"), key!("method-counts-3")],
    ),
    ("intervals", key!("method-intervals"), &[key!("method-intervals-1"), key!("method-intervals-2")]),
    ("pooling", key!("method-pooling"), &[key!("method-pooling-1"), key!("method-pooling-2")]),
    ("mix", key!("method-mix"), &[key!("method-mix-1")]),
    ("felt", key!("method-felt"), &[key!("method-felt-1"), key!("method-felt-2"), key!("method-felt-3")]),
    ("silent", key!("method-silent"), &[key!("method-silent-1"), key!("method-silent-2")]),
    ("raters", key!("method-raters"), &[key!("method-raters-1"), key!("method-raters-2")]),
    (
        "people",
        key!("method-people"),
        &[key!("method-people-1"), key!("method-people-2"), key!("method-people-3")],
    ),
];

fn whole(voice: &Voice) -> Markup {
    let parts: Vec<(&str, Markup)> = Component::ALL
        .into_iter()
        .map(|component| {
            let when = super::words::kept_when(component, voice);
            (super::words::component(component, voice), html! { (when) })
        })
        .collect();
    html! {
        @for (id, heading, paragraphs) in CHAPTERS {
            @let body = html! {
                div class="stack" {
                    @for paragraph in paragraphs { p { (voice.say(paragraph)) } }
                    @if id == "counts" { (facts(&parts)) }
                }
            };
            (part(id, voice.say(heading), None, &body))
        }
    }
}

/// The same in short, for a report.
pub(super) fn short(voice: &Voice) -> Markup {
    html! {
        @for paragraph in [
            voice.say("method-counts-1"),
            voice.say("method-intervals-1"),
            voice.say("method-felt-1"),
            voice.say("method-felt-2"),
            voice.say("method-people-1"),
        ] { p { (paragraph) } }
    }
}
