//! The view of oneself beside that of others: what is noise is not said.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/data.rs"]
mod data;

use measure::selfview::{Agreement, Apart, Comparison, Refusal, Scale, Usual, Views, compare, self_other};
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeMap;

fn near(a: f64, b: f64, by: f64) {
    assert!((a - b).abs() <= by, "{a} is not {b}");
}

fn usual() -> Usual {
    Usual::on(Scale::FIVE, 3.4, 0.3, 0.9)
}

fn compared(own: f64, others: f64, people: usize) -> Comparison {
    compare(&Views { own, others, people }, &usual()).unwrap()
}

#[test]
fn others_are_drawn_to_everybody_and_what_is_usual_is_taken_off() {
    // rho = 0.3 / (0.3 + 0.9 / 6) = 2/3; T = 3.4 + 2/3 (2.8 - 3.4) = 3; one point of ten is 0.4 of 1 to 5.
    let got = compared(5.0, 2.8, 6);
    near(got.reliability, 2.0 / 3.0, 1e-12);
    near(got.seen, 3.0, 1e-12);
    near(got.gap, 5.0 - 0.4 - 3.0, 1e-12);
    // 0.3 (1 - 2/3) and a twelfth for the whole number.
    near(got.interval.width() / 2.0, 1.644_853_627 * (0.1 + 1.0 / 12.0_f64).sqrt(), 1e-9);
    assert_eq!((got.apart, got.people), (Apart::Higher, 6));
    // Ranges stay on the scale; most people whom others see at 3 place themselves about 3.4.
    assert!(got.own_range.high == 5.0 && got.seen_range.holds(3.0));
    near((got.most_people.low + got.most_people.high) / 2.0, 3.4, 1e-12);
}

#[test]
fn what_most_people_do_is_no_gap() {
    // Others say 3.4, the person 4: half a step above what is usual.
    assert_eq!(compared(4.0, 3.4, 40).apart, Apart::Near);
    // Of five others who say 3 the same answer may be usual, or a point above it.
    assert_eq!(compared(4.0, 3.0, 5).apart, Apart::NoTelling);
    assert_eq!(compared(2.0, 4.0, 12).apart, Apart::Lower);
}

#[test]
fn with_fewer_than_five_others_nothing_is_compared() {
    let views = Views { own: 4.0, others: 3.0, people: 4 };
    assert_eq!(compare(&views, &usual()), Err(Refusal::TooFew { people: 4, needed: 5 }));
    let off = Views { own: 6.0, people: 5, ..views };
    assert_eq!(compare(&off, &usual()), Err(Refusal::OffTheScale { value: 6.0, low: 1.0, high: 5.0 }));
    let views = Views { people: 5, ..views };
    let refused = compare(&views, &Usual { within: 0.0, ..usual() });
    assert!(matches!(refused, Err(Refusal::Variance { .. })));
    assert!(matches!(
        compare(&views, &Usual { between: f64::NAN, ..usual() }),
        Err(Refusal::Variance { .. })
    ));
}

#[test]
fn where_people_do_not_differ_others_say_nothing_of_one() {
    let got =
        compare(&Views { own: 4.0, others: 2.0, people: 9 }, &Usual { between: 0.0, ..usual() }).unwrap();
    assert_eq!((got.reliability, got.seen), (0.0, 3.4));
}

/// How often each word is said of people who place themselves `gap` points above what is usual.
fn said(seed: u64, gap: f64) -> BTreeMap<&'static str, f64> {
    let mut chance = Pcg64Mcg::seed_from_u64(seed);
    let mut words = BTreeMap::new();
    let rounds = 6000;
    for _ in 0..rounds {
        let mut normal = || -> f64 { StandardNormal.sample(&mut chance) };
        let truth = 3.4 + 0.3_f64.sqrt() * normal();
        let noise: Vec<f64> = (0..20).map(|_| normal()).collect();
        let people = chance.random_range(5..=20_usize);
        let heard = noise[..people].iter().map(|noise| truth + 0.9_f64.sqrt() * noise);
        let others = (heard.sum::<f64>() / people as f64).clamp(1.0, 5.0);
        let own = (truth + 0.4 + gap).round().clamp(1.0, 5.0);
        let word = match compared(own, others, people).apart {
            Apart::Higher => "higher",
            Apart::Lower => "lower",
            Apart::Near => "near",
            Apart::NoTelling => "no telling",
        };
        *words.entry(word).or_insert(0.0) += 1.0 / f64::from(rounds);
    }
    words
}

#[test]
fn without_a_gap_one_is_said_in_less_than_a_tenth_and_with_one_mostly() {
    let part = |words: &BTreeMap<&str, f64>, word: &str| words.get(word).copied().unwrap_or(0.0);
    let none = said(1, 0.0);
    assert!(part(&none, "higher") + part(&none, "lower") < 0.1, "{none:?}");
    assert!(part(&none, "near") > 0.1, "{none:?}");
    let low = said(2, -1.5);
    assert!(part(&low, "lower") > 0.7 && part(&low, "higher") == 0.0, "{low:?}");
    let high = said(3, 1.5);
    assert!(part(&high, "lower") == 0.0 && part(&high, "higher") > 0.5, "{high:?}");
}

