//! Finding things in a process, with the refusal that belongs to their absence.

use super::Process;
use crate::{
    conversation::{Conversation, Presence},
    ids::{ConversationId, MakeGoodId, MemberId, MessageId, PromiseId, QuestionId, WishId},
    make_good::MakeGood,
    message::Message,
    promise::Promise,
    question::Question,
    refusal::Refusal,
    side::Person,
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
        members.sort_unstable();
        members.dedup();
        members
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
