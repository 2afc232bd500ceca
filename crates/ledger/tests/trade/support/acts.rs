//! What people do on the stage, in short, and whole scenes of it.

use super::{Candidate, Happened, Interviewer, Owner, Recruiter, Stage, Who, at, criterion, kit};
use ledger::{
    Command,
    conversation::{
        self, Closing, Kind, Presence, book::Book, cancel::Cancel, claim::MakeClaim, late::SayLate,
        reschedule,
    },
    debrief::{self, Verdict, conclude::Conclude},
    decline,
    ids::{ConversationId, MessageId, PromiseId, QuestionId, WishId},
    make_good, message, process, promise, question,
    refusal::Refusal,
    scorecard::{
        self, Lean,
        send::{RatingGiven, SendScorecard},
    },
    wish,
};

impl Stage {
    pub fn book(&mut self, kind: Kind, starts: &str, attendees: &[Who]) -> ConversationId {
        self.try_book(kind, starts, attendees).unwrap()
    }

    pub fn try_book(
        &mut self,
        kind: Kind,
        starts: &str,
        attendees: &[Who],
    ) -> Result<ConversationId, Refusal> {
        let book = Book {
            kind,
            stage: None,
            starts_at: at(starts),
            minutes: 30,
            zone: "Europe/Madrid".into(),
            attendees: attendees.iter().map(|who| who.member()).collect(),
            purpose: "To get to know each other".into(),
            place: String::new(),
            agenda: vec![],
        };
        self.by(Recruiter).does(Command::Conversation(conversation::Command::Book(book)))?;
        Ok(self.process.conversations.last().unwrap().id)
    }

    pub fn converse(&mut self, who: Who, command: conversation::Command) -> Happened {
        self.by(who).does(Command::Conversation(command))
    }

    pub fn here(&mut self, who: Who, conversation: ConversationId) -> Happened {
        self.converse(who, conversation::Command::Here(conversation))
    }

    pub fn late(&mut self, who: Who, conversation: ConversationId, minutes: u32) -> Happened {
        self.converse(who, conversation::Command::SayLate(SayLate { conversation, minutes }))
    }

    pub fn cancel(&mut self, who: Who, conversation: ConversationId) -> Happened {
        let reason = "Something came up".into();
        self.converse(who, conversation::Command::Cancel(Cancel { conversation, reason }))
    }

    pub fn reschedule(&mut self, conversation: ConversationId, starts: &str) -> Happened {
        let (starts_at, reason) = (at(starts), "Double booked".into());
        let command = reschedule::Move { conversation, starts_at, reason };
        self.converse(Recruiter, conversation::Command::Move(command))
    }

    pub fn claim(
        &mut self,
        who: Who,
        of: ConversationId,
        company: Presence,
        candidate: Presence,
    ) -> Happened {
        self.claims(who, claim(of, company, candidate))
    }

    pub fn claims(&mut self, who: Who, claim: MakeClaim) -> Happened {
        self.converse(who, conversation::Command::Claim(claim))
    }

    pub fn pledge(&mut self, who: Who, due: &str) -> PromiseId {
        let command = promise::make::Make {
            owed_by: who.person(),
            text: "The name of the pension fund".into(),
            due_at: at(due),
            conversation: None,
        };
        self.promises(who, promise::Command::Make(command)).unwrap();
        self.process.promises.last().unwrap().id
    }

    pub fn promises(&mut self, who: Who, command: promise::Command) -> Happened {
        self.by(who).does(Command::Promise(command))
    }

    pub fn move_date(&mut self, who: Who, promise: PromiseId, due: &str) -> Happened {
        let command =
            promise::move_date::MoveDate { promise, due_at: at(due), reason: "Still waiting".into() };
        self.promises(who, promise::Command::MoveDate(command))
    }

    pub fn ask(&mut self, who: Who, conversation: Option<ConversationId>) -> QuestionId {
        let ask = question::ask::Ask { text: "Why did the last person leave?".into(), conversation };
        self.by(who).does(Command::Question(question::Command::Ask(ask))).unwrap();
        self.process.questions.last().unwrap().id
    }

    pub fn reply(&mut self, who: Who, question: QuestionId) -> Happened {
        let reply = question::reply::GiveReply { question, text: "They moved to another town.".into() };
        self.by(who).does(Command::Question(question::Command::Reply(reply)))
    }

    pub fn says_answered(&mut self, who: Who, question: QuestionId) -> Happened {
        self.by(who).does(Command::Question(question::Command::Answered(question)))
    }

    pub fn says_still_open(&mut self, who: Who, question: QuestionId) -> Happened {
        self.by(who).does(Command::Question(question::Command::StillOpen(question)))
    }

    pub fn wish(&mut self, kind: wish::Kind) -> WishId {
        let make = wish::make::Make { kind, text: "May I meet the team?".into() };
        self.by(Candidate).does(Command::Wish(wish::Command::Make(make))).unwrap();
        self.process.wishes.last().unwrap().id
    }

    pub fn answer_wish(&mut self, who: Who, wish: WishId, granted: bool) -> Happened {
        let answer = wish::answer::GiveAnswer { wish, granted, reason: "Gladly".into() };
        self.by(who).does(Command::Wish(wish::Command::Answer(answer)))
    }

    pub fn writes(&mut self, who: Who) -> Happened {
        let send = message::send::Send { text: "A word".into(), corrects: None };
        self.by(who).does(Command::Message(message::Command::Send(send)))
    }

