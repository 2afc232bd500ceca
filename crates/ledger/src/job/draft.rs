//! A spec on its way in: what somebody typed becomes a [`Spec`], or the [`Flaw`] that stands in its way.

use super::{
    PayRange, Period, Presence, Requirement, Spec, Weight, countries,
    flaw::{Field, Flaw, Wrong},
    money, pay_history,
};
use crate::{
    frame::LONGEST_TEXT,
    ids::{MemberId, RequirementId},
    words::canonical,
};
use jiff::Timestamp;

/// The longest line of a spec, in characters.
pub const LONGEST_LINE: usize = 200;
/// The longest requirement or reason, in characters.
pub const LONGEST_CLAUSE: usize = 1_000;
/// The most requirements: more would be no spec but a wish list.
pub const MOST_REQUIREMENTS: usize = 40;

/// A spec as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What the job is called.
    pub title: String,
    /// The level, in the organisation's words.
    pub level: String,
    /// What is done there.
    pub summary: String,
    /// The town, or the area of a remote job.
    pub place: String,
    /// The country's code.
    pub country: String,
    /// Where the work is done; at the place where nothing is said.
    pub presence: Option<Presence>,
    /// To whom it reports, as a role.
    pub reports_to: String,
    /// What it pays; none while it is not disclosed.
    pub pay: Option<PayDraft>,
    /// What it asks for, in order. One without a text is left out, so that a form may have empty rows.
    pub requirements: Vec<RequirementDraft>,
    /// Why this version is made.
    pub reason: String,
}

/// A pay range as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PayDraft {
    /// The currency's code.
    pub currency: String,
    /// The least, in minor units.
    pub least: Option<i64>,
    /// The most, in minor units.
    pub most: Option<i64>,
    /// For how long.
    pub period: Option<Period>,
    /// Whether it is before tax.
    pub gross: bool,
    /// What it is made of.
    pub parts: String,
    /// By what it is set.
    pub criteria: String,
}

/// A requirement as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequirementDraft {
    /// The one that is changed; none for a new one.
    pub id: Option<RequirementId>,
    /// What is asked.
    pub text: String,
    /// How much it weighs; a must where nothing is said.
    pub weight: Option<Weight>,
    /// Why the job needs it.
    pub reason: String,
    /// Who answers for it.
    pub owner: Option<MemberId>,
    /// Whether candidates see it.
    pub published: bool,
}

/// What a spec takes from where it is made rather than from who types it.
#[derive(Debug)]
pub struct Making<'a, F> {
    /// The number it gets.
    pub version: i64,
    /// Who makes it.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// The requirements that any version of this job ever had: an id of elsewhere is taken for a new one.
    pub known: &'a [RequirementId],
    /// The members who may answer for a requirement.
    pub members: &'a [MemberId],
    /// Draws an id.
    pub id: F,
}

/// The spec that was typed. From the second version on it says why there is another.
///
/// # Errors
/// The first [`Flaw`], in the order of the form.
pub fn spec<E: From<Flaw>>(
    typed: &Draft,
    mut making: Making<'_, impl FnMut() -> Result<RequirementId, E>>,
) -> Result<Spec, E> {
    let title = asked(Field::Title, line(Field::Title, &typed.title)?)?;
    if title.is_empty() {
        return Err(Flaw::of(Field::Title, Wrong::Missing).into());
    }
    let country = match typed.country.trim() {
        "" => "",
        code => countries::code(code).ok_or(Flaw::of(Field::Country, Wrong::Unknown))?,
    };
    let reason = clause(Field::Reason, &typed.reason)?;
    let spec = Spec {
        version: making.version,
        level: line(Field::Level, &typed.level)?,
        summary: asked(Field::Summary, text(Field::Summary, &typed.summary)?)?,
        place: line(Field::Place, &typed.place)?,
        country: country.to_owned(),
        presence: typed.presence.unwrap_or(Presence::OnSite),
        reports_to: line(Field::ReportsTo, &typed.reports_to)?,
        pay: typed.pay.as_ref().map(pay).transpose()?,
        requirements: requirements(&typed.requirements, &mut making)?,
        by: making.by,
        at: making.at,
        title,
        reason,
    };
    if spec.version > 1 && spec.reason.is_empty() {
        return Err(Flaw::of(Field::Reason, Wrong::Missing).into());
    }
    Ok(spec)
}

