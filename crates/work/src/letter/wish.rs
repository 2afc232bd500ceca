//! Letters about wishes to meet somebody.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    promise::{About, Kind as PromiseKind},
    side::Person,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");

pub(super) fn made(desk: &Desk<'_>) -> Written {
    let Event::WishMade { wish, .. } = &desk.entry.event else { return OTHER };
    let Ok(wish) = desk.sight.process.wish(*wish) else { return OTHER };
    if wish.answer.is_some() {
        return Written::Needless("it was answered");
    }
    let voice = &desk.voice;
    let candidate = desk.candidate();
    let wanted = speech::wish_kind(wish.kind, voice);
    let mut parts = vec![Part::Say(say!(voice, "mail-wish-made", candidate = candidate, wish = wanted))];
    parts.extend(desk.quote(candidate, Some(&wish.words)));
    if let Ok(promise) = desk.sight.process.promise(wish.promise) {
        let moment = desk.moment(promise.due_at);
        parts.push(Part::Say(say!(voice, "mail-wish-answer-owed", moment = moment)));
    }
    Draft {
        subject: say!(voice, "mail-wish-made-subject", candidate = candidate, wish = wanted),
        parts,
        button: desk.to_process(voice.say("mail-wish-answer")),
        calendar: None,
    }
    .into()
}

pub(super) fn answered(desk: &Desk<'_>) -> Written {
    let Event::WishAnswered { wish, granted, member, reason } = &desk.entry.event else { return OTHER };
    let Ok(wish) = desk.sight.process.wish(*wish) else { return OTHER };
    let voice = &desk.voice;
    let who = desk.name(Person::Member(*member));
    let wanted = speech::wish_kind(wish.kind, voice);
    let (subject, said) = if *granted {
        (
            say!(voice, "mail-wish-yes-subject", wish = wanted),
            say!(voice, "mail-wish-yes", who = who, wish = wanted),
        )
    } else {
        (
            say!(voice, "mail-wish-no-subject", wish = wanted),
            say!(voice, "mail-wish-no", who = who, wish = wanted),
        )
    };
    let mut parts = vec![Part::Say(said)];
    parts.extend(desk.quote(who, Some(reason)));
    if let Some(promise) = desk.awaited(PromiseKind::Arrange, About::Wish(wish.id)) {
        let moment = desk.moment(promise.due_at);
        parts.push(Part::Say(say!(
            voice,
            "mail-wish-booking-owed",
            who = desk.name(promise.owed_by),
            moment = moment
        )));
    }
    Draft { subject, parts, button: desk.to_process(voice.say("mail-open-process")), calendar: None }.into()
}
