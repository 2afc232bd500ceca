//! Proposals on the page of a process: what is on the table and that nothing moves before it is answered; another job
//! for somebody whose process ended; the jobs it was about before.

use super::{Room, path, reading, room};
use crate::{
    face::{Item, State as Sign, Tone, Weight, banner_of, link_button, list, part, post_button, tag},
    page::process::View,
};
use ledger::{
    policy::Action,
    proposal::{Proposal, State},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// Whether the reader is asked for an answer: then it leads before anything else but the day itself.
pub(crate) fn is_asked_for(view: &View<'_>) -> bool {
    view.sight.process.proposals.iter().any(|proposal| is_asked(view, proposal))
}

fn is_asked(view: &View<'_>, proposal: &Proposal) -> bool {
    proposal.state == State::Open && !view.is_mine(proposal.by.side()) && view.sight.allows(Action::Negotiate)
}

/// What is on the table; `leads` where no other part of the page has the one primary button.
pub(crate) fn pending(view: &View<'_>, leads: bool) -> Markup {
    let pending = view.sight.process.proposals.iter().filter(|proposal| proposal.is_pending());
    html! {
        @for proposal in pending { (one(view, proposal, leads)) }
        (another_job(view))
    }
}

fn one(view: &View<'_>, proposal: &Proposal, leads: bool) -> Markup {
    let voice = &view.voice;
    let here = path(&view.home, proposal.id);
    let mine = view.is_mine(proposal.by.side());
    let waits = proposal.state == State::Waiting;
    let say = match (waits, mine) {
        (true, _) => say!(voice, "proposal-waits", clock = voice.clock(proposal.waits_until)),
        (false, true) => say!(voice, "proposal-with-them", other = view.other_name()),
        (false, false) => say!(voice, "proposal-with-you", who = view.sight.name(proposal.by)),
    };
    let may_take_back = waits && proposal.waits_until > view.now && view.sight.allows(Action::Negotiate);
    let asked = is_asked(view, proposal);
    let weight = if asked && leads { Weight::Primary } else { Weight::Small };
    let label = if asked { voice.say("proposal-read-and-answer") } else { voice.say("proposal-read") };
    banner_of(
        Tone::Info,
        &say,
        &html! {
            p { (what(view, proposal)) }
            @if waits { p { (voice.say("proposal-only-you")) } }
            @else { p { (voice.say("proposal-nothing-moves")) } }
            div class="row" {
                (link_button(weight, label, &here))
                @if may_take_back {
                    (post_button(
                        Weight::Small,
                        voice.say("process-message-take-back"),
                        &format!("{here}/take-back"),
                        &[],
                    ))
                }
            }
        },
    )
}

/// What is proposed, in one line.
pub(crate) fn what(view: &View<'_>, proposal: &Proposal) -> String {
    let job = proposal.terms.job.and_then(|id| view.sight.job_named(id));
    reading::what(&view.voice, proposal, job.map(|job| job.title.as_str()))
}

// The end of one job need not be the end (3.6).
fn another_job(view: &View<'_>) -> Markup {
    if room(&view.sight.process) != Room::JobOnly || !view.sight.allows(Action::Negotiate) {
        return html! {};
    }
    let voice = &view.voice;
    let (say, label) = match view.seat.side() {
        Side::Company => (
            say!(voice, "proposal-other-job-company", name = view.other_name()),
            voice.say("proposal-other-job-do"),
        ),
        Side::Candidate => (
            say!(voice, "proposal-other-job-candidate", company = view.other_name()),
            voice.say("proposal-consider-me-do"),
        ),
    };
    banner_of(
        Tone::Info,
        &say,
        &html! {
            div class="row" { (link_button(Weight::Small, label, &format!("{}/proposals/new", view.home))) }
        },
    )
}

/// The jobs it was about before, and how that ended.
pub(crate) fn past_jobs(view: &View<'_>) -> Markup {
    let past = &view.sight.process.past_jobs;
    if past.is_empty() {
        return html! {};
    }
    let voice = &view.voice;
    let items: Vec<Item> = past
        .iter()
        .map(|past| Item {
            say: view.sight.job_named(past.job).map_or_else(String::new, |job| job.title.clone()),
            meta: vec![html! { (say!(voice, "proposal-past-until", day = voice.day(past.until, view.now))) }],
            tags: Some(tag(Sign::Plain, speech::ending(past.how, voice))),
            done: true,
            ..Item::default()
        })
        .collect();
    part("before", voice.say("proposal-past"), None, &list(&items))
}
