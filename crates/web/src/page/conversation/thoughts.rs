//! What one is asked after a conversation, as one way of small steps: each says who reads it, each can be passed over.
//!
//! The candidate: the mirror, which goes into figures; the self-view, which is for oneself; the exchange, which is for
//! both. Who met them: the scorecard, the self-view, the exchange.

use super::scene::Scene;
use ledger::{policy::Action, side::Side};
use maud::{Markup, html};

/// A step of the way, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// What the candidate thought of it.
    Mirror,
    /// What an interviewer saw.
    Scorecard,
    /// How somebody thinks their own part went.
    SelfView,
    /// What both sides tell each other.
    Exchange,
}

impl Step {
    const ALL: [Self; 4] = [Self::Mirror, Self::Scorecard, Self::SelfView, Self::Exchange];

    const fn tail(self) -> &'static str {
        match self {
            Self::Mirror => "mirror",
            Self::Scorecard => "scorecard",
            Self::SelfView => "self-view",
            Self::Exchange => "exchange",
        }
    }
}

/// Where that step stands with whoever looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// It is not asked of them.
    No,
    /// It is still to be answered.
    Open,
    /// They answered.
    Done,
}

/// Whether whoever looks was there: the candidate, who attended, who stood in.
pub(super) fn took_part(scene: &Scene<'_>) -> bool {
    let talk = scene.talk();
    scene.member().is_none_or(|member| talk.attends(member) || talk.stood_in(member))
}

/// Where that step stands with whoever looks.
pub(super) fn state(scene: &Scene<'_>, step: Step) -> State {
    let (process, id, me) = (&scene.sight.process, scene.talk().id, scene.seat.person);
    let (done, asked) = match step {
        Step::Mirror => (process.mirrored(id).is_some(), scene.may(Action::Mirror)),
        Step::Scorecard => (
            scene.member().is_some_and(|member| process.scorecard(id, member).is_some()),
            runs(scene)
                && scene.member().is_some_and(|member| process.scorecards_ahead(member).any(|of| of == id)),
        ),
        Step::SelfView => (process.self_view(id, me).is_some(), runs(scene) && scene.may(Action::GiveView)),
        Step::Exchange => (
            process.exchange(id).is_some_and(|known| known.views.iter().any(|view| view.by == me)),
            runs(scene) && scene.may(Action::GiveView),
        ),
    };
    let held = scene.is_behind() && scene.talk().can_be_mirrored() && took_part(scene);
    match (done, asked && held) {
        (true, _) => State::Done,
        (false, true) => State::Open,
        (false, false) => State::No,
    }
}

/// Where one goes on after that step: to the next that is still open, else back to the conversation.
pub(super) fn after(scene: &Scene<'_>, step: Step) -> String {
    let mut later = Step::ALL.into_iter().filter(|other| *other > step);
    later
        .find(|step| state(scene, *step) == State::Open)
        .map_or_else(|| scene.path(), |step| scene.to(step.tail()))
}

/// The steps of the way, where there are several: which one this is, and who reads each.
pub(super) fn way(scene: &Scene<'_>, here: Step) -> Markup {
    let voice = &scene.voice;
    let steps: Vec<Step> =
        Step::ALL.into_iter().filter(|step| *step == here || state(scene, *step) != State::No).collect();
    let word = |step: Step| match (step, scene.side()) {
        (Step::Mirror, _) => voice.say("thoughts-mirror"),
        (Step::Scorecard, _) => voice.say("thoughts-scorecard"),
        (Step::SelfView, Side::Candidate) => voice.say("thoughts-self-view"),
        (Step::SelfView, Side::Company) => voice.say("thoughts-self-view-company"),
        (Step::Exchange, _) => voice.say("thoughts-exchange"),
    };
    html! {
        @if steps.len() > 1 {
            ol class="way" aria-label=(voice.say("thoughts-way")) {
                @for step in steps {
                    li aria-current=[(step == here).then_some("step")] class=[(state(scene, step) == State::Done).then_some("done")] {
                        (word(step))
                    }
                }
            }
        }
    }
}

fn runs(scene: &Scene<'_>) -> bool {
    scene.sight.process.ended.is_none()
}
