//! How long variances of crossed ratings, an alpha with its bootstrap and a ladder model take:
//! `cargo bench -p measure --bench crossed`. The same with R stands in `benches/measure/crossed.R`, with Python in
//! `benches/measure/crossed.py`. The two-way ratings are read from `../shared/data` (or VICEVERSA_DATA) where they are.

// A bench looks at the clock and prints.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

#[path = "../tests/support/data.rs"]
mod data;

use measure::agreement::{Level, Table, alpha, bootstrap, intraclass};
use measure::crossed::{Rating, Ratings, fit};
use measure::ordinal::{Answer, Answers};
use rand::{Rng, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;
use std::fmt::Display;
use std::hint::black_box;
use std::time::Instant;

/// The quickest of so many runs, and what it gave.
fn row<T, E: Display>(what: &str, runs: usize, mut work: impl FnMut() -> Result<T, E>) -> Option<T> {
    let mut best = f64::INFINITY;
    let mut last = None;
    for _ in 0..runs {
        let start = Instant::now();
        let found = black_box(work());
        best = best.min(start.elapsed().as_secs_f64());
        match found {
            Ok(found) => last = Some(found),
            Err(refusal) => println!("{what}: {refusal}"),
        }
    }
    println!("{what:<64} {:>10.2} ms", best * 1e3);
    last
}

fn variances(what: &str, runs: usize, ratings: &Ratings) {
    if let Some(found) = row(what, runs, || fit(ratings)) {
        let parts = found.variances;
        println!(
            "    rater {:.6}  rated {:.6}  residual {:.6}  mean {:.6}  log REML {:.4}  {} steps",
            parts.rater, parts.rated, parts.residual, found.mean, found.log_likelihood, found.steps
        );
    }
}

/// Ratings among so many, whom chance brings together.
fn drawn(rows: usize, raters: usize, rated: usize) -> Option<Ratings> {
    let mut chance = Pcg64::seed_from_u64(1);
    let normal = |chance: &mut Pcg64| -> f64 { StandardNormal.sample(chance) };
    let severity: Vec<f64> = (0..raters).map(|_| normal(&mut chance)).collect();
    let worth: Vec<f64> = (0..rated).map(|_| 0.5_f64.sqrt() * normal(&mut chance)).collect();
    let rows = (0..rows)
        .map(|_| {
            let (rater, rated) = (chance.next_u64() as usize % raters, chance.next_u64() as usize % rated);
            let value = 3.0 + severity[rater] + worth[rated] + 2.0_f64.sqrt() * normal(&mut chance);
            Rating { rater, rated, value }
        })
        .collect();
    Ratings::new(raters, rated, rows).ok()
}

fn two_way() -> Option<Ratings> {
    let number = |row: &std::collections::BTreeMap<String, String>, name| row.get(name)?.parse::<f64>().ok();
    let rows: Vec<Rating> = data::rows("two_way_ratings.csv")?
        .iter()
        .filter_map(|row| {
            let (rater, rated) = (number(row, "iid")? as usize, number(row, "pid")? as usize);
            Some(Rating { rater, rated, value: number(row, "like")? })
        })
        .collect();
    let most = rows.iter().map(|row| row.rater.max(row.rated)).max()? + 1;
    Ratings::new(most, most, rows).ok()
}

/// A table of values 1 to 5, a tenth of it empty.
fn table(units: usize, raters: usize, holes: bool) -> Option<Table> {
    let mut chance = Pcg64::seed_from_u64(2);
    let rows: Vec<Vec<Option<f64>>> = (0..units)
        .map(|_| {
            let worth: f64 = StandardNormal.sample(&mut chance);
            (0..raters)
                .map(|_| {
                    let own: f64 = StandardNormal.sample(&mut chance);
                    let empty = holes && chance.next_u64() % 10 == 0;
                    (!empty).then(|| (3.0 + worth + own).round().clamp(1.0, 5.0))
                })
                .collect()
        })
        .collect();
    Table::new(&rows).ok()
}

/// Answers on a ladder of five, by groups of that size, two columns.
fn answers(groups: usize, each: usize) -> Option<Answers> {
    let mut chance = Pcg64::seed_from_u64(3);
    let mut rows = Vec::new();
    for group in 0..groups {
        let effect: f64 = StandardNormal.sample(&mut chance);
        for at in 0..each {
            let own: f64 = StandardNormal.sample(&mut chance);
            let columns = vec![(at % 2) as f64, (chance.next_u64() % 7) as f64];
            let latent = effect + 0.8 * columns[0] - 0.2 * columns[1] + 1.8 * own;
            let category = [-2.0, -0.5, 0.8, 2.0].iter().filter(|threshold| latent > **threshold).count();
            rows.push(Answer { category, group, columns });
        }
    }
    Answers::new(rows).ok()
}

fn main() {
    println!("{} threads", rayon::current_num_threads());
    if let Some(ratings) = two_way() {
        variances("two-way ratings, 8,128 rows: variances, effects, errors", 5, &ratings);
    }
    for (rows, raters, rated) in [(20_000, 300, 3_000), (100_000, 2_000, 20_000)] {
        if let Some(ratings) = drawn(rows, raters, rated) {
            variances(
                &format!("{rows} ratings, {raters} x {rated}: variances, effects, errors"),
                1,
                &ratings,
            );
        }
    }
    if let Some(table) = table(1_000, 4, true) {
        for level in [Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio] {
            row(&format!("alpha, {level:?}, 1,000 units, 4 raters"), 9, || alpha(&table, level));
            row("    with 10,000 draws", 3, || bootstrap(&table, level, 10_000, 1));
        }
    }
    if let Some(table) = table(1_000, 4, false) {
        row("intraclass correlations, 1,000 units, 4 raters", 9, || intraclass(&table));
    }
    for (groups, each) in [(9, 8), (200, 50), (2_000, 25)] {
        if let Some(answers) = answers(groups, each) {
            row(&format!("ladder, {} answers, {groups} groups", groups * each), 3, || {
                measure::ordinal::fit(&answers)
            });
        }
    }
}
