//! What becomes of promises: answers are responsiveness, feedback is feedback, and the rest is promises.
//!
//! 'A kept new date counts as late' (PROMISES.md), and late is not kept by its date. Conduct reports stand in no
//! figure, and neither does what somebody owes to their own side.

use super::{Component, Fact, Owed, Part, Verdict, last_before};
use crate::{
    conversation::Conversation,
    process::Process,
    promise::{About, Kind, Promise, State, VoidReason},
};
use jiff::Timestamp;

pub(super) const fn component(kind: Kind) -> Option<Component> {
    match kind {
        Kind::Answer | Kind::Reply | Kind::WishAnswer => Some(Component::Responsiveness),
        Kind::Feedback => Some(Component::Feedback),
        Kind::Arrange | Kind::Apology | Kind::Range | Kind::Other => Some(Component::Promises),
        Kind::ReportAnswer | Kind::Scorecard => None,
    }
}

pub(super) fn fact(process: &Process, promise: &Promise) -> Option<Fact> {
    let component = component(promise.kind).filter(|_| promise.owed_to == promise.owing().other())?;
    let verdict = verdict(promise)?;
    // What left is of use only where the time is counted that somebody waited for an answer.
    if verdict == Verdict::Left && component != Component::Responsiveness {
        return None;
    }
    let owed = Owed {
        process,
        conversation: hangs_on(process, promise),
        side: promise.owing(),
        member: promise.owed_by.member(),
        made_at: promise.made_at,
        matures_at: matures_at(process, promise, verdict),
    };
    let seconds = |from: Timestamp, to: Timestamp| to.duration_since(from).as_secs();
    let delivered = promise.delivered_at.filter(|_| verdict != Verdict::Left);
    let late = delivered.map(|at| seconds(promise.due_at, at)).filter(|late| *late > 0);
    Some(Fact {
        awaited: promise.is_awaited(),
        late_seconds: late,
        took_seconds: delivered.map(|at| seconds(promise.made_at, at).max(0)),
        lead_seconds: Some(seconds(promise.made_at, promise.first_due_at).max(0)),
        ..owed.is(component, promise.id.uuid(), Part::Promise, verdict)
    })
}

/// What becomes of it at its date if nobody does anything more.
fn verdict(promise: &Promise) -> Option<Verdict> {
    Some(match promise.state {
        State::Kept if promise.dispute.is_some() => Verdict::Disputed,
        State::Late if promise.dispute.is_some() => Verdict::Disputed,
        State::Kept => Verdict::Kept,
        State::Open | State::Late | State::Broken => Verdict::Broken,
        State::Excused => Verdict::Left,
        State::Void => match promise.void_reason {
            // Its date had passed before its reason ended.
            Some(VoidReason::ProcessEnded) if promise.due_at < promise.state_at => Verdict::Broken,
            _ => Verdict::Left,
        },
    })
}

fn matures_at(process: &Process, promise: &Promise, verdict: Verdict) -> Timestamp {
    match verdict {
        Verdict::Left => promise.state_at,
        // A word against it may come after its date.
        Verdict::Disputed => promise.dispute.as_ref().map_or(promise.due_at, |dispute| dispute.at),
        // An answer that only waits for the time to take it back is given.
        _ if promise.is_open() => crate::clock::delivery_waits_until(process, promise)
            .map_or(promise.due_at, |until| until.max(promise.due_at)),
        _ => promise.due_at,
    }
}

fn hangs_on<'p>(process: &'p Process, promise: &Promise) -> Option<&'p Conversation> {
    let own = match promise.about {
        About::Conversation(id) | About::Scorecard(id) => Some(id),
        About::Question(id) => process.question(id).ok().and_then(|question| question.conversation),
        About::MakeGood(id) => process.make_good(id).ok().map(|make_good| make_good.misses[1]),
        About::Process
        | About::Wish(_)
        | About::Proposal(_)
        | About::Offer(_)
        | About::Decline(_)
        | About::Report(_) => None,
    };
    own.and_then(|id| process.conversation(id).ok()).or_else(|| last_before(process, promise.made_at))
}
