//! What stands in the two lanes: everything of a process, merged in the order of time.
//!
//! Pure, and without a word: which things become a line, when, and which promises each of them delivered.
//! A reply and the promise it keeps are one line, never two.

use jiff::{SignedDuration, Timestamp};
use ledger::{
    conversation::{Cancellation, Conversation, Move, Notice, StandIn},
    make_good::{Choice, Chosen, MakeGood},
    message::{self, Message},
    process::{Ended, Ending, Process},
    promise::{About, Dispute, Kind, Promise, State},
    question::{self, Question, Reply},
    wish::{Answer, Wish},
};

pub(crate) mod around;
pub(crate) mod decided;
pub(crate) mod moved;
#[cfg(test)]
mod tests;
pub(crate) mod thought;

/// The promises that something delivered.
pub(crate) type Delivered<'p> = Vec<&'p Promise>;

/// What a line is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What<'p> {
    /// The process began.
    Opened,
    /// It ended.
    Ended(&'p Ended),
    /// A conversation, where it begins.
    Talk(&'p Conversation),
    /// The booking of one that had been promised.
    Booked(&'p Conversation, Delivered<'p>),
    /// One was moved.
    Moved(&'p Conversation, &'p Move),
    /// 'I will be late.'
    Late(&'p Conversation, &'p Notice),
    /// Somebody could step in.
    StandIn(&'p Conversation, &'p StandIn),
    /// One was called off.
    CalledOff(&'p Conversation, &'p Cancellation),
    /// Something was asked.
    Question(&'p Question),
    /// Somebody replied.
    Reply(&'p Question, &'p Reply, Delivered<'p>),
    /// The asker says that it is answered, though nobody replied in writing.
    Answered(&'p Question, Delivered<'p>),
    /// The candidate wants to meet somebody.
    Wish(&'p Wish),
    /// Yes or no to it.
    WishAnswer(&'p Wish, &'p Answer, Delivered<'p>),
    /// Somebody wrote.
    Message(&'p Message, Delivered<'p>),
    /// A second miss in a row.
    MakeGood(&'p MakeGood),
    /// How the candidate goes on after it.
    Chosen(&'p MakeGood, &'p Chosen),
    /// Something promised by hand, settled since.
    Promised(&'p Promise),
    /// Something still owed, where it falls due; where the process has ended, what was broken till then.
    Owed(&'p Promise),
    /// Something owed was let go.
    Excused(&'p Promise),
    /// 'You did not keep it.'
    Disputed(&'p Promise, &'p Dispute),
    /// What surrounds a conversation or a question.
    Around(around::Around<'p>),
    /// Offers, what was said to them, feedback that came later.
    Decided(decided::Decided<'p>),
    /// Roles and specs that move.
    Role(moved::Moved<'p>),
    /// What each side thought.
    Thought(thought::Thought<'p>),
}

/// One line of the lanes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line<'p> {
    /// Where it stands in time.
    pub(crate) at: Timestamp,
    /// It lies ahead: a conversation to come, a promise still owed (also one whose date has passed).
    pub(crate) ahead: bool,
    /// What.
    pub(crate) what: What<'p>,
}

/// The lines of a process in the order of time: first what was, then what lies ahead.
pub(crate) fn lines(process: &Process, now: Timestamp) -> Vec<Line<'_>> {
    let mut lines = Lines { process, now, lines: Vec::with_capacity(32) };
    lines.past(process.opened_at, What::Opened);
    process.conversations.iter().for_each(|conversation| lines.of_conversation(conversation));
    process.questions.iter().for_each(|question| lines.of_question(question));
    process.wishes.iter().for_each(|wish| lines.of_wish(wish));
    process.make_goods.iter().for_each(|make_good| lines.of_make_good(make_good));
    process.messages.iter().for_each(|message| lines.of_message(message));
    process.promises.iter().for_each(|promise| lines.of_promise(promise));
    lines.of_around(process);
    lines.of_decisions(process);
    lines.of_moves(process);
    lines.of_thoughts(process);
    lines.of_end();
    let mut lines = lines.lines;
    lines.sort_by_key(|line| (line.ahead, line.at));
    lines
}

/// What is older than this is folded: two weeks before now, or before the last thing that happened.
pub(crate) fn folded_before(lines: &[Line<'_>], now: Timestamp) -> Timestamp {
    let last = lines.iter().filter(|line| !line.ahead).map(|line| line.at).max();
    let from = last.map_or(now, |last| last.min(now));
    from.checked_sub(SignedDuration::from_hours(14 * 24)).unwrap_or(from)
}

struct Lines<'p> {
    process: &'p Process,
    now: Timestamp,
    lines: Vec<Line<'p>>,
}

impl<'p> Lines<'p> {
    fn past(&mut self, at: Timestamp, what: What<'p>) {
        self.lines.push(Line { at, ahead: false, what });
    }

    fn ahead(&mut self, at: Timestamp, what: What<'p>) {
        self.lines.push(Line { at, ahead: true, what });
    }

    fn of_conversation(&mut self, conversation: &'p Conversation) {
        let booked = self.delivered(conversation.booked_at, |promise| {
            matches!(promise.kind, Kind::Arrange | Kind::Answer)
        });
        if !booked.is_empty() {
            self.past(conversation.booked_at, What::Booked(conversation, booked));
        }
        for moved in &conversation.moves {
            self.past(moved.at, What::Moved(conversation, moved));
        }
        for notice in &conversation.notices {
            self.past(notice.at, What::Late(conversation, notice));
        }
        if let Some(stand_in) = &conversation.stand_in {
            self.past(stand_in.offered_at, What::StandIn(conversation, stand_in));
        }
        match &conversation.cancellation {
            None if conversation.starts_at > self.now => {
                self.ahead(conversation.starts_at, What::Talk(conversation));
            }
            None => self.past(conversation.starts_at, What::Talk(conversation)),
            // What fell with the end of the process is said by its end.
            Some(off) if self.process.ended.as_ref().is_some_and(|ended| ended.at == off.at) => {}
            Some(off) => self.past(off.at, What::CalledOff(conversation, off)),
        }
    }

    fn of_question(&mut self, question: &'p Question) {
        self.past(question.asked_at, What::Question(question));
        let about = About::Question(question.id);
        for reply in &question.replies {
            let delivered = self.delivered(reply.at, |promise| promise.about == about);
            self.past(reply.at, What::Reply(question, reply, delivered));
        }
        if question.replies.is_empty() && question.state == question::State::Answered {
            let delivered = self.process.promises.iter();
            let delivered = delivered.filter(|p| p.about == about && p.delivered_at.is_some()).collect();
            self.past(question.state_at, What::Answered(question, delivered));
        }
    }

    fn of_wish(&mut self, wish: &'p Wish) {
        self.past(wish.made_at, What::Wish(wish));
        if let Some(answer) = &wish.answer {
            let delivered = self.delivered(answer.at, |promise| promise.id == wish.promise);
            self.past(answer.at, What::WishAnswer(wish, answer, delivered));
        }
    }

    fn of_message(&mut self, message: &'p Message) {
        let at = match message.state {
            message::State::Sent(at) => at,
            message::State::Waiting(_) | message::State::TakenBack(_) => message.written_at,
        };
        let after_the_end = self.process.ended.as_ref().is_some_and(|ended| ended.at <= message.written_at);
        let delivered = match (message.state, message.kind) {
            (message::State::Waiting(_) | message::State::TakenBack(_), _) => vec![],
            (_, message::Kind::Apology) => {
                self.delivered(message.written_at, |promise| promise.kind == Kind::Apology)
            }
            (_, message::Kind::Plain) if after_the_end => {
                self.delivered(message.written_at, |promise| promise.kind == Kind::Answer)
            }
            (_, message::Kind::Plain) => vec![],
            (_, message::Kind::Answer | message::Kind::Decline) => {
                self.delivered(message.written_at, |promise| message.answers(promise))
            }
        };
        self.past(at, What::Message(message, delivered));
    }

    fn of_make_good(&mut self, make_good: &'p MakeGood) {
        self.past(make_good.opened_at, What::MakeGood(make_good));
        match &make_good.chosen {
            // The choice to end is said by the end itself.
            Some(chosen) if chosen.choice != Choice::End => {
                self.past(chosen.at, What::Chosen(make_good, chosen));
            }
            _ => {}
        }
    }

    fn of_promise(&mut self, promise: &'p Promise) {
        let settled_by_hand = promise.kind == Kind::Other && !promise.is_awaited();
        let given_up = self.process.ended.is_some() && promise.state == State::Broken;
        if promise.is_awaited() && given_up {
            self.past(promise.state_at, What::Owed(promise));
        } else if promise.is_awaited() {
            self.ahead(promise.due_at, What::Owed(promise));
        } else if settled_by_hand {
            self.past(promise.made_at, What::Promised(promise));
        } else if promise.state == State::Excused {
            self.past(promise.state_at, What::Excused(promise));
        }
        if let Some(dispute) = &promise.dispute {
            self.past(dispute.at, What::Disputed(promise, dispute));
        }
    }

    fn of_end(&mut self) {
        let Some(ended) = &self.process.ended else { return };
        let said_by_message = ended.how == Ending::Declined
            && self.process.messages.iter().any(|message| {
                message.kind == message::Kind::Decline && message.state == message::State::Sent(ended.at)
            });
        if !said_by_message && !decided::says(self.process, ended) {
            self.past(ended.at, What::Ended(ended));
        }
    }

    fn delivered(&self, at: Timestamp, fits: impl Fn(&Promise) -> bool) -> Delivered<'p> {
        let promises = self.process.promises.iter();
        promises.filter(|promise| promise.delivered_at == Some(at) && fits(promise)).collect()
    }
}
