//! What was seen of a candidate, in all of their processes.

use super::kit::{Story, cast};
use crate::{process, testing};
use ledger::evidence::{self, Bearing, Source};

#[test]
fn evidence_that_holds_comes_from_all_processes_of_a_candidate_and_from_nobody_elses() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let other = cast.another_candidate(db, 102, "Another");
        let seen = |candidate, text: &str| {
            let mut story = Story::open(db, &cast, candidate);
            let add = evidence::add::Add {
                requirement: story.jobs[0].requirements[0],
                bearing: Bearing::For,
                source: Source::Cv,
                conversation: None,
                text: text.to_owned(),
            };
            story.member(cast.recruiter, evidence::Command::Add(add));
            let id = story.process.evidence[0].id;
            (story, id)
        };
        seen(cast.candidate, "Planned four seasons");
        seen(other, "Knows the islands");
        let (mut story, wrong) = seen(cast.candidate, "Never led anybody");
        let workspace = story.process.workspace;
        let mut all =
            db.read(|conn| process::evidence_of_candidate(conn, workspace, cast.candidate)).unwrap();
        all.sort();
        assert_eq!(all, ["Never led anybody", "Planned four seasons"]);
        story.member(cast.recruiter, evidence::Command::Withdraw(wrong));
        let all = db.read(|conn| process::evidence_of_candidate(conn, workspace, cast.candidate)).unwrap();
        assert_eq!(all, ["Planned four seasons"]);
    });
}
