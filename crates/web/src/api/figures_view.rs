//! How figures look in JSON.

mod felt;
mod raters;

pub use felt::FeltView;
pub(super) use felt::felt_view;
pub use raters::PanelView;
pub(super) use raters::panel_view;

use act::figures::{ComponentKept, UnitKept, UnitsKept};
use jiff::Timestamp;
use measure::{
    Interval,
    kept::{Basis, Estimate},
};
use serde::Serialize;
use store::kept::UnitKind;
use utoipa::ToSchema;
use uuid::Uuid;

/// The organisation, and its units side by side.
#[derive(Debug, Serialize, ToSchema)]
pub struct FiguresView {
    /// What it kept; none where nothing has fallen due yet.
    pub kept: Option<KeptView>,
    /// What was felt; none where nothing was released yet. Never averaged with `kept`.
    pub felt: Option<FeltView>,
    /// Its teams, part by part.
    pub teams: Vec<UnitsView>,
    /// Its jobs.
    pub jobs: Vec<UnitsView>,
    /// The stages of their plans.
    pub stages: Vec<UnitsView>,
}

/// One team, job, stage or member.
#[derive(Debug, Serialize, ToSchema)]
pub struct FigureView {
    /// `team`, `job`, `stage` or `member`.
    pub unit_kind: &'static str,
    /// Which.
    pub unit: Uuid,
    /// What was kept.
    pub kept: Option<KeptView>,
    /// What was felt.
    pub felt: Option<FeltView>,
}

/// A 90 % interval.
#[derive(Debug, Serialize, ToSchema)]
pub struct RangeView {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A kept rate, drawn to what is usual.
#[derive(Debug, Serialize, ToSchema)]
pub struct RateView {
    /// The estimate, from 0 to 1.
    pub mean: f64,
    /// Where it lies with 90 %.
    pub range: RangeView,
    /// How many were kept.
    pub kept: u64,
    /// How many had fallen due.
    pub of: u64,
}

/// What was kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptView {
    /// When it was counted.
    #[schema(value_type = String, format = DateTime)]
    pub computed_at: Timestamp,
    /// What the organisation wants to keep, from 0 to 1.
    pub target: f64,
    /// All parts in one number; none where nothing has fallen due.
    pub composite: Option<CompositeView>,
    /// Each part, also those of which nothing has fallen due.
    pub parts: Vec<PartView>,
    /// The parts that you are not shown: a single member stands behind them, whose own figures they are.
    pub withheld: Vec<&'static str>,
    /// Half had an answer within so many seconds (Kaplan and Meier), with its range; those who wait are counted.
    pub seconds_to_answer: Option<f64>,
    /// How many seconds ahead promises are dated, at the median.
    pub lead_seconds: Option<f64>,
    /// How many promises a conversation brings.
    pub promises_per_conversation: Option<f64>,
}

/// All parts in one number.
#[derive(Debug, Serialize, ToSchema)]
pub struct CompositeView {
    /// From 0 to 100: their geometric mean.
    pub value: f64,
    /// Where it lies with 90 %.
    pub range: RangeView,
    /// The parts that are not in it.
    pub missing: Vec<&'static str>,
    /// The weakest part.
    pub weakest: &'static str,
    /// How probable it is that this one is the weakest.
    pub weakest_probability: f64,
}

/// One part of KEPT.
#[derive(Debug, Serialize, ToSchema)]
pub struct PartView {
    /// `punctuality`, `word_given`, `responsiveness`, `transparency`, `answers`, `feedback` or `promises`.
    pub part: &'static str,
    /// The kept rate.
    pub rate: RateView,
    /// `learnt` from the organisation's own units, or `public`.
    pub basis: &'static str,
    /// How probable it is that the rate lies below the target.
    pub below_target: f64,
    /// How many the two sides tell differently; not counted.
    pub disputed: u64,
    /// How many nobody confirmed; not counted.
    pub unsaid: u64,
    /// For how many somebody waits.
    pub open: u64,
    /// Of these, how many are past their date.
    pub overdue: u64,
    /// `up`, `down` or `no_telling`.
    pub direction: &'static str,
    /// The last twelve months.
    pub months: Vec<MonthView>,
    /// By how many seconds it came late where it did, at the median.
    pub late_seconds: Option<f64>,
}

