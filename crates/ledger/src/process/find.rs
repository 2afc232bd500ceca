//! Finding things in a process, with the refusal that belongs to their absence.

use super::Process;
use crate::{
    conversation::{Conversation, Presence},
    decline::Decline,
    evidence::Evidence,
    exchange::Exchange,
    ids::{
        ConversationId, DeclineId, EvidenceId, MakeGoodId, MemberId, MessageId, OfferId, PromiseId,
        ProposalId, QuestionId, ReportId, WishId,
    },
    interest::Interest,
    make_good::MakeGood,
    message::Message,
    offer::Offer,
    promise::{self, Promise},
    proposal::Proposal,
    question::Question,
    refusal::Refusal,
    report::Report,
    side::{Actor, Person},
    wish::Wish,
};

macro_rules! finders {
    ($($name:ident, $list:ident, $id:ty, $thing:ty, $refusal:ident;)+) => {$(
        #[doc = concat!("The ", stringify!($name), " of that id, or the refusal that there is none.")]
        pub fn $name(&self, id: $id) -> Result<&$thing, Refusal> {
            self.$list.iter().find(|thing| thing.id == id).ok_or(Refusal::$refusal)
        }
    )+};
}

impl Process {
    finders! {
        conversation, conversations, ConversationId, Conversation, NoSuchConversation;
        promise, promises, PromiseId, Promise, NoSuchPromise;
        question, questions, QuestionId, Question, NoSuchQuestion;
        wish, wishes, WishId, Wish, NoSuchWish;
        message, messages, MessageId, Message, NoSuchMessage;
        make_good, make_goods, MakeGoodId, MakeGood, NoSuchMakeGood;
        proposal, proposals, ProposalId, Proposal, NoSuchProposal;
        piece_of_evidence, evidence, EvidenceId, Evidence, NoSuchEvidence;
        decline, declines, DeclineId, Decline, NoSuchDecline;
        offer, offers, OfferId, Offer, NoSuchOffer;
        report, reports, ReportId, Report, NoSuchReport;
    }

    /// The interest of both sides after that conversation, where anybody spoke.
    #[must_use]
    pub fn interest(&self, conversation: ConversationId) -> Option<&Interest> {
        self.interests.iter().find(|interest| interest.conversation == conversation)
    }

    /// The exchange about that conversation, where anybody spoke.
    #[must_use]
    pub fn exchange(&self, conversation: ConversationId) -> Option<&Exchange> {
        self.exchanges.iter().find(|exchange| exchange.conversation == conversation)
    }

    /// Refuses while a proposal waits for an answer: nothing moves without it (1.3).
    pub fn nothing_proposed(&self) -> Result<(), Refusal> {
        if self.proposals.iter().any(Proposal::is_pending) { Err(Refusal::ProposalPending) } else { Ok(()) }
    }

    /// As [`Process::nothing_proposed`], of what whoever acts may know: what the other side wrote and did not send yet
    /// stands in nobody's way, or it would tell that it is there.
    pub(crate) fn nothing_proposed_to(&self, actor: Actor) -> Result<(), Refusal> {
        let knows = |put: &Proposal| actor.person().is_none_or(|person| put.is_shown_to(person.side()));
        match self.proposals.iter().any(|put| put.is_pending() && knows(put)) {
            true => Err(Refusal::ProposalPending),
            false => Ok(()),
        }
    }

    /// Refuses where the process has ended.
    pub fn must_run(&self) -> Result<(), Refusal> {
        if self.ended.is_some() { Err(Refusal::ProcessEnded) } else { Ok(()) }
    }

    /// The conversation, where it still stands; refuses a cancelled one.
    pub fn standing_conversation(&self, id: ConversationId) -> Result<&Conversation, Refusal> {
        let conversation = self.conversation(id)?;
        if conversation.stands() { Ok(conversation) } else { Err(Refusal::Cancelled) }
    }

