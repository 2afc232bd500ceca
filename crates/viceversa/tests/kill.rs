//! The power goes while many write: whatever was acknowledged is there afterwards, once; the record holds; and
//! what was to follow from it follows.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    Clock, House as Rooms, Seat,
    token::{self, Scope},
};
use ledger::{
    chain,
    frame::Role,
    ids::{ProcessId, WorkspaceId},
    process::Process,
    side::Person,
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use store::{Database, Error, Location};
use support::{folder::Folder, house::House, visitor::Visitor};
use ureq::http::Method;

/// How long the writers write before the end.
const HAMMERED: Duration = Duration::from_millis(1500);
/// How many writers of each kind, each in a process of its own or shared with another.
const PROCESSES: usize = 3;

#[test]
fn what_was_acknowledged_outlives_a_kill_on_sqlite() {
    let folder = Arc::new(Folder::new("killed"));
    let location = Location::File(folder.path().join("viceversa.db"));
    outlives_a_kill(&folder, &location, &["demo"]);
}

#[test]
fn what_was_acknowledged_outlives_a_kill_on_postgresql() {
    for place in store::testing::empty_databases() {
        let Location::Postgres(address) = &place.location else { continue };
        let folder = Arc::new(Folder::new("killed"));
        outlives_a_kill(&folder, &place.location, &["demo", "--database", address]);
    }
}

fn outlives_a_kill(folder: &Arc<Folder>, location: &Location, words: &[&str]) {
    let house = House::start_in(Arc::clone(folder), words);
    let desk = Desk::take(&house, location);
    let acknowledged = std::thread::scope(|scope| {
        let writing = desk.begin_to_write(&house, scope);
        // Killed in the middle of it, and at least once something of every kind is there.
        std::thread::sleep(HAMMERED);
        desk.wait_for(3 * PROCESSES);
        house.kill();
        writing.into_iter().flat_map(|writer| writer.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(acknowledged.len() >= 3 * PROCESSES, "only {acknowledged:?}");

    let house = House::start_in(Arc::clone(folder), words);
    let database = Database::connect(location).unwrap();
    assert_eq!(database.read(store::health::complaints).unwrap(), Vec::<String>::new());
    let there = desk.texts(&house);
    for text in &acknowledged {
        assert_eq!(there.get(text), Some(&1), "{text} was acknowledged");
    }
    assert!(
        there.values().all(|times| *times == 1),
        "what was not acknowledged is there once or not: {there:?}"
    );
    desk.check_records(&database);
    desk.check_mail(&database, &house, &acknowledged);
    desk.check_records(&database);
}

/// Who writes, where.
struct Desk {
    workspace: WorkspaceId,
    recruiter: String,
    /// A process, its candidate's token and address.
    processes: Vec<(ProcessId, String, String)>,
    written: AtomicU32,
}

impl Desk {
    /// Tokens for the people of the demonstration, and processes of their own to write in.
    fn take(house: &House, location: &Location) -> Self {
        let rooms = Rooms::new(Database::connect(location).unwrap(), Clock::System);
        let workspace = rooms.db.read(store::workspaces::all).unwrap().remove(0);
        let members = rooms.db.read(|conn| store::members::list(conn, workspace.id)).unwrap();
        let recruiter = members.into_iter().find(|member| member.role == Role::Recruiter).unwrap();
        let issue = |person: Person| {
            let seat = rooms.db.read(|conn| Seat::of(conn, workspace.clone(), person)).unwrap();
            token::issue(&rooms, &seat, "hammer", &Scope::ALL).unwrap().0.reveal().to_owned()
        };
        let token = issue(Person::Member(recruiter.id));
        let mut visitor = house.visitor().with_token(&token);
        let processes = (0..PROCESSES).map(|n| {
            let email = format!("hammered-{n}@example.org");
            let body = json!({ "name": format!("Hammered {n}"), "email": email, "zone": "Europe/London" });
            let process = visitor.json(Method::POST, "/api/v1/processes", &body).is(201).value();
            let candidate = process["candidate"]["id"].as_str().unwrap().parse().unwrap();
            (process["id"].as_str().unwrap().parse().unwrap(), issue(Person::Candidate(candidate)), email)
        });
        Self {
            workspace: workspace.id,
            processes: processes.collect(),
            recruiter: token,
            written: AtomicU32::new(0),
        }
    }

    /// Three writers for each process: messages of the company, questions of the candidate, bookings. Each gives
    /// what was acknowledged to it.
    fn begin_to_write<'s>(
        &'s self,
        house: &House,
        scope: &'s std::thread::Scope<'s, '_>,
    ) -> Vec<std::thread::ScopedJoinHandle<'s, Vec<String>>> {
        let mut writers = Vec::new();
        for (n, (process, candidate, _)) in self.processes.iter().enumerate() {
            let home = format!("/api/v1/processes/{process}");
            let company = house.visitor().with_token(&self.recruiter);
            let other = house.visitor().with_token(&self.recruiter);
            let theirs = house.visitor().with_token(candidate);
            let me = company_member(&self.recruiter, house);
            let (messages, questions, talks) =
                (format!("{home}/messages"), format!("{home}/questions"), format!("{home}/conversations"));
            writers.push(scope.spawn(move || {
                self.write(company, &messages, &move |i| (format!("note-{n}-{i}."), Value::Null))
            }));
            writers.push(scope.spawn(move || {
                self.write(theirs, &questions, &move |i| (format!("question-{n}-{i}."), Value::Null))
            }));
            writers.push(scope.spawn(move || {
                self.write(other, &talks, &move |i| {
                    // Each at an hour nobody else has.
                    let hour = i64::from(i) * i64::try_from(PROCESSES).unwrap() + i64::try_from(n).unwrap();
                    let starts_at = "2030-01-01T00:00:00Z".parse::<jiff::Timestamp>().unwrap()
                        + jiff::SignedDuration::from_hours(hour);
                    let purpose = format!("talk-{n}-{i}.");
                    let body = json!({
                        "kind": "informal", "starts_at": starts_at.to_string(), "minutes": 45,
                        "zone": "Europe/Madrid", "attendees": [me], "purpose": purpose,
                    });
                    (purpose, body)
                })
            }));
        }
        writers
    }

    fn write(&self, mut visitor: Visitor, path: &str, next: &dyn Fn(u32) -> (String, Value)) -> Vec<String> {
        let mut acknowledged = Vec::new();
        for i in 0.. {
            let (text, body) = next(i);
            let body = if body.is_null() { json!({ "text": text }) } else { body };
            match visitor.try_json(Method::POST, path, &body) {
                Ok(reply) if reply.status == 200 => {
                    acknowledged.push(text);
                    self.written.fetch_add(1, Ordering::SeqCst);
                }
                Ok(reply) => panic!("{path} {text}: {} {}", reply.status, reply.body),
                // The house is gone.
                Err(_) => break,
            }
        }
        acknowledged
    }

    fn wait_for(&self, writes: usize) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while usize::try_from(self.written.load(Ordering::SeqCst)).unwrap() < writes {
            assert!(Instant::now() < deadline, "nothing is written");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// How often each text of the writers is there, as the company reads it.
    fn texts(&self, house: &House) -> BTreeMap<String, usize> {
        let mut visitor = house.visitor().with_token(&self.recruiter);
        let mut times = BTreeMap::new();
        for (process, ..) in &self.processes {
            let process = visitor.get(&format!("/api/v1/processes/{process}")).is(200).value();
            for (list, field) in [("messages", "text"), ("questions", "text"), ("conversations", "purpose")] {
                for one in process[list].as_array().unwrap() {
                    *times.entry(one[field].as_str().unwrap().to_owned()).or_default() += 1;
                }
            }
        }
        times
    }

    /// Every chain holds, and every state is what its entries fold to.
    fn check_records(&self, database: &Database) {
        for (process, ..) in &self.processes {
            let (entries, loaded) = database
                .read(|conn| {
                    let entries = store::process::entries(conn, self.workspace, *process)?;
                    Ok::<_, Error>((entries, store::process::load(conn, self.workspace, *process)?))
                })
                .unwrap();
            let (entries, links): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
            assert_eq!(chain::verify(&links), Ok(()));
            assert_eq!(links.last().unwrap().hash, loaded.head);
            assert_eq!(Process::folded(&entries), Some(loaded.process));
        }
    }

    /// Each message reaches the candidate by a mail of its own; one that was on its way may come twice, as the
    /// same mail.
    fn check_mail(&self, database: &Database, house: &House, acknowledged: &[String]) {
        let notes: Vec<&String> = acknowledged.iter().filter(|text| text.starts_with("note-")).collect();
        let deadline = Instant::now() + Duration::from_secs(60);
        let (mut missing, mut since) = (usize::MAX, Instant::now());
        loop {
            let found = self.mails(database);
            let lost: Vec<_> = notes.iter().filter(|note| !found.contains_key(**note)).collect();
            if lost.is_empty() {
                for (note, ids) in &found {
                    let distinct: BTreeSet<_> = ids.iter().collect();
                    assert_eq!(distinct.len(), 1, "{note} is in different mails");
                    assert!(ids.len() <= 2, "{note} came {} times", ids.len());
                }
                // One that the killed worker was at, and one that the jump below took over from the new one.
                let doubled = found.values().filter(|ids| ids.len() > 1).count();
                assert!(doubled <= 2, "one worker was killed over one mail, but {doubled} came twice");
                break;
            }
            assert!(Instant::now() < deadline, "no mail about {lost:?}");
            if lost.len() < missing {
                (missing, since) = (lost.len(), Instant::now());
            }
            std::thread::sleep(Duration::from_millis(100));
            // Nothing came for a while: what is missing is under the lease of whoever was killed. Past it.
            if since.elapsed() > Duration::from_secs(2) {
                house.visitor().post("/demo/clock/10", &[("back", "/")]).is(303);
                since = Instant::now();
            }
        }
        let aside = database.read(|conn| store::errands::aside(conn, self.workspace, 10)).unwrap();
        assert!(aside.is_empty(), "{aside:?}");
    }

    /// The Message-IDs of the mails about each note.
    fn mails(&self, database: &Database) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (_, _, email) in &self.processes {
            for mail in database.read(|conn| store::mailbox::last_to(conn, email, 10_000)).unwrap() {
                let Some(at) = mail.text_body.find("note-") else { continue };
                let note = mail.text_body[at..].split_inclusive('.').next().unwrap();
                found.entry(note.to_owned()).or_default().push(mail.message_id);
            }
        }
        found
    }
}

fn company_member(token: &str, house: &House) -> String {
    let me = house.visitor().with_token(token).get("/api/v1/me").is(200).value();
    me["id"].as_str().unwrap().to_owned()
}
