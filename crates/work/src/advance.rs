//! Simulated time: weeks pass as they would, from one thing that falls due to the next.

use crate::{
    figures, webhook,
    worker::{Report, Worker},
};
use act::{Error, House};
use jiff::{SignedDuration, Timestamp};
use std::sync::PoisonError;

/// What is due and does not get done (somebody else's lease, a failing errand) is waited for in such steps.
const STEP: SignedDuration = SignedDuration::from_mins(1);

/// When the next thing falls due by itself: a process's clock, an errand, or something to tell a webhook.
///
/// # Errors
/// What the store says.
pub fn next_thing(house: &House) -> Result<Option<Timestamp>, Error> {
    house.db.read(|conn| {
        let wake = store::process::next_wake(conn)?;
        let errand = store::errands::next_due(conn)?;
        let call = store::webhooks::calls::next_due(conn)?;
        Ok([wake, errand, call].into_iter().flatten().min())
    })
}

/// Moves the clock to that instant, stopping at everything that falls due on the way and doing it then. A
/// clock that cannot be moved, or an instant that has passed, means a round now.
///
/// # Errors
/// What the store says.
pub fn advance(worker: &Worker, to: Timestamp) -> Result<Report, Error> {
    let clock = &worker.house.clock;
    let _turn = worker.turn.write().unwrap_or_else(PoisonError::into_inner);
    let mut total = Report::default();
    loop {
        let mut round = worker.round_alone()?;
        webhook::tell_due(worker, &mut round)?;
        round.next = next_thing(&worker.house)?;
        total.ticked += round.ticked;
        total.sent += round.sent;
        total.failed += round.failed;
        total.next = round.next;
        let now = clock.now();
        if round.ticked + round.sent > 0 {
            continue;
        }
        if now >= to || !clock.is_simulated() {
            // What is counted on the way nobody sees.
            figures::now_and_then(worker)?;
            return Ok(total);
        }
        let next = match round.next {
            Some(next) if next > now => next,
            Some(_) => now + STEP,
            None => to,
        };
        clock.advance_to(next.min(to));
    }
}
