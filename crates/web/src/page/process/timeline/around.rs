//! What surrounds conversations and questions, as lines: other kinds put and answered, questions passed on, what was
//! opened when both sides had spoken.

use super::{Lines, What};
use ledger::{
    conversation::kind::{KindAnswer, KindChange},
    exchange::Exchange,
    interest::{Interest, Opened},
    process::Process,
    question::{Question, route::Route},
};

/// What a line around a conversation or a question is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Around<'p> {
    /// Another kind was put to the other side.
    KindPut(&'p KindChange),
    /// What it said to that.
    KindAnswered(&'p KindChange, &'p KindAnswer),
    /// A question was passed on to somebody who can answer it.
    PassedOn(&'p Question, &'p Route),
    /// Both sides have said whether they want to go on.
    Interests(&'p Interest, &'p Opened),
    /// Both have said how they think it went.
    Views(&'p Exchange),
}

impl<'p> Lines<'p> {
    pub(super) fn of_around(&mut self, process: &'p Process) {
        for change in &process.kind_changes {
            self.past(change.at, What::Around(Around::KindPut(change)));
            if let Some(answer) = &change.answer {
                self.past(answer.at, What::Around(Around::KindAnswered(change, answer)));
            }
        }
        for route in &process.routes {
            if let Ok(question) = process.question(route.question) {
                self.past(route.at, What::Around(Around::PassedOn(question, route)));
            }
        }
        for interest in &process.interests {
            if let Some(opened) = &interest.opened {
                self.past(opened.at, What::Around(Around::Interests(interest, opened)));
            }
        }
        for exchange in &process.exchanges {
            if let Some(at) = exchange.opened_at {
                self.past(at, What::Around(Around::Views(exchange)));
            }
        }
    }
}
