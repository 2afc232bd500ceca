//! Reading a story from its file, with mistakes told by file, step and what.

use super::{
    Mishap, deeds, further, measured,
    met::Met,
    told::{Candidate, Does, Job, Member, Organisation, Step, Story, Title, Wall},
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: Title,
    zone: String,
    begins: Wall,
    ends: Wall,
    organisation: Organisation,
    members: Vec<Member>,
    candidates: Vec<Candidate>,
    jobs: Vec<Job>,
    /// Who is met beside it.
    #[serde(default)]
    met: Vec<Met>,
    steps: Vec<toml::Table>,
}

/// What every step says besides what it does.
#[derive(Deserialize)]
struct Beside {
    at: Wall,
    who: String,
    process: Option<String>,
    #[serde(rename = "as")]
    named: Option<String>,
    refused: Option<String>,
}

/// Reads a story.
pub(super) fn read(name: &str, text: &str) -> Result<Story, Mishap> {
    let wrong = |what: String| Mishap { file: name.to_owned(), step: None, what };
    let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
    let zone = TimeZone::get(&file.zone).map_err(|_| {
        wrong(format!("zone: '{}' is in no time zone database; write one such as Europe/Madrid", file.zone))
    })?;
    let begins = on_the_wall(file.begins, &zone).map_err(|what| wrong(format!("begins: {what}")))?;
    let ends = on_the_wall(file.ends, &zone).map_err(|what| wrong(format!("ends: {what}")))?;
    if file.members.is_empty() || file.steps.is_empty() {
        return Err(wrong("a story needs members, of whom the first is an owner, and steps".to_owned()));
    }
    let mut steps = Vec::with_capacity(file.steps.len());
    let mut before = begins;
    for (index, table) in file.steps.into_iter().enumerate() {
        let step = step(name, index + 1, table, &zone, before)?;
        before = step.at;
        steps.push(step);
    }
    let mut candidates = file.candidates;
    for (index, met) in file.met.iter().enumerate() {
        candidates.push(met.candidate(&file.zone));
        steps.extend(met.steps(index + 1, &zone).map_err(wrong)?);
    }
    // What is told at the same time happens in the order in which it is told.
    steps.sort_by_key(|step| step.at);
    if steps.last().is_some_and(|last| ends < last.at) {
        return Err(wrong("ends: before its last step".to_owned()));
    }
    Ok(Story {
        file: name.to_owned(),
        title: file.title,
        zone,
        begins,
        ends,
        organisation: file.organisation,
        members: file.members,
        candidates,
        jobs: file.jobs,
        steps,
    })
}

fn step(
    name: &str,
    number: usize,
    mut table: toml::Table,
    zone: &TimeZone,
    before: Timestamp,
) -> Result<Step, Mishap> {
    let said = |table: &toml::Table, key: &str| {
        table.get(key).and_then(toml::Value::as_str).unwrap_or("?").to_owned()
    };
    let told = format!("{}, {} {}", said(&table, "at"), said(&table, "who"), said(&table, "does"));
    let wrong = |what: String| Mishap { file: name.to_owned(), step: Some((number, told.clone())), what };
    let mut beside = toml::Table::new();
    for key in ["at", "who", "process", "as", "refused"] {
        if let Some(value) = table.remove(key) {
            beside.insert(key.to_owned(), value);
        }
    }
    let beside: Beside = beside.try_into().map_err(|error| wrong(error.to_string()))?;
    let verb = said(&table, "does");
    let does = if further::WORDS.contains(&verb.as_str()) {
        let further = table.try_into().map_err(|error| wrong(error.to_string()))?;
        Does::Further(Box::new(further))
    } else if measured::WORDS.contains(&verb.as_str()) {
        let measured = table.try_into().map_err(|error| wrong(error.to_string()))?;
        Does::Measured(Box::new(measured))
    } else if deeds::WORDS.contains(&verb.as_str()) {
        let deed = table.try_into().map_err(|error| wrong(error.to_string()))?;
        Does::Deed(Box::new(deed))
    } else {
        table.try_into().map_err(|error| wrong(error.to_string()))?
    };
    let at = on_the_wall(beside.at, zone).map_err(&wrong)?;
    if at < before {
        return Err(wrong("this lies before the step above it; steps stand in the order of time".to_owned()));
    }
    Ok(Step {
        number,
        at,
        who: beside.who,
        process: beside.process,
        named: beside.named,
        refused: beside.refused,
        does,
        told,
    })
}

/// The instant of a time on the wall.
pub(super) fn on_the_wall(time: Wall, zone: &TimeZone) -> Result<Timestamp, String> {
    zone.to_ambiguous_timestamp(time)
        .compatible()
        .map_err(|error| format!("{time} is no time there: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGINNING: &str = r#"
        title = { en = "A test", es = "Una prueba" }
        zone = "Europe/Madrid"
        begins = "2026-11-06 09:30"
        ends = "2026-11-06 12:00"
        candidates = []
        jobs = []
        [organisation]
        name = "Harbour Tours"
        zone = "Europe/Madrid"
        language = "en"
        contact = "people@harbour-tours.example"
        [[members]]
        is = "owner"
        name = "Owner"
        email = "owner@harbour-tours.example"
        role = "owner"
    "#;

    fn mishap(steps: &str) -> String {
        read("stories/test.toml", &format!("{BEGINNING}\n{steps}")).unwrap_err().to_string()
    }

    #[test]
    fn a_mistake_in_a_step_is_told_with_file_number_and_what() {
        let said = mishap(
            "[[steps]]\nat = \"2026-11-06 10:00\"\nwho = \"owner\"\ndoes = \"message\"\ntextt = \"Hello\"",
        );
        assert!(said.starts_with("stories/test.toml, step 1 (2026-11-06 10:00, owner message): "), "{said}");
        assert!(said.contains("textt"), "{said}");
    }

    #[test]
    fn steps_stand_in_the_order_of_time() {
        let step = |at: &str| {
            format!("[[steps]]\nat = \"{at}\"\nwho = \"owner\"\ndoes = \"message\"\ntext = \"Hello\"\n")
        };
        let said = mishap(&(step("2026-11-06 11:00") + &step("2026-11-06 10:00")));
        assert!(said.contains("step 2") && said.contains("order of time"), "{said}");
    }

    #[test]
    fn every_story_that_is_brought_along_can_be_read() {
        for number in super::super::numbers() {
            super::super::read(number).unwrap();
        }
    }
}
