//! What earlier talks learned, requirement by requirement, each piece with its source (0.9).

use super::scene::Scene;
use crate::face::{Item, State, list, part, tag};
use ledger::{
    evidence::{Bearing, Evidence, Source},
    job::Spec,
};
use maud::{Markup, html};
use speech::say;

/// The part of the brief.
pub(super) fn learned(scene: &Scene<'_>, spec: Option<&Spec>) -> Markup {
    let voice = &scene.voice;
    let process = &scene.sight.process;
    let holds = |one: &&Evidence| one.withdrawn_at.is_none() && Some(one.job) == process.job;
    let pieces: Vec<&Evidence> = process.evidence.iter().filter(holds).collect();
    let requirements = spec.map(|spec| spec.requirements.as_slice()).unwrap_or_default();
    let of = |id| pieces.iter().filter(move |one| one.requirement == id).copied();
    let unseen: Vec<&str> =
        requirements.iter().filter(|one| of(one.id).next().is_none()).map(|one| one.text.as_str()).collect();
    let body = html! {
        div class="stack" {
            @if pieces.is_empty() { p class="soft" { (voice.say("brief-learned-nothing")) } }
            @for requirement in requirements.iter().filter(|one| of(one.id).next().is_some()) {
                div {
                    h3 { (requirement.text) }
                    (list(&of(requirement.id).map(|one| item(scene, one)).collect::<Vec<_>>()))
                }
            }
            @if !pieces.is_empty() && !unseen.is_empty() {
                div {
                    h3 { (voice.say("brief-unseen")) }
                    ul { @for text in &unseen { li { (text) } } }
                }
            }
        }
    };
    part("learned", voice.say("brief-learned"), None, &body)
}

fn item(scene: &Scene<'_>, one: &Evidence) -> Item {
    let voice = &scene.voice;
    let (state, word) = match one.bearing {
        Bearing::For => (State::Kept, voice.say("brief-evidence-for")),
        Bearing::Against => (State::Open, voice.say("brief-evidence-against")),
    };
    Item {
        say: scene.sight.text(&one.words).unwrap_or(voice.say("promise-erased")).to_owned(),
        meta: vec![
            html! { (source(scene, one)) },
            html! { (scene.sight.name(one.by)) },
            html! { (voice.short_day(one.at, scene.now)) },
        ],
        tags: Some(tag(state, word)),
        ..Item::default()
    }
}

fn source(scene: &Scene<'_>, one: &Evidence) -> String {
    let voice = &scene.voice;
    let talk = one.conversation.and_then(|id| scene.sight.process.conversation(id).ok());
    if let Some(talk) = talk {
        let day = voice.short_day(talk.starts_at, scene.now);
        let kind = speech::conversation_kind(talk.kind, voice);
        return say!(voice, "brief-source-conversation", kind = kind, day = day);
    }
    voice
        .say(match one.source {
            Source::Conversation => "brief-source-talk",
            Source::Cv => "brief-source-cv",
            Source::Story => "brief-source-story",
            Source::Work => "brief-source-work",
            Source::Reference => "brief-source-reference",
            Source::Other => "brief-source-other",
        })
        .to_owned()
}
