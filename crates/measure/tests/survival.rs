//! Kaplan-Meier against published curves and in simulation.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use measure::survival::{Refusal, Wait, kaplan_meier};
use rand::RngExt;
use rand_pcg::Pcg64;

fn ended(times: &[f64]) -> impl Iterator<Item = Wait> {
    times.iter().map(|time| Wait { time: *time, ended: true })
}

fn still(times: &[f64]) -> impl Iterator<Item = Wait> {
    times.iter().map(|time| Wait { time: *time, ended: false })
}

/// Weeks in remission of 21 children with leukaemia given 6-mercaptopurine (Freireich et al. 1963).
fn treated() -> Vec<Wait> {
    ended(&[6.0, 6.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0])
        .chain(still(&[6.0, 9.0, 10.0, 11.0, 17.0, 19.0, 20.0, 25.0, 32.0, 32.0, 34.0, 35.0]))
        .collect()
}

/// And of 21 given a placebo.
fn untreated() -> Vec<Wait> {
    ended(&[
        1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 4.0, 5.0, 5.0, 8.0, 8.0, 8.0, 8.0, 11.0, 11.0, 12.0, 12.0, 15.0, 17.0,
        22.0, 23.0,
    ])
    .collect()
}

#[test]
fn the_curve_of_freireich_is_the_published_one() {
    let curve = kaplan_meier(&treated(), 0.95).unwrap();
    // Time, at risk, ended, share, standard error, 95 % bounds on the scale ln(-ln): as Kleinbaum & Klein,
    // Survival Analysis, and the manual of Stata (sts list) print them.
    let published = [
        (6.0, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516),
        (7.0, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228),
        (10.0, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894),
        (13.0, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491),
        (16.0, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049),
        (22.0, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468),
        (23.0, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801),
    ];
    assert_eq!(curve.steps.len(), published.len());
    for (step, (time, waiting, ended, share, error, low, high)) in curve.steps.iter().zip(published) {
        assert_eq!((step.time, step.waiting, step.ended), (time, waiting, ended));
        for (number, printed) in
            [(step.share, share), (step.error, error), (step.interval.low, low), (step.interval.high, high)]
        {
            assert!((number - printed).abs() < 5.1e-5, "{step:?} {printed}");
        }
    }
    assert_eq!((curve.of, curve.ended, curve.censored.len()), (21, 9, 12));
}

#[test]
fn the_medians_of_freireich_are_twenty_three_and_eight_weeks() {
    let treated = kaplan_meier(&treated(), 0.95).unwrap().median();
    assert_eq!((treated.time, treated.low, treated.high), (Some(23.0), Some(13.0), None));
    let untreated = kaplan_meier(&untreated(), 0.95).unwrap().median();
    assert_eq!((untreated.time, untreated.low, untreated.high), (Some(8.0), Some(4.0), Some(11.0)));
}

#[test]
fn a_curve_is_read_between_its_steps() {
    let curve = kaplan_meier(&treated(), 0.9).unwrap();
    assert_eq!((curve.at(0.0), curve.at(5.9)), (1.0, 1.0));
    assert!((curve.at(6.0) - 18.0 / 21.0).abs() < 1e-12);
    assert_eq!(curve.at(9.9), curve.at(7.0));
    assert_eq!(curve.at(1e9), curve.steps[6].share);
}

#[test]
fn without_censoring_the_median_is_the_ordinary_one() {
    for (times, median) in [
        (&[1.0, 2.0, 5.0][..], 2.0),
        (&[1.0, 3.0][..], 2.0),
        (&[4.0, 1.0, 8.0, 6.0][..], 5.0),
        (&[7.0][..], 7.0),
    ] {
        let waits: Vec<Wait> = ended(times).collect();
        assert_eq!(kaplan_meier(&waits, 0.9).unwrap().median().time, Some(median), "{times:?}");
    }
}

#[test]
fn silence_counts_against_whoever_is_silent() {
    let answered: Vec<Wait> = ended(&[1.0, 2.0, 2.0, 3.0]).collect();
    let with_silence: Vec<Wait> = answered.iter().copied().chain(still(&[30.0; 5])).collect();
    assert_eq!(kaplan_meier(&answered, 0.9).unwrap().median().time, Some(2.0));
    // More than half still wait: longer than anything that was seen.
    assert_eq!(kaplan_meier(&with_silence, 0.9).unwrap().median().time, None);
    let nobody_answered: Vec<Wait> = still(&[3.0, 4.0]).collect();
    let curve = kaplan_meier(&nobody_answered, 0.9).unwrap();
    assert_eq!((curve.steps.len(), curve.median().time, curve.median().low), (0, None, None));
    assert_eq!(kaplan_meier(&[], 0.9).unwrap().median().time, None);
}

#[test]
fn the_last_to_go_leaves_nobody_and_the_bounds_stay_in_order() {
    let curve = kaplan_meier(&untreated(), 0.9).unwrap();
    let last = curve.steps.last().unwrap();
    assert_eq!((last.share, last.interval.low), (0.0, 0.0));
    for pair in curve.steps.windows(2) {
        assert!(pair[1].share < pair[0].share && pair[1].time > pair[0].time);
        assert!(pair[1].interval.high <= pair[0].interval.high);
    }
    assert!(curve.steps.iter().all(|step| step.interval.holds(step.share)));
}

#[test]
fn times_that_are_none_and_levels_that_are_none_are_refused() {
    let negative = [Wait { time: 1.0, ended: true }, Wait { time: -2.0, ended: false }];
    assert_eq!(kaplan_meier(&negative, 0.9), Err(Refusal::Time { wait: 1, time: -2.0 }));
    let endless = [Wait { time: f64::INFINITY, ended: false }];
    assert!(matches!(kaplan_meier(&endless, 0.9), Err(Refusal::Time { wait: 0, .. })));
    assert_eq!(kaplan_meier(&[], 1.0), Err(Refusal::Level { level: 1.0 }));
}

#[test]
fn true_medians_lie_in_their_intervals_in_about_ninety_percent() {
    let mut chance = Pcg64::new(1958, 1);
    let (rounds, mut inside) = (1_500, 0);
    for _ in 0..rounds {
        let waits: Vec<Wait> = (0..60)
            .map(|_| {
                // Answers take an exponential time with median 1; one looks after a time between 0 and 4.
                let (answer, looked) = (-chance.random::<f64>().log2(), 4.0 * chance.random::<f64>());
                Wait { time: answer.min(looked), ended: answer <= looked }
            })
            .collect();
        let median = kaplan_meier(&waits, 0.9).unwrap().median();
        inside +=
            u32::from(median.low.is_some_and(|low| low <= 1.0) && median.high.is_none_or(|high| high >= 1.0));
    }
    let share = f64::from(inside) / f64::from(rounds);
    assert!((0.86..=0.95).contains(&share), "{share}");
}
