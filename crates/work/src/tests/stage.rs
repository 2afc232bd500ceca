//! A stage: an organisation with its people, a candidate, a process, a clock that stands until it is moved,
//! and a worker whose mail stays in memory.

use crate::{Memory, Parcel, Post, Report, Settings, Worker, advance};
use act::{
    Clock, House, Seat,
    candidate::NewCandidate,
    job::{NewJob, Settings as JobSettings, StageForm},
    process::open::{self, Open, Whom},
    workspace::{NewWorkspace, create},
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    event::Entry,
    frame::Role,
    ids::{ConversationId, JobId, MemberId, ProcessId},
    job::{
        Period, Weight,
        draft::{Draft, PayDraft, RequirementDraft},
    },
    message::{self, send::Send},
    process::Process,
    promise,
    question::{self, ask::Ask, reply::GiveReply},
    side::Person,
};
use std::sync::Arc;
use store::{
    Database,
    deliveries::{self, Delivery},
    members::{Member, State},
    workspaces::Workspace,
};

pub(super) struct Stage {
    pub(super) worker: Worker,
    pub(super) memory: Arc<Memory>,
    pub(super) workspace: Workspace,
    pub(super) recruiter: Person,
    pub(super) manager: Person,
    pub(super) interviewer: Person,
    pub(super) executive: Person,
    pub(super) candidate: Person,
    pub(super) process: ProcessId,
    /// What it is about.
    pub(super) job: JobId,
}

/// A time on the wall in Madrid.
pub(super) fn at(text: &str) -> Timestamp {
    let local: DateTime = text.parse().unwrap();
    local.to_zoned(TimeZone::get("Europe/Madrid").unwrap()).unwrap().timestamp()
}

pub(super) fn settings() -> Settings {
    Settings {
        public_address: "https://hiring.example.org".to_owned(),
        from: "viceversa@hiring.example.org".to_owned(),
        reply_domain: Some("replies.example.org".to_owned()),
        reader: crate::Reader::Here,
    }
}

impl Stage {
    /// Monday, 16 November 2026, nine in the morning in Madrid: a process was just opened.
    pub(super) fn new(db: &Database, language: &str) -> Self {
        let house = House::new(db.clone(), Clock::standing(at("2026-11-16 09:00")));
        let wanted = NewWorkspace {
            name: "Harbour Tours".to_owned(),
            zone: "Europe/Madrid".to_owned(),
            language: language.to_owned(),
        };
        let workspace = create(&house, &wanted, "people@harbour.example").unwrap();
        let mut above = None;
        let mut hire = |name: &str, role| {
            let id = hire(&house, &workspace, name, role, above);
            above = Some(id);
            Person::Member(id)
        };
        hire("Olga Owner", Role::Owner);
        let executive = hire("Eva Executive", Role::Executive);
        let manager = hire("Marta Manager", Role::HiringManager);
        let interviewer = hire("Ines Interviewer", Role::Interviewer);
        let recruiter = hire("Raul Recruiter", Role::Recruiter);
        let memory = Arc::new(Memory::default());
        let worker = Worker::new(house, Post::Memory(Arc::clone(&memory)), settings());
        let mut stage = Self {
            worker,
            memory,
            workspace,
            recruiter,
            manager,
            interviewer,
            executive,
            candidate: recruiter,
            process: ProcessId::new(uuid::Uuid::nil()),
            job: JobId::new(uuid::Uuid::nil()),
        };
        stage.job = stage.opens_job(recruiter, 1);
        let opened = stage.open_for("Ana <b>Ruiz</b>", "ana@home.example", language);
        stage.candidate = opened.candidate_person();
        stage.process = opened.id;
        stage
    }

    /// Opens a job that says what it pays, and asks for two things: one openly, one not.
    pub(super) fn opens_job(&self, hiring_manager: Person, openings: i64) -> JobId {
        let asks = |text: &str, published| RequirementDraft {
            text: text.to_owned(),
            weight: Some(Weight::Must),
            reason: "The season".to_owned(),
            published,
            ..RequirementDraft::default()
        };
        let pay = PayDraft {
            currency: "EUR".to_owned(),
            least: Some(5_800_000),
            most: Some(6_600_000),
            period: Some(Period::Year),
            gross: true,
            ..PayDraft::default()
        };
        let talk = StageForm {
            id: None,
            name: "Interview".to_owned(),
            purpose: "How you lead".to_owned(),
            whom: String::new(),
            seniority: None,
            learns: String::new(),
            company_learns: String::new(),
            kind: Kind::Interview,
            days_to_answer: 5,
        };
        let (recruiter, manager) = (self.recruiter.member().unwrap(), hiring_manager.member().unwrap());
        let new = NewJob {
            spec: Draft {
                title: "Operations manager".to_owned(),
                pay: Some(pay),
                requirements: vec![asks("Has led a crew", true), asks("Lives near the harbour", false)],
                ..Draft::default()
            },
            settings: JobSettings { openings, ..JobSettings::plain(recruiter, manager) },
            stages: vec![talk],
        };
        let seat = self.seat(self.recruiter);
        let job = act::job::create(self.house(), &seat, &new).unwrap();
        act::job::open::open(self.house(), &seat, job.id, job.version).unwrap();
        job.id
    }

