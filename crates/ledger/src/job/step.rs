//! What may be done with a job as a whole, and what it is then.

use super::{
    State,
    flaw::{Field, Flaw, Wrong},
};
use crate::codes::codes;
use jiff::civil::Date;

/// What a step is, without the day it may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// People can apply and be met.
    Open,
    /// It waits.
    Pause,
    /// Every opening has somebody.
    Fill,
    /// It ends without.
    Close,
    /// It goes on.
    Reopen,
}

codes!(Kind {
    Open => "open",
    Pause => "pause",
    Fill => "fill",
    Close => "close",
    Reopen => "reopen",
});

impl Kind {
    /// Whether a job of that state can take it.
    #[must_use]
    pub const fn can_follow(self, state: State) -> bool {
        match self {
            Self::Open => matches!(state, State::Draft),
            // A pause may be made longer: the new day is announced like the first.
            Self::Pause | Self::Fill => matches!(state, State::Open | State::Paused),
            Self::Close => matches!(state, State::Draft | State::Open | State::Paused),
            Self::Reopen => matches!(state, State::Paused | State::Filled | State::Closed),
        }
    }
}

/// A step from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// People can apply and be met.
    Open,
    /// It waits until that day; who is in process is told the day.
    Pause(Date),
    /// Every opening has somebody.
    Fill,
    /// It ends without.
    Close,
    /// It goes on after a pause or an end.
    Reopen,
}

impl Step {
    /// What it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Open => Kind::Open,
            Self::Pause(_) => Kind::Pause,
            Self::Fill => Kind::Fill,
            Self::Close => Kind::Close,
            Self::Reopen => Kind::Reopen,
        }
    }

    /// The day on which the job is to go on, where it pauses.
    #[must_use]
    pub const fn until(self) -> Option<Date> {
        match self {
            Self::Pause(until) => Some(until),
            Self::Open | Self::Fill | Self::Close | Self::Reopen => None,
        }
    }

    /// What a job of that state is after it, seen on that day.
    ///
    /// # Errors
    /// [`Wrong::NotNow`] where the state does not allow it, [`Wrong::Past`] for a pause that is over already.
    pub fn from(self, state: State, today: Date) -> Result<State, Flaw> {
        if !self.kind().can_follow(state) {
            return Err(Flaw::of(Field::State, Wrong::NotNow));
        }
        match self {
            Self::Pause(until) if until <= today => Err(Flaw::of(Field::Until, Wrong::Past)),
            Self::Pause(_) => Ok(State::Paused),
            Self::Open | Self::Reopen => Ok(State::Open),
            Self::Fill => Ok(State::Filled),
            Self::Close => Ok(State::Closed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    #[test]
    fn a_job_goes_from_state_to_state_by_this_table() {
        let pause = Step::Pause(date(2026, 12, 9));
        for (state, ways) in [
            (State::Draft, &[(Step::Open, State::Open), (Step::Close, State::Closed)][..]),
            (
                State::Open,
                &[(pause, State::Paused), (Step::Fill, State::Filled), (Step::Close, State::Closed)],
            ),
            (
                State::Paused,
                &[
                    (pause, State::Paused),
                    (Step::Fill, State::Filled),
                    (Step::Close, State::Closed),
                    (Step::Reopen, State::Open),
                ],
            ),
            (State::Filled, &[(Step::Reopen, State::Open)]),
            (State::Closed, &[(Step::Reopen, State::Open)]),
        ] {
            for step in [Step::Open, pause, Step::Fill, Step::Close, Step::Reopen] {
                let expected = ways.iter().find(|(way, _)| *way == step).map(|(_, after)| *after);
                assert_eq!(step.from(state, TODAY).ok(), expected, "{} {}", state.code(), step.kind().code());
                assert_eq!(step.kind().can_follow(state), expected.is_some());
            }
        }
    }

    #[test]
    fn a_pause_ends_on_a_later_day() {
        for until in [TODAY, date(2026, 11, 1)] {
            let refused = Step::Pause(until).from(State::Open, TODAY);
            assert_eq!(refused, Err(Flaw::of(Field::Until, Wrong::Past)));
        }
    }
}
