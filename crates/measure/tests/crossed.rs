//! Crossed random effects: the check data, lme4's figures, simulations with known truth.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/data.rs"]
mod data;
#[path = "support/simulated.rs"]
mod simulated;

use data::near;
use measure::crossed::{Rating, Ratings, Refusal, Side, Variances, adjust, at, fit};
use simulated::simulated;

/// The ratings of one trait of the two-way data, people numbered in the order of their numbers there.
fn two_way(trait_name: &str) -> Option<Ratings> {
    let rows = data::rows("two_way_ratings.csv")?;
    let kept: Vec<(u32, u32, f64)> = rows
        .iter()
        .filter_map(|row| {
            let number = |name: &str| row[name].parse::<f64>().ok();
            Some((number("iid")? as u32, number("pid")? as u32, number(trait_name)?))
        })
        .collect();
    let numbered = |of: fn(&(u32, u32, f64)) -> u32| {
        let mut all: Vec<u32> = kept.iter().map(of).collect();
        all.sort_unstable();
        all.dedup();
        all
    };
    let (raters, rated) = (numbered(|row| row.0), numbered(|row| row.1));
    let place = |of: &[u32], number: u32| of.binary_search(&number).unwrap();
    let ratings = kept
        .iter()
        .map(|row| Rating { rater: place(&raters, row.0), rated: place(&rated, row.1), value: row.2 })
        .collect();
    Some(Ratings::new(raters.len(), rated.len(), ratings).unwrap())
}

#[test]
fn the_two_way_ratings_give_what_lme4_gives() {
    let (Some(ratings), Some(expected)) = (two_way("like"), data::expected("two_way")) else { return };
    let found = fit(&ratings).unwrap();
    let like = |name: &str| expected["like"][name].as_f64().unwrap();
    assert_eq!(found.ratings as f64, like("n"));
    // The law asks for 1 %; the optimum is one and the same, so it must come out to the digits given.
    near("rater", found.variances.rater, like("rater"), 1e-6);
    near("rated", found.variances.rated, like("rated"), 1e-6);
    near("residual", found.variances.residual, like("residual"), 1e-6);
    near("mean", found.mean, like("mean"), 1e-6);
    near("log REML", found.log_likelihood, like("log_reml"), 0.01);
    // lme4 1.1-31: sqrt(vcov), ranef of the first three, and conditional sd (that one takes the mean as known).
    near("the mean's error", found.mean_error, 0.05498092, 1e-6);
    for (level, effect) in found.raters.iter().zip([0.12626607, 0.21017697, 1.55275135]) {
        near("a rater", level.effect, effect, 2e-5);
        assert!((0.42917513..0.435).contains(&level.error), "{}", level.error);
    }
    for (level, effect) in found.rated.iter().zip([0.19102737, 0.74380098, -0.43544938]) {
        near("a rated", level.effect, effect, 2e-5);
        assert!((0.40222437..0.41).contains(&level.error), "{}", level.error);
    }
    let intervals = found.intervals.unwrap();
    assert!(intervals.rater.holds(found.variances.rater) && intervals.rater.width() < 0.25);
    assert!(intervals.residual.holds(found.variances.residual) && intervals.residual.width() < 0.15);
}

#[test]
fn the_shares_of_the_other_traits_are_those_expected() {
    for trait_name in ["attr", "fun"] {
        let (Some(ratings), Some(expected)) = (two_way(trait_name), data::expected("two_way")) else {
            return;
        };
        let shares = fit(&ratings).unwrap().shares;
        let part = |name: &str| expected[format!("shares_{trait_name}")][name].as_f64().unwrap();
        near("rater", shares.rater, part("rater"), 0.0006);
        near("rated", shares.rated, part("rated"), 0.0006);
        near("residual", shares.residual, part("residual"), 0.0006);
        near("their sum", shares.rater + shares.rated + shares.residual, 1.0, 1e-12);
    }
}

