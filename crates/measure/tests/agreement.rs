//! Alpha and the intraclass correlations: the published examples, and what must not matter.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/data.rs"]
mod data;

use data::near;
use measure::agreement::{Kind, Level, Refusal, Table, alpha, bootstrap, intraclass};
use proptest::prelude::*;

const LEVELS: [Level; 4] = [Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio];

fn table(rows: &[&[f64]]) -> Table {
    let rows: Vec<Vec<Option<f64>>> = rows
        .iter()
        .map(|row| row.iter().map(|value| (!value.is_nan()).then_some(*value)).collect())
        .collect();
    Table::new(&rows).unwrap()
}

/// Four observers, twelve units, some cells empty: the file has an observer in each row.
fn krippendorff() -> Option<Table> {
    let rows = data::rows("krippendorff_2011.csv")?;
    let units: Vec<Vec<Option<f64>>> =
        (1..=12).map(|unit| rows.iter().map(|row| row[&format!("u{unit}")].parse().ok()).collect()).collect();
    Some(Table::new(&units).unwrap())
}

fn shrout_fleiss() -> Option<Table> {
    let rows = data::rows("shrout_fleiss_1979.csv")?;
    let units: Vec<Vec<Option<f64>>> = rows
        .iter()
        .map(|row| (1..=4).map(|judge| row[&format!("J{judge}")].parse().ok()).collect())
        .collect();
    Some(Table::new(&units).unwrap())
}

#[test]
fn alpha_is_that_of_krippendorff() {
    let (Some(table), Some(expected)) = (krippendorff(), data::expected("krippendorff_alpha")) else {
        return;
    };
    let by = expected["tolerance"].as_f64().unwrap();
    for (level, name) in LEVELS.into_iter().zip(["nominal", "ordinal", "interval", "ratio"]) {
        let found = alpha(&table, level).unwrap();
        near(name, found.alpha, expected["values"][name].as_f64().unwrap(), by);
        // u12 was seen by one observer only.
        assert_eq!((found.units, found.left_out, found.raters, found.values), (11, 1, 4, 40));
    }
}

#[test]
fn the_six_coefficients_are_those_of_shrout_and_fleiss() {
    let (Some(table), Some(expected)) = (shrout_fleiss(), data::expected("icc")) else { return };
    let by = expected["tolerance"].as_f64().unwrap();
    let found = intraclass(&table).unwrap();
    for coefficient in found.coefficients {
        let name = coefficient.kind.name();
        near(name, coefficient.value, expected["values"][name].as_f64().unwrap(), by);
    }
}

#[test]
fn their_intervals_are_those_of_mcgraw_and_wong() {
    let Some(table) = shrout_fleiss() else { return };
    let found = intraclass(&table).unwrap();
    // The formulas of the paper's table 7, each written out, with qf of R 4.2 and 90 %.
    let expected = [
        (Kind::OneWay, -0.0967222036577, 0.6433983107044),
        (Kind::OneWayMean, -0.5450417247369, 0.8783010354064),
        (Kind::Consistency, 0.411834130919, 0.925832807680),
        (Kind::ConsistencyMean, 0.736897678577, 0.980366056047),
        (Kind::Agreement, 0.0429011915405, 0.6910706066184),
        (Kind::AgreementMean, 0.1520370538560, 0.8994767001136),
    ];
    for (kind, low, high) in expected {
        assert_eq!(found.of(kind).kind, kind);
        near(kind.name(), found.of(kind).interval.low, low, 1e-9);
        near(kind.name(), found.of(kind).interval.high, high, 1e-9);
    }
}

#[test]
fn the_bootstrap_of_a_seed_is_always_the_same_and_holds_alpha() {
    let Some(table) = krippendorff() else { return };
    for level in LEVELS {
        let one = bootstrap(&table, level, 2_000, 7).unwrap();
        assert_eq!(one, bootstrap(&table, level, 2_000, 7).unwrap());
        let interval = one.interval.unwrap();
        assert!(interval.holds(one.alpha.alpha), "{level:?}: {interval:?}");
        assert!(interval.width() > 0.1 && interval.high <= 1.0, "{level:?}: {interval:?}");
        let other = bootstrap(&table, level, 2_000, 8).unwrap().interval.unwrap();
        assert_ne!(interval, other);
        near("the low end of another seed", other.low, interval.low, 0.05);
    }
}

