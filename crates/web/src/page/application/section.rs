//! What the candidate tells, as a part of pages about their process: their story beside their CV, and apart from both,
//! for whom it is meant, what they need for conversations to work well.

use crate::{
    ask::Ask,
    chrome::voice_of,
    face::{Tone, Weight, banner, banner_of, link_button, list, lock, part},
    page::file,
    trouble::Trouble,
};
use act::{
    Seat,
    application::{
        look,
        tell::{self, Beside},
    },
    process::Sight,
};
use jiff::Timestamp;
use ledger::side::Side;
use maud::{Markup, html};
use speech::{Voice, say};
use store::{applications::Told, files::File};

/// What stands beside a process that this person sees.
///
/// # Errors
/// What the store says.
pub(crate) fn read(ask: &Ask, seat: &Seat, sight: &Sight) -> Result<Beside, Trouble> {
    Ok(tell::beside(&ask.app.house, seat, sight)?)
}

/// What whoever applied has to do first: show that their address is theirs.
pub(crate) fn first(seat: &Seat, beside: &Beside) -> Markup {
    let voice = voice_of(seat);
    if seat.side() == Side::Company || !beside.unproved {
        return html! {};
    }
    let next = say!(voice, "told-unproved-next", address = seat.email.as_str());
    banner(Tone::Warn, voice.say("told-unproved"), Some(&next))
}

/// The story, the files and the needs of a process, as one part of its page. `home` is the process's address.
pub(crate) fn beside(ask: &Ask, seat: &Seat, sight: &Sight, home: &str, beside: &Beside) -> Markup {
    let (voice, now, name) = (&voice_of(seat), ask.now, sight.candidate.name.as_str());
    let own = seat.side() == Side::Candidate;
    let heading =
        if own { voice.say("told-own").to_owned() } else { say!(voice, "told-theirs", name = name) };
    let body = html! {
        div class="stack" {
            (story_section(voice, own, home, beside.told.story.as_ref(), now))
            (files_section(voice, seat, home, name, &beside.files, now))
            @if beside.told.reads_needs { (needs_section(voice, own, home, beside.told.needs.as_ref(), now)) }
        }
    };
    part("told", &heading, None, &body)
}

/// The candidate's own story, with the way to change it for them. Nothing where there is none and it is not theirs to
/// tell.
pub(crate) fn story_section(
    voice: &Voice,
    own: bool,
    home: &str,
    story: Option<&Told>,
    now: Timestamp,
) -> Markup {
    let story = story.filter(|told| !told.body.is_empty());
    let way = own.then(|| {
        let label = if story.is_some() { voice.say("story-change") } else { voice.say("story-begin") };
        link_button(Weight::Small, label, &format!("{home}/story"))
    });
    html! {
        @if story.is_some() || own {
            div class="card stack" {
                h3 { (voice.say("story-heading")) }
                @match story {
                    Some(told) => {
                        div class="said" { p { (told.body) } }
                        p class="soft" { (say!(voice, "told-at", when = voice.day(told.at, now))) }
                    },
                    None => p { (voice.say("story-none")) },
                }
                @if let Some(way) = &way { p { (way) } }
            }
        }
    }
}

/// The files, with the way to bring one more.
pub(crate) fn files_section(
    voice: &Voice,
    seat: &Seat,
    home: &str,
    name: &str,
    files: &[File],
    now: Timestamp,
) -> Markup {
    let there: Vec<_> = files
        .iter()
        .filter(|one| one.removed_at.is_none())
        .map(|one| {
            let who = match one.side {
                Side::Candidate => name,
                Side::Company => seat.workspace.name.as_str(),
            };
            file::item(voice, home, one, who, now)
        })
        .collect();
    html! {
        div class="stack" {
            @if there.is_empty() { p class="soft" { (voice.say("file-none")) } } @else { (list(&there)) }
            p { (link_button(Weight::Small, voice.say("file-all"), &format!("{home}/files"))) }
        }
    }
}

/// What they need: only for whom it is meant.
pub(crate) fn needs_section(
    voice: &Voice,
    own: bool,
    home: &str,
    needs: Option<&Told>,
    now: Timestamp,
) -> Markup {
    let needs = needs.filter(|told| !told.body.is_empty());
    let way = own.then(|| {
        let label = if needs.is_some() { voice.say("needs-change") } else { voice.say("needs-begin") };
        link_button(Weight::Small, label, &format!("{home}/needs"))
    });
    html! {
        @if needs.is_some() || own {
            div class="card stack" {
                h3 { (voice.say("needs-heading")) }
                p { (lock(voice.say("needs-lock"))) }
                @match needs {
                    Some(told) => {
                        div class="said" { p { (told.body) } }
                        p class="soft" { (say!(voice, "told-at", when = voice.day(told.at, now))) }
                    },
                    None => p { (voice.say("needs-none")) },
                }
                @if let Some(way) = &way { p { (way) } }
            }
        }
    }
}

/// That applications wait to be looked at, for who may; nothing where none does.
pub(crate) fn waiting(ask: &Ask, seat: &Seat) -> Markup {
    // A notice is not worth a page that breaks.
    if !look::any(&ask.app.house, seat).unwrap_or(false) {
        return html! {};
    }
    let voice = voice_of(seat);
    let link = html! {
        div class="row" { (link_button(Weight::Small, voice.say("aside-look"), &super::all(&seat.workspace.slug))) }
    };
    banner_of(Tone::Info, voice.say("aside-some"), &link)
}
