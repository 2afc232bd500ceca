//! Rounds: each errand once, each state change once, lost leases, poison, bounces, and the time an alert takes.

use super::stage::{Stage, at};
use crate::{Post, Worker, advance};
use act::account::link::LinkMail;
use jiff::{SignedDuration, Timestamp};
use ledger::{
    Command,
    conversation::{self, Kind},
    decline::{self, give},
    message::{self, answer::GiveAnswer},
    promise::State as PromiseState,
};
use mail_parser::MessageParser;
use std::{
    collections::HashSet,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};
use store::{
    deliveries::{self, Delivery, State},
    errands, testing,
};
use uuid::Uuid;

#[test]
fn two_workers_at_once_do_each_errand_and_each_state_change_once() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        for n in 0..6 {
            stage.open_for(&format!("Candidate {n}"), &format!("c{n}@home.example"), "es");
        }
        stage.book(Kind::Screening, "2026-11-18 10:00", stage.interviewer);
        stage.now();
        // Everything that two days bring falls due at once.
        stage.house().clock.advance_to(at("2026-11-18 11:00"));
        let other =
            Worker::new(stage.house().clone(), stage.worker.post.clone(), stage.worker.settings.clone());
        std::thread::scope(|scope| {
            for worker in [&stage.worker, &other] {
                scope.spawn(|| {
                    for _ in 0..6 {
                        worker.round().unwrap();
                    }
                });
            }
        });
        stage.now();
        let ids: Vec<String> = stage.memory.mail().into_iter().map(|mail| mail.message_id).collect();
        let different: HashSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "a mail left twice");
        let entries =
            db.read(|conn| store::process::entries(conn, stage.workspace.id, stage.process)).unwrap();
        let links: Vec<_> = entries.iter().map(|(_, link)| link.clone()).collect();
        ledger::chain::verify(&links).unwrap();
        let asked = entries.iter().filter(|(entry, _)| entry.event.code() == "claims_asked").count();
        assert_eq!(asked, 1);
        let known = stage.process().promises.len();
        assert_eq!(known, 1, "one answer is owed, once");
    });
}

#[test]
fn no_lease_runs_out_because_the_clock_jumps_while_a_worker_works() {
    let db = testing::sqlite();
    let stage = Stage::new(&db, "en");
    for n in 0..12 {
        stage.open_for(&format!("Candidate {n}"), &format!("c{n}@home.example"), "en");
    }
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| stage.worker.run(&stop));
        // Many short jumps, each further than a lease lasts, while the letters are being written.
        for minute in (10..60).step_by(10) {
            advance(&stage.worker, at(&format!("2026-11-16 09:{minute}"))).unwrap();
        }
        advance(&stage.worker, at("2026-11-18 11:00")).unwrap();
        stop.store(true, Ordering::SeqCst);
    });
    let ids: Vec<String> = stage.memory.mail().into_iter().map(|mail| mail.message_id).collect();
    let different: HashSet<&String> = ids.iter().collect();
    assert!(ids.len() >= 13, "a letter is missing: {}", ids.len());
    assert_eq!(ids.len(), different.len(), "a letter left twice");
}

#[test]
fn a_crash_in_the_middle_of_a_mail_shows_as_unknown_and_is_retried_with_the_same_message_id() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        let now = stage.house().clock.now();
        // Another worker takes the errand, notes that it begins, and is never heard of again.
        let errand = db
            .write(|conn| {
                errands::claim(conn, now, 1, now + SignedDuration::from_mins(5), Uuid::from_u128(9))
            })
            .unwrap()
            .remove(0);
        let id = format!("<{}@hiring.example.org>", errand.key);
        let lost = Delivery {
            workspace_id: stage.workspace.id,
            id: Uuid::from_u128(10),
            errand_id: errand.id,
            process_id: Some(stage.process),
            person: stage.candidate,
            message_id: id.clone(),
            template: "welcome".to_owned(),
            state: State::Unknown,
            detail: None,
            at: now,
        };
        db.write(|conn| deliveries::record(conn, &lost)).unwrap();
        stage.now();
        assert!(stage.memory.mail().is_empty(), "the lease holds");
        stage.until("2026-11-16 09:06");
        let mail = stage.memory.mail();
        assert_eq!(mail.iter().map(|mail| mail.message_id.as_str()).collect::<Vec<_>>(), [id]);
        let states: Vec<State> = stage.deliveries().iter().map(|delivery| delivery.state).collect();
        assert_eq!(states, [State::Accepted, State::Unknown]);
    });
}

