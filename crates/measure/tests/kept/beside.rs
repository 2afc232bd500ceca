//! What stands beside the kept rates.

use crate::support::unit;
use measure::kept::{Component, Unit, per_conversation, typical};
use rand::RngExt;
use rand_pcg::Pcg64;

#[test]
fn the_median_of_few_values_has_no_interval_and_of_five_it_is_all_of_them() {
    assert_eq!(typical(&[]), None);
    let four = typical(&[4.0, 1.0, 3.0, 2.0]).unwrap();
    assert_eq!((four.median, four.interval, four.of), (2.5, None, 4));
    let five = typical(&[5.0, 1.0, 4.0, 2.0, 300.0]).unwrap();
    let interval = five.interval.unwrap();
    assert_eq!((five.median, interval.low, interval.high), (4.0, 1.0, 300.0));
    assert_eq!(typical(&[f64::NAN, 7.0]).unwrap().of, 1);
}

#[test]
fn the_interval_of_a_median_cuts_as_many_values_as_the_tables_say() {
    // Conover, Practical Nonparametric Statistics, table A3: of 20 values P(5 heads or fewer) = .0207 and
    // P(6 or fewer) = .0577; of 10, P(1 or fewer) = .0107 and P(2 or fewer) = .0547.
    for (of, low, high) in [(20, 6.0, 15.0), (10, 2.0, 9.0), (8, 2.0, 7.0)] {
        let values: Vec<f64> = (1..=of).map(f64::from).collect();
        let interval = typical(&values).unwrap().interval.unwrap();
        assert_eq!((interval.low, interval.high), (low, high), "{of}");
    }
    let many: Vec<f64> = (1..=5_000).map(f64::from).collect();
    let interval = typical(&many).unwrap().interval.unwrap();
    // 2500 -/+ 1.645 sqrt(5000) / 2
    assert!((interval.low - 2_442.0).abs() < 3.0 && (interval.high - 2_559.0).abs() < 3.0, "{interval:?}");
}

#[test]
fn medians_lie_in_their_intervals_in_ninety_percent_at_least() {
    let mut chance = Pcg64::new(11, 1);
    for of in [5, 9, 30] {
        let inside = (0..2_000)
            .filter(|_| {
                let waits: Vec<f64> = (0..of).map(|_| -chance.random::<f64>().ln()).collect();
                typical(&waits).unwrap().interval.unwrap().holds(std::f64::consts::LN_2)
            })
            .count();
        assert!((1_780..=1_960).contains(&inside), "{of}: {inside}");
    }
}

#[test]
fn promises_for_each_conversation_come_with_how_sure_that_is() {
    assert_eq!(per_conversation(3, 0), None);
    let some = per_conversation(30, 20).unwrap();
    assert_eq!((some.rate, some.conversations), (1.5, 20));
    // scipy.stats.gamma.ppf([.05, .95], 30.5, scale = 1 / 20)
    assert!((some.interval.low - 1.100947).abs() < 1e-5, "{some:?}");
    assert!((some.interval.high - 2.005802).abs() < 1e-5, "{some:?}");
    let none = per_conversation(0, 20).unwrap();
    assert_eq!((none.rate, none.interval.low), (0.0, 0.0));
    assert!(none.interval.high > 0.05);
}

#[test]
fn components_have_one_word_each() {
    for component in Component::ALL {
        assert_eq!(Component::from_code(component.code()), Some(component));
        assert_eq!(serde_json::to_string(&component).unwrap(), format!("\"{}\"", component.code()));
    }
    assert_eq!(Component::from_code("empathy"), None);
    assert_eq!(Component::ALL.len(), 7);
}

#[test]
fn units_add_up() {
    let team = [unit(3, 4), unit(0, 0), unit(1, 6)].into_iter().fold(Unit::default(), Unit::with);
    assert_eq!((team.kept(), team.broken(), team.of()), (4, 6, 10));
    assert_eq!((team.and(true), team.and(false)), (unit(5, 11), unit(4, 11)));
    assert_eq!((team.raw(), Unit::default().raw()), (Some(0.4), None));
}
