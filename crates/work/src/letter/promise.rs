//! Letters about promises: to the one who owes, to the one who is owed, to the next level.

use super::{Desk, Written, report};
use crate::mail::{Draft, Part};
use ledger::{
    event::Event,
    promise::{About, Kind, Promise},
    side::Side,
};
use speech::say;

const SETTLED: Written = Written::Needless("nobody waits for the promise any more");
const NOT_THEIRS: Written = Written::Needless("somebody else owes it now");

pub(super) fn yours(desk: &Desk<'_>) -> Written {
    let promise = match owed_by_me(desk) {
        Ok(promise) => promise,
        Err(needless) => return needless,
    };
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    letter(
        desk,
        promise,
        say!(
            voice,
            "mail-promise-yours-subject",
            other = desk.other(),
            what = &what,
            moment = desk.short(promise.due_at)
        ),
        vec![say!(voice, "mail-promise-yours", other = desk.other(), what = &what, moment = moment)],
    )
}

pub(super) fn made(desk: &Desk<'_>) -> Written {
    let Some(promise) = awaited(desk) else { return SETTLED };
    let voice = &desk.voice;
    let (what, who) = (what(desk, promise), desk.name(promise.owed_by));
    let moment = desk.moment(promise.due_at);
    letter(
        desk,
        promise,
        say!(
            voice,
            "mail-promise-made-subject",
            who = who,
            what = &what,
            moment = desk.short(promise.due_at)
        ),
        vec![say!(voice, "mail-promise-made", who = who, what = &what, moment = moment)],
    )
}

pub(super) fn due_soon(desk: &Desk<'_>) -> Written {
    let promise = match owed_by_me(desk) {
        Ok(promise) => promise,
        Err(needless) => return needless,
    };
    if promise.due_at < desk.now {
        return Written::Needless("its date has passed");
    }
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    letter(
        desk,
        promise,
        say!(
            voice,
            "mail-promise-due-soon-subject",
            what = speech::sentence(&what),
            other = desk.other(),
            moment = desk.short(promise.due_at)
        ),
        vec![say!(voice, "mail-promise-due-soon", other = desk.other(), what = &what, moment = moment)],
    )
}

pub(super) fn overdue(desk: &Desk<'_>) -> Written {
    let promise = match owed_by_me(desk) {
        Ok(promise) => promise,
        Err(needless) => return needless,
    };
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-overdue-subject", what = &what, other = desk.other()),
        vec![say!(voice, "mail-promise-overdue", other = desk.other(), what = &what, moment = moment)],
    )
}

pub(super) fn is_late(desk: &Desk<'_>) -> Written {
    let Some(promise) = awaited(desk) else { return SETTLED };
    if promise.kind == Kind::ReportAnswer {
        return report::is_late(desk, promise);
    }
    let voice = &desk.voice;
    let (what, who) = (what(desk, promise), desk.name(promise.owed_by));
    let moment = desk.moment(promise.due_at);
    let mut said = vec![say!(voice, "mail-promise-is-late", who = who, what = &what, moment = moment)];
    if promise.owing() == Side::Company {
        said.push(voice.say("mail-promise-goes-up").to_owned());
    }
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-is-late-subject", what = speech::sentence(&what), who = who),
        said,
    )
}

pub(super) fn escalated(desk: &Desk<'_>) -> Written {
    let Some(promise) = awaited(desk) else { return SETTLED };
    if promise.kind == Kind::ReportAnswer {
        return report::still_waits(desk, promise);
    }
    let voice = &desk.voice;
    let (what, who) = (what(desk, promise), desk.name(promise.owed_by));
    let (moment, candidate) = (desk.moment(promise.due_at), desk.candidate());
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-escalated-subject", candidate = candidate, what = &what),
        vec![say!(
            voice,
            "mail-promise-escalated",
            candidate = candidate,
            what = &what,
            who = who,
            moment = moment
        )],
    )
}

