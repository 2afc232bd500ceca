//! Leases of addresses, tries that run out, holds, and what is kept of them.

use super::*;
use crate::{Database, samples, testing};
use calls::{Call, Claimed, Settled};
use jiff::SignedDuration;
use ledger::ids::ProcessId;
use samples::at;
use tries::Outcome;
use uuid::Uuid;

const WORKER: Uuid = Uuid::from_u128(77);
const OTHER: Uuid = Uuid::from_u128(78);

fn webhook(db: &Database, number: u128, types: &str) -> Webhook {
    let workspace = samples::workspace(1);
    if !db.read(crate::workspaces::any).unwrap() {
        db.write(|conn| crate::workspaces::create(conn, &workspace)).unwrap();
    }
    let webhook = Webhook {
        workspace_id: workspace.id,
        id: WebhookId::new(Uuid::from_u128(number)),
        address: format!("https://hooks{number}.example.org/in"),
        types: types.to_owned(),
        secret: "whsec_AAAA".to_owned(),
        old_secret: None,
        state: State::Active,
        state_at: at("05:00"),
        failing_since: None,
        version: 1,
        created_at: at("05:00"),
    };
    db.write(|conn| create(conn, &webhook)).unwrap();
    webhook
}

fn tell(db: &Database, webhook: &Webhook, number: u128, time: &str) -> Call {
    let call = Call {
        workspace_id: webhook.workspace_id,
        id: Uuid::from_u128(number),
        webhook_id: webhook.id,
        kind: "process.stage_entered".to_owned(),
        entry: Some((ProcessId::new(Uuid::from_u128(5)), i64::try_from(number).unwrap())),
        body: r#"{"type": "process.stage_entered"}"#.to_owned(),
        attempts: 0,
        created_at: at(time),
    };
    db.write(|conn| calls::enqueue(conn, &call)).unwrap();
    call
}

fn claim(db: &Database, now: Timestamp, owner: Uuid) -> Option<Claimed> {
    let attempt = Uuid::new_v4();
    db.write(|conn| calls::claim(conn, now, now + SignedDuration::from_mins(1), owner, attempt)).unwrap()
}

fn fails(db: &Database, claimed: &Claimed, now: Timestamp) -> Settled {
    db.write(|conn| calls::failed(conn, claimed, WORKER, now, false)).unwrap()
}

#[test]
fn a_webhook_is_kept_changed_and_removed_with_all_that_was_to_be_told() {
    testing::each_engine(|db| {
        let mine = webhook(db, 1, "promise_made promise_broken");
        let all = webhook(db, 2, "");
        assert!(mine.wants("promise_made") && !mine.wants("promise") && all.wants("promise"));
        assert_eq!(db.read(|conn| list(conn, mine.workspace_id)).unwrap(), [mine.clone(), all.clone()]);
        let changed = Webhook { address: "https://elsewhere.example.org/".to_owned(), ..mine.clone() };
        db.write(|conn| save(conn, &changed)).unwrap();
        assert_eq!(db.write(|conn| save(conn, &changed)), Err(Error::Stale));
        db.write(|conn| rotate(conn, mine.workspace_id, mine.id, "whsec_BBBB", at("08:00"))).unwrap();
        let now = db.read(|conn| load(conn, mine.workspace_id, mine.id)).unwrap();
        assert_eq!((now.address.as_str(), now.secret.as_str()), (changed.address.as_str(), "whsec_BBBB"));
        assert_eq!(now.old_secret, Some(("whsec_AAAA".to_owned(), at("08:00"))));

        tell(db, &mine, 1, "06:00");
        assert!(claim(db, at("06:00"), WORKER).is_some());
        db.write(|conn| remove(conn, mine.workspace_id, mine.id)).unwrap();
        assert_eq!(db.write(|conn| remove(conn, mine.workspace_id, mine.id)), Err(Error::NotFound));
        assert_eq!(db.read(|conn| list(conn, mine.workspace_id)).unwrap(), [all]);
    });
}

