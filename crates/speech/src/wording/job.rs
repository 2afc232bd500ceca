//! Jobs: what they are, what they ask for, what changed from one version to the next, and what is wrong with
//! one that somebody typed.

use ledger::{
    ids::MemberId,
    job::{
        Change, Field, Flaw, PayRange, Presence, Requirement, Seniority, State, Visibility, Weight, Wrong,
        diff::Part, step,
    },
};

use crate::{Voice, say};

/// What a job is now: `Open`.
#[must_use]
pub fn job_state(state: State, voice: &Voice) -> &'static str {
    voice.say(match state {
        State::Draft => "job-state-draft",
        State::Open => "job-state-open",
        State::Paused => "job-state-paused",
        State::Filled => "job-state-filled",
        State::Closed => "job-state-closed",
    })
}

/// What was done with a job: `Opened`.
#[must_use]
pub fn job_step(step: step::Kind, voice: &Voice) -> &'static str {
    voice.say(match step {
        step::Kind::Open => "job-step-open",
        step::Kind::Pause => "job-step-pause",
        step::Kind::Fill => "job-step-fill",
        step::Kind::Close => "job-step-close",
        step::Kind::Reopen => "job-step-reopen",
    })
}

/// Who can find it: `Everybody, on the careers page`.
#[must_use]
pub fn visibility(visibility: Visibility, voice: &Voice) -> &'static str {
    voice.say(match visibility {
        Visibility::Public => "job-visibility-public",
        Visibility::Unlisted => "job-visibility-unlisted",
    })
}

/// How much a requirement weighs: `Must`.
#[must_use]
pub fn weight(weight: Weight, voice: &Voice) -> &'static str {
    voice.say(match weight {
        Weight::Must => "job-weight-must",
        Weight::Nice => "job-weight-nice",
    })
}

/// Where the work is done: `On site`.
#[must_use]
pub fn workplace(presence: Presence, voice: &Voice) -> &'static str {
    voice.say(match presence {
        Presence::OnSite => "job-presence-on-site",
        Presence::Hybrid => "job-presence-hybrid",
        Presence::Remote => "job-presence-remote",
    })
}

/// How senior somebody is whom one meets: `A future colleague`.
#[must_use]
pub fn seniority(seniority: Seniority, voice: &Voice) -> &'static str {
    voice.say(match seniority {
        Seniority::Recruiter => "job-seniority-recruiter",
        Seniority::Colleague => "job-seniority-colleague",
        Seniority::Manager => "job-seniority-manager",
        Seniority::Senior => "job-seniority-senior",
        Seniority::Executive => "job-seniority-executive",
    })
}

/// What a job pays, in one line: `58,000 to 66,000 EUR a year, gross`.
#[must_use]
pub fn pay(pay: &PayRange, voice: &Voice) -> String {
    let range = voice.pay_range(pay.least, pay.most, &pay.currency, pay.period);
    if pay.gross {
        say!(voice, "job-pay-gross", range = range)
    } else {
        say!(voice, "job-pay-net", range = range)
    }
}

/// What changed, in a sentence. `name` gives the name of a member.
#[must_use]
pub fn change(change: &Change, name: impl Fn(MemberId) -> String, voice: &Voice) -> String {
    let text = |requirement: &Requirement| requirement.text.clone();
    match change {
        Change::Text(Part::Summary, ..) => voice.say("job-change-summary").to_owned(),
        Change::Text(part, was, now) => {
            let what = voice.say(match part {
                Part::Title => "job-part-title",
                Part::Level => "job-part-level",
                Part::Summary => "job-part-summary",
                Part::Place => "job-part-place",
                Part::Country => "job-part-country",
                Part::ReportsTo => "job-part-reports-to",
            });
            match (was.is_empty(), now.is_empty()) {
                (true, _) => say!(voice, "job-change-text-new", what = what, now = now.as_str()),
                (_, true) => say!(voice, "job-change-text-gone", what = what, was = was.as_str()),
                _ => say!(voice, "job-change-text", what = what, was = was.as_str(), now = now.as_str()),
            }
        }
        Change::Presence(was, now) => {
            say!(voice, "job-change-presence", was = workplace(*was, voice), now = workplace(*now, voice))
        }
        Change::Pay(was, now) => change_of_pay(was.as_ref(), now.as_ref(), voice),
        Change::Added(now) => match now.weight {
            Weight::Must => say!(voice, "job-change-added-must", text = text(now)),
            Weight::Nice => say!(voice, "job-change-added-nice", text = text(now)),
        },
        Change::Dropped(was) => say!(voice, "job-change-dropped", text = text(was)),
        Change::Reworded { now, was } => {
            say!(voice, "job-change-reworded", was = was.as_str(), now = text(now))
        }
        Change::Weighed(now) => match now.weight {
            Weight::Must => say!(voice, "job-change-weighed-must", text = text(now)),
            Weight::Nice => say!(voice, "job-change-weighed-nice", text = text(now)),
        },
        Change::Reasoned { now, was } => say!(
            voice,
            "job-change-reasoned",
            text = text(now),
            was = was.as_str(),
            now = now.reason.as_str()
        ),
        Change::Owned(now) => match now.owner {
            Some(owner) => say!(voice, "job-change-owned", text = text(now), name = name(owner)),
            None => say!(voice, "job-change-unowned", text = text(now)),
        },
        Change::Published(now) if now.published => say!(voice, "job-change-published", text = text(now)),
        Change::Published(now) => say!(voice, "job-change-unpublished", text = text(now)),
        Change::Reordered(_) => voice.say("job-change-reordered").to_owned(),
    }
}

