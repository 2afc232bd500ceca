use super::*;
use crate::files::{self, File};
use crate::{Database, process, samples, samples::at, testing};
use ledger::event::{Entry, Event};
use ledger::process::Process;
use ledger::side::{Actor, Person, Side};
use uuid::Uuid;

fn application(house: &samples::House, number: u128, state: State) -> Application {
    Application {
        workspace_id: house.workspace.id,
        id: ApplicationId::new(Uuid::from_u128(number)),
        job_id: house.job.id,
        state,
        signs: "links".to_owned(),
        candidate_id: None,
        process_id: None,
        name: format!("Applicant {number}"),
        email: format!("applicant{number}@example.org"),
        locale: "es".to_owned(),
        zone: String::new(),
        story: "I kept a ferry on time for nine years".to_owned(),
        needs: "A room without stairs".to_owned(),
        question: "How many ferries?".to_owned(),
        sent_at: at("09:00"),
        settled_at: None,
    }
}

fn file_of(application: &Application) -> File {
    File {
        workspace_id: application.workspace_id,
        id: FileId::new(application.id.uuid()),
        application_id: Some(application.id),
        candidate_id: None,
        process_id: None,
        purpose: files::Purpose::Cv,
        kind: files::Kind::Text,
        name: "cv.txt".to_owned(),
        size: 2,
        sha256: [1; 32],
        side: Side::Candidate,
        person_id: None,
        at: application.sent_at,
        reading: files::Reading::Waiting,
        removed_at: None,
    }
}

#[test]
fn what_waits_is_listed_oldest_first_and_settled_once_without_its_words() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let workspace = house.workspace.id;
        db.write(|conn| {
            for number in 1..=3 {
                create(conn, &application(&house, number, State::Aside))?;
            }
            create(conn, &application(&house, 9, State::Unproved))
        })
        .unwrap();
        let page = |after: Option<&Application>| -> Vec<Application> {
            let rows = db.read(|conn| aside(conn, workspace, after, 2)).unwrap();
            assert!(rows.iter().all(|(_, title)| *title == house.job.title));
            rows.into_iter().map(|(application, _)| application).collect()
        };
        let first = page(None);
        assert_eq!(first, [application(&house, 1, State::Aside), application(&house, 2, State::Aside)]);
        assert_eq!(page(first.last()), [application(&house, 3, State::Aside)]);

        let waiting = |most| db.read(|conn| waiting(conn, workspace, most)).unwrap();
        assert_eq!((waiting(3), waiting(10)), (3, 4));

        let id = first[0].id;
        let how = Settled {
            state: State::Taken,
            candidate: Some(house.candidate.id),
            process: None,
            at: at("10:00"),
            by: Some(house.recruiter.id),
        };
        db.write(|conn| settle(conn, workspace, id, &how)).unwrap();
        assert_eq!(db.write(|conn| settle(conn, workspace, id, &how)), Err(Error::Stale));
        let settled = db.read(|conn| load(conn, workspace, id)).unwrap();
        let words = [&settled.name, &settled.email, &settled.story, &settled.needs, &settled.question];
        assert_eq!(words, [""; 5]);
        assert_eq!((settled.state, settled.candidate_id), (State::Taken, Some(house.candidate.id)));
    });
}

#[test]
fn a_dismissed_application_takes_its_files_along() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let workspace = house.workspace.id;
        let application = application(&house, 1, State::Unproved);
        let file = file_of(&application);
        db.write(|conn| {
            create(conn, &application)?;
            files::create(conn, &file)?;
            files::add_bytes(conn, workspace, file.id, b"ab")
        })
        .unwrap();
        let sweep = |before| db.write(|conn| sweep(conn, before, at("12:00"), 10)).unwrap();
        assert_eq!(sweep(at("09:00")), 0, "it is no older than that");
        assert_eq!(sweep(at("09:01")), 1);
        assert_eq!(sweep(at("09:01")), 0);
        assert_eq!(db.read(|conn| files::load(conn, workspace, file.id)), Err(Error::NotFound));
        let left = db.read(|conn| load(conn, workspace, application.id)).unwrap();
        assert_eq!((left.state, left.settled_at), (State::Dismissed, Some(at("12:00"))));
    });
}

/// A process of the house's candidate, just opened.
fn a_process(db: &Database, house: &samples::House) -> ProcessId {
    let id = ProcessId::new(Uuid::from_u128(77));
    let entry = Entry {
        seq: 1,
        at: at("08:00"),
        by: Actor::Person(Person::Member(house.recruiter.id)),
        event: Event::ProcessOpened {
            workspace: house.workspace.id,
            process: id,
            candidate: house.candidate.id,
            job: Some(house.job.id),
            stage: None,
            recruiter: house.recruiter.id,
            hiring_manager: None,
            spec_version: Some(1),
            applied: true,
        },
    };
    let opened = Process::opened(&entry).unwrap();
    db.write(|conn| process::create(conn, &opened, "head", None)).unwrap();
    id
}

#[test]
fn what_is_told_changes_where_its_version_matches() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let (workspace, process) = (house.workspace.id, a_process(db, &house));
        let tell = |version: i64, body: &str| {
            db.write(|conn| tell_story(conn, workspace, process, version, body, at("09:00")))
        };
        tell(0, "first").unwrap();
        assert_eq!(tell(0, "again from nothing"), Err(Error::Stale));
        tell(1, "second").unwrap();
        assert_eq!(tell(1, "from an old page"), Err(Error::Stale));
        let now = db.read(|conn| story(conn, workspace, process)).unwrap().unwrap();
        assert_eq!((now.body.as_str(), now.version), ("second", 2));
        db.write(|conn| tell_needs(conn, workspace, process, 0, "no stairs", at("09:00"))).unwrap();
        let needs = db.read(|conn| needs(conn, workspace, process)).unwrap().unwrap();
        assert_eq!(needs.body, "no stairs");
        let told = db.read(|conn| stories_of_candidate(conn, workspace, house.candidate.id)).unwrap();
        assert_eq!(told, ["second"], "needs are no part of it");
    });
}

#[test]
fn an_address_is_proved_once() {
    testing::each_engine(|db| {
        let house = samples::house(db);
        let (workspace, candidate) = (house.workspace.id, house.candidate.id);
        let unproved = || db.read(|conn| is_unproved(conn, workspace, candidate)).unwrap();
        assert!(!unproved());
        for _ in 0..2 {
            db.write(|conn| mark_unproved(conn, workspace, candidate, at("09:00"))).unwrap();
            assert!(unproved());
        }
        assert!(db.write(|conn| prove(conn, workspace, candidate)).unwrap());
        assert!(!db.write(|conn| prove(conn, workspace, candidate)).unwrap());
        assert!(!unproved());
    });
}
