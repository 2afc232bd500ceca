//! The first thing on the page: who owes the next word about it, and on the day who is here.

use super::{alert, late, scene::Scene, stand_in::earliest};
use crate::{
    face::{
        Owed, Place, Today, Tone, Weight, banner, banner_of, link_button, owed, post_button, today, when,
    },
    form::local,
    trouble::Trouble,
};
use jiff::Timestamp;
use ledger::{
    clock::{Alarm, alarms},
    conversation::{StandIn, TimeProposal},
    policy::Action,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The panel, and whether the page should look again by itself.
pub(super) fn panel(scene: &Scene<'_>) -> Result<(Markup, bool), Trouble> {
    let talk = scene.talk();
    if let Some(cancelled) = &talk.cancellation {
        return Ok((called_off(scene, cancelled), false));
    }
    if let Some(ended) = &scene.sight.process.ended {
        let voice = &scene.voice;
        let how = speech::sentence(speech::ending(ended.how, voice));
        return Ok((banner(Tone::Info, voice.say("conversation-process-ended"), Some(&format!("{how}."))), false));
    }
    let asked = waiting_stand_in(scene).is_some();
    if scene.is_the_day() && (talk.claim_of(scene.side()).is_none() || asked) {
        let both = talk.arrived(Side::Company).is_some() && talk.arrived(Side::Candidate).is_some();
        return Ok((on_the_day(scene)?, !both));
    }
    Ok((if scene.has_started() { html! {} } else { ahead(scene) }, false))
}

fn called_off(scene: &Scene<'_>, cancelled: &ledger::conversation::Cancellation) -> Markup {
    let voice = &scene.voice;
    let lead = super::scene::minutes_between(cancelled.at, scene.talk().starts_at);
    let words = if cancelled.by == scene.side() {
        say!(voice, "conversation-cancelled-by-you", lead = voice.lead_time(lead))
    } else {
        say!(voice, "conversation-cancelled-by-them", other = scene.other(), lead = voice.lead_time(lead))
    };
    banner_of(Tone::Info, &words, &html! {
        @if let Some(reason) = cancelled.reason.as_ref().and_then(|reason| scene.sight.text(reason)) {
            p class="said keep" { (reason) }
        }
        p { (voice.say("conversation-cancelled-no-miss")) }
    })
}

// --- Before

fn ahead(scene: &Scene<'_>) -> Markup {
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
        Side::Candidate => link_button(
            Weight::Quiet,
            voice.say("conversation-other-time"),
            &scene.to("propose-time"),
        ),
        Side::Company => link_button(
            Weight::Quiet,
            voice.say("conversation-hand-over-own"),
            &scene.to("hand-over"),
        ),
    };
    let detail = match scene.side() {
        Side::Candidate => voice.say("conversation-will-you-detail-candidate"),
        Side::Company => voice.say("conversation-will-you-detail-company"),
    };
    owed(&Owed {
        side: Some(scene.side()),
        kicker: html! { (voice.say("conversation-you-owe-a-word")) },
        say: voice.say("conversation-will-you").to_owned(),
        detail: html! { (detail) },
        actions: Some(html! {
            (post_button(Weight::Primary, voice.say("conversation-confirm"), &scene.to("confirm"), &[]))
            (other_way)
        }),
        days: None,
    })
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

// --- On the day

/// The stand-in who waits for the candidate's answer.
fn waiting_stand_in<'s>(scene: &'s Scene<'_>) -> Option<&'s StandIn> {
    scene.talk().stand_in.as_ref().filter(|one| one.answer.is_none())
}

fn accepted_stand_in<'s>(scene: &'s Scene<'_>) -> Option<&'s StandIn> {
    let stand_in = scene.talk().stand_in.as_ref();
    stand_in.filter(|one| one.answer.as_ref().is_some_and(|answer| answer.accepted))
}

fn on_the_day(scene: &Scene<'_>) -> Result<Markup, Trouble> {
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
        action: Some(action),
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
            say!(voice, "conversation-colleague-here", name = scene.sight.name(colleague.person), other = other)
        }
        (None, Some(_)) => say!(voice, "conversation-waits-for-you", other = other),
        (None, None) => {
            let clock = voice.clock(talk.starts_at);
            let left = super::scene::minutes_between(scene.now, talk.starts_at);
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
        (words)
        @if let Some(place) = talk.place.as_ref().and_then(|place| scene.sight.text(place)) {
            br; span class="keep" { (place) }
        }
        @if let Some(said) = of_stand_in(scene) { br; (said) }
    }
}

