//! One number of several.

use crate::support::unit;
use measure::kept::{Component, Composite, Part, Prior, Unit, composite};
use rand_distr::{Beta, Distribution};
use rand_pcg::Pcg64;
use std::collections::BTreeMap;

fn of<'a>(prior: &'a Prior, units: &[(Component, Unit)]) -> BTreeMap<Component, Part<'a>> {
    units.iter().map(|(component, unit)| (*component, Part { prior, unit: *unit })).collect()
}

fn made(prior: &Prior, units: &[(Component, Unit)], seed: u64) -> Composite {
    composite(&of(prior, units), seed).unwrap()
}

#[test]
fn it_is_the_geometric_mean_of_the_estimates_that_stand_beside_it() {
    let prior = Prior::public();
    let made = made(
        &prior,
        &[
            (Component::Punctuality, unit(18, 20)),
            (Component::Feedback, unit(2, 12)),
            (Component::Promises, unit(9, 10)),
            (Component::Answers, unit(0, 0)),
        ],
        1,
    );
    let by_hand: f64 = (23.6 / 28.0) * (7.6 / 20.0) * (14.6 / 18.0);
    assert!((made.value - 100.0 * by_hand.cbrt()).abs() < 1e-9, "{made:?}");
    assert!(made.interval.holds(made.value));
    assert!(made.interval.low > 45.0 && made.interval.high < 80.0, "{made:?}");
    assert_eq!(made.weakest.component, Component::Feedback);
    assert!((made.weakest.mean - 0.38).abs() < 1e-12);
    assert!(made.weakest.probability > 0.99);
    assert_eq!(
        made.parts.iter().map(|part| part.component).collect::<Vec<_>>(),
        [Component::Punctuality, Component::Feedback, Component::Promises]
    );
    assert_eq!(
        made.missing,
        [Component::WordGiven, Component::Responsiveness, Component::Transparency, Component::Answers]
    );
}

#[test]
fn of_one_component_it_is_a_hundred_times_that_component() {
    let prior = Prior::learn(&[
        unit(3, 4),
        unit(8, 8),
        unit(1, 6),
        unit(20, 22),
        unit(4, 5),
        unit(7, 9),
        unit(2, 2),
        unit(11, 15),
    ]);
    let made = made(&prior, &[(Component::Transparency, unit(7, 9))], 4);
    let alone = prior.estimate(unit(7, 9));
    assert!((made.value - 100.0 * alone.mean).abs() < 1e-9);
    // By draws of the mixture there, by integration here.
    assert!((made.interval.low - 100.0 * alone.interval.low).abs() < 1.0, "{made:?} {alone:?}");
    assert!((made.interval.high - 100.0 * alone.interval.high).abs() < 1.0, "{made:?} {alone:?}");
    assert_eq!(made.weakest.probability, 1.0);
}

#[test]
fn nothing_matured_makes_no_composite() {
    let prior = Prior::public();
    assert_eq!(composite(&of(&prior, &[(Component::Answers, unit(0, 0))]), 1), None);
    assert_eq!(composite(&BTreeMap::new(), 1), None);
}

#[test]
fn a_seed_gives_one_interval_and_another_seed_nearly_the_same() {
    let prior = Prior::public();
    let units = [(Component::Answers, unit(5, 9)), (Component::Promises, unit(6, 9))];
    let (one, same, other) = (made(&prior, &units, 7), made(&prior, &units, 7), made(&prior, &units, 8));
    assert_eq!(one, same);
    assert_ne!(one.interval, other.interval);
    assert!((one.interval.low - other.interval.low).abs() < 1.5);
    assert!((one.interval.high - other.interval.high).abs() < 1.5);
    // Which of two so near is the weaker cannot be told, and the probability says so.
    assert!((0.5..0.75).contains(&one.weakest.probability), "{one:?}");
}

#[test]
fn the_true_composite_lies_in_its_interval_in_about_ninety_percent() {
    let prior = Prior::given(0.7, 8.0);
    let (rates, mut chance) = (Beta::new(5.6, 2.4).unwrap(), Pcg64::new(3, 3));
    let (rounds, mut inside) = (400, 0);
    for round in 0..rounds {
        let mut truth = 0.0;
        let mut units = Vec::new();
        for (number, component) in Component::ALL.into_iter().enumerate() {
            let rate: f64 = rates.sample(&mut chance);
            truth += rate.ln() / 7.0;
            let of = 2 + 3 * number as u64;
            let kept = rand_distr::Binomial::new(of, rate).unwrap().sample(&mut chance);
            units.push((component, unit(kept, of)));
        }
        inside += u32::from(made(&prior, &units, round).interval.holds(100.0 * truth.exp()));
    }
    let share = f64::from(inside) / rounds as f64;
    assert!((0.86..=0.94).contains(&share), "{share}");
}
