//! What figures of KEPT say: kept as JSON in the store, read by pages, the API, the command line and the report.

use jiff::Timestamp;
use ledger::conversation;
use measure::{
    Interval,
    kept::{Basis, Component, Composite, Direction, Estimate, PerConversation, Standardised, Typical},
    survival::Median,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What one unit kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitKept {
    /// When it was counted.
    pub computed_at: Timestamp,
    /// Of a member: to how many candidates they owed what is counted. With fewer than five nobody else is shown it.
    #[serde(default)]
    pub people: u64,
    /// What the organisation wants to keep, 0 to 1.
    pub target: f64,
    /// Each part of KEPT, in the order in which they are shown; also those of which nothing has matured.
    pub components: Vec<ComponentKept>,
    /// All parts in one number, 0 to 100, with the weakest; none where nothing has matured.
    pub composite: Option<Composite>,
    /// The same without the parts behind which a single member stands ([`ComponentKept::sole`]).
    #[serde(default)]
    pub composite_of_many: Option<Composite>,
    /// The parts that whoever reads this is not shown, since a single member stands behind them. Never kept.
    #[serde(skip)]
    pub withheld: Vec<Component>,
    /// How long one waited for an answer, those who still wait among them.
    pub time_to_answer: Option<TimeToAnswer>,
    /// How many seconds ahead the dates of promises were set.
    pub lead_time: Option<Typical>,
    /// How many promises a conversation brings.
    pub promises_per_conversation: Option<PerConversation>,
    /// Of which days the three above are, counted back from when it was counted.
    pub times_of_days: u32,
}

impl UnitKept {
    /// The same without the parts of members of whom the reader is shown nothing, and without what they are in.
    #[must_use]
    pub(super) fn withholding(mut self, is_hidden: impl Fn(Uuid) -> bool) -> Self {
        let is_hidden = |part: &ComponentKept| part.sole.is_some_and(&is_hidden);
        self.withheld =
            self.components.iter().filter(|part| is_hidden(part)).map(|part| part.component).collect();
        if self.withheld.is_empty() {
            return self;
        }
        self.components.retain(|part| !is_hidden(part));
        self.composite = self.composite_of_many.take();
        let promised = [Component::Responsiveness, Component::Promises];
        if promised.iter().any(|part| self.withheld.contains(part)) {
            self.time_to_answer = None;
            self.lead_time = None;
        }
        self
    }

    /// One part of KEPT.
    #[must_use]
    pub fn component(&self, component: Component) -> Option<&ComponentKept> {
        self.components.iter().find(|kept| kept.component == component)
    }
}

/// What one unit kept of one part of KEPT.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComponentKept {
    /// Which.
    pub component: Component,
    /// Of a team, job or stage: the only member for whom something of it counts, where there is one. Then it is a figure
    /// of that member, and shown to whom those are shown.
    #[serde(default)]
    pub sole: Option<Uuid>,
    /// The kept rate with its 90 % interval, and the numbers kept and matured.
    pub estimate: Estimate,
    /// Whether the organisation's own units said what is usual, or a public prior did.
    pub basis: Basis,
    /// How many units of this kind have something matured.
    pub units: u64,
    /// How probable it is that the rate lies below the target.
    pub below: f64,
    /// How many the two sides tell differently: shown, not counted.
    pub disputed: u64,
    /// How many wait for the word of the side they were owed to, which never came: shown, not counted.
    pub unsaid: u64,
    /// For how many somebody still waits.
    pub open: u64,
    /// Of these, for how many in vain so far: their date has passed.
    pub overdue: u64,
    /// The last twelve months, the oldest first.
    pub months: Vec<MonthKept>,
    /// How probable it is that the last third is better than the first, of the months since something matured.
    pub better: Option<f64>,
    /// Which way it goes, where that can be told.
    pub direction: Direction,
    /// By the kind of conversation that it hangs on.
    pub kinds: Vec<KindKept>,
    /// The rate over the public mix of kinds of conversations.
    pub standardised: Option<Standardised>,
    /// By how many seconds it came late, where it did.
    pub late: Option<Typical>,
}