/// One month.
#[derive(Debug, Serialize, ToSchema)]
pub struct MonthView {
    /// `2026-11`.
    pub month: String,
    /// The kept rate.
    pub rate: RateView,
}

/// Units of a kind side by side, in one part.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitsView {
    /// `team`, `job` or `stage`.
    pub unit_kind: &'static str,
    /// Which part.
    pub part: &'static str,
    /// `learnt` or `public`.
    pub basis: &'static str,
    /// Those with the most that fell due.
    pub units: Vec<UnitView>,
    /// Pairs of which the mix of conversations alone makes the order.
    pub flips: Vec<FlipView>,
}

/// One of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitView {
    /// Which.
    pub unit: Uuid,
    /// Its kept rate.
    pub rate: RateView,
    /// Its rate over one public mix of conversations.
    pub standardised: Option<f64>,
    /// How many it would break of as many; only where it lies below the target almost certainly.
    pub expected_broken: Option<f64>,
}

/// Two units that change places over the same mix.
#[derive(Debug, Serialize, ToSchema)]
pub struct FlipView {
    /// Ahead by raw rate.
    pub ahead_raw: Uuid,
    /// Ahead over the same mix.
    pub ahead_standardised: Uuid,
}

const fn range(of: Interval) -> RangeView {
    RangeView { low: of.low, high: of.high }
}

const fn rate(of: &Estimate) -> RateView {
    RateView { mean: of.mean, range: range(of.interval), kept: of.kept, of: of.of }
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Learnt => "learnt",
        Basis::Public => "public",
        Basis::Given => "given",
    }
}

pub(super) fn kept_view(kept: &UnitKept) -> KeptView {
    KeptView {
        computed_at: kept.computed_at,
        target: kept.target,
        composite: kept.composite.as_ref().map(|whole| CompositeView {
            value: whole.value,
            range: range(whole.interval),
            missing: whole.missing.iter().map(|part| part.code()).collect(),
            weakest: whole.weakest.component.code(),
            weakest_probability: whole.weakest.probability,
        }),
        parts: kept.components.iter().map(part).collect(),
        withheld: kept.withheld.iter().map(|part| part.code()).collect(),
        seconds_to_answer: kept.time_to_answer.and_then(|waits| waits.median.time),
        lead_seconds: kept.lead_time.map(|lead| lead.median),
        promises_per_conversation: kept.promises_per_conversation.map(|promises| promises.rate),
    }
}

fn part(part: &ComponentKept) -> PartView {
    let months = part.months.iter();
    PartView {
        part: part.component.code(),
        rate: rate(&part.estimate),
        basis: basis(part.basis),
        below_target: part.below,
        disputed: part.disputed,
        unsaid: part.unsaid,
        open: part.open,
        overdue: part.overdue,
        direction: part.direction.code(),
        months: months
            .map(|month| MonthView { month: month.month.clone(), rate: rate(&month.estimate) })
            .collect(),
        late_seconds: part.late.map(|late| late.median),
    }
}

pub(super) fn units_view(kind: UnitKind, units: &UnitsKept) -> Vec<UnitsView> {
    let some = units.components.iter().filter(|part| !part.listed.is_empty());
    some.map(|part| UnitsView {
        unit_kind: kind.code(),
        part: part.component.code(),
        basis: basis(part.basis),
        units: part
            .listed
            .iter()
            .map(|one| UnitView {
                unit: one.unit,
                rate: rate(&one.estimate),
                standardised: one.standardised.map(|(rate, _)| rate),
                expected_broken: part
                    .alarms
                    .iter()
                    .find(|alarm| alarm.unit == one.unit)
                    .map(|alarm| alarm.expected_broken),
            })
            .collect(),
        flips: part
            .flips
            .iter()
            .map(|flip| FlipView { ahead_raw: flip.ahead_raw, ahead_standardised: flip.ahead_standardised })
            .collect(),
    })
    .collect()
}
