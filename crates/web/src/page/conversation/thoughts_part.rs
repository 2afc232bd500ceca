//! On the page of a conversation: what one is asked about it, and what one has said. Each reads only their own here.

use super::{
    mirror,
    scene::Scene,
    self_view,
    thoughts::{State, Step, state},
};
use crate::{
    face::{Weight, do_row, link_button, part},
    trouble::Trouble,
};
use ledger::side::Side;
use maud::{Markup, html};
use speech::say;

/// The parts of the page: the candidate's mirror, and anybody's own view of themself.
pub(super) fn thoughts(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    Ok(html! { (mirrored(scene)) (viewed(scene)?) })
}

fn mirrored(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let sent = scene.sight.process.mirrored(scene.talk().id);
    let body = match (sent, state(scene, Step::Mirror)) {
        (Some(sent), _) => mirror::own(scene, sent),
        (None, State::Open) => html! {
            div class="stack" {
                p { (say!(voice, "mirror-invite", other = scene.other())) }
                (do_row(&html! {
                    (link_button(Weight::Quiet, voice.say("mirror-open"), &scene.to("mirror")))
                    // The mirror leads on to it; whoever passes the mirror over finds it here.
                    @if state(scene, Step::SelfView) == State::Open {
                        (link_button(Weight::Quiet, voice.say("self-view-open"), &scene.to("self-view")))
                    }
                }))
            }
        },
        (None, _) => return html! {},
    };
    part("mirror", voice.say("mirror-title"), None, &body)
}

fn viewed(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let heading = match scene.side() {
        Side::Candidate => voice.say("self-view-title"),
        Side::Company => voice.say("self-view-title-company"),
    };
    let view = scene.sight.process.self_view(scene.talk().id, scene.seat.person);
    let asked = state(scene, Step::SelfView) == State::Open && state(scene, Step::Mirror) != State::Open;
    let body = match view {
        Some(view) => self_view::own(scene, view)?,
        None if asked => html! {
            div class="stack" {
                p { (say!(voice, "self-view-invite", other = scene.other())) }
                (do_row(&link_button(Weight::Quiet, voice.say("self-view-open"), &scene.to("self-view"))))
            }
        },
        None => return Ok(html! {}),
    };
    Ok(part("self-view", heading, None, &body))
}