    pub(super) fn open_for(&self, name: &str, email: &str, language: &str) -> Process {
        let candidate = NewCandidate {
            name: name.to_owned(),
            email: email.to_owned(),
            language: language.to_owned(),
            zone: "Europe/London".to_owned(),
        };
        let open = Open { whom: Whom::New(candidate), job: Some(self.job), recruiter: None };
        open::open(&self.worker.house, &self.seat(self.recruiter), &open).unwrap().process
    }

    pub(super) fn house(&self) -> &House {
        &self.worker.house
    }

    pub(super) fn seat(&self, person: Person) -> Seat {
        self.house().db.read(|conn| Seat::of(conn, self.workspace.clone(), person)).unwrap()
    }

    pub(super) fn does(&self, who: Person, command: Command) -> Vec<Entry> {
        self.in_process(self.process, who, command)
    }

    pub(super) fn in_process(&self, process: ProcessId, who: Person, command: Command) -> Vec<Entry> {
        act::process::on(self.house(), &self.seat(who), process, &command).unwrap().entries
    }

    pub(super) fn process(&self) -> Process {
        let id = self.process;
        self.house().db.read(|conn| store::process::load(conn, self.workspace.id, id)).unwrap().process
    }

    /// Lets time pass up to then; nothing may fail on the way.
    pub(super) fn until(&self, text: &str) -> Report {
        let report = advance(&self.worker, at(text)).unwrap();
        assert_eq!(report.failed, 0, "something failed until {text}");
        report
    }

    /// Does what is due now.
    pub(super) fn now(&self) -> Report {
        let report = advance(&self.worker, self.house().clock.now()).unwrap();
        assert_eq!(report.failed, 0, "something failed");
        report
    }

    pub(super) fn deliveries(&self) -> Vec<Delivery> {
        let process = self.process;
        self.house().db.read(|conn| deliveries::of_process(conn, self.workspace.id, process, 1000)).unwrap()
    }

    pub(super) fn mail_to(&self, address: &str) -> Vec<Parcel> {
        self.memory.mail().into_iter().filter(|mail| mail.to.to_string() == address).collect()
    }

    pub(super) fn book(&self, kind: Kind, starts: &str, attendee: Person) -> ConversationId {
        let book = Book {
            kind,
            stage: None,
            starts_at: at(starts),
            minutes: 30,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![attendee.member().unwrap()],
            purpose: "To get to know each other".to_owned(),
            place: "https://meet.example.org/room; 3".to_owned(),
            agenda: vec!["The team, its work".to_owned()],
        };
        self.does(self.recruiter, Command::Conversation(conversation::Command::Book(book)));
        self.process().conversations.last().unwrap().id
    }

    pub(super) fn converse(&self, who: Person, command: conversation::Command) {
        self.does(who, Command::Conversation(command));
    }

    pub(super) fn promises(&self, who: Person, command: promise::Command) {
        self.does(who, Command::Promise(command));
    }

    pub(super) fn claims(&self, who: Person, of: ConversationId, company: Presence, candidate: Presence) {
        let claim = MakeClaim {
            conversation: of,
            company,
            candidate,
            closing: Closing::AsPlanned,
            trouble: false,
            note: "A remark".to_owned(),
        };
        self.converse(who, conversation::Command::Claim(claim));
    }

    pub(super) fn asks(&self, who: Person, text: &str) -> ledger::ids::QuestionId {
        let ask = Ask { text: text.to_owned(), conversation: None };
        self.does(who, Command::Question(question::Command::Ask(ask)));
        self.process().questions.last().unwrap().id
    }

    pub(super) fn replies(&self, who: Person, question: ledger::ids::QuestionId, text: &str) {
        let reply = GiveReply { question, text: text.to_owned() };
        self.does(who, Command::Question(question::Command::Reply(reply)));
    }

    pub(super) fn writes(&self, who: Person, text: &str) {
        let send = Send { text: text.to_owned(), corrects: None };
        self.does(who, Command::Message(message::Command::Send(send)));
    }
}

fn hire(
    house: &House,
    workspace: &Workspace,
    name: &str,
    role: Role,
    reports_to: Option<MemberId>,
) -> MemberId {
    let at = house.clock.now();
    let first = name.split(' ').next().unwrap().to_lowercase();
    let member = Member {
        workspace_id: workspace.id,
        id: act::secret::id(at).unwrap(),
        account_id: None,
        email: format!("{first}@harbour.example"),
        name: name.to_owned(),
        role,
        reports_to,
        state: State::Active,
        version: 1,
        created_at: at,
    };
    house.db.write(|conn| store::members::create(conn, &member)).unwrap();
    member.id
}
