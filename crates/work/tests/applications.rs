//! What happens by itself after somebody applied: mail with the way to their page, and the text of their CV read.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use act::{
    Clock, House, Seat,
    application::{
        NewApplication,
        send::{Sent, send},
        token,
    },
    file::NewFile,
    job::{self, NewJob, Settings as JobSettings, StageForm},
    workspace::NewWorkspace,
};
use jiff::SignedDuration;
use ledger::{
    conversation::Kind,
    frame::Role,
    job::draft::Draft,
    side::{Person, Side},
};
use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};
use store::{
    Database, Location,
    candidates::list::Sees,
    files::{Purpose, Reading},
    jobs::Job,
    members::{Member, State},
    sessions::Holder,
    workspaces::Workspace,
};
use work::{Memory, Post, Reader, Settings, Worker};

struct Stage {
    house: House,
    workspace: Workspace,
    job: Job,
    worker: Worker,
    post: Arc<Memory>,
}

impl Stage {
    fn new(language: &str) -> Self {
        let house = House::new(
            Database::open(&Location::Memory).unwrap(),
            Clock::standing("2026-11-16T08:00:00Z".parse().unwrap()),
        );
        let wanted = NewWorkspace {
            name: "Harbour Tours".to_owned(),
            zone: "Europe/Madrid".to_owned(),
            language: language.to_owned(),
        };
        let workspace = act::workspace::create(&house, &wanted, "people@harbour.example").unwrap();
        let now = house.clock.now();
        let raul = Member {
            workspace_id: workspace.id,
            id: act::secret::id(now).unwrap(),
            account_id: None,
            email: "raul@harbour.example".to_owned(),
            name: "Raul Recruiter".to_owned(),
            role: Role::Owner,
            reports_to: None,
            state: State::Active,
            version: 1,
            created_at: now,
        };
        house.db.write(|conn| store::members::create(conn, &raul)).unwrap();
        let seat = house.db.read(|conn| Seat::of(conn, workspace.clone(), Person::Member(raul.id))).unwrap();
        let stage = StageForm {
            id: None,
            name: "First talk".to_owned(),
            purpose: "Whether it could fit".to_owned(),
            whom: "The recruiter".to_owned(),
            seniority: None,
            learns: String::new(),
            company_learns: String::new(),
            kind: Kind::Screening,
            days_to_answer: 3,
        };
        let new = NewJob {
            spec: Draft { title: "Captain".to_owned(), ..Draft::default() },
            settings: JobSettings::plain(raul.id, raul.id),
            stages: vec![stage],
        };
        let job = job::create(&house, &seat, &new).unwrap();
        let job = job::open::open(&house, &seat, job.id, job.version).unwrap();
        let post = Arc::new(Memory::default());
        let settings = Settings {
            public_address: "https://hiring.example.org".to_owned(),
            from: "viceversa@hiring.example.org".to_owned(),
            reply_domain: None,
            reader: Reader::Here,
        };
        let worker = Worker::new(house.clone(), Post::Memory(Arc::clone(&post)), settings);
        Self { house, workspace, job, worker, post }
    }

    fn apply(&self, language: &str, cv: &[u8]) -> Sent {
        let token = token(&self.house, self.job.id).unwrap();
        self.house.clock.advance_to(self.house.clock.now() + SignedDuration::from_mins(2));
        let new = NewApplication {
            name: "Lucía Marrero".to_owned(),
            email: "lucia@marrero.example".to_owned(),
            language: language.to_owned(),
            cv: Some(NewFile { purpose: Purpose::Cv, name: "cv.txt", bytes: cv }),
            token,
            ..NewApplication::default()
        };
        let from = IpAddr::V4(Ipv4Addr::LOCALHOST);
        send(&self.house, &self.workspace, &self.job, None, from, &new).unwrap()
    }

