//! Figures of cells from blocks: drawn to the organisation, as sure as they say, told as precisely as they may be.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use measure::Interval;
use measure::felt::recommendation::Arrow;
use measure::felt::{
    Attribute, Block, Book, Cell, Dimension, Felt, Ground, Leaning, Leniency, Policy, Recommendation,
    Response, Shown, Spread, Statement, Why,
};
use proptest::prelude::*;
use rand::SeedableRng;
use rand_distr::{Distribution, Normal, StandardNormal, Uniform};
use rand_pcg::Pcg64Mcg;
use std::collections::BTreeMap;

use Dimension::{Interviewer, Job, Stage};

fn response(id: u64, unit: u64, values: [u8; 5], recommendation: u8) -> Response {
    Response {
        id,
        person: id,
        arrived: 0,
        attributes: vec![
            Attribute::new(Interviewer, unit),
            Attribute::new(Job, unit / 4),
            Attribute::new(Stage, 0),
        ],
        values: values.map(Some),
        recommendation: Some(recommendation),
    }
}

fn book(responses: &[Response]) -> Book {
    let mut book = Book::new(Leniency::NONE);
    book.close(responses, 0, &Policy::default()).unwrap();
    book
}

fn felt(blocks: &[Block], cell: &Cell) -> Felt {
    let none = BTreeMap::new();
    Ground::of(blocks, Interviewer, Spread::PUBLIC, &none).felt(blocks, cell, &none)
}

#[test]
fn ten_people_are_half_their_own_and_half_the_organisation() {
    // Ten who say 5 and ten who say 3: the organisation says 4, and each half is drawn half way to it.
    let all: Vec<Response> = (0..20).map(|id| response(id, id % 2, [3 + 2 * (id % 2) as u8; 5], 8)).collect();
    let book = book(&all);
    let high = felt(book.blocks(), &Cell::of(Interviewer, 1));
    let figure = high.overall.unwrap();
    assert_eq!((figure.people, figure.answers), (10, 10));
    assert!((figure.own - 0.5).abs() < 1e-12 && (figure.estimate - 4.5).abs() < 1e-12, "{figure:?}");
    // Of one statement: tau2 (1 - own) and what is unsure about the organisation, a quarter of 1/20.
    let part = high.parts[0].figure.unwrap();
    let deviation = (0.1 * 0.5 + 0.25 / 20.0_f64).sqrt();
    assert!((part.interval.low - (4.5 - 1.644_853_627 * deviation)).abs() < 1e-6, "{part:?}");
    assert!(figure.interval.width() < part.interval.width());
    assert_eq!(figure.shown.interval(figure.interval), Some(Interval { low: 4.0, high: 5.0 }));
    // The whole is drawn to nothing.
    let whole = felt(book.blocks(), &Cell::organisation()).overall.unwrap();
    assert_eq!((whole.people, whole.estimate, whole.own), (20, 4.0, 1.0));
    assert_eq!(whole.shown, Shown::Decimals { mean: 4.0 });
    // 4 more or less 1.645 sqrt((0.4 + 0.6 * 5) / 5 / 20).
    assert_eq!(whole.shown.interval(whole.interval), Some(Interval { low: 3.6, high: 4.4 }));
}

#[test]
fn the_weakest_statement_stands_beside_the_mean() {
    let all: Vec<Response> = (0..8).map(|id| response(id, 0, [5, 4, 2, 3, 4], 8)).collect();
    let felt = felt(book(&all).blocks(), &Cell::of(Interviewer, 0));
    assert_eq!(felt.weakest, Some(Statement::Straight));
    assert!((felt.overall.unwrap().estimate - 3.6).abs() < 1e-12);
    assert_eq!(felt.shown, Shown::Words { about: 4 });
}

#[test]
fn a_missing_part_is_named_and_not_imputed() {
    let mut all: Vec<Response> = (0..6).map(|id| response(id, 0, [4; 5], 8)).collect();
    all[0].values[3] = None;
    all[1].values[3] = None;
    let felt = felt(book(&all).blocks(), &Cell::of(Interviewer, 0));
    assert_eq!((felt.overall, felt.weakest), (None, None));
    assert_eq!(felt.parts[3].shown, Shown::Hidden(Why::NoBlock { needed: 5 }));
    assert!(felt.parts[2].figure.is_some());
}

