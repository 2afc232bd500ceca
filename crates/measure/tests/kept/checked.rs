//! Against data/expected.json, and against the grid worked out the long way.

use crate::data::{expected, rows};
use crate::support::{attendance, below, drawn, grid, unit, yes};
use measure::kept::{Basis, Learner, PUBLIC_MEAN, PUBLIC_STRENGTH, Prior, Unit, best_fit, pool};
use rand_pcg::Pcg64;

#[test]
fn attendance_is_read_as_the_check_values_say() {
    let Some((expected, clients)) = attendance() else { return };
    let all = clients.iter().fold(Unit::default(), |sum, (_, client)| sum.with(*client));
    assert_eq!((all.of(), all.kept()), (1233, 783));
    assert_eq!((expected["rows"].as_u64(), expected["attended"].as_u64()), (Some(1233), Some(783)));
    assert_eq!(clients.len(), 15);
}

#[test]
fn what_people_said_beforehand_is_counted_as_the_check_values_say() {
    let (Some(rows), Some(expected)) = (rows("interview_attendance.csv"), expected("attendance")) else {
        return;
    };
    for (said, key) in [("yes", "said_yes"), ("no", "said_no"), ("uncertain", "uncertain")] {
        let counted = rows
            .iter()
            .filter(|row| row["Expected Attendance"].trim().eq_ignore_ascii_case(said))
            .fold(Unit::default(), |sum, row| sum.and(yes(&row["Observed Attendance"])));
        let expected = &expected[key];
        assert_eq!(Some(counted.of() as f64), expected["count"].as_f64(), "{key}");
        assert!((counted.raw().unwrap() - expected["mean"].as_f64().unwrap()).abs() < 1e-12, "{key}");
    }
}

#[test]
fn the_best_fit_of_the_clients_is_the_one_of_the_check_values() {
    let Some((expected, clients)) = attendance() else { return };
    let expected = &expected["client_beta_binomial_mle"];
    let units: Vec<Unit> = clients.iter().map(|(_, unit)| *unit).collect();
    let fit = best_fit(&units).unwrap();
    let near = |value: f64, key: &str| (value - expected[key].as_f64().unwrap()).abs() < 1e-4;
    assert!(near(fit.mean, "mean"), "{fit:?}");
    assert!(near(fit.strength, "a_plus_b"), "{fit:?}");
    assert!(near(fit.log_likelihood, "log_likelihood_kernel"), "{fit:?}");
    assert_eq!(fit.units, 15);
}

#[test]
fn the_clients_pooled_on_the_grid_have_the_check_values() {
    let Some((expected, clients)) = attendance() else { return };
    let expected = &expected["pooled_by_client_grid"];
    let tolerance = expected["tolerance"].as_f64().unwrap();
    let units: Vec<Unit> = clients.iter().map(|(_, unit)| *unit).collect();
    let pool = pool(&units);
    assert_eq!((pool.basis, pool.units), (Basis::Learnt, 15));
    let values = expected["values"].as_array().unwrap();
    assert_eq!(values.len(), 8);
    for value in values {
        let at = clients.iter().position(|(name, _)| value["client"].as_str() == Some(name)).unwrap();
        let estimate = pool.estimates[at];
        assert_eq!(Some(estimate.kept), value["kept"].as_u64());
        assert_eq!(Some(estimate.of), value["of"].as_u64());
        for (number, key) in
            [(estimate.mean, "estimate"), (estimate.interval.low, "low"), (estimate.interval.high, "high")]
        {
            assert!((number - value[key].as_f64().unwrap()).abs() < tolerance, "{value} {estimate:?}");
        }
    }
}

#[test]
fn estimates_and_intervals_are_those_of_the_grid_worked_out_the_long_way() {
    let mut chance = Pcg64::new(20, 1);
    for (many, mean, strength, sizes) in [
        (8, 0.7, 8.0, (1, 5)),
        (15, 0.5, 3.0, (1, 40)),
        (60, 0.9, 30.0, (0, 20)),
        (400, 0.3, 100.0, (20, 200)),
    ] {
        let units: Vec<Unit> =
            drawn(many, mean, strength, sizes, &mut chance).into_iter().map(|(_, unit)| unit).collect();
        let prior = Prior::learn(&units);
        assert_eq!(prior.basis(), Basis::Learnt);
        let points = grid(&units);
        for judged in
            [unit(0, 0), unit(0, 1), unit(1, 1), unit(4, 9), unit(0, 12), unit(30, 30), unit(150, 200)]
        {
            let estimate = prior.estimate(judged);
            let long: f64 = points
                .iter()
                .map(|(m, s, weight)| weight * (judged.kept() as f64 + m * s) / (judged.of() as f64 + s))
                .sum();
            assert!((estimate.mean - long).abs() < 1e-7, "{judged:?}");
            assert!((below(&points, judged, estimate.interval.low) - 0.05).abs() < 3e-6, "{many} {judged:?}");
            assert!(
                (below(&points, judged, estimate.interval.high) - 0.95).abs() < 3e-6,
                "{many} {judged:?}"
            );
            for target in [0.1, 0.5, 0.7, 0.95] {
                let (short, long) = (prior.below(judged, target), below(&points, judged, target));
                assert!((short - long).abs() < 3e-6, "{many} {judged:?} {target}: {short} {long}");
            }
        }
    }
}

