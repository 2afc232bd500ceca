//! How long judging what was kept takes: `cargo bench -p measure --bench kept`. The same work with scipy is
//! `benches/measure/kept.py`; both draw the same kind of units and print the same rows.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a bench looks at the clock; measure does not"
)]
#![allow(clippy::disallowed_macros, reason = "and prints")]

use measure::kept::{Component, Estimate, Learner, Part, Prior, Unit, alarms, composite, pool};
use rand_distr::{Beta, Binomial, Distribution, Uniform};
use rand_pcg::Pcg64;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Units with as many commitments as an average unit has, a third to five thirds of it each.
fn drawn(many: usize, commitments: u64, mean: f64, strength: f64) -> Vec<Unit> {
    let mut chance = Pcg64::new(1, 1);
    let average = commitments / many as u64;
    let sizes = Uniform::new_inclusive(average.div_ceil(3), average * 5 / 3);
    let (Ok(sizes), Ok(rates)) = (sizes, Beta::new(mean * strength, (1.0 - mean) * strength)) else {
        return Vec::new();
    };
    (0..many)
        .map(|_| {
            let of = sizes.sample(&mut chance);
            let kept =
                Binomial::new(of, rates.sample(&mut chance)).map_or(0, |kept| kept.sample(&mut chance));
            Unit::counted(kept, of - kept)
        })
        .collect()
}

/// Made, and not left out by the compiler.
fn seen(estimate: Estimate) {
    black_box(estimate);
}

/// The middle one of so many runs.
fn timed<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

fn row(what: &str, time: Duration) {
    println!("{what:<72} {:>12.1} us", time.as_secs_f64() * 1e6);
}

fn main() {
    println!("{} threads", rayon::current_num_threads());
    for (many, commitments) in [(10_000, 1_000_000), (10_000, 100_000), (200, 6_000), (15, 400)] {
        let units = drawn(many, commitments, 0.8, 12.0);
        let label = format!("{many} units, {commitments} commitments: ");
        row(&format!("{label}all estimates with intervals"), timed(9, || pool(&units)));
        row(&format!("{label}learning alone"), timed(9, || Prior::learn(&units)));
        let prior = Prior::learn(&units);
        row(&format!("{label}alarms"), timed(9, || alarms(&prior, &units, 0.6)));
        let once = timed(9, || units.iter().take(200).for_each(|unit| seen(prior.estimate(*unit))));
        row(&format!("{label}one unit"), once / units.len().min(200) as u32);
        let mut learner = Learner::of(&units);
        let change = timed(9, || {
            for unit in units.iter().take(200) {
                learner.change(*unit, unit.and(true));
                learner.change(unit.and(true), *unit);
            }
        });
        row(&format!("{label}one more commitment learnt"), change / (2 * units.len().min(200)) as u32);
        let parts: BTreeMap<Component, Part<'_>> = Component::ALL
            .into_iter()
            .zip(&units)
            .map(|(component, unit)| (component, Part { prior: &prior, unit: *unit }))
            .collect();
        row(&format!("{label}composite of seven"), timed(9, || composite(&parts, 1)));
    }
    let prior = Prior::public();
    let once = timed(9, || (0..500).for_each(|of| seen(prior.estimate(Unit::counted(of / 2, of / 2)))));
    row("public prior: one unit", once / 500);
}
