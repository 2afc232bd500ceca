//! No output of `felt` shows a cell of fewer than five people, nor lets one be found out.

use crate::support::{measure, number};
use serde_json::Value;

/// Units of 1 to 12 people, answers that differ, some people answering twice and some leaving statements out.
fn table() -> String {
    let mut table = "team,who,heard,respected,when\n".to_owned();
    let mut number = 7_u32;
    for people in 1..=12 {
        for person in 0..people {
            for again in 0..=u32::from(person % 3 == 0) {
                number = number.wrapping_mul(1_103_515_245).wrapping_add(12_345) % 2_147_483_648;
                let (heard, respected) = (1 + number / 65_536 % 5, 1 + number / 1_048_576 % 5);
                let heard = if number.is_multiple_of(7) { String::new() } else { heard.to_string() };
                let month = 1 + (person + again) % 3;
                table.push_str(&format!(
                    "team {people},p{people}-{person},{heard},{respected},2026-0{month}-11\n"
                ));
            }
        }
    }
    table
}

/// Every number under that name, anywhere.
fn all(value: &Value, name: &str, found: &mut Vec<f64>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                if field == name {
                    found.push(number(value));
                }
                all(value, name, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| all(value, name, found)),
        _ => {}
    }
}

#[test]
fn nothing_shown_stands_on_fewer_than_five_people() {
    for more in ["", " --when when"] {
        let said = measure(
            &format!("felt - --unit team --person who --score heard respected --json{more}"),
            &table(),
        );
        let json = said.json();
        let mut people = Vec::new();
        all(&json, "people", &mut people);
        assert!(people.len() > 8 && people.iter().all(|people| *people >= 5.0), "{people:?}");
        let names = |list: &str| -> Vec<String> {
            let list = json[list].as_array().expect("a list").iter();
            list.map(|one| one["unit"].as_str().expect("a name").to_owned()).collect()
        };
        let hidden = names("hidden");
        assert_eq!(hidden, ["team 1", "team 2", "team 3", "team 4"], "{more}");
        assert_eq!(names("units").len(), 8, "{more}");
        // Below twenty people a mean is whole, below ten it is only 'about' a number: no unit here has a decimal.
        for unit in json["units"].as_array().expect("units") {
            for statement in unit["statements"].as_array().expect("statements") {
                match statement["precision"].as_str() {
                    Some("hidden") => assert!(statement.get("mean").is_none(), "{statement}"),
                    Some("about" | "whole") => {
                        assert_eq!(number(&statement["mean"]).fract(), 0.0, "{statement}");
                    }
                    other => panic!("{other:?}: {statement}"),
                }
            }
        }
    }
}

#[test]
fn tables_and_reports_name_what_stays_hidden_and_no_person() {
    let page = std::env::temp_dir().join(format!("viceversa-felt-{}.html", std::process::id()));
    let words = format!(
        "felt - --unit team --person who --score heard respected --when when --rows 0 --html {}",
        page.display()
    );
    let said = measure(&words, &table());
    let html = std::fs::read_to_string(&page).expect("a report");
    std::fs::remove_file(&page).expect("the report is there");
    for text in [said.well(), &html] {
        assert!(text.contains("Nothing is shown of: team 1, team 2, team 3, team 4."), "{text}");
        // Names of people are not even in the table that is folded away.
        assert!(!text.contains("p12-"), "{text}");
    }
    // In the lists of units the second column counts people.
    let counted: Vec<u64> = said
        .out
        .lines()
        .filter(|line| line.starts_with("  team ") && !line.contains("People"))
        .map(|line| line.split_whitespace().nth(2).expect("people").parse().expect("a number"))
        .collect();
    assert_eq!(counted.len(), 8, "{}", said.out);
    assert!(counted.iter().all(|people| *people >= 5), "{}", said.out);
}

/// Everything but what was said: who is shown, on how many people, how precisely.
fn skeleton(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let said = ["mean", "low", "high"];
            let kept = fields.iter().filter(|(field, _)| !said.contains(&field.as_str()));
            kept.map(|(field, value)| (field.clone(), skeleton(value))).collect()
        }
        Value::Array(list) => list.iter().map(skeleton).collect(),
        other => other.clone(),
    }
}

#[test]
fn what_was_said_decides_nothing_about_who_is_shown() {
    // The same table, but everybody says the opposite.
    let turned = |line: &str| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        for cell in &mut cells[2..4] {
            if let Ok(value) = cell.parse::<u8>() {
                *cell = (6 - value).to_string();
            }
        }
        cells.join(",") + "\n"
    };
    let opposite: String = table().lines().map(turned).collect();
    let words = "felt - --unit team --person who --score heard respected --when when --json";
    let (before, after) = (measure(words, &table()).json(), measure(words, &opposite).json());
    assert_ne!(before["all"], after["all"]);
    assert_eq!(skeleton(&before), skeleton(&after));
}

#[test]
fn what_remains_beside_the_shown_units_is_nobody_or_five_people() {
    // Everybody answers about one team only, so that people can be taken off.
    let json = measure("felt - --unit team --person who --score respected --json", &table()).json();
    let people = |cell: &Value| number(&cell["statements"][0]["people"]);
    let units: f64 = json["units"].as_array().expect("units").iter().map(people).sum();
    // Of 78 people the 10 of the four small teams share blocks of five or more.
    assert_eq!((people(&json["all"]), units), (78.0, 68.0));
}

#[test]
fn fewer_than_five_people_are_refused_altogether() {
    let table = "team,who,heard\nA,p1,5\nA,p2,4\nA,p3,1\nA,p4,2\nA,p4,3\n";
    let said = measure("felt - --unit team --person who --score heard", table);
    assert!(said.refused().contains("fewer than five different people answered"), "{}", said.beside);
}
