//! The worker: rounds of what has fallen due.

use crate::{errand, figures, post::Post, settings::Settings, sweep, tick, webhook};
use act::House;
use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{
        Mutex, OnceLock, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// The longest sleep between two rounds: far below the minute within which an alert must reach people.
pub(crate) const LONGEST_SLEEP: Duration = Duration::from_secs(1);
/// How often a sleeping worker looks whether it should stop.
pub(crate) const GLANCE: Duration = Duration::from_millis(50);
/// The wait after the database could not be reached.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// Does what happens by itself. Any number may work on one database.
#[derive(Debug)]
pub struct Worker {
    /// The database and the clock.
    pub house: House,
    /// How mail leaves.
    pub post: Post,
    /// How letters are addressed.
    pub settings: Settings,
    pub(crate) swept_at: Mutex<Option<Timestamp>>,
    pub(crate) caught_up: AtomicBool,
    agent: OnceLock<ureq::Agent>,
    /// Rounds go side by side; whoever moves the clock waits for them and goes alone, so that no lease runs out
    /// because time jumped.
    pub(crate) turn: RwLock<()>,
}

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Processes in which something fell due.
    pub ticked: u32,
    /// Errands done.
    pub sent: u32,
    /// Processes and errands that failed, to be tried again.
    pub failed: u32,
    /// When the next thing falls due.
    pub next: Option<Timestamp>,
}

impl Report {
    /// Whether there was anything to do.
    #[must_use]
    pub const fn did_something(&self) -> bool {
        self.ticked + self.sent + self.failed > 0
    }
}

impl Worker {
    /// A worker.
    #[must_use]
    pub const fn new(house: House, post: Post, settings: Settings) -> Self {
        Self {
            house,
            post,
            settings,
            swept_at: Mutex::new(None),
            caught_up: AtomicBool::new(false),
            agent: OnceLock::new(),
            turn: RwLock::new(()),
        }
    }

    /// One round: the promise clock, then the errands, then, now and then, the broom and the figures.
    ///
    /// # Errors
    /// Only where the database cannot be used at all; what fails by itself is counted in the report.
    pub fn round(&self) -> Result<Report, act::Error> {
        let _turn = self.turn.read().unwrap_or_else(PoisonError::into_inner);
        let report = self.round_alone()?;
        figures::now_and_then(self)?;
        Ok(report)
    }

    /// A round of whoever holds the turn.
    pub(crate) fn round_alone(&self) -> Result<Report, act::Error> {
        let mut report = Report::default();
        tick::due_processes(self, &mut report)?;
        errand::due_errands(self, &mut report)?;
        sweep::now_and_then(self)?;
        report.next = crate::next_thing(&self.house)?;
        Ok(report)
    }

    /// Rounds until stopped. Stops promptly: after the errand at hand, or out of its sleep.
    pub fn run(&self, stop: &AtomicBool) {
        tracing::info!("the worker begins");
        while !stop.load(Ordering::SeqCst) {
            let pause = match self.round() {
                Ok(report) => self.pause_after(&report),
                Err(error) => {
                    tracing::error!(%error, "a round of the worker failed");
                    AFTER_TROUBLE
                }
            };
            sleep(pause, stop);
        }
        tracing::info!("the worker has stopped");
    }

    /// Tells webhooks what happened, beside [`Worker::run`], until stopped.
    pub fn run_webhooks(&self, stop: &AtomicBool) {
        webhook::run(self, stop);
    }

    /// What calls leave by, made once: it holds the certificates that are believed.
    pub(crate) fn agent(&self) -> &ureq::Agent {
        self.agent.get_or_init(|| webhook::agent(self.house.reach))
    }

    fn pause_after(&self, report: &Report) -> Duration {
        if report.ticked + report.sent > 0 {
            return Duration::ZERO;
        }
        let ahead = report.next.map(|next| next.duration_since(self.house.clock.now()));
        match ahead {
            // What is due and could not be claimed is another worker's, or was pushed ahead.
            Some(ahead) if ahead > SignedDuration::ZERO => ahead.unsigned_abs().clamp(GLANCE, LONGEST_SLEEP),
            _ => LONGEST_SLEEP,
        }
    }
}

pub(crate) fn sleep(pause: Duration, stop: &AtomicBool) {
    let mut left = pause;
    while !left.is_zero() && !stop.load(Ordering::SeqCst) {
        let nap = left.min(GLANCE);
        std::thread::sleep(nap);
        left -= nap;
    }
}
