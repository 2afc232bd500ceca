//! The intraclass correlations of a complete table: how much of the variation is the units'.
//!
//! Sources: P. E. Shrout & J. L. Fleiss, *Intraclass correlations: uses in assessing rater reliability*, Psychological
//! Bulletin 86 (1979), for the six cases; K. O. McGraw & S. P. Wong, *Forming inferences about some intraclass
//! correlation coefficients*, Psychological Methods 1 (1996), with the corrections of 1(4), 390, for names and
//! intervals.

use serde::{Deserialize, Serialize};

use super::quantile::f_quantile;
use super::refusal::Refusal;
use super::table::Table;
use crate::interval::Interval;

/// Which question a coefficient answers; `k` is the number of raters of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Each unit has other raters, one of them is asked: ICC(1,1).
    #[serde(rename = "ICC(1,1)")]
    OneWay,
    /// The same raters judge all, their levels count: ICC(A,1), ICC(2,1) of Shrout & Fleiss.
    #[serde(rename = "ICC(A,1)")]
    Agreement,
    /// The same raters judge all, only the order of units counts: ICC(C,1), ICC(3,1) of Shrout & Fleiss.
    #[serde(rename = "ICC(C,1)")]
    Consistency,
    /// As [`Kind::OneWay`], of the mean of k raters: ICC(1,k).
    #[serde(rename = "ICC(1,k)")]
    OneWayMean,
    /// As [`Kind::Agreement`], of the mean of k raters: ICC(A,k), ICC(2,k).
    #[serde(rename = "ICC(A,k)")]
    AgreementMean,
    /// As [`Kind::Consistency`], of the mean of k raters: ICC(C,k), ICC(3,k).
    #[serde(rename = "ICC(C,k)")]
    ConsistencyMean,
}

impl Kind {
    /// The name in the literature (McGraw & Wong).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::OneWay => "ICC(1,1)",
            Kind::Agreement => "ICC(A,1)",
            Kind::Consistency => "ICC(C,1)",
            Kind::OneWayMean => "ICC(1,k)",
            Kind::AgreementMean => "ICC(A,k)",
            Kind::ConsistencyMean => "ICC(C,k)",
        }
    }
}

/// One coefficient and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Coefficient {
    /// Which.
    pub kind: Kind,
    /// At most 1; below 0 where raters disagree more than units differ. Of a mean of k raters negative infinity (in
    /// JSON null) where a single one's is -1 / (k - 1) or less: then the formula would turn round and praise.
    pub value: f64,
    /// Its 90 % interval from the F distribution; exact for normal values, for ICC(A,·) near to it (Satterthwaite).
    /// An end of a mean of k raters may be negative infinity, as the value.
    pub interval: Interval,
}

/// The mean squares of the two-way analysis of variance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct MeanSquares {
    /// Between units (rows), n - 1 degrees of freedom.
    pub units: f64,
    /// Between raters (columns), k - 1.
    pub raters: f64,
    /// What is left of both, (n - 1)(k - 1).
    pub error: f64,
    /// Within units, n (k - 1).
    pub within: f64,
}

/// All six coefficients of one table.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Intraclass {
    /// How many units were judged (n).
    pub units: usize,
    /// How many raters judged all of them (k).
    pub raters: usize,
    /// What they are computed from.
    pub squares: MeanSquares,
    /// In the order of [`Kind`].
    pub coefficients: [Coefficient; 6],
}

impl Intraclass {
    /// The coefficient of that kind.
    #[must_use]
    pub fn of(&self, kind: Kind) -> Coefficient {
        self.coefficients[kind as usize]
    }
}

/// The six intraclass correlations of a complete table with two units and two raters or more.
///
/// # Errors
/// [`Refusal::TooFewUnits`], [`Refusal::TooFewRaters`], [`Refusal::MissingCell`] with the first empty cell,
/// [`Refusal::NoVariation`] and [`Refusal::UnitsAlike`].
pub fn intraclass(table: &Table) -> Result<Intraclass, Refusal> {
    let (n, k) = (table.units(), table.raters());
    if n < 2 {
        return Err(Refusal::TooFewUnits { units: n });
    }
    if k < 2 {
        return Err(Refusal::TooFewRaters { raters: k });
    }
    let mut values = Vec::with_capacity(n * k);
    let mut empty = None;
    for unit in 0..n {
        for (rater, cell) in table.row(unit).iter().enumerate() {
            match cell {
                Some(value) => values.push(*value),
                None => empty = empty.or(Some((unit, rater))),
            }
        }
    }
    if let Some((unit, rater)) = empty {
        return Err(Refusal::MissingCell { unit, rater, missing: n * k - values.len() });
    }
    if values.iter().all(|value| *value == values[0]) {
        return Err(Refusal::NoVariation { value: values[0] });
    }
    let squares = mean_squares(&values, n, k);
    if squares.units == 0.0 {
        return Err(Refusal::UnitsAlike);
    }
    let coefficients = coefficients(&squares, n as f64, k as f64);
    Ok(Intraclass { units: n, raters: k, squares, coefficients })
}

