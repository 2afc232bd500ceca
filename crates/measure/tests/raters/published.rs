//! Against published figures: essays rated by four raters, and formulas printed in manuals and books.

use std::collections::BTreeMap;

use measure::crossed::Variances;
use measure::raters::fit::{MeanSquares, Pattern};
use measure::raters::own::Own;
use measure::raters::separation::Separation;
use measure::raters::study::{Components, Study, may_show_personal};
use measure::raters::{Options, Ratings, Unused, jmle, mml};

use crate::data;

/// The essays: ratings with facets rater, topic, item, and the names of their levels; nothing where they are not there.
fn essays() -> Option<(Ratings, [Vec<String>; 3])> {
    let rows = data::rows("essays_4_raters.csv")?;
    let column = |name: &str| -> (Vec<usize>, Vec<String>) {
        let mut names: BTreeMap<&str, usize> = rows.iter().map(|row| (row[name].as_str(), 0)).collect();
        names.values_mut().enumerate().for_each(|(number, value)| *value = number);
        let numbers = rows.iter().map(|row| names[row[name].as_str()]).collect();
        (numbers, names.into_keys().map(str::to_owned).collect())
    };
    let (person, _) = column("pid");
    let (rater, raters) = column("rater");
    let (topic, topics) = column("topic");
    let (item, items) = column("item");
    let score: Vec<i64> = rows.iter().map(|row| row["score"].parse().expect("score")).collect();
    let ratings = Ratings::new(&person, &[&rater, &topic, &item], &score, Unused::Refuse).expect("connected");
    Some((ratings, [raters, topics, items]))
}

#[test]
fn joint_estimates_are_those_of_mfrmr() {
    let Some((ratings, names)) = essays() else { return };
    let Some(expected) = data::expected("essays").map(|essays| essays["jmle_mfrmr"].clone()) else { return };
    let tolerance = expected["tolerance"].as_f64().expect("tolerance");
    let found = jmle::fit(&ratings, &Options::default(), &mut |_| ()).expect("estimates");
    let mut compared = 0;
    for value in expected["values"].as_array().expect("values") {
        let facet =
            ["rater", "topic", "item"].iter().position(|facet| value["facet"] == *facet).expect("facet");
        let level = names[facet].iter().position(|name| value["level"] == **name).expect("level");
        let (theirs, ours) =
            (value["estimate"].as_f64().expect("estimate"), found.facets[facet].levels[level].severity);
        assert!((theirs - ours).abs() < tolerance, "{value}: {ours}");
        compared += 1;
    }
    assert_eq!(compared, 13);
    for (theirs, ours) in expected["steps"].as_array().expect("steps").iter().zip(&found.steps) {
        assert!((theirs.as_f64().expect("step") - ours).abs() < tolerance, "{theirs}: {ours}");
    }
    assert_eq!(found.steps.len(), 3);
    assert!(found.persons.iter().filter(|person| person.is_none()).count() > 0, "extreme persons leave");
}

#[test]
fn marginal_estimates_are_those_of_tam() {
    let Some((ratings, names)) = essays() else { return };
    let Some(expected) = data::expected("essays").map(|essays| essays["mml_tam"].clone()) else { return };
    let tolerance = expected["tolerance"].as_f64().expect("tolerance");
    let found = mml::fit(&ratings, &mml::Model::default(), &mut |_| ()).expect("estimates");
    let mut compared = 0;
    for value in expected["values"].as_array().expect("values") {
        let facet = ["rater", "topic"].iter().position(|facet| value["facet"] == *facet).expect("facet");
        let name = value["parameter"].as_str().expect("name").trim_start_matches(["rater", "topic"][facet]);
        let level = names[facet].iter().position(|level| level == name).expect("level");
        let ours = found.facets[facet].levels[level];
        let (theirs, error) =
            (value["estimate"].as_f64().expect("estimate"), value["se"].as_f64().expect("se"));
        assert!((theirs - ours.severity).abs() < tolerance, "{name}: {} not {theirs}", ours.severity);
        compared += 1;
        // Published errors take persons and all other levels as known; the last level, whose estimate is what the others
        // leave, has the root of their summed squares. With the mean information of a rating, theirs come out;
        let levels = &found.facets[facet].levels;
        let last = &levels[levels.len() - 1];
        if level + 1 < levels.len() {
            let known = (found.information * (ours.ratings + last.ratings) as f64).sqrt().recip();
            assert!((known / error - 1.0).abs() < 0.12, "{name}: {known} not {error}");
        }
        // ours, for which nothing is known beforehand, are larger, and not by more than persons of 20 ratings explain.
        assert!(ours.error > error && ours.error < 2.2 * error, "{name}: {} {error}", ours.error);
    }
    assert_eq!(compared, 8);
}

/// Against another program for the same likelihood: `benches/measure/raters.py --essays`, whose errors come from the Hessian
/// by differences.
#[test]
fn standard_errors_are_those_of_the_curvature() {
    let Some((ratings, _)) = essays() else { return };
    let found = mml::fit(&ratings, &mml::Model::default(), &mut |_| ()).expect("estimates");
    let errors = [
        &[0.0480, 0.0406, 0.0381, 0.0431][..],
        &[0.0385, 0.0387, 0.0374, 0.0404],
        &[0.0364, 0.0368, 0.0320, 0.0420, 0.0312],
    ];
    for (facet, errors) in found.facets.iter().zip(errors) {
        assert_eq!(facet.levels.len(), errors.len());
        for (level, error) in facet.levels.iter().zip(errors) {
            data::near("error", level.error, *error, 0.000_06);
        }
    }
    data::near("log-likelihood", found.log_likelihood, -6_313.213_798, 1e-3);
    data::near("standard deviation", found.sd, 1.0516, 1e-4);
}

