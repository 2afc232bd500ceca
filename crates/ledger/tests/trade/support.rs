//! A stage: one process, its people, a clock that only moves when told. Everything goes through policy and
//! `decide`, as `act` does it; the clock ticks at each `wake_at` on the way, as the worker does it.

mod acts;
mod jobs;

pub use acts::claim;
pub use jobs::{criterion, job, kit, other_job, requirement, stage};

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use ledger::{
    Command, Decided,
    calendar::Calendar,
    clock,
    conversation::Conversation,
    event::{Entry, Event},
    frame::{Colleague, Frame, Role, Rules, Team},
    ids::{CandidateId, ConversationId, MemberId, PromiseId, TextId, WorkspaceId},
    job::JobFacts,
    policy,
    process::{Process, open::Open},
    promise::{Kind as PromiseKind, Promise, State},
    reaction::{self, Errand, Letter},
    refusal::Refusal,
    side::{Actor, Person},
};
use std::collections::HashMap;
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
    /// The process's job and another one of the organisation.
    pub jobs: Vec<JobFacts>,
    pub texts: HashMap<TextId, String>,
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
        let jobs = vec![job(), other_job()];
        let frame = Frame::new(now, Actor::Person(Recruiter.person()), &rules, &calendar, &team, [7; 32])
            .about(&jobs);
        let Person::Candidate(candidate) = Candidate.person() else { unreachable!() };
        let open = Open {
            workspace: WorkspaceId::new(Uuid::from_u128(1000)),
            candidate,
            job: Some(job().id),
            stage: None,
            recruiter: Recruiter.member(),
            hiring_manager: Some(Manager.member()),
            spec_version: Some(1),
            applied: false,
        };
        let Decided { entries, after } = ledger::open(&frame, open).unwrap();
        let post = entries.iter().flat_map(|entry| reaction::errands(&after, entry)).collect();
        let texts = HashMap::new();
        Self { now, rules, calendar, team, process: after, entries, post, jobs, texts, decisions: 0 }
    }

    pub const fn by(&mut self, who: Who) -> Doer<'_> {
        Doer { stage: self, who }
    }

    pub fn decide(&mut self, by: Actor, command: Command) -> Happened {
        self.decisions += 1;
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.decisions.to_be_bytes());
        let frame = Frame::new(self.now, by, &self.rules, &self.calendar, &self.team, seed)
            .about(&self.jobs)
            .knowing(self.texts.clone());
        let Decided { entries, after } = ledger::decide(&self.process, &frame, command)?;
        self.texts.extend(frame.into_texts().into_iter().map(|text| (text.id, text.body)));
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

/// The words of what happened, in order.
pub fn codes(entries: &[Entry]) -> Vec<&'static str> {
    entries.iter().map(|entry| entry.event.code()).collect()
}
