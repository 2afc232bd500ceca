//! Letters about questions.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    promise::{About, Kind as PromiseKind, Promise},
    question::{Question, Reply, State},
};
use speech::say;

const ANSWERED: Written = Written::Needless("the question has moved on");

pub(super) fn asked(desk: &Desk<'_>) -> Written {
    let Some(question) = about(desk).filter(|question| question.state != State::Answered) else {
        return ANSWERED;
    };
    let voice = &desk.voice;
    let who = desk.name(question.asked_by);
    let mut parts: Vec<Part> = desk.quote(who, Some(&question.words)).into_iter().collect();
    let conversation = question.conversation.and_then(|id| desk.conversation(id));
    if let Some(conversation) = conversation.filter(|conversation| conversation.stands()) {
        let moment = desk.moment_of(conversation, conversation.starts_at);
        parts.push(Part::Say(say!(voice, "mail-question-in-conversation", who = who, moment = moment)));
    } else if let Some(promise) = desk.awaited(PromiseKind::Reply, About::Question(question.id)) {
        parts.push(reply_owed(desk, promise));
    }
    Draft {
        subject: say!(voice, "mail-question-asked-subject", who = who),
        parts,
        button: desk.to_process(voice.say("mail-question-reply")),
        calendar: None,
    }
    .into()
}

pub(super) fn replied(desk: &Desk<'_>) -> Written {
    let Event::QuestionReplied { reply, .. } = &desk.entry.event else { return ANSWERED };
    let Some(question) = about(desk) else { return ANSWERED };
    let Some(reply) = question.replies.iter().find(|other| other.id == *reply) else { return ANSWERED };
    let voice = &desk.voice;
    let who = desk.name(reply.by);
    let mut parts = both(desk, question, reply);
    if question.state == State::Replied {
        parts.push(Part::Say(voice.say("mail-question-only-you").to_owned()));
    }
    Draft {
        subject: say!(voice, "mail-question-replied-subject", who = who),
        parts,
        button: desk.to_process(voice.say("mail-question-judge")),
        calendar: None,
    }
    .into()
}

pub(super) fn reminder(desk: &Desk<'_>) -> Written {
    let Some(question) = about(desk).filter(|question| question.state == State::Replied) else {
        return ANSWERED;
    };
    let Some(reply) = question.replies.last() else { return ANSWERED };
    let voice = &desk.voice;
    let who = desk.name(reply.by);
    let mut parts = both(desk, question, reply);
    parts.push(Part::Say(voice.say("mail-question-reminder").to_owned()));
    Draft {
        subject: say!(voice, "mail-question-reminder-subject", who = who),
        parts,
        button: desk.to_process(voice.say("mail-question-judge")),
        calendar: None,
    }
    .into()
}

pub(super) fn still_open(desk: &Desk<'_>) -> Written {
    let Some(question) = about(desk).filter(|question| question.state == State::StillOpen) else {
        return ANSWERED;
    };
    let voice = &desk.voice;
    let who = desk.name(question.asked_by);
    let mut parts: Vec<Part> = desk.quote(who, Some(&question.words)).into_iter().collect();
    parts.push(Part::Say(say!(voice, "mail-question-still-open", who = who)));
    if let Some(promise) = desk.awaited(PromiseKind::Reply, About::Question(question.id)) {
        parts.push(reply_owed(desk, promise));
    }
    Draft {
        subject: say!(voice, "mail-question-still-open-subject", who = who),
        parts,
        button: desk.to_process(voice.say("mail-question-reply")),
        calendar: None,
    }
    .into()
}

fn reply_owed(desk: &Desk<'_>, promise: &Promise) -> Part {
    let (voice, moment) = (&desk.voice, desk.moment(promise.due_at));
    Part::Say(if promise.owed_by == desk.me() {
        say!(voice, "mail-question-reply-yours", moment = moment)
    } else {
        let owner = desk.name(promise.owed_by);
        say!(voice, "mail-question-reply-owed", owner = owner, moment = moment)
    })
}

fn about<'d>(desk: &Desk<'d>) -> Option<&'d Question> {
    let (Event::QuestionAsked { question, .. }
    | Event::QuestionReplied { question, .. }
    | Event::QuestionReminded { question }
    | Event::QuestionStillOpen { question }) = &desk.entry.event
    else {
        return None;
    };
    desk.sight.process.question(*question).ok()
}

fn both(desk: &Desk<'_>, question: &Question, reply: &Reply) -> Vec<Part> {
    let asked = desk.quote(desk.voice.say("mail-question-you-asked"), Some(&question.words));
    let replied = desk.quote(desk.name(reply.by), Some(&reply.words));
    asked.into_iter().chain(replied).collect()
}