#[test]
fn simulated_variances_come_back_and_intervals_cover_what_they_say() {
    let truth = Variances { rater: 0.4, rated: 0.25, residual: 0.9 };
    let rounds = 120;
    let mut sums = [0.0; 3];
    let mut variances_covered = [0.0; 3];
    let (mut covered, mut effects) = (0.0, 0.0);
    let mut places_covered = 0.0;
    for seed in 0..rounds {
        let table = simulated(seed, 45, 60, 9, truth);
        let found = fit(&table.ratings).unwrap();
        let intervals = found.intervals.unwrap();
        for (at, (estimate, (interval, true_one))) in
            [found.variances.rater, found.variances.rated, found.variances.residual]
                .into_iter()
                .zip([intervals.rater, intervals.rated, intervals.residual].into_iter().zip([0.4, 0.25, 0.9]))
                .enumerate()
        {
            sums[at] += estimate;
            variances_covered[at] += f64::from(u8::from(interval.holds(true_one)));
        }
        let both = found.raters.iter().zip(&table.raters).chain(found.rated.iter().zip(&table.rated));
        for (level, effect) in both {
            effects += 1.0;
            covered += f64::from(u8::from(level.interval.holds(*effect)));
            let off = (level.place - 3.0 - effect).abs();
            places_covered += f64::from(u8::from(off <= 1.645 * level.place_error));
        }
    }
    let rounds = rounds as f64;
    // Three standard errors of a mean over the rounds, as the spread of the estimates gives them.
    near("rater", sums[0] / rounds, truth.rater, 0.032);
    near("rated", sums[1] / rounds, truth.rated, 0.026);
    near("residual", sums[2] / rounds, truth.residual, 0.025);
    for share in variances_covered.map(|count| count / rounds) {
        assert!((0.82..=0.97).contains(&share), "intervals of variances cover {variances_covered:?}");
    }
    let (covered, places_covered) = (covered / effects, places_covered / effects);
    assert!((0.87..=0.92).contains(&covered), "intervals of effects cover {covered}");
    assert!((0.87..=0.92).contains(&places_covered), "intervals of places cover {places_covered}");
}

#[test]
fn a_variance_that_is_not_there_is_zero_and_says_how_large_it_could_be() {
    let truth = Variances { rater: 0.0, rated: 0.5, residual: 1.0 };
    let (mut at_zero, mut covered) = (0, 0);
    for seed in 0..40 {
        let table = simulated(seed, 40, 30, 8, truth);
        let found = fit(&table.ratings).unwrap();
        let interval = found.intervals.unwrap().rater;
        if found.variances.rater == 0.0 {
            at_zero += 1;
            covered += u32::from(interval.holds(0.0));
            assert_eq!(interval.low, 0.0);
            assert!(interval.high > 0.0 && interval.high < 0.6, "{interval:?}");
            assert!(found.raters.iter().all(|level| level.effect == 0.0 && level.error == 0.0));
            assert_eq!(found.raters[0].reliability, 0.0);
            // The likelihood at 0 is not below that of anything near it.
            let near_it = at(&table.ratings, Variances { rater: 1e-4, ..found.variances }).unwrap();
            assert!(near_it.log_likelihood <= found.log_likelihood);
        }
    }
    // By theory about half of all samples stop at the border.
    assert!((10..=32).contains(&at_zero), "{at_zero} of 40 at the border");
    assert_eq!(covered, at_zero);
}

/// The restricted likelihood by its definition, with matrices as large as the ratings.
fn by_definition(ratings: &Ratings, variances: Variances) -> f64 {
    use nalgebra::{DMatrix, DVector};
    let rows = ratings.rows();
    let n = rows.len();
    let covariance = DMatrix::from_fn(n, n, |one, other| {
        let same = |yes: bool, variance: f64| if yes { variance } else { 0.0 };
        same(rows[one].rater == rows[other].rater, variances.rater)
            + same(rows[one].rated == rows[other].rated, variances.rated)
            + same(one == other, variances.residual)
    });
    let factor = covariance.cholesky().unwrap();
    let ones = DVector::from_element(n, 1.0);
    let values = DVector::from_fn(n, |at, _| rows[at].value);
    let weight = ones.dot(&factor.solve(&ones));
    let mean = ones.dot(&factor.solve(&values)) / weight;
    let off = values - ones * mean;
    let ln_det = 2.0 * factor.l().diagonal().map(f64::ln).sum();
    let freedom = (n - 1) as f64;
    -0.5 * (freedom * (2.0 * std::f64::consts::PI).ln() + ln_det + weight.ln() + off.dot(&factor.solve(&off)))
}

