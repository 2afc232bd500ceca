//! A process that is decided on and kept step by step, as `act` does it.

use crate::jobs::Job;
use crate::members::Member;
use crate::samples::{self, House};
use crate::{Database, Error, accounts, candidates, jobs, members, process, workspaces};
use jiff::{Timestamp, tz::TimeZone};
use ledger::calendar::Calendar;
use ledger::conversation::book::Book;
use ledger::frame::{Frame, Role, Rules, Team};
use ledger::ids::{AccountId, CandidateId, ConversationId, MemberId, ProcessId, StageId};
use ledger::job::{JobFacts, Spec, StageFacts};
use ledger::process::Process;
use ledger::side::{Actor, Person};
use ledger::{Command, Decided, chain, clock, conversation};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// An instant: `when("24", "09:00")` is that hour of the 24th, a Tuesday.
pub(super) fn when(day: &str, time: &str) -> Timestamp {
    format!("2026-11-{day}T{time}:00Z").parse().unwrap()
}

/// The people of the story, all stored.
pub(super) struct Cast {
    pub(super) house: House,
    pub(super) recruiter: MemberId,
    pub(super) executive: MemberId,
    pub(super) interviewer: MemberId,
    pub(super) colleague: MemberId,
    pub(super) candidate: CandidateId,
    pub(super) team: Team,
}

pub(super) fn cast(db: &Database) -> Cast {
    let house = samples::house(db);
    let interviewer = Member { reports_to: Some(house.executive.id), ..samples::member(&house, 11) };
    let colleague = samples::member(&house, 12);
    let candidate = samples::candidate(house.workspace.id, 101);
    let team = db
        .write(|conn| {
            members::create(conn, &interviewer)?;
            members::create(conn, &colleague)?;
            candidates::create(conn, &candidate)?;
            members::team(conn, house.workspace.id)
        })
        .unwrap();
    assert!(team.0.iter().any(|member| member.role == Role::Executive));
    Cast {
        recruiter: house.recruiter.id,
        executive: house.executive.id,
        interviewer: interviewer.id,
        colleague: colleague.id,
        candidate: candidate.id,
        team,
        house,
    }
}

impl Cast {
    /// One more candidate.
    pub(super) fn another_candidate(&self, db: &Database, number: u128, name: &str) -> CandidateId {
        let candidate = candidates::Candidate {
            name: name.to_owned(),
            ..samples::candidate(self.house.workspace.id, number)
        };
        db.write(|conn| candidates::create(conn, &candidate)).unwrap();
        candidate.id
    }
}

/// A login that is stored.
pub(super) fn account(db: &Database, number: u128) -> AccountId {
    let account = samples::account(number);
    db.write(|conn| accounts::create(conn, &account)).unwrap();
    account.id
}

/// Another organisation with other people, all stored.
pub(super) fn elsewhere(db: &Database, here: &Cast) -> Cast {
    let workspace = samples::workspace(2);
    let member = |number| Member { workspace_id: workspace.id, ..samples::member(&here.house, number) };
    let (recruiter, executive) = (member(21), member(22));
    let (interviewer, colleague) = (member(31), member(32));
    let candidate = samples::candidate(workspace.id, 201);
    let job = Job { workspace_id: workspace.id, recruiter_id: recruiter.id, ..here.house.job.clone() };
    let job = Job { hiring_manager_id: recruiter.id, ..job };
    let spec = Spec { by: recruiter.id, ..samples::spec(&here.house, 1) };
    let spec = Spec { requirements: vec![], ..spec };
    let team = db
        .write(|conn| {
            workspaces::create(conn, &workspace)?;
            for member in [&recruiter, &executive, &interviewer, &colleague] {
                members::create(conn, member)?;
            }
            candidates::create(conn, &candidate)?;
            jobs::create(conn, &job)?;
            jobs::add_spec(conn, workspace.id, job.id, &spec)?;
            members::team(conn, workspace.id)
        })
        .unwrap();
    Cast {
        recruiter: recruiter.id,
        executive: executive.id,
        interviewer: interviewer.id,
        colleague: colleague.id,
        candidate: candidate.id,
        team,
        house: House { workspace, recruiter, executive, candidate, job },
    }
}

/// A process with what keeps it.
pub(super) struct Story<'d> {
    pub(super) db: &'d Database,
    pub(super) process: Process,
    pub(super) head: String,
    pub(super) now: Timestamp,
    pub(super) accounts: HashMap<Uuid, AccountId>,
    /// The job as decisions know it, with one stage.
    pub(super) jobs: Vec<JobFacts>,
    team: Team,
    rules: Rules,
    calendar: Calendar,
}