#[test]
fn a_cell_without_a_block_of_its_own_says_nothing() {
    // Four of the interviewer; with a fifth person of another they make a block of the job.
    let mut all: Vec<Response> = (0..5).map(|id| response(id, id / 4, [4; 5], 8)).collect();
    all.iter_mut().for_each(|response| response.arrived = -30);
    let book = book(&all);
    assert_eq!(book.blocks().len(), 1);
    assert_eq!(felt(book.blocks(), &Cell::of(Interviewer, 0)).shown, Shown::NO_BLOCK);
    assert_eq!(felt(book.blocks(), &Cell::of(Job, 0)).shown, Shown::Words { about: 4 });
}

#[test]
fn precision_grows_with_people() {
    let table = [
        (4.26, 4, Shown::NO_BLOCK),
        (4.26, 5, Shown::Words { about: 4 }),
        (4.26, 9, Shown::Words { about: 4 }),
        (4.5, 10, Shown::Whole { mean: 5 }),
        (4.26, 19, Shown::Whole { mean: 4 }),
        (4.26, 20, Shown::Decimals { mean: 4.3 }),
        // All of one mind: the last fifth of a point is not told.
        (5.0, 40, Shown::Decimals { mean: 4.8 }),
        (1.0, 40, Shown::Decimals { mean: 1.2 }),
    ];
    for (mean, people, shown) in table {
        assert_eq!(Shown::of(mean, people), shown, "{mean} of {people}");
    }
    let whole = Shown::Whole { mean: 4 };
    assert_eq!(whole.where_answered(30, 100), whole);
    assert_eq!(whole.where_answered(29, 100), Shown::Hidden(Why::FewAnswered { answered: 29, invited: 100 }));
    assert_eq!(Shown::NO_BLOCK.where_answered(29, 100), Shown::NO_BLOCK);
}

/// A score from that many promoters and detractors of so many.
fn score(promoters: u64, detractors: u64, of: u64) -> Recommendation {
    let value = |id| {
        if id < promoters {
            9
        } else if id < promoters + detractors {
            6
        } else {
            7
        }
    };
    let all: Vec<Response> = (0..of).map(|id| response(id, 0, [4; 5], value(id))).collect();
    Recommendation::of(book(&all).blocks()).unwrap()
}

#[test]
fn a_recommendation_score_has_a_standard_error_and_rarely_an_arrow() {
    let thirty = score(15, 9, 30);
    assert!((thirty.score - 20.0).abs() < 1e-9);
    assert_eq!(thirty.printed, Some(20));
    assert!((thirty.standard_error - 16.0).abs() < 0.5, "{}", thirty.standard_error);
    assert_eq!(thirty.leaning, Leaning::Mixed);
    assert_eq!(score(9, 0, 10).leaning, Leaning::Would);
    assert_eq!(score(0, 9, 10).leaning, Leaning::WouldNot);
    assert_eq!(score(9, 0, 10).printed, None);
    assert_eq!(score(20, 0, 20).printed, Some(90));
    assert_eq!(score(90, 5, 99).arrow_since(&score(5, 90, 99)), None);
    assert_eq!(score(90, 5, 100).arrow_since(&score(5, 90, 100)), Some(Arrow::Up));
    assert_eq!(score(5, 90, 100).arrow_since(&score(90, 5, 100)), Some(Arrow::Down));
    assert_eq!(score(50, 20, 100).arrow_since(&score(48, 20, 100)), None);
}

#[test]
fn weights_move_the_mean_and_cost_people() {
    let all: Vec<Response> =
        (0..10).map(|id| response(id, id / 5, [if id < 5 { 2 } else { 4 }; 5], 8)).collect();
    let book = book(&all);
    let weights = BTreeMap::from([(0, 3.0), (1, 1.0)]);
    let cell = Cell::organisation();
    let even = felt(book.blocks(), &cell).overall.unwrap();
    let ground = Ground::of(book.blocks(), Interviewer, Spread::PUBLIC, &weights);
    let weighed = ground.felt(book.blocks(), &cell, &weights).overall.unwrap();
    assert!((even.estimate - 3.0).abs() < 1e-12 && (weighed.estimate - 2.5).abs() < 1e-12);
    // Ten people weighted 3 to 1 are worth (4 * 5)^2 / (10 * 5) = 8.
    let ratio = weighed.interval.width() / even.interval.width();
    assert!((ratio - (10.0_f64 / 8.0).sqrt()).abs() < 1e-9, "{ratio}");
}