/// One month of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthKept {
    /// Which: `2026-11`.
    pub month: String,
    /// The kept rate of that month.
    pub estimate: Estimate,
}

/// One kind of conversation of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindKept {
    /// Which; none: before any conversation.
    pub kind: Option<conversation::Kind>,
    /// How many were kept.
    pub kept: u64,
    /// How many had matured.
    pub of: u64,
}

/// How long one waited for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimeToAnswer {
    /// The median in seconds (Kaplan and Meier), with its interval.
    pub median: Median,
    /// How many were answered.
    pub answered: u64,
    /// How many were not, and count for as long as they waited.
    pub waiting: u64,
}

/// All units of a kind side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitsKept {
    /// When it was counted.
    pub computed_at: Timestamp,
    /// What the organisation wants to keep, 0 to 1.
    pub target: f64,
    /// Each part of KEPT.
    pub components: Vec<UnitsOf>,
}

impl UnitsKept {
    /// The same without what is of members of whom the reader is shown nothing.
    #[must_use]
    pub(super) fn withholding(mut self, is_hidden: impl Fn(Uuid) -> bool) -> Self {
        for part in &mut self.components {
            let hidden: BTreeSet<Uuid> = part
                .listed
                .iter()
                .filter(|one| one.sole.is_some_and(&is_hidden))
                .map(|one| one.unit)
                .collect();
            part.withheld = hidden.len() as u64;
            part.listed.retain(|one| !hidden.contains(&one.unit));
            part.alarms.retain(|alarm| !alarm.sole.is_some_and(&is_hidden));
            let before = part.flips.len();
            part.flips.retain(|flip| {
                !hidden.contains(&flip.ahead_raw) && !hidden.contains(&flip.ahead_standardised)
            });
            part.flipped -= (before - part.flips.len()) as u64;
        }
        self
    }
}

/// All units of a kind side by side, in one part of KEPT.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitsOf {
    /// Which part.
    pub component: Component,
    /// How many units are left out of what follows for whoever reads this, as [`UnitKept::withheld`]. Never kept.
    #[serde(skip)]
    pub withheld: u64,
    /// Whether the units said what is usual, or a public prior did.
    pub basis: Basis,
    /// How many units have something matured.
    pub units: u64,
    /// Those with the most matured commitments, at most a hundred.
    pub listed: Vec<UnitOf>,
    /// Those to look at, the most expected broken promises first.
    pub alarms: Vec<UnitAlarm>,
    /// How many pairs of those listed there are of which the mix of conversations alone makes the order.
    pub flipped: u64,
    /// The first fifty of them: those of which both have the most behind them.
    pub flips: Vec<UnitFlip>,
}

/// One unit among others.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitOf {
    /// Which.
    pub unit: Uuid,
    /// As [`ComponentKept::sole`].
    #[serde(default)]
    pub sole: Option<Uuid>,
    /// Its kept rate with its 90 % interval, and the numbers kept and matured.
    pub estimate: Estimate,
    /// Its rate over the public mix of kinds of conversations, with its 90 % interval.
    pub standardised: Option<(f64, Interval)>,
}

/// A unit whose rate lies below the target, almost certainly.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitAlarm {
    /// Which.
    pub unit: Uuid,
    /// As [`ComponentKept::sole`].
    #[serde(default)]
    pub sole: Option<Uuid>,
    /// Its kept rate with its 90 % interval, and the numbers kept and matured.
    pub estimate: Estimate,
    /// How probable it is that the rate lies below the target.
    pub below: f64,
    /// How many promises it would break of as many as have matured.
    pub expected_broken: f64,
}

/// Two units that change places once both have the same mix of conversations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitFlip {
    /// The one ahead by raw rate.
    pub ahead_raw: Uuid,
    /// The one ahead by standardised rate.
    pub ahead_standardised: Uuid,
}