#[test]
fn an_address_is_told_one_thing_after_the_other_and_a_slow_one_holds_up_nobody() {
    testing::each_engine(|db| {
        let (slow, quick) = (webhook(db, 1, ""), webhook(db, 2, ""));
        tell(db, &slow, 1, "06:00");
        tell(db, &slow, 2, "06:00");
        tell(db, &quick, 3, "06:01");
        assert_eq!(db.read(calls::next_due).unwrap(), Some(at("06:00")));
        let first = claim(db, at("06:02"), WORKER).unwrap();
        assert_eq!((first.webhook.id, first.call.id, first.call.attempts), (slow.id, Uuid::from_u128(1), 1));
        let second = claim(db, at("06:02"), OTHER).unwrap();
        assert_eq!(second.webhook.id, quick.id);
        assert_eq!(claim(db, at("06:02"), OTHER), None);
        db.write(|conn| calls::delivered(conn, &first, WORKER, at("06:02"))).unwrap();
        assert_eq!(claim(db, at("06:02"), WORKER).unwrap().call.id, Uuid::from_u128(2));
    });
}

#[test]
fn a_lease_that_ended_goes_to_the_next_worker_and_the_first_may_not_speak_for_it() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        tell(db, &webhook, 1, "06:00");
        let lost = claim(db, at("06:00"), WORKER).unwrap();
        let again = claim(db, at("06:01"), OTHER).unwrap();
        assert_eq!((again.call.id, again.call.attempts), (lost.call.id, 2));
        assert_eq!(db.write(|conn| calls::delivered(conn, &lost, WORKER, at("06:01"))), Err(Error::Stale));
        db.write(|conn| calls::delivered(conn, &again, OTHER, at("06:01"))).unwrap();
        assert_eq!(db.read(calls::next_due).unwrap(), None);
        // The try that nobody settled says so.
        let tries = db.read(|conn| tries::newest(conn, webhook.workspace_id, webhook.id, None, 9)).unwrap();
        assert_eq!(tries.len(), 2);
        assert!(tries.iter().all(|one| one.outcome == Outcome::Unknown));
    });
}

#[test]
fn the_same_entry_is_told_once_and_what_was_settled_can_be_told_again() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        let call = tell(db, &webhook, 1, "06:00");
        let twice = Call { id: Uuid::from_u128(9), ..call.clone() };
        db.write(|conn| calls::enqueue(conn, &twice)).unwrap();
        let claimed = claim(db, at("06:00"), WORKER).unwrap();
        db.write(|conn| {
            calls::delivered(conn, &claimed, WORKER, at("06:00"))?;
            tries::settle(conn, call.workspace_id, claimed.attempt, Outcome::Delivered, Some(204), 12)
        })
        .unwrap();
        assert_eq!(claim(db, at("09:00"), WORKER), None);
        db.write(|conn| calls::again(conn, call.workspace_id, webhook.id, call.id, at("09:00"))).unwrap();
        assert_eq!(claim(db, at("09:00"), WORKER).unwrap().call, Call { attempts: 1, ..call.clone() });
        let other = WebhookId::new(Uuid::from_u128(99));
        let not_its_own = db.write(|conn| calls::again(conn, call.workspace_id, other, call.id, at("09:00")));
        assert_eq!(not_its_own, Err(Error::NotFound));

        let page = |after| {
            db.read(|conn| tries::newest(conn, call.workspace_id, webhook.id, after, 1)).unwrap().remove(0)
        };
        let newest = page(None);
        assert_eq!((newest.outcome, newest.status), (Outcome::Unknown, None));
        let older = page(Some((newest.at, newest.id)));
        assert_eq!((older.outcome, older.status, older.millis), (Outcome::Delivered, Some(204), Some(12)));
    });
}

#[test]
fn tries_that_run_out_give_up_the_call_and_the_webhook_that_nothing_reached() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        tell(db, &webhook, 1, "06:00");
        let mut now = at("06:00");
        let begun = now;
        for attempt in 1..=10 {
            let claimed = claim(db, now, WORKER).unwrap();
            assert_eq!(claimed.call.attempts, attempt);
            let settled = fails(db, &claimed, now);
            if attempt < 10 {
                assert_eq!(settled, Settled::Again);
                assert_eq!(claim(db, now, WORKER), None, "it is held");
                now = db.read(calls::next_due).unwrap().unwrap();
            } else {
                // Nothing reached it since before that call.
                assert_eq!(settled, Settled::Disabled(Why::Unreachable));
            }
        }
        assert_eq!(now.duration_since(begun), SignedDuration::from_secs(5 + 35 * 60 + 75 * 3600));
        let stored = db.read(|conn| load(conn, webhook.workspace_id, webhook.id)).unwrap();
        assert_eq!((stored.state, stored.failing_since), (State::Disabled(Why::Unreachable), Some(begun)));
        assert_eq!(db.read(failing).unwrap(), 1);
        assert!(db.read(|conn| listening(conn, webhook.workspace_id)).unwrap().is_empty());
        db.write(|conn| enable(conn, webhook.workspace_id, webhook.id, now)).unwrap();
        assert_eq!(db.read(failing).unwrap(), 0);
        assert_eq!(claim(db, now, WORKER), None, "what was given up is not told by itself");
    });
}

