//! Rows for tests: an organisation with a few people and a job.

use crate::accounts::Account;
use crate::candidates::Candidate;
use crate::jobs::Job;
use crate::members::Member;
use crate::workspaces::{self, Workspace};
use crate::{Database, Error, candidates, jobs, members};
use jiff::Timestamp;
use ledger::frame::Role;
use ledger::ids::{AccountId, CandidateId, JobId, MemberId, RequirementId, WorkspaceId};
use ledger::job::{PayRange, Period, Presence, Requirement, Spec, State, Visibility, Weight};
use uuid::Uuid;

/// An instant of the day on which the tests happen.
pub(crate) fn at(time: &str) -> Timestamp {
    format!("2026-11-23T{time}:00Z").parse().unwrap()
}

/// An organisation that is stored already.
pub(crate) struct House {
    pub(crate) workspace: Workspace,
    pub(crate) recruiter: Member,
    pub(crate) executive: Member,
    pub(crate) candidate: Candidate,
    pub(crate) job: Job,
}

/// The same, not stored.
pub(crate) fn people() -> House {
    let workspace = workspace(1);
    let recruiter = member_of(workspace.id, 1, Role::Recruiter);
    let executive = member_of(workspace.id, 2, Role::Executive);
    let candidate = candidate(workspace.id, 1);
    let job = job_of(&workspace, &recruiter, 1);
    House { workspace, recruiter, executive, candidate, job }
}

pub(crate) fn house(db: &Database) -> House {
    let house = people();
    db.write(|conn| {
        workspaces::create(conn, &house.workspace)?;
        members::create(conn, &house.recruiter)?;
        members::create(conn, &house.executive)?;
        candidates::create(conn, &house.candidate)?;
        jobs::create(conn, &house.job)?;
        jobs::add_spec(conn, house.workspace.id, house.job.id, &spec(&house, 1))?;
        Ok::<_, Error>(())
    })
    .unwrap();
    house
}

pub(crate) fn account(number: u128) -> Account {
    Account {
        id: AccountId::new(Uuid::from_u128(number)),
        email: format!("account{number}@example.org"),
        name: format!("Account {number}"),
        password_hash: None,
        locale: "en".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        created_at: at("05:00"),
    }
}

pub(crate) fn workspace(number: u128) -> Workspace {
    Workspace {
        id: WorkspaceId::new(Uuid::from_u128(number)),
        slug: format!("house{number}"),
        kind: workspaces::Kind::Organisation,
        name: format!("House {number}"),
        zone: "Europe/Madrid".to_owned(),
        locale: "es".to_owned(),
        contact_email: format!("hello@house{number}.example.org"),
        rules: "{}".to_owned(),
        version: 1,
        created_at: at("05:00"),
    }
}

pub(crate) fn member(house: &House, number: u128) -> Member {
    member_of(house.workspace.id, number, Role::Interviewer)
}

fn member_of(workspace_id: WorkspaceId, number: u128, role: Role) -> Member {
    Member {
        workspace_id,
        id: MemberId::new(Uuid::from_u128(number)),
        account_id: None,
        email: format!("member{number}@example.org"),
        name: format!("Member {number}"),
        role,
        reports_to: None,
        state: members::State::Active,
        version: 1,
        created_at: at("05:00"),
    }
}

pub(crate) fn candidate(workspace_id: WorkspaceId, number: u128) -> Candidate {
    Candidate {
        workspace_id,
        id: CandidateId::new(Uuid::from_u128(number)),
        account_id: None,
        name: format!("Candidate {number}"),
        email: format!("candidate{number}@example.org"),
        phone: None,
        locale: "es".to_owned(),
        zone: "Europe/Madrid".to_owned(),
        merged_into: None,
        version: 1,
        created_at: at("05:00"),
    }
}

pub(crate) fn job(house: &House, number: u128) -> Job {
    job_of(&house.workspace, &house.recruiter, number)
}

fn job_of(workspace: &Workspace, recruiter: &Member, number: u128) -> Job {
    Job {
        workspace_id: workspace.id,
        id: JobId::new(Uuid::from_u128(number)),
        slug: format!("job-{number}"),
        title: format!("Job {number}"),
        recruiter_id: recruiter.id,
        hiring_manager_id: recruiter.id,
        state: State::Open,
        spec_version: 1,
        openings: 1,
        hired: 0,
        visibility: Visibility::Unlisted,
        jurisdiction: "house".to_owned(),
        terms: jobs::Terms::default(),
        paused_until: None,
        version: 1,
        created_at: at("05:00"),
    }
}

/// A version of the sample job's spec, with pay and two requirements.
pub(crate) fn spec(house: &House, version: i64) -> Spec {
    let requirement = |number: u128, weight| Requirement {
        id: RequirementId::new(Uuid::from_u128(number)),
        text: format!("Requirement {number}"),
        weight,
        reason: "the job needs it".to_owned(),
        owner: Some(house.recruiter.id),
        published: weight == Weight::Must,
    };
    Spec {
        version,
        title: format!("Job, version {version}"),
        level: "manager".to_owned(),
        summary: "What is done there.\nEvery day.".to_owned(),
        place: "Valencia".to_owned(),
        country: "ES".to_owned(),
        presence: Presence::Hybrid,
        reports_to: "the director".to_owned(),
        pay: Some(PayRange {
            currency: "EUR".to_owned(),
            least: 4_200_000,
            most: 5_000_000,
            period: Period::Year,
            gross: true,
            parts: "a bonus".to_owned(),
            criteria: "by experience".to_owned(),
        }),
        requirements: vec![requirement(1, Weight::Must), requirement(2, Weight::Nice)],
        reason: "why not".to_owned(),
        by: house.recruiter.id,
        at: at("06:00"),
    }
}
