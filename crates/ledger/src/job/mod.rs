//! Jobs and their specs, pure: what a job asks for, in numbered versions that never change, and what a
//! posting may say. The rows lie in the store; a decision about a process sees them as [`JobFacts`].

pub mod countries;
pub mod diff;
pub mod draft;
pub mod flaw;
pub mod jurisdiction;
pub mod kit;
pub mod money;
pub mod pay_history;
pub mod step;

pub use diff::{Change, diff};
pub use flaw::{Field, Flaw, Wrong};
pub use step::Step;

use crate::{
    codes::codes,
    ids::{JobId, MemberId, RequirementId, StageId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whether people can apply and be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Being written.
    Draft,
    /// Looking for somebody.
    Open,
    /// Waiting; its promises have moved by an announced new date.
    Paused,
    /// Every opening has somebody.
    Filled,
    /// Ended without.
    Closed,
}

codes!(State {
    Draft => "draft",
    Open => "open",
    Paused => "paused",
    Filled => "filled",
    Closed => "closed",
});

/// Whether the house's public pages show a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// On the careers page, while it is open.
    Public,
    /// For those who are asked; nobody finds it.
    Unlisted,
}

codes!(Visibility {
    Public => "public",
    Unlisted => "unlisted",
});

/// How senior somebody is whom one meets at a stage, seen from the job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seniority {
    /// Who runs the search.
    Recruiter,
    /// A future colleague, at the level of the job or below.
    Colleague,
    /// Who the job reports to.
    Manager,
    /// Somebody above them.
    Senior,
    /// The head of the organisation, or of a part of it.
    Executive,
}

codes!(Seniority {
    Recruiter => "recruiter",
    Colleague => "colleague",
    Manager => "manager",
    Senior => "senior",
    Executive => "executive",
});

/// How much a requirement weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Without it the job cannot be done.
    Must,
    /// It helps.
    Nice,
}

codes!(Weight {
    Must => "must",
    Nice => "nice",
});

/// Something that a job asks of who does it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// Its id; the same through the versions of the spec, so that a change is seen as one.
    pub id: RequirementId,
    /// What is asked.
    pub text: String,
    /// How much it weighs.
    pub weight: Weight,
    /// Why the job needs it.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<MemberId>,
    /// Whether candidates see it.
    pub published: bool,
}

/// For how long an amount of pay is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// A year.
    Year,
    /// A month.
    Month,
    /// A week.
    Week,
    /// A day.
    Day,
    /// An hour.
    Hour,
}

codes!(Period {
    Year => "year",
    Month => "month",
    Week => "week",
    Day => "day",
    Hour => "hour",
});

/// What a job pays, from what to what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PayRange {
    /// An ISO 4217 code, such as `EUR`.
    pub currency: String,
    /// The least, in minor units of the currency.
    pub least: i64,
    /// The most, in minor units of the currency; not less than the least.
    pub most: i64,
    /// For how long.
    pub period: Period,
    /// Whether it is before tax and the employee's contributions.
    pub gross: bool,
    /// What it is made of beside the amount: bonus, shares, allowances. May be empty.
    pub parts: String,
    /// By what the amount within the range is set. May be empty.
    pub criteria: String,
}

/// Where the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// At the place.
    OnSite,
    /// Some days at the place.
    Hybrid,
    /// From anywhere the place names.
    Remote,
}

codes!(Presence {
    OnSite => "on_site",
    Hybrid => "hybrid",
    Remote => "remote",
});

/// What a job is, in one of its numbered versions. A version never changes; another one follows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spec {
    /// Its number, from 1.
    pub version: i64,
    /// What the job is called.
    pub title: String,
    /// The level, in the organisation's words: 'coordinator', 'manager', 'director'. May be empty.
    pub level: String,
    /// What is done there. May be empty.
    pub summary: String,
    /// The town and country, or the area of a remote job. May be empty.
    pub place: String,
    /// An ISO 3166-1 code of the country, such as `ES`, or empty.
    pub country: String,
    /// Where the work is done.
    pub presence: Presence,
    /// To whom it reports, as a role. May be empty.
    pub reports_to: String,
    /// What it pays; none while it is not disclosed.
    pub pay: Option<PayRange>,
    /// What it asks for, in order.
    pub requirements: Vec<Requirement>,
    /// Why this version was made. Empty for the first.
    pub reason: String,
    /// Who made it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
}

/// What a decision may know of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageFacts {
    /// Which.
    pub id: StageId,
    /// Business days to an answer after its conversations.
    pub days_to_answer: u32,
}

/// What a decision about a process may know of a job: its own, or one that the command names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobFacts {
    /// Which.
    pub id: JobId,
    /// Whether people can be met for it.
    pub state: State,
    /// The number of its latest spec version.
    pub version: i64,
    /// What it pays, as disclosed.
    pub pay: Option<PayRange>,
    /// The requirements of the latest version, by id.
    pub requirements: Vec<RequirementId>,
    /// Every requirement that any version ever had: a reason may point at one that was dropped since.
    pub known_requirements: Vec<RequirementId>,
    /// The stages of its plan, in order.
    pub stages: Vec<StageFacts>,
    /// Its frozen kits.
    pub kits: Vec<kit::KitFacts>,
    /// How many openings are still without somebody.
    pub openings: i64,
    /// Who runs its processes.
    pub recruiter: MemberId,
    /// Who answers for it.
    pub hiring_manager: MemberId,
}
