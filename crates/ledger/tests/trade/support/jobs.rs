//! The jobs on the stage.

use super::{Manager, Recruiter};
use ledger::{
    ids::{CriterionId, JobId, RequirementId, StageId},
    job::kit::{CriterionFacts, KitFacts},
    job::{JobFacts, PayRange, Period, StageFacts, State},
};
use uuid::Uuid;

/// A requirement of the stage's jobs: 1 to 3 of the first, 4 and 5 of the other one.
pub fn requirement(number: u128) -> RequirementId {
    RequirementId::new(Uuid::from_u128(2000 + number))
}

/// A stage of the plan of the stage's jobs: 1 and 2 of the first, 3 of the other one.
pub fn stage(number: u128) -> StageId {
    StageId::new(Uuid::from_u128(3000 + number))
}

/// A criterion of the frozen kit: 1 and 2 stand for a must, 3 and 4 do not.
pub fn criterion(number: u128) -> CriterionId {
    CriterionId::new(Uuid::from_u128(4000 + number))
}

/// The frozen kit of a version of the spec.
pub fn kit(spec_version: i64) -> KitFacts {
    let facts = |number| CriterionFacts { id: criterion(number), must: number <= 2 };
    KitFacts { spec_version, criteria: (1..=4).map(facts).collect() }
}

/// The job the process is about: open, its range disclosed, two openings.
pub fn job() -> JobFacts {
    facts(1001, &[1, 2, 3], &[1, 2])
}

/// Another open job of the organisation.
pub fn other_job() -> JobFacts {
    facts(1002, &[4, 5], &[3])
}

fn facts(number: u128, requirements: &[u128], stages: &[u128]) -> JobFacts {
    let requirements: Vec<RequirementId> = requirements.iter().map(|n| requirement(*n)).collect();
    JobFacts {
        id: JobId::new(Uuid::from_u128(number)),
        state: State::Open,
        version: 1,
        pay: Some(PayRange {
            currency: "EUR".into(),
            least: 3_000_000,
            most: 3_800_000,
            period: Period::Year,
            gross: true,
            parts: String::new(),
            criteria: String::new(),
        }),
        known_requirements: requirements.clone(),
        requirements,
        stages: stages.iter().map(|n| StageFacts { id: stage(*n), days_to_answer: 5 }).collect(),
        kits: vec![],
        openings: 2,
        recruiter: Recruiter.member(),
        hiring_manager: Manager.member(),
    }
}
