//! Who did not answer, and how much that could change.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/data.rs"]
mod data;

use measure::Interval;
use measure::felt::nonresponse::{MOST, Share, Stratum, block_weights, bounds, rates, share, weighted_mean};
use measure::felt::{Attribute, Book, Dimension, Leniency, Policy, Refusal, Response};

fn stratum(stage: u64, outcome: u64, invited: u64, answered: u64) -> Stratum {
    Stratum { stage, outcome, invited, answered }
}

#[test]
fn an_answer_stands_for_those_who_did_not_answer() {
    let rates =
        rates(&[stratum(0, 0, 20, 10), stratum(0, 1, 100, 25), stratum(1, 1, 40, 0), stratum(1, 0, 300, 3)]);
    let rates = rates.unwrap();
    let told: Vec<(f64, Option<f64>)> = rates.iter().map(|rate| (rate.rate, rate.weight)).collect();
    // Nothing stands for those of whom nobody answered; and three do not stand for three hundred.
    assert_eq!(told, [(0.5, Some(2.0)), (0.25, Some(4.0)), (0.0, None), (0.01, Some(MOST))]);
    assert_eq!(
        measure::felt::nonresponse::rates(&[stratum(0, 0, 3, 4)]),
        Err(Refusal::Counts { favourable: 0, answered: 4, invited: 3 })
    );
}

#[test]
fn weighting_gives_back_what_all_would_have_said() {
    // Of 20 hired half answer and say 5; of 100 declined a quarter answer and say 2: all would say 2.5.
    let mean = weighted_mean(&[(2.0, 10, 50.0), (4.0, 25, 50.0)]).unwrap();
    assert!((mean - 2.5).abs() < 1e-12);
    assert_eq!(weighted_mean(&[]), None);
}

#[test]
fn a_block_has_one_weight() {
    let one = |id: u64| Response {
        id,
        person: id,
        arrived: 0,
        attributes: vec![Attribute::new(Dimension::Job, id / 5)],
        values: [Some(3); 5],
        recommendation: None,
    };
    let mut book = Book::new(Leniency::NONE);
    book.close(&(0..10).map(one).collect::<Vec<_>>(), 0, &Policy::default()).unwrap();
    let weights = block_weights(book.blocks(), |id| match id {
        0..=1 => Some(6.0),
        2..=4 => Some(1.0),
        _ => None,
    });
    assert_eq!(weights.into_iter().collect::<Vec<_>>(), [(0, 3.0), (1, 1.0)]);
}

#[test]
fn whatever_the_silent_think_the_share_lies_within_the_bounds() {
    assert_eq!(bounds(32, 40, 100), Ok(Interval { low: 0.32, high: 0.92 }));
    assert_eq!(bounds(5, 5, 5), Ok(Interval { low: 1.0, high: 1.0 }));
    for (favourable, answered, invited) in [(1, 0, 5), (3, 6, 5), (0, 0, 0)] {
        assert_eq!(
            bounds(favourable, answered, invited),
            Err(Refusal::Counts { favourable, answered, invited })
        );
    }
    // Every way in which the sixty who were silent could think.
    let known = bounds(32, 40, 100).unwrap();
    for silent in 0..=60_u32 {
        assert!(known.holds(f64::from(32 + silent) / 100.0));
    }
}

#[test]
fn the_bounds_are_those_of_the_check_values() {
    let Some(want) = data::expected("nonresponse_bounds") else { return };
    let count = |key: &str| want[key].as_u64().unwrap();
    let got = bounds(count("favourable"), count("answered"), count("invited")).unwrap();
    assert!((got.low - want["bounds"][0].as_f64().unwrap()).abs() < 1e-12);
    assert!((got.high - want["bounds"][1].as_f64().unwrap()).abs() < 1e-12);
}

#[test]
fn below_thirty_per_cent_there_are_only_bounds() {
    let Share::Share { rate, share: told, bounds } = share(20, 30, 100).unwrap() else {
        panic!("a share was due")
    };
    assert_eq!((rate, told), (0.3, 20.0 / 30.0));
    assert_eq!(bounds, Interval { low: 0.2, high: 0.9 });
    assert!(matches!(share(20, 29, 100).unwrap(), Share::Bounds { .. }));
    assert_eq!(share(4, 4, 4), Err(Refusal::Counts { favourable: 4, answered: 4, invited: 4 }));
}

#[test]
fn all_of_one_mind_is_told_as_all_but_two() {
    let told = |favourable| match share(favourable, 8, 10).unwrap() {
        Share::Share { share, .. } => share,
        Share::Bounds { .. } => panic!("a share was due"),
    };
    assert_eq!([told(0), told(1), told(2), told(6), told(7), told(8)], [0.25, 0.25, 0.25, 0.75, 0.75, 0.75]);
}
