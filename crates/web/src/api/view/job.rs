//! Jobs as JSON: what goes out comes in the same shape.

use crate::{api::conversation::unknown, trouble::Trouble};
use act::job::StageForm;
use jiff::{Timestamp, civil::Date};
use ledger::{
    conversation::Kind,
    ids::{MemberId, RequirementId, StageId},
    job::{
        Change, PayRange, Period, Presence, Requirement, Seniority, Spec, Weight,
        draft::{Draft, PayDraft, RequirementDraft},
    },
};
use serde::{Deserialize, Serialize};
use store::jobs::{Job, Stage, Terms};
use utoipa::ToSchema;
use uuid::Uuid;

/// A job.
#[derive(Debug, Serialize, ToSchema)]
pub struct JobView {
    /// The id.
    pub id: Uuid,
    /// The version, to be sent back when it is changed.
    pub version: i64,
    /// Its word in public addresses.
    pub slug: String,
    /// `draft`, `open`, `paused`, `filled` or `closed`.
    pub state: &'static str,
    /// The day on which it is to go on, while it is paused.
    #[schema(value_type = Option<String>, format = Date)]
    pub paused_until: Option<Date>,
    /// Who runs its processes.
    pub recruiter: Uuid,
    /// Who answers for it.
    pub hiring_manager: Uuid,
    /// How many people are sought.
    pub openings: i64,
    /// How many of them were found.
    pub hired: i64,
    /// `public` or `unlisted`.
    pub visibility: &'static str,
    /// Under whose law it is offered.
    pub jurisdiction: String,
    /// What the posting says beside the spec.
    pub terms: TermsView,
    /// The current version of what it asks for.
    pub spec: VersionView,
    /// Its plan of stages, in order.
    pub stages: Vec<StageView>,
}

/// What a posting says beside the spec.
#[derive(Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TermsView {
    /// The benefits: leave, health, pension.
    pub benefits: String,
    /// The collective agreement that sets the pay, or that there is none.
    pub agreement: String,
    /// The last day on which one may apply.
    #[schema(value_type = Option<String>, format = Date)]
    pub apply_by: Option<Date>,
}

impl TermsView {
    fn of(terms: Terms) -> Self {
        Self { benefits: terms.benefits, agreement: terms.agreement, apply_by: terms.apply_by }
    }

    pub(crate) fn terms(self) -> Terms {
        Terms { benefits: self.benefits, agreement: self.agreement, apply_by: self.apply_by }
    }
}

/// A version of what a job asks for.
#[derive(Debug, Serialize, ToSchema)]
pub struct VersionView {
    /// Its number, from 1.
    pub version: i64,
    /// Why it was made; empty for the first.
    pub reason: String,
    /// Who made it.
    pub by: Uuid,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What it says.
    pub spec: SpecView,
}

/// What a job is and asks for.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SpecView {
    /// What it is called.
    pub title: String,
    /// The level, in the organisation's words.
    #[serde(default)]
    pub level: String,
    /// What is done there.
    #[serde(default)]
    pub summary: String,
    /// The town, or the area of a remote job.
    #[serde(default)]
    pub place: String,
    /// The country's code (ISO 3166-1, two letters), or empty.
    #[serde(default)]
    pub country: String,
    /// `on_site` (the default), `hybrid` or `remote`.
    #[serde(default)]
    pub presence: Option<String>,
    /// To whom it reports, as a role.
    #[serde(default)]
    pub reports_to: String,
    /// What it pays; none while it is not disclosed. Without it no screening or interview can be booked.
    #[serde(default)]
    pub pay: Option<PayView>,
    /// What it asks for, in order.
    #[serde(default)]
    pub requirements: Vec<RequirementView>,
}

/// What a job pays, from what to what.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PayView {
    /// An ISO 4217 code, such as `EUR`.
    pub currency: String,
    /// The least, in minor units (cents).
    pub least: i64,
    /// The most, in minor units.
    pub most: i64,
    /// `year`, `month`, `week`, `day` or `hour`.
    pub period: String,
    /// Whether it is before tax and the employee's contributions.
    pub gross: bool,
    /// What it is made of beside the amount.
    #[serde(default)]
    pub parts: String,
    /// By what the amount within the range is set.
    #[serde(default)]
    pub criteria: String,
}

/// Something that a job asks for.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequirementView {
    /// The id, which it keeps through the versions; none for a new one.
    pub id: Option<Uuid>,
    /// What is asked.
    pub text: String,
    /// `must` or `nice`.
    pub weight: String,
    /// Why the job needs it.
    pub reason: String,
    /// Who answers for it.
    #[serde(default)]
    pub owner: Option<Uuid>,
    /// Whether candidates see it.
    #[serde(default = "yes")]
    pub published: bool,
}

const fn yes() -> bool {
    true
}

/// A stage of a plan.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StageView {
    /// The id; none for a new stage.
    pub id: Option<Uuid>,
    /// The name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: String,
    /// Whom one meets, as a role.
    #[serde(default)]
    pub whom: String,
    /// How senior they are: `recruiter`, `colleague`, `manager`, `senior` or `executive`.
    #[serde(default)]
    pub seniority: Option<String>,
    /// What the candidate can learn there.
    #[serde(default)]
    pub learns: String,
    /// What the company wants to learn there.
    #[serde(default)]
    pub company_learns: String,
    /// What its conversations are.
    pub kind: String,
    /// Business days to an answer after it.
    pub days_to_answer: u32,
}

