//! The cumulative logit mixed model: the wine of Randall, a simulation with known truth, and what must not matter.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/data.rs"]
mod data;

use data::near;
use measure::ordinal::{Answer, Answers, Refusal, fit};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64;

fn wine() -> Option<Vec<Answer>> {
    let rows = data::rows("wine_randall_1989.csv")?;
    let yes = |is: bool| f64::from(u8::from(is));
    Some(
        rows.iter()
            .map(|row| Answer {
                category: row["rating"].parse::<usize>().unwrap() - 1,
                group: row["judge"].parse().unwrap(),
                columns: vec![yes(row["temp"] == "warm"), yes(row["contact"] == "yes")],
            })
            .collect(),
    )
}

#[test]
fn the_wine_gives_what_clmm_gives() {
    let (Some(rows), Some(expected)) = (wine(), data::expected("ordinal_mixed_model")) else { return };
    let found = fit(&Answers::new(rows).unwrap()).unwrap();
    let by = expected["tolerance"].as_f64().unwrap();
    let number = |name: &str| expected[name].as_f64().unwrap();
    near("temp", found.coefficients[0].value, number("temp"), by);
    near("contact", found.coefficients[1].value, number("contact"), by);
    near("variance", found.variance, number("judge_variance"), by);
    near("log likelihood", found.log_likelihood, number("log_likelihood"), 1e-4);
    for (threshold, value) in found.thresholds.iter().zip(expected["thresholds"].as_array().unwrap()) {
        near("threshold", threshold.value, value.as_f64().unwrap(), by);
    }
    // ordinal 2022.11-16: summary(), ranef() and condVar().
    let errors = [0.6824410, 0.6037533, 0.8089661, 0.9724537, 0.5953762, 0.5125293];
    for (estimate, error) in found.thresholds.iter().chain(&found.coefficients).zip(errors) {
        near("standard error", estimate.error, error, 2e-4);
    }
    assert_eq!(found.groups.len(), 9);
    assert_eq!((found.groups[0].group, found.groups[0].answers), (1, 8));
    let judges = [(0, 1.69617818, 0.3067453), (1, -0.56578308, 0.3779358), (6, -1.91097339, 0.3435693)];
    for (judge, effect, variance) in judges {
        near("effect", found.groups[judge].effect, effect, 5e-4);
        near("its variance", found.groups[judge].error.powi(2), variance, 5e-4);
    }
    // clm(rating ~ temp + contact) of the same package: -86.49192.
    near("without judges", found.log_likelihood_without_groups, -86.49192, 1e-4);
    assert!(found.variance_interval.unwrap().holds(found.variance));
}

