//! Lists: each within its scope, in its order, with what is needed to show it.

use super::kit::{Cast, Story, cast, elsewhere, when};
use crate::process::{self, Cursor, Filter, Listed, OpenOf, PromiseRow, Scope, Which};
use crate::{Database, testing};
use ledger::conversation::{self, Closing, Presence};
use ledger::ids::{MemberId, ProcessId};
use ledger::process::Ending;
use ledger::side::{Person, Side};
use ledger::{message, promise, question, wish};

/// Two processes of two candidates, one of them long over; and one of another organisation.
struct Scene<'d> {
    db: &'d Database,
    cast: Cast,
    other: Cast,
    alvaro: Story<'d>,
    zoe: Story<'d>,
}

fn scene(db: &Database) -> Scene<'_> {
    let cast = cast(db);
    let other = elsewhere(db, &cast);
    let mut theirs = Story::open(db, &other, other.candidate);
    theirs.book(when("25", "09:00"), &[other.interviewer]).unwrap();
    let mut alvaro = Story::open(db, &cast, cast.another_candidate(db, 110, "Álvaro Núñez"));
    let mut zoe = Story::open(db, &cast, cast.another_candidate(db, 111, "Zoe Alvarez"));
    zoe.now = when("23", "08:30");
    zoe.candidate(ledger::process::Command::Withdraw(ledger::process::withdraw::Withdraw::default()));
    alvaro.now = when("23", "09:00");
    alvaro.book(when("25", "09:00"), &[cast.interviewer, cast.recruiter]).unwrap();
    let conversation = alvaro.process.conversations[0].id;
    alvaro.candidate(question::Command::Ask(question::ask::Ask {
        text: "Who leads the team?".to_owned(),
        conversation: Some(conversation),
    }));
    alvaro.candidate(wish::Command::Make(wish::make::Make {
        kind: wish::Kind::MeetColleagues,
        text: "To meet the team".to_owned(),
    }));
    alvaro.candidate(promise::Command::Make(promise::make::Make {
        owed_by: alvaro.process.candidate_person(),
        text: "Two references".to_owned(),
        due_at: when("24", "16:00"),
        conversation: Some(conversation),
    }));
    Scene { db, cast, other, alvaro, zoe }
}

impl Scene<'_> {
    fn listed(&self, scope: Scope, filter: &Filter, after: Option<Cursor>, limit: u32) -> Vec<Listed> {
        self.db.read(|conn| process::list(conn, scope, filter, after, limit)).unwrap()
    }

    fn ids(&self, scope: Scope, which: Which) -> Vec<ProcessId> {
        let filter = Filter { which, ..Filter::default() };
        self.listed(scope, &filter, None, 10).iter().map(|listed| listed.process).collect()
    }

    fn workspace(&self) -> Scope {
        Scope::Workspace(self.cast.house.workspace.id)
    }

    fn part(&self, member: MemberId) -> Scope {
        Scope::Part(self.cast.house.workspace.id, member)
    }

    fn own(&self, story: &Story<'_>) -> Scope {
        Scope::Own(self.cast.house.workspace.id, story.process.candidate)
    }
}

#[test]
fn a_list_says_who_owes_the_next_word_and_when_one_meets() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let all = Filter { which: Which::All, ..Filter::default() };
        let listed = scene.listed(scene.workspace(), &all, None, 10);
        assert_eq!(listed.len(), 2);
        let (first, second) = (&listed[0], &listed[1]);
        let next = scene.alvaro.process.next_word().unwrap();
        assert_eq!(first.process, scene.alvaro.id());
        assert_eq!(first.candidate_name, "Álvaro Núñez");
        assert_eq!(first.job_title.as_deref(), Some("Job 1"));
        assert_eq!(first.recruiter_name, "Member 1");
        assert_eq!(first.next_word.map(|word| (word.id, word.due_at)), Some((next.id, next.due_at)));
        assert_eq!(first.next_word.map(|word| word.owing), Some(Side::Candidate));
        assert_eq!(first.next_start, Some(when("25", "09:00")));
        assert_eq!((first.ended, first.latest_at), (None, when("23", "09:00")));
        assert_eq!((second.process, second.ended), (scene.zoe.id(), Some(Ending::Withdrawn)));
        assert_eq!(second.next_word.map(|word| word.kind), Some(promise::Kind::Answer));
        assert_eq!(second.next_start, None);
    });
}

