//! The clock everybody reads: the system's, or one that the demo and the tests move.

use jiff::Timestamp;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Gives `now`, in whole microseconds (what both engines keep).
#[derive(Clone, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// The system's clock plus so many microseconds: time goes on by itself and can be moved forward.
    Shifted(Arc<AtomicI64>),
    /// Stands still until it is moved: microseconds since 1970.
    Standing(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at that instant until it is moved.
    #[must_use]
    pub fn standing(at: Timestamp) -> Self {
        Self::Standing(Arc::new(AtomicI64::new(at.as_microsecond())))
    }

    /// A clock that runs so many microseconds ahead of the system's.
    #[must_use]
    pub fn shifted(micros: i64) -> Self {
        Self::Shifted(Arc::new(AtomicI64::new(micros)))
    }

    /// The instant it shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let micros = match self {
            Self::System => system(),
            Self::Shifted(offset) => system().saturating_add(offset.load(Ordering::SeqCst)),
            Self::Standing(at) => at.load(Ordering::SeqCst),
        };
        Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MAX)
    }

    /// Moves it to that instant, never backward; the system's clock cannot be moved.
    pub fn advance_to(&self, at: Timestamp) {
        match self {
            Self::System => {}
            Self::Shifted(offset) => {
                let ahead = at.as_microsecond().saturating_sub(system());
                offset.fetch_max(ahead, Ordering::SeqCst);
            }
            Self::Standing(now) => {
                now.fetch_max(at.as_microsecond(), Ordering::SeqCst);
            }
        }
    }

    /// How many microseconds it runs ahead of the system's clock.
    #[must_use]
    pub fn offset(&self) -> i64 {
        self.now().as_microsecond().saturating_sub(system())
    }

    /// Whether it can be moved by hand.
    #[must_use]
    pub const fn is_simulated(&self) -> bool {
        !matches!(self, Self::System)
    }
}

fn system() -> i64 {
    Timestamp::now().as_microsecond()
}
