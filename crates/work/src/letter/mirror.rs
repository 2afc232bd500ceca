//! Letters that ask what somebody thought or saw: the candidate about a conversation, an interviewer for their
//! scorecard; and what the candidate said of the feedback.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{event::Event, promise::About};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");

/// To the candidate: how was it for you?
pub(super) fn invited(desk: &Desk<'_>) -> Written {
    let Event::MirrorInvited { conversation } = &desk.entry.event else { return OTHER };
    if desk.sight.process.mirrored(*conversation).is_some() {
        return Written::Needless("the candidate has answered");
    }
    let Some(talk) = desk.conversation(*conversation).filter(|talk| talk.can_be_mirrored()) else {
        return Written::Needless("the conversation was not held");
    };
    let voice = &desk.voice;
    let moment = desk.moment_of(talk, talk.starts_at);
    Draft {
        subject: say!(voice, "mail-mirror-subject", other = desk.other()),
        parts: vec![
            Part::Say(say!(voice, "mail-mirror", with = desk.met(talk), moment = moment)),
            Part::Say(say!(voice, "mail-mirror-sealed", other = desk.other())),
        ],
        button: desk.to_view(voice.say("mail-mirror-do"), *conversation, "mirror"),
        calendar: None,
    }
    .into()
}

/// To an interviewer: write down what you saw.
pub(super) fn scorecard_yours(desk: &Desk<'_>) -> Written {
    let Event::PromiseMade { promise, .. } = &desk.entry.event else { return OTHER };
    let Ok(promise) = desk.sight.process.promise(*promise) else { return OTHER };
    let About::Scorecard(conversation) = promise.about else { return OTHER };
    if !promise.is_open() || promise.owed_by != desk.me() {
        return Written::Needless("the scorecard is there, or is no longer asked for");
    }
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-scorecard-subject", other = desk.other()),
        parts: vec![
            Part::Say(say!(
                voice,
                "mail-scorecard",
                other = desk.other(),
                moment = desk.moment(promise.due_at)
            )),
            Part::Say(voice.say("mail-scorecard-sealed").to_owned()),
        ],
        button: desk.to_view(voice.say("mail-scorecard-do"), conversation, "scorecard"),
        calendar: None,
    }
    .into()
}

/// To whoever gave feedback: whether it could be used.
pub(super) fn feedback_rated(desk: &Desk<'_>) -> Written {
    let Event::FeedbackRated { marks, words, .. } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-feedback-rated", other = desk.other()))];
    parts.push(Part::List(marks.iter().map(|mark| speech::feedback_use(*mark, voice).to_owned()).collect()));
    parts.extend(desk.quote(desk.candidate(), words.as_ref()));
    Draft {
        subject: say!(voice, "mail-feedback-rated-subject", other = desk.other()),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}
