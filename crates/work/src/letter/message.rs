//! Letters that carry somebody's words: messages, answers, apologies.

use super::{Desk, Written, decline};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    message::{Message, State},
};
use speech::say;

const TAKEN_BACK: Written = Written::Needless("it was taken back");

pub(super) fn message(desk: &Desk<'_>) -> Written {
    let Some(message) = sent(desk) else { return TAKEN_BACK };
    let voice = &desk.voice;
    let who = desk.name(message.by);
    let mut parts: Vec<Part> = Vec::new();
    if message.corrects.is_some() {
        parts.push(Part::Say(voice.say("mail-message-corrects").to_owned()));
    }
    parts.extend(desk.quote(who, Some(&message.words)));
    let subject = if desk.for_candidate() {
        say!(voice, "mail-message-subject-company", who = who, company = desk.company())
    } else {
        say!(voice, "mail-message-subject", who = who)
    };
    Draft { subject, parts, button: desk.to_process(voice.say("mail-message-reply")), calendar: None }.into()
}

pub(super) fn answer(desk: &Desk<'_>) -> Written {
    let Some(message) = sent(desk) else { return TAKEN_BACK };
    let declined = desk.sight.process.declines.iter().find(|decline| decline.message == message.id);
    if let Some(decline) = declined {
        return decline::given(desk, message, decline);
    }
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-answer-subject", company = desk.company()),
        parts: desk.quote(desk.name(message.by), Some(&message.words)).into_iter().collect(),
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

pub(super) fn apology(desk: &Desk<'_>) -> Written {
    let Some(message) = sent(desk) else { return TAKEN_BACK };
    let voice = &desk.voice;
    let who = desk.name(message.by);
    Draft {
        subject: say!(voice, "mail-apology-subject", who = who, company = desk.company()),
        parts: desk.quote(who, Some(&message.words)).into_iter().collect(),
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

// What was taken back the reader does not even see.
fn sent<'d>(desk: &Desk<'d>) -> Option<&'d Message> {
    let (Event::MessageWritten { message, .. } | Event::MessageSent { message }) = &desk.entry.event else {
        return None;
    };
    let message = desk.sight.process.message(*message).ok()?;
    matches!(message.state, State::Sent(_)).then_some(message)
}
