//! Who was told that somebody waits, when, and what came of it (2.2).

use super::scene::Scene;
use crate::{
    face::{Told, person},
    trouble::Trouble,
};
use jiff::Timestamp;
use ledger::{
    event::Event,
    ids::MemberId,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// Everybody who was told; empty as long as nobody had to be.
pub(super) fn told(scene: &Scene<'_>) -> Result<Vec<Told>, Trouble> {
    let Some(at) = scene.talk().alerted_at else { return Ok(vec![]) };
    if scene.talk().arrived(Side::Company).is_some() {
        let candidate = scene.sight.process.candidate_person();
        return Ok(vec![one(scene, candidate, at, html! { (role(scene, candidate)) })]);
    }
    let mut people: Vec<MemberId> = scene.talk().expected().collect();
    let expected = people.len();
    people.push(scene.sight.process.recruiter);
    people.extend(stand_ins(scene)?);
    let mut told: Vec<Told> = Vec::new();
    let mut seen: Vec<MemberId> = Vec::new();
    for (place, member) in people.into_iter().enumerate() {
        if seen.contains(&member) {
            continue;
        }
        seen.push(member);
        let person = Person::Member(member);
        let role = role(scene, person);
        let second = if place < expected {
            html! { (role) " · " (scene.voice.say("conversation-was-to-come")) }
        } else {
            html! { (role) }
        };
        told.push(one(scene, person, at, second));
    }
    Ok(told)
}

// The ledger says who was asked to step in; the state keeps only that there was an alert.
fn stand_ins(scene: &Scene<'_>) -> Result<Vec<MemberId>, Trouble> {
    let (workspace, process) = (scene.seat.workspace_id(), scene.sight.process.id);
    let house = &scene.ask.app.house;
    let entries = house.db.read(|conn| store::process::entries(conn, workspace, process))?;
    let of_this = entries.into_iter().rev().find_map(|(entry, _)| match entry.event {
        Event::AbsenceAlerted { conversation, stand_ins, .. } if conversation == scene.talk().id => {
            Some(stand_ins)
        }
        _ => None,
    });
    Ok(of_this.unwrap_or_default())
}

fn one(scene: &Scene<'_>, who: Person, at: Timestamp, second: Markup) -> Told {
    Told {
        who: person(Some(who.side()), scene.sight.name(who), Some(&second)),
        said: html! {
            (say!(scene.voice, "conversation-told-at", clock = scene.voice.clock(at)))
            ", " (answered(scene, who, at))
        },
    }
}

fn answered(scene: &Scene<'_>, who: Person, told_at: Timestamp) -> String {
    let (voice, talk) = (&scene.voice, scene.talk());
    if let Some(arrival) = talk.arrivals.iter().find(|arrival| arrival.person == who) {
        return say!(voice, "conversation-here-since", clock = voice.clock(arrival.at));
    }
    let offered = talk.stand_in.as_ref().filter(|one| Some(one.member) == who.member());
    if let Some(stand_in) = offered {
        return say!(voice, "conversation-can-step-in", clock = voice.clock(stand_in.starts_at));
    }
    let notice = talk.notices.iter().rev().find(|notice| notice.by == who && notice.at >= told_at);
    match notice {
        Some(notice) => voice.late_by(u64::from(notice.minutes)),
        None => voice.say("conversation-no-word").to_owned(),
    }
}

fn role(scene: &Scene<'_>, who: Person) -> &'static str {
    let member = who.member().and_then(|id| scene.sight.member(id));
    member.map_or_else(
        || speech::side(Side::Candidate, &scene.voice),
        |member| speech::role(member.role, &scene.voice),
    )
}