fn pay(typed: &PayDraft) -> Result<PayRange, Flaw> {
    let currency = match typed.currency.trim() {
        "" => return Err(Flaw::of(Field::Currency, Wrong::Missing)),
        code => money::currency(code).ok_or(Flaw::of(Field::Currency, Wrong::Unknown))?,
    };
    let least = typed.least.ok_or(Flaw::of(Field::Least, Wrong::Missing))?;
    let most = typed.most.ok_or(Flaw::of(Field::Most, Wrong::Missing))?;
    for (field, sum) in [(Field::Least, least), (Field::Most, most)] {
        if !(0..=money::MOST).contains(&sum) {
            return Err(Flaw::of(field, Wrong::OutOfRange));
        }
    }
    if most < least {
        return Err(Flaw::of(Field::Most, Wrong::LessThanLeast));
    }
    Ok(PayRange {
        currency: currency.to_owned(),
        least,
        most,
        period: typed.period.ok_or(Flaw::of(Field::Period, Wrong::Missing))?,
        gross: typed.gross,
        parts: asked(Field::Parts, clause(Field::Parts, &typed.parts)?)?,
        criteria: asked(Field::Criteria, clause(Field::Criteria, &typed.criteria)?)?,
    })
}

fn requirements<E: From<Flaw>>(
    typed: &[RequirementDraft],
    making: &mut Making<'_, impl FnMut() -> Result<RequirementId, E>>,
) -> Result<Vec<Requirement>, E> {
    let mut requirements: Vec<Requirement> = Vec::new();
    for (row, typed) in typed.iter().enumerate() {
        let put = |field, typed: &str| {
            clause(field, typed).and_then(|clause| asked(field, clause)).map_err(|flaw| flaw.in_row(row))
        };
        let text = put(Field::Requirement, &typed.text)?;
        if text.is_empty() {
            continue;
        }
        let reason = put(Field::RequirementReason, &typed.reason)?;
        if reason.is_empty() {
            return Err(Flaw::of(Field::RequirementReason, Wrong::Missing).in_row(row).into());
        }
        if typed.owner.is_some_and(|owner| !making.members.contains(&owner)) {
            return Err(Flaw::of(Field::RequirementOwner, Wrong::Unknown).in_row(row).into());
        }
        let known = typed
            .id
            .filter(|id| making.known.contains(id) && requirements.iter().all(|other| other.id != *id));
        requirements.push(Requirement {
            id: match known {
                Some(id) => id,
                None => (making.id)()?,
            },
            text,
            weight: typed.weight.unwrap_or(Weight::Must),
            reason,
            owner: typed.owner,
            published: typed.published,
        });
    }
    if requirements.len() > MOST_REQUIREMENTS {
        return Err(Flaw::of(Field::Requirements, Wrong::TooMany).into());
    }
    Ok(requirements)
}

/// One line, of bounded length.
///
/// # Errors
/// [`Wrong::TooLong`].
pub fn line(field: Field, typed: &str) -> Result<String, Flaw> {
    let line: String = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|letter| !letter.is_control()).collect();
    if line.chars().count() > LONGEST_LINE { Err(Flaw::of(field, Wrong::TooLong)) } else { Ok(line) }
}

/// A sentence or a few, of bounded length.
///
/// # Errors
/// [`Wrong::TooLong`].
pub fn clause(field: Field, typed: &str) -> Result<String, Flaw> {
    let clause = canonical(typed);
    if clause.chars().count() > LONGEST_CLAUSE { Err(Flaw::of(field, Wrong::TooLong)) } else { Ok(clause) }
}

/// A text that asks nobody what they were paid before.
///
/// # Errors
/// [`Wrong::AsksPayHistory`] with the words that do.
pub fn asked(field: Field, text: String) -> Result<String, Flaw> {
    match pay_history::found(&text) {
        Some(found) => Err(Flaw::of(field, Wrong::AsksPayHistory(found.words))),
        None => Ok(text),
    }
}

fn text(field: Field, typed: &str) -> Result<String, Flaw> {
    let text = canonical(typed);
    if text.len() > LONGEST_TEXT { Err(Flaw::of(field, Wrong::TooLong)) } else { Ok(text) }
}

/// A spec as it would be typed again: what a form is filled from.
#[must_use]
pub fn of(spec: &Spec) -> Draft {
    let pay = spec.pay.as_ref().map(|pay| PayDraft {
        currency: pay.currency.clone(),
        least: Some(pay.least),
        most: Some(pay.most),
        period: Some(pay.period),
        gross: pay.gross,
        parts: pay.parts.clone(),
        criteria: pay.criteria.clone(),
    });
    let requirement = |requirement: &Requirement| RequirementDraft {
        id: Some(requirement.id),
        text: requirement.text.clone(),
        weight: Some(requirement.weight),
        reason: requirement.reason.clone(),
        owner: requirement.owner,
        published: requirement.published,
    };
    Draft {
        title: spec.title.clone(),
        level: spec.level.clone(),
        summary: spec.summary.clone(),
        place: spec.place.clone(),
        country: spec.country.clone(),
        presence: Some(spec.presence),
        reports_to: spec.reports_to.clone(),
        pay,
        requirements: spec.requirements.iter().map(requirement).collect(),
        reason: String::new(),
    }
}