/// No two decisions of a test draw the same ids.
fn seed() -> [u8; 32] {
    static DRAWN: AtomicU64 = AtomicU64::new(1);
    let mut seed = [7; 32];
    seed[..8].copy_from_slice(&DRAWN.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    seed
}

impl<'d> Story<'d> {
    /// A process that was just opened for that candidate, on the 23rd at 08:00.
    pub(super) fn open(db: &'d Database, cast: &Cast, candidate: CandidateId) -> Self {
        let (rules, calendar) = (Rules::default(), Calendar::new(TimeZone::get("Europe/Madrid").unwrap()));
        let now = when("23", "08:00");
        let by = Actor::Person(Person::Member(cast.recruiter));
        let mut job = db.read(|conn| jobs::facts(conn, cast.house.workspace.id, cast.house.job.id)).unwrap();
        job.stages.push(StageFacts { id: StageId::new(Uuid::from_u128(5)), days_to_answer: 5 });
        let known = vec![job];
        let frame = Frame::new(now, by, &rules, &calendar, &cast.team, seed()).about(&known);
        let command = ledger::process::open::Open {
            workspace: cast.house.workspace.id,
            candidate,
            job: Some(cast.house.job.id),
            stage: None,
            recruiter: cast.recruiter,
            hiring_manager: Some(cast.executive),
            spec_version: Some(known[0].version),
            applied: false,
        };
        let Decided { entries, after } = ledger::open(&frame, command).unwrap();
        let links = chain::link(chain::START, &entries).unwrap();
        let head = links.last().unwrap().hash.clone();
        db.write(|conn| {
            process::create(conn, &after, &head, clock::wake_at(&after, &rules, &calendar))?;
            process::append(conn, &after, &entries, &links)
        })
        .unwrap();
        let (team, accounts) = (cast.team.clone(), HashMap::new());
        Self { db, process: after, head, now, accounts, jobs: known, team, rules, calendar }
    }

    pub(super) fn id(&self) -> ProcessId {
        self.process.id
    }

    /// Decides, keeps, and looks whether what is stored is what was decided.
    pub(super) fn does(&mut self, by: Actor, command: impl Into<Said>) -> Result<(), Error> {
        let Said(command) = command.into();
        let sealed = self.db.read(|conn| process::texts(conn, self.process.workspace, self.process.id))?;
        let frame = Frame::new(self.now, by, &self.rules, &self.calendar, &self.team, seed())
            .about(&self.jobs)
            .knowing(sealed);
        let Decided { entries, after } = ledger::decide(&self.process, &frame, command).unwrap();
        let texts = frame.into_texts();
        let links = chain::link(&self.head, &entries).unwrap();
        let head = links.last().map_or_else(|| self.head.clone(), |link| link.hash.clone());
        let wake_at = clock::wake_at(&after, &self.rules, &self.calendar);
        self.db.write(|conn| {
            process::save(conn, &self.process, &after, &head, wake_at)?;
            process::insert_texts(conn, after.workspace, after.id, &texts)?;
            process::append(conn, &after, &entries, &links)?;
            process::book(conn, &after, Some(&self.process), &self.accounts)
        })?;
        let loaded = self.db.read(|conn| process::load(conn, after.workspace, after.id)).unwrap();
        assert_eq!(loaded.process, after);
        assert_eq!(loaded.head, head);
        (self.process, self.head) = (after, head);
        Ok(())
    }

    /// A member does something.
    pub(super) fn member(&mut self, member: MemberId, command: impl Into<Said>) {
        self.does(Actor::Person(Person::Member(member)), command).unwrap();
    }

    /// The candidate does something.
    pub(super) fn candidate(&mut self, command: impl Into<Said>) {
        let candidate = Actor::Person(self.process.candidate_person());
        self.does(candidate, command).unwrap();
    }

    /// Time passes until then.
    pub(super) fn tick(&mut self, until: Timestamp) {
        self.now = until;
        self.does(Actor::Clock, Said(Command::Tick)).unwrap();
    }

    /// Books an hour; says which conversation that is.
    pub(super) fn book(
        &mut self,
        starts_at: Timestamp,
        attendees: &[MemberId],
    ) -> Result<ConversationId, Error> {
        let book = Book {
            kind: conversation::Kind::Screening,
            stage: None,
            starts_at,
            minutes: 60,
            zone: "Europe/Madrid".to_owned(),
            attendees: attendees.to_vec(),
            purpose: "To get to know each other".to_owned(),
            place: "By phone".to_owned(),
            agenda: vec!["The team".to_owned(), "The range".to_owned()],
        };
        let recruiter = Actor::Person(self.process.recruiter_person());
        self.does(recruiter, conversation::Command::Book(book))?;
        Ok(self.process.conversations.last().unwrap().id)
    }
}

/// A command of any kind.
pub(super) struct Said(pub(super) Command);

macro_rules! said {
    ($($module:ident => $variant:ident),+) => {$(
        impl From<ledger::$module::Command> for Said {
            fn from(command: ledger::$module::Command) -> Self {
                Self(Command::$variant(command))
            }
        }
    )+};
}

said! {
    process => Process, conversation => Conversation, promise => Promise, question => Question, wish => Wish,
    message => Message, make_good => MakeGood, proposal => Proposal, evidence => Evidence, decline => Decline,
    offer => Offer, report => Report, interest => Interest, exchange => Exchange
}
