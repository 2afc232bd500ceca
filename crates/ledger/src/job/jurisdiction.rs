//! What the law of a place asks of a hiring organisation, as data: each statement with its source and with the
//! day on which it was looked up. It reminds; it is no legal advice, and where it is unsure it says so
//! ([`Basis`], [`Force`]). docs/jurisdictions.md shows all of it.
//!
//! What the house itself promises everywhere (the range before the first conversation, no pay history) does not
//! depend on any of this: the ledger holds to it in every place.

mod lack;

pub use lack::{Lack, Told, lacks};

use crate::codes::codes;
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// The profile for whoever has chosen none.
pub const HOUSE: &str = "house";

/// What a posting or a company tells a candidate about a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// What it pays, or from what to what.
    PayRange,
    /// Bonus, commission, shares and the like.
    OtherPay,
    /// Benefits: leave, health, pension.
    Benefits,
    /// What is done there.
    Description,
    /// Until when one may apply.
    Deadline,
    /// How one applies.
    HowToApply,
    /// Whether there is a vacancy now.
    Vacancy,
    /// Whether a machine screens, assesses or selects.
    AiUse,
    /// The collective agreement that sets the pay.
    CollectiveAgreement,
}

codes!(Item {
    PayRange => "pay_range",
    OtherPay => "other_pay",
    Benefits => "benefits",
    Description => "description",
    Deadline => "deadline",
    HowToApply => "how_to_apply",
    Vacancy => "vacancy",
    AiUse => "ai_use",
    CollectiveAgreement => "collective_agreement",
});

/// When something must have been told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// In the posting.
    InPosting,
    /// Before the first conversation.
    BeforeInterview,
}

codes!(Moment {
    InPosting => "in_posting",
    BeforeInterview => "before_interview",
});

/// What a statement asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// To tell something by then.
    Tell {
        /// What.
        item: Item,
        /// By when.
        by: Moment,
    },
    /// Not to ask what somebody earns or earned.
    NoPayHistory,
    /// To write so that nobody is shut out by their sex, or another ground the law names.
    NeutralWords,
    /// Not to ask for experience in the country itself.
    NoLocalExperience,
    /// To name no wider range.
    WidestRange {
        /// In this currency.
        currency: String,
        /// From the least to the most for a year, in minor units.
        spread: i64,
        /// Ranges that end above this for a year are free.
        free_above: i64,
    },
    /// To tell whoever was interviewed what was decided.
    Outcome {
        /// Within so many days of the last interview.
        days: u32,
    },
    /// To keep the records.
    KeepAtLeast {
        /// So many months.
        months: u32,
    },
    /// To keep data of those who were not hired no longer.
    KeepAtMost {
        /// Than so many months.
        months: u32,
    },
}

/// How a statement binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// It is law there.
    Law,
    /// A directive asks each state to make it law; whether this one has, must be looked up.
    Directive,
    /// An authority advises it, or it is the practice that courts and lawyers take for safe.
    Guidance,
    /// The house promises it.
    House,
}

codes!(Force {
    Law => "law",
    Directive => "directive",
    Guidance => "guidance",
    House => "house",
});

/// What was read when it was looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The text of the law, or a copy of it.
    Text,
    /// What a lawyer or an authority wrote about it.
    Commentary,
    /// Neither could be read; it was written down from memory.
    Memory,
}

codes!(Basis {
    Text => "text",
    Commentary => "commentary",
    Memory => "memory",
});

/// One thing that is asked, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What is asked.
    pub rule: Rule,
    /// How it binds.
    pub force: Force,
    /// The law by its name, in its own language.
    pub law: String,
    /// Where in it.
    pub section: String,
    /// Where it can be read.
    pub url: String,
    /// Since when it is in force, where that is known.
    #[serde(default)]
    pub since: Option<Date>,
    /// From how many employees on it binds; for all where nothing is said.
    #[serde(default)]
    pub from_employees: Option<u32>,
    /// When it was looked up.
    pub checked_on: Date,
    /// What was read then.
    pub basis: Basis,
}

