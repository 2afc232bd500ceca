//! A stage: one process, its people, a clock that only moves when told. Everything goes through policy and
//! `decide`, as `act` does it; the clock ticks at each `wake_at` on the way, as the worker does it.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use ledger::{
    Command, Decided,
    calendar::Calendar,
    clock,
    conversation::{
        self, Closing, Conversation, Kind, Presence, book::Book, cancel::Cancel, claim::MakeClaim, late::SayLate,
        reschedule,
    },
    event::{Entry, Event},
    frame::{Colleague, Frame, Role, Rules, Team},
    ids::{CandidateId, ConversationId, JobId, MemberId, MessageId, PromiseId, QuestionId, WishId, WorkspaceId},
    make_good, message, policy,
    process::{self, Process, open::Open},
    promise::{self, Kind as PromiseKind, Promise, State},
    question,
    reaction::{self, Errand, Letter},
    refusal::Refusal,
    side::{Actor, Person},
    wish,
};
use uuid::Uuid;

/// The people on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Owner,
    Recruiter,
    Manager,
    Interviewer,
    Executive,
    Candidate,
}

pub use Who::{Candidate, Executive, Interviewer, Manager, Owner, Recruiter};

impl Who {
    pub const COMPANY: [Self; 5] = [Owner, Recruiter, Manager, Interviewer, Executive];

    pub const fn member(self) -> MemberId {
        MemberId::new(Uuid::from_u128(self as u128 + 1))
    }

    pub fn person(self) -> Person {
        match self {
            Candidate => Person::Candidate(CandidateId::new(Uuid::from_u128(100))),
            _ => Person::Member(self.member()),
        }
    }

    const fn role(self) -> Option<Role> {
        match self {
            Owner => Some(Role::Owner),
            Recruiter => Some(Role::Recruiter),
            Manager => Some(Role::HiringManager),
            Interviewer => Some(Role::Interviewer),
            Executive => Some(Role::Executive),
            Candidate => None,
        }
    }
}

/// The interviewer reports to the manager, the manager to the executive, all others to the owner.
pub fn team() -> Team {
    let colleague = |who: Who, above: Option<Who>| Colleague {
        id: who.member(),
        role: who.role().unwrap(),
        reports_to: above.map(Who::member),
        active: true,
    };
    Team(vec![
        colleague(Owner, None),
        colleague(Recruiter, Some(Owner)),
        colleague(Manager, Some(Executive)),
        colleague(Interviewer, Some(Manager)),
        colleague(Executive, Some(Owner)),
    ])
}

/// A time on the wall in Madrid, like `2026-11-19 15:00`.
pub fn at(text: &str) -> Timestamp {
    let local: DateTime = text.parse().unwrap();
    local.to_zoned(madrid()).unwrap().timestamp()
}

pub fn madrid() -> TimeZone {
    TimeZone::get("Europe/Madrid").unwrap()
}

/// The instant just after, at which what was due then has passed.
pub fn just_after(text: &str) -> Timestamp {
    at(text) + jiff::SignedDuration::from_micros(1)
}

pub type Happened = Result<Vec<Entry>, Refusal>;

/// One process and all that surrounds it.
#[derive(Clone, Debug)]
pub struct Stage {
    pub now: Timestamp,
    pub rules: Rules,
    pub calendar: Calendar,
    pub team: Team,
    pub process: Process,
    pub entries: Vec<Entry>,
    pub post: Vec<Errand>,
    decisions: u64,
}

/// Somebody about to do something.
pub struct Doer<'s> {
    stage: &'s mut Stage,
    who: Who,
}

impl Doer<'_> {
    pub fn does(self, command: Command) -> Happened {
        let person = self.who.person();
        let role = self.who.role().filter(|_| self.stage.team.active(self.who.member()).is_ok());
        let standing = policy::Standing::of(&self.stage.process, person, role);
        if !policy::allows(standing, command.action()) {
            return Err(Refusal::NotYours);
        }
        self.stage.decide(Actor::Person(person), command)
    }
}

impl Stage {
    /// Monday, 16 November 2026, nine in the morning in Madrid: a process was just opened.
    pub fn new() -> Self {
        let (rules, calendar, team) = (Rules::default(), Calendar::new(madrid()), team());
        let now = at("2026-11-16 09:00");
        let frame = Frame::new(now, Actor::Person(Recruiter.person()), &rules, &calendar, &team, [7; 32]);
        let Person::Candidate(candidate) = Candidate.person() else { unreachable!() };
        let open = Open {
            workspace: WorkspaceId::new(Uuid::from_u128(1000)),
            candidate,
            job: Some(JobId::new(Uuid::from_u128(1001))),
            stage: None,
            recruiter: Recruiter.member(),
            hiring_manager: Some(Manager.member()),
        };
        let Decided { entries, after } = ledger::open(&frame, open).unwrap();
        let post = entries.iter().flat_map(|entry| reaction::errands(&after, entry)).collect();
        Self { now, rules, calendar, team, process: after, entries, post, decisions: 0 }
    }

