//! What follows from roles, specs, decisions and what happens to a job.

use super::{deliver_about, views};
use crate::{
    event::Event,
    frame::Frame,
    ids::{ConversationId, DeclineId, OfferId, ProposalId, QuestionId},
    message,
    process::{Ending, Process, job},
    promise::{About, Kind, Promise, deliver},
    report,
    side::{Person, Side},
};
use jiff::Timestamp;

pub(super) fn from(process: &Process, frame: &Frame<'_>, event: &Event) -> Vec<Event> {
    match event {
        Event::ProcessOpened { applied: true, .. } => vec![application_answer(process, frame)],
        Event::SpecChanged { range: true, .. } => range_is_disclosed(process, frame),
        Event::JobChanged { job, .. } => {
            let disclosed = frame.job(*job).is_ok_and(|job| job.pay.is_some());
            if disclosed { range_is_disclosed(process, frame) } else { vec![] }
        }
        Event::JobPaused { until, .. } => promises_move(process, frame, *until),
        Event::JobFilled => vec![answer_is_owed(process, frame, About::Process)],
        Event::QuestionPassedOn { question, to, conversation, .. } => {
            passed_on(process, frame, *question, Person::Member(*to), *conversation)
        }
        Event::ProposalSent { proposal } => proposal_sent(process, frame, *proposal),
        Event::ProposalAnswered { proposal, accepted, .. } => answered(process, frame, *proposal, *accepted),
        Event::FeedbackGiven { decline, .. } => deliver_about(process, About::Decline(*decline), frame.now),
        Event::ScorecardSent { conversation, member, .. } => {
            views::scorecard_sent(process, frame, *conversation, *member)
        }
        Event::OfferCountered { offer, .. } => vec![answer_is_owed(process, frame, About::Offer(*offer))],
        Event::OfferUpheld { offer, .. } => deliver_about(process, About::Offer(*offer), frame.now),
        Event::OfferSent { offer } => offer_sent(process, frame, *offer),
        Event::OfferAccepted { .. } => ends(Side::Candidate, Ending::Hired),
        Event::OfferDeclined { .. } => ends(Side::Candidate, Ending::OfferDeclined),
        Event::OfferExpired { .. } => ends(Side::Company, Ending::OfferExpired),
        Event::ReportAnswered { report, .. } => deliver_about(process, About::Report(*report), frame.now),
        Event::PromiseHandedOver { promise, to, .. } => report_moves(process, *promise, *to),
        _ => vec![],
    }
}

fn ends(by: Side, how: Ending) -> Vec<Event> {
    vec![Event::ProcessEnded { by, how, reason: None }]
}

// The days that the first stage of the plan promises on the job's public page.
fn application_answer(process: &Process, frame: &Frame<'_>) -> Event {
    let job = process.job.and_then(|id| frame.job(id).ok());
    let stage = job.and_then(|job| job.stages.first());
    let days = stage.map_or(frame.rules.answer_days, |stage| stage.days_to_answer);
    promise_made(process, frame, Kind::Answer, About::Process, frame.calendar.due_after(frame.now, days))
}

fn answer_is_owed(process: &Process, frame: &Frame<'_>, about: About) -> Event {
    let due_at = frame.calendar.due_after(frame.now, frame.rules.answer_days);
    promise_made(process, frame, Kind::Answer, about, due_at)
}

fn promise_made(process: &Process, frame: &Frame<'_>, kind: Kind, about: About, due_at: Timestamp) -> Event {
    Event::PromiseMade {
        promise: frame.id(),
        kind,
        owed_by: process.recruiter_person(),
        owed_to: Side::Candidate,
        about,
        words: None,
        due_at,
    }
}

fn range_is_disclosed(process: &Process, frame: &Frame<'_>) -> Vec<Event> {
    deliver::all(process.promises.iter().filter(|promise| promise.kind == Kind::Range), frame.now).collect()
}

// A pause moves what the company owes by the announced date, once, like any new date said in time.
fn promises_move(process: &Process, frame: &Frame<'_>, until: Timestamp) -> Vec<Event> {
    let due_at = frame.calendar.due_after(until, 0);
    let moves = |promise: &&Promise| {
        promise.is_open()
            && promise.owing() == Side::Company
            && promise.due_at < due_at
            && promise.due_at >= frame.now
            && promise.owed_to == Side::Candidate
            && !matches!(promise.about, About::Report(_))
            && promise.kind != Kind::Apology
    };
    let one = |promise: &Promise| Event::PromiseDateMoved {
        promise: promise.id,
        due_at,
        clock: !promise.was_moved(),
        reason: None,
    };
    process.promises.iter().filter(moves).map(one).collect()
}

