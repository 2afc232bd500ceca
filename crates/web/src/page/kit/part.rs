//! The kit on other pages: where it stands on the page of a job, and that it is missing where somebody is to be
//! measured.

use super::{path, read};
use crate::face::{State, Tone, Weight, banner_of, do_row, link_button, part, tag};
use act::job::kit::{LookedAt, Origin, Reading};
use jiff::Timestamp;
use ledger::ids::JobId;
use maud::{Markup, html};
use speech::{Voice, say};

/// Where it stands, on the page of its job.
pub(crate) fn of_job(voice: &Voice, slug: &str, reading: &Reading, now: Timestamp, manages: bool) -> Markup {
    let here = path(slug, reading.job.id);
    let frozen_at = reading.kit.as_ref().and_then(|kit| kit.frozen_at);
    let state = match (reading.origin, frozen_at) {
        (Origin::Frozen, at) => {
            let since = at.map(|at| voice.short_moment(at, now)).unwrap_or_default();
            tag(State::Kept, &say!(voice, "kit-tag-frozen", moment = since))
        }
        (Origin::Draft, _) => tag(State::Open, voice.say("kit-tag-draft")),
        (Origin::Copy(_) | Origin::Proposal, _) => tag(State::Void, voice.say("kit-tag-none")),
    };
    let means = match (&reading.counts, reading.origin) {
        (_, Origin::Frozen) => voice.say("kit-means-frozen").to_owned(),
        (Some(kit), _) => say!(voice, "kit-older-counts", n = kit.spec_version),
        (None, _) => voice.say("kit-nobody-measured").to_owned(),
    };
    let word = match reading.origin {
        Origin::Frozen => voice.say("kit-open"),
        Origin::Draft if manages => voice.say("kit-go-on"),
        Origin::Copy(_) if manages => voice.say("kit-copy-do"),
        Origin::Proposal if manages => voice.say("kit-begin"),
        Origin::Draft | Origin::Copy(_) | Origin::Proposal => voice.say("kit-open"),
    };
    let body = html! {
        div class="stack" {
            p { (state) }
            p class="soft" { (means) }
            (do_row(&link_button(Weight::Quiet, word, &here)))
        }
    };
    part("kit", voice.say("kit-title"), None, &body)
}

/// That nobody can be measured yet, above what would measure somebody.
pub(crate) fn missing(voice: &Voice, slug: &str, job: JobId, manages: bool) -> Markup {
    let next = html! {
        @if manages { p { a href=(path(slug, job)) { (voice.say("kit-missing-next")) } } }
    };
    banner_of(Tone::Warn, voice.say("kit-nobody-measured"), &next)
}

/// 'What is looked at', for candidates; nothing where no kit is frozen.
pub(crate) fn for_candidates(voice: &Voice, looked_at: &[LookedAt]) -> Markup {
    if looked_at.is_empty() {
        return html! {};
    }
    part("looked-at", voice.say("kit-looked-at"), None, &read::looked_at(voice, looked_at))
}