/// Answers of `groups` groups, `each` of them, with the thresholds -1, 0.5, 2 and two columns, 0 or 1 and 10 to 14.
fn simulated(seed: u64, groups: usize, each: usize, coefficients: [f64; 2], sd: f64) -> Vec<Answer> {
    let mut chance = Pcg64::seed_from_u64(seed);
    let mut rows = Vec::new();
    for group in 0..groups {
        let standard: f64 = StandardNormal.sample(&mut chance);
        for _ in 0..each {
            let mut uniform = || ((chance.next_u64() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64;
            let columns = vec![f64::from(u8::from(uniform() < 0.4)), 10.0 + 4.0 * uniform()];
            let odds = uniform();
            let explained = coefficients[0] * columns[0] + coefficients[1] * (columns[1] - 12.0);
            let latent = explained + sd * standard + (odds / (1.0 - odds)).ln();
            let category = [-1.0, 0.5, 2.0].iter().filter(|threshold| latent > **threshold).count();
            rows.push(Answer { category, group, columns });
        }
    }
    rows
}

#[test]
fn simulated_parameters_come_back_and_intervals_cover_what_they_say() {
    let (mut covered, mut sums) = ([0.0; 3], [0.0; 3]);
    let rounds = 100;
    for seed in 0..rounds {
        let rows = simulated(seed, 40, 15, [0.8, 0.1], 0.9);
        let found = fit(&Answers::new(rows).unwrap()).unwrap();
        for (at, truth) in [0.8, 0.1].into_iter().enumerate() {
            covered[at] += f64::from(u8::from(found.coefficients[at].interval.holds(truth)));
            sums[at] += found.coefficients[at].value;
        }
        covered[2] +=
            f64::from(u8::from(found.variance_interval.is_some_and(|interval| interval.holds(0.81))));
        sums[2] += found.variance;
    }
    let rounds = rounds as f64;
    // Three standard errors of the mean; Laplace and maximum likelihood draw the variance a few hundredths down.
    near("the first coefficient", sums[0] / rounds, 0.8, 0.05);
    near("the second coefficient", sums[1] / rounds, 0.1, 0.021);
    near("the variance", sums[2] / rounds, 0.79, 0.08);
    for share in covered.map(|count| count / rounds) {
        assert!((0.82..=0.97).contains(&share), "covered {covered:?} of {rounds}");
    }
}

#[test]
fn groups_that_do_not_differ_have_the_variance_nothing() {
    let mut at_zero = 0;
    for seed in 0..20 {
        let found = fit(&Answers::new(simulated(seed, 12, 12, [0.5, -0.1], 0.0)).unwrap()).unwrap();
        if found.variance == 0.0 {
            at_zero += 1;
            assert_eq!(found.log_likelihood, found.log_likelihood_without_groups);
            assert!(found.variance_interval.is_none());
            assert!(found.groups.iter().all(|group| group.effect == 0.0 && group.error == 0.0));
        } else {
            assert!(found.log_likelihood > found.log_likelihood_without_groups);
        }
    }
    assert!((5..=18).contains(&at_zero), "{at_zero} of 20 at the border");
}

/// Twelve answers of three groups that can be told from, to be spoilt.
fn sound() -> Vec<Answer> {
    (0..12_usize)
        .map(|at| Answer {
            category: (at * 5 + at / 4) % 3,
            group: at / 4,
            columns: vec![((at * 7) % 5) as f64],
        })
        .collect()
}

#[test]
fn what_cannot_be_told_is_refused_with_the_reason() {
    let spoilt = |spoil: &dyn Fn(usize, &mut Answer)| {
        let mut rows = sound();
        rows.iter_mut().enumerate().for_each(|(at, row)| spoil(at, row));
        Answers::new(rows).unwrap_err()
    };
    assert!(fit(&Answers::new(sound()).unwrap()).is_ok());
    assert_eq!(Answers::new(vec![]).unwrap_err(), Refusal::Empty);
    assert_eq!(spoilt(&|_, row| row.category = 2), Refusal::OneCategory { category: 2 });
    assert_eq!(spoilt(&|_, row| row.category *= 2), Refusal::EmptyCategory { category: 1 });
    assert_eq!(spoilt(&|_, row| row.group = row.group.min(1)), Refusal::TooFewGroups { groups: 2 });
    assert_eq!(spoilt(&|at, row| row.group = at), Refusal::NoRepeats);
    assert_eq!(spoilt(&|_, row| row.columns[0] = 3.0), Refusal::Dependent { column: 0 });
    assert_eq!(
        spoilt(&|_, row| row.columns.push(1.0 - 2.0 * row.columns[0])),
        Refusal::Dependent { column: 1 }
    );
    assert_eq!(spoilt(&|_, row| row.columns.push(row.category as f64)), Refusal::Separated { column: 1 });
    assert_eq!(
        spoilt(&|_, row| row.columns[0] = -f64::from(u8::from(row.category > 0))),
        Refusal::Separated { column: 0 }
    );
    assert_eq!(
        spoilt(&|at, row| row.columns.extend((at == 5).then_some(1.0))),
        Refusal::Ragged { row: 5, columns: 2, expected: 1 }
    );
    assert_eq!(
        spoilt(&|at, row| row.columns[0] = if at == 3 { f64::NAN } else { 1.0 }),
        Refusal::NotANumber { row: 3, column: 0 }
    );
}

#[test]
fn groups_that_alone_decide_the_answers_are_refused() {
    let rows = (0..40_usize)
        .map(|at| Answer { category: at % 4 / 2, group: at % 4, columns: vec![(at % 7) as f64] })
        .collect();
    assert_eq!(fit(&Answers::new(rows).unwrap()), Err(Refusal::GroupsDecide));
}

#[test]
fn columns_that_part_the_answers_only_together_are_refused_too() {
    // The sum of two columns decides; neither does by itself.
    let rows = (0..60_usize)
        .map(|at| {
            let (one, other) = (((at * 7) % 10) as f64, ((at * 3 + at / 10) % 10) as f64);
            Answer { category: usize::from(one + other > 8.5), group: at % 4, columns: vec![one, other] }
        })
        .collect();
    let refusal = fit(&Answers::new(rows).unwrap()).unwrap_err();
    assert!(matches!(refusal, Refusal::Separated { .. } | Refusal::NotConverged { .. }), "{refusal:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn order_names_and_units_do_not_matter(
        seed in 0_u64..5_000, turn in 1_usize..80, far in -50.0..50.0_f64, times in 0.1..10.0_f64,
    ) {
        let rows = simulated(seed, 10, 12, [0.7, 0.2], 0.8);
        let one = fit(&Answers::new(rows.clone()).unwrap()).unwrap();
        let mut other = rows;
        other.rotate_left(turn);
        for row in &mut other {
            row.group = 100 - row.group;
            row.columns[1] = far + times * row.columns[1];
        }
        let other = fit(&Answers::new(other).unwrap()).unwrap();
        prop_assert!((one.log_likelihood - other.log_likelihood).abs() < 1e-7);
        prop_assert!((one.variance - other.variance).abs() < 1e-3);
        prop_assert!((one.coefficients[0].value - other.coefficients[0].value).abs() < 1e-4);
        prop_assert!((one.coefficients[1].value - times * other.coefficients[1].value).abs() < 1e-4);
        // A threshold stands at the column's zero, which has moved.
        let moved = other.thresholds[1].value - far * other.coefficients[1].value;
        prop_assert!((one.thresholds[1].value - moved).abs() < 1e-3);
    }

    #[test]
    fn a_ladder_turned_round_turns_the_coefficients_round(seed in 0_u64..5_000) {
        let rows = simulated(seed, 10, 12, [0.7, 0.2], 0.8);
        let highest = rows.iter().map(|row| row.category).max().unwrap();
        let one = fit(&Answers::new(rows.clone()).unwrap()).unwrap();
        let turned = rows.into_iter().map(|row| Answer { category: highest - row.category, ..row }).collect();
        let other = fit(&Answers::new(turned).unwrap()).unwrap();
        prop_assert!((one.log_likelihood - other.log_likelihood).abs() < 1e-7);
        prop_assert!((one.coefficients[0].value + other.coefficients[0].value).abs() < 1e-4);
        prop_assert!((one.thresholds[0].value + other.thresholds[highest - 1].value).abs() < 1e-3);
    }
}