fn passed_on(
    process: &Process,
    frame: &Frame<'_>,
    id: QuestionId,
    to: Person,
    conversation: Option<ConversationId>,
) -> Vec<Event> {
    let owed = |promise: &&Promise| promise.about == About::Question(id) && promise.is_awaited();
    let held = conversation.and_then(|id| process.conversation(id).ok());
    let due_at = held.map(|conversation| frame.calendar.due_after(conversation.ends_at(), 0));
    let mut events = Vec::new();
    for promise in process.promises.iter().filter(owed) {
        if promise.owed_by != to {
            events.push(Event::PromiseHandedOver { promise: promise.id, from: promise.owed_by, to });
        }
        if let Some(due_at) = due_at.filter(|_| promise.is_open()) {
            events.push(Event::PromiseFollowed { promise: promise.id, due_at });
        }
    }
    if events.is_empty() && !process.promises.iter().any(|promise| owed(&promise)) {
        events.push(Event::PromiseMade {
            promise: frame.id(),
            kind: Kind::Reply,
            owed_by: to,
            owed_to: Side::Candidate,
            about: About::Question(id),
            words: None,
            due_at: due_at.unwrap_or_else(|| frame.calendar.due_after(frame.now, frame.rules.reply_days)),
        });
    }
    events
}

// What the candidate proposes, the company answers by a date; its own answer to one ends that promise.
fn proposal_sent(process: &Process, frame: &Frame<'_>, id: ProposalId) -> Vec<Event> {
    let Ok(proposal) = process.proposal(id) else { return vec![] };
    let mut events = Vec::new();
    if let Some(countered) = proposal.counters {
        events.extend(deliver_about(process, About::Proposal(countered), frame.now));
    }
    if proposal.by.side() == Side::Candidate {
        events.push(answer_is_owed(process, frame, About::Proposal(id)));
    }
    events
}

fn answered(process: &Process, frame: &Frame<'_>, id: ProposalId, accepted: bool) -> Vec<Event> {
    let mut events = deliver_about(process, About::Proposal(id), frame.now);
    let job = process.proposal(id).ok().and_then(|proposal| proposal.terms.job);
    if accepted && let Some(job) = job {
        events.extend(job::moved(frame, job));
    }
    events
}

// An offer is the answer to what was asked before, and to the counter it replaces.
fn offer_sent(process: &Process, frame: &Frame<'_>, id: OfferId) -> Vec<Event> {
    let Ok(offer) = process.offer(id) else { return vec![] };
    let at = offer.written_at.min(frame.now);
    deliver::all(process.promises.iter().filter(|promise| offer.answers(promise)), at).collect()
}

/// Feedback that did not come with a decline is promised when the decline is sent.
pub(super) fn feedback_is_owed(
    process: &Process,
    frame: &Frame<'_>,
    message: &message::Message,
) -> Vec<Event> {
    let declined = process.declines.iter().find(|decline| decline.message == message.id);
    let Some(decline) = declined.filter(|decline| !decline.has_feedback()) else { return vec![] };
    let id: DeclineId = decline.id;
    let decliner = frame.team.active(decline.by).is_ok().then_some(decline.by);
    vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Feedback,
        owed_by: decliner.map_or(process.recruiter_person(), Person::Member),
        owed_to: Side::Candidate,
        about: About::Decline(id),
        words: None,
        due_at: frame.calendar.due_after(frame.now, frame.rules.feedback_days),
    }]
}

/// A report whose promise is handed over goes with it.
fn report_moves(process: &Process, promise: crate::ids::PromiseId, to: Person) -> Vec<Event> {
    let about = process.promise(promise).map(|promise| promise.about);
    match (about, to) {
        (Ok(About::Report(report)), Person::Member(to)) => vec![Event::ReportReassigned { report, to }],
        _ => vec![],
    }
}

/// Who takes over a promise of somebody: the one named; of the answer to a report the one named if they are
/// independent, otherwise the next who is, and whoever hands it over last of all. Nobody, where nobody is: then it
/// stays, and never goes to its subject.
pub(crate) fn heir(
    process: &Process,
    frame: &Frame<'_>,
    promise: &Promise,
    named: crate::ids::MemberId,
) -> Option<crate::ids::MemberId> {
    let About::Report(id) = promise.about else { return Some(named) };
    let known = process.report(id).ok()?;
    let (before, actor) = (promise.owed_by.member(), frame.by.person().and_then(Person::member));
    let choose = |fit: &[crate::ids::MemberId]| {
        let others = || fit.iter().copied().filter(|member| Some(*member) != before);
        let chosen = others().find(|member| *member == named && Some(*member) != actor);
        chosen.or_else(|| others().find(|member| Some(*member) != actor)).or_else(|| others().next())
    };
    let (beside, below) = report::readers(process, frame.team, known.about);
    choose(&beside).or_else(|| choose(&below))
}