#[test]
fn the_figures_of_a_rater_are_ready_to_be_shown() {
    let Some((ratings, names)) = essays() else { return };
    let found = mml::fit(&ratings, &mml::Model::default(), &mut |_| ()).expect("estimates");
    let own: Vec<Own> = found.facets[0].levels.iter().map(Own::of).collect();
    assert_eq!(names[0], ["AM", "BE", "CO", "DA"]);
    // AM is mild: persons gain, on a scale from 0 to 3, half a point; DA takes as much.
    assert!((-0.7..-0.3).contains(&own[0].points) && (0.3..0.7).contains(&own[3].points), "{own:?}");
    assert!(
        own.iter().all(|own| own.differs && own.interval.holds(own.points) && own.interval.width() < 0.1)
    );
    assert!(own.iter().all(|own| own.pattern == Pattern::Consistent));
    assert_eq!(own.iter().map(|own| own.ratings).sum::<usize>(), 7260);
    // One rater's ten ratings say much; the raters differ far beyond their errors.
    let study = found.study(0);
    assert!(found.facets[0].separation.reliability > 0.99);
    assert!(study.raters_for(0.8).is_some_and(|raters| raters <= 2), "{study:?}");
}

#[test]
fn separation_is_that_of_the_manual_of_facets() {
    let Some(expected) = data::expected("fit_summary_formulas") else { return };
    let number = |name: &str| expected[name].as_f64().expect("number");
    let found = Separation::new(number("sd"), number("rmse"));
    for (name, ours) in [
        ("adjusted_sd", found.adjusted_sd),
        ("separation", found.separation),
        ("strata", found.strata),
        ("reliability", found.reliability),
    ] {
        assert!((number(name) - ours).abs() <= number("tolerance"), "{name}: {ours}");
    }
}

#[test]
fn separation_of_estimates_without_errors_or_without_spread() {
    // sd = sqrt(2/3), rmse = 0.5: adjusted sqrt(2/3 - 1/4) = 0.6455, G = 1.291, reliability 0.625.
    let found = Separation::of(&[-1.0, 0.0, 1.0], &[0.5, 0.5, 0.5]);
    assert!(
        (found.separation - 1.2910).abs() < 1e-4 && (found.reliability - 0.625).abs() < 1e-12,
        "{found:?}"
    );
    let same = Separation::of(&[0.2, 0.2], &[0.1, 0.1]);
    assert_eq!((same.separation, same.reliability, same.strata), (0.0, 0.0, 1.0 / 3.0));
}

#[test]
fn enough_raters_for_a_reliability() {
    // 0.5 between ratees, 0.1 between raters, 0.9 the rest: with n raters 0.5 / (0.5 + 0.9 / n).
    let components = Components { ratee: 0.5, rater: 0.1, residual: 0.9 };
    assert!((components.share_of_ratee() - 1.0 / 3.0).abs() < 1e-12);
    assert!((components.reliability(3.0) - 0.625).abs() < 1e-12);
    assert!((components.dependability(4.0) - 2.0 / 3.0).abs() < 1e-12);
    // 0.7 / 0.3 * 1.8 = 4.2; 0.8 / 0.2 * 1.8 = 7.2; with raters' severity left in 0.7 / 0.3 * 2 = 4.67.
    assert_eq!([0.7, 0.8].map(|r| components.raters_for(r)), [Some(5), Some(8)]);
    assert_eq!(components.raters_for_unadjusted(0.7), Some(5));
    // Exactly reached by eight: rounding must not ask for nine.
    assert_eq!(Components { ratee: 1.0, rater: 0.0, residual: 2.0 }.raters_for(0.8), Some(8));
    assert_eq!(Components { ratee: 0.0, ..components }.raters_for(0.7), None);
    // What crossed random effects find goes in as it is.
    assert_eq!(Components::from(Variances { rated: 0.5, rater: 0.1, residual: 0.9 }), components);
    assert_eq!(Components { ratee: 0.0, rater: 0.0, residual: 0.0 }.share_of_ratee(), 0.0);

    let study = Study { variance: 1.0, information: 2.0 };
    assert!((study.reliability(2.0) - 0.8).abs() < 1e-12);
    assert_eq!([0.7, 0.8, 0.9].map(|r| study.raters_for(r)), [Some(2), Some(2), Some(5)]);
}

#[test]
fn below_a_tenth_no_personal_score_is_shown() {
    assert!(may_show_personal(0.10));
    assert!(!may_show_personal(0.099_999));
    assert!(!may_show_personal(f64::NAN));
}

#[test]
fn only_what_is_beyond_chance_has_another_name_than_consistent() {
    let fit = |infit, infit_z| MeanSquares { infit, infit_z, outfit: 1.0, outfit_z: 0.0 }.pattern();
    assert_eq!(fit(1.0, 0.0), Pattern::Consistent);
    assert_eq!(fit(1.5, 1.9), Pattern::Consistent);
    assert_eq!(fit(1.5, 2.1), Pattern::Varied);
    assert_eq!(fit(1.39, 8.0), Pattern::Consistent);
    assert_eq!(fit(0.5, -2.1), Pattern::Alike);
    assert_eq!(fit(0.5, -1.0), Pattern::Consistent);
}
