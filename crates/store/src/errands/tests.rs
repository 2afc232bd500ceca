//! Many workers, lost leases, poison.

use super::*;
use crate::{Database, samples, testing, workspaces};
use samples::at;
use std::collections::HashSet;
use std::sync::Mutex;

const WORKER: Uuid = Uuid::from_u128(77);

fn errand(number: u128, due: &str) -> NewErrand {
    NewErrand {
        workspace_id: samples::workspace(1).id,
        id: Uuid::from_u128(number),
        key: format!("key{number}"),
        kind: "mail".to_owned(),
        payload: r#"{"to": "somebody"}"#.to_owned(),
        due_at: at(due),
        created_at: at("05:00"),
    }
}

fn enqueued(db: &Database, errands: &[NewErrand]) {
    db.write(|conn| {
        workspaces::create(conn, &samples::workspace(1))?;
        for errand in errands {
            assert!(enqueue(conn, errand)?);
        }
        Ok::<_, Error>(())
    })
    .unwrap();
}

fn claim_at(db: &Database, now: Timestamp, owner: Uuid) -> Vec<Errand> {
    let until = now + SignedDuration::from_mins(2);
    db.write(|conn| claim(conn, now, 10, until, owner)).unwrap()
}

#[test]
fn due_errands_are_claimed_in_order_and_once() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:02"), errand(2, "06:01"), errand(3, "07:00")]);
        let claimed = claim_at(db, at("06:30"), WORKER);
        let keys: Vec<&str> = claimed.iter().map(|errand| errand.key.as_str()).collect();
        assert_eq!(keys, ["key2", "key1"]);
        assert_eq!(claimed[0].attempts, 1);
        assert!(claim_at(db, at("06:31"), Uuid::from_u128(78)).is_empty());
        assert_eq!(db.read(next_due).unwrap(), Some(at("06:01")));
    });
}

#[test]
fn an_errand_enqueued_twice_is_one() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:00")]);
        let again = NewErrand { id: Uuid::from_u128(2), ..errand(1, "07:00") };
        assert!(!db.write(|conn| enqueue(conn, &again)).unwrap());
        let kept = db.read(|conn| by_key(conn, again.workspace_id, "key1")).unwrap();
        assert_eq!(kept.unwrap().id, Uuid::from_u128(1));
    });
}

#[test]
fn a_lease_that_ended_goes_to_the_next_worker_and_the_first_may_not_speak_for_it() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:00")]);
        let first = claim_at(db, at("06:00"), WORKER).remove(0);
        let other = Uuid::from_u128(78);
        let second = claim_at(db, at("06:02"), other).remove(0);
        assert_eq!(second.attempts, 2);
        assert_eq!(db.write(|conn| done(conn, &first, WORKER)), Err(Error::Stale));
        db.write(|conn| done(conn, &second, other)).unwrap();
        assert!(claim_at(db, at("09:00"), WORKER).is_empty());
        assert_eq!(db.write(|conn| sweep(conn, at("06:01"))).unwrap(), 1);
    });
}

#[test]
fn a_failure_is_tried_again_later_and_later_and_goes_aside_at_last() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:00")]);
        let mut now = at("06:00");
        for attempt in 1..=MOST_ATTEMPTS {
            let claimed = claim_at(db, now, WORKER).remove(0);
            assert_eq!(claimed.attempts, attempt);
            let state = db.write(|conn| retry(conn, &claimed, WORKER, now, "no route to host")).unwrap();
            assert_eq!(state == State::Aside, attempt == MOST_ATTEMPTS);
            now += pause(attempt);
        }
        assert!(claim_at(db, now + LONGEST_PAUSE, WORKER).is_empty());
        let workspace = samples::workspace(1).id;
        let lying = db.read(|conn| aside(conn, workspace, 10)).unwrap();
        assert_eq!(lying[0].last_error.as_deref(), Some("no route to host"));

        db.write(|conn| put_back(conn, workspace, lying[0].id, now)).unwrap();
        assert_eq!(claim_at(db, now, WORKER)[0].attempts, 1);
    });
}

#[test]
fn an_errand_that_takes_its_worker_down_each_time_goes_aside() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:00")]);
        let mut now = at("06:00");
        for _ in 0..MOST_ATTEMPTS {
            assert_eq!(claim_at(db, now, WORKER).len(), 1);
            now += SignedDuration::from_mins(2);
        }
        assert!(claim_at(db, now, WORKER).is_empty());
        let lying = db.read(|conn| aside(conn, samples::workspace(1).id, 10)).unwrap();
        assert!(lying[0].last_error.as_deref().unwrap().contains("worker stopped"));
    });
}

#[test]
fn an_errand_can_be_put_aside_at_once() {
    testing::each_engine(|db| {
        enqueued(db, &[errand(1, "06:00")]);
        let claimed = claim_at(db, at("06:00"), WORKER).remove(0);
        db.write(|conn| set_aside(conn, &claimed, WORKER, at("06:00"), "no such address")).unwrap();
        assert!(claim_at(db, at("09:00"), WORKER).is_empty());
    });
}

#[test]
fn many_workers_at_once_never_share_an_errand() {
    testing::each_engine(|db| {
        let errands: Vec<NewErrand> = (1..=60).map(|number| errand(number, "06:00")).collect();
        enqueued(db, &errands);
        let seen = Mutex::new(HashSet::new());
        std::thread::scope(|scope| {
            for worker in 0..6 {
                let seen = &seen;
                scope.spawn(move || {
                    for round in 0..4 {
                        let owner = Uuid::from_u128(worker * 100 + round);
                        for errand in claim_at(db, at("06:30"), owner) {
                            assert!(seen.lock().unwrap().insert(errand.id), "claimed twice");
                            db.write(|conn| done(conn, &errand, owner)).unwrap();
                        }
                    }
                });
            }
        });
        let rest = claim_at(db, at("06:30"), WORKER).len();
        assert_eq!(seen.lock().unwrap().len() + rest, 60);
    });
}