/// Numbers between 0 and 1 from a seed, for simulated tables.
fn uniform(seed: u64) -> impl FnMut() -> f64 {
    use rand::{Rng, SeedableRng};
    let mut chance = rand_pcg::Pcg64::seed_from_u64(seed);
    move || (chance.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

#[test]
fn the_bootstrap_covers_about_nine_of_ten_true_alphas() {
    // Three raters give the true one of four names with chance 0.7, any of the four otherwise: two raters of a unit
    // then agree beyond chance with 0.7 squared, and so alpha is 0.49.
    let mut draw = uniform(11);
    let (rounds, mut covered) = (200, 0);
    for round in 0..rounds {
        let rows: Vec<Vec<Option<f64>>> = (0..60)
            .map(|_| {
                let truth = (draw() * 4.0).floor();
                (0..3).map(|_| Some(if draw() < 0.7 { truth } else { (draw() * 4.0).floor() })).collect()
            })
            .collect();
        let found = bootstrap(&Table::new(&rows).unwrap(), Level::Nominal, 400, round).unwrap();
        covered += u32::from(found.interval.unwrap().holds(0.49));
    }
    let share = f64::from(covered) / rounds as f64;
    assert!((0.84..=0.95).contains(&share), "covered {share}");
}

#[test]
fn what_cannot_be_told_is_refused_with_the_reason() {
    let nan = f64::NAN;
    let one_rater = table(&[&[1.0, nan], &[2.0, nan], &[3.0, nan]]);
    assert_eq!(alpha(&one_rater, Level::Nominal), Err(Refusal::TooFewRaters { raters: 1 }));
    let one_pair = table(&[&[1.0, 2.0], &[2.0, nan], &[nan, 3.0]]);
    assert_eq!(alpha(&one_pair, Level::Ordinal), Err(Refusal::TooFewUnits { units: 1 }));
    let alike = table(&[&[4.0, 4.0], &[4.0, 4.0], &[4.0, nan]]);
    for level in LEVELS {
        assert_eq!(alpha(&alike, level), Err(Refusal::NoVariation { value: 4.0 }));
    }
    let below = table(&[&[1.0, 2.0], &[0.0, -1.0]]);
    assert_eq!(alpha(&below, Level::Ratio), Err(Refusal::BelowZero { unit: 1, rater: 1 }));
    assert!(alpha(&below, Level::Interval).is_ok());
    let few = table(&[&[1.0, 2.0], &[2.0, 2.0]]);
    assert_eq!(bootstrap(&few, Level::Nominal, 10, 1), Err(Refusal::TooFewDraws { draws: 10 }));

    assert_eq!(
        Table::new(&[vec![Some(1.0)], vec![]]),
        Err(Refusal::Ragged { unit: 1, cells: 0, expected: 1 })
    );
    assert_eq!(
        Table::new(&[vec![None, Some(f64::INFINITY)]]),
        Err(Refusal::NotANumber { unit: 0, rater: 1 })
    );
}

#[test]
fn a_table_with_holes_is_refused_with_the_cell_that_is_missing() {
    let nan = f64::NAN;
    let holes = table(&[&[1.0, 2.0, 3.0], &[2.0, 3.0, nan], &[nan, 1.0, 2.0]]);
    let refusal = intraclass(&holes).unwrap_err();
    assert_eq!(refusal, Refusal::MissingCell { unit: 1, rater: 2, missing: 2 });
    assert!(refusal.to_string().contains("row 1, column 2"), "{refusal}");
    assert_eq!(intraclass(&table(&[&[1.0, 2.0]])), Err(Refusal::TooFewUnits { units: 1 }));
    assert_eq!(intraclass(&table(&[&[1.0], &[2.0]])), Err(Refusal::TooFewRaters { raters: 1 }));
    assert_eq!(intraclass(&table(&[&[0.1, 0.1], &[0.1, 0.1]])), Err(Refusal::NoVariation { value: 0.1 }));
    assert_eq!(intraclass(&table(&[&[1.0, 3.0], &[3.0, 1.0]])), Err(Refusal::UnitsAlike));
}

#[test]
fn perfect_agreement_is_one_with_nothing_left_open() {
    let perfect = table(&[&[0.1, 0.1, 0.1], &[0.7, 0.7, 0.7], &[0.3, 0.3, 0.3]]);
    for coefficient in intraclass(&perfect).unwrap().coefficients {
        assert_eq!((coefficient.value, coefficient.interval.low, coefficient.interval.high), (1.0, 1.0, 1.0));
    }
    // Raters who differ by a constant are consistent, and do not agree.
    let shifted = intraclass(&table(&[&[1.0, 2.0], &[3.0, 4.0], &[6.0, 7.0]])).unwrap();
    assert_eq!(shifted.of(Kind::Consistency).value, 1.0);
    assert!(shifted.of(Kind::Agreement).value < 0.95);
    assert!(shifted.of(Kind::Agreement).interval.low < shifted.of(Kind::Agreement).value);
}

/// Tables with 2 to 12 units, 2 to 6 raters, values 1 to 5, and, where holes are asked for, empty cells.
fn tables(holes: bool) -> impl Strategy<Value = Vec<Vec<Option<f64>>>> {
    (2_usize..12, 2_usize..6).prop_flat_map(move |(units, raters)| {
        let cell = (1_u8..=5, 0_u8..10)
            .prop_map(move |(value, hole)| (!holes || hole < 7).then_some(f64::from(value)));
        prop::collection::vec(prop::collection::vec(cell, raters), units)
    })
}

/// The same table with columns turned by so many places, and rows back to front.
fn turned(rows: &[Vec<Option<f64>>], by: usize) -> Vec<Vec<Option<f64>>> {
    let mut turned = rows.to_vec();
    for row in &mut turned {
        let places = by % row.len();
        row.rotate_left(places);
    }
    turned.reverse();
    turned
}

fn moved(rows: &[Vec<Option<f64>>], by: impl Fn(f64) -> f64) -> Vec<Vec<Option<f64>>> {
    rows.iter().map(|row| row.iter().map(|cell| cell.map(&by)).collect()).collect()
}

proptest! {
    #[test]
    fn who_sits_in_which_column_does_not_matter(rows in tables(true), by in 0_usize..6) {
        let (one, other) = (Table::new(&rows).unwrap(), Table::new(&turned(&rows, by)).unwrap());
        for level in LEVELS {
            match (alpha(&one, level), alpha(&other, level)) {
                (Ok(one), Ok(other)) => prop_assert!((one.alpha - other.alpha).abs() < 1e-12),
                (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
            }
        }
    }

    #[test]
    fn alpha_is_at_most_one_and_one_only_without_disagreement(rows in tables(true)) {
        let table = Table::new(&rows).unwrap();
        for level in LEVELS {
            if let Ok(found) = alpha(&table, level) {
                prop_assert!(found.alpha <= 1.0);
                let agree = rows.iter().all(|row| {
                    let values: Vec<f64> = row.iter().flatten().copied().collect();
                    values.iter().all(|value| *value == values[0])
                });
                prop_assert_eq!(found.alpha == 1.0, agree);
            }
        }
    }

    #[test]
    fn where_all_say_the_same_alpha_is_one(values in prop::collection::vec(0_u8..9, 2..20), raters in 2_usize..5) {
        prop_assume!(values.iter().any(|value| *value != values[0]));
        let rows: Vec<Vec<Option<f64>>> = values.iter().map(|value| vec![Some(f64::from(*value)); raters]).collect();
        let table = Table::new(&rows).unwrap();
        for level in LEVELS {
            prop_assert_eq!(alpha(&table, level).unwrap().alpha, 1.0);
        }
    }

    #[test]
    fn alpha_forgets_what_its_level_forgets(rows in tables(true), far in -1e3..1e3, times in 0.1..20.0) {
        let of = |rows: &[Vec<Option<f64>>], level| alpha(&Table::new(rows).unwrap(), level).map(|found| found.alpha);
        let changes: [(Level, &dyn Fn(f64) -> f64); 4] = [
            (Level::Nominal, &|value| (value * 3.0) % 7.0),
            (Level::Ordinal, &|value| value.powi(3)),
            (Level::Interval, &|value| far + times * value),
            (Level::Ratio, &|value| times * value),
        ];
        for (level, change) in changes {
            if let (Ok(one), Ok(other)) = (of(&rows, level), of(&moved(&rows, change), level)) {
                prop_assert!((one - other).abs() < 1e-8, "{:?}: {} {}", level, one, other);
            }
        }
    }

    #[test]
    fn intraclass_correlations_forget_order_and_a_common_constant(
        rows in tables(false), by in 0_usize..6, far in -1e3..1e3, habits in prop::collection::vec(-3.0..3.0, 6),
    ) {
        let of = |rows: &[Vec<Option<f64>>]| intraclass(&Table::new(rows).unwrap());
        if let Ok(found) = of(&rows) {
            let other = of(&turned(&moved(&rows, |value| value + far), by)).unwrap();
            let raters = found.raters as f64;
            for at in 0..6 {
                let (one, other) = (found.coefficients[at], other.coefficients[at]);
                prop_assert!(one.interval.low <= one.interval.high && one.value <= 1.0);
                // A mean of k is k r / (1 + (k - 1) r) of the single r: where that divides by nothing, digits end.
                if 1.0 + (raters - 1.0) * found.coefficients[at % 3].value > 1e-3 {
                    prop_assert!((one.value - other.value).abs() < 1e-6 * (1.0 + one.value.abs()));
                }
            }
            // Consistency forgets each rater's own habit, too.
            let own: Vec<Vec<Option<f64>>> = rows
                .iter()
                .map(|row| row.iter().zip(&habits).map(|(cell, habit)| cell.map(|value| value + habit)).collect())
                .collect();
            if let Ok(other) = of(&own) {
                let (one, other) = (found.of(Kind::Consistency).value, other.of(Kind::Consistency).value);
                prop_assert!((one - other).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn consistency_is_at_least_agreement_where_agreement_is_above_nothing(rows in tables(false)) {
        if let Ok(found) = intraclass(&Table::new(&rows).unwrap())
            && found.of(Kind::Agreement).value > 0.0
            && found.squares.raters > found.squares.error
        {
            prop_assert!(found.of(Kind::Consistency).value >= found.of(Kind::Agreement).value - 1e-12);
        }
    }
}
