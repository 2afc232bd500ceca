//! Does what is said to be 90 % sure come true in 90 %? Truths are drawn, then judged.

use crate::support::{drawn, unit};
use measure::kept::{Prior, Unit, alarms, best_fit};
use rand_pcg::Pcg64;

/// The share of true rates inside their intervals, and of those inside a plug-in interval: the best fit taken
/// for the truth.
fn covered(many: usize, mean: f64, strength: f64, sizes: (u64, u64), rounds: usize, seed: u128) -> (f64, f64) {
    let mut chance = Pcg64::new(seed, 7);
    let (mut inside, mut plugged, mut all) = (0, 0, 0);
    for _ in 0..rounds {
        let truth = drawn(many, mean, strength, sizes, &mut chance);
        let units: Vec<Unit> = truth.iter().map(|(_, unit)| *unit).collect();
        let prior = Prior::learn(&units);
        let plug_in = best_fit(&units).map_or_else(|_| Prior::given(mean, 1e4), |fit| Prior::given(fit.mean, fit.strength));
        let plug_in = plug_in.estimates(&units);
        for (number, (estimate, (rate, _))) in prior.estimates(&units).iter().zip(&truth).enumerate() {
            inside += u32::from(estimate.interval.holds(*rate));
            plugged += u32::from(plug_in[number].interval.holds(*rate));
            all += 1;
        }
    }
    (f64::from(inside) / f64::from(all), f64::from(plugged) / f64::from(all))
}

#[test]
fn intervals_of_ninety_percent_hold_the_truth_in_about_ninety() {
    for (number, (mean, strength)) in
        [(0.7, 8.0), (0.85, 12.0), (0.6, 30.0), (0.9, 5.0), (0.5, 80.0), (0.3, 4.0)].into_iter().enumerate()
    {
        for (many, sizes, rounds) in [(12, (1, 10), 150), (30, (2, 25), 60), (200, (0, 6), 12)] {
            let (share, _) = covered(many, mean, strength, sizes, rounds, 100 + number as u128);
            assert!((0.85..=0.95).contains(&share), "m {mean} S {strength} units {many} sizes {sizes:?}: {share}");
        }
    }
}

#[test]
fn the_best_fit_taken_for_the_truth_would_promise_too_much() {
    // The reason for the grid: the same units, intervals of 90 % in name.
    let (grid, plug_in) = covered(10, 0.7, 30.0, (2, 12), 300, 5);
    assert!((0.85..=0.95).contains(&grid), "{grid}");
    assert!(plug_in < 0.85, "{plug_in}");
}

#[test]
fn alarms_are_rarely_false_where_raw_rates_mostly_are() {
    let target = 0.7;
    let mut chance = Pcg64::new(40, 3);
    let (mut alarmed, mut false_alarms, mut flagged, mut false_flags) = (0, 0, 0, 0);
    for _ in 0..60 {
        let truth = drawn(100, 0.82, 30.0, (4, 30), &mut chance);
        let units: Vec<Unit> = truth.iter().map(|(_, unit)| *unit).collect();
        for alarm in alarms(&Prior::learn(&units), &units, target) {
            alarmed += 1;
            false_alarms += u32::from(truth[alarm.unit].0 >= target);
        }
        for (rate, unit) in &truth {
            if unit.raw().is_some_and(|raw| raw < target) {
                flagged += 1;
                false_flags += u32::from(*rate >= target);
            }
        }
    }
    assert!(alarmed >= 20, "too few alarms to say: {alarmed}");
    assert!(f64::from(false_alarms) < 0.1 * f64::from(alarmed), "{false_alarms} of {alarmed}");
    assert!(f64::from(false_flags) > 0.5 * f64::from(flagged), "{false_flags} of {flagged}");
}

#[test]
fn the_same_chance_gives_the_same_figures() {
    let units = || drawn(20, 0.7, 8.0, (1, 9), &mut Pcg64::new(9, 9)).into_iter().map(|(_, unit)| unit);
    let (one, other): (Vec<Unit>, Vec<Unit>) = (units().collect(), units().collect());
    assert_eq!(Prior::learn(&one).estimate(unit(3, 4)), Prior::learn(&other).estimate(unit(3, 4)));
}

#[test]
fn probe() {
    for (mean, strength) in [(0.7, 8.0), (0.85, 12.0), (0.6, 30.0), (0.9, 5.0), (0.5, 80.0), (0.3, 4.0), (0.8,20.0)] {
        for (many, sizes, rounds) in [(12, (1, 10), 1500), (30, (2, 25), 600), (200, (0, 6), 100), (1000,(1,10),20)] {
            let (grid, plug) = covered(many, mean, strength, sizes, rounds, 1234);
            println!("{mean} {strength} {many} {sizes:?} grid {grid:.3} plug {plug:.3}");
        }
    }
    for (mean, strength, lo, hi) in [(0.82, 30.0, 4, 30), (0.82, 20.0, 8, 60), (0.85, 20.0, 5, 60),(0.85, 12.0, 3, 40), (0.88, 15.0,2,30)] {
    let target = 0.7;
    let mut chance = Pcg64::new(40, 3);
    let (mut alarmed, mut false_alarms, mut flagged, mut false_flags) = (0, 0, 0, 0);
    for _ in 0..100 {
        let truth = drawn(100, mean, strength, (lo, hi), &mut chance);
        let units: Vec<Unit> = truth.iter().map(|(_, unit)| *unit).collect();
        for alarm in alarms(&Prior::learn(&units), &units, target) {
            alarmed += 1;
            false_alarms += u32::from(truth[alarm.unit].0 >= target);
        }
        for (rate, unit) in &truth {
            if unit.raw().is_some_and(|raw| raw < target) {
                flagged += 1;
                false_flags += u32::from(*rate >= target);
            }
        }
    }
    println!("{mean} {strength} {lo} {hi}: alarms {false_alarms}/{alarmed} flags {false_flags}/{flagged}");
    }
}
