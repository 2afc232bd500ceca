//! Loading, saving, chaining, texts and waking.

use super::kit::{Story, cast, elsewhere, when};
use crate::{Error, process, testing};
use ledger::conversation;
use ledger::ids::{ProcessId, TextId};
use ledger::message;
use ledger::words::commitment;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use uuid::Uuid;

fn message(text: &str) -> message::Command {
    message::Command::Send(message::send::Send { text: text.to_owned(), corrects: None })
}

#[test]
fn of_many_who_save_what_they_loaded_one_is_first_and_the_others_are_stale() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let story = Story::open(db, &cast, cast.candidate);
        let (before, mut after) = (story.process.clone(), story.process.clone());
        after.version += 1;
        let saved = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(|| match db.write(|conn| process::save(conn, &before, &after, "head", None)) {
                    Ok(()) => drop(saved.fetch_add(1, Ordering::Relaxed)),
                    Err(error) => assert_eq!(error, Error::Stale),
                });
            }
        });
        assert_eq!(saved.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn what_came_too_late_leaves_nothing_behind() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        let old = (story.process.clone(), story.head.clone());
        story.member(cast.recruiter, message("first"));
        let now = (story.process.clone(), story.head.clone());
        (story.process, story.head) = old;
        let by = ledger::side::Actor::Person(story.process.recruiter_person());
        assert_eq!(story.does(by, message("second")), Err(Error::Stale));
        let (workspace, id) = (now.0.workspace, now.0.id);
        let loaded = db.read(|conn| process::load(conn, workspace, id)).unwrap();
        assert_eq!((loaded.process, loaded.head), now);
        assert_eq!(db.read(|conn| process::entries(conn, workspace, id)).unwrap().len(), 2);
        assert_eq!(db.read(|conn| process::texts(conn, workspace, id)).unwrap().len(), 1);
    });
}

#[test]
fn a_process_is_found_in_its_own_workspace_only() {
    testing::each_engine(|db| {
        let here = cast(db);
        let there = elsewhere(db, &here);
        let story = Story::open(db, &here, here.candidate);
        let load = |workspace, id| db.read(|conn| process::load(conn, workspace, id)).map(drop);
        assert_eq!(load(here.house.workspace.id, story.id()), Ok(()));
        assert_eq!(load(there.house.workspace.id, story.id()), Err(Error::NotFound));
        assert_eq!(load(here.house.workspace.id, ProcessId::new(Uuid::nil())), Err(Error::NotFound));
    });
}

#[test]
fn an_entry_is_read_alone_and_is_never_written_twice() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        story.candidate(message("hello"));
        let (workspace, id) = (story.process.workspace, story.id());
        let all = db.read(|conn| process::entries(conn, workspace, id)).unwrap();
        let second = db.read(|conn| process::entry(conn, workspace, id, 2)).unwrap();
        assert_eq!(all[1], second);
        let third = db.read(|conn| process::entry(conn, workspace, id, 3));
        assert_eq!(third.unwrap_err(), Error::NotFound);
        let again =
            db.write(|conn| process::append(conn, &story.process, &[second.0], &[second.1])).unwrap_err();
        assert!(matches!(again, Error::Taken { .. }), "{again}");
    });
}

#[test]
fn an_erased_text_is_gone_and_the_others_still_give_their_commitments() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        story.candidate(message("ana@example.org"));
        story.candidate(message("I speak Ñ"));
        let (workspace, id) = (story.process.workspace, story.id());
        let words: Vec<_> = story.process.messages.iter().map(|message| message.words.clone()).collect();
        db.write(|conn| process::erase_texts(conn, workspace, id, &[words[0].id])).unwrap();
        let texts = db.read(|conn| process::texts(conn, workspace, id)).unwrap();
        assert_eq!(texts, HashMap::<TextId, String>::from([(words[1].id, "I speak Ñ".to_owned())]));
        let salted = db.read(|conn| process::texts_with_salt(conn, workspace, id)).unwrap();
        assert_eq!(salted.len(), 1);
        let kept = &salted[&words[1].id];
        assert_eq!(commitment(&kept.salt, &kept.body), words[1].commitment);
        // The state and the chain know nothing of it.
        let loaded = db.read(|conn| process::load(conn, workspace, id)).unwrap();
        assert_eq!(loaded.process, story.process);
    });
}

#[test]
fn a_process_wakes_when_it_said_and_one_that_fails_waits_and_is_shown() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        assert_eq!(db.read(process::next_wake).unwrap(), None);
        let id = story.book(when("25", "09:00"), &[cast.interviewer]).unwrap();
        let wake_at = db.read(process::next_wake).unwrap().unwrap();
        assert_eq!(wake_at, when("24", "09:00"), "a day before, those who have not confirmed are asked");
        let (workspace, process) = (story.process.workspace, story.id());
        let due = |now| db.read(|conn| process::due(conn, now, 10)).unwrap();
        assert_eq!(due(when("24", "08:59")), []);
        assert_eq!(due(when("24", "09:00")), [(workspace, process)]);

        db.write(|conn| process::push_ahead(conn, workspace, process, when("24", "09:30"))).unwrap();
        assert_eq!(due(when("24", "09:00")), []);
        let stuck = db.read(|conn| process::stuck(conn, workspace)).unwrap();
        let shown = process::Stuck { process, failures: 1, wake_at: Some(when("24", "09:30")) };
        assert_eq!(stuck, [shown]);
        let elsewhere = elsewhere(db, &cast).house.workspace.id;
        assert_eq!(db.read(|conn| process::stuck(conn, elsewhere)).unwrap(), []);

        story.candidate(conversation::Command::Confirm(id));
        assert_eq!(db.read(|conn| process::stuck(conn, workspace)).unwrap(), []);
    });
}