    /// A no for a reason that is not in the spec, with its feedback.
    pub fn declines(&mut self, who: Who) -> Result<MessageId, Refusal> {
        let reason = decline::give::ReasonGiven {
            requirement: None,
            seen: "You told us that you want to work from Lisbon only".into(),
            change: "Working two days a week at the harbour with the team".into(),
        };
        let give =
            decline::give::Give { text: "We will not go on, and here is why.".into(), reasons: vec![reason] };
        self.by(who).does(Command::Decline(decline::Command::Give(give)))?;
        Ok(self.process.messages.last().unwrap().id)
    }

    pub fn answers(&mut self, who: Who, ends: bool) -> Result<MessageId, Refusal> {
        if ends {
            return self.declines(who);
        }
        let answer = message::answer::GiveAnswer { text: "We would like to go on.".into() };
        self.by(who).does(Command::Message(message::Command::Answer(answer)))?;
        Ok(self.process.messages.last().unwrap().id)
    }

    pub fn takes_back(&mut self, who: Who, message: MessageId) -> Happened {
        self.by(who).does(Command::Message(message::Command::TakeBack(message)))
    }

    pub fn apologises(&mut self, who: Who) -> Happened {
        let make_good = self.process.make_goods.last().unwrap().id;
        let apology = message::apologise::Apologise { make_good, text: "We let you wait twice.".into() };
        self.by(who).does(Command::Message(message::Command::Apologise(apology)))
    }

    pub fn chooses(&mut self, who: Who, choice: make_good::Choice) -> Happened {
        let make_good = self.process.make_goods.last().unwrap().id;
        let choose = make_good::choose::Choose { make_good, choice, text: String::new() };
        self.by(who).does(Command::MakeGood(make_good::Command::Choose(choose)))
    }

    pub fn withdraws(&mut self, who: Who) -> Happened {
        let withdraw = process::withdraw::Withdraw::default();
        self.by(who).does(Command::Process(process::Command::Withdraw(withdraw)))
    }

    pub fn leaves(&mut self, from: Who, to: Who) -> Happened {
        let hand_over = process::hand_over::HandOver { from: from.member(), to: to.member() };
        let entries = self.by(Owner).does(Command::Process(process::Command::HandOver(hand_over)))?;
        // So do their jobs, to which a process may still move.
        for job in &mut self.jobs {
            if job.recruiter == from.member() {
                job.recruiter = to.member();
            }
            if job.hiring_manager == from.member() {
                job.hiring_manager = to.member();
            }
        }
        self.deactivate(from);
        Ok(entries)
    }

    pub fn deactivate(&mut self, who: Who) {
        let colleague = self.team.0.iter_mut().find(|colleague| colleague.id == who.member());
        colleague.unwrap().active = false;
    }

    /// The kit of the job is frozen: from now on interviews measure.
    pub fn freezes_kit(&mut self) {
        self.jobs[0].kits = vec![kit(1)];
    }

    /// A scorecard with these levels, and evidence wherever there is one.
    pub fn scores(&mut self, who: Who, conversation: ConversationId, levels: [Option<u8>; 4]) -> Happened {
        let given = |(number, level): (u128, Option<u8>)| RatingGiven {
            criterion: criterion(number),
            level,
            evidence: if level.is_some() { "Told us of the storm in August".into() } else { String::new() },
        };
        let ratings = (1..=4).zip(levels).map(given).collect();
        self.sends(
            who,
            SendScorecard { conversation, ratings, lean: Lean::Yes, summary: "I would go on".into() },
        )
    }

    pub fn sends(&mut self, who: Who, send: SendScorecard) -> Happened {
        self.by(who).does(Command::Scorecard(scorecard::Command::Send(send)))
    }

    pub fn concludes(&mut self, who: Who, decided: Verdict) -> Happened {
        let conclude = Conclude { decided, reason: "She meets the crews first".into() };
        self.by(who).does(Command::Debrief(debrief::Command::Conclude(conclude)))
    }

    // Whole scenes.

    /// A conversation of which the candidate says right afterwards that nobody came.
    pub fn missed_by_company(&mut self, starts: &str, lead: Who) -> ConversationId {
        let id = self.book(Kind::Interview, starts, &[lead]);
        self.advance(self.conversation(id).ends_at());
        self.claim(Candidate, id, Presence::Absent, Presence::OnTime).unwrap();
        id
    }

    /// A conversation to which the candidate did not come, as the recruiter says.
    pub fn missed_by_candidate(&mut self, starts: &str) -> ConversationId {
        let id = self.book(Kind::Interview, starts, &[Interviewer]);
        self.advance(self.conversation(id).ends_at());
        self.claim(Recruiter, id, Presence::OnTime, Presence::Absent).unwrap();
        id
    }

    /// A conversation that was held, as both say.
    pub fn held(&mut self, kind: Kind, starts: &str) -> ConversationId {
        let id = self.book(kind, starts, &[Interviewer]);
        self.advance(self.conversation(id).ends_at());
        self.claim(Interviewer, id, Presence::OnTime, Presence::OnTime).unwrap();
        self.claim(Candidate, id, Presence::OnTime, Presence::OnTime).unwrap();
        id
    }
}

/// A claim without trouble, ended as planned.
pub fn claim(conversation: ConversationId, company: Presence, candidate: Presence) -> MakeClaim {
    let (closing, trouble, note) = (Closing::AsPlanned, false, String::new());
    MakeClaim { conversation, company, candidate, closing, trouble, note }
}
