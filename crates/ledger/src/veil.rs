//! Who sees what of a process: the same record for both sides, each seeing what is theirs to see
//! (DESIGN.md). Every page, answer of the API, letter and export looks through this.

use crate::{
    event::{Entry, Event},
    ids::{DeclineId, MessageId, OfferId, PromiseId, ProposalId, ReportId},
    process::Process,
    promise::{About, Promise},
    side::{Person, Side},
};

impl Process {
    /// The process as that person may see it: without what still waits to be sent, other people's conduct
    /// reports, sealed interest, sealed views, and scorecards before one's own is sent.
    #[must_use]
    pub fn seen_by(&self, viewer: Person) -> Self {
        let side = viewer.side();
        let mut seen = self.clone();
        seen.declines.retain(|decline| decline.is_shown_to(side, self));
        seen.messages.retain(|message| message.is_shown_to(side));
        seen.advances.retain(|advance| self.shows_message(advance.message, viewer));
        seen.proposals.retain(|proposal| proposal.is_shown_to(side));
        seen.offers.retain(|offer| offer.is_shown_to(side));
        seen.reports.retain(|report| report.is_shown_to(viewer));
        seen.promises.retain(|promise| self.shows_promise(promise, viewer));
        for interest in &mut seen.interests {
            interest.notes.retain(|note| note.by.side() == side);
        }
        for exchange in &mut seen.exchanges {
            let whole = exchange.clone();
            exchange.views.retain(|view| whole.shows(view, viewer));
        }
        seen.scorecards.retain(|scorecard| self.shows_scorecard(scorecard, viewer));
        seen.self_views.retain(|view| view.by == viewer);
        if side == Side::Company {
            seen.mirrors.clear();
        }
        if !self.reads_scorecards(viewer) {
            seen.debriefs.clear();
        }
        seen
    }

    /// Whether that person may see that line of the ledger; `self` is the whole process.
    #[must_use]
    pub fn shows(&self, entry: &Entry, viewer: Person) -> bool {
        let side = viewer.side();
        match &entry.event {
            Event::ConductReported { report, .. }
            | Event::ReportAnswered { report, .. }
            | Event::ReportReassigned { report, .. } => self.shows_report(*report, viewer),
            Event::InterestNoted { person, .. } => person.side() == side,
            Event::ViewSent { conversation, person, .. } => {
                let exchange = self.exchange(*conversation);
                let view = exchange.and_then(|all| all.views.iter().find(|view| view.by == *person));
                exchange.zip(view).is_some_and(|(all, view)| all.shows(view, viewer))
            }
            Event::ScorecardSent { scorecard, .. } => self
                .scorecards
                .iter()
                .any(|other| other.id == *scorecard && self.shows_scorecard(other, viewer)),
            Event::SelfViewSent { person, .. } => *person == viewer,
            Event::MirrorInvited { .. } | Event::MirrorSent { .. } => side == Side::Candidate,
            Event::DebriefConcluded { .. } => self.reads_scorecards(viewer),
            Event::MessageWritten { message, .. }
            | Event::MessageSent { message }
            | Event::AdvanceDecided { message, .. }
            | Event::MessageTakenBack { message } => self.shows_message(*message, viewer),
            Event::DeclineReasoned { decline, .. } | Event::FeedbackGiven { decline, .. } => {
                self.shows_decline(*decline, viewer)
            }
            Event::ProposalPut { proposal, .. }
            | Event::ProposalSent { proposal }
            | Event::ProposalTakenBack { proposal } => self.shows_proposal(*proposal, viewer),
            Event::OfferMade { offer, .. } | Event::OfferSent { offer } | Event::OfferTakenBack { offer } => {
                self.shows_offer(*offer, viewer)
            }
            other => named_promise(other).is_none_or(|id| self.shows_promise_of(id, viewer)),
        }
    }

    /// Whether both sides may know of a line: lists that both read do not show that another one is there, nor when.
    #[must_use]
    pub fn tells_both(&self, event: &Event) -> bool {
        match event {
            Event::MirrorInvited { .. }
            | Event::MirrorSent { .. }
            | Event::SelfViewSent { .. }
            | Event::InterestNoted { .. }
            | Event::ViewSent { .. }
            | Event::ScorecardSent { .. }
            | Event::DebriefConcluded { .. }
            | Event::ConductReported { .. }
            | Event::ReportAnswered { .. }
            | Event::ReportReassigned { .. } => false,
            other => named_promise(other).is_none_or(|id| {
                self.promise(id)
                    .is_ok_and(|promise| !matches!(promise.about, About::Report(_) | About::Scorecard(_)))
            }),
        }
    }

    /// Whether that person may see that promise: one about a conduct report is its owner's and the
    /// reporter's only.
    #[must_use]
    pub fn shows_promise(&self, promise: &Promise, viewer: Person) -> bool {
        match promise.about {
            About::Report(report) => self.shows_report(report, viewer),
            About::Scorecard(_) => viewer.side() == Side::Company,
            _ => true,
        }
    }

    fn shows_promise_of(&self, id: PromiseId, viewer: Person) -> bool {
        self.promise(id).is_ok_and(|promise| self.shows_promise(promise, viewer))
    }

    fn shows_report(&self, id: ReportId, viewer: Person) -> bool {
        self.report(id).is_ok_and(|report| report.is_shown_to(viewer))
    }

    fn shows_message(&self, id: MessageId, viewer: Person) -> bool {
        self.message(id).is_ok_and(|message| message.is_shown_to(viewer.side()))
    }

    fn shows_decline(&self, id: DeclineId, viewer: Person) -> bool {
        self.decline(id).is_ok_and(|decline| decline.is_shown_to(viewer.side(), self))
    }

    fn shows_proposal(&self, id: ProposalId, viewer: Person) -> bool {
        self.proposal(id).is_ok_and(|proposal| proposal.is_shown_to(viewer.side()))
    }

    fn shows_offer(&self, id: OfferId, viewer: Person) -> bool {
        self.offer(id).is_ok_and(|offer| offer.is_shown_to(viewer.side()))
    }
}

/// The promise a line is about.
#[must_use]
pub const fn named_promise(event: &Event) -> Option<PromiseId> {
    match event {
        Event::PromiseMade { promise, .. }
        | Event::PromiseReminded { promise }
        | Event::PromiseOverdue { promise }
        | Event::PromiseEscalated { promise, .. }
        | Event::PromiseDateMoved { promise, .. }
        | Event::PromiseFollowed { promise, .. }
        | Event::PromiseDelivered { promise, .. }
        | Event::PromiseDisputed { promise, .. }
        | Event::PromiseBroken { promise }
        | Event::PromiseExcused { promise }
        | Event::PromiseVoided { promise, .. }
        | Event::PromiseHandedOver { promise, .. }
        | Event::PromiseReopened { promise } => Some(*promise),
        _ => None,
    }
}