/// What is expected of an answer whose latent mean is that, with that deviation, as a whole number from 1 to 5.
fn expected(latent: f64, deviation: f64) -> f64 {
    let above =
        |cut: f64| 0.5 * (1.0 - statrs::function::erf::erf((cut - latent) / (deviation * 2f64.sqrt())));
    1.0 + [1.5, 2.5, 3.5, 4.5].map(above).iter().sum::<f64>()
}

/// How often the 90 % intervals of statements and of the overall figure hold the truth.
fn coverage(seed: u64, houses: u64, units: u64, tau: f64, sigma: f64) -> (f64, f64) {
    let mut chance = Pcg64Mcg::seed_from_u64(seed);
    let people = Uniform::new_inclusive(5, 30).unwrap();
    let (mut parts, mut parts_held, mut overall, mut overall_held) = (0, 0, 0, 0);
    for _ in 0..houses {
        let (mut all, mut truth) = (Vec::new(), Vec::new());
        for unit in 0..units {
            // Units differ as a whole and by statement, people too (0.6 of their variance goes together).
            let common: f64 = StandardNormal.sample(&mut chance);
            let latent: [f64; 5] = std::array::from_fn(|_| {
                let own: f64 = StandardNormal.sample(&mut chance);
                3.4 + tau * (0.6_f64.sqrt() * common + 0.4_f64.sqrt() * own)
            });
            truth.push(latent.map(|latent| expected(latent, sigma)));
            for _ in 0..people.sample(&mut chance) {
                let mood: f64 = StandardNormal.sample(&mut chance);
                let values = latent.map(|latent| {
                    let middle = latent + sigma * 0.6_f64.sqrt() * mood;
                    let value = Normal::new(middle, sigma * 0.4_f64.sqrt()).unwrap().sample(&mut chance);
                    value.round().clamp(1.0, 5.0) as u8
                });
                all.push(response(all.len() as u64, unit, values, 8));
            }
        }
        let book = book(&all);
        let none = BTreeMap::new();
        let ground = Ground::of(book.blocks(), Interviewer, Spread::PUBLIC, &none);
        for (unit, truth) in truth.iter().enumerate() {
            let felt = ground.felt(book.blocks(), &Cell::of(Interviewer, unit as u64), &none);
            for (part, truth) in felt.parts.iter().zip(truth) {
                parts += 1;
                parts_held += u32::from(part.figure.unwrap().interval.holds(*truth));
            }
            overall += 1;
            let mean = truth.iter().sum::<f64>() / 5.0;
            overall_held += u32::from(felt.overall.unwrap().interval.holds(mean));
        }
    }
    (f64::from(parts_held) / f64::from(parts), f64::from(overall_held) / f64::from(overall))
}

#[test]
fn ninety_per_cent_intervals_hold_eighty_five_to_ninety_five() {
    // (units, tau, sigma): with few units the variances are public, with more they are learnt.
    for (units, tau, sigma) in
        [(5, 0.32, 1.0), (12, 0.3, 0.9), (25, 0.15, 0.9), (25, 0.3, 0.8), (25, 0.5, 1.1)]
    {
        let (parts, overall) = coverage(41 + units, 60, units, tau, sigma);
        assert!((0.85..=0.95).contains(&parts), "{units} units, tau {tau}: statements {parts}");
        assert!((0.85..=0.95).contains(&overall), "{units} units, tau {tau}: overall {overall}");
    }
}

#[test]
fn whom_lenient_people_meet_is_no_better_for_it() {
    // Forty people say four times what they think of interviewer 0; then the lenient half meets interviewer 1, the
    // strict half interviewer 2, who are alike.
    let mut chance = Pcg64Mcg::seed_from_u64(21);
    let mut people: Vec<f64> = (0..40).map(|_| StandardNormal.sample(&mut chance)).collect();
    people.sort_by(f64::total_cmp);
    let mut round = |number: u64, unit: &dyn Fn(u64) -> u64| -> Vec<Response> {
        let mut one = |person: u64| {
            let noise: f64 = StandardNormal.sample(&mut chance);
            let value =
                (3.0 + 0.6 * people[(17 * person % 40) as usize] + 0.7 * noise).round().clamp(1.0, 5.0) as u8;
            Response { person, ..response(100 * number + person, unit(person), [value; 5], 8) }
        };
        (0..40).map(&mut one).collect()
    };
    let early: Vec<Vec<Response>> = (0..4).map(|number| round(number, &|_| 0)).collect();
    let late = round(4, &|person| if 17 * person % 40 < 20 { 2 } else { 1 });
    let apart = |leniency: Leniency| {
        let mut book = Book::new(leniency);
        for responses in early.iter().chain([&late]) {
            book.close(responses, 0, &Policy::default()).unwrap();
        }
        let mean = |unit: u64| {
            let cell = Cell::of(Interviewer, unit);
            let within = book.blocks().iter().filter(|block| block.is_within(&cell));
            within.map(|block| block.tally(Statement::Heard).unwrap().sum).sum::<f64>() / 20.0
        };
        mean(1) - mean(2)
    };
    let (raw, adjusted) = (apart(Leniency::NONE), apart(Leniency::PUBLIC));
    assert!(raw > 0.5, "{raw}");
    assert!(adjusted.abs() < 0.45 * raw, "{adjusted} of {raw}");
}

