//! Krippendorff's alpha: 1 minus the disagreement seen over the disagreement expected by chance.
//!
//! Source: K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), and *Content Analysis* (4th ed.,
//! 2019), chapter 12. Two values of one unit disagree by a distance that depends on the level of the values.

use serde::{Deserialize, Serialize};

use super::refusal::Refusal;
use super::table::Table;

/// What may be said of two values, and so how far apart they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Names: the same or not.
    Nominal,
    /// Ranks: apart by how many values of the table lie between.
    Ordinal,
    /// Distances: the difference, squared.
    Interval,
    /// Ratios from a true zero: the difference over the sum, squared; no value may be below 0.
    Ratio,
}

/// How far raters agree, and on how much that rests.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Alpha {
    /// 1 is perfect agreement, 0 what chance would give, below 0 less than chance.
    pub alpha: f64,
    /// What the values were taken for.
    pub level: Level,
    /// Units with two values or more; only these count.
    pub units: usize,
    /// Units left out because fewer than two raters judged them.
    pub left_out: usize,
    /// Raters who gave a value.
    pub raters: usize,
    /// Values that count.
    pub values: usize,
    /// The mean squared distance within units.
    pub observed: f64,
    /// The mean squared distance that chance would give.
    pub expected: f64,
}

/// Krippendorff's alpha of the table; empty cells are left out, not imputed. Time O(values), for the ratio level
/// O(values + distinct values squared).
///
/// # Errors
/// [`Refusal::TooFewRaters`], [`Refusal::TooFewUnits`] (with two values or more), [`Refusal::NoVariation`],
/// [`Refusal::BelowZero`] at the ratio level.
pub fn alpha(table: &Table, level: Level) -> Result<Alpha, Refusal> {
    let pairable = Pairable::of(table, level)?;
    let all: Vec<usize> = (0..pairable.units.len()).collect();
    let first = pairable.codes[0];
    let (observed, expected) = pairable.disagreement(&all).ok_or(Refusal::NoVariation { value: first })?;
    Ok(Alpha {
        alpha: 1.0 - observed / expected,
        level,
        units: pairable.units.len(),
        left_out: table.units() - pairable.units.len(),
        raters: table.raters_with_values(),
        values: pairable.units.iter().map(Vec::len).sum(),
        observed,
        expected,
    })
}

/// The units that can be compared, their values as places in the sorted list of all values.
pub(super) struct Pairable {
    level: Level,
    /// The distinct values, ascending, less a common middle where only distances count.
    codes: Vec<f64>,
    /// For each unit the places of its values; two or more.
    pub(super) units: Vec<Vec<usize>>,
    /// For each unit its sum of squared distances over (values - 1); empty at the ordinal level, where distances
    /// depend on all values.
    own: Vec<f64>,
}

impl Pairable {
    pub(super) fn of(table: &Table, level: Level) -> Result<Pairable, Refusal> {
        let raters = table.raters_with_values();
        if raters < 2 {
            return Err(Refusal::TooFewRaters { raters });
        }
        let mut rows: Vec<Vec<f64>> = Vec::new();
        for unit in 0..table.units() {
            let row = table.row(unit);
            if level == Level::Ratio
                && let Some(rater) = row.iter().position(|cell| cell.is_some_and(|value| value < 0.0))
            {
                return Err(Refusal::BelowZero { unit, rater });
            }
            let mut values: Vec<f64> = row.iter().flatten().copied().collect();
            if values.len() > 1 {
                // Sums are then taken in one order, whoever sat in which column.
                values.sort_by(f64::total_cmp);
                rows.push(values);
            }
        }
        if rows.len() < 2 {
            return Err(Refusal::TooFewUnits { units: rows.len() });
        }
        let mut codes: Vec<f64> = rows.iter().flatten().copied().collect();
        codes.sort_by(f64::total_cmp);
        codes.dedup();
        if let [value] = codes[..] {
            return Err(Refusal::NoVariation { value });
        }
        let units: Vec<Vec<usize>> = rows
            .iter()
            .map(|row| row.iter().map(|value| codes.partition_point(|code| code < value)).collect())
            .collect();
        if level == Level::Interval {
            // Distances stay what they are, and their squares lose no digits to a far-away zero.
            let middle = f64::midpoint(codes[0], codes[codes.len() - 1]);
            for code in &mut codes {
                *code -= middle;
            }
        }
        let own = match level {
            Level::Ordinal => Vec::new(),
            Level::Nominal | Level::Interval | Level::Ratio => {
                units.iter().map(|unit| within(level, &codes, unit)).collect()
            }
        };
        Ok(Pairable { level, codes, units, own })
    }

