//! What there is to speak about: what each side put down, and the open questions, which are on it by
//! themselves (2.6).

use super::scene::Scene;
use crate::{
    face::{Item, State, Weight, empty, link_button, list, part, post_button, tag},
    page::question::route,
};
use ledger::{
    conversation::AgendaItem,
    policy::Action,
    question::{self, Question},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// The part of the page.
pub(super) fn agenda(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let talk = scene.talk();
    let process = &scene.sight.process;
    let mut items: Vec<Item> =
        process.questions.iter().filter(|one| is_on_it(scene, one)).map(|one| asked(scene, one)).collect();
    items.extend(talk.agenda.iter().map(|one| put(scene, one)));
    let may = scene.stands() && !scene.is_over() && scene.may(Action::Speak);
    let actions = may.then(|| {
        html! {
            (link_button(Weight::Small, voice.say("conversation-ask"), &ask_path(scene)))
            (link_button(Weight::Small, voice.say("conversation-agenda-add"), &scene.to("agenda")))
        }
    });
    part(
        "agenda",
        voice.say("conversation-agenda"),
        actions.as_ref(),
        &html! {
            @if items.is_empty() { (empty(voice.say("conversation-agenda-empty"), None)) }
            @else { (list(&items)) }
        },
    )
}

fn ask_path(scene: &Scene<'_>) -> String {
    format!("{}/questions/new?conversation={}", scene.process_path(), scene.talk().id)
}

// Those asked for this conversation, and every one of the candidate's that was open when it was held.
fn is_on_it(scene: &Scene<'_>, question: &Question) -> bool {
    let talk = scene.talk();
    let open_then = question.asked_by.side() == Side::Candidate
        && question.asked_at < talk.ends_at()
        && (question.is_open() || question.state_at >= talk.starts_at);
    question.conversation == Some(talk.id) || (talk.stands() && open_then)
}

fn asked(scene: &Scene<'_>, question: &Question) -> Item {
    let voice = &scene.voice;
    let by = if scene.is_me(question.asked_by) {
        voice.say("conversation-you-asked").to_owned()
    } else {
        say!(voice, "conversation-they-asked", name = scene.sight.name(question.asked_by))
    };
    let state = match question.state {
        question::State::Answered => State::Kept,
        question::State::Replied => State::Waiting,
        question::State::Asked | question::State::StillOpen => State::Open,
    };
    let replies = question.replies.last().map(|reply| {
        let name = scene.sight.name(reply.by);
        html! { (say!(voice, "conversation-replied-by", name = name)) }
    });
    let way = route::steps(voice, &scene.sight, question.id, scene.now);
    Item {
        say: scene.sight.text(&question.words).unwrap_or_default().to_owned(),
        meta: std::iter::once(html! { (by) }).chain(replies).chain(way).collect(),
        tags: Some(tag(state, speech::question_state(question.state, voice))),
        end: actions(scene, question),
        done: question.state == question::State::Answered,
        ..Item::default()
    }
}

// Only the asker says whether it is answered, once somebody replied or one has met.
fn actions(scene: &Scene<'_>, question: &Question) -> Option<Markup> {
    let voice = &scene.voice;
    if !question.is_open() || scene.sight.process.ended.is_some() {
        return None;
    }
    let to = |action: &str| format!("{}/questions/{}/{action}", scene.process_path(), question.id);
    let replied = question.state == question::State::Replied;
    if question.asked_by.side() == scene.side() {
        let judges = scene.may(Action::JudgeAnswer) && (replied || scene.has_started());
        return judges.then(|| {
            html! {
                (post_button(Weight::Small, voice.say("conversation-answered"), &to("answered"), &[]))
                @if replied {
                    (post_button(Weight::Small, voice.say("conversation-still-open"), &to("still-open"), &[]))
                }
            }
        });
    }
    let replies = scene.may(Action::Speak) && !replied;
    let passes = scene.side() == Side::Company && scene.may(Action::PassOn);
    replies.then(|| {
        html! {
            (link_button(Weight::Small, voice.say("conversation-reply"), &to("reply")))
            @if passes { (link_button(Weight::Small, voice.say("pass-on"), &to("pass-on"))) }
        }
    })
}

fn put(scene: &Scene<'_>, item: &AgendaItem) -> Item {
    let voice = &scene.voice;
    let by = if item.by == scene.side() {
        voice.say("conversation-agenda-yours").to_owned()
    } else {
        say!(voice, "conversation-agenda-theirs", name = scene.name_of(item.by))
    };
    Item {
        say: scene.sight.text(&item.words).unwrap_or_default().to_owned(),
        meta: vec![html! { (by) }],
        ..Item::default()
    }
}