// When somebody will be told, as the promise clock has it, or would have it if one said 'I am here' now.
fn told_at(scene: &Scene<'_>) -> Timestamp {
    let organisation = &scene.sight.organisation;
    let id = scene.talk().id;
    let set = alarms(&scene.sight.process, &organisation.rules, &organisation.calendar)
        .into_iter()
        .find(|(_, alarm)| matches!(alarm, Alarm::Alert(of, _) if *of == id));
    let grace = jiff::SignedDuration::from_mins(i64::from(organisation.rules.grace_minutes));
    let from_now = super::scene::shifted(scene.talk().starts_at.max(scene.now), grace);
    set.map_or(from_now, |(at, _)| at)
}

fn of_stand_in(scene: &Scene<'_>) -> Option<String> {
    let (voice, stand_in) = (&scene.voice, scene.talk().stand_in.as_ref()?);
    let member = scene.sight.member(stand_in.member)?;
    let clock = voice.clock(stand_in.starts_at);
    let name = member.name.as_str();
    let role = speech::role(member.role, voice);
    Some(match (&stand_in.answer, scene.side()) {
        (None, Side::Candidate) => say!(voice, "conversation-could-step-in", name = name, role = role, clock = clock),
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
    let take = say!(voice, "conversation-take-stand-in", name = name, clock = voice.clock(stand_in.starts_at));
    let action = scene.to("stand-in/answer");
    html! {
        (post_button(Weight::Primary, &take, &action, &[("accept", "yes")]))
        (post_button(Weight::Quiet, voice.say("conversation-rather-later"), &action, &[("accept", "no")]))
    }
}

// Nobody of the company is here, and nobody has been offered or taken who could still come.
fn may_step_in(scene: &Scene<'_>) -> bool {
    let talk = scene.talk();
    scene.may(Action::OfferStandIn)
        && talk.arrived(Side::Company).is_none()
        && waiting_stand_in(scene).is_none()
        && accepted_stand_in(scene).is_none()
}

fn step_in(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let at = earliest(scene);
    let starts_at = local(at, &scene.seat.zone);
    let own = scene.member().filter(|member| !scene.talk().attends(*member)).map(|id| id.to_string());
    html! {
        @if let Some(own) = own {
            @let words = say!(voice, "conversation-i-step-in", clock = voice.clock(at));
            (post_button(
                Weight::Primary, &words, &scene.to("stand-in"),
                &[("member", &own), ("starts_at", &starts_at)],
            ))
        }
        (link_button(Weight::Quiet, voice.say("conversation-somebody-steps-in"), &scene.to("stand-in")))
    }
}

/// A notice for the head of the page: the other side will be late.
pub(super) fn late_notice(scene: &Scene<'_>) -> Markup {
    let talk = scene.talk();
    let said = talk.notices.iter().rev().find(|notice| notice.by.side() != scene.side());
    let Some(notice) = said.filter(|_| scene.stands() && !scene.is_over()) else { return html! {} };
    let voice = &scene.voice;
    let late = voice.late_by(u64::from(notice.minutes));
    let words = say!(voice, "conversation-notice-late", name = scene.sight.name(notice.by), late = late);
    banner_of(Tone::Info, &words, &html! {
        p class="soft" { (when(&notice.at.to_string(), &voice.clock(notice.at))) }
    })
}
