//! A story as it is written down.

use super::Mishap;
use jiff::{Timestamp, civil::Date, civil::DateTime, tz::TimeZone};
use ledger::{
    conversation::{Kind, Presence},
    frame::Role,
    make_good::Choice,
    wish,
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A story, read.
#[derive(Clone, Debug)]
pub struct Story {
    /// The file it came from, for messages.
    pub file: String,
    /// Its name.
    pub title: String,
    /// The zone its times are told in.
    pub zone: TimeZone,
    /// When it begins.
    pub begins: Timestamp,
    /// From when on one goes on by hand.
    pub ends: Timestamp,
    /// The organisation.
    pub organisation: Organisation,
    /// The company's people; the first is the owner who sets the house up.
    pub members: Vec<Member>,
    /// The candidates.
    pub candidates: Vec<Candidate>,
    /// The jobs.
    pub jobs: Vec<Job>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// The organisation of a story.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// What it is called.
    pub name: String,
    /// Its zone.
    pub zone: String,
    /// Its language.
    pub language: String,
    /// Where a person answers.
    pub contact: String,
    /// Its days off.
    #[serde(default)]
    pub holidays: BTreeMap<Date, String>,
}

/// Somebody of the company.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// What they are to the story.
    pub is: String,
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// What they may do.
    pub role: Role,
    /// Whom they report to.
    pub reports_to: Option<String>,
}

/// A candidate.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// What they are to the story.
    pub is: String,
    /// What they are called.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// The language they read.
    pub language: String,
    /// Where they are.
    pub zone: String,
    /// Whether they have claimed an account.
    #[serde(default)]
    pub signs_in: bool,
}

/// A job with its plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// What it is to the story.
    pub is: String,
    /// What it is called.
    pub title: String,
    /// Who runs its processes.
    pub recruiter: String,
    /// Who answers for it.
    pub hiring_manager: String,
    /// Its plan.
    pub stages: Vec<Stage>,
}

/// A stage of a plan.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What it is called.
    pub name: String,
    /// What its conversations are.
    pub kind: Kind,
    /// What it is for.
    pub purpose: String,
    /// Whom one meets.
    pub whom: String,
    /// What the candidate can learn there.
    pub learns: String,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}

/// One thing that somebody does.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its number in the file, from 1.
    pub number: usize,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// In which process; the first one of the story where nothing is said.
    pub process: Option<String>,
    /// What later steps call that which it brings about.
    pub named: Option<String>,
    /// The refusal that is told of, where it does not work.
    pub refused: Option<String>,
    /// What.
    pub does: Does,
    /// How it stands in the file, for messages.
    pub told: String,
}

/// A time on the wall, such as `2026-11-09 10:00`, in the zone of the story.
pub type Wall = DateTime;

/// What can be done, with its fields. The names are those of the ledger's commands.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the ledger's commands, documented there")]
pub enum Does {
    OpenProcess { candidate: String, job: String },
    EnterStage { stage: String },
    Withdraw {
        #[serde(default)]
        reason: String,
    },

    Book {
        kind: Kind,
        stage: Option<String>,
        starts: Wall,
        minutes: u32,
        with: Vec<String>,
        purpose: String,
        #[serde(default)]
        place: String,
        #[serde(default)]
        agenda: Vec<String>,
    },
    Move { conversation: String, to: Wall, reason: String },
    ProposeTime {
        conversation: String,
        to: Wall,
        #[serde(default)]
        reason: String,
    },
    AnswerTime { conversation: String, accept: bool },
    Cancel { conversation: String, reason: String },
    Confirm { conversation: String },
    AddToAgenda { conversation: String, text: String },
    HandOverSeat {
        conversation: String,
        from: String,
        to: String,
        #[serde(default)]
        reason: String,
    },
    Here { conversation: String },
    SayLate { conversation: String, minutes: u32 },
    OfferStandIn { conversation: String, member: String, starts: Wall },
    AnswerStandIn { conversation: String, accept: bool },
    Claim {
        conversation: String,
        company: Presence,
        candidate: Presence,
        #[serde(default)]
        trouble: bool,
        #[serde(default)]
        note: String,
    },

    Ask { text: String, conversation: Option<String> },
    Reply { question: String, text: String },
    Answered { question: String },
    StillOpen { question: String },
    Wish { kind: wish::Kind, text: String },
    AnswerWish { wish: String, granted: bool, reason: String },
    Message { text: String },
    Answer {
        text: String,
        #[serde(default)]
        ends: bool,
    },
    Apologise { text: String },
    Choose {
        choice: Choice,
        #[serde(default)]
        text: String,
    },

    Promise { text: String, due: Wall, owed_by: Option<String>, conversation: Option<String> },
    Kept { promise: String },
    MoveDate { promise: String, to: Wall, reason: String },
    Excuse { promise: String },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    zone: String,
    begins: Wall,
    ends: Wall,
    organisation: Organisation,
    members: Vec<Member>,
    candidates: Vec<Candidate>,
    jobs: Vec<Job>,
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
    if ends < before {
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
        candidates: file.candidates,
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
    let wrong = |what: String| Mishap {
        file: name.to_owned(),
        step: Some((number, told.clone())),
        what,
    };
    let mut beside = toml::Table::new();
    for key in ["at", "who", "process", "as", "refused"] {
        if let Some(value) = table.remove(key) {
            beside.insert(key.to_owned(), value);
        }
    }
    let beside: Beside = beside.try_into().map_err(|error| wrong(error.to_string()))?;
    let does: Does = table.try_into().map_err(|error| wrong(error.to_string()))?;
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
        title = "A test"
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
