//! What somebody owes, waits for, goes to, and leaves behind.

use super::kit::when;
use super::scene::scene;
use crate::process::{self, OpenOf, PromiseRow};
use crate::testing;
use ledger::conversation::{self, Closing, Presence};
use ledger::promise;
use ledger::side::Person;

#[test]
fn promises_are_found_by_who_owes_them_and_who_waits_for_them() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let workspace = scene.cast.house.workspace.id;
        let by = |person| db.read(|conn| process::promises_owed_by(conn, workspace, person, 10)).unwrap();
        let to = |person| db.read(|conn| process::promises_owed_to(conn, workspace, person, 10)).unwrap();
        let kinds =
            |rows: &[PromiseRow]| -> Vec<promise::Kind> { rows.iter().map(|row| row.promise.kind).collect() };
        let (recruiter, interviewer) =
            (Person::Member(scene.cast.recruiter), Person::Member(scene.cast.interviewer));
        let alvaro = scene.alvaro.process.candidate_person();

        let reply = by(interviewer);
        assert_eq!(kinds(&reply), [promise::Kind::Reply]);
        assert_eq!(reply[0].about_words.as_deref(), Some("Who leads the team?"));
        assert_eq!(reply[0].owner_name, "Member 11");
        let owed = by(recruiter);
        assert_eq!(kinds(&owed), [promise::Kind::Answer, promise::Kind::WishAnswer]);
        assert_eq!(owed[0].candidate_name, "Zoe Alvarez");
        assert_eq!(owed[1].about_words.as_deref(), Some("To meet the team"));
        let references = by(alvaro);
        assert_eq!(references[0].promise, *scene.alvaro.process.promises.last().unwrap());
        assert_eq!(references[0].words.as_deref(), Some("Two references"));
        assert_eq!(references[0].owner_name, "Álvaro Núñez");
        let start = (conversation::Kind::Screening, when("25", "09:00"));
        assert_eq!(references[0].conversation, Some(start));

        // Both are due at the same hour, so that their ids decide.
        let mut awaited = kinds(&to(alvaro));
        awaited.sort_by_key(|kind| kind.code());
        assert_eq!(awaited, [promise::Kind::Reply, promise::Kind::WishAnswer]);
        assert_eq!(to(recruiter), references);
        assert_eq!(to(interviewer), [], "is neither recruiter nor hiring manager there");
        assert_eq!(by(Person::Member(scene.other.interviewer)), []);
        assert_eq!(to(Person::Candidate(scene.other.candidate)), []);
    });
}

#[test]
fn settled_promises_leave_the_open_ones_and_are_shown_for_a_while() {
    testing::each_engine(|db| {
        let mut scene = scene(db);
        let references = scene.alvaro.process.promises.last().unwrap().id;
        scene.alvaro.now = when("23", "12:00");
        scene.alvaro.candidate(promise::Command::ClaimKept(references));
        let workspace = scene.cast.house.workspace.id;
        let settled = |person, since| -> Vec<ledger::ids::PromiseId> {
            let rows = db.read(|conn| process::promises_settled(conn, workspace, person, since, 10)).unwrap();
            rows.iter().map(|row| row.promise.id).collect()
        };
        let alvaro = scene.alvaro.process.candidate_person();
        let recruiter = Person::Member(scene.cast.recruiter);
        for person in [alvaro, recruiter] {
            assert_eq!(settled(person, when("23", "12:00")), [references]);
            assert_eq!(settled(person, when("23", "12:01")), []);
        }
        assert_eq!(settled(Person::Member(scene.cast.interviewer), when("20", "00:00")), []);
        assert_eq!(settled(scene.zoe.process.candidate_person(), when("20", "00:00")), []);
        let open = db.read(|conn| process::promises_owed_by(conn, workspace, alvaro, 10)).unwrap();
        assert_eq!(open, []);
    });
}

#[test]
fn conversations_are_listed_until_they_are_over_and_one_has_said_what_happened() {
    testing::each_engine(|db| {
        let mut scene = scene(db);
        let conversation = scene.alvaro.process.conversations[0].id;
        let ahead = |scope, day: &str, time: &str| {
            db.read(|conn| process::conversations_ahead(conn, scope, when(day, time), 10)).unwrap()
        };
        let (own, part) = (scene.own(&scene.alvaro), scene.part(scene.cast.interviewer));
        let seen = ahead(own, "25", "08:00");
        assert_eq!(seen.len(), 1);
        assert_eq!(seen[0].conversation, conversation);
        assert_eq!(seen[0].purpose.as_deref(), Some("To get to know each other"));
        assert_eq!(seen[0].place.as_deref(), Some("By phone"));
        let chairs: Vec<_> = seen[0].attendees.iter().map(|row| (row.name.as_str(), row.confirmed)).collect();
        assert_eq!(chairs, [("Member 11", false), ("Member 1", true)]);
        assert_eq!(ahead(part, "25", "08:00"), seen);
        assert_eq!(ahead(scene.workspace(), "25", "08:00"), seen);
        assert_eq!(ahead(scene.part(scene.cast.colleague), "25", "08:00"), []);
        assert_eq!(ahead(scene.own(&scene.zoe), "25", "08:00"), []);

        scene.alvaro.now = when("25", "10:00");
        scene.alvaro.candidate(conversation::Command::Claim(conversation::claim::MakeClaim {
            conversation,
            company: Presence::OnTime,
            candidate: Presence::OnTime,
            closing: Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        }));
        assert_eq!(ahead(own, "25", "10:00"), [], "the candidate has said it");
        let asked = ahead(part, "25", "10:00");
        assert!(asked[0].is_over(when("25", "10:00")) && !asked[0].claimed, "the company has not");
        assert_eq!(ahead(part, "30", "10:00").len(), 1);
    });
}

#[test]
fn whoever_leaves_is_told_what_they_have_open() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let workspace = scene.cast.house.workspace.id;
        let open = |member| {
            db.read(|conn| {
                let open = process::open_of_member(conn, workspace, member)?;
                Ok::<_, crate::Error>((open, process::processes_of_member(conn, workspace, member)?))
            })
            .unwrap()
        };
        let alvaro = scene.alvaro.id();
        let interviewer = OpenOf { promises: 1, conversations: 1, ..OpenOf::default() };
        assert_eq!(open(scene.cast.interviewer), (interviewer, vec![alvaro]));
        let executive = OpenOf { answers_for: 1, ..OpenOf::default() };
        assert_eq!(open(scene.cast.executive), (executive, vec![alvaro]));
        // The human word owed to whoever withdrew counts, though that process has ended.
        let (recruiter, mut processes) = open(scene.cast.recruiter);
        processes.sort();
        let mut both = vec![alvaro, scene.zoe.id()];
        both.sort();
        assert_eq!(recruiter, OpenOf { runs: 1, answers_for: 0, promises: 2, conversations: 1 });
        assert_eq!(processes, both);
        assert!(open(scene.cast.colleague).0.is_nothing());
        assert!(open(scene.other.interviewer).0.is_nothing());
        // What stands beside their names counts the same promises.
        let owed = db.read(|conn| process::owed_openly(conn, workspace)).unwrap();
        assert_eq!(owed, [(scene.cast.interviewer, 1), (scene.cast.recruiter, 2)].into());
    });
}