    pub const fn by(&mut self, who: Who) -> Doer<'_> {
        Doer { stage: self, who }
    }

    pub fn decide(&mut self, by: Actor, command: Command) -> Happened {
        self.decisions += 1;
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.decisions.to_be_bytes());
        let frame = Frame::new(self.now, by, &self.rules, &self.calendar, &self.team, seed);
        let Decided { entries, after } = ledger::decide(&self.process, &frame, command)?;
        for entry in &entries {
            self.process.apply(entry);
            self.post.extend(reaction::errands(&self.process, entry));
        }
        assert_eq!(self.process, after, "folding the entries gives the state that was decided");
        self.entries.extend(entries.iter().cloned());
        Ok(entries)
    }

    pub fn wake_at(&self) -> Option<Timestamp> {
        clock::wake_at(&self.process, &self.rules, &self.calendar)
    }

    /// Lets time pass; the clock ticks whenever something falls due on the way.
    pub fn advance(&mut self, to: Timestamp) -> Vec<Entry> {
        let mut rung = Vec::new();
        while let Some(wake) = self.wake_at().filter(|wake| *wake <= to) {
            self.now = self.now.max(wake);
            let entries = self.tick();
            assert!(!entries.is_empty(), "the clock woke for nothing");
            rung.extend(entries);
        }
        self.now = self.now.max(to);
        rung
    }

    pub fn until(&mut self, text: &str) -> Vec<Entry> {
        self.advance(at(text))
    }

    pub fn tick(&mut self) -> Vec<Entry> {
        let entries = self.decide(Actor::Clock, Command::Tick).unwrap();
        assert!(self.wake_at().is_none_or(|wake| wake > self.now), "what was due still rings");
        entries
    }

    // What people do, in short.

    pub fn book(&mut self, kind: Kind, starts: &str, attendees: &[Who]) -> ConversationId {
        self.try_book(kind, starts, attendees).unwrap()
    }

    pub fn try_book(&mut self, kind: Kind, starts: &str, attendees: &[Who]) -> Result<ConversationId, Refusal> {
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

    pub fn claim(&mut self, who: Who, of: ConversationId, company: Presence, candidate: Presence) -> Happened {
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
        let command = promise::move_date::MoveDate { promise, due_at: at(due), reason: "Still waiting".into() };
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

    pub fn answers(&mut self, who: Who, ends: bool) -> Result<MessageId, Refusal> {
        let answer = message::answer::GiveAnswer { text: "We would like to go on.".into(), ends };
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
        self.deactivate(from);
        Ok(entries)
    }

    pub fn deactivate(&mut self, who: Who) {
        let colleague = self.team.0.iter_mut().find(|colleague| colleague.id == who.member());
        colleague.unwrap().active = false;
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

    // What can be seen.

    pub fn conversation(&self, id: ConversationId) -> &Conversation {
        self.process.conversation(id).unwrap()
    }

    pub fn promise(&self, id: PromiseId) -> &Promise {
        self.process.promise(id).unwrap()
    }

    pub fn state(&self, id: PromiseId) -> State {
        self.promise(id).state
    }

    /// The last promise of that kind.
    pub fn owed(&self, kind: PromiseKind) -> &Promise {
        self.all_owed(kind).last().unwrap()
    }

    pub fn all_owed(&self, kind: PromiseKind) -> Vec<&Promise> {
        self.process.promises.iter().filter(|promise| promise.kind == kind).collect()
    }

    pub fn letters_to(&self, who: Who) -> Vec<Letter> {
        let person = who.person();
        self.post.iter().filter(|errand| errand.to == person).map(|errand| errand.letter).collect()
    }

    pub fn when(&self, which: impl Fn(&Event) -> bool) -> Vec<Timestamp> {
        self.entries.iter().filter(|entry| which(&entry.event)).map(|entry| entry.at).collect()
    }
}

/// A claim without trouble, ended as planned.
pub fn claim(conversation: ConversationId, company: Presence, candidate: Presence) -> MakeClaim {
    let (closing, trouble, note) = (Closing::AsPlanned, false, String::new());
    MakeClaim { conversation, company, candidate, closing, trouble, note }
}

/// The words of what happened, in order.
pub fn codes(entries: &[Entry]) -> Vec<&'static str> {
    entries.iter().map(|entry| entry.event.code()).collect()
}
