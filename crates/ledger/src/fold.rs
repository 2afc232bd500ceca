//! Folding: what each event changes in the state. Decisions never change state; only this does.

use crate::{
    event::{Entry, Event},
    process::{Ended, Process},
};

impl Process {
    /// The state after the first entry, which must open the process.
    #[must_use]
    pub fn opened(entry: &Entry) -> Option<Self> {
        let Event::ProcessOpened { workspace, process, candidate, job, stage, recruiter, hiring_manager } =
            &entry.event
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
            Event::StageEntered { stage } => self.stage = Some(*stage),
            Event::RecruiterChanged { to, .. } => self.recruiter = *to,
            Event::HiringManagerChanged { to, .. } => self.hiring_manager = Some(*to),
            Event::ProcessEnded { by, how, reason } => {
                self.ended = Some(Ended { at: entry.at, by: *by, how: *how, reason: reason.clone() });
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
