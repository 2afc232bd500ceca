//! Questions on the record: kept where the asker marks them answered before the next conversation.
//!
//! - 'The next one' of a question for a conversation is the one after that: it is to be answered in it.
//! - Where there is none yet, there are five business days after the reply was due: as long as Viceversa asks the
//!   asker whether it is answered. A conversation that is booked later no longer changes that.
//! - A reply that the asker never confirmed is shown as replied and not counted.
//! - A question that the end of the process met before its reply was due has lost its reason.

use super::{Component, Fact, Owed, Part, Verdict, last_before};
use crate::{
    calendar::Calendar,
    conversation::Conversation,
    process::Process,
    promise::{About, Promise},
    question::{Question, State},
    side::Side,
};
use jiff::Timestamp;

/// Business days after the reply was due by which the asker says that it is answered, where no conversation follows.
pub const DAYS_TO_CONFIRM: u32 = 5;

pub(super) fn fact(process: &Process, calendar: &Calendar, question: &Question) -> Option<Fact> {
    let held_in = question.conversation.and_then(|id| process.conversation(id).ok()).filter(|it| it.stands());
    let by = by_when(process, calendar, question, held_in);
    let ended = process.ended.as_ref().map(|ended| ended.at).filter(|at| *at < by);
    let matures_at = ended.unwrap_or(by);
    let verdict = match question.state {
        State::Answered if question.state_at <= matures_at => Verdict::Kept,
        // What had been said by then was enough, as the asker says; only that word came after.
        State::Answered if question.replies.last().is_some_and(|reply| reply.at <= matures_at) => {
            Verdict::Unsaid
        }
        State::Replied => Verdict::Unsaid,
        State::Asked | State::StillOpen | State::Answered => {
            let was_due = replies_promised(process, question).any(|promise| promise.due_at < matures_at);
            if ended.is_some() && !was_due {
                return None;
            }
            Verdict::Broken
        }
    };
    let member = match question.asked_of() {
        // Who was to give it in the end.
        Side::Company => replies_promised(process, question)
            .max_by_key(|promise| (promise.made_at, promise.id))
            .and_then(|promise| promise.owed_by.member()),
        Side::Candidate => None,
    };
    let owed = Owed {
        process,
        conversation: held_in.or_else(|| last_before(process, question.asked_at)),
        side: question.asked_of(),
        member,
        made_at: question.asked_at,
        matures_at,
    };
    let answered = (question.state == State::Answered).then_some(question.state_at);
    Some(Fact {
        awaited: question.is_open() && process.ended.is_none(),
        took_seconds: answered.map(|at| at.duration_since(question.asked_at).as_secs().max(0)),
        ..owed.is(Component::Answers, question.id.uuid(), Part::Question, verdict)
    })
}

fn by_when(
    process: &Process,
    calendar: &Calendar,
    question: &Question,
    held_in: Option<&Conversation>,
) -> Timestamp {
    let from =
        held_in.map_or(question.asked_at, |conversation| conversation.starts_at.max(question.asked_at));
    // The first: that the asker was not content, and is promised another, gives no more time.
    let reply = replies_promised(process, question).min_by_key(|promise| (promise.made_at, promise.id));
    let due_at = reply.map_or(from, |promise| promise.due_at).max(from);
    let at_last = calendar.after(due_at, DAYS_TO_CONFIRM);
    let next = process
        .conversations
        .iter()
        .filter(|other| other.stands() && other.starts_at > from && other.booked_at < at_last)
        .filter(|other| held_in.is_none_or(|conversation| conversation.id != other.id))
        .map(|other| other.starts_at)
        .min();
    next.unwrap_or(at_last)
}

fn replies_promised<'p>(process: &'p Process, question: &Question) -> impl Iterator<Item = &'p Promise> {
    let about = About::Question(question.id);
    process.promises.iter().filter(move |promise| promise.about == about)
}
