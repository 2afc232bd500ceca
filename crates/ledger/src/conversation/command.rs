//! What may be done with conversations.

use super::{
    agenda, arrive, book, brief, cancel, claim, confirm, hand_over, kind, late, reschedule, stand_in,
};
use crate::{event::Event, frame::Frame, ids::ConversationId, process::Process, refusal::Refusal};

/// What may be done with conversations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Book one.
    Book(book::Book),
    /// Say that one will be there, knowing why.
    Confirm(ConversationId),
    /// Put something on the agenda.
    AddToAgenda(agenda::AddToAgenda),
    /// Let somebody else attend, while it is early.
    HandOver(hand_over::HandOver),
    /// Move it (the company).
    Move(reschedule::Move),
    /// Propose another time (either side).
    ProposeTime(reschedule::ProposeTime),
    /// Answer a proposed time.
    AnswerTime(reschedule::AnswerTime),
    /// Call it off before it begins.
    Cancel(cancel::Cancel),
    /// 'I am here.'
    Here(ConversationId),
    /// 'I will be late.'
    SayLate(late::SayLate),
    /// Offer a stand-in.
    OfferStandIn(stand_in::OfferStandIn),
    /// Take the stand-in or not.
    AnswerStandIn(stand_in::AnswerStandIn),
    /// Say what happened.
    Claim(claim::MakeClaim),
    /// Say that one has read the brief.
    ReadBrief(ConversationId),
    /// Propose another kind.
    ProposeKind(kind::ProposeKind),
    /// Answer another kind.
    AnswerKind(kind::AnswerKind),
}

/// Decides on a command about conversations.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Book(command) => book::decide(process, frame, command),
        Command::Confirm(id) => confirm::decide(process, frame, id),
        Command::AddToAgenda(command) => agenda::decide(process, frame, command),
        Command::HandOver(command) => hand_over::decide(process, frame, command),
        Command::Move(command) => reschedule::move_it(process, frame, command),
        Command::ProposeTime(command) => reschedule::propose(process, frame, command),
        Command::AnswerTime(command) => reschedule::answer(process, frame, command),
        Command::Cancel(command) => cancel::decide(process, frame, command),
        Command::Here(id) => arrive::decide(process, frame, id),
        Command::SayLate(command) => late::decide(process, frame, command),
        Command::OfferStandIn(command) => stand_in::offer(process, frame, command),
        Command::AnswerStandIn(command) => stand_in::answer(process, frame, command),
        Command::Claim(command) => claim::decide(process, frame, command),
        Command::ReadBrief(id) => brief::decide(process, frame, id),
        Command::ProposeKind(command) => kind::propose(process, frame, command),
        Command::AnswerKind(command) => kind::answer(process, frame, command),
    }
}
