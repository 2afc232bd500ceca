//! What was done to several at once: what became of each, and taking it back.

use super::{all, bulk::why_of_code, path};
use crate::{
    ask::{Answer, Ask, page, see},
    chrome::{self, voice_of},
    face::{Cell, State, Tone, Weight, Width, banner, crumb, post_button, table, tag, title},
};
use act::{Seat, candidate::bulk};
use maud::{Markup, html};
use speech::{Voice, say};
use store::bulks::{Bulk, Kind, Outcome, Shown};
use uuid::Uuid;

/// GET `/w/{workspace}/candidates/bulk/{bulk}`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] where there is none of this member.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: Uuid = ask.id("bulk")?;
    let (bulk, items) = bulk::see(&ask.app.house, &seat, id)?;
    let voice = voice_of(&seat);
    let heading = voice.say("bulk-result-title");
    let slug = &seat.workspace.slug;
    let back = match bulk.job {
        Some(job) => format!("{}/board", crate::page::job::path(slug, job)),
        None => all(slug),
    };
    let done = items.iter().filter(|shown| shown.item.outcome == Outcome::Done).count();
    let undoes = bulk.undone_at.is_none() && done > 0 && bulk.kind != Kind::Message;
    let undo = undoes.then(|| {
        post_button(Weight::Quiet, voice.say("bulk-undo"), &format!("{}/bulk/{id}/undo", all(slug)), &[])
    });
    let content = html! {
        (title(
            &crumb(&html! { a href=(back) { (voice.say("bulk-back")) } }),
            heading,
            Some(&html! { (lead(&voice, &bulk)) }),
            undo.as_ref(),
        ))
        @if bulk.undone_at.is_some() { (banner(Tone::Ok, voice.say("bulk-undone"), None)) }
        @else { (banner(Tone::Ok, &say!(voice, "bulk-done", n = done), None)) }
        (rows(&voice, &seat, &items))
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

/// POST `/w/{workspace}/candidates/bulk/{bulk}/undo`.
///
/// # Errors
/// As [`show`]; [`crate::trouble::Trouble::Stale`] where it was taken back already.
pub fn undo(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: Uuid = ask.id("bulk")?;
    bulk::undo(&ask.app.house, &seat, id)?;
    Ok(see(&format!("{}/bulk/{id}", all(&seat.workspace.slug))))
}

fn lead(voice: &Voice, bulk: &Bulk) -> String {
    match bulk.kind {
        Kind::Tag => say!(voice, "bulk-result-tag", tag = bulk.tag.as_deref().unwrap_or_default()),
        Kind::Note => voice.say("bulk-note").to_owned(),
        Kind::Stage => voice.say("bulk-stage").to_owned(),
        Kind::Message => voice.say("bulk-message").to_owned(),
    }
}

fn rows(voice: &Voice, seat: &Seat, items: &[Shown]) -> Markup {
    let heads = [voice.say("bulk-head-who"), voice.say("bulk-head-became")];
    let cells: Vec<Vec<Cell>> = items
        .iter()
        .map(|shown| {
            let (state, word) = match shown.item.outcome {
                Outcome::Done => (State::Kept, voice.say("bulk-outcome-done")),
                Outcome::Left => (State::Void, voice.say("bulk-outcome-left")),
                Outcome::Undone => (State::Excused, voice.say("bulk-outcome-undone")),
                Outcome::Stays => (State::Plain, voice.say("bulk-outcome-stays")),
            };
            vec![
                Cell::of(
                    html! { a href=(path(&seat.workspace.slug, shown.item.candidate)) { (shown.name) } },
                ),
                Cell::of(html! {
                    (tag(state, word))
                    @if let Some(why) = &shown.item.why { " " (why_of_code(voice, why)) }
                }),
            ]
        })
        .collect();
    table(voice.say("bulk-result-title"), &heads, &cells)
}