#[test]
fn a_call_that_is_never_taken_does_not_cost_the_webhook_that_takes_others() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        tell(db, &webhook, 1, "06:00");
        let mut now = at("06:00");
        for attempt in 1..=10 {
            let claimed = claim(db, now, WORKER).unwrap();
            let settled = fails(db, &claimed, now);
            if attempt == 10 {
                assert_eq!(settled, Settled::GivenUp);
                break;
            }
            now = db.read(calls::next_due).unwrap().unwrap();
            if attempt == 4 {
                let other = tell(db, &webhook, 2, "06:10");
                let claimed = claim(db, now - SignedDuration::from_mins(1), WORKER).unwrap();
                assert_eq!(claimed.call.id, other.id);
                db.write(|conn| calls::delivered(conn, &claimed, WORKER, now)).unwrap();
            }
        }
        let stored = db.read(|conn| load(conn, webhook.workspace_id, webhook.id)).unwrap();
        assert_eq!(stored.state, State::Active);
    });
}

#[test]
fn a_webhook_that_says_it_is_gone_is_told_nothing_more() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        tell(db, &webhook, 1, "06:00");
        tell(db, &webhook, 2, "06:00");
        let claimed = claim(db, at("06:00"), WORKER).unwrap();
        let settled = db.write(|conn| calls::failed(conn, &claimed, WORKER, at("06:00"), true)).unwrap();
        assert_eq!(settled, Settled::Disabled(Why::Gone));
        assert_eq!(db.read(calls::next_due).unwrap(), None);
        assert_eq!(
            db.write(|conn| disable(conn, webhook.workspace_id, webhook.id, Why::ByHand, at("06:01"))),
            Err(Error::Stale)
        );
    });
}

#[test]
fn of_many_workers_at_once_one_tells_an_address() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        for number in 1..=3 {
            tell(db, &webhook, number, "06:00");
        }
        let claimed = std::thread::scope(|scope| {
            let all: Vec<_> = (0..6)
                .map(|n| scope.spawn(move || claim(db, at("06:00"), Uuid::from_u128(100 + n))))
                .collect();
            all.into_iter().filter_map(|one| one.join().unwrap()).count()
        });
        assert_eq!(claimed, 1);
    });
}

#[test]
fn the_log_is_bounded_by_age_and_by_number() {
    testing::each_engine(|db| {
        let webhook = webhook(db, 1, "");
        for (number, time) in [(1, "06:00"), (2, "06:01"), (3, "06:02"), (4, "06:03")] {
            tell(db, &webhook, number, time);
            let claimed = claim(db, at(time), WORKER).unwrap();
            db.write(|conn| calls::delivered(conn, &claimed, WORKER, at(time))).unwrap();
        }
        let left = || {
            let tries =
                db.read(|conn| tries::newest(conn, webhook.workspace_id, webhook.id, None, 9)).unwrap();
            tries.iter().map(|one| one.at).collect::<Vec<_>>()
        };
        assert_eq!(db.write(|conn| tries::sweep(conn, at("06:01"), 9)).unwrap(), 1);
        assert_eq!(left(), [at("06:03"), at("06:02"), at("06:01")]);
        assert_eq!(db.write(|conn| tries::sweep(conn, at("05:00"), 2)).unwrap(), 1);
        assert_eq!(left(), [at("06:03"), at("06:02")]);
        // A call goes when no try of it is shown any more.
        assert_eq!(db.write(|conn| calls::sweep(conn, at("09:00"))).unwrap(), 2);
        assert_eq!(left().len(), 2);
    });
}
