//! Words about proposals and versions of the spec.

use super::Parts;
use crate::{
    face::{Manner, State as Sign, lock, tag},
    page::{
        process::{spec_change, timeline::moved::Moved, view::View},
        proposal::{self, part, reading},
    },
};
use ledger::{
    proposal::{Kind, Proposal, State},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

pub(super) fn moved_word(view: &View<'_>, moved: &Moved<'_>) -> (Side, Parts) {
    let voice = &view.voice;
    match moved {
        Moved::Put(proposal) => (proposal.by.side(), put_word(view, proposal)),
        Moved::Answered(proposal, kept) => {
            let side = proposal.by.side().other();
            let text = match (proposal.state, moves(view, proposal)) {
                (State::Accepted, Some(job)) => say!(voice, "moved-accepted-job", job = job),
                (State::Accepted, None) => voice.say("moved-accepted").to_owned(),
                _ => voice.say("moved-declined").to_owned(),
            };
            let more = html! {
                @if let Some(answer) = &proposal.answer { (view.said(answer)) }
                (link(view, proposal))
            };
            (side, Parts::did(&text).more(&more).tags(view.delivered(kept)))
        }
        Moved::Spec(stand) => {
            let text = say!(voice, "moved-spec", n = stand.version);
            let here = spec_change::path(&view.home);
            let more = html! { p class="soft" { a href=(here) { (voice.say("spec-link")) } } };
            (Side::Company, Parts::did(&text).more(&more))
        }
    }
}

fn moves<'v>(view: &View<'v>, proposal: &Proposal) -> Option<&'v str> {
    let job = proposal.terms.job.filter(|_| proposal.kind == Kind::Job)?;
    view.sight.job_named(job).map(|job| job.title.as_str())
}

fn put_word(view: &View<'_>, proposal: &Proposal) -> Parts {
    let body = html! {
        p { (part::what(view, proposal)) }
        (view.said(&proposal.reason))
        (link(view, proposal))
    };
    let mut parts = Parts::said(view, proposal.by, body).tags(html! {
        @match proposal.state {
            State::Waiting => {
                (tag(
                    Sign::Waiting,
                    &say!(view.voice, "message-state-waiting", clock = view.voice.clock(proposal.waits_until)),
                ))
                (lock(view.say("proposal-only-you")))
            },
            State::TakenBack => {
                (reading::state(&view.voice, proposal.state))
                (lock(view.say("proposal-only-you")))
            },
            State::Open | State::Countered | State::Lapsed => (reading::state(&view.voice, proposal.state)),
            State::Accepted | State::Declined => {},
        }
    });
    if matches!(proposal.state, State::Waiting | State::TakenBack) {
        parts.manner = Manner::Private;
    }
    parts
}

fn link(view: &View<'_>, proposal: &Proposal) -> Markup {
    html! {
        p class="soft" {
            a href=(proposal::path(&view.home, proposal.id)) { (view.say("proposal-read")) }
        }
    }
}