#[test]
fn the_likelihood_is_that_of_the_definition_and_nowhere_near_is_it_higher() {
    // One table with more raters, one with more rated, and pairs that met twice.
    for (raters, rated) in [(12, 9), (9, 14)] {
        let table = simulated(3, raters, rated, 6, Variances { rater: 0.5, rated: 0.6, residual: 0.7 });
        let mut rows = table.ratings.rows().to_vec();
        rows.extend(table.ratings.rows()[..5].iter().map(|row| Rating { value: row.value + 0.4, ..*row }));
        let ratings = Ratings::new(raters, rated, rows).unwrap();
        let found = fit(&ratings).unwrap();
        let best = found.variances;
        near("the likelihood", found.log_likelihood, by_definition(&ratings, best), 1e-8);
        for times in [0.97, 1.03] {
            for beside in [
                Variances { rater: best.rater * times, ..best },
                Variances { rated: best.rated * times, ..best },
                Variances { residual: best.residual * times, ..best },
            ] {
                let there = at(&ratings, beside).unwrap();
                near("the likelihood beside", there.log_likelihood, by_definition(&ratings, beside), 1e-8);
                assert!(there.log_likelihood < found.log_likelihood);
            }
        }
    }
}

#[test]
fn prediction_errors_are_those_of_the_whole_system_inverted() {
    use nalgebra::DMatrix;
    let table = simulated(5, 7, 5, 4, Variances { rater: 0.5, rated: 0.6, residual: 0.7 });
    let given = Variances { rater: 0.3, rated: 0.8, residual: 0.5 };
    for swapped in [false, true] {
        let rows: Vec<Rating> = table
            .ratings
            .rows()
            .iter()
            .map(|row| if swapped { Rating { rater: row.rated, rated: row.rater, ..*row } } else { *row })
            .collect();
        // One level more on each side than has ratings.
        let (raters, rated) = if swapped { (6, 8) } else { (8, 6) };
        let found = at(&Ratings::new(raters, rated, rows.clone()).unwrap(), given).unwrap();
        // Henderson's equations, whole: mean, raters, rated.
        let size = 1 + raters + rated;
        let mut whole = DMatrix::<f64>::zeros(size, size);
        let mut right = nalgebra::DVector::zeros(size);
        for row in &rows {
            let places = [0, 1 + row.rater, 1 + raters + row.rated];
            for one in places {
                right[one] += row.value / given.residual;
                for other in places {
                    whole[(one, other)] += 1.0 / given.residual;
                }
            }
        }
        for level in 1..size {
            whole[(level, level)] += 1.0 / if level <= raters { given.rater } else { given.rated };
        }
        let inverse = whole.try_inverse().unwrap();
        let solution: nalgebra::DVector<f64> = &inverse * right;
        near("mean", found.mean, solution[0], 1e-10);
        near("the mean's error", found.mean_error, inverse[(0, 0)].sqrt(), 1e-10);
        for (place, level) in found.raters.iter().chain(&found.rated).enumerate() {
            let at = place + 1;
            near("effect", level.effect, solution[at], 1e-10);
            near("its error", level.error, inverse[(at, at)].sqrt(), 1e-10);
            let with_mean = inverse[(0, 0)] + inverse[(at, at)] + 2.0 * inverse[(0, at)];
            near("the place's error", level.place_error, with_mean.sqrt(), 1e-10);
            let variance = if place < raters { given.rater } else { given.rated };
            near("reliability", level.reliability, 1.0 - inverse[(at, at)] / variance, 1e-10);
        }
    }
}

#[test]
fn an_adjusted_estimate_is_drawn_by_n_over_n_plus_the_ratio() {
    let truth = Variances { rater: 0.6, rated: 0.3, residual: 0.8 };
    let table = simulated(21, 50, 20, 5, truth);
    let found = fit(&table.ratings).unwrap();
    let adjusted = adjust(&table.ratings, &found);
    let ratio = found.variances.residual / found.variances.rated;
    for (unit, level) in adjusted.units.iter().zip(&found.rated) {
        let n = f64::from(unit.ratings);
        near("shrinkage", unit.shrinkage, n / (n + ratio), 1e-12);
        // What the arithmetic of the page gives is what the model predicts.
        near("estimate", unit.estimate, level.place, 1e-9);
        assert!(unit.interval.holds(unit.estimate));
    }
    for (row, value) in table.ratings.rows().iter().zip(&adjusted.values) {
        near("adjusted", *value, row.value - adjusted.raters[row.rater].leniency, 1e-12);
    }
    // Freed of the raters, unit means lie nearer to the truth than raw ones.
    let off = |of: &dyn Fn(usize) -> f64| -> f64 {
        table.rated.iter().enumerate().map(|(unit, truth)| (of(unit) - 3.0 - truth).powi(2)).sum()
    };
    let raw = off(&|unit| adjusted.units[unit].raw.unwrap());
    let freed = off(&|unit| adjusted.units[unit].adjusted.unwrap());
    let drawn = off(&|unit| adjusted.units[unit].estimate);
    assert!(freed < raw && drawn < freed, "raw {raw}, freed {freed}, drawn {drawn}");
}