#[test]
fn a_mail_that_left_is_not_sent_again_when_only_the_mark_was_lost() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        let now = stage.house().clock.now();
        let owner = Uuid::from_u128(9);
        let errand = db
            .write(|conn| errands::claim(conn, now, 1, now + SignedDuration::from_mins(5), owner))
            .unwrap()
            .remove(0);
        let sent = Delivery {
            workspace_id: stage.workspace.id,
            id: Uuid::from_u128(10),
            errand_id: errand.id,
            process_id: Some(stage.process),
            person: stage.candidate,
            message_id: format!("<{}@hiring.example.org>", errand.key),
            template: "welcome".to_owned(),
            state: State::Accepted,
            detail: None,
            at: now,
        };
        db.write(|conn| deliveries::record(conn, &sent)).unwrap();
        assert_eq!(stage.until("2026-11-16 09:06").sent, 1);
        assert!(stage.memory.mail().is_empty());
    });
}

#[test]
fn what_cannot_leave_now_leaves_later() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.memory.fail_next(2);
        let report = advance(&stage.worker, at("2026-11-16 09:10")).unwrap();
        assert_eq!((report.sent, report.failed), (1, 2));
        let states: Vec<State> = stage.deliveries().iter().map(|delivery| delivery.state).collect();
        assert_eq!(states, [State::Accepted, State::Failed, State::Failed]);
    });
}

#[test]
fn a_process_the_clock_cannot_get_past_is_pushed_ahead_and_the_others_go_on() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.book(Kind::Screening, "2026-11-17 10:00", stage.interviewer);
        stage.now();
        // Its organisation's numbers can no longer be read.
        let mut broken = stage.workspace.clone();
        broken.rules = r#"{"no_such_number": 1}"#.to_owned();
        db.write(|conn| store::workspaces::save(conn, &broken)).unwrap();
        stage.house().clock.advance_to(at("2026-11-17 09:00"));
        let report = stage.worker.round().unwrap();
        assert_eq!((report.ticked, report.failed), (0, 1));
        let stuck = db.read(|conn| store::process::stuck(conn, stage.workspace.id)).unwrap();
        assert_eq!(stuck.len(), 1);
        assert_eq!(stuck[0].wake_at, Some(at("2026-11-17 09:10")));
        assert!(!stage.worker.round().unwrap().did_something());

        let mended = store::workspaces::Workspace { version: 2, ..stage.workspace.clone() };
        db.write(|conn| store::workspaces::save(conn, &mended)).unwrap();
        stage.until("2026-11-17 09:11");
        assert!(db.read(|conn| store::process::stuck(conn, stage.workspace.id)).unwrap().is_empty());
        assert!(stage.deliveries().iter().any(|delivery| delivery.template == "approaching"));
    });
}

#[test]
fn a_bounce_reopens_the_promise_and_its_owner_is_told() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.book(Kind::Screening, "2026-11-17 10:00", stage.interviewer);
        stage.until("2026-11-17 11:00");
        stage.memory.refuse("ana@home.example");
        let answer = GiveAnswer { text: "We would like to go on.".to_owned() };
        stage.does(stage.recruiter, Command::Message(message::Command::Answer(answer)));
        assert_eq!(stage.process().promises[0].state, PromiseState::Open);
        stage.until("2026-11-17 11:06");
        let promise = &stage.process().promises[0];
        assert_eq!((promise.state, promise.delivered_at), (PromiseState::Open, None));
        let deliveries = stage.deliveries();
        let answer = deliveries.iter().find(|delivery| delivery.template == "answer").unwrap();
        assert_eq!(answer.state, State::Bounced);
        assert!(answer.detail.as_deref().unwrap().contains("5.1.1"));
        let told = stage.mail_to("raul@harbour.example");
        assert!(told.last().unwrap().subject.contains("came back"), "{}", told.last().unwrap().subject);
    });
}

#[test]
fn the_alert_reaches_everybody_within_the_minute_after_the_grace() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        let conversation = stage.book(Kind::Interview, "2026-11-17 09:00", stage.manager);
        stage.until("2026-11-17 08:58");
        stage.converse(stage.candidate, conversation::Command::Here(conversation));
        stage.until("2026-11-17 09:04:59");
        let before = stage.memory.mail().len();
        stage.until("2026-11-17 09:06");
        let mail = stage.memory.mail();
        let alerts = &mail[before..];
        let latest: Timestamp = at("2026-11-17 09:06");
        for whom in
            ["ana@home.example", "raul@harbour.example", "marta@harbour.example", "eva@harbour.example"]
        {
            let alert =
                alerts.iter().find(|mail| mail.to.to_string() == whom).unwrap_or_else(|| panic!("{whom}"));
            assert!(alert.at <= latest, "{whom} at {}", alert.at);
        }
        let subject =
            |whom: &str| alerts.iter().find(|mail| mail.to.to_string() == whom).unwrap().subject.clone();
        assert_eq!(
            subject("raul@harbour.example"),
            "Nobody has come to the 09:00 conversation with Ana <b>Ruiz</b>"
        );
        assert_eq!(subject("marta@harbour.example"), "Ana <b>Ruiz</b> is waiting for you: 09:00");
        assert_eq!(subject("ana@home.example"), "We have told Harbour Tours that you are waiting");
        // Who may not see the process learns nothing of the candidate.
        let ines = alerts.iter().find(|mail| mail.to.to_string() == "ines@harbour.example").unwrap();
        assert!(!ines.text.contains("Ana") && ines.text.contains("raul@harbour.example"), "{}", ines.text);
    });
}

