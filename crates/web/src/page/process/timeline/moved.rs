//! Roles and specs that move, as lines: what was proposed and what was said to it, versions of the spec.

use super::{Delivered, Lines, What};
use ledger::{
    process::{Process, spec::SpecStand},
    promise::About,
    proposal::{Proposal, State},
};

/// What a line about a role or a spec is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Moved<'p> {
    /// A proposal: sent, or one that only its own side knows of.
    Put(&'p Proposal),
    /// Yes or no to it.
    Answered(&'p Proposal, Delivered<'p>),
    /// The spec has another version.
    Spec(&'p SpecStand),
}

impl<'p> Lines<'p> {
    pub(super) fn of_moves(&mut self, process: &'p Process) {
        for proposal in &process.proposals {
            let at = match proposal.state {
                State::Waiting | State::TakenBack => proposal.written_at,
                _ => proposal.waits_until,
            };
            self.past(at.min(self.now), What::Role(Moved::Put(proposal)));
            if matches!(proposal.state, State::Accepted | State::Declined) {
                let about = About::Proposal(proposal.id);
                let kept = self.delivered(proposal.state_at, |promise| promise.about == about);
                self.past(proposal.state_at, What::Role(Moved::Answered(proposal, kept)));
            }
        }
        for stand in process.specs.iter().filter(|stand| stand.follows.is_some()) {
            self.past(stand.at, What::Role(Moved::Spec(stand)));
        }
    }
}