fn change_of_pay(was: Option<&PayRange>, now: Option<&PayRange>, voice: &Voice) -> String {
    match (was, now) {
        (None, Some(now)) => say!(voice, "job-change-pay-new", now = pay(now, voice)),
        (Some(was), None) => say!(voice, "job-change-pay-gone", was = pay(was, voice)),
        (Some(was), Some(now)) if pay(was, voice) != pay(now, voice) => {
            say!(voice, "job-change-pay", was = pay(was, voice), now = pay(now, voice))
        }
        _ => voice.say("job-change-pay-terms").to_owned(),
    }
}

/// What is wrong with a job as it was typed, and how to mend it.
#[must_use]
pub fn flaw(flaw: &Flaw, voice: &Voice) -> String {
    let say = flaw_of_field(flaw, voice);
    match flaw.row.and_then(|row| i64::try_from(row + 1).ok()) {
        Some(row) if is_of_a_stage(flaw.field) => say!(voice, "job-flaw-in-stage", row = row, say = say),
        Some(row) => say!(voice, "job-flaw-in-requirement", row = row, say = say),
        None => say,
    }
}

fn flaw_of_field(flaw: &Flaw, voice: &Voice) -> String {
    let what = field(flaw.field, voice);
    match (flaw.field, &flaw.wrong) {
        (_, Wrong::AsksPayHistory(words)) => {
            say!(voice, "job-flaw-pay-history", what = what, words = words.as_str())
        }
        (Field::RequirementReason, Wrong::Missing) => voice.say("job-flaw-no-reason").to_owned(),
        (Field::Reason, Wrong::Missing) => voice.say("job-flaw-no-why").to_owned(),
        (Field::Stages, Wrong::Missing) => voice.say("job-flaw-no-plan").to_owned(),
        (Field::Country, Wrong::Unknown) => voice.say("job-flaw-country").to_owned(),
        (Field::Currency, Wrong::Unknown) => voice.say("job-flaw-currency").to_owned(),
        (Field::Least | Field::Most, Wrong::Malformed) => say!(voice, "job-flaw-sum", what = what),
        (_, Wrong::Missing) => say!(voice, "fault-missing", what = what),
        (_, Wrong::TooLong) => say!(voice, "fault-too-long", what = what),
        (_, Wrong::TooMany) => say!(voice, "job-flaw-too-many", what = what),
        (_, Wrong::Malformed) => say!(voice, "fault-malformed", what = what),
        (_, Wrong::Unknown) => say!(voice, "fault-unknown", what = what),
        (_, Wrong::OutOfRange) => say!(voice, "job-flaw-out-of-range", what = what),
        (_, Wrong::LessThanLeast) => voice.say("job-flaw-less-than-least").to_owned(),
        (_, Wrong::Past) => voice.say("job-flaw-past").to_owned(),
        (_, Wrong::NotNow) => voice.say("job-flaw-not-now").to_owned(),
        (_, Wrong::Unchanged) => voice.say("job-flaw-unchanged").to_owned(),
    }
}

const fn is_of_a_stage(field: Field) -> bool {
    matches!(
        field,
        Field::StageName
            | Field::StagePurpose
            | Field::StageWhom
            | Field::StageLearns
            | Field::StageCompanyLearns
            | Field::StageDays
    )
}

fn field(field: Field, voice: &Voice) -> &'static str {
    voice.say(match field {
        Field::Title => "job-field-title",
        Field::Level => "job-field-level",
        Field::Summary => "job-field-summary",
        Field::Place => "job-field-place",
        Field::Country => "job-field-country",
        Field::Presence => "job-field-presence",
        Field::ReportsTo => "job-field-reports-to",
        Field::Currency => "job-field-currency",
        Field::Least => "job-field-least",
        Field::Most => "job-field-most",
        Field::Period => "job-field-period",
        Field::Parts => "job-field-parts",
        Field::Criteria => "job-field-criteria",
        Field::Requirements => "job-field-requirements",
        Field::Requirement => "job-field-requirement",
        Field::RequirementReason => "job-field-requirement-reason",
        Field::RequirementOwner => "job-field-requirement-owner",
        Field::Reason => "job-field-reason",
        Field::Stages => "job-field-stages",
        Field::StageName => "job-field-stage-name",
        Field::StagePurpose => "job-field-stage-purpose",
        Field::StageWhom => "job-field-stage-whom",
        Field::StageLearns => "job-field-stage-learns",
        Field::StageCompanyLearns => "job-field-stage-company-learns",
        Field::StageDays => "job-field-stage-days",
        Field::Openings => "job-field-openings",
        Field::Jurisdiction => "job-field-jurisdiction",
        Field::Benefits => "job-field-benefits",
        Field::Agreement => "job-field-agreement",
        Field::ApplyBy => "job-field-apply-by",
        Field::Until => "job-field-until",
        Field::State => "job-field-state",
    })
}
