//! The promise clock: what falls due by itself, and when the clock must look at a process next.
//!
//! One list of alarms serves both: the earliest is stored as the process's `wake_at`, and when that has
//! come the alarms that are due fire. Each alarm changes the state so that it does not ring twice.

use crate::{
    calendar::{Calendar, earlier, later},
    conversation::{Claim, Conversation},
    event::Event,
    exchange::{self, Exchange},
    frame::{Frame, Rules},
    ids::{ConversationId, MessageId, OfferId, PromiseId, ProposalId, QuestionId},
    message, mirror,
    offer::{self, Offer},
    process::Process,
    promise::{self, Promise},
    proposal,
    question::{self, Question},
    side::Side,
};
use jiff::{SignedDuration, Timestamp};

/// At most this many people are asked to step in.
pub const MOST_STAND_INS: usize = 5;

/// Something that falls due by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// A conversation comes near.
    Approach(ConversationId),
    /// One side waits and the other is not there.
    Alert(ConversationId, Side),
    /// A conversation is over: what happened?
    AskClaims(ConversationId),
    /// One side has not said what happened.
    RemindClaim(ConversationId, Side),
    /// And still has not.
    AcceptClaim(ConversationId),
    /// A promise falls due soon.
    Remind(PromiseId),
    /// A promise's date passed.
    Overdue(PromiseId),
    /// A promise goes up.
    Escalate(PromiseId),
    /// A promise is broken.
    Break(PromiseId),
    /// A reply waits for the asker's word.
    RemindAsker(QuestionId),
    /// A message has waited long enough.
    SendMessage(MessageId),
    /// A proposal has waited long enough.
    SendProposal(ProposalId),
    /// An offer has waited long enough.
    SendOffer(OfferId),
    /// An offer ends soon.
    RemindOffer(OfferId),
    /// An offer ends.
    ExpireOffer(OfferId),
    /// No view of the other side came.
    CloseExchange(ConversationId),
    /// The candidate is asked what they thought.
    InviteMirror(ConversationId),
}

/// When the clock must look at the process next; `None` when nothing waits.
#[must_use]
pub fn wake_at(process: &Process, rules: &Rules, calendar: &Calendar) -> Option<Timestamp> {
    alarms(process, rules, calendar).into_iter().map(|(at, _)| at).min()
}

/// The earliest alarm that is due, as events.
pub(crate) fn ring(process: &Process, frame: &Frame<'_>) -> Vec<Event> {
    alarms(process, frame.rules, frame.calendar)
        .into_iter()
        .filter(|(at, _)| *at <= frame.now)
        .min_by_key(|(at, _)| *at)
        .map_or_else(Vec::new, |(_, alarm)| fire(process, frame, alarm))
}

/// Everything that will fall due if nobody does anything, with its time.
#[must_use]
pub fn alarms(process: &Process, rules: &Rules, calendar: &Calendar) -> Vec<(Timestamp, Alarm)> {
    let mut alarms = Vec::new();
    for conversation in process.conversations.iter().filter(|conversation| conversation.stands()) {
        of_conversation(conversation, process.ended.is_some(), rules, calendar, &mut alarms);
    }
    alarms.extend(process.conversations.iter().filter_map(|conversation| of_mirror(process, conversation)));
    for promise in process.promises.iter().filter(|promise| promise.is_open()) {
        of_promise(promise, delivery_waits_until(process, promise), calendar, &mut alarms);
    }
    if process.ended.is_none() {
        alarms.extend(process.questions.iter().filter_map(|question| of_question(question, calendar)));
    }
    alarms.extend(process.messages.iter().filter_map(|message| match message.state {
        message::State::Waiting(until) => Some((until, Alarm::SendMessage(message.id))),
        _ => None,
    }));
    let waiting = process.proposals.iter().filter(|proposal| proposal.state == proposal::State::Waiting);
    alarms.extend(waiting.map(|proposal| (proposal.waits_until, Alarm::SendProposal(proposal.id))));
    alarms.extend(process.offers.iter().filter_map(|offer| of_offer(offer, calendar)));
    alarms.extend(process.exchanges.iter().filter_map(of_exchange));
    alarms
}

// Reminded a business day before its end.
fn of_offer(offer: &Offer, calendar: &Calendar) -> Option<(Timestamp, Alarm)> {
    match offer.state {
        offer::State::Waiting => Some((offer.waits_until, Alarm::SendOffer(offer.id))),
        offer::State::Open if offer.reminded_at.is_none() => {
            Some((calendar.before(offer.expires_at, 1).max(offer.state_at), Alarm::RemindOffer(offer.id)))
        }
        // Whoever asked for other terms waits for the company's word: that does not run out.
        offer::State::Open => Some((just_after(offer.expires_at), Alarm::ExpireOffer(offer.id))),
        _ => None,
    }
}

