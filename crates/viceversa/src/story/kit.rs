//! The interview kit of a job, as a story tells it.

use act::{Error, House, Seat};
use ledger::{
    ids::RequirementId,
    job::{
        Requirement,
        kit::{Draft, DraftCriterion},
    },
};
use serde::Deserialize;
use store::jobs::Job;

/// A kit that is frozen as it is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kit {
    /// Of which job.
    pub job: String,
    /// Minutes to open with.
    opening: u32,
    /// What is looked at.
    criteria: Vec<Criterion>,
    /// Minutes for the candidate's questions.
    closing: u32,
}

/// What a kit looks at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Criterion {
    name: String,
    /// By their texts.
    requirements: Vec<String>,
    /// What is seen at 1, 3 and 5.
    anchors: [String; 3],
    questions: Vec<String>,
    minutes: u32,
}

impl Kit {
    /// Freezes it for the present version of its job's spec.
    pub(super) fn freeze(&self, house: &House, seat: &Seat, job: &Job) -> Result<Result<(), Error>, String> {
        let spec = house
            .db
            .read(|conn| store::jobs::spec(conn, job.workspace_id, job.id, job.spec_version))
            .map_err(|error| error.to_string())?;
        let criteria = self.criteria.iter().map(|one| one.draft(&spec.requirements));
        let draft = Draft {
            opening: self.opening,
            criteria: criteria.collect::<Result<_, String>>()?,
            closing: self.closing,
        };
        Ok(act::job::kit::freeze(house, seat, job.id, spec.version, &draft).map(drop))
    }
}

impl Criterion {
    fn draft(&self, asked: &[Requirement]) -> Result<DraftCriterion, String> {
        let id = |text: &String| -> Result<RequirementId, String> {
            let found = asked.iter().find(|requirement| requirement.text == *text);
            found
                .map(|requirement| requirement.id)
                .ok_or_else(|| format!("the spec does not ask for '{text}'"))
        };
        Ok(DraftCriterion {
            id: None,
            name: self.name.clone(),
            requirements: self.requirements.iter().map(id).collect::<Result<_, _>>()?,
            anchors: self.anchors.clone(),
            questions: self.questions.clone(),
            minutes: self.minutes,
        })
    }
}
