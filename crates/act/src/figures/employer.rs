//! What an employer's conduct says, read by the candidate: what was owed in their own process, by both sides, and how
//! the organisation keeps its word, compared with what is usual. No figure of a member is in it.

use super::{
    KEPT,
    kept::UnitKept,
    usual::{self, Usual},
};
use crate::{
    error::Error,
    felt::{self, Body},
    house::{House, rules_of},
    process::Sight,
    seat::Seat,
};
use jiff::Timestamp;
use ledger::{
    kept::{self, Component, Fact, Part, Verdict},
    side::Side,
};
use measure::kept::{Component as Habitual, Estimate, LEAST_MATURED, PUBLIC_MEAN};
use store::{
    Conn, figures,
    kept::{Unit, UnitKind},
};

/// What one side owed in a process, in one part of KEPT, and what became of it so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Which part.
    pub component: Component,
    /// How many were kept.
    pub kept: u64,
    /// How many came, but late.
    pub late: u64,
    /// How many never came.
    pub broken: u64,
    /// Of conversations: at how many nobody came.
    pub missed: u64,
    /// How many were moved or called off within the last day before.
    pub left_late: u64,
    /// For how many one still waits though their date has passed.
    pub awaited: u64,
    /// How many the two sides tell differently: shown, not counted.
    pub disputed: u64,
    /// How many wait for the word of the side they were owed to: shown, not counted.
    pub unsaid: u64,
}

/// What both sides owed each other in a process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// What the company owed, part by part; parts of which nothing has come due are left out.
    pub company: Vec<Sign>,
    /// What the candidate owed.
    pub candidate: Vec<Sign>,
}

impl Signs {
    /// What that side owed.
    #[must_use]
    pub fn of(&self, side: Side) -> &[Sign] {
        match side {
            Side::Company => &self.company,
            Side::Candidate => &self.candidate,
        }
    }
}

/// What a rate is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Yardstick {
    /// The rate.
    pub rate: f64,
    /// Whether it is what is usual among the organisations of this server; else it is assumed, the same for all.
    pub is_usual: bool,
}

/// How a rate lies to its yardstick, as far as can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// More often.
    More,
    /// Less often.
    Less,
    /// It cannot be told apart from it.
    Near,
    /// Too little has come due to say anything.
    TooEarly,
}

/// How an organisation keeps its word in one part of KEPT.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Habit {
    /// Which part.
    pub component: Habitual,
    /// The kept rate with its 90 % interval, and the numbers kept and matured.
    pub estimate: Estimate,
    /// What it is compared with.
    pub yardstick: Yardstick,
    /// How it lies to that.
    pub against: Against,
}

/// What a candidate is shown of an employer.
#[derive(Clone, Debug, PartialEq)]
pub struct Employer {
    /// What was owed in their own process.
    pub signs: Signs,
    /// Whether the company missed two conversations in a row: how probable it is that an employer as punctual as is
    /// usual is not there on time at either of two.
    pub missed_twice: Option<f64>,
    /// How the organisation keeps its word, part by part, those of which anything has come due.
    pub habits: Vec<Habit>,
    /// When that was counted.
    pub counted_at: Option<Timestamp>,
    /// What was felt here by others, of the whole organisation, where it was released and is published.
    pub felt: Option<Body>,
}

/// What was owed in that process by both sides, for whoever of them sees it.
///
/// # Errors
/// What the store says.
pub fn signs(house: &House, seat: &Seat, sight: &Sight) -> Result<Signs, Error> {
    house.db.read(|conn| signs_in(conn, seat, sight, house.clock.now()))
}

