//! Before the day: who owes a word about it.

use super::scene::Scene;
use crate::{
    face::{Owed, Weight, link_button, owed, post_button},
    page::process::spec_change,
};
use ledger::{
    conversation::TimeProposal,
    policy::Action,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// Who still has to say something.
pub(super) fn ahead(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    if let Some(proposal) = &talk.proposal {
        return proposed(scene, proposal);
    }
    let voice = &scene.voice;
    let unconfirmed = |person: Person| match person {
        Person::Member(id) => talk.unconfirmed().contains(&id),
        Person::Candidate(_) => talk.candidate_confirmed_at.is_none(),
    };
    if scene.attends() && scene.may(Action::Confirm) && unconfirmed(scene.seat.person) {
        return will_you_come(scene);
    }
    let mut waiting: Vec<&str> =
        talk.unconfirmed().into_iter().map(|id| scene.sight.name(Person::Member(id))).collect();
    let company = !waiting.is_empty();
    if talk.candidate_confirmed_at.is_none() {
        waiting.push(&scene.sight.candidate.name);
    }
    if waiting.is_empty() {
        return owed(&Owed {
            side: None,
            kicker: html! { (voice.say("conversation-all-set")) },
            say: voice.say("conversation-all-confirmed").to_owned(),
            detail: html! { (voice.say("conversation-all-confirmed-next")) },
            actions: None,
            days: None,
        });
    }
    owed(&Owed {
        side: Some(if company { Side::Company } else { Side::Candidate }),
        kicker: html! { (voice.say("conversation-a-word-is-missing")) },
        say: say!(voice, "conversation-unconfirmed", names = voice.list(&waiting)),
        detail: html! { (voice.say("conversation-unconfirmed-next")) },
        actions: None,
        days: None,
    })
}

fn will_you_come(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let other_way = match scene.side() {
        Side::Candidate => {
            link_button(Weight::Quiet, voice.say("conversation-other-time"), &scene.to("propose-time"))
        }
        Side::Company => {
            link_button(Weight::Quiet, voice.say("conversation-hand-over-own"), &scene.to("hand-over"))
        }
    };
    let unseen = must_see_spec(scene);
    let detail = match scene.side() {
        Side::Candidate if unseen => voice.say("spec-notice-why"),
        Side::Candidate => voice.say("conversation-will-you-detail-candidate"),
        Side::Company => voice.say("conversation-will-you-detail-company"),
    };
    owed(&Owed {
        side: Some(scene.side()),
        kicker: html! { (voice.say("conversation-you-owe-a-word")) },
        say: voice.say("conversation-will-you").to_owned(),
        detail: html! { (detail) },
        actions: Some(html! {
            // A member says so below the brief: to have the time, and to have read whom they meet and why.
            @match scene.side() {
                Side::Candidate if unseen => {
                    (link_button(
                        Weight::Primary,
                        voice.say("spec-notice-do"),
                        &spec_change::path(&scene.process_path()),
                    ))
                },
                Side::Candidate => {
                    (post_button(Weight::Primary, voice.say("conversation-confirm"), &scene.to("confirm"), &[]))
                },
                Side::Company => {
                    (link_button(Weight::Primary, voice.say("brief-first"), &scene.to("brief")))
                },
            }
            (other_way)
        }),
        days: None,
    })
}

// A changed spec is looked at before anybody comes to be measured by it (4.1).
fn must_see_spec(scene: &Scene<'_>) -> bool {
    scene.talk().kind.measures() && !scene.sight.process.has_seen_spec(scene.seat.person)
}

fn proposed(scene: &Scene<'_>, proposal: &TimeProposal) -> Markup {
    let voice = &scene.voice;
    let moment = voice.moment_in(proposal.starts_at, &scene.zone(), scene.now);
    let mine = proposal.by == scene.side();
    let answers = !mine && scene.may(Action::ProposeTime);
    let action = scene.to("answer-time");
    let say = if mine {
        say!(voice, "conversation-proposed-by-you", moment = moment)
    } else {
        say!(voice, "conversation-proposed-by-them", other = scene.other(), moment = moment)
    };
    owed(&Owed {
        side: Some(proposal.by.other()),
        kicker: html! {
            @if mine { (say!(voice, "conversation-they-owe-a-word", other = scene.other())) }
            @else { (voice.say("conversation-you-owe-a-word")) }
        },
        say,
        detail: html! {
            @if let Some(reason) = proposal.reason.as_ref().and_then(|reason| scene.sight.text(reason)) {
                span class="said keep" { (reason) } br;
            }
            (voice.say("conversation-proposed-until"))
        },
        actions: answers.then(|| html! {
            (post_button(Weight::Primary, voice.say("conversation-take-time"), &action, &[("accept", "yes")]))
            (post_button(Weight::Quiet, voice.say("conversation-keep-time"), &action, &[("accept", "no")]))
        }),
        days: None,
    })
}