    /// The mean squared distance within these units (one may stand there more than once) and by chance; nothing
    /// where all their values are the same.
    pub(super) fn disagreement(&self, chosen: &[usize]) -> Option<(f64, f64)> {
        let mut counts = vec![0_u32; self.codes.len()];
        for &unit in chosen {
            for &place in &self.units[unit] {
                counts[place] += 1;
            }
        }
        let counts: Vec<f64> = counts.into_iter().map(f64::from).collect();
        let n: f64 = counts.iter().sum();
        if counts.iter().filter(|&&count| count > 0.0).count() < 2 {
            return None;
        }
        let (within_units, by_chance) = match self.level {
            Level::Ordinal => {
                let ranks = middle_ranks(&counts);
                let within_units: f64 =
                    chosen.iter().map(|&unit| within(Level::Interval, &ranks, &self.units[unit])).sum();
                (within_units, squares(&ranks, &counts))
            }
            Level::Nominal => {
                (self.own_sum(chosen), n * n - counts.iter().map(|count| count * count).sum::<f64>())
            }
            Level::Interval => (self.own_sum(chosen), squares(&self.codes, &counts)),
            Level::Ratio => {
                let there: Vec<(f64, f64)> =
                    self.codes.iter().copied().zip(counts).filter(|(_, count)| *count > 0.0).collect();
                let mut by_chance = 0.0;
                for (at, (one, count)) in there.iter().enumerate() {
                    let others: f64 =
                        there[..at].iter().map(|(other, times)| times * ratio(*one, *other)).sum();
                    by_chance += 2.0 * count * others;
                }
                (self.own_sum(chosen), by_chance)
            }
        };
        Some((within_units / n, by_chance / (n * (n - 1.0))))
    }

    fn own_sum(&self, chosen: &[usize]) -> f64 {
        chosen.iter().map(|&unit| self.own[unit]).sum()
    }
}

/// The sum of squared distances over all ordered pairs of one unit's values, over (values - 1).
fn within(level: Level, codes: &[f64], places: &[usize]) -> f64 {
    let mut sum = 0.0;
    for (at, &one) in places.iter().enumerate() {
        for &other in &places[..at] {
            sum += 2.0
                * match level {
                    Level::Nominal => f64::from(u8::from(one != other)),
                    Level::Ordinal | Level::Interval => (codes[one] - codes[other]).powi(2),
                    Level::Ratio => ratio(codes[one], codes[other]),
                };
        }
    }
    sum / (places.len() - 1) as f64
}

/// Two zeros are the same, though their ratio is none.
fn ratio(one: f64, other: f64) -> f64 {
    if one == other { 0.0 } else { ((one - other) / (one + other)).powi(2) }
}

/// The sum of squared distances over all ordered pairs of all values.
fn squares(codes: &[f64], counts: &[f64]) -> f64 {
    let n: f64 = counts.iter().sum();
    let mean = codes.iter().zip(counts).map(|(code, count)| code * count).sum::<f64>() / n;
    2.0 * n * codes.iter().zip(counts).map(|(code, count)| count * (code - mean).powi(2)).sum::<f64>()
}

/// Krippendorff's ordinal distance, (the values from one to the other, less half of both ends) squared, is the
/// squared distance of middle ranks.
fn middle_ranks(counts: &[f64]) -> Vec<f64> {
    let mut below = 0.0;
    counts
        .iter()
        .map(|count| {
            let middle = below + count / 2.0;
            below += count;
            middle
        })
        .collect()
}