fn mean_squares(values: &[f64], n: usize, k: usize) -> MeanSquares {
    let grand = values.iter().sum::<f64>() / (n * k) as f64;
    let units: Vec<f64> = values.chunks(k).map(|row| row.iter().sum::<f64>() / k as f64).collect();
    let raters: Vec<f64> =
        (0..k).map(|rater| values.iter().skip(rater).step_by(k).sum::<f64>() / n as f64).collect();
    let spread = |means: &[f64]| means.iter().map(|mean| (mean - grand).powi(2)).sum::<f64>();
    let (mut error, mut within) = (0.0, 0.0);
    for (unit, row) in values.chunks(k).enumerate() {
        for (rater, value) in row.iter().enumerate() {
            error += (value - units[unit] - raters[rater] + grand).powi(2);
            within += (value - units[unit]).powi(2);
        }
    }
    // Sums of squares that are nothing but rounding are nothing.
    let largest = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    let clean = |sum: f64| if sum < (n * k) as f64 * (1e-14 * largest).powi(2) { 0.0 } else { sum };
    let (n, k) = (n as f64, k as f64);
    MeanSquares {
        units: clean(k * spread(&units)) / (n - 1.0),
        raters: clean(n * spread(&raters)) / (k - 1.0),
        error: clean(error) / ((n - 1.0) * (k - 1.0)),
        within: clean(within) / (n * (k - 1.0)),
    }
}

fn coefficients(squares: &MeanSquares, n: f64, k: f64) -> [Coefficient; 6] {
    let MeanSquares { units: r, raters: c, error: e, within: w } = *squares;
    let one_way = (r - w) / (r + (k - 1.0) * w);
    let agreement = (r - e) / (r + (k - 1.0) * e + k / n * (c - e));
    let consistency = (r - e) / (r + (k - 1.0) * e);
    let ends_1 = ratio_ends(r, w, n - 1.0, n * (k - 1.0), k);
    let ends_c = ratio_ends(r, e, n - 1.0, (n - 1.0) * (k - 1.0), k);
    let ends_a = agreement_ends(squares, agreement, n, k);
    let mean = |one: f64| {
        let below = 1.0 + (k - 1.0) * one;
        if below > 1e-12 { k * one / below } else { f64::NEG_INFINITY }
    };
    let both = |ends: Interval| Interval { low: mean(ends.low), high: mean(ends.high) };
    [
        Coefficient { kind: Kind::OneWay, value: one_way, interval: ends_1 },
        Coefficient { kind: Kind::Agreement, value: agreement, interval: ends_a },
        Coefficient { kind: Kind::Consistency, value: consistency, interval: ends_c },
        // Of a mean of k the Spearman-Brown step gives what the formulas of the paper give, ends included.
        Coefficient { kind: Kind::OneWayMean, value: mean(one_way), interval: both(ends_1) },
        Coefficient { kind: Kind::AgreementMean, value: mean(agreement), interval: both(ends_a) },
        Coefficient { kind: Kind::ConsistencyMean, value: mean(consistency), interval: both(ends_c) },
    ]
}

/// The 90 % interval of (F - 1) / (F + k - 1), F the ratio of two mean squares (table 7 of the paper).
fn ratio_ends(above: f64, below: f64, df1: f64, df2: f64, k: f64) -> Interval {
    if below == 0.0 {
        return Interval { low: 1.0, high: 1.0 };
    }
    let f = above / below;
    let end = |f: f64| (f - 1.0) / (f + k - 1.0);
    Interval { low: end(f / f_quantile(0.95, df1, df2)), high: end(f * f_quantile(0.95, df2, df1)) }
}

/// The 90 % interval of ICC(A,1): Satterthwaite's degrees of freedom for k MSC + (kn - k - n) MSE.
fn agreement_ends(squares: &MeanSquares, rho: f64, n: f64, k: f64) -> Interval {
    let MeanSquares { units: r, raters: c, error: e, .. } = *squares;
    if c == 0.0 && e == 0.0 {
        return Interval { low: 1.0, high: 1.0 };
    }
    let a = k * rho / (n * (1.0 - rho));
    let b = 1.0 + k * rho * (n - 1.0) / (n * (1.0 - rho));
    let df =
        (a * c + b * e).powi(2) / ((a * c).powi(2) / (k - 1.0) + (b * e).powi(2) / ((n - 1.0) * (k - 1.0)));
    // Where raters' levels cancel what is left, no degree of freedom remains; the paper is silent there.
    let df = if df.is_finite() { df.max(0.1) } else { 1.0 };
    let rest = k * c + (k * n - k - n) * e;
    let (f_low, f_high) = (f_quantile(0.95, n - 1.0, df), f_quantile(0.95, df, n - 1.0));
    Interval {
        low: n * (r - f_low * e) / (f_low * rest + n * r),
        high: n * (f_high * r - e) / (rest + n * f_high * r),
    }
}
