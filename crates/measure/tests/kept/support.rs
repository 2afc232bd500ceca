//! Data, the grid worked out the long way, and units drawn from a known truth.

use crate::data::{expected, rows};
use measure::kept::Unit;
use rand_distr::{Beta, Binomial, Distribution};
use rand_pcg::Pcg64;
use serde_json::Value;
use statrs::function::beta::{beta_reg, ln_beta};
use std::collections::BTreeMap;

pub fn unit(kept: u64, of: u64) -> Unit {
    Unit::new(kept, of).unwrap()
}

/// What is expected of attendance and, for each client of interview_attendance.csv in the order of names, who
/// came.
pub fn attendance() -> Option<(Value, Vec<(String, Unit)>)> {
    let mut clients = BTreeMap::<String, Unit>::new();
    for row in rows("interview_attendance.csv")? {
        let client = clients.entry(row["Client name"].trim().to_lowercase()).or_default();
        *client = client.and(yes(&row["Observed Attendance"]));
    }
    Some((expected("attendance")?, clients.into_iter().collect()))
}

pub fn yes(cell: &str) -> bool {
    cell.trim().eq_ignore_ascii_case("yes")
}

/// The points of the grid, (mean, strength, weight), as MEASUREMENT writes them down and with nothing shared
/// with the code under test.
pub fn grid(units: &[Unit]) -> Vec<(f64, f64, f64)> {
    let mut points = Vec::new();
    for m in 0..32 {
        for s in 0..12 {
            let mean = 0.04 + (0.98 - 0.04) * f64::from(m) / 31.0;
            let strength = 2.0 * 100f64.powf(f64::from(s) / 11.0);
            let (a, b) = (mean * strength, (1.0 - mean) * strength);
            let log: f64 = units
                .iter()
                .map(|unit| ln_beta(unit.kept() as f64 + a, unit.broken() as f64 + b) - ln_beta(a, b))
                .sum();
            points.push((mean, strength, log));
        }
    }
    let greatest = points.iter().map(|point| point.2).fold(f64::MIN, f64::max);
    let total: f64 = points.iter().map(|point| (point.2 - greatest).exp()).sum();
    points.iter().map(|point| (point.0, point.1, (point.2 - greatest).exp() / total)).collect()
}

/// P(theta < target) of a unit over such points.
pub fn below(points: &[(f64, f64, f64)], unit: Unit, target: f64) -> f64 {
    points
        .iter()
        .filter(|point| point.2 > 1e-12)
        .map(|(mean, strength, weight)| {
            let (a, b) = (mean * strength, (1.0 - mean) * strength);
            weight * beta_reg(unit.kept() as f64 + a, unit.broken() as f64 + b, target)
        })
        .sum()
}

/// Units whose true rates are drawn from Beta(mean S, (1 - mean) S), with `least` to `most` commitments.
pub fn drawn(
    many: usize,
    mean: f64,
    strength: f64,
    (least, most): (u64, u64),
    chance: &mut Pcg64,
) -> Vec<(f64, Unit)> {
    let rates = Beta::new(mean * strength, (1.0 - mean) * strength).unwrap();
    let sizes = rand_distr::Uniform::new_inclusive(least, most).unwrap();
    (0..many)
        .map(|_| {
            let rate = rates.sample(chance);
            let of = sizes.sample(chance);
            (rate, unit(Binomial::new(of, rate).unwrap().sample(chance), of))
        })
        .collect()
}
