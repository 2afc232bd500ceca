//! Letters after a second miss in a row.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    make_good::{Choice, MakeGood},
    promise::Promise,
    side::{Person, Side},
};
use speech::say;

const CHOSEN: Written = Written::Needless("the candidate has chosen");
const OTHER: Written = Written::Needless("it is about another entry");

pub(super) fn make_good(desk: &Desk<'_>) -> Written {
    let Some(make_good) = opened(desk) else { return OTHER };
    if make_good.chosen.is_some() {
        return CHOSEN;
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-make-good", company = desk.company()))];
    if let Some(promise) = apology(desk, make_good) {
        parts.push(Part::Say(say!(
            voice,
            "mail-make-good-apology",
            who = desk.name(promise.owed_by),
            moment = desk.moment(promise.due_at)
        )));
    }
    parts.push(Part::Say(voice.say("mail-make-good-choices").to_owned()));
    parts.push(Part::List(choices(desk, Side::Company)));
    Draft {
        subject: say!(voice, "mail-make-good-subject", company = desk.company()),
        parts,
        button: desk.to_process(voice.say("mail-make-good-button")),
        calendar: None,
    }
    .into()
}

pub(super) fn make_good_yours(desk: &Desk<'_>) -> Written {
    let Some(make_good) = opened(desk) else { return OTHER };
    let voice = &desk.voice;
    let owner = make_good.owner.map(Person::Member);
    let is_owner = owner == Some(desk.me());
    let who = owner.map_or(desk.company(), |owner| desk.name(owner));
    let candidate = desk.candidate();
    let mut parts = vec![Part::Say(say!(voice, "mail-make-good-happened", candidate = candidate))];
    if let Some(promise) = apology(desk, make_good) {
        let moment = desk.moment(promise.due_at);
        parts.push(Part::Say(if is_owner {
            say!(voice, "mail-make-good-yours", moment = moment)
        } else {
            say!(voice, "mail-make-good-theirs", who = who, moment = moment)
        }));
    }
    if make_good.chosen.is_none() {
        parts.push(Part::Say(say!(voice, "mail-make-good-they-choose", candidate = candidate)));
        parts.push(Part::List(choices(desk, Side::Company)));
    }
    let (subject, label) = if is_owner {
        (
            say!(voice, "mail-make-good-yours-subject", candidate = candidate),
            voice.say("mail-make-good-yours-button"),
        )
    } else {
        (
            say!(voice, "mail-make-good-theirs-subject", candidate = candidate, who = who),
            voice.say("mail-open-process"),
        )
    };
    Draft { subject, parts, button: desk.to_process(label), calendar: None }.into()
}

pub(super) fn still_want_to(desk: &Desk<'_>) -> Written {
    let Some(make_good) = opened(desk) else { return OTHER };
    if make_good.chosen.is_some() {
        return CHOSEN;
    }
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-still-want-to-subject", company = desk.company()),
        parts: vec![
            Part::Say(say!(voice, "mail-still-want-to", company = desk.company())),
            Part::List(choices(desk, Side::Candidate)),
        ],
        button: desk.to_process(voice.say("mail-still-want-to-button")),
        calendar: None,
    }
    .into()
}

pub(super) fn chosen(desk: &Desk<'_>) -> Written {
    let Event::MakeGoodChosen { choice, words, .. } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let candidate = desk.candidate();
    let mut parts = vec![Part::Say(match choice {
        Choice::AnotherPerson => say!(voice, "mail-chosen-another-person", candidate = candidate),
        Choice::AnotherForm => say!(voice, "mail-chosen-another-form", candidate = candidate),
        Choice::End => say!(voice, "mail-chosen-end", candidate = candidate),
        Choice::GoOn => say!(voice, "mail-chosen-go-on", candidate = candidate),
    })];
    parts.extend(desk.quote(candidate, words.as_ref()));
    Draft {
        subject: say!(
            voice,
            "mail-chosen-subject",
            candidate = candidate,
            choice = speech::choice(*choice, voice)
        ),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

fn opened<'d>(desk: &Desk<'d>) -> Option<&'d MakeGood> {
    let Event::MakeGoodOpened { make_good, .. } = &desk.entry.event else { return None };
    desk.sight.process.make_good(*make_good).ok()
}

// The apology, where it is still awaited.
fn apology<'d>(desk: &Desk<'d>, make_good: &MakeGood) -> Option<&'d Promise> {
    let promise = desk.sight.process.promise(make_good.apology?).ok()?;
    promise.is_awaited().then_some(promise)
}

fn choices(desk: &Desk<'_>, missed_by: Side) -> Vec<String> {
    let offered = Choice::offered_after(missed_by).iter();
    offered.map(|choice| speech::choice(*choice, &desk.voice).to_owned()).collect()
}