#[test]
fn a_list_shows_what_belongs_to_its_scope_and_nothing_else() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let (alvaro, zoe) = (scene.alvaro.id(), scene.zoe.id());
        assert_eq!(scene.ids(scene.workspace(), Which::Running), [alvaro]);
        assert_eq!(scene.ids(scene.workspace(), Which::Ended), [zoe]);
        assert_eq!(scene.ids(scene.own(&scene.alvaro), Which::All), [alvaro]);
        assert_eq!(scene.ids(scene.own(&scene.zoe), Which::Running), []);
        assert_eq!(scene.ids(scene.part(scene.cast.interviewer), Which::All), [alvaro]);
        // A stranger of the house, somebody of another one, and ids that cross the border.
        assert_eq!(scene.ids(scene.part(scene.cast.colleague), Which::All), []);
        assert_eq!(scene.ids(scene.part(scene.other.interviewer), Which::All), []);
        let there = scene.other.house.workspace.id;
        assert_eq!(scene.ids(Scope::Part(there, scene.cast.interviewer), Which::All), []);
        assert_eq!(scene.ids(Scope::Own(there, scene.alvaro.process.candidate), Which::All), []);
    });
}

#[test]
fn a_member_finds_exactly_the_processes_they_have_a_part_in() {
    testing::each_engine(|db| {
        let mut scene = scene(db);
        let colleague = scene.cast.colleague;
        let sent = message::send::Send { text: "I can help".to_owned(), corrects: None };
        scene.zoe.member(colleague, message::Command::Send(sent));
        scene.alvaro.now = when("25", "09:00");
        let stand_in = conversation::stand_in::OfferStandIn {
            conversation: scene.alvaro.process.conversations[0].id,
            member: colleague,
            starts_at: when("25", "09:10"),
        };
        scene.alvaro.member(scene.cast.recruiter, conversation::Command::OfferStandIn(stand_in));
        for member in &scene.cast.team.0 {
            let found = scene.ids(scene.part(member.id), Which::All);
            for story in [&scene.alvaro, &scene.zoe] {
                let part = story.process.members().contains(&member.id);
                assert_eq!(found.contains(&story.id()), part, "{:?}", member.role);
            }
        }
    });
}

#[test]
fn a_list_is_narrowed_by_job_and_by_name_and_goes_on_page_by_page() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let (alvaro, zoe) = (scene.alvaro.id(), scene.zoe.id());
        let job = Some(scene.cast.house.job.id);
        let nowhere = Some(ledger::ids::JobId::new(uuid::Uuid::from_u128(77)));
        let part = scene.part(scene.cast.recruiter);
        for scope in [scene.workspace(), part] {
            let found = |job, name: &str| -> Vec<ProcessId> {
                let filter = Filter { which: Which::All, job, name: name.to_owned() };
                scene.listed(scope, &filter, None, 10).iter().map(|listed| listed.process).collect()
            };
            assert_eq!(found(None, "ALVARO n"), [alvaro]);
            assert_eq!(found(None, "z"), [zoe]);
            assert_eq!(found(job, ""), [alvaro, zoe]);
            assert_eq!(found(job, "z"), [zoe]);
            assert_eq!(found(nowhere, ""), []);
            assert_eq!(found(nowhere, "z"), []);
        }
        let all = Filter { which: Which::All, ..Filter::default() };
        for scope in [scene.workspace(), part] {
            let first = scene.listed(scope, &all, None, 1);
            let second = scene.listed(scope, &all, first.last().map(Listed::cursor), 1);
            let third = scene.listed(scope, &all, second.last().map(Listed::cursor), 1);
            assert_eq!((first[0].process, second[0].process, third.len()), (alvaro, zoe, 0));
        }
    });
}

#[test]
fn promises_are_found_by_who_owes_them_and_who_waits_for_them() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let workspace = scene.cast.house.workspace.id;
        let by = |person| db.read(|conn| process::promises_owed_by(conn, workspace, person, 10)).unwrap();
        let to = |person| db.read(|conn| process::promises_owed_to(conn, workspace, person, 10)).unwrap();
        let kinds = |rows: &[PromiseRow]| -> Vec<promise::Kind> {
            rows.iter().map(|row| row.promise.kind).collect()
        };
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
            let rows = db
                .read(|conn| process::promises_settled(conn, workspace, person, since, 10))
                .unwrap();
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
    });
}