    /// Lets the worker do what is due; gives what it mailed: to whom, and what it says.
    fn round(&self) -> Vec<(String, String)> {
        let before = self.post.mail().len();
        self.worker.round().unwrap();
        let mails = self.post.mail().split_off(before);
        mails
            .into_iter()
            .map(|mail| (mail.to.to_string(), format!("{}\n{}", mail.subject, mail.text)))
            .collect()
    }
}

#[test]
fn who_applies_is_written_to_and_their_cv_is_read_and_found() {
    let stage = Stage::new("en");
    let Sent::Open { process, session: Some(_) } = stage.apply("es", "Nueve años en el mar".as_bytes())
    else {
        panic!("it should be open")
    };
    let mails = stage.round();
    let to = |address: &str| mails.iter().find(|(to, _)| to == address).map(|(_, text)| text.as_str());
    let receipt = to("lucia@marrero.example").unwrap();
    assert!(receipt.contains("https://hiring.example.org/in/"), "{receipt}");
    assert!(receipt.contains("Lucía Marrero"), "{receipt}");
    assert!(to("raul@harbour.example").is_some(), "{mails:?}");

    let workspace = stage.workspace.id;
    let db = &stage.house.db;
    let files = db.read(|conn| store::files::of_process(conn, workspace, process)).unwrap();
    assert_eq!((files[0].reading, files[0].side), (Reading::Read, Side::Candidate));
    let text = db.read(|conn| store::files::text(conn, workspace, files[0].id)).unwrap();
    assert_eq!(text.as_deref(), Some("Nueve años en el mar"));
    let found =
        db.read(|conn| store::search::find(conn, Sees::All(workspace), "anos mar", None, 10)).unwrap();
    assert_eq!(found.len(), 1, "without its accents, too");
}

#[test]
fn a_file_without_text_is_kept_and_says_so() {
    let stage = Stage::new("en");
    let Sent::Open { process, .. } = stage.apply("en", b"%PDF-1.7\nand nothing else") else {
        panic!("it should be open")
    };
    stage.round();
    let files =
        stage.house.db.read(|conn| store::files::of_process(conn, stage.workspace.id, process)).unwrap();
    assert_eq!(files[0].reading, Reading::Broken);
    assert_eq!(files[0].removed_at, None);
}

#[test]
fn a_known_address_gets_a_link_to_its_application_in_its_own_language() {
    let stage = Stage::new("en");
    let Sent::Open { session: Some(session), .. } = stage.apply("es", b"At sea") else {
        panic!("it should be open")
    };
    stage.round();
    assert!(matches!(stage.apply("en", b"Somebody else's"), Sent::LinkMailed));
    let mails = stage.round();
    assert_eq!(mails.len(), 1, "{mails:?}");
    let (to, text) = &mails[0];
    assert_eq!(to, "lucia@marrero.example");
    assert!(text.contains("¿Es tuya esta candidatura para Captain?"), "{text}");
    let secret = text.split("/in/").nth(1).unwrap().split_whitespace().next().unwrap();
    let secret = act::secret::Secret::from_outside(secret);
    let (_, goes_to) = act::account::link::enter(&stage.house, &secret).unwrap();
    assert!(goes_to.starts_with("/careers/harbour-tours/applications/"), "{goes_to}");
    // Whoever had typed the address is out; whoever has its mail is in.
    assert_eq!(act::account::session::find(&stage.house, &session).unwrap(), None::<Holder>);
}

#[test]
fn an_application_that_nobody_says_is_theirs_goes_after_a_month() {
    let stage = Stage::new("en");
    stage.apply("en", b"At sea");
    stage.apply("en", b"Once more");
    stage.round();
    let waits = || {
        let now = stage.house.clock.now();
        stage
            .house
            .db
            .write(|conn| store::applications::sweep(conn, now - SignedDuration::from_hours(24 * 30), now, 9))
    };
    assert_eq!(waits().unwrap(), 0);
    stage.house.clock.advance_to(stage.house.clock.now() + SignedDuration::from_hours(24 * 31));
    stage.round();
    assert_eq!(waits().unwrap(), 0, "the broom was here");
}
