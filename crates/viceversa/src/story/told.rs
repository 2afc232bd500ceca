//! A story as it is written down.

use super::{deeds::Deed, further::Further};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use ledger::{
    conversation::{self, Kind},
    frame::Role,
    job::{Period, Presence, Seniority, Visibility, Weight},
    make_good::Choice,
    side::Side,
    wish,
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
    OpenProcess {
        candidate: String,
        /// None for a relationship before any application.
        job: Option<String>,
    },
    EnterStage {
        stage: String,
    },
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
    Move {
        conversation: String,
        to: Wall,
        reason: String,
    },
    ProposeTime {
        conversation: String,
        to: Wall,
        #[serde(default)]
        reason: String,
    },
    AnswerTime {
        conversation: String,
        accept: bool,
    },
    Cancel {
        conversation: String,
        reason: String,
    },
    Confirm {
        conversation: String,
    },
    AddToAgenda {
        conversation: String,
        text: String,
    },
    HandOverSeat {
        conversation: String,
        from: String,
        to: String,
        #[serde(default)]
        reason: String,
    },
    Here {
        conversation: String,
    },
    SayLate {
        conversation: String,
        minutes: u32,
    },
    OfferStandIn {
        conversation: String,
        member: String,
        starts: Wall,
    },
    AnswerStandIn {
        conversation: String,
        accept: bool,
    },
    Claim {
        conversation: String,
        company: conversation::Presence,
        candidate: conversation::Presence,
        /// The side that ended it before its time.
        ended_early_by: Option<Side>,
        #[serde(default)]
        trouble: bool,
        #[serde(default)]
        note: String,
    },

    Ask {
        text: String,
        conversation: Option<String>,
    },
    Reply {
        question: String,
        text: String,
    },
    Answered {
        question: String,
    },
    StillOpen {
        question: String,
    },
    Wish {
        kind: wish::Kind,
        text: String,
    },
    AnswerWish {
        wish: String,
        granted: bool,
        reason: String,
    },
    Message {
        text: String,
    },
    Answer {
        text: String,
    },
    Apologise {
        text: String,
    },
    Choose {
        choice: Choice,
        #[serde(default)]
        text: String,
    },

    Promise {
        text: String,
        due: Wall,
        owed_by: Option<String>,
        conversation: Option<String>,
    },
    Kept {
        promise: String,
    },
    MoveDate {
        promise: String,
        to: Wall,
        reason: String,
    },
    Excuse {
        promise: String,
    },

    /// Nothing: here one can look around before the story goes on. Named by `as`.
    Stop {},

    /// About roles, specs, decisions and views.
    #[serde(skip)]
    Further(Box<Further>),
    /// Beside processes.
    #[serde(skip)]
    Deed(Box<Deed>),
}
