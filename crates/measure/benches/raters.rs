//! A million ratings measured: 50,000 persons, 2,000 raters, 5 criteria, 5 categories, four raters a person, simulated from
//! a seed. Prints time, iterations, peak memory and how well the severities are found again.
//!
//! `cargo bench -p measure --bench raters [-- PERSONS RATERS]`
// A bench is what the clock and the machine are for.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    clippy::unwrap_used,
    clippy::expect_used
)]

use std::time::Instant;

use measure::raters::mml::{self, Model};
use measure::raters::{Ratings, Unused};
use rand::RngExt;
use rand::SeedableRng;
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;

/// The most memory that this process ever had, in MB, as Linux tells.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1024.0
}

/// Processor time of all threads of this process, in seconds (ticks of a hundredth); what a busy machine does not spoil.
fn worked() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<f64> = stat.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    // User and system time: fields 14 and 15, of which the name and the state are not numbers.
    fields.get(11..13).map_or(f64::NAN, |times| times.iter().sum::<f64>() / 100.0)
}

fn main() {
    let numbers: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    let (persons, raters) =
        (numbers.first().copied().unwrap_or(50_000), numbers.get(1).copied().unwrap_or(2_000));
    let (criteria, a_person, person_sd, rater_sd) = (5, 4, 1.2, 0.6);
    let difficulty = [-0.6, -0.2, 0.0, 0.3, 0.5];
    let steps = [-1.5, -0.5, 0.5, 1.5];

    let mut chance = Pcg64::seed_from_u64(20_261_122);
    let mut normal = |sd: f64| -> f64 { sd * Distribution::<f64>::sample(&StandardNormal, &mut chance) };
    let mut severity: Vec<f64> = (0..raters).map(|_| normal(rater_sd)).collect();
    let mean = severity.iter().sum::<f64>() / raters as f64;
    severity.iter_mut().for_each(|severity| *severity -= mean);
    let abilities: Vec<f64> = (0..persons).map(|_| normal(person_sd)).collect();
    let (mut person, mut rater, mut criterion, mut score) = (vec![], vec![], vec![], vec![]);
    for (number, ability) in abilities.iter().enumerate() {
        let mut panel: Vec<usize> = Vec::new();
        while panel.len() < a_person {
            let one = chance.random_range(0..raters);
            if !panel.contains(&one) {
                panel.push(one);
            }
        }
        for one in panel {
            for (place, difficulty) in difficulty.iter().enumerate() {
                let above = ability - severity[one] - difficulty;
                let mut terms = vec![1.0];
                let mut sum = 0.0;
                for step in steps {
                    sum += above - step;
                    terms.push(f64::exp(sum));
                }
                let mut left = chance.random::<f64>() * terms.iter().sum::<f64>();
                let category = terms.iter().position(|term| {
                    left -= term;
                    left < 0.0
                });
                person.push(number);
                rater.push(one);
                criterion.push(place);
                score.push(1 + category.unwrap_or(steps.len()) as i64);
            }
        }
    }
    println!("{} ratings, {persons} persons, {raters} raters, {criteria} criteria", score.len());
    println!("{:8.1} MB with the columns", peak());

    let start = Instant::now();
    let ratings = Ratings::new(&person, &[&rater, &criterion], &score, Unused::Refuse).expect("connected");
    drop((person, rater, criterion, score));
    let read = start.elapsed();
    let (start, before) = (Instant::now(), worked());
    let mut last = None;
    let found = mml::fit(&ratings, &Model::default(), &mut |progress| {
        println!(
            "{:4} {:10.3?} {:14.9} {:.6}",
            progress.iteration,
            start.elapsed(),
            progress.change,
            progress.log_likelihood
        );
        last = Some(start.elapsed());
    })
    .expect("estimates");
    let (fitted, processor) = (start.elapsed(), worked() - before);
    println!("{read:10.3?} to check and order, {fitted:.3?} to fit ({} iterations)", found.iterations);
    println!(
        "{:10.3?} of it after the last iteration (errors, fit, points, persons)",
        fitted - last.unwrap_or_default()
    );
    println!("{processor:9.2}s  of processor time to fit, over {} threads", rayon::current_num_threads());
    println!("{:8.1} MB at most", peak());

    let levels = &found.facets[0].levels;
    let pairs: Vec<(f64, f64)> =
        levels.iter().zip(&severity).map(|(level, &truth)| (level.severity, truth)).collect();
    let count = pairs.len() as f64;
    let bias = pairs.iter().map(|(found, truth)| found - truth).sum::<f64>() / count;
    let rms = (pairs.iter().map(|(f, t)| (f - t) * (f - t)).sum::<f64>() / count).sqrt();
    let (xy, xx, yy) =
        pairs.iter().fold((0.0, 0.0, 0.0), |s, (f, t)| (s.0 + f * t, s.1 + t * t, s.2 + f * f));
    let errors = (levels.iter().map(|level| level.error * level.error).sum::<f64>() / count).sqrt();
    let held = levels.iter().zip(&severity).filter(|(level, truth)| level.interval.holds(**truth)).count();
    println!(
        "severity: correlation {:.4}, slope {:.4}, bias {bias:+.5}, error {rms:.4} (said: {errors:.4}), 90 % intervals hold {:.1} %",
        xy / (xx * yy).sqrt(),
        xy / xx,
        100.0 * held as f64 / count
    );
    println!(
        "persons: sd {:.4} ± {:.4} (true {person_sd}), reliability {:.3}",
        found.sd, found.sd_error, found.reliability
    );
}