pub(super) fn broken(desk: &Desk<'_>) -> Written {
    let Some(promise) = awaited(desk) else { return SETTLED };
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    if promise.owing() == desk.side() {
        return letter(
            desk,
            promise,
            say!(voice, "mail-promise-broken-yours-subject", what = &what, other = desk.other()),
            vec![say!(
                voice,
                "mail-promise-broken-yours",
                other = desk.other(),
                what = &what,
                moment = moment
            )],
        );
    }
    let who = desk.name(promise.owed_by);
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-broken-subject", what = speech::sentence(&what), who = who),
        vec![say!(voice, "mail-promise-broken", who = who, what = &what, moment = moment)],
    )
}

pub(super) fn new_date(desk: &Desk<'_>) -> Written {
    let Some(promise) = awaited(desk) else { return SETTLED };
    let Event::PromiseDateMoved { due_at, clock, reason, .. } = &desk.entry.event else { return SETTLED };
    let current = promise.expected_at.unwrap_or(promise.due_at);
    if current != *due_at {
        return Written::Needless("another date was named since");
    }
    let voice = &desk.voice;
    let (what, who) = (what(desk, promise), desk.name(promise.owed_by));
    let mut parts = vec![Part::Say(say!(
        voice,
        "mail-promise-new-date",
        who = who,
        what = &what,
        moment = desk.moment(*due_at)
    ))];
    parts.extend(desk.quote(who, reason.as_ref()));
    parts.push(Part::Say(if *clock {
        say!(voice, "mail-promise-date-moved", first = desk.moment(promise.first_due_at))
    } else {
        say!(voice, "mail-promise-date-shown", first = desk.moment(promise.due_at))
    }));
    Draft {
        subject: say!(voice, "mail-promise-new-date-subject", what = &what, moment = desk.short(*due_at)),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

pub(super) fn disputed(desk: &Desk<'_>) -> Written {
    let Some(promise) = about(desk) else { return SETTLED };
    let Event::PromiseDisputed { words, .. } = &desk.entry.event else { return SETTLED };
    let voice = &desk.voice;
    let what = &what(desk, promise);
    let mut parts = vec![Part::Say(say!(voice, "mail-promise-disputed", other = desk.other(), what = &what))];
    parts.extend(desk.quote(desk.other(), words.as_ref()));
    Draft {
        subject: say!(voice, "mail-promise-disputed-subject", other = desk.other(), what = &what),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: None,
    }
    .into()
}

pub(super) fn excused(desk: &Desk<'_>) -> Written {
    let Some(promise) = about(desk) else { return SETTLED };
    let voice = &desk.voice;
    let what = &what(desk, promise);
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-excused-subject", other = desk.other(), what = &what),
        vec![say!(voice, "mail-promise-excused", other = desk.other(), what = &what)],
    )
}

pub(super) fn handed_over(desk: &Desk<'_>) -> Written {
    let promise = match owed_by_me(desk) {
        Ok(promise) => promise,
        Err(needless) => return needless,
    };
    let Event::PromiseHandedOver { from, .. } = &desk.entry.event else { return SETTLED };
    if is_said_otherwise(desk, promise) {
        return Written::Needless("another letter about it says so");
    }
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    letter(
        desk,
        promise,
        say!(
            voice,
            "mail-promise-handed-over-subject",
            what = &what,
            other = desk.other(),
            moment = desk.short(promise.due_at)
        ),
        vec![say!(
            voice,
            "mail-promise-handed-over",
            from = desk.name(*from),
            what = &what,
            other = desk.other(),
            moment = moment
        )],
    )
}

// A question that was passed on and a report that goes on have letters of their own.
fn is_said_otherwise(desk: &Desk<'_>, promise: &Promise) -> bool {
    match promise.about {
        About::Report(_) => true,
        About::Question(id) => desk.sight.process.routes_of(id).any(|route| route.at == desk.entry.at),
        _ => false,
    }
}

pub(super) fn reopened(desk: &Desk<'_>) -> Written {
    let promise = match owed_by_me(desk) {
        Ok(promise) => promise,
        Err(needless) => return needless,
    };
    let voice = &desk.voice;
    let (what, moment) = (what(desk, promise), desk.moment(promise.due_at));
    letter(
        desk,
        promise,
        say!(voice, "mail-promise-reopened-subject", other = desk.other(), what = &what),
        vec![say!(voice, "mail-promise-reopened", other = desk.other(), what = &what, moment = moment)],
    )
}

fn letter(desk: &Desk<'_>, promise: &Promise, subject: String, said: Vec<String>) -> Written {
    let mut parts: Vec<Part> = said.into_iter().map(Part::Say).collect();
    parts.extend(context(desk, promise));
    Draft { subject, parts, button: desk.to_process(desk.voice.say("mail-open-process")), calendar: None }
        .into()
}

fn about<'d>(desk: &Desk<'d>) -> Option<&'d Promise> {
    let (Event::PromiseMade { promise, .. }
    | Event::PromiseReminded { promise }
    | Event::PromiseOverdue { promise }
    | Event::PromiseEscalated { promise, .. }
    | Event::PromiseDateMoved { promise, .. }
    | Event::PromiseDisputed { promise, .. }
    | Event::PromiseBroken { promise }
    | Event::PromiseExcused { promise }
    | Event::PromiseHandedOver { promise, .. }
    | Event::PromiseReopened { promise }) = &desk.entry.event
    else {
        return None;
    };
    desk.sight.process.promise(*promise).ok()
}