#[test]
fn the_gap_holds_the_truth_nine_times_of_ten() {
    let mut chance = Pcg64Mcg::seed_from_u64(12);
    let (mut held, mut all) = (0.0, 0.0);
    for _ in 0..4000 {
        let mut normal = || -> f64 { StandardNormal.sample(&mut chance) };
        let (truth, gap) = (3.0 + 0.3_f64.sqrt() * normal(), 0.4 * normal());
        let others = truth + (0.9_f64 / 7.0).sqrt() * normal();
        let own = (truth + 0.4 + gap).round();
        if !(1.0..=5.0).contains(&own) || !(1.0..=5.0).contains(&others) {
            continue;
        }
        let usual = Usual { mean: 3.0, ..usual() };
        let got = compare(&Views { own, others, people: 7 }, &usual).unwrap();
        all += 1.0;
        held += f64::from(u8::from(got.interval.holds(gap)));
    }
    assert!((0.87..=0.93).contains(&(held / all)), "{}", held / all);
}

proptest! {
    #[test]
    fn more_others_never_make_it_less_sure(own in 1..=5_u8, others in 1.0..=5.0_f64, people in 5..60_usize) {
        let few = compared(f64::from(own), others, people);
        let more = compared(f64::from(own), others, people + 1);
        prop_assert!(more.interval.width() < few.interval.width());
        prop_assert!(more.reliability > few.reliability);
        prop_assert!(few.seen >= others.min(3.4) && few.seen <= others.max(3.4));
        prop_assert!(few.interval.holds(few.gap));
        match few.apart {
            Apart::Higher => prop_assert!(few.interval.low > 0.0),
            Apart::Lower => prop_assert!(few.interval.high < 0.0),
            Apart::Near => prop_assert!(few.gap.abs() < 1.0),
            Apart::NoTelling => {}
        }
    }
}

#[test]
fn a_summary_needs_pairs_that_vary() {
    assert_eq!(self_other(&[(1.0, 2.0), (2.0, 1.0)]), Err(Refusal::NoVariation { pairs: 2 }));
    assert_eq!(self_other(&[(1.0, 2.0), (1.0, 1.0), (1.0, 3.0)]), Err(Refusal::NoVariation { pairs: 3 }));
    let got = self_other(&[(2.0, 1.0), (4.0, 2.0), (6.0, 3.0)]).unwrap();
    let Agreement { people, bias, correlation, own_deviation, others_deviation, difference_deviation } = got;
    assert_eq!(
        (people, bias, own_deviation, others_deviation, difference_deviation),
        (3, 2.0, 2.0, 1.0, 1.0)
    );
    near(correlation, 1.0, 1e-12);
}

#[test]
fn five_hundred_people_as_computed_elsewhere() {
    let (Some(want), Some(rows)) = (data::expected("two_way"), data::rows("two_way_ratings.csv")) else {
        return;
    };
    for part in ["attr", "fun"] {
        let mut received: BTreeMap<u64, Vec<f64>> = BTreeMap::new();
        let (mut selves, mut metas) = (BTreeMap::new(), BTreeMap::new());
        for row in &rows {
            let number = |column: &str| row[column].parse::<f64>().ok();
            let person = number("iid").unwrap() as u64;
            if let (Some(about), Some(value)) = (number("pid"), number(part)) {
                received.entry(about as u64).or_default().push(value);
            }
            selves.extend(number(&format!("{part}3_1")).map(|value| (person, value)));
            metas.extend(number(&format!("{part}5_1")).map(|value| (person, value)));
        }
        let pairs = |views: &BTreeMap<u64, f64>| -> Vec<(f64, f64)> {
            let mean = |values: &Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
            views.iter().filter_map(|(person, own)| Some((*own, mean(received.get(person)?)))).collect()
        };
        let want = &want[format!("self_other_{part}")];
        let number = |name: &str| want[name].as_f64().unwrap();
        let got = self_other(&pairs(&selves)).unwrap();
        assert_eq!(got.people as u64, want["n"].as_u64().unwrap());
        near(got.bias, number("bias_self_minus_others"), 1e-9);
        near(got.correlation, number("r_self_others"), 1e-9);
        near(got.own_deviation, number("sd_self"), 1e-9);
        near(got.others_deviation, number("sd_oth"), 1e-9);
        let got = self_other(&pairs(&metas)).unwrap();
        assert_eq!(got.people as u64, want["n_meta"].as_u64().unwrap());
        near(got.bias, number("bias_meta"), 1e-9);
        near(got.correlation, number("r_meta_others"), 1e-9);
    }
}
