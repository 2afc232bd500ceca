//! The errands' part of a round: each is claimed under a lease, done, and marked.

use crate::{
    letter, link_mail, not_taken, reading, webhook,
    worker::{Report, Worker},
};
use act::{
    Error, account::link::LINK_MAIL, file::reading::READ_FILE, process::keep::LETTER, webhook::tell::GIVEN_UP,
};
use jiff::SignedDuration;
use std::panic::{AssertUnwindSafe, catch_unwind};
use store::errands::{self, Errand, State};
use uuid::Uuid;

/// Longer than a mail server is waited for at worst; after it another worker takes over.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// At most so many in one round, so that the promise clock is looked at between.
const AT_A_TIME: u32 = 50;

/// What became of an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done.
    Done,
    /// There is nothing left to do; why.
    Needless(&'static str),
    /// Not now; why.
    Again(String),
}

pub(crate) fn due_errands(worker: &Worker, report: &mut Report) -> Result<(), Error> {
    for _ in 0..AT_A_TIME {
        let Some((errand, owner)) = claim(worker)? else { return Ok(()) };
        match run(worker, &errand) {
            Ok(outcome) => settle(worker, &errand, owner, outcome, report)?,
            // The database is away: the lease runs out, and the errand is tried again.
            Err(Error::Store(error)) if error.is_passing() => return Err(Error::Store(error)),
            Err(error) => settle(worker, &errand, owner, Outcome::Again(error.to_string()), report)?,
        }
    }
    Ok(())
}

// One at a time, so that no lease runs out behind a slow mail server.
fn claim(worker: &Worker) -> Result<Option<(Errand, Uuid)>, Error> {
    let now = worker.house.clock.now();
    let due = worker.house.db.read(errands::next_due)?;
    if due.is_none_or(|due| due > now) {
        return Ok(None);
    }
    let owner: Uuid = act::secret::id(now)?;
    let claimed = worker.house.db.write(|conn| errands::claim(conn, now, 1, now + LEASE, owner))?;
    Ok(claimed.into_iter().next().map(|errand| (errand, owner)))
}

// A mistake in one letter must not hold up the others, whatever form it takes.
fn run(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let result = catch_unwind(AssertUnwindSafe(|| match errand.kind.as_str() {
        LETTER => letter::send(worker, errand),
        LINK_MAIL => link_mail::send(worker, errand),
        READ_FILE => reading::errand::run(worker, errand),
        not_taken::KIND => not_taken::send(worker, errand),
        GIVEN_UP => webhook::given_up::send(worker, errand),
        _ => Ok(Outcome::Again("this version does not know errands of this kind".to_owned())),
    }));
    result.unwrap_or_else(|_| Ok(Outcome::Again("writing it panicked".to_owned())))
}

fn settle(
    worker: &Worker,
    errand: &Errand,
    owner: Uuid,
    outcome: Outcome,
    report: &mut Report,
) -> Result<(), Error> {
    let now = worker.house.clock.now();
    let (id, workspace, kind) = (errand.id, errand.workspace_id, errand.kind.as_str());
    let marked = match &outcome {
        Outcome::Done | Outcome::Needless(_) => {
            worker.house.db.write(|conn| errands::done(conn, errand, owner)).map(|()| State::Done)
        }
        Outcome::Again(why) => worker.house.db.write(|conn| errands::retry(conn, errand, owner, now, why)),
    };
    match marked {
        Ok(State::Aside) => tracing::error!(errand = %id, %workspace, kind, "an errand went aside"),
        // Its lease ran out meanwhile; whoever has it now speaks for it.
        Err(store::Error::Stale) => {
            tracing::warn!(errand = %id, %workspace, kind, "an errand's lease ran out")
        }
        Ok(_) => {}
        Err(error) => return Err(error.into()),
    }
    match outcome {
        Outcome::Done => report.sent += 1,
        Outcome::Needless(why) => {
            report.sent += 1;
            tracing::info!(errand = %id, %workspace, kind, why, "an errand was needless");
        }
        Outcome::Again(_) => {
            report.failed += 1;
            tracing::warn!(errand = %id, %workspace, kind, attempts = errand.attempts, "an errand failed");
        }
    }
    Ok(())
}