    /// Everybody of the company who has a part in it: recruiter, hiring manager, attendees, those who owe.
    #[must_use]
    pub fn members(&self) -> Vec<MemberId> {
        let mut members = vec![self.recruiter];
        members.extend(self.hiring_manager);
        for conversation in &self.conversations {
            members.extend(conversation.attendees.iter().map(|attendee| attendee.member));
            members.extend(conversation.stand_in.as_ref().map(|stand_in| stand_in.member));
        }
        members.extend(self.promises.iter().filter_map(|promise| promise.owed_by.member()));
        members.extend(self.promises.iter().filter_map(|promise| promise.escalated_to));
        members.extend(self.messages.iter().filter_map(|message| message.by.member()));
        members.extend(self.make_goods.iter().filter_map(|make_good| make_good.owner));
        members.extend(self.reports.iter().map(|report| report.to));
        members.extend(self.routes.iter().map(|route| route.to));
        members.extend(self.offers.iter().map(|offer| offer.by));
        members.extend(self.declines.iter().map(|decline| decline.by));
        members.sort_unstable();
        members.dedup();
        members
    }

    /// Everybody of the company whom its record names: those who have a part in it, and those who once had
    /// or only said something.
    #[must_use]
    pub fn mentioned(&self) -> Vec<MemberId> {
        let mut members = self.members();
        for conversation in &self.conversations {
            members.extend(conversation.attendees.iter().filter_map(|attendee| attendee.instead_of));
            members.extend(conversation.notices.iter().filter_map(|notice| notice.by.member()));
            members.extend(conversation.arrivals.iter().filter_map(|arrival| arrival.person.member()));
            for claim in &conversation.claims {
                members.extend(claim.by.member());
                if let Presence::StoodIn(Some(member)) = claim.company {
                    members.push(member);
                }
            }
        }
        for question in &self.questions {
            members.extend(question.asked_by.member());
            members.extend(question.replies.iter().filter_map(|reply| reply.by.member()));
        }
        members.extend(self.wishes.iter().filter_map(|wish| wish.answer.as_ref()).map(|answer| answer.by));
        members.extend(self.proposals.iter().filter_map(|proposal| proposal.by.member()));
        members.extend(self.evidence.iter().filter_map(|evidence| evidence.by.member()));
        let counters = self.offers.iter().flat_map(|offer| &offer.counters);
        members.extend(counters.filter_map(|counter| counter.upheld.as_ref()).map(|upheld| upheld.by));
        members.extend(self.reports.iter().map(|report| report.about));
        members.extend(self.routes.iter().map(|route| route.by));
        members.extend(self.briefs.iter().map(|brief| brief.member));
        members.extend(self.specs.iter().flat_map(|stand| &stand.seen).filter_map(|seen| seen.by.member()));
        let views = self.exchanges.iter().flat_map(|exchange| &exchange.views);
        members.extend(views.filter_map(|view| view.by.member()));
        let notes = self.interests.iter().flat_map(|interest| &interest.notes);
        members.extend(notes.filter_map(|note| note.by.member()));
        members.extend(self.kind_changes.iter().filter_map(|change| change.by.member()));
        members.extend(self.scorecards.iter().map(|scorecard| scorecard.by));
        members.extend(self.debriefs.iter().map(|debrief| debrief.by));
        members.sort_unstable();
        members.dedup();
        members
    }

    /// Whether it began with an application: then an answer was promised with its first entry.
    #[must_use]
    pub fn was_applied_for(&self) -> bool {
        self.promises.first().is_some_and(|promise| {
            promise.kind == promise::Kind::Answer
                && promise.about == promise::About::Process
                && promise.made_at == self.opened_at
        })
    }

    /// The candidate as a person.
    #[must_use]
    pub const fn candidate_person(&self) -> Person {
        Person::Candidate(self.candidate)
    }

    /// The recruiter as a person.
    #[must_use]
    pub const fn recruiter_person(&self) -> Person {
        Person::Member(self.recruiter)
    }

    /// The promise whose delivery or end comes first to mind: the open one that is due first, of either
    /// side. 'Who owes the next word.'
    #[must_use]
    pub fn next_word(&self) -> Option<&Promise> {
        self.promises.iter().filter(|promise| promise.is_awaited()).min_by_key(|promise| promise.due_at)
    }
}
