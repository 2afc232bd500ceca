//! The first thing on the page: what the conversation needs now.

use super::{
    ahead::ahead,
    day::{on_the_day, waiting_stand_in},
    scene::{Scene, minutes_between},
};
use crate::{
    face::{Tone, banner, banner_of, when},
    trouble::Trouble,
};
use ledger::{conversation::Cancellation, side::Side};
use maud::{Markup, html};
use speech::say;

/// The panel, and whether the page should look again by itself.
pub(super) fn panel(scene: &Scene<'_>) -> Result<(Markup, bool), Trouble> {
    let talk = scene.talk();
    if let Some(cancelled) = &talk.cancellation {
        return Ok((called_off(scene, cancelled), false));
    }
    if let Some(ended) = &scene.sight.process.ended {
        let voice = &scene.voice;
        let how = speech::sentence(speech::ending(ended.how, voice));
        return Ok((
            banner(Tone::Info, voice.say("conversation-process-ended"), Some(&format!("{how}."))),
            false,
        ));
    }
    let asked = waiting_stand_in(scene).is_some();
    if scene.is_the_day() && (talk.claim_of(scene.side()).is_none() || asked) {
        let both = talk.arrived(Side::Company).is_some() && talk.arrived(Side::Candidate).is_some();
        return Ok((on_the_day(scene)?, !both));
    }
    Ok((
        if scene.has_started() {
            html! {}
        } else {
            ahead(scene)
        },
        false,
    ))
}

fn called_off(scene: &Scene<'_>, cancelled: &Cancellation) -> Markup {
    let voice = &scene.voice;
    let lead = minutes_between(cancelled.at, scene.talk().starts_at);
    let words = if cancelled.by == scene.side() {
        say!(voice, "conversation-cancelled-by-you", lead = voice.lead_time(lead))
    } else {
        say!(voice, "conversation-cancelled-by-them", other = scene.other(), lead = voice.lead_time(lead))
    };
    banner_of(
        Tone::Info,
        &words,
        &html! {
            @if let Some(reason) = cancelled.reason.as_ref().and_then(|reason| scene.sight.text(reason)) {
                p class="said keep" { (reason) }
            }
            p { (voice.say("conversation-cancelled-no-miss")) }
        },
    )
}

/// A notice for the head of the page: the other side will be late.
pub(super) fn late_notice(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    let said = talk.notices.iter().rev().find(|notice| notice.by.side() != scene.side());
    let arrived = |person| talk.arrivals.iter().any(|arrival| arrival.person == person);
    let Some(notice) = said.filter(|one| scene.stands() && !scene.is_over() && !arrived(one.by)) else {
        return html! {};
    };
    let voice = &scene.voice;
    let late = voice.late_by(u64::from(notice.minutes));
    let words = say!(voice, "conversation-notice-late", name = scene.sight.name(notice.by), late = late);
    banner_of(
        Tone::Info,
        &words,
        &html! {
            p class="soft" { (when(&notice.at.to_string(), &voice.clock(notice.at))) }
        },
    )
}