fn of_exchange(exchange: &Exchange) -> Option<(Timestamp, Alarm)> {
    let first =
        exchange.first_at().filter(|_| exchange.opened_at.is_none() && exchange.closed_at.is_none())?;
    let days = SignedDuration::from_hours(24 * exchange::DAYS_SEALED);
    Some((later(first, days), Alarm::CloseExchange(exchange.conversation)))
}

// Also when the process has ended meanwhile: those declined and withdrawn are asked like all others.
fn of_mirror(process: &Process, conversation: &Conversation) -> Option<(Timestamp, Alarm)> {
    let asked = process.mirror(conversation.id).is_some() || !conversation.can_be_mirrored();
    let at = later(conversation.ends_at(), SignedDuration::from_mins(mirror::ASK_AFTER_MINUTES));
    (!asked).then_some((at, Alarm::InviteMirror(conversation.id)))
}

fn of_conversation(
    conversation: &Conversation,
    ended: bool,
    rules: &Rules,
    calendar: &Calendar,
    alarms: &mut Vec<(Timestamp, Alarm)>,
) {
    let id = conversation.id;
    if !ended && conversation.approached_at.is_none() && conversation.asked_at.is_none() {
        alarms.push((approach_at(conversation, rules), Alarm::Approach(id)));
    }
    if !ended && let Some((at, missing)) = alert_at(conversation, rules) {
        alarms.push((at, Alarm::Alert(id, missing)));
    }
    match conversation.claims.as_slice() {
        [] if !ended && conversation.asked_at.is_none() => {
            alarms.push((conversation.ends_at(), Alarm::AskClaims(id)));
        }
        [only] if conversation.accepted_at.is_none() => match conversation.claim_reminded_at {
            None => {
                let at = calendar.after(only.at, 1).max(conversation.ends_at());
                alarms.push((at, Alarm::RemindClaim(id, only.by.side().other())));
            }
            Some(reminded) => {
                alarms.push((calendar.after(reminded, rules.claim_silence_days), Alarm::AcceptClaim(id)));
            }
        },
        _ => {}
    }
}

// A day before, or half-way where it was arranged later than that.
fn approach_at(conversation: &Conversation, rules: &Rules) -> Timestamp {
    let arranged = conversation.moves.last().map_or(conversation.booked_at, |moved| moved.at);
    let hours = SignedDuration::from_hours(i64::from(rules.confirm_hours));
    let wanted = earlier(conversation.starts_at, hours);
    if wanted > arranged { wanted } else { arranged + conversation.starts_at.duration_since(arranged) / 2 }
}

/// When the absence of a side is alerted: the other one is here, the start and the grace have passed, and
/// so has the delay of which word was given, but for one that would outlast the conversation.
fn alert_at(conversation: &Conversation, rules: &Rules) -> Option<(Timestamp, Side)> {
    if conversation.alerted_at.is_some() {
        return None;
    }
    let (here, missing) = match (conversation.arrived(Side::Candidate), conversation.arrived(Side::Company)) {
        (Some(at), None) => (at, Side::Company),
        (None, Some(at)) => (at, Side::Candidate),
        _ => return None,
    };
    let spoken = |claim: &Claim| claim.by.side() == missing || claim.of(missing).is_there();
    if conversation.claims.iter().any(spoken) {
        return None;
    }
    let minutes = |minutes: u32| SignedDuration::from_mins(i64::from(minutes));
    let announced = conversation
        .notices
        .iter()
        .filter(|notice| notice.by.side() == missing)
        .map(|notice| later(conversation.starts_at, minutes(notice.minutes)))
        .max();
    let after_grace = |at: Timestamp| later(at, minutes(rules.grace_minutes));
    let in_time = after_grace(here.max(conversation.starts_at));
    let delayed = announced.map(|at| after_grace(at).min(conversation.ends_at()));
    Some((delayed.map_or(in_time, |at| at.max(in_time)), missing))
}

// An answer that only waits for the time to take it back is given: nobody is told meanwhile that it is late.
pub(crate) fn delivery_waits_until(process: &Process, promise: &Promise) -> Option<Timestamp> {
    let waiting = process.messages.iter().filter_map(|message| match message.state {
        message::State::Waiting(until) if message.answers(promise) => Some(until),
        _ => None,
    });
    let offers = process.offers.iter().filter(|offer| offer.waits() && offer.answers(promise));
    waiting.chain(offers.map(|offer| offer.waits_until)).max()
}