fn awaited<'d>(desk: &Desk<'d>) -> Option<&'d Promise> {
    about(desk).filter(|promise| promise.is_awaited())
}

fn owed_by_me<'d>(desk: &Desk<'d>) -> Result<&'d Promise, Written> {
    let promise = awaited(desk).ok_or(SETTLED)?;
    if promise.owed_by == desk.me() { Ok(promise) } else { Err(NOT_THEIRS) }
}

// What it is about, in so many words: the question, the wish, the conversation.
fn context(desk: &Desk<'_>, promise: &Promise) -> Option<Part> {
    let process = &desk.sight.process;
    match promise.about {
        About::Conversation(id) | About::Scorecard(id) => {
            let conversation = desk.conversation(id)?;
            let moment = desk.moment_of(conversation, conversation.starts_at);
            Some(Part::Say(say!(desk.voice, "mail-promise-about-conversation", moment = moment)))
        }
        About::Question(id) => {
            let question = process.question(id).ok()?;
            desk.quote(desk.name(question.asked_by), Some(&question.words))
        }
        About::Wish(id) => {
            let wish = process.wish(id).ok()?;
            desk.quote(desk.candidate(), Some(&wish.words))
        }
        About::Proposal(id) => {
            let proposal = process.proposal(id).ok()?;
            desk.quote(desk.name(proposal.by), Some(&proposal.reason))
        }
        About::Offer(id) => {
            let counter = process.offer(id).ok()?.counters.last()?;
            desk.quote(desk.candidate(), Some(&counter.words))
        }
        // What a report says stays out of mailboxes: one reads it signed in.
        About::Process | About::MakeGood(_) | About::Decline(_) | About::Report(_) => None,
    }
}

// What is owed, within a sentence: its kind, or its own words in quotation marks, shortened to a line.
fn what(desk: &Desk<'_>, promise: &Promise) -> String {
    const MOST: usize = 80;
    let words = promise.words.as_ref().and_then(|words| desk.text(words));
    match (promise.kind, words) {
        (Kind::Other, Some(words)) => {
            let line = crate::mail::one_line(words);
            let mut short: String = line.chars().take(MOST).collect();
            if short.len() < line.len() {
                short.push('…');
            }
            say!(desk.voice, "mail-promise-words", words = short)
        }
        (Kind::Arrange, _) if matches!(promise.about, About::Conversation(_)) => {
            desk.voice.say("mail-promise-new-time").to_owned()
        }
        (Kind::Answer, _) if matches!(promise.about, About::Offer(_)) => {
            desk.voice.say("decision-answer-to-terms").to_owned()
        }
        (kind, _) => speech::promise_kind(kind, &desk.voice).to_owned(),
    }
}
