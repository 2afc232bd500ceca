//! A scratch house for the tests of pages: an organisation with somebody of each role, a job with a plan, a
//! candidate with a process, a session for everybody, and a clock that stands until it is moved.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
#![allow(dead_code, reason = "each test file uses its own part of the house")]

pub mod api;
pub mod applying;
pub mod counted;
pub mod founding;
pub mod kits;
pub mod line;
pub mod multipart;
pub mod reply;
pub mod rich;
pub mod routes;
pub mod served;
pub mod thoughts;

pub use reply::Reply;

use act::{
    Clock, House, Seat,
    candidate::NewCandidate,
    process::open::{Open, Whom},
    secret::Secret,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use founding::{job_form, member, organisation, session};
use jiff::Timestamp;
use ledger::{
    Command,
    conversation::{self, Closing, Kind, Presence, book::Book, claim::MakeClaim},
    frame::Role,
    ids::{ConversationId, MemberId, ProcessId},
    process::Process,
    side::Person,
};
use store::{
    Database, Location, candidates::Candidate, jobs::Job, members::Member, sessions::Holder,
    workspaces::Workspace,
};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::{App, Settings};

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Jordi Vidal, who owns the workspace.
    Owner,
    /// Marta Ruiz, who runs the process.
    Recruiter,
    /// Pau Ferrer, who answers for the job.
    Manager,
    /// Ines Soler, who has no part in the process until she is booked.
    Interviewer,
    /// Elena Costa, who reports to the owner.
    Executive,
    /// Ana Prieto, in London.
    Candidate,
    /// A candidate of the same workspace with a process of their own, once they are let in.
    OtherCandidate,
    /// Somebody signed in who has no place in this workspace.
    Outsider,
    /// Nobody is signed in.
    Stranger,
}

impl Who {
    /// The people of the organisation: name and role.
    pub const COMPANY: [(Self, &'static str, Role); 5] = [
        (Self::Owner, "Jordi Vidal", Role::Owner),
        (Self::Recruiter, "Marta Ruiz", Role::Recruiter),
        (Self::Manager, "Pau Ferrer", Role::HiringManager),
        (Self::Interviewer, "Ines Soler", Role::Interviewer),
        (Self::Executive, "Elena Costa", Role::Executive),
    ];
}

/// The house.
pub struct Scratch {
    /// Its web.
    pub app: App,
    /// The organisation.
    pub workspace: Workspace,
    /// The job.
    pub job: Job,
    /// The candidate.
    pub candidate: Candidate,
    /// Their process.
    pub process: ProcessId,
    members: Vec<(Who, Member)>,
    sessions: Vec<(Who, Secret)>,
    router: Router,
    runtime: Runtime,
}

/// Monday 9 November 2026, 09:00 in Madrid.
pub const START: &str = "2026-11-09T08:00:00Z";

impl Scratch {
    /// Harbour Tours in Madrid on Monday 9 November 2026, 09:00, with a process just opened for Ana Prieto.
    pub fn new() -> Self {
        Self::with(Database::open(&Location::Memory).unwrap())
    }

    /// The same on a database that is there.
    pub fn with(db: Database) -> Self {
        let house = House::new(db, Clock::standing(at(START)));
        let workspace = organisation(&house, "Harbour Tours");
        let mut sessions = Vec::new();
        let mut members = Vec::new();
        let mut owner = None;
        for (who, name, role) in Who::COMPANY {
            let (member, session) = member(&house, &workspace, name, role, owner);
            owner = owner.or(Some(member.id));
            members.push((who, member));
            sessions.push((who, session));
        }
        let elsewhere = organisation(&house, "Other House");
        let (_, outside) = member(&house, &elsewhere, "Otto Outside", Role::Owner, None);
        sessions.push((Who::Outsider, outside));

        let recruiter = &members[1].1;
        let seat = house.db.read(|conn| Seat::of_member(conn, workspace.clone(), recruiter.clone())).unwrap();
        let job = act::job::create(&house, &seat, &job_form(recruiter.id, members[2].1.id)).unwrap();
        let job = act::job::open::open(&house, &seat, job.id, job.version).unwrap();
        let ana = NewCandidate {
            name: "Ana Prieto".to_owned(),
            email: "ana@prieto.example".to_owned(),
            language: "en".to_owned(),
            zone: "Europe/London".to_owned(),
        };
        let open = Open { whom: Whom::New(ana), job: Some(job.id), recruiter: None };
        let process = act::process::open(&house, &seat, &open).unwrap().process;
        let candidate =
            house.db.read(|conn| store::candidates::load(conn, workspace.id, process.candidate)).unwrap();
        sessions.push((Who::Candidate, session(&house, Holder::Candidate(workspace.id, candidate.id))));

        let settings =
            Settings { public_address: "http://house.example".to_owned(), trusted_proxies: vec![] };
        let app = App::new(house, settings, None);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let router = web::router(app.clone());
        Self { app, workspace, job, candidate, process: process.id, members, sessions, router, runtime }
    }

