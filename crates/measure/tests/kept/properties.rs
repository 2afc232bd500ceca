//! What holds for all units.

use crate::support::unit;
use measure::kept::{Learner, Prior, Unit, pool};
use proptest::prelude::*;

fn any_unit(most: u64) -> impl Strategy<Value = Unit> {
    (0..=most).prop_flat_map(|of| (0..=of).prop_map(move |kept| unit(kept, of)))
}

fn units() -> impl Strategy<Value = Vec<Unit>> {
    prop::collection::vec(prop_oneof![3 => any_unit(12), 1 => any_unit(300)], 0..40)
}

/// Log weights matter only where they weigh: priors are compared by what they say.
fn alike(one: &Prior, other: &Prior, tolerance: f64) -> Result<(), TestCaseError> {
    prop_assert_eq!((one.basis(), one.units()), (other.basis(), other.units()));
    for judged in [unit(0, 0), unit(1, 1), unit(2, 7), unit(60, 80)] {
        let (one, other) = (one.estimate(judged), other.estimate(judged));
        prop_assert!((one.mean - other.mean).abs() < tolerance, "{:?} {:?}", one, other);
        prop_assert!((one.interval.low - other.interval.low).abs() < 1e-5, "{:?} {:?}", one, other);
        prop_assert!((one.interval.high - other.interval.high).abs() < 1e-5, "{:?} {:?}", one, other);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn one_more_kept_promise_never_lowers_and_one_more_broken_never_raises(
        units in units(), judged in any_unit(200), target in 0.02..0.98f64,
    ) {
        let prior = Prior::learn(&units);
        let (before, kept, broken) =
            (prior.estimate(judged), prior.estimate(judged.and(true)), prior.estimate(judged.and(false)));
        prop_assert!(kept.mean > before.mean && before.mean > broken.mean);
        prop_assert!(kept.interval.low > before.interval.low - 1e-6);
        prop_assert!(kept.interval.high > before.interval.high - 1e-6);
        prop_assert!(broken.interval.low < before.interval.low + 1e-6);
        prop_assert!(broken.interval.high < before.interval.high + 1e-6);
        prop_assert!(prior.below(judged.and(true), target) < prior.below(judged, target) + 3e-6);
    }

    #[test]
    fn an_interval_holds_its_estimate_and_lies_within_nought_and_one(units in units(), judged in any_unit(500)) {
        let estimate = Prior::learn(&units).estimate(judged);
        prop_assert!(estimate.interval.holds(estimate.mean), "{:?}", estimate);
        prop_assert!(estimate.interval.low > 0.0 && estimate.interval.high < 1.0, "{:?}", estimate);
    }

    #[test]
    fn the_order_of_units_changes_nothing_not_even_the_last_digit(
        (units, shuffled) in units().prop_flat_map(|units| (Just(units.clone()), Just(units).prop_shuffle())),
    ) {
        let (one, other) = (pool(&units), pool(&shuffled));
        prop_assert_eq!(one.basis, other.basis);
        let sorted = |units: &[Unit], pool: &measure::kept::Pool| {
            let mut pairs: Vec<_> = units.iter().copied().zip(pool.estimates.clone()).collect();
            pairs.sort_by_key(|(unit, _)| *unit);
            pairs
        };
        prop_assert_eq!(sorted(&units, &one), sorted(&shuffled, &other));
    }

    #[test]
    fn units_without_anything_matured_teach_nothing(units in units(), idle in 0..30usize) {
        let more = [&units[..], &vec![Unit::default(); idle]].concat();
        prop_assert_eq!(Prior::learn(&units), Prior::learn(&more));
    }

    #[test]
    fn commitment_by_commitment_is_the_same_as_from_scratch(
        start in units(), acts in prop::collection::vec((0..20usize, 0..4u8), 0..200),
    ) {
        let mut learner = Learner::of(&start);
        let mut now = start;
        now.resize(now.len().max(20), Unit::default());
        for (at, act) in acts {
            let before = now[at];
            now[at] = match act {
                0 => before.and(false),
                // Excused: it leaves the count.
                1 if before.broken() > 0 => Unit::counted(before.kept(), before.broken() - 1),
                // A dispute settled the other way.
                2 if before.kept() > 0 => Unit::counted(before.kept() - 1, before.broken() + 1),
                _ => before.and(true),
            };
            learner.change(before, now[at]);
        }
        alike(&learner.prior(), &Prior::learn(&now), 1e-9)?;
    }

    #[test]
    fn below_and_the_interval_agree(units in units(), judged in any_unit(100)) {
        let prior = Prior::learn(&units);
        let estimate = prior.estimate(judged);
        prop_assert!((prior.below(judged, estimate.interval.low) - 0.05).abs() < 3e-6);
        prop_assert!((prior.below(judged, estimate.interval.high) - 0.95).abs() < 3e-6);
        prop_assert_eq!((prior.below(judged, 0.0), prior.below(judged, 1.0)), (0.0, 1.0));
    }

    #[test]
    fn better_and_worse_of_two_add_up(units in units(), one in any_unit(60), other in any_unit(60)) {
        let prior = Prior::learn(&units);
        let (one, other) = (prior.posterior(one), prior.posterior(other));
        prop_assert!((one.above(&other) + other.above(&one) - 1.0).abs() < 1e-5);
        prop_assert!((one.above(&one) - 0.5).abs() < 1e-5);
    }
}

#[test]
fn a_million_changes_leave_no_trace_of_rounding() {
    let mut learner = Learner::of(&[unit(5, 8); 10]);
    let mut now = unit(5, 8);
    for turn in 0..20_000_u32 {
        let next = now.and(turn % 3 != 0);
        learner.change(now, next);
        now = next;
        if now.of() > 60 {
            // Everything is excused at once.
            learner.change(now, unit(5, 8));
            now = unit(5, 8);
        }
    }
    learner.change(now, unit(5, 8));
    let (one, other) =
        (learner.prior().estimate(unit(3, 4)), Prior::learn(&[unit(5, 8); 10]).estimate(unit(3, 4)));
    assert!((one.mean - other.mean).abs() < 1e-12, "{one:?} {other:?}");
}
