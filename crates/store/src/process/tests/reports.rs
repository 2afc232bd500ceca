//! Of a conduct report no list tells anybody but its two people (0.5).

use super::kit::{Cast, Story, cast, when};
use crate::process::{self, Filter, OpenOf, Scope, Which};
use crate::{Database, board, testing};
use ledger::ids::MemberId;
use ledger::promise::{About, Kind};
use ledger::report::{self, make::Make};
use ledger::side::Person;

/// The candidate reports the interviewer, whom they met, to the colleague who was not there.
fn reported<'d>(db: &'d Database, cast: &Cast) -> (Story<'d>, MemberId) {
    let mut story = Story::open(db, cast, cast.candidate);
    story.book(when("23", "09:00"), &[cast.interviewer]).unwrap();
    story.now = when("23", "10:00");
    let fit = report::independent(&story.process, &cast.team, cast.interviewer);
    let to = *fit.iter().find(|id| **id != cast.recruiter).unwrap();
    let make = Make {
        kind: report::Kind::Conduct,
        about: cast.interviewer,
        conversation: Some(story.process.conversations[0].id),
        to: Some(to),
        text: "He laughed at where I come from".to_owned(),
    };
    story.candidate(report::Command::Make(make));
    (story, to)
}

#[test]
fn a_promise_about_a_report_is_found_by_its_two_people_only() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let (story, to) = reported(db, &cast);
        let workspace = story.process.workspace;
        let lists = |person: Person| {
            db.read(|conn| {
                let mut rows = process::promises_owed_by(conn, workspace, person, 50)?;
                rows.extend(process::promises_owed_to(conn, workspace, person, 50)?);
                rows.extend(process::promises_settled(conn, workspace, person, when("01", "00:00"), 50)?);
                Ok::<_, crate::Error>(rows)
            })
            .unwrap()
        };
        let finds = |person: Person| lists(person).iter().any(|row| row.promise.kind == Kind::ReportAnswer);
        assert!(finds(Person::Member(to)));
        assert!(finds(story.process.candidate_person()));
        for colleague in cast.team.0.iter().filter(|colleague| colleague.id != to) {
            assert!(!finds(Person::Member(colleague.id)), "{colleague:?}");
        }
    });
}

#[test]
fn it_is_the_next_word_of_no_list_and_no_board() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let (story, _) = reported(db, &cast);
        let workspace = story.process.workspace;
        let reported = |promise: &ledger::promise::Promise| matches!(promise.about, About::Report(_));
        let others = story.process.promises.iter().filter(|promise| !reported(promise));
        let expected = others.filter(|promise| promise.is_awaited()).min_by_key(|promise| promise.due_at);
        let expected = expected.map(|promise| promise.id);
        let filter = Filter { which: Which::All, ..Filter::default() };
        for scope in [
            Scope::Workspace(workspace),
            Scope::Part(workspace, cast.interviewer),
            Scope::Own(workspace, cast.candidate),
        ] {
            let listed = db.read(|conn| process::list(conn, scope, &filter, None, 10)).unwrap();
            assert_eq!(listed[0].next_word.map(|word| word.id), expected, "{scope:?}");
        }
        let job = story.process.job.unwrap();
        let cards = db.read(|conn| board::running(conn, workspace, job, 10)).unwrap();
        assert_eq!(cards[0].next_word.map(|word| word.id), expected);
    });
}

#[test]
fn what_a_leaver_has_open_is_told_without_it_and_handed_on_with_it() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let (story, to) = reported(db, &cast);
        let workspace = story.process.workspace;
        let (open, shown, unseen, counts) = db
            .read(|conn| {
                Ok::<_, crate::Error>((
                    process::open_of_member(conn, workspace, to)?,
                    process::processes_of_member(conn, workspace, to)?,
                    process::reported_to_member(conn, workspace, to)?,
                    process::owed_openly(conn, workspace)?,
                ))
            })
            .unwrap();
        let manages = i64::from(story.process.hiring_manager == Some(to));
        assert_eq!(open, OpenOf { answers_for: manages, ..OpenOf::default() });
        assert_eq!(shown.is_empty(), manages == 0);
        assert_eq!(unseen, [story.id()]);
        assert_eq!(counts.get(&to), None);
    });
}