#[test]
fn how_much_units_differ_is_learnt_from_blocks() {
    let mut chance = Pcg64Mcg::seed_from_u64(3);
    let (mut all, mut units) = (Vec::new(), Vec::new());
    for unit in 0..40 {
        let own: f64 = StandardNormal.sample(&mut chance);
        units.push(0.4 * own);
        for _ in 0..25 {
            let noise: f64 = StandardNormal.sample(&mut chance);
            let value = (3.2 + 0.4 * own + 0.7 * noise).round().clamp(1.0, 5.0) as u8;
            all.push(response(all.len() as u64, unit, [value; 5], 8));
        }
    }
    let large = book(&all);
    let ground = Ground::of(large.blocks(), Interviewer, Spread::PUBLIC, &BTreeMap::new());
    let base = ground.statements[0].as_ref().unwrap();
    assert!(base.learnt && base.units == 40);
    // 0.49 and a twelfth for rounding; and what these forty happen to differ by.
    assert!((base.within - 0.57).abs() < 0.06, "{}", base.within);
    let mean = units.iter().sum::<f64>() / 40.0;
    let differ = units.iter().map(|unit| (unit - mean).powi(2)).sum::<f64>() / 39.0;
    assert!((base.between - differ).abs() < 0.04, "{} for {differ}", base.between);
    // Six interviewers are too few, however many answer.
    let few: Vec<Response> =
        all.iter().filter(|response| response.attributes[0].value < 6).cloned().collect();
    let ground = Ground::of(book(&few).blocks(), Interviewer, Spread::PUBLIC, &BTreeMap::new());
    let base = ground.statements[0].as_ref().unwrap();
    assert!(!base.learnt && base.within == 1.0 && base.between == 0.1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_order_of_coming_in_changes_no_figure(
        values in prop::collection::vec((0..10_u64, 1..=5_u8), 5..120),
        turn in 0..120_usize,
    ) {
        let one = |(id, (unit, value)): (usize, &(u64, u8))| response(id as u64, *unit, [*value; 5], 2 * value);
        let mut all: Vec<Response> = values.iter().enumerate().map(one).collect();
        let before = book(&all);
        let at = turn % all.len();
        all.rotate_left(at);
        let after = book(&all);
        for unit in 0..10 {
            let cell = Cell::of(Interviewer, unit);
            prop_assert_eq!(felt(before.blocks(), &cell), felt(after.blocks(), &cell));
        }
    }

    #[test]
    fn a_figure_lies_between_its_people_and_the_organisation(
        values in prop::collection::vec((0..4_u64, 1..=5_u8), 5..60),
    ) {
        let one = |(id, (unit, value)): (usize, &(u64, u8))| response(id as u64, *unit, [*value; 5], 2 * value);
        let all: Vec<Response> = values.iter().enumerate().map(one).collect();
        let book = book(&all);
        let none = BTreeMap::new();
        let ground = Ground::of(book.blocks(), Interviewer, Spread::PUBLIC, &none);
        for unit in 0..4 {
            let cell = Cell::of(Interviewer, unit);
            let Some(figure) = ground.felt(book.blocks(), &cell, &none).parts[0].figure else { continue };
            let within = book.blocks().iter().filter(|block| block.is_within(&cell));
            let tallies: Vec<_> = within.filter_map(|block| block.tally(Statement::Heard)).collect();
            let own = tallies.iter().map(|tally| tally.sum).sum::<f64>()
                / tallies.iter().map(|tally| tally.answers as f64).sum::<f64>();
            let mean = ground.statements[0].as_ref().unwrap().mean;
            prop_assert!(figure.estimate >= own.min(mean) - 1e-9 && figure.estimate <= own.max(mean) + 1e-9);
            prop_assert!(figure.interval.holds(figure.estimate));
            prop_assert!(figure.people >= 5);
        }
    }
}
