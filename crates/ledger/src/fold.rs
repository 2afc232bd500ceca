//! Folding: what each event changes in the state. Decisions never change state; only this does.

use crate::{
    event::{Entry, Event},
    process::{Ended, Process, spec::SpecStand},
};

impl Process {
    /// The state after the first entry, which must open the process.
    #[must_use]
    pub fn opened(entry: &Entry) -> Option<Self> {
        let Event::ProcessOpened {
            workspace,
            process,
            candidate,
            job,
            stage,
            recruiter,
            hiring_manager,
            spec_version,
            applied: _,
        } = &entry.event
        else {
            return None;
        };
        Some(Self {
            workspace: *workspace,
            id: *process,
            candidate: *candidate,
            job: *job,
            stage: *stage,
            recruiter: *recruiter,
            hiring_manager: *hiring_manager,
            opened_at: entry.at,
            ended: None,
            version: entry.seq,
            conversations: Vec::new(),
            promises: Vec::new(),
            questions: Vec::new(),
            wishes: Vec::new(),
            messages: Vec::new(),
            make_goods: Vec::new(),
            specs: spec_version
                .iter()
                .map(|version| SpecStand { version: *version, at: entry.at, follows: None, seen: Vec::new() })
                .collect(),
            past_jobs: Vec::new(),
            proposals: Vec::new(),
            evidence: Vec::new(),
            declines: Vec::new(),
            offers: Vec::new(),
            reports: Vec::new(),
            interests: Vec::new(),
            exchanges: Vec::new(),
            kind_changes: Vec::new(),
            briefs: Vec::new(),
            routes: Vec::new(),
            advances: Vec::new(),
            scorecards: Vec::new(),
            self_views: Vec::new(),
            mirrors: Vec::new(),
            debriefs: Vec::new(),
        })
    }

    /// The state after all these entries, in order; `None` where the first does not open a process.
    #[must_use]
    pub fn folded<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Option<Self> {
        let mut entries = entries.into_iter();
        let mut process = Self::opened(entries.next()?)?;
        for entry in entries {
            process.apply(entry);
        }
        Some(process)
    }

    /// Changes the state as the entry says. An entry about something the process does not hold changes
    /// nothing but the version.
    pub fn apply(&mut self, entry: &Entry) {
        self.version = entry.seq;
        match &entry.event {
            Event::ProcessOpened { .. } => {}
            Event::AdvanceDecided { .. } => crate::process::advance::apply(self, entry),
            Event::StageEntered { stage } => self.stage = Some(*stage),
            Event::RecruiterChanged { to, .. } => self.recruiter = *to,
            Event::HiringManagerChanged { to, .. } => self.hiring_manager = Some(*to),
            Event::ProcessEnded { by, how, reason } => {
                self.ended = Some(Ended { at: entry.at, by: *by, how: *how, reason: reason.clone() });
                crate::proposal::fold::lapse(self, *how, entry.at);
                crate::offer::fold::lapse(self, entry.at);
            }
            Event::ConversationBooked { .. }
            | Event::ConversationConfirmed { .. }
            | Event::AgendaExtended { .. }
            | Event::AttendeeReplaced { .. }
            | Event::ConversationMoved { .. }
            | Event::TimeProposed { .. }
            | Event::TimeDeclined { .. }
            | Event::ConversationCancelled { .. }
            | Event::ConversationApproached { .. }
            | Event::Arrived { .. }
            | Event::LateNoticed { .. }
            | Event::AbsenceAlerted { .. }
            | Event::StandInOffered { .. }
            | Event::StandInAnswered { .. }
            | Event::ClaimsAsked { .. }
            | Event::Claimed { .. }
            | Event::ClaimReminded { .. }
            | Event::ClaimAccepted { .. } => crate::conversation::fold::apply(self, entry),
            Event::JobChanged { .. } => crate::process::job::apply(self, entry),
            Event::SpecChanged { .. } | Event::SpecAcknowledged { .. } => {
                crate::process::spec::apply(self, entry);
            }
            // The record says so; what follows from it are events of their own.
            Event::JobPaused { .. } | Event::JobResumed | Event::JobFilled => {}
            Event::KindProposed { .. } | Event::KindAnswered { .. } => {
                crate::conversation::kind::apply(self, entry);
            }
            Event::BriefRead { .. } => crate::conversation::brief::apply(self, entry),
            Event::InterestNoted { .. } | Event::InterestsOpened { .. } => {
                crate::interest::fold::apply(self, entry);
            }
            Event::ViewSent { .. } | Event::ExchangeOpened { .. } | Event::ExchangeClosed { .. } => {
                crate::exchange::fold::apply(self, entry);
            }
            Event::QuestionPassedOn { .. } => crate::question::route::apply(self, entry),
            Event::ProposalPut { .. }
            | Event::ProposalSent { .. }
            | Event::ProposalTakenBack { .. }
            | Event::ProposalAnswered { .. } => crate::proposal::fold::apply(self, entry),
            Event::EvidenceAdded { .. } | Event::EvidenceWithdrawn { .. } => {
                crate::evidence::fold::apply(self, entry);
            }
            Event::DeclineReasoned { .. } | Event::FeedbackGiven { .. } | Event::FeedbackRated { .. } => {
                crate::decline::fold::apply(self, entry);
            }
            Event::ScorecardSent { .. } => crate::scorecard::fold::apply(self, entry),
            Event::SelfViewSent { .. } => crate::selfview::fold::apply(self, entry),
            Event::MirrorInvited { .. } | Event::MirrorSent { .. } => {
                crate::mirror::fold::apply(self, entry);
            }
            Event::DebriefConcluded { .. } => crate::debrief::fold::apply(self, entry),
            Event::OfferMade { .. }
            | Event::OfferSent { .. }
            | Event::OfferTakenBack { .. }
            | Event::OfferReminded { .. }
            | Event::OfferAccepted { .. }
            | Event::OfferDeclined { .. }
            | Event::OfferCountered { .. }
            | Event::OfferUpheld { .. }
            | Event::OfferExpired { .. } => crate::offer::fold::apply(self, entry),
            Event::ConductReported { .. } | Event::ReportAnswered { .. } | Event::ReportReassigned { .. } => {
                crate::report::fold::apply(self, entry);
            }
            Event::MakeGoodOpened { .. } | Event::MakeGoodChosen { .. } => {
                crate::make_good::fold::apply(self, entry);
            }
            Event::PromiseMade { .. }
            | Event::PromiseReminded { .. }
            | Event::PromiseOverdue { .. }
            | Event::PromiseEscalated { .. }
            | Event::PromiseDateMoved { .. }
            | Event::PromiseFollowed { .. }
            | Event::PromiseDelivered { .. }
            | Event::PromiseDisputed { .. }
            | Event::PromiseBroken { .. }
            | Event::PromiseExcused { .. }
            | Event::PromiseVoided { .. }
            | Event::PromiseHandedOver { .. }
            | Event::PromiseReopened { .. } => crate::promise::fold::apply(self, entry),
            Event::QuestionAsked { .. }
            | Event::QuestionReplied { .. }
            | Event::QuestionAnswered { .. }
            | Event::QuestionStillOpen { .. }
            | Event::QuestionReminded { .. } => crate::question::fold::apply(self, entry),
            Event::WishMade { .. } | Event::WishAnswered { .. } => crate::wish::fold::apply(self, entry),
            Event::MessageWritten { .. } | Event::MessageSent { .. } | Event::MessageTakenBack { .. } => {
                crate::message::fold::apply(self, entry);
            }
        }
    }
}
