//! What a posting still lacks by the law of a place.

use super::{Item, Moment, Profile, Rule, Statement};
use crate::job::{PayRange, Period, Spec, pay_history};

/// What a posting says besides the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Told {
    /// The benefits.
    pub benefits: bool,
    /// Until when one may apply.
    pub deadline: bool,
    /// How one applies; a posting with its own form says so.
    pub how_to_apply: bool,
    /// Whether there is a vacancy now.
    pub vacancy: bool,
    /// Whether a machine screens or selects. True, too, where none does: then there is nothing to tell.
    pub ai_use: bool,
    /// The collective agreement, or that there is none.
    pub collective_agreement: bool,
}

/// What is not as the law of the place asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is not told.
    Missing(Item),
    /// The range is wider than allowed: by at most so much for a year, in minor units.
    TooWide {
        /// Of this currency.
        currency: String,
        /// The widest there may be.
        spread: i64,
    },
    /// It asks for experience in the country itself, in these words.
    LocalExperience(String),
}

/// What a posting lacks, each with the statement that asks for it. What only people can judge, such as whether
/// words are neutral, is not among it.
#[must_use]
pub fn lacks<'p>(
    profile: &'p Profile,
    spec: &Spec,
    told: Told,
    employees: Option<u32>,
) -> Vec<(Lack, &'p Statement)> {
    profile
        .statements
        .iter()
        .filter(|statement| statement.binds(employees))
        .filter_map(|statement| lack(&statement.rule, spec, told).map(|lack| (lack, statement)))
        .collect()
}

fn lack(rule: &Rule, spec: &Spec, told: Told) -> Option<Lack> {
    match rule {
        Rule::Tell { item, by: Moment::InPosting } => {
            (!is_told(*item, spec, told)).then_some(Lack::Missing(*item))
        }
        Rule::WidestRange { currency, spread, free_above } => {
            let pay = spec.pay.as_ref().filter(|pay| pay.currency == *currency)?;
            let (least, most) = yearly(pay);
            let is_too_wide = most <= i128::from(*free_above) && most - least > i128::from(*spread);
            is_too_wide.then(|| Lack::TooWide { currency: currency.clone(), spread: *spread })
        }
        Rule::NoLocalExperience => {
            let texts = std::iter::once(&spec.summary).chain(spec.requirements.iter().map(|one| &one.text));
            texts.filter_map(|text| pay_history::local_experience(text)).next().map(Lack::LocalExperience)
        }
        Rule::Tell { by: Moment::BeforeInterview, .. }
        | Rule::NoPayHistory
        | Rule::NeutralWords
        | Rule::Outcome { .. }
        | Rule::KeepAtLeast { .. }
        | Rule::KeepAtMost { .. } => None,
    }
}

fn is_told(item: Item, spec: &Spec, told: Told) -> bool {
    match item {
        Item::PayRange => spec.pay.is_some(),
        Item::OtherPay => spec.pay.as_ref().is_some_and(|pay| !pay.parts.trim().is_empty()),
        Item::Benefits => told.benefits,
        Item::Description => !spec.summary.trim().is_empty(),
        Item::Deadline => told.deadline,
        Item::HowToApply => told.how_to_apply,
        Item::Vacancy => told.vacancy,
        Item::AiUse => told.ai_use,
        Item::CollectiveAgreement => told.collective_agreement,
    }
}

// Full time by the usual count: 12 months, 52 weeks of 5 days of 8 hours.
fn yearly(pay: &PayRange) -> (i128, i128) {
    let times = match pay.period {
        Period::Year => 1,
        Period::Month => 12,
        Period::Week => 52,
        Period::Day => 260,
        Period::Hour => 2_080,
    };
    (i128::from(pay.least) * times, i128::from(pay.most) * times)
}
