//! Keys are taken once, with what they are for, or not at all.

use super::*;
use crate::{Database, meta, samples, testing};
use samples::at;
use std::sync::Arc;

fn key(db: &Database, text: &str) -> RequestKey {
    let workspace = samples::workspace(1);
    if !db.read(crate::workspaces::any).unwrap() {
        db.write(|conn| crate::workspaces::create(conn, &workspace)).unwrap();
    }
    RequestKey {
        workspace_id: workspace.id,
        token_hash: [7; 32],
        key: text.to_owned(),
        fingerprint: [1; 32],
        created_at: at("06:00"),
    }
}

fn once(key: &RequestKey) -> Arc<Once> {
    let once = Arc::new(Once::default());
    once.begin(key.clone());
    once
}

/// Counts up what stands in meta, for this request.
fn count_up(db: &Database, once: &Arc<Once>) -> Result<()> {
    db.for_request(Arc::clone(once)).write(|conn| {
        let before: u32 = meta::get(conn, "counted")?.map_or(0, |text| text.parse().unwrap());
        meta::set(conn, "counted", &(before + 1).to_string())
    })
}

fn counted(db: &Database) -> Option<String> {
    db.read(|conn| meta::get(conn, "counted")).unwrap()
}

#[test]
fn a_key_is_taken_with_the_first_write_and_stops_the_repeat() {
    testing::each_engine(|db| {
        let key = key(db, "one");
        assert_eq!(db.read(|conn| find(conn, &key)).unwrap(), None);
        let first = Arc::new(Once::default());
        // Before anybody knows who asks, nothing is done once.
        count_up(db, &first).unwrap();
        assert!(!first.is_kept());
        first.begin(key.clone());
        count_up(db, &first).unwrap();
        // What a request writes in further transactions goes with the first.
        count_up(db, &first).unwrap();
        assert!(first.is_kept() && !first.is_repeated());
        let second = once(&key);
        assert!(count_up(db, &second).unwrap_err().is_taken("request_keys.key"));
        assert!(!second.is_kept() && second.is_repeated());
        assert_eq!(counted(db).as_deref(), Some("3"));
        let taken = db.read(|conn| find(conn, &key)).unwrap().unwrap();
        assert_eq!((taken.fingerprint, taken.created_at, taken.answer), ([1; 32], at("06:00"), None));
        // Somebody else's token has keys of its own.
        let other = RequestKey { token_hash: [8; 32], ..key };
        count_up(db, &once(&other)).unwrap();
    });
}

#[test]
fn what_is_rolled_back_leaves_its_key_free() {
    testing::each_engine(|db| {
        let key = key(db, "one");
        let refused = once(&key);
        let result: Result<()> = db.for_request(Arc::clone(&refused)).write(|_| Err(Error::Stale));
        assert_eq!(result, Err(Error::Stale));
        assert!(!refused.is_kept() && !refused.is_repeated());
        assert_eq!(db.read(|conn| find(conn, &key)).unwrap(), None);
        count_up(db, &once(&key)).unwrap();
    });
}

#[test]
fn of_many_at_once_one_is_done() {
    testing::each_engine(|db| {
        let key = key(db, "one");
        let done = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..8).map(|_| scope.spawn(|| count_up(db, &once(&key)).is_ok())).collect();
            tries.into_iter().map(|one| one.join().unwrap()).filter(|done| *done).count()
        });
        assert_eq!(done, 1);
        assert_eq!(counted(db).as_deref(), Some("1"));
    });
}

#[test]
fn the_first_answer_is_kept_until_the_key_is_swept() {
    testing::each_engine(|db| {
        let key = key(db, "one");
        let told = |body: &str| Answer {
            status: 201,
            content_type: "application/json".to_owned(),
            body: body.to_owned(),
        };
        count_up(db, &once(&key)).unwrap();
        for body in ["{}", "[]"] {
            db.write(|conn| answer(conn, &key, &told(body))).unwrap();
        }
        let taken = db.read(|conn| find(conn, &key)).unwrap().unwrap();
        assert_eq!(taken.answer, Some(told("{}")));
        // An answer without a write is kept too.
        let silent = RequestKey { key: "two".to_owned(), ..key.clone() };
        db.write(|conn| answer(conn, &silent, &told("0"))).unwrap();
        assert_eq!(db.read(|conn| find(conn, &silent)).unwrap().unwrap().answer, Some(told("0")));

        assert_eq!(db.write(|conn| sweep(conn, at("06:00"))).unwrap(), 0);
        assert_eq!(db.write(|conn| sweep(conn, at("06:01"))).unwrap(), 2);
        assert_eq!(db.read(|conn| find(conn, &key)).unwrap(), None);
    });
}