    /// From now on people type another address.
    pub fn is_reached_at(&mut self, address: &str) {
        let settings = Settings { public_address: address.to_owned(), trusted_proxies: vec![] };
        self.is_served_by(App::new(self.house().clone(), settings, None));
    }

    /// From now on it is this web of the house that answers.
    pub fn is_served_by(&mut self, app: App) {
        self.app = app;
        self.router = web::router(self.app.clone());
    }

    /// Gives somebody a (new) session.
    pub fn let_in(&mut self, who: Who, holder: Holder) {
        let secret = session(self.house(), holder);
        self.sessions.retain(|(other, _)| *other != who);
        self.sessions.push((who, secret));
    }

    /// The secret of somebody's session.
    pub fn session_of(&self, who: Who) -> Option<&Secret> {
        self.sessions.iter().find(|(other, _)| *other == who).map(|(_, secret)| secret)
    }

    /// The house below the web.
    pub fn house(&self) -> &House {
        &self.app.house
    }

    /// A member.
    pub fn member(&self, who: Who) -> MemberId {
        self.members.iter().find(|(other, _)| *other == who).unwrap().1.id
    }

    /// Somebody as a person of the ledger.
    pub fn person(&self, who: Who) -> Person {
        if who == Who::Candidate {
            Person::Candidate(self.candidate.id)
        } else {
            Person::Member(self.member(who))
        }
    }

    /// Somebody's seat.
    pub fn seat(&self, who: Who) -> Seat {
        let person = self.person(who);
        self.house().db.read(|conn| Seat::of(conn, self.workspace.clone(), person)).unwrap()
    }

    /// An address in the workspace: `/w/harbour-tours` and this.
    pub fn path(&self, tail: &str) -> String {
        format!("/w/{}{tail}", self.workspace.slug)
    }

    /// An address in Ana's process.
    pub fn process_path(&self, tail: &str) -> String {
        self.path(&format!("/processes/{}{tail}", self.process))
    }

    /// Does something in Ana's process, as somebody.
    #[track_caller]
    pub fn on(&self, who: Who, command: Command) -> Process {
        act::process::on(self.house(), &self.seat(who), self.process, &command).unwrap().process
    }

    /// Ana's process as it stands.
    pub fn load(&self) -> Process {
        self.house()
            .db
            .read(|conn| store::process::load(conn, self.workspace.id, self.process))
            .unwrap()
            .process
    }

    /// Books an interview of 45 minutes by that member, at that instant.
    #[track_caller]
    pub fn book(&self, who: Who, starts_at: &str) -> ConversationId {
        let book = Book {
            kind: Kind::Interview,
            stage: None,
            starts_at: at(starts_at),
            minutes: 45,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![self.member(who)],
            purpose: "How decisions are made here".to_owned(),
            place: "By video".to_owned(),
            agenda: vec![],
        };
        let process = self.on(Who::Recruiter, Command::Conversation(conversation::Command::Book(book)));
        process.conversations.last().unwrap().id
    }

    /// Says what happened: the company's and the candidate's presence, ended as planned.
    #[track_caller]
    pub fn claim(&self, who: Who, conversation: ConversationId, company: Presence, candidate: Presence) {
        let claim = MakeClaim {
            conversation,
            company,
            candidate,
            closing: Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        };
        self.on(who, Command::Conversation(conversation::Command::Claim(claim)));
    }

    /// Lets time pass until then; everything happens on its way that falls due.
    pub fn go_to(&self, until: &str) {
        let until = at(until);
        let house = self.house();
        while let Some(next) = house.db.read(store::process::next_wake).unwrap()
            && next <= until
        {
            house.clock.advance_to(next);
            for (workspace, process) in
                house.db.read(|conn| store::process::due(conn, house.clock.now(), 100)).unwrap()
            {
                act::process::tick(house, workspace, process).unwrap();
            }
        }
        house.clock.advance_to(until);
    }

    /// Looks at a page.
    pub fn get(&self, who: Who, path: &str) -> Reply {
        self.send(who, Request::get(path), String::new())
    }

    /// Sends a form.
    pub fn post(&self, who: Who, path: &str, fields: &[(&str, &str)]) -> Reply {
        let form = serde_urlencoded::to_string(fields).unwrap();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, form)
    }

    /// Sends any request, with the session of somebody.
    pub fn send(&self, who: Who, request: axum::http::request::Builder, body: impl Into<Body>) -> Reply {
        let request = match self.session_of(who) {
            Some(secret) => request.header(header::COOKIE, format!("viceversa={}", secret.reveal())),
            None => request,
        };
        let request = request.body(body.into()).unwrap();
        self.runtime.block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let header_text = |value: &axum::http::HeaderValue| value.to_str().unwrap().to_owned();
            Reply {
                status: parts.status,
                location: parts.headers.get(header::LOCATION).map(header_text).unwrap_or_default(),
                cookies: parts.headers.get_all(header::SET_COOKIE).iter().map(header_text).collect(),
                headers: parts.headers,
                body: String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()).into_owned(),
            }
        })
    }
}

/// An instant.
pub fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}