/// What a candidate is shown of the employer in their process.
///
/// # Errors
/// [`Error::NotAllowed`] to the company, or what the store says.
pub fn employer(house: &House, seat: &Seat, sight: &Sight) -> Result<Employer, Error> {
    if seat.side() != Side::Candidate {
        return Err(Error::NotAllowed);
    }
    let workspace = seat.workspace_id();
    let whole = Unit { kind: UnitKind::Organisation, id: workspace.uuid() };
    house.db.read(|conn| {
        let usual = usual::usual(conn)?;
        let kept = figures::one(conn, workspace, KEPT, whole)?;
        let kept: Option<UnitKept> = kept.and_then(|figure| serde_json::from_str(&figure.body).ok());
        let felt = match rules_of(&seat.workspace)?.felt_public {
            true => figures::one(conn, workspace, felt::KIND, whole)?,
            false => None,
        };
        let felt: Option<Body> = felt.and_then(|figure| serde_json::from_str(&figure.body).ok());
        let missed = sight.process.make_goods.iter().any(|one| one.missed_by == Side::Company);
        let on_time = yardstick(&usual, Habitual::Punctuality).rate;
        Ok(Employer {
            signs: signs_in(conn, seat, sight, house.clock.now())?,
            missed_twice: missed.then_some((1.0 - on_time).powi(2)),
            habits: kept.iter().flat_map(|kept| habits(kept, &usual)).collect(),
            counted_at: kept.map(|kept| kept.computed_at),
            felt: felt.filter(|body| body.people > 0),
        })
    })
}

fn signs_in(conn: &mut Conn, seat: &Seat, sight: &Sight, now: Timestamp) -> Result<Signs, Error> {
    // Noted as it happened: what was disclosed then is no longer to be seen in the process.
    let noted = store::kept::of_process(conn, seat.workspace_id(), sight.process.id)?;
    let own = kept::facts(&sight.process, &sight.organisation.calendar, None, now);
    let company = noted.into_iter().map(|kept| kept.fact).filter(|fact| fact.is_mature(now));
    Ok(Signs {
        company: count(company),
        candidate: count(own.into_iter().filter(|fact| fact.side == Side::Candidate)),
    })
}

fn count(facts: impl Iterator<Item = Fact>) -> Vec<Sign> {
    let mut signs = Component::ALL.map(Sign::none);
    for fact in facts {
        if let Some(sign) = signs.iter_mut().find(|sign| sign.component == fact.component) {
            sign.add(&fact);
        }
    }
    signs.into_iter().filter(|sign| sign.of() + sign.disputed + sign.unsaid > 0).collect()
}

impl Sign {
    const fn none(component: Component) -> Self {
        Self {
            component,
            kept: 0,
            late: 0,
            broken: 0,
            missed: 0,
            left_late: 0,
            awaited: 0,
            disputed: 0,
            unsaid: 0,
        }
    }

    /// How many have come due and count.
    #[must_use]
    pub const fn of(&self) -> u64 {
        self.kept + self.late + self.broken + self.missed + self.left_late + self.awaited
    }

    fn add(&mut self, fact: &Fact) {
        let came_late = fact.late_seconds.is_some() || fact.took_seconds.is_some();
        let count = match (fact.verdict, fact.component, fact.part) {
            (Verdict::Kept, ..) => &mut self.kept,
            (Verdict::Disputed, ..) => &mut self.disputed,
            (Verdict::Unsaid, ..) => &mut self.unsaid,
            (Verdict::Left, ..) => return,
            (Verdict::Broken, Component::Punctuality, Part::Move | Part::Cancellation) => &mut self.left_late,
            (Verdict::Broken, Component::Punctuality, _) if !came_late => &mut self.missed,
            (Verdict::Broken, ..) if fact.awaited => &mut self.awaited,
            // A decline that gives its reasons after its date.
            (Verdict::Broken, _, Part::Decline) => &mut self.late,
            (Verdict::Broken, ..) if came_late => &mut self.late,
            (Verdict::Broken, ..) => &mut self.broken,
        };
        *count += 1;
    }
}

fn habits(kept: &UnitKept, usual: &Usual) -> Vec<Habit> {
    let due = kept.components.iter().filter(|part| part.estimate.of > 0);
    due.map(|part| {
        let yardstick = yardstick(usual, part.component);
        let interval = part.estimate.interval;
        let against = match part.estimate.of {
            ..LEAST_MATURED => Against::TooEarly,
            _ if interval.low > yardstick.rate => Against::More,
            _ if interval.high < yardstick.rate => Against::Less,
            _ => Against::Near,
        };
        Habit { component: part.component, estimate: part.estimate, yardstick, against }
    })
    .collect()
}

fn yardstick(usual: &Usual, component: Habitual) -> Yardstick {
    match usual.rates.get(&component) {
        Some(rate) => Yardstick { rate: *rate, is_usual: true },
        None => Yardstick { rate: PUBLIC_MEAN, is_usual: false },
    }
}
