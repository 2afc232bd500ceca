//! An arrow only where there is one.

use crate::support::unit;
use measure::kept::{Direction, Prior, Unit, trend};
use rand_distr::{Binomial, Distribution};
use rand_pcg::Pcg64;

#[test]
fn what_clearly_rose_rises_what_clearly_fell_falls_and_the_rest_has_no_arrow() {
    let rising = [unit(2, 10), unit(3, 10), unit(5, 10), unit(6, 10), unit(9, 10), unit(10, 10)];
    let prior = Prior::public();
    let up = trend(&prior, &rising);
    assert_eq!((up.direction, up.months.len()), (Direction::Up, 6));
    assert!(up.better.unwrap() > 0.99);
    assert_eq!(up.months[0], prior.estimate(unit(2, 10)));
    let falling: Vec<Unit> = rising.iter().rev().copied().collect();
    let down = trend(&prior, &falling);
    assert_eq!(down.direction, Direction::Down);
    assert!((up.better.unwrap() + down.better.unwrap() - 1.0).abs() < 1e-5);
    let one_or_two_each = [unit(1, 2), unit(1, 1), unit(1, 2), unit(2, 2)];
    assert_eq!(trend(&prior, &one_or_two_each).direction, Direction::NoTelling);
}

#[test]
fn the_better_of_two_is_as_probable_as_integration_says() {
    // Beta(4, 2) against Beta(2, 4): the integral of the one's density times the other's cdf is 113/126.
    let flat = Prior::given(0.5, 2.0);
    let better = flat.posterior(unit(3, 4)).above(&flat.posterior(unit(1, 4)));
    assert!((better - 113.0 / 126.0).abs() < 2e-6, "{better}");
}

#[test]
fn too_few_months_or_an_empty_third_cannot_tell() {
    let prior = Prior::public();
    for months in [
        vec![],
        vec![unit(9, 9)],
        vec![unit(0, 30), unit(30, 30)],
        vec![unit(0, 0), unit(0, 30), unit(30, 30)],
    ] {
        let told = trend(&prior, &months);
        assert_eq!((told.better, told.direction), (None, Direction::NoTelling));
        assert_eq!(told.months.len(), months.len());
    }
    // A month with nothing shows the prior and how many stand behind it: none.
    let quiet = trend(&prior, &[unit(3, 4), unit(0, 0), unit(3, 4)]);
    assert_eq!((quiet.months[1].of, quiet.months[1].mean), (0, prior.estimate(unit(0, 0)).mean));
}

#[test]
fn a_unit_that_never_changes_rarely_gets_an_arrow_also_while_its_volume_grows() {
    let mut chance = Pcg64::new(15, 5);
    let prior = Prior::given(0.7, 8.0);
    for (rate, sizes) in [
        (0.95, [3, 3, 4, 6, 8, 12, 15, 20, 30, 30, 40, 40]),
        (0.7, [10; 12]),
        (0.4, [30, 25, 20, 15, 10, 8, 6, 5, 4, 4, 2, 2]),
        (0.85, [2; 12]),
    ] {
        let (rounds, mut arrows) = (500, 0);
        for _ in 0..rounds {
            let months: Vec<Unit> = sizes
                .iter()
                .map(|of| unit(Binomial::new(*of, rate).unwrap().sample(&mut chance), *of))
                .collect();
            arrows += u32::from(trend(&prior, &months).direction != Direction::NoTelling);
        }
        // Two ends of 5 % each at most.
        assert!(f64::from(arrows) < 0.1 * f64::from(rounds), "{rate} {sizes:?}: {arrows}");
    }
}

#[test]
fn a_true_rise_is_found() {
    let mut chance = Pcg64::new(16, 5);
    let prior = Prior::given(0.7, 8.0);
    let mut found = 0;
    for _ in 0..100 {
        let months: Vec<Unit> = (0..12)
            .map(|month| {
                let rate = 0.5 + 0.04 * f64::from(month);
                unit(Binomial::new(12, rate).unwrap().sample(&mut chance), 12)
            })
            .collect();
        found += u32::from(trend(&prior, &months).direction == Direction::Up);
    }
    assert!(found > 90, "{found}");
}