impl Statement {
    /// Whether it binds an organisation of so many employees. Who does not say how many is taken for large.
    #[must_use]
    pub fn binds(&self, employees: Option<u32>) -> bool {
        self.force != Force::Guidance
            && match (self.from_employees, employees) {
                (Some(least), Some(employees)) => employees >= least,
                _ => true,
            }
    }
}

/// What the law of one place asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// `house`, `EU`, or a code of ISO 3166: `DE`, `CA-ON`, `US-CO`.
    pub code: String,
    /// What it asks.
    pub statements: Vec<Statement>,
}

impl Profile {
    /// By when candidates must know the pay.
    #[must_use]
    pub fn pay_by(&self) -> Option<Moment> {
        let told = |moment| {
            self.rules()
                .any(|rule| *rule == Rule::Tell { item: Item::PayRange, by: moment })
                .then_some(moment)
        };
        told(Moment::InPosting).or_else(|| told(Moment::BeforeInterview))
    }

    /// What must have been told by then.
    pub fn told_by(&self, moment: Moment) -> impl Iterator<Item = Item> {
        self.rules().filter_map(move |rule| match rule {
            Rule::Tell { item, by } if *by == moment => Some(*item),
            _ => None,
        })
    }

    /// Whether the law there forbids asking for pay history.
    #[must_use]
    pub fn forbids_pay_history(&self) -> bool {
        self.rules().any(|rule| *rule == Rule::NoPayHistory)
    }

    /// Within how many days of the last interview the outcome must be told.
    #[must_use]
    pub fn outcome_within(&self) -> Option<u32> {
        self.rules().find_map(|rule| if let Rule::Outcome { days } = rule { Some(*days) } else { None })
    }

    /// For how many months records must be kept at least.
    #[must_use]
    pub fn keep_at_least(&self) -> Option<u32> {
        self.rules()
            .filter_map(|rule| if let Rule::KeepAtLeast { months } = rule { Some(*months) } else { None })
            .max()
    }

    /// For how many months data of those who were not hired may be kept at most.
    #[must_use]
    pub fn keep_at_most(&self) -> Option<u32> {
        self.rules()
            .filter_map(|rule| if let Rule::KeepAtMost { months } = rule { Some(*months) } else { None })
            .min()
    }

    /// For how many months data of those who were not hired stays: no longer than the place allows, or where it is
    /// silent the house; never shorter than the place asks.
    #[must_use]
    pub fn kept_for(&self) -> Option<u32> {
        let house = || profile(HOUSE).and_then(Self::keep_at_most);
        let most = self.keep_at_most().or_else(house);
        most.max(self.keep_at_least())
    }

    fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.statements.iter().map(|statement| &statement.rule)
    }
}

#[expect(clippy::disallowed_macros, reason = "these are facts of the trade, and no text that a person reads")]
const DATA: &str = include_str!("jurisdiction/profiles.json");

// A file that cannot be read gives no profile; a test reads it.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| serde_json::from_str(DATA).unwrap_or_default());

/// All profiles, the house's own first.
#[must_use]
pub fn profiles() -> &'static [Profile] {
    &PROFILES
}

/// The profile of a code.
#[must_use]
pub fn profile(code: &str) -> Option<&'static Profile> {
    profiles().iter().find(|profile| profile.code.eq_ignore_ascii_case(code))
}

/// The profile to propose for a job in a country: its own, that of the European Union, or the house's.
#[must_use]
pub fn of_country(country: &str) -> Option<&'static Profile> {
    const UNION: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    let is_member = UNION.split(' ').any(|code| code.eq_ignore_ascii_case(country));
    profile(country).or_else(|| profile(if is_member { "EU" } else { HOUSE }))
}

/// Until which day the outcome must be told, after the last interview.
#[must_use]
pub fn outcome_due(profile: &Profile, last_interview: Date) -> Option<Date> {
    last_interview.checked_add(i64::from(profile.outcome_within()?).days()).ok()
}
