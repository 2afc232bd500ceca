//! The board of a job: each process once, with the word that is due first, and of no other house.

use super::scene::scene;
use crate::board::{ended, place, running};
use crate::testing;
use ledger::process::Ending;

#[test]
fn a_board_shows_what_runs_and_what_ended_with_the_word_that_is_due_first() {
    testing::each_engine(|db| {
        let scene = scene(db);
        let (workspace, job) = (scene.cast.house.workspace.id, scene.cast.house.job.id);
        let (runs, over) = db
            .read(|conn| {
                Ok::<_, crate::Error>((running(conn, workspace, job, 9)?, ended(conn, workspace, job, 9)?))
            })
            .unwrap();
        let next = scene.alvaro.process.next_word().unwrap();
        assert_eq!((runs.len(), runs[0].process), (1, scene.alvaro.id()));
        assert_eq!(runs[0].name, "Álvaro Núñez");
        assert_eq!(runs[0].next_word.map(|word| (word.id, word.due_at)), Some((next.id, next.due_at)));
        assert_eq!(runs[0].owed_by, None, "the candidate owes it");
        assert_eq!(
            (over.len(), over[0].process, over[0].ended),
            (1, scene.zoe.id(), Some(Ending::Withdrawn))
        );
        assert!(over[0].owed_by_name.is_some(), "the company owes a human answer");
        let there = scene.other.house.workspace.id;
        let alien = db.read(|conn| place(conn, there, scene.alvaro.id()));
        assert_eq!(alien, Err(crate::Error::NotFound));
        let at = db.read(|conn| place(conn, workspace, scene.alvaro.id())).unwrap();
        assert_eq!((at.candidate, at.job), (scene.alvaro.process.candidate, Some(job)));
    });
}
