//! The page, and saying that one has read it.

use super::{felt, kept, path, rater};
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{Tone, Weight, Width, banner, crumb, empty, link_button, lock, post_button, title},
    trouble::Trouble,
};
use act::{
    Seat,
    figures::{self, Mine, Others},
};
use jiff::Timestamp;
use maud::{Markup, html};
use speech::{Voice, say};
use store::kept::{Unit, UnitKind};

/// GET `/w/{workspace}/my-figures`.
///
/// # Errors
/// [`Trouble::NotAllowed`] to a candidate, whose facts stand in their process.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let voice = chrome::voice_of(&seat);
    let mine = figures::mine(&ask.app.house, &seat)?;
    let heading = voice.say("my-figures-title");
    let way = link_button(
        Weight::Quiet,
        voice.say("my-figures-to-my-view"),
        &super::super::my_view::path(&seat.workspace.slug),
    );
    let content = html! {
        (title(&crumb(&html! { (seat.workspace.name) }), heading, Some(&html! { (voice.say("my-figures-lead")) }), Some(&way)))
        @match &mine {
            None => (empty(voice.say("my-figures-off"), None)),
            Some(mine) => (parts(ask, &seat, &voice, mine)?),
        }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

/// POST `/w/{workspace}/my-figures/seen` (field `made_at`): as they were made then, they were read.
///
/// # Errors
/// As [`show`].
pub fn seen(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    if seat.person.member().is_none() {
        return Err(Trouble::NotAllowed);
    }
    let made_at: Timestamp = ask.form.parse("made_at").ok_or(act::Error::Stale)?;
    figures::saw(&ask.app.house, &seat, made_at)?;
    Ok(see(&format!("{}?seen=yes", path(&seat.workspace.slug))))
}

fn parts(ask: &Ask, seat: &Seat, voice: &Voice, mine: &Mine) -> Result<Markup, Trouble> {
    let slug = &seat.workspace.slug;
    let comments = match (&mine.felt, seat.person.member()) {
        (Some(_), Some(member)) => {
            figures::comments(&ask.app.house, seat, Unit { kind: UnitKind::Member, id: member.uuid() })?
        }
        _ => vec![],
    };
    Ok(html! {
        @if ask.query.ticked("seen") && !mine.is_new {
            (banner(Tone::Ok, voice.say("my-figures-seen"), None))
        }
        div class="stack" {
            (who_else(voice, slug, mine, ask.now))
            (kept::first(voice, mine.kept.as_ref()))
        }
        (kept::part_of(voice, slug, mine))
        (felt::part_of(voice, slug, mine.felt.as_ref(), &comments))
        (rater::part_of(voice, mine.rater.as_ref(), &mine.others))
    })
}

/// Who else is shown these figures, and from when on.
fn who_else(voice: &Voice, slug: &str, mine: &Mine, now: Timestamp) -> Markup {
    let (lead, from) = match &mine.others {
        Others::Nobody => return html! { p class="soft" { (lock(voice.say("my-figures-only-you"))) } },
        Others::Some { lead, from } => (lead, from),
    };
    let made_at = mine.made_at.map(|at| at.to_string());
    html! {
        div class="stack" {
            p class="soft" {
                @match lead {
                    Some(lead) => (say!(voice, "my-figures-shared-lead", lead = lead.as_str())),
                    None => (voice.say("my-figures-shared")),
                } " "
                @match from {
                    Some(from) => (say!(voice, "my-figures-from", day = voice.day(*from, now))),
                    None => (voice.say("my-figures-now")),
                } " "
                (voice.say("my-figures-never-rating"))
            }
            @if let (Some(_), Some(made_at)) = (from, &made_at) {
                (post_button(Weight::Quiet, voice.say("my-figures-saw"), &format!("{}/seen", path(slug)), &[("made_at", made_at)]))
            }
        }
    }
}
