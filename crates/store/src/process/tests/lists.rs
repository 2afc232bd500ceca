//! The list of processes: within its scope, in its order, with what is needed to show it.

use super::kit::when;
use super::scene::scene;
use crate::process::{Filter, Listed, Scope, Which};
use crate::testing;
use ledger::ids::ProcessId;
use ledger::process::Ending;
use ledger::side::Side;
use ledger::{conversation, message, promise};

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
