//! Webhooks: what happened is told to the addresses that an organisation named, signed, at least once.
//!
//! On threads of its own, so that an address that is slow or dead keeps no letter and no alert waiting; and each
//! address under a lease of its own, so that it keeps no other address waiting either.

pub(crate) mod given_up;
mod send;

pub(crate) use send::agent;

use crate::worker::{GLANCE, LONGEST_SLEEP, Report, Worker, sleep};
use act::{Error, webhook::tell::GIVEN_UP};
use jiff::SignedDuration;
use send::Answered;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use store::{
    Conn,
    errands::{self, NewErrand},
    members,
    webhooks::{
        Why,
        calls::{self, Claimed, Settled},
        tries::{self, Outcome},
    },
};
use uuid::Uuid;

/// Longer than an address is waited for; after it another worker takes over.
const LEASE: SignedDuration = SignedDuration::from_mins(1);
/// So many addresses are told something at the same time.
const SIDE_BY_SIDE: usize = 8;
/// At most so many calls in one go while the clock is being moved.
const AT_A_TIME: u32 = 1_000;

/// Tells what is due, now, one thing after the other: for whoever moves the clock.
pub(crate) fn tell_due(worker: &Worker, report: &mut Report) -> Result<(), Error> {
    for _ in 0..AT_A_TIME {
        match tell_one(worker)? {
            None => return Ok(()),
            Some(Settled::Delivered) => report.sent += 1,
            Some(_) => report.failed += 1,
        }
    }
    Ok(())
}

/// Tells what falls due until stopped. Stops promptly: after the calls under way.
pub(crate) fn run(worker: &Worker, stop: &AtomicBool) {
    let busy = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        while !stop.load(Ordering::SeqCst) {
            let found = worker.house.db.read(|conn| calls::is_one_free(conn, worker.house.clock.now()));
            let is_free = found.unwrap_or_else(|error| {
                tracing::error!(%error, "webhooks cannot be looked for");
                false
            });
            if is_free && busy.load(Ordering::SeqCst) < SIDE_BY_SIDE {
                busy.fetch_add(1, Ordering::SeqCst);
                scope.spawn(|| {
                    tell_while_there_is(worker, stop);
                    busy.fetch_sub(1, Ordering::SeqCst);
                });
            }
            sleep(if is_free { GLANCE } else { LONGEST_SLEEP }, stop);
        }
    });
}

fn tell_while_there_is(worker: &Worker, stop: &AtomicBool) {
    while !stop.load(Ordering::SeqCst) {
        let told = {
            let _turn = worker.turn.read().unwrap_or_else(PoisonError::into_inner);
            tell_one(worker)
        };
        match told {
            Ok(Some(_)) => {}
            Ok(None) => return,
            Err(error) => {
                tracing::error!(%error, "a webhook could not be told");
                return;
            }
        }
    }
}

/// Takes an address that can be told something, and tells it. Nothing where there is none.
fn tell_one(worker: &Worker) -> Result<Option<Settled>, Error> {
    let now = worker.house.clock.now();
    let (owner, attempt): (Uuid, Uuid) = (act::secret::id(now)?, act::secret::id(now)?);
    let claimed = worker.house.db.write(|conn| calls::claim(conn, now, now + LEASE, owner, attempt));
    let claimed = match claimed {
        Ok(Some(claimed)) => claimed,
        // Somebody gave up what was due while its address was taken.
        Ok(None) | Err(store::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let began = std::time::Instant::now();
    // A mistake in one must not hold up the others, whatever form it takes.
    let sent = catch_unwind(AssertUnwindSafe(|| send::send(worker, &claimed.webhook, &claimed.call)));
    let answered = sent.unwrap_or(Ok(Answered { outcome: Outcome::NotReached, status: None }))?;
    settle(worker, &claimed, owner, answered, began.elapsed()).map(Some)
}

fn settle(
    worker: &Worker,
    claimed: &Claimed,
    owner: Uuid,
    answered: Answered,
    took: Duration,
) -> Result<Settled, Error> {
    let now = worker.house.clock.now();
    let Answered { outcome, status } = answered;
    let (webhook, workspace) = (claimed.webhook.id, claimed.webhook.workspace_id);
    let settled = worker.house.db.write(|conn| {
        let settled = match outcome {
            Outcome::Delivered => calls::delivered(conn, claimed, owner, now)?,
            _ => calls::failed(conn, claimed, owner, now, outcome == Outcome::Gone)?,
        };
        let millis = u32::try_from(took.as_millis()).unwrap_or(u32::MAX);
        tries::settle(conn, workspace, claimed.attempt, outcome, status, millis)?;
        if let Settled::Disabled(why) = settled {
            tell_owners(conn, claimed, why, now)?;
        }
        Ok::<_, Error>(settled)
    });
    match settled {
        Ok(Settled::Disabled(why)) => {
            tracing::warn!(%webhook, %workspace, why = why.code(), "a webhook was given up");
        }
        // Its lease ran out meanwhile; whoever has it now speaks for it.
        Err(Error::Stale) => {
            tracing::warn!(%webhook, %workspace, "a webhook's lease ran out");
            return Ok(Settled::Again);
        }
        Ok(_) if outcome != Outcome::Delivered => {
            tracing::info!(%webhook, %workspace, outcome = outcome.code(), "a webhook was not reached");
        }
        _ => {}
    }
    settled
}

fn tell_owners(conn: &mut Conn, claimed: &Claimed, why: Why, now: jiff::Timestamp) -> Result<(), Error> {
    let workspace = claimed.webhook.workspace_id;
    for member in members::list(conn, workspace)? {
        if member.role != ledger::frame::Role::Owner || member.state != members::State::Active {
            continue;
        }
        let mail =
            given_up::Mail { webhook: claimed.webhook.id, member: member.id, why: why.code().to_owned() };
        let errand = NewErrand {
            workspace_id: workspace,
            id: act::secret::id(now)?,
            key: format!("webhook.{}.{}", claimed.attempt.simple(), member.id.uuid().simple()),
            kind: GIVEN_UP.to_owned(),
            payload: serde_json::to_string(&mail)?,
            due_at: now,
            created_at: now,
        };
        errands::enqueue(conn, &errand)?;
    }
    Ok(())
}