#[test]
fn a_unit_without_ratings_stands_at_the_mean_with_the_whole_spread() {
    let table = simulated(2, 20, 10, 5, Variances { rater: 0.6, rated: 0.5, residual: 0.8 });
    let ratings = Ratings::new(20, 11, table.ratings.rows().to_vec()).unwrap();
    let found = fit(&ratings).unwrap();
    near("without it", found.log_likelihood, fit(&table.ratings).unwrap().log_likelihood, 1e-9);
    let unit = adjust(&ratings, &found).units[10];
    assert_eq!((unit.ratings, unit.raw, unit.adjusted, unit.shrinkage), (0, None, None, 0.0));
    near("estimate", unit.estimate, found.mean, 1e-12);
    near("error", found.rated[10].error, found.variances.rated.sqrt(), 1e-9);
}

fn ratings(rows: &[(usize, usize, f64)]) -> Result<Ratings, Refusal> {
    let raters = rows.iter().map(|row| row.0 + 1).max().unwrap_or(0);
    let rated = rows.iter().map(|row| row.1 + 1).max().unwrap_or(0);
    Ratings::new(
        raters,
        rated,
        rows.iter().map(|row| Rating { rater: row.0, rated: row.1, value: row.2 }).collect(),
    )
}

#[test]
fn what_cannot_be_told_is_refused_with_the_reason() {
    let refused = |rows: &[(usize, usize, f64)]| fit(&ratings(rows).unwrap()).unwrap_err();
    assert_eq!(ratings(&[]), Err(Refusal::Empty));
    assert_eq!(ratings(&[(0, 0, 1.0), (0, 1, f64::NAN)]), Err(Refusal::NotANumber { row: 1 }));
    let outside = Ratings::new(1, 3, vec![Rating { rater: 1, rated: 2, value: 1.0 }]);
    assert_eq!(outside, Err(Refusal::UnknownLevel { row: 0, side: Side::Rater, level: 1, levels: 1 }));
    assert!(matches!(
        Ratings::new(5_001, 8_000, vec![Rating { rater: 0, rated: 0, value: 1.0 }]),
        Err(Refusal::TooLarge { levels: 5_001 })
    ));
    assert_eq!(refused(&[(0, 0, 2.0), (1, 1, 2.0), (0, 1, 2.0)]), Refusal::NoVariation { value: 2.0 });
    assert_eq!(
        refused(&[(0, 0, 1.0), (0, 1, 2.0), (0, 1, 3.0)]),
        Refusal::TooFewLevels { side: Side::Rater, levels: 1 }
    );
    assert_eq!(
        refused(&[(0, 0, 1.0), (1, 0, 2.0), (2, 1, 4.0), (3, 1, 3.0)]),
        Refusal::NoRepeats { side: Side::Rater }
    );
    assert_eq!(refused(&[(0, 0, 1.0), (0, 0, 2.0), (1, 1, 4.0), (1, 1, 3.0)]), Refusal::Confounded);
    assert_eq!(
        refused(&[(0, 0, 1.0), (0, 1, 2.0), (1, 1, 4.0), (1, 2, 5.0)]),
        Refusal::NoResidual { ratings: 4, levels: 4 }
    );
    // Exactly a rater's habit plus a rated's worth: nothing is left for chance.
    let exact: Vec<(usize, usize, f64)> = (0..20)
        .map(|at| (at / 5, at % 5, (at / 5) as f64 * 0.5 + [3.0, 1.0, 4.0, 1.5, 5.0][at % 5]))
        .collect();
    assert!(matches!(refused(&exact), Refusal::NoResidual { .. }));
    let some = ratings(&[(0, 0, 1.0), (1, 0, 2.0)]).unwrap();
    for wrong in [
        Variances { rater: -1.0, rated: 1.0, residual: 1.0 },
        Variances { rater: 1.0, rated: f64::NAN, residual: 1.0 },
        Variances { rater: 1.0, rated: 1.0, residual: 0.0 },
    ] {
        assert_eq!(at(&some, wrong), Err(Refusal::NotAVariance));
    }
}
