//! On the day: who is here, who is missed, who could step in (2.2).

use super::{
    alert, late,
    scene::{Scene, minutes_between, shifted},
    stand_in::earliest,
};
use crate::{
    face::{Place, Today, Weight, link_button, post_button, today},
    form::local,
    trouble::Trouble,
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    clock::{Alarm, alarms},
    conversation::StandIn,
    policy::Action,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The stand-in who waits for the candidate's answer.
pub(super) fn waiting_stand_in<'s>(scene: &'s Scene<'_>) -> Option<&'s StandIn> {
    scene.talk().stand_in.as_ref().filter(|one| one.answer.is_none())
}

fn accepted_stand_in<'s>(scene: &'s Scene<'_>) -> Option<&'s StandIn> {
    let stand_in = scene.talk().stand_in.as_ref();
    stand_in.filter(|one| one.answer.as_ref().is_some_and(|answer| answer.accepted))
}

/// The day's panel.
pub(super) fn on_the_day(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    let talk = scene.talk();
    let missing = talk.alerted_at.is_some()
        && (talk.arrived(Side::Company).is_none() || talk.arrived(Side::Candidate).is_none());
    let say = sentence(scene, missing);
    let action = actions(scene);
    Ok(today(&Today {
        say,
        detail: detail(scene, missing),
        company: place(scene, Side::Company),
        candidate: place(scene, Side::Candidate),
        told: if missing { alert::told(scene)? } else { vec![] },
        action: (!action.0.is_empty()).then_some(action),
        alert: missing,
    }))
}

fn place(scene: &Scene<'_>, side: Side) -> Place {
    let (voice, talk) = (&scene.voice, scene.talk());
    let lead = match side {
        Side::Candidate => scene.sight.process.candidate_person(),
        Side::Company => {
            let stand_in = accepted_stand_in(scene).map(|one| one.member);
            let first = talk.attendees.first().map(|one| one.member);
            Person::Member(stand_in.or(first).unwrap_or(scene.sight.process.recruiter))
        }
    };
    let here = talk.arrivals.iter().find(|arrival| arrival.person.side() == side);
    let who = here.map_or(lead, |arrival| arrival.person);
    let notice = talk.notices.iter().rev().find(|notice| notice.by.side() == side);
    let say = match (here, notice) {
        (Some(arrival), _) => say!(voice, "conversation-here-since", clock = voice.clock(arrival.at)),
        (None, Some(notice)) => {
            let late = voice.late_by(u64::from(notice.minutes));
            say!(voice, "conversation-said-late", late = late)
        }
        (None, None) if scene.has_started() => {
            say!(voice, "conversation-was-to-be-here", clock = voice.clock(talk.starts_at))
        }
        (None, None) => voice.say("conversation-not-here-yet").to_owned(),
    };
    Place { name: scene.sight.name(who).to_owned(), say, here: here.is_some() }
}

fn am_here(scene: &Scene<'_>) -> bool {
    scene.talk().arrivals.iter().any(|arrival| scene.is_me(arrival.person))
}

fn sentence(scene: &Scene<'_>, missing: bool) -> String {
    let (voice, talk, other) = (&scene.voice, scene.talk(), scene.other());
    let mine = talk.arrivals.iter().find(|one| one.person.side() == scene.side());
    let theirs = talk.arrivals.iter().find(|one| one.person.side() != scene.side());
    if let (Some(stand_in), None) = (accepted_stand_in(scene), talk.arrived(Side::Company)) {
        let name = scene.sight.name(Person::Member(stand_in.member));
        return say!(voice, "conversation-steps-in", name = name, clock = voice.clock(stand_in.starts_at));
    }
    match (mine, theirs) {
        (Some(_), Some(_)) if scene.attends() => voice.say("conversation-both-here").to_owned(),
        (Some(_), Some(_)) => voice.say("conversation-both-sides-here").to_owned(),
        (Some(_), None) if missing => match scene.side() {
            Side::Candidate => say!(voice, "conversation-nobody-from", other = other),
            Side::Company => say!(voice, "conversation-not-come", other = other),
        },
        (Some(_), None) if am_here(scene) => voice.say("conversation-your-turn-is-done").to_owned(),
        (Some(colleague), None) => {
            say!(
                voice,
                "conversation-colleague-here",
                name = scene.sight.name(colleague.person),
                other = other
            )
        }
        (None, Some(_)) => say!(voice, "conversation-waits-for-you", other = other),
        (None, None) => {
            let clock = voice.clock(talk.starts_at);
            let left = minutes_between(scene.now, talk.starts_at);
            match u64::try_from(left) {
                Ok(left) if left > 0 => {
                    say!(voice, "conversation-begins-in", clock = clock, span = voice.duration(left))
                }
                _ => say!(voice, "conversation-begins-now", clock = clock),
            }
        }
    }
}

fn detail(scene: &Scene<'_>, missing: bool) -> Markup {
    let (voice, talk, other) = (&scene.voice, scene.talk(), scene.other());
    let both = talk.arrived(Side::Company).is_some() && talk.arrived(Side::Candidate).is_some();
    let words = if both {
        voice.say("conversation-both-here-next").to_owned()
    } else if missing {
        match (scene.side(), talk.arrived(Side::Candidate).is_some()) {
            (Side::Candidate, true) => voice.say("conversation-on-the-record").to_owned(),
            (Side::Company, true) => voice.say("conversation-somebody-waits").to_owned(),
            (Side::Candidate, false) => voice.say("conversation-you-are-missed").to_owned(),
            (Side::Company, false) => say!(voice, "conversation-they-are-missed", other = other),
        }
    } else {
        let by = voice.clock(told_at(scene));
        if am_here(scene) {
            say!(voice, "conversation-told-by", clock = by)
        } else if scene.attends() {
            say!(voice, "conversation-say-here", clock = by)
        } else {
            say!(voice, "conversation-onlooker", clock = by)
        }
    };
    html! {
        @if let Some(said) = of_stand_in(scene) { (said) br; }
        (words)
        @if let Some(place) = talk.place.as_ref().filter(|_| !missing).and_then(|place| scene.sight.text(place)) {
            br; span class="keep" { (place) }
        }
    }
}

// When somebody will be told, as the promise clock has it, or would have it if one said 'I am here' now.
fn told_at(scene: &Scene<'_>) -> Timestamp {
    let organisation = &scene.sight.organisation;
    let id = scene.talk().id;
    let set = alarms(&scene.sight.process, &organisation.rules, &organisation.calendar)
        .into_iter()
        .find(|(_, alarm)| matches!(alarm, Alarm::Alert(of, _) if *of == id));
    let grace = SignedDuration::from_mins(i64::from(organisation.rules.grace_minutes));
    let from_now = shifted(scene.talk().starts_at.max(scene.now), grace);
    set.map_or(from_now, |(at, _)| at)
}

fn of_stand_in(scene: &Scene<'_>) -> Option<String> {
    let (voice, stand_in) = (&scene.voice, scene.talk().stand_in.as_ref()?);
    let member = scene.sight.member(stand_in.member)?;
    let clock = voice.clock(stand_in.starts_at);
    let name = member.name.as_str();
    let role = speech::role(member.role, voice);
    Some(match (&stand_in.answer, scene.side()) {
        (None, Side::Candidate) => {
            say!(voice, "conversation-could-step-in", name = name, role = role, clock = clock)
        }
        (None, Side::Company) => {
            say!(voice, "conversation-stand-in-asked", name = name, clock = clock, other = scene.other())
        }
        (Some(answer), Side::Candidate) if !answer.accepted => {
            voice.say("conversation-stand-in-declined-you").to_owned()
        }
        (Some(answer), Side::Company) if !answer.accepted => {
            say!(voice, "conversation-stand-in-declined-them", other = scene.other())
        }
        (Some(_), _) => voice.say("conversation-stand-in-counts").to_owned(),
    })
}

fn actions(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let attends = scene.attends() && scene.may(Action::Attend);
    let waiting = waiting_stand_in(scene).filter(|_| scene.may(Action::AnswerStandIn));
    let late = attends && !am_here(scene);
    html! {
        @if let Some(stand_in) = waiting { (answer_stand_in(scene, stand_in)) }
        @if attends && !am_here(scene) {
            (post_button(Weight::Big, voice.say("conversation-here"), &scene.to("here"), &[]))
        }
        @if may_step_in(scene) { (step_in(scene)) }
        @if late { (late::buttons(voice, &scene.to("late"))) }
    }
}

fn answer_stand_in(scene: &Scene<'_>, stand_in: &StandIn) -> Markup {
    let voice = &scene.voice;
    let name = scene.sight.name(Person::Member(stand_in.member));
    let take =
        say!(voice, "conversation-take-stand-in", name = name, clock = voice.clock(stand_in.starts_at));
    let action = scene.to("stand-in/answer");
    html! {
        (post_button(Weight::Primary, &take, &action, &[("accept", "yes")]))
        (post_button(Weight::Quiet, voice.say("conversation-rather-later"), &action, &[("accept", "no")]))
    }
}

// It has begun or the alert is out, nobody of the company is here, and nobody has been offered or taken who could still come.
fn may_step_in(scene: &Scene<'_>) -> bool {
    let talk = scene.talk();
    scene.may(Action::OfferStandIn)
        && (talk.alerted_at.is_some() || scene.now >= talk.starts_at)
        && talk.arrived(Side::Company).is_none()
        && waiting_stand_in(scene).is_none()
        && accepted_stand_in(scene).is_none()
}

fn step_in(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let at = earliest(scene);
    let starts_at = local(at, &scene.seat.zone);
    let own = scene.member().filter(|member| !scene.talk().attends(*member)).map(|id| id.to_string());
    // Before the alert the ones who are expected may still be on the stairs.
    let weight = if scene.talk().alerted_at.is_some() { Weight::Primary } else { Weight::Quiet };
    html! {
        @if let Some(own) = own {
            @let words = say!(voice, "conversation-i-step-in", clock = voice.clock(at));
            (post_button(
                weight, &words, &scene.to("stand-in"),
                &[("member", &own), ("starts_at", &starts_at)],
            ))
        }
        (link_button(Weight::Quiet, voice.say("conversation-somebody-steps-in"), &scene.to("stand-in")))
    }
}