#[test]
fn counts_far_from_everything_learnt_are_judged_as_exactly() {
    // Nine units that kept nothing have taught the grid to expect nothing, and then comes one that keeps all.
    let prior = Prior::learn(&[unit(0, 5); 9]);
    let points = grid(&[unit(0, 5); 9]);
    for judged in [unit(30, 30), unit(300, 300), unit(290, 300), unit(0, 300)] {
        for target in [0.002, 0.05, 0.4, 0.9, 0.99, 0.999] {
            let (short, long) = (prior.below(judged, target), below(&points, judged, target));
            assert!((short - long).abs() < 5e-6, "{judged:?} {target}: {short} {long}");
        }
    }
}

#[test]
fn a_million_commitments_are_judged_like_ten() {
    let prior = Prior::public();
    let estimate = prior.estimate(unit(700_000, 1_000_000));
    // Normal by then: .7 -/+ 1.645 sqrt(.7 .3 / 1e6).
    assert!((estimate.interval.low - 0.699_246).abs() < 2e-6, "{estimate:?}");
    assert!((estimate.interval.high - 0.700_754).abs() < 2e-6, "{estimate:?}");
}

#[test]
fn fewer_than_eight_units_get_the_public_prior_and_it_says_so() {
    let seven = [unit(3, 4); 7];
    let with_idle = [&seven[..], &[unit(0, 0); 20]].concat();
    for units in [&seven[..], &with_idle] {
        let pool = pool(units);
        assert_eq!((pool.basis, pool.units), (Basis::Public, 7));
        // (3 + .7 * 8) / (4 + 8), and the quantiles of Beta(8.6, 3.4) from scipy.stats.beta.
        assert!((pool.estimates[0].mean - 8.6 / 12.0).abs() < 1e-14);
        assert!((pool.estimates[0].interval.low - 0.491_050).abs() < 1e-5, "{:?}", pool.estimates[0]);
        assert!((pool.estimates[0].interval.high - 0.899_782).abs() < 1e-5, "{:?}", pool.estimates[0]);
    }
    assert_eq!(pool(&[unit(3, 4); 8]).basis, Basis::Learnt);
    assert_eq!(Prior::learn(&[]), Learner::default().prior());
}

#[test]
fn a_unit_with_nothing_matured_gets_the_prior() {
    let estimate = Prior::public().estimate(unit(0, 0));
    assert!((estimate.mean - PUBLIC_MEAN).abs() < 1e-14);
    assert_eq!(estimate, Prior::given(PUBLIC_MEAN, PUBLIC_STRENGTH).estimate(Unit::default()));
    assert_eq!((estimate.kept, estimate.of), (0, 0));
}

#[test]
fn more_kept_than_matured_is_refused_also_when_read() {
    assert!(Unit::new(3, 2).is_err());
    assert!(serde_json::from_str::<Unit>(r#"{"kept":3,"of":2}"#).is_err());
    let read: Unit = serde_json::from_str(r#"{"kept":2,"of":3}"#).unwrap();
    assert_eq!(read, unit(2, 3));
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"kept":2,"of":3}"#);
}

#[test]
fn a_prior_and_a_learner_survive_being_stored() {
    let learner = Learner::of(&[
        unit(20, 22),
        unit(2, 2),
        unit(5, 9),
        unit(1, 7),
        unit(8, 8),
        unit(30, 40),
        unit(3, 3),
        unit(0, 2),
    ]);
    let stored = serde_json::to_string(&learner).unwrap();
    let back: Learner = serde_json::from_str(&stored).unwrap();
    assert_eq!(back.units(), 8);
    let prior: Prior = serde_json::from_str(&serde_json::to_string(&learner.prior()).unwrap()).unwrap();
    for (one, other) in [(back.prior(), learner.prior()), (prior, learner.prior())] {
        assert!((one.estimate(unit(3, 4)).mean - other.estimate(unit(3, 4)).mean).abs() < 1e-12);
    }
}

#[test]
fn the_number_of_cores_changes_nothing() {
    let units: Vec<Unit> = (0..600).map(|number| unit(number % 7, 7 + number % 31)).collect();
    let on =
        |cores| rayon::ThreadPoolBuilder::new().num_threads(cores).build().unwrap().install(|| pool(&units));
    assert_eq!(on(1), on(3));
}