fn of_promise(
    promise: &Promise,
    waits_until: Option<Timestamp>,
    calendar: &Calendar,
    alarms: &mut Vec<(Timestamp, Alarm)>,
) {
    let mut push = |at: Timestamp, alarm: Alarm| {
        alarms.push((waits_until.map_or(at, |until| at.max(just_after(until))), alarm));
    };
    if promise.reminded_at.is_none() && promise.overdue_at.is_none() {
        push(promise.remind_at(calendar), Alarm::Remind(promise.id));
    }
    if promise.overdue_at.is_none() {
        push(just_after(promise.due_at), Alarm::Overdue(promise.id));
    } else if promise.escalated_at.is_none() && promise.owing() == Side::Company {
        push(just_after(promise.escalate_at(calendar)), Alarm::Escalate(promise.id));
    } else {
        push(just_after(promise.break_at(calendar)), Alarm::Break(promise.id));
    }
}

// 'Delivered by then' includes the instant itself.
fn just_after(at: Timestamp) -> Timestamp {
    later(at, SignedDuration::from_micros(1))
}

// Two reminders, two and five business days after the reply; then it stays shown as replied.
fn of_question(question: &Question, calendar: &Calendar) -> Option<(Timestamp, Alarm)> {
    let days = match (question.state, question.reminders) {
        (question::State::Replied, 0) => 2,
        (question::State::Replied, 1) => 5,
        _ => return None,
    };
    Some((calendar.after(question.state_at, days), Alarm::RemindAsker(question.id)))
}

fn fire(process: &Process, frame: &Frame<'_>, alarm: Alarm) -> Vec<Event> {
    match alarm {
        Alarm::Approach(id) => {
            let unconfirmed = process.conversation(id).map(Conversation::unconfirmed).unwrap_or_default();
            vec![Event::ConversationApproached { conversation: id, unconfirmed }]
        }
        Alarm::Alert(id, missing) => vec![Event::AbsenceAlerted {
            conversation: id,
            missing,
            stand_ins: if missing == Side::Company { stand_ins(process, frame, id) } else { vec![] },
        }],
        Alarm::AskClaims(id) => vec![Event::ClaimsAsked { conversation: id }],
        Alarm::RemindClaim(id, side) => vec![Event::ClaimReminded { conversation: id, side }],
        Alarm::AcceptClaim(id) => vec![Event::ClaimAccepted { conversation: id }],
        Alarm::Remind(id) => vec![Event::PromiseReminded { promise: id }],
        Alarm::Overdue(id) => vec![Event::PromiseOverdue { promise: id }],
        Alarm::Escalate(id) => escalate(process, frame, id),
        Alarm::Break(id) => vec![Event::PromiseBroken { promise: id }],
        Alarm::RemindAsker(id) => vec![Event::QuestionReminded { question: id }],
        Alarm::SendMessage(id) => vec![Event::MessageSent { message: id }],
        Alarm::SendProposal(id) => vec![Event::ProposalSent { proposal: id }],
        Alarm::SendOffer(id) => vec![Event::OfferSent { offer: id }],
        Alarm::RemindOffer(id) => vec![Event::OfferReminded { offer: id }],
        Alarm::ExpireOffer(id) => vec![Event::OfferExpired { offer: id }],
        Alarm::CloseExchange(id) => vec![Event::ExchangeClosed { conversation: id }],
        Alarm::InviteMirror(id) => vec![Event::MirrorInvited { conversation: id }],
    }
}

fn stand_ins(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<crate::ids::MemberId> {
    let missing: Vec<_> = process
        .conversation(id)
        .map(|conversation| conversation.attendees.iter().map(|attendee| attendee.member).collect())
        .unwrap_or_default();
    let mut free = frame.team.stand_ins(&missing);
    free.truncate(MOST_STAND_INS);
    free
}

fn escalate(process: &Process, frame: &Frame<'_>, id: PromiseId) -> Vec<Event> {
    let promise = process.promise(id).ok();
    let owner = promise.and_then(|promise: &promise::Promise| promise.owed_by.member());
    let owner = owner.unwrap_or(process.recruiter);
    // Of a conduct report nobody else learns: whoever reads it is told once more, and whoever reported, that it
    // is late; they can turn to somebody else.
    let sealed = promise.is_some_and(|promise| matches!(promise.about, promise::About::Report(_)));
    let to = if sealed { owner } else { frame.team.next_level(owner) };
    vec![Event::PromiseEscalated { promise: id, to }]
}
