//! What events change in proposals.

use super::{Kind, Proposal, State};
use crate::{
    event::{Entry, Event},
    ids::ProposalId,
    process::{Ending, Process},
};
use jiff::Timestamp;

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::ProposalPut { proposal, kind, person, terms, reason, counters, waits_until } => {
            process.proposals.push(Proposal {
                id: *proposal,
                kind: *kind,
                by: *person,
                written_at: entry.at,
                terms: terms.clone(),
                reason: reason.clone(),
                counters: *counters,
                waits_until: *waits_until,
                sent_at: None,
                state: State::Waiting,
                state_at: entry.at,
                answer: None,
            });
        }
        Event::ProposalSent { proposal } => {
            set(process, *proposal, State::Open, entry.at);
            let sent = find(process, *proposal);
            let countered = sent.and_then(|sent| {
                sent.sent_at = Some(entry.at);
                sent.counters
            });
            if let Some(countered) = countered {
                set(process, countered, State::Countered, entry.at);
            }
        }
        Event::ProposalTakenBack { proposal } => set(process, *proposal, State::TakenBack, entry.at),
        Event::ProposalAnswered { proposal, accepted, words, .. } => {
            let state = if *accepted { State::Accepted } else { State::Declined };
            set(process, *proposal, state, entry.at);
            if let Some(answered) = find(process, *proposal) {
                answered.answer.clone_from(words);
            }
        }
        _ => {}
    }
}

/// The end of a process ends what it was about; another job may still be offered to one who was declined.
pub(crate) fn lapse(process: &mut Process, how: Ending, at: Timestamp) {
    for proposal in process.proposals.iter_mut().filter(|proposal| proposal.is_pending()) {
        if proposal.kind != Kind::Job || how != Ending::Declined {
            (proposal.state, proposal.state_at) = (State::Lapsed, at);
        }
    }
}

fn find(process: &mut Process, id: ProposalId) -> Option<&mut Proposal> {
    process.proposals.iter_mut().find(|other| other.id == id)
}

fn set(process: &mut Process, id: ProposalId, state: State, at: Timestamp) {
    if let Some(proposal) = find(process, id) {
        (proposal.state, proposal.state_at) = (state, at);
    }
}
