//! Who comes, in what role, and who has confirmed.

use super::scene::Scene;
use crate::face::{Item, State, Weight, face_of, link_button, list, part, tag, when};
use jiff::Timestamp;
use ledger::{
    conversation::Attendee,
    policy::Action,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The part of the page.
pub(super) fn people(scene: &Scene<'_>) -> Markup {
    let mut items: Vec<Item> = scene.talk().attendees.iter().map(|one| attendee(scene, one)).collect();
    items.push(candidate(scene));
    let heading = if scene.is_over() || !scene.talk().stands() {
        scene.voice.say("conversation-who-then")
    } else {
        scene.voice.say("conversation-who")
    };
    part("who", heading, None, &list(&items))
}

fn attendee(scene: &Scene<'_>, attendee: &Attendee) -> Item {
    let voice = &scene.voice;
    let person = Person::Member(attendee.member);
    let name = scene.sight.name(person);
    let mut meta: Vec<Markup> = Vec::new();
    if let Some(member) = scene.sight.member(attendee.member) {
        meta.push(html! { (speech::role(member.role, voice)) });
    }
    if let Some(before) = attendee.instead_of {
        let before = scene.sight.name(Person::Member(before));
        meta.push(html! { (say!(voice, "conversation-instead-of", name = before)) });
    }
    // Both sides see who knows whom they will meet (0.1).
    let read = scene.sight.process.brief_read(scene.talk().id, attendee.member);
    if read.is_some() {
        meta.push(html! { (voice.say("brief-read")) });
    } else if scene.stands() && !scene.has_started() {
        meta.push(html! { (voice.say("brief-not-read")) });
    }
    // Whose chair it is may give it away; so may those who arrange.
    let own = scene.is_me(person);
    let may = scene.stands()
        && !scene.has_started()
        && scene.may(Action::HandOverSeat)
        && (own || scene.may(Action::Arrange))
        && !(own && asked_above(scene, attendee));
    let href = format!("{}?from={}", scene.to("hand-over"), attendee.member);
    let words = if own { voice.say("conversation-hand-over") } else { voice.say("conversation-replace") };
    Item {
        lead: Some(face_of(Some(Side::Company), name)),
        say: name.to_owned(),
        meta: with_you(scene, own, meta),
        tags: Some(state(scene, person, attendee.confirmed_at)),
        end: may.then(|| link_button(Weight::Small, words, &href)),
        ..Item::default()
    }
}

// Until it is confirmed, the head of the page asks about one's own seat, unless it has something else to say.
fn asked_above(scene: &Scene<'_>, own: &Attendee) -> bool {
    own.confirmed_at.is_none() && scene.talk().proposal.is_none() && !scene.is_the_day()
}

fn candidate(scene: &Scene<'_>) -> Item {
    let person = scene.sight.process.candidate_person();
    let name = scene.sight.name(person);
    let role = html! { (speech::side(Side::Candidate, &scene.voice)) };
    Item {
        lead: Some(face_of(Some(Side::Candidate), name)),
        say: name.to_owned(),
        meta: with_you(scene, scene.is_me(person), vec![role]),
        tags: Some(state(scene, person, scene.talk().candidate_confirmed_at)),
        ..Item::default()
    }
}

fn with_you(scene: &Scene<'_>, own: bool, mut meta: Vec<Markup>) -> Vec<Markup> {
    if own {
        meta.push(html! { (scene.voice.say("conversation-you")) });
    }
    meta
}

fn state(scene: &Scene<'_>, person: Person, confirmed_at: Option<Timestamp>) -> Markup {
    let (voice, talk) = (&scene.voice, scene.talk());
    if let Some(arrival) = talk.arrivals.iter().find(|arrival| arrival.person == person) {
        return tag(State::Kept, &say!(voice, "conversation-here-since", clock = voice.clock(arrival.at)));
    }
    match confirmed_at {
        Some(at) => html! {
            (tag(State::Kept, voice.say("conversation-confirmed")))
            " " small { (when(&at.to_string(), &voice.short_moment(at, scene.now))) }
        },
        None if scene.has_started() || !talk.stands() => html! {},
        None => tag(State::Waiting, voice.say("conversation-not-confirmed")),
    }
}
