//! Crossed random effects: what must not matter.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/simulated.rs"]
mod simulated;

use measure::crossed::{Fit, Rating, Ratings, Refusal, Variances, at, fit};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use simulated::simulated;

/// A few whole marks among few raters and rated: the tables in which the likelihood may have several tops or none.
fn tiny(seed: u64) -> Ratings {
    let mut chance = rand_pcg::Pcg64::seed_from_u64(seed);
    let mut below = |n: usize| (chance.next_u64() % n as u64) as usize;
    let (raters, rated, marks) = (2 + below(8), 2 + below(8), 2 + below(4));
    let rows = (0..3 + below(40))
        .map(|_| Rating { rater: below(raters), rated: below(rated), value: below(marks) as f64 })
        .collect();
    Ratings::new(raters, rated, rows).unwrap()
}

#[test]
fn in_tiny_tables_too_nothing_is_likelier_and_every_interval_has_ends() {
    let mut found = 0;
    for seed in 0..300 {
        let ratings = tiny(seed);
        let fit = match fit(&ratings) {
            Ok(fit) => fit,
            Err(Refusal::NotConverged { steps }) => panic!("table {seed} did not converge in {steps} steps"),
            Err(_) => continue,
        };
        found += 1;
        let (variances, intervals) = (fit.variances, fit.intervals.unwrap());
        for (variance, interval) in [
            (variances.rater, intervals.rater),
            (variances.rated, intervals.rated),
            (variances.residual, intervals.residual),
        ] {
            assert!(
                interval.holds(variance) && interval.high.is_finite(),
                "table {seed}: {variance} {interval:?}"
            );
        }
        for place in 0..125 {
            let [rater, rated, residual] =
                [place / 25, place / 5 % 5, place % 5].map(|at| [0.02, 0.1, 0.5, 2.0, 10.0][at]);
            let there = at(&ratings, Variances { rater, rated, residual }).unwrap();
            assert!(
                there.log_likelihood <= fit.log_likelihood + 1e-6,
                "table {seed}: {rater} {rated} {residual}"
            );
        }
    }
    assert!(found > 200, "{found} of 300 could be told");
}

fn close(one: &Fit, other: &Fit, by: f64) -> Result<(), TestCaseError> {
    let total = one.variances.total();
    prop_assert!((one.log_likelihood - other.log_likelihood).abs() < 1e-6);
    prop_assert!((one.variances.rater - other.variances.rater).abs() < by * total);
    prop_assert!((one.variances.rated - other.variances.rated).abs() < by * total);
    prop_assert!((one.variances.residual - other.variances.residual).abs() < by * total);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn neither_order_nor_names_nor_a_constant_matter(
        seed in 0_u64..5_000, raters in 5_usize..14, rated in 5_usize..14, turn in 1_usize..50,
        far in -100.0..100.0_f64,
    ) {
        let table = simulated(seed, raters, rated, 5, Variances { rater: 0.5, rated: 0.4, residual: 0.6 });
        let Ok(one) = fit(&table.ratings) else { return Ok(()) };
        let mut rows: Vec<Rating> = table
            .ratings
            .rows()
            .iter()
            .map(|row| Rating {
                rater: (row.rater + turn) % raters,
                rated: (row.rated + turn) % rated,
                value: row.value + far,
            })
            .collect();
        let places = turn % rows.len();
        rows.rotate_left(places);
        let other = fit(&Ratings::new(raters, rated, rows).unwrap()).unwrap();
        close(&one, &other, 1e-4)?;
        prop_assert!((one.mean + far - other.mean).abs() < 1e-4);
        for (rater, level) in one.raters.iter().enumerate() {
            prop_assert!((level.effect - other.raters[(rater + turn) % raters].effect).abs() < 1e-3);
        }
    }

    #[test]
    fn who_rates_and_who_is_rated_are_two_equal_sides(seed in 0_u64..5_000, raters in 5_usize..14, rated in 5_usize..14) {
        let table = simulated(seed, raters, rated, 5, Variances { rater: 0.5, rated: 0.4, residual: 0.6 });
        let Ok(one) = fit(&table.ratings) else { return Ok(()) };
        let rows = table.ratings.rows().iter().map(|row| Rating { rater: row.rated, rated: row.rater, ..*row });
        let other = fit(&Ratings::new(rated, raters, rows.collect()).unwrap()).unwrap();
        let mut mirrored = other.clone();
        (mirrored.variances.rater, mirrored.variances.rated) = (other.variances.rated, other.variances.rater);
        close(&one, &mirrored, 1e-4)?;
    }

    #[test]
    fn a_scale_twice_as_long_gives_four_times_the_variances(seed in 0_u64..5_000) {
        let table = simulated(seed, 10, 12, 5, Variances { rater: 0.5, rated: 0.4, residual: 0.6 });
        let Ok(one) = fit(&table.ratings) else { return Ok(()) };
        let rows = table.ratings.rows().iter().map(|row| Rating { value: 2.0 * row.value, ..*row });
        let other = fit(&Ratings::new(10, 12, rows.collect()).unwrap()).unwrap();
        prop_assert!((4.0 * one.variances.rated - other.variances.rated).abs() < 1e-4 * other.variances.total());
        prop_assert!((one.shares.rater - other.shares.rater).abs() < 1e-4);
    }
}