/// Something that a version changed against the one before it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeView {
    /// What was changed: `title`, `pay`, `requirement_added`, …
    pub change: &'static str,
    /// The requirement it is about.
    pub requirement: Option<Uuid>,
    /// The change in a sentence, in the language asked for.
    pub says: String,
}

impl ChangeView {
    pub(crate) fn of(change: &Change, says: String) -> Self {
        let requirement = change.requirement().map(|requirement| requirement.id.uuid());
        Self { change: change.code(), requirement, says }
    }
}

impl JobView {
    pub(crate) fn of(job: Job, spec: Spec, stages: Vec<Stage>) -> Self {
        Self {
            id: job.id.uuid(),
            version: job.version,
            slug: job.slug,
            state: job.state.code(),
            paused_until: job.paused_until,
            recruiter: job.recruiter_id.uuid(),
            hiring_manager: job.hiring_manager_id.uuid(),
            openings: job.openings,
            hired: job.hired,
            visibility: job.visibility.code(),
            jurisdiction: job.jurisdiction,
            terms: TermsView::of(job.terms),
            spec: VersionView::of(spec),
            stages: stages.into_iter().map(StageView::of).collect(),
        }
    }
}

impl VersionView {
    pub(crate) fn of(spec: Spec) -> Self {
        Self {
            version: spec.version,
            reason: spec.reason,
            by: spec.by.uuid(),
            at: spec.at,
            spec: SpecView {
                title: spec.title,
                level: spec.level,
                summary: spec.summary,
                place: spec.place,
                country: spec.country,
                presence: Some(spec.presence.code().to_owned()),
                reports_to: spec.reports_to,
                pay: spec.pay.map(PayView::of),
                requirements: spec.requirements.into_iter().map(RequirementView::of).collect(),
            },
        }
    }
}

impl SpecView {
    /// What was sent, to be taken as a spec; `reason` says why there is another version.
    pub(crate) fn draft(self, reason: String) -> Result<Draft, Trouble> {
        let presence = self.presence.map(|code| {
            let words = Presence::ALL.map(Presence::code);
            Presence::from_code(&code).ok_or_else(|| unknown("presence", &words))
        });
        Ok(Draft {
            title: self.title,
            level: self.level,
            summary: self.summary,
            place: self.place,
            country: self.country,
            presence: presence.transpose()?,
            reports_to: self.reports_to,
            pay: self.pay.map(PayView::draft).transpose()?,
            requirements: self
                .requirements
                .into_iter()
                .map(RequirementView::draft)
                .collect::<Result<_, _>>()?,
            reason,
        })
    }
}

impl PayView {
    pub(super) fn of(pay: PayRange) -> Self {
        Self {
            currency: pay.currency,
            least: pay.least,
            most: pay.most,
            period: pay.period.code().to_owned(),
            gross: pay.gross,
            parts: pay.parts,
            criteria: pay.criteria,
        }
    }

    fn draft(self) -> Result<PayDraft, Trouble> {
        let words = Period::ALL.map(Period::code);
        Ok(PayDraft {
            currency: self.currency,
            least: Some(self.least),
            most: Some(self.most),
            period: Some(Period::from_code(&self.period).ok_or_else(|| unknown("period", &words))?),
            gross: self.gross,
            parts: self.parts,
            criteria: self.criteria,
        })
    }
}

impl RequirementView {
    fn of(requirement: Requirement) -> Self {
        Self {
            id: Some(requirement.id.uuid()),
            text: requirement.text,
            weight: requirement.weight.code().to_owned(),
            reason: requirement.reason,
            owner: requirement.owner.map(Into::into),
            published: requirement.published,
        }
    }

    fn draft(self) -> Result<RequirementDraft, Trouble> {
        let words = Weight::ALL.map(Weight::code);
        Ok(RequirementDraft {
            id: self.id.map(RequirementId::new),
            text: self.text,
            weight: Some(Weight::from_code(&self.weight).ok_or_else(|| unknown("weight", &words))?),
            reason: self.reason,
            owner: self.owner.map(MemberId::new),
            published: self.published,
        })
    }
}

impl StageView {
    fn of(stage: Stage) -> Self {
        Self {
            id: Some(stage.id.uuid()),
            name: stage.name,
            purpose: stage.purpose,
            whom: stage.whom,
            seniority: stage.seniority.map(|seniority| seniority.code().to_owned()),
            learns: stage.learns,
            company_learns: stage.company_learns,
            kind: stage.conversation_kind.code().to_owned(),
            days_to_answer: stage.days_to_answer,
        }
    }

    pub(crate) fn form(self) -> Result<StageForm, Trouble> {
        let kinds = Kind::ALL.map(Kind::code);
        let seniority = self.seniority.map(|code| {
            let words = Seniority::ALL.map(Seniority::code);
            Seniority::from_code(&code).ok_or_else(|| unknown("seniority", &words))
        });
        Ok(StageForm {
            id: self.id.map(StageId::new),
            name: self.name,
            purpose: self.purpose,
            whom: self.whom,
            seniority: seniority.transpose()?,
            learns: self.learns,
            company_learns: self.company_learns,
            kind: Kind::from_code(&self.kind).ok_or_else(|| unknown("kind", &kinds))?,
            days_to_answer: self.days_to_answer,
        })
    }
}