#[test]
fn a_worker_stops_promptly_and_does_its_rounds_until_then() {
    let db = testing::sqlite();
    let stage = Stage::new(&db, "en");
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let running = scope.spawn(|| stage.worker.run(&stop));
        let begun = Instant::now();
        while stage.memory.mail().is_empty() && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(10));
        }
        let asked = Instant::now();
        stop.store(true, Ordering::SeqCst);
        running.join().unwrap();
        assert!(asked.elapsed() < Duration::from_secs(1));
    });
    assert_eq!(stage.memory.mail().len(), 1);
}

#[test]
fn link_mail_is_written_with_a_link_that_works_once() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "es");
        stage.now();
        let ledger::side::Person::Candidate(candidate) = stage.candidate else { panic!() };
        let mail = LinkMail::Return { candidate };
        let errand = errands::NewErrand {
            workspace_id: stage.workspace.id,
            id: Uuid::from_u128(77),
            key: "link.77".to_owned(),
            kind: act::account::link::LINK_MAIL.to_owned(),
            payload: serde_json::to_string(&mail).unwrap(),
            due_at: stage.house().clock.now(),
            created_at: stage.house().clock.now(),
        };
        db.write(|conn| errands::enqueue(conn, &errand)).unwrap();
        stage.now();
        let mail = stage.mail_to("ana@home.example").pop().unwrap();
        assert_eq!(mail.subject, "Harbour Tours: el camino a tu página");
        let link = mail.text.lines().find(|line| line.starts_with("https://hiring.example.org/in/")).unwrap();
        let secret = act::secret::Secret::from_outside(link.rsplit('/').next().unwrap());
        let (_, goes_to) = act::account::link::enter(stage.house(), &secret).unwrap();
        assert_eq!(goes_to, "/w/harbour-tours");
        assert!(act::account::link::enter(stage.house(), &secret).is_err());
    });
}

#[test]
fn mail_goes_into_the_mailbox_of_the_demonstration() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        let worker = Worker::new(stage.house().clone(), Post::Mailbox, stage.worker.settings.clone());
        worker.round().unwrap();
        let mail = db.read(|conn| store::mailbox::last_to(conn, "ana@home.example", 1)).unwrap().remove(0);
        assert_eq!(mail.subject, "Harbour Tours: your page for Operations manager");
        let parsed = MessageParser::default().parse(&mail.raw).unwrap();
        assert_eq!(parsed.subject(), Some("Harbour Tours: your page for Operations manager"));
        assert_eq!(format!("<{}>", parsed.message_id().unwrap()), mail.message_id);
    });
}

#[test]
fn no_name_can_add_a_header() {
    let db = testing::sqlite();
    let stage = Stage::new(&db, "en");
    let mut workspace = stage.workspace.clone();
    workspace.name = "Harbour\r\nBcc: everybody@example.org\r\n\r\nTours".to_owned();
    db.write(|conn| store::workspaces::save(conn, &workspace)).unwrap();
    stage.now();
    let mail = stage.memory.mail().remove(0);
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    assert!(parsed.bcc().is_none());
    assert!(parsed.subject().unwrap().starts_with("Harbour Bcc: everybody@example.org Tours"));
}

#[test]
fn who_has_left_is_not_written_to_and_what_was_taken_back_does_not_go_out() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        stage.book(Kind::Screening, "2026-11-17 10:00", stage.interviewer);
        let id = stage.interviewer.member().unwrap();
        db.write(|conn| {
            let mut member = store::members::load(conn, stage.workspace.id, id)?;
            member.state = store::members::State::Deactivated;
            store::members::save(conn, &member)
        })
        .unwrap();
        stage.now();
        assert!(stage.mail_to("ines@harbour.example").is_empty());
        let reason = give::ReasonGiven {
            seen: "You work from Lisbon on most days".into(),
            ..give::ReasonGiven::default()
        };
        let no = give::Give { text: "No.".to_owned(), reasons: vec![reason] };
        stage.until("2026-11-17 12:00");
        stage.does(stage.recruiter, Command::Decline(decline::Command::Give(no)));
        let written = stage.process().messages[0].id;
        stage.does(stage.recruiter, Command::Message(message::Command::TakeBack(written)));
        stage.until("2026-11-17 13:00");
        assert!(!stage.deliveries().iter().any(|delivery| delivery.template == "answer"));
    });
}
