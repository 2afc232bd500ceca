//! Tables as they come: delimiters, marks, quotation marks, empty cells, words for yes and no.

use crate::support::{measure, number, one_of};
use serde_json::json;

const KEPT: &str = "kept - --unit team --kept kept --json";

#[test]
fn commas_semicolons_and_tabs_are_told_apart() {
    let table = "team,kept\nA,yes\nA,no\nB,yes\n";
    let plain = measure(KEPT, table).json();
    assert_eq!((&plain["of"], &plain["kept"]), (&json!(3), &json!(2)));
    for other in [
        table.replace(',', ";"),
        table.replace(',', "\t"),
        format!("\u{feff}{table}"),
        table.replace('\n', "\r\n"),
        "\"team\",\"kept\"\n\"A\",\"yes\"\n\"A\",\"no\"\n\"B\",\"yes\"\n".to_owned(),
        " team , kept \n A ,yes\nA , no \nB,yes".to_owned(),
    ] {
        assert_eq!(measure(KEPT, &other).json(), plain, "{other:?}");
    }
}

#[test]
fn a_quoted_cell_holds_delimiters_quotation_marks_and_lines() {
    let table = "team,kept\n\"Smith, Jones\",yes\n\"the \"\"A\"\" team\",no\n\"two\nlines\",yes\n";
    let said = measure(KEPT, table).json();
    for unit in ["Smith, Jones", "the \"A\" team", "two\nlines"] {
        assert_eq!(one_of(&said["units"], "unit", unit)["of"], 1);
    }
}

#[test]
fn yes_and_no_have_many_words() {
    let words = ["yes", "Yes", "TRUE", "1", "kept", "Sí", "no", "NO", "false", "0", "Broken", "", "NA", "  "];
    let rows: String = words.iter().map(|word| format!("A,{word}\n")).collect();
    let said = measure(KEPT, &format!("team,kept\n{rows}")).json();
    assert_eq!((&said["kept"], &said["of"]), (&json!(6), &json!(11)));
    assert_eq!(said["rows"], json!({ "all": 14, "counted": 11, "left_out": { "kept": 3 } }));
}

#[test]
fn empty_cells_are_counted_and_said() {
    let table = "team,kept\nA,yes\n,no\nA,\nB,no\n";
    let said = measure("kept - --unit team --kept kept", table);
    let first = said.well().lines().nth(1).expect("a line");
    assert_eq!(
        first,
        "standard input: 4 rows, 2 counted. Left out: 1 with nothing in “team” and 1 with nothing in “kept”."
    );
}

#[test]
fn names_are_folded_where_that_is_asked() {
    let table = "team,kept\nHospira,yes\nHOSPIRA ,no\nhospira,yes\n";
    assert_eq!(measure(KEPT, table).json()["units"].as_array().expect("units").len(), 3);
    let folded = measure(&format!("{KEPT} --fold"), table).json();
    assert_eq!(folded["units"].as_array().expect("units").len(), 1);
    assert_eq!(folded["units"][0]["unit"], "hospira");
}

#[test]
fn columns_are_found_without_their_capital_letters() {
    let said = measure("kept - --unit TEAM --kept Kept --json", "Team,KEPT\nA,yes\n").json();
    assert_eq!(said["of"], 1);
}

#[test]
fn who_still_waits_counts_for_as_long_as_they_have_waited() {
    // Freireich's 6-MP group, the example of every book: months as days, relapse as answer.
    let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    let mut table = "team,kept,took,asked\n".to_owned();
    for days in ended {
        table.push_str(&format!("A,yes,{days},2026-01-01\n"));
    }
    for days in censored {
        // Waiting since so many days before 5 February.
        let asked = jiff::civil::date(2026, 2, 5).checked_sub(jiff::Span::new().days(days)).expect("a day");
        table.push_str(&format!("A,,,{asked}\n"));
    }
    let words = "kept - --unit team --kept kept --took took --when asked --until 2026-02-05 --json";
    let said = measure(words, &table).json();
    let waits = &said["waits"];
    assert_eq!((&waits["of"], &waits["ended"], &waits["waiting"]), (&json!(21), &json!(9), &json!(12)));
    assert_eq!(waits["median"]["time"], 23.0);
    let shares: Vec<f64> =
        waits["steps"].as_array().expect("steps").iter().map(|step| number(&step["share"])).collect();
    for (ours, theirs) in shares.iter().zip([0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]) {
        assert!((ours - theirs).abs() < 0.0006, "{shares:?}");
    }
    // Of 21 rows 9 had an answer; the waiting ones are no broken promises.
    assert_eq!(said["of"], 9);
}

#[test]
fn months_without_anything_are_gaps_and_a_change_is_seen() {
    let mut table = "team,kept,when\n".to_owned();
    for (month, kept) in [("01", 3), ("02", 4), ("04", 16), ("05", 17), ("06", 18)] {
        for place in 0..20 {
            let word = if place < kept { "kept" } else { "broken" };
            table.push_str(&format!("A,{word},2026-{month}\n"));
        }
    }
    let said = measure("kept - --unit team --kept kept --when when --json", &table).json();
    assert_eq!(said["trend"]["direction"], "up");
    assert_eq!(said["units"][0]["trend"]["direction"], "up");
    let months = said["trend"]["months"].as_array().expect("months");
    assert_eq!(months.len(), 6);
    assert_eq!((&months[2]["month"], &months[2]["of"]), (&json!("2026-03"), &json!(0)));
}

#[test]
fn a_million_rows_take_seconds() {
    let mut table = "team,kept\n".to_owned();
    for row in 0..1_000_000_u32 {
        let kept = if (row / 7) % 10 < 7 { '1' } else { '0' };
        table.push_str(&format!("u{},{kept}\n", row % 10_000));
    }
    let began = std::time::Instant::now();
    let said = measure(KEPT, &table).json();
    assert_eq!((&said["of"], said["units"].as_array().expect("units").len()), (&json!(1_000_000), 10_000));
    // An optimised program takes a second; this one is built for tests, on a machine that does other things too.
    assert!(began.elapsed().as_secs() < 60, "{:?}", began.elapsed());
}

#[test]
fn spanish_is_spoken_where_it_is_asked_for() {
    let said = measure("kept - --unit team --kept kept --language es", "team,kept\nA,yes\nA,no\n");
    assert!(said.well().contains("Se cumplieron 1 de 2 compromisos"), "{}", said.out);
}
