//! Raters on published data: essays rated by four raters, the formulas of separation, and what is refused.

use std::collections::BTreeMap;
use std::path::PathBuf;

use measure::raters::fit::{MeanSquares, Pattern};
use measure::raters::separation::Separation;
use measure::raters::study::{Components, Study, may_show_personal};
use measure::raters::{Options, Ratings, Refusal, Unused, jmle, mml};
use serde_json::Value;

/// The folder of check data; nothing, said aloud, where it is absent and not required.
fn data() -> Option<PathBuf> {
    let folder = std::env::var_os("VICEVERSA_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no check data at {}; set VICEVERSA_DATA", folder.display());
    None
}

fn expected(folder: &std::path::Path) -> Value {
    let text = std::fs::read_to_string(folder.join("expected.json")).expect("expected.json");
    serde_json::from_str(&text).expect("JSON")
}

/// The essays: ratings with facets rater, topic, item, and the names of their levels.
fn essays(folder: &std::path::Path) -> (Ratings, [Vec<String>; 3]) {
    let mut reader = csv::Reader::from_path(folder.join("essays_4_raters.csv")).expect("essays");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("row")).collect();
    let column = |place: usize| -> (Vec<usize>, Vec<String>) {
        let mut names: BTreeMap<&str, usize> = rows.iter().map(|row| (&row[place], 0)).collect();
        names.values_mut().enumerate().for_each(|(number, value)| *value = number);
        let numbers = rows.iter().map(|row| names[&row[place]]).collect();
        (numbers, names.into_keys().map(str::to_owned).collect())
    };
    let (person, _) = column(0);
    let (rater, raters) = column(1);
    let (topic, topics) = column(2);
    let (item, items) = column(3);
    let score: Vec<i64> = rows.iter().map(|row| row[4].parse().expect("score")).collect();
    let ratings = Ratings::new(&person, &[&rater, &topic, &item], &score, Unused::Refuse).expect("connected");
    (ratings, [raters, topics, items])
}

#[test]
fn joint_estimates_are_those_of_mfrmr() {
    let Some(folder) = data() else { return };
    let (ratings, names) = essays(&folder);
    let expected = &expected(&folder)["essays"]["jmle_mfrmr"];
    let tolerance = expected["tolerance"].as_f64().expect("tolerance");
    let found = jmle::fit(&ratings, &Options::default(), &mut |_| ()).expect("estimates");
    let mut compared = 0;
    for value in expected["values"].as_array().expect("values") {
        let facet = ["rater", "topic", "item"].iter().position(|facet| value["facet"] == *facet).expect("facet");
        let level = names[facet].iter().position(|name| value["level"] == **name).expect("level");
        let (theirs, ours) = (value["estimate"].as_f64().expect("estimate"), found.facets[facet].levels[level].severity);
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
    let Some(folder) = data() else { return };
    let (ratings, names) = essays(&folder);
    let expected = &expected(&folder)["essays"]["mml_tam"];
    let tolerance = expected["tolerance"].as_f64().expect("tolerance");
    let found = mml::fit(&ratings, &mml::Model::default(), &mut |_| ()).expect("estimates");
    eprintln!("{} iterations, mean {} sd {} ± {}, steps {:?}", found.iterations, found.mean, found.sd, found.sd_error, found.steps);
    for value in expected["values"].as_array().expect("values") {
        let facet = ["rater", "topic"].iter().position(|facet| value["facet"] == *facet).expect("facet");
        let name = value["parameter"].as_str().expect("name").trim_start_matches(["rater", "topic"][facet]);
        let level = names[facet].iter().position(|level| level == name).expect("level");
        let ours = found.facets[facet].levels[level];
        let (theirs, error) = (value["estimate"].as_f64().expect("estimate"), value["se"].as_f64().expect("se"));
        eprintln!("{name} ours {} ± {} theirs {theirs} ± {error} {:?}", ours.severity, ours.error, ours.fit);
        assert!((theirs - ours.severity).abs() < tolerance, "{name}: {} not {theirs}", ours.severity);
    }
}
