//! Letters about a no: its reasons as the candidate reads them on its page, the feedback that follows, and a company
//! that went silent.

use super::{Desk, Written};
use crate::{
    address,
    mail::{Button, Draft, Part},
};
use ledger::{
    decline::{Decline, Reason},
    event::Event,
    message::Message,
    promise::{About, Kind as PromiseKind},
    side::Person,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");

/// The no itself.
pub(super) fn given(desk: &Desk<'_>, message: &Message, decline: &Decline) -> Written {
    let voice = &desk.voice;
    let mut parts: Vec<Part> = desk.quote(desk.name(message.by), Some(&message.words)).into_iter().collect();
    parts.push(Part::Say(voice.say("mail-decline-why").to_owned()));
    parts.extend(reasons(desk, decline));
    if let Some(promise) = desk.awaited(PromiseKind::Feedback, About::Decline(decline.id)) {
        parts.push(Part::Say(say!(
            voice,
            "mail-decline-feedback-owed",
            who = desk.name(promise.owed_by),
            moment = desk.moment(promise.due_at)
        )));
    }
    parts.push(Part::Say(say!(voice, "mail-answer-ends", company = desk.company())));
    Draft {
        subject: say!(voice, "mail-answer-subject", company = desk.company()),
        parts,
        button: to_decline(desk, decline),
        calendar: None,
    }
    .into()
}

/// The feedback that was promised with it.
pub(super) fn feedback(desk: &Desk<'_>) -> Written {
    let Event::FeedbackGiven { decline, member, .. } = &desk.entry.event else { return OTHER };
    let Ok(decline) = desk.sight.process.decline(*decline) else { return OTHER };
    let voice = &desk.voice;
    let who = desk.name(Person::Member(*member));
    let mut parts = vec![Part::Say(say!(voice, "mail-feedback", who = who, company = desk.company()))];
    parts.extend(reasons(desk, decline));
    Draft {
        subject: say!(voice, "mail-feedback-subject", company = desk.company()),
        parts,
        button: to_decline(desk, decline),
        calendar: None,
    }
    .into()
}

/// To the company: the candidate recorded that it went silent.
pub(super) fn went_silent(desk: &Desk<'_>) -> Written {
    let Event::ProcessEnded { reason, .. } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let candidate = desk.candidate();
    let mut parts = vec![Part::Say(say!(voice, "mail-went-silent", candidate = candidate))];
    parts.extend(desk.quote(candidate, reason.as_ref()));
    parts.push(Part::Say(voice.say("mail-went-silent-next").to_owned()));
    Draft {
        subject: say!(voice, "mail-went-silent-subject", candidate = candidate),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

// What each points at, what was seen, what would change it.
fn reasons(desk: &Desk<'_>, decline: &Decline) -> Vec<Part> {
    let voice = &desk.voice;
    let mut parts = Vec::new();
    for (number, reason) in (1_i64..).zip(&decline.reasons) {
        parts.push(Part::Say(heading(desk, number, reason)));
        parts.extend(desk.quote(voice.say("mail-decline-seen"), reason.seen.as_ref()));
        parts.extend(desk.quote(voice.say("mail-decline-change"), reason.change.as_ref()));
    }
    parts
}

fn heading(desk: &Desk<'_>, number: i64, reason: &Reason) -> String {
    let voice = &desk.voice;
    let requirements = desk.spec.map(|spec| spec.requirements.as_slice()).unwrap_or_default();
    let known = requirements.iter().find(|requirement| Some(requirement.id) == reason.requirement);
    match (reason.requirement, known) {
        (_, Some(known)) if known.published => {
            say!(voice, "mail-decline-reason", n = number, text = known.text.as_str())
        }
        (_, Some(known)) => {
            say!(voice, "mail-decline-reason-unpublished", n = number, text = known.text.as_str())
        }
        (Some(_), None) => say!(voice, "mail-decline-reason-of-before", n = number),
        (None, None) => say!(voice, "mail-decline-reason-unwritten", n = number),
    }
}

fn to_decline(desk: &Desk<'_>, decline: &Decline) -> Option<Button> {
    let path = address::decline(&desk.seat.workspace.slug, desk.sight.process.id, decline.id);
    Some(Button { label: desk.voice.say("mail-decline-open").to_owned(), path })
}
