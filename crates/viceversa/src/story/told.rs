//! A story as it is written down.

pub use super::step::{Does, Step, Wall};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use ledger::{
    conversation::Kind,
    frame::Role,
    job::{Period, Presence, Seniority, Visibility, Weight},
};
use serde::Deserialize;
use speech::Lang;
use std::collections::BTreeMap;

/// A story, read.
#[derive(Clone, Debug)]
pub struct Story {
    /// The file it came from, for messages.
    pub file: String,
    /// Its name.
    pub title: Title,
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

/// The name of a story, in both languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Title {
    en: String,
    es: String,
}

impl Title {
    /// In that language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Es => &self.es,
        }
    }
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
    /// The level.
    #[serde(default)]
    pub level: String,
    /// What is done there.
    #[serde(default)]
    pub summary: String,
    /// The town.
    #[serde(default)]
    pub place: String,
    /// The country's code.
    #[serde(default)]
    pub country: String,
    /// Where the work is done; at the place where nothing is said.
    pub presence: Option<Presence>,
    /// To whom it reports.
    #[serde(default)]
    pub reports_to: String,
    /// What it pays; nothing where it is not disclosed.
    pub pay: Option<Pay>,
    /// What it asks for.
    #[serde(default)]
    pub requirements: Vec<Requirement>,
    /// Who runs its processes.
    pub recruiter: String,
    /// Who answers for it.
    pub hiring_manager: String,
    /// How many people are sought.
    #[serde(default = "one")]
    pub openings: i64,
    /// Who can find it; everybody where nothing is said.
    pub visibility: Option<Visibility>,
    /// Whether it stays a draft when the story begins.
    #[serde(default)]
    pub draft: bool,
    /// Its plan.
    pub stages: Vec<Stage>,
}

const fn one() -> i64 {
    1
}

/// What a job pays.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pay {
    /// The currency's code.
    pub currency: String,
    /// The least, as people type a sum: `58,000`.
    pub least: String,
    /// The most.
    pub most: String,
    /// For how long.
    pub period: Period,
    /// Whether it is before tax.
    pub gross: bool,
    /// What it is made of.
    #[serde(default)]
    pub parts: String,
    /// By what it is set.
    #[serde(default)]
    pub criteria: String,
}

/// Something that a job asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// What is asked.
    pub text: String,
    /// How much it weighs.
    pub weight: Weight,
    /// Why the job needs it.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Whether candidates do not see it.
    #[serde(default)]
    pub hidden: bool,
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
    /// How senior they are.
    pub seniority: Option<Seniority>,
    /// What the candidate can learn there.
    pub learns: String,
    /// What the company wants to learn there.
    #[serde(default)]
    pub company_learns: String,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}
