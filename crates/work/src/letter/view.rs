//! Letters about what each side thinks after a conversation, about questions that were passed on, and about an end
//! that both wanted.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    promise::{About, Kind as PromiseKind},
    question::{Question, route::Route},
    side::Person,
};
use speech::say;

const OTHER: Written = Written::Needless("it is about another entry");
const ANSWERED: Written = Written::Needless("the question has moved on");

pub(super) fn interests_opened(desk: &Desk<'_>) -> Written {
    let Event::InterestsOpened { conversation, company, candidate } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    let mut parts = vec![
        Part::Say(voice.say("mail-interests").to_owned()),
        Part::List(vec![
            say!(voice, "mail-interest", name = desk.company(), level = speech::interest(*company, voice)),
            say!(
                voice,
                "mail-interest",
                name = desk.candidate(),
                level = speech::interest(*candidate, voice)
            ),
        ]),
    ];
    let opened = desk.sight.process.interest(*conversation).and_then(|interest| interest.opened);
    let runs = desk.sight.process.ended.is_none();
    if runs && opened.is_some_and(|opened| opened.both_stop()) {
        parts.push(Part::Say(voice.say("mail-interest-both-stop").to_owned()));
    }
    Draft {
        subject: say!(voice, "mail-interests-subject", other = desk.other()),
        parts,
        button: desk.to_conversation(voice.say("mail-open-conversation"), *conversation),
        calendar: None,
    }
    .into()
}

pub(super) fn exchange_opened(desk: &Desk<'_>) -> Written {
    let Event::ExchangeOpened { conversation } = &desk.entry.event else { return OTHER };
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-exchange-opened-subject", other = desk.other()),
        parts: vec![Part::Say(say!(voice, "mail-exchange-opened", other = desk.other()))],
        button: desk.to_conversation(voice.say("mail-exchange-read"), *conversation),
        calendar: None,
    }
    .into()
}

pub(super) fn exchange_closed(desk: &Desk<'_>) -> Written {
    let Event::ExchangeClosed { conversation } = &desk.entry.event else { return OTHER };
    let opened = desk.sight.process.exchange(*conversation).is_some_and(|all| all.opened_at.is_some());
    if opened {
        return Written::Needless("a view has come since");
    }
    let voice = &desk.voice;
    Draft {
        subject: say!(voice, "mail-exchange-closed-subject", other = desk.other()),
        parts: vec![Part::Say(say!(voice, "mail-exchange-closed", other = desk.other()))],
        button: desk.to_conversation(voice.say("mail-open-conversation"), *conversation),
        calendar: None,
    }
    .into()
}

/// To the one who is to answer.
pub(super) fn passed_on(desk: &Desk<'_>) -> Written {
    let Some((question, route)) = route(desk).filter(|(question, _)| question.is_open()) else {
        return ANSWERED;
    };
    let voice = &desk.voice;
    let (by, who) = (desk.name(Person::Member(route.by)), desk.name(question.asked_by));
    let mut parts = vec![Part::Say(say!(voice, "mail-passed-on", by = by, who = who))];
    parts.extend(desk.quote(who, Some(&question.words)));
    parts.extend(desk.quote(by, Some(&route.reason)));
    parts.extend(
        due(desk, question).map(|moment| Part::Say(say!(voice, "mail-passed-on-due", moment = moment))),
    );
    Draft {
        subject: say!(voice, "mail-passed-on-subject", who = who),
        parts,
        button: desk.to_process(voice.say("mail-question-reply")),
        calendar: None,
    }
    .into()
}

/// To the asker.
pub(super) fn moved(desk: &Desk<'_>) -> Written {
    let Some((question, route)) = route(desk).filter(|(question, _)| question.is_open()) else {
        return ANSWERED;
    };
    let voice = &desk.voice;
    let (by, to) = (desk.name(Person::Member(route.by)), desk.name(Person::Member(route.to)));
    let mut parts = vec![Part::Say(say!(voice, "mail-question-moved", by = by, to = to))];
    parts.extend(desk.quote(voice.say("mail-question-you-asked"), Some(&question.words)));
    parts.extend(desk.quote(by, Some(&route.reason)));
    parts.extend(
        due(desk, question)
            .map(|moment| Part::Say(say!(voice, "mail-question-moved-due", to = to, moment = moment))),
    );
    Draft {
        subject: say!(voice, "mail-question-moved-subject", to = to),
        parts,
        button: desk.to_process(voice.say("mail-open-page")),
        calendar: None,
    }
    .into()
}

pub(super) fn ended_together(desk: &Desk<'_>) -> Written {
    let voice = &desk.voice;
    let button = if desk.for_candidate() { "mail-open-record" } else { "mail-open-process" };
    Draft {
        subject: say!(voice, "mail-ended-together-subject", other = desk.other()),
        parts: vec![
            Part::Say(say!(voice, "mail-ended-together", other = desk.other())),
            Part::Say(voice.say("mail-ended-together-thanks").to_owned()),
        ],
        button: desk.to_process(voice.say(button)),
        calendar: None,
    }
    .into()
}

fn route<'d>(desk: &Desk<'d>) -> Option<(&'d Question, &'d Route)> {
    let Event::QuestionPassedOn { question, to, .. } = &desk.entry.event else { return None };
    let process = &desk.sight.process;
    let route = process.routes_of(*question).find(|route| route.to == *to && route.at == desk.entry.at)?;
    Some((process.question(*question).ok()?, route))
}

fn due(desk: &Desk<'_>, question: &Question) -> Option<String> {
    desk.awaited(PromiseKind::Reply, About::Question(question.id)).map(|promise| desk.moment(promise.due_at))
}
