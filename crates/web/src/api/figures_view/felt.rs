//! How what was felt looks in JSON.

use super::RangeView;
use act::{felt::Line, figures::UnitFelt};
use jiff::Timestamp;
use ledger::mirror::Statement;
use measure::felt::{Shown, Why};
use serde::Serialize;
use utoipa::ToSchema;

/// What was felt: only what may be printed, as precisely as it may be.
#[derive(Debug, Serialize, ToSchema)]
pub struct FeltView {
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub computed_at: Timestamp,
    /// Distinct people behind it: five at least, or none.
    pub people: u64,
    /// How often somebody was asked.
    pub asked: Option<u64>,
    /// How many answers are released; of those that wait nobody is told.
    pub answered: Option<u64>,
    /// The mean of the five statements.
    pub overall: LineView,
    /// Each statement: `heard`, `respected`, `straight`, `next`, `show`.
    pub statements: Vec<StatementView>,
}

/// One statement.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatementView {
    /// Which.
    pub statement: &'static str,
    /// What may be printed of it.
    pub told: LineView,
}

/// A mean from 1 to 5 as it may be printed.
#[derive(Debug, Serialize, ToSchema)]
pub struct LineView {
    /// `hidden`, `words` (five people on: about that whole number), `whole` (ten on) or `decimals` (twenty on).
    pub shown: &'static str,
    /// Why it is hidden: `no_block` or `few_answered`.
    pub why: Option<&'static str>,
    /// The mean, as precise as `shown` says.
    pub mean: Option<f64>,
    /// Its range, as precise.
    pub range: Option<RangeView>,
    /// Distinct people who answered it.
    pub people: u64,
    /// Hundredths of all who were asked who agree, at least; whatever the others think.
    pub least_favourable: Option<u8>,
    /// And at most.
    pub most_favourable: Option<u8>,
}

pub(in crate::api) fn felt_view(felt: &UnitFelt) -> FeltView {
    let body = &felt.body;
    FeltView {
        computed_at: felt.computed_at,
        people: body.people,
        asked: body.asked.map(|(invited, _)| invited),
        answered: body.asked.map(|(_, answered)| answered),
        overall: line(&body.overall),
        statements: Statement::ALL
            .iter()
            .zip(&body.parts)
            .map(|(statement, told)| StatementView { statement: statement.code(), told: line(told) })
            .collect(),
    }
}

fn line(line: &Line) -> LineView {
    let (shown, why, mean) = match line.shown {
        Shown::Hidden(Why::NoBlock { .. }) => ("hidden", Some("no_block"), None),
        Shown::Hidden(Why::FewAnswered { .. }) => ("hidden", Some("few_answered"), None),
        Shown::Words { about } => ("words", None, Some(f64::from(about))),
        Shown::Whole { mean } => ("whole", None, Some(f64::from(mean))),
        Shown::Decimals { mean } => ("decimals", None, Some(mean)),
    };
    // Nothing is known of a share where nobody may be counted.
    let share = line.share.as_ref().filter(|_| line.people > 0);
    LineView {
        shown,
        why,
        mean,
        range: line.low.zip(line.high).map(|(low, high)| RangeView { low, high }),
        people: line.people,
        least_favourable: share.map(|share| share.least),
        most_favourable: share.map(|share| share.most),
    }
}
