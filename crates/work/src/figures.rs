//! Figures: counted anew where something changed or came of age, at most once a minute in each workspace.

use crate::worker::Worker;
use act::{
    Error,
    figures::{self, Refreshed},
};
use std::sync::atomic::Ordering;

pub(crate) fn now_and_then(worker: &Worker) -> Result<(), Error> {
    match count(worker) {
        Ok(refreshed) if refreshed.units > 0 => {
            tracing::debug!(units = refreshed.units, "figures counted");
            Ok(())
        }
        Ok(_) => Ok(()),
        Err(Error::Store(error)) if error.is_passing() => Err(Error::Store(error)),
        // What is counted must not hold up what is owed.
        Err(error) => {
            tracing::error!(%error, "figures could not be counted");
            Ok(())
        }
    }
}

fn count(worker: &Worker) -> Result<Refreshed, Error> {
    if !worker.caught_up.load(Ordering::Relaxed) {
        figures::catch_up(&worker.house)?;
        worker.caught_up.store(true, Ordering::Relaxed);
    }
    act::raters::refresh_due(&worker.house, worker.house.clock.now())?;
    figures::refresh_due(&worker.house)
}
