//! Changes that must change nothing.

use measure::raters::mml::{self, Model};
use measure::raters::{Options, Ratings, Refusal, Unused, jmle};
use proptest::prelude::*;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_pcg::Pcg64;

use crate::draw::{Design, Drawn};

fn design(seed: u64, persons: usize, raters: usize) -> Design {
    Design {
        seed,
        persons,
        raters,
        panel: 2,
        criteria: 2,
        person_sd: 1.0,
        rater_sd: 0.5,
        steps: &[-0.8, 0.8],
    }
}

fn shuffled(of: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..of).collect();
    order.shuffle(&mut Pcg64::seed_from_u64(seed));
    order
}

const STRICT: Options = Options { iterations: 500, tolerance: 1e-8 };

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn other_numbers_and_another_order_change_nothing(seed in any::<u64>(), persons in 60_usize..150, raters in 4_usize..9) {
        let drawn = design(seed, persons, raters).draw();
        let (people, panel, rows) =
            (shuffled(persons, seed), shuffled(raters, seed ^ 1), shuffled(drawn.score.len(), seed ^ 2));
        let other = Drawn {
            person: rows.iter().map(|&row| people[drawn.person[row]]).collect(),
            rater: rows.iter().map(|&row| panel[drawn.rater[row]]).collect(),
            criterion: rows.iter().map(|&row| 1 - drawn.criterion[row]).collect(),
            score: rows.iter().map(|&row| drawn.score[row]).collect(),
            severity: vec![],
        };
        let (Ok(one), Ok(other)) = (drawn.ratings(), other.ratings()) else {
            // Both or neither.
            prop_assert_eq!(drawn.ratings().is_ok(), other.ratings().is_ok());
            return Ok(());
        };
        let model = Model { options: STRICT, ..Model::default() };
        let (one_fit, other_fit) = (mml::fit(&one, &model, &mut |_| ()), mml::fit(&other, &model, &mut |_| ()));
        prop_assert_eq!(one_fit.is_ok(), other_fit.is_ok());
        if let (Ok(one), Ok(other)) = (one_fit, other_fit) {
            for (rater, level) in one.facets[0].levels.iter().enumerate() {
                let same = &other.facets[0].levels[panel[rater]];
                prop_assert!((level.severity - same.severity).abs() < 1e-5, "{} {}", level.severity, same.severity);
                prop_assert!((level.error - same.error).abs() < 1e-5);
                prop_assert!((level.points - same.points).abs() < 1e-4);
                prop_assert_eq!(level.ratings, same.ratings);
            }
            for (person, figures) in one.persons.iter().enumerate() {
                prop_assert!((figures.measure - other.persons[people[person]].measure).abs() < 1e-4);
            }
        }
    }

    #[test]
    fn a_constant_on_all_scores_changes_no_severity(seed in any::<u64>(), constant in -1000_i64..1000) {
        let drawn = design(seed, 80, 5).draw();
        let mut other = drawn.clone();
        other.score.iter_mut().for_each(|score| *score += constant);
        let (Ok(one), Ok(other)) = (drawn.ratings(), other.ratings()) else { return Ok(()) };
        let (Ok(one), Ok(other)) = (jmle::fit(&one, &STRICT, &mut |_| ()), jmle::fit(&other, &STRICT, &mut |_| ())) else {
            return Ok(());
        };
        prop_assert_eq!(&one.steps, &other.steps);
        for (one, other) in one.facets[0].levels.iter().zip(&other.facets[0].levels) {
            prop_assert_eq!(one.severity, other.severity);
            prop_assert!((one.points - other.points).abs() < 1e-9);
        }
        for (one, other) in one.persons.iter().flatten().zip(other.persons.iter().flatten()) {
            prop_assert!((one.fair_average + constant as f64 - other.fair_average).abs() < 1e-9);
            prop_assert!((one.mean_score + constant as f64 - other.mean_score).abs() < 1e-9);
        }
    }

    /// Offices whose raters never meet the persons of another office.
    #[test]
    fn parts_that_share_nobody_are_refused_and_the_links_connect_them(seed in any::<u64>(), offices in 2_usize..5) {
        let mut all = Drawn { person: vec![], rater: vec![], criterion: vec![], score: vec![], severity: vec![] };
        for office in 0..offices {
            let one = design(seed.wrapping_add(office as u64), 30, 4).draw();
            if one.ratings().is_err() {
                return Ok(());
            }
            all.person.extend(one.person.iter().map(|person| person + office * 30));
            all.rater.extend(one.rater.iter().map(|rater| rater + office * 4));
            all.criterion.extend(one.criterion);
            all.score.extend(one.score);
        }
        let Err(Refusal::Unconnected { facet, components, links }) = all.ratings() else {
            return Err(TestCaseError::fail("not refused"));
        };
        prop_assert_eq!(facet, 0);
        prop_assert_eq!(components.len(), offices);
        prop_assert_eq!(links.len(), offices - 1);
        for component in &components {
            // One office each: 4 raters and its 30 persons, in one piece.
            prop_assert_eq!(component.levels.len(), 4);
            prop_assert!(component.persons.iter().all(|person| person / 30 == component.levels[0] / 4));
        }
        for link in links {
            prop_assert_eq!(link.levels[0], link.level);
            all.person.push(link.person);
            all.rater.push(link.levels[0]);
            all.criterion.push(link.levels[1]);
            all.score.push(2);
        }
        prop_assert!(all.ratings().is_ok());
    }

    /// Anything at all: figures that are numbers, or a refusal.
    #[test]
    fn whatever_comes_in_figures_or_a_refusal_come_out(
        rows in prop::collection::vec((0_usize..7, 0_usize..4, 0_usize..3, 0_i64..4), 8..60),
        with_prior in any::<bool>(),
    ) {
        // Numbered without gaps, so that more than refusals of gaps is tried.
        let dense = |column: Vec<usize>| -> Vec<usize> {
            let mut known = column.clone();
            known.sort_unstable();
            known.dedup();
            column.iter().map(|number| known.partition_point(|other| other < number)).collect()
        };
        let person = dense(rows.iter().map(|row| row.0).collect());
        let rater = dense(rows.iter().map(|row| row.1).collect());
        let topic = dense(rows.iter().map(|row| row.2).collect());
        let score: Vec<i64> = rows.iter().map(|row| row.3).collect();
        let Ok(ratings) = Ratings::new(&person, &[&rater, &topic], &score, Unused::Collapse) else { return Ok(()) };
        let model = Model { prior: if with_prior { vec![0, 1] } else { vec![] }, ..Model::default() };
        if let Ok(found) = mml::fit(&ratings, &model, &mut |_| ()) {
            for level in found.facets.iter().flat_map(|facet| &facet.levels) {
                let numbers = [level.severity, level.error, level.points, level.fit.infit, level.fit.outfit_z];
                prop_assert!(numbers.iter().all(|number| number.is_finite()), "{:?}", level);
                prop_assert!(level.points_interval.low <= level.points && level.points <= level.points_interval.high);
            }
            prop_assert!(found.sd > 0.0 && (0.0..=1.0).contains(&found.reliability), "{:?}", found);
            prop_assert!(found.sd_error.is_finite() && found.mean_error.is_finite());
        }
        if let Ok(found) = jmle::fit(&ratings, &Options::default(), &mut |_| ()) {
            let severities = found.facets.iter().flat_map(|facet| &facet.levels).map(|level| level.severity);
            prop_assert!(severities.chain(found.steps).all(|number| number.is_finite()));
        }
    }
}
