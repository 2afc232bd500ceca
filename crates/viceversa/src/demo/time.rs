//! Time in the demonstration: it goes on by itself, and can be made to jump.

use crate::story::clock;
use act::Organisation;
use jiff::{SignedDuration, Timestamp, civil::time};
use web::app::Jump;
use work::Worker;

/// The furthest jump: nobody wants to land in another year by one press.
const FURTHEST: SignedDuration = SignedDuration::from_hours(24 * 31);

/// Makes time pass, with everything that falls due on the way.
///
/// # Errors
/// What the store says.
pub fn advance(worker: &Worker, jump: Jump) -> Result<Timestamp, String> {
    let told = |error: act::Error| error.to_string();
    let now = worker.house.clock.now();
    let to = match jump {
        Jump::Minutes(minutes) => now + SignedDuration::from_mins(minutes).min(FURTHEST),
        Jump::NextBusinessDay => next_business_day(worker, now).map_err(told)?,
        Jump::NextThing => {
            let next = work::next_thing(&worker.house).map_err(told)?;
            next.map_or(now + FURTHEST, |next| next.clamp(now, now + FURTHEST))
        }
    };
    work::advance(worker, to).map_err(told)?;
    clock::keep(&worker.house.db, &worker.house.clock).map_err(|error| error.to_string())?;
    Ok(worker.house.clock.now())
}

// Nine o'clock of the next day on which the organisation works.
fn next_business_day(worker: &Worker, now: Timestamp) -> Result<Timestamp, act::Error> {
    let organisation = worker.house.db.read(|conn| {
        let all = store::workspaces::all(conn)?;
        let workspace = all.into_iter().next().ok_or(act::Error::NotFound)?;
        Organisation::of(conn, workspace)
    })?;
    let calendar = organisation.calendar;
    let close = calendar.due_after(now, 1);
    let nine = calendar.day_of(close).to_datetime(time(9, 0, 0, 0));
    Ok(calendar.zone.to_ambiguous_timestamp(nine).compatible().unwrap_or(close))
}
