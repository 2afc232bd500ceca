//! Last season in an organisation that is there: processes of made-up people that have ended, with what both sides
//! thought, so that there is something to see in figures.

use super::{
    chance::Chance,
    keep,
    life::{self, Life},
    people::{self, Cast, Job},
    slots::Slots,
};
use crate::failure::Failure;
use act::{Clock, House, Organisation, Seat};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    ids::{CriterionId, MemberId},
    job::kit::{Criterion, Kit},
    promise::Promise,
    side::Side,
};
use store::workspaces::Workspace;
use uuid::Uuid;

/// Who has a part in it.
#[derive(Clone, Debug)]
pub struct People {
    /// Who makes the jobs.
    pub owner: Seat,
    /// Who runs the processes.
    pub recruiter: MemberId,
    /// Who answers for the jobs.
    pub manager: MemberId,
    /// Who meets candidates.
    pub interviewers: Vec<MemberId>,
    /// More senior people, who meet candidates too.
    pub executives: Vec<MemberId>,
}

/// So many processes begin.
const PROCESSES: u32 = 130;
/// For so many jobs, after the first of the titles, which the organisation has.
const JOBS: std::ops::Range<u32> = 1..4;
/// From so many days before the present to so many: what has ended by then stays quiet.
const DAYS: (i64, i64) = (300, 45);
/// Answers are released once in so many days.
const RELEASE_DAYS: i64 = 60;

/// Makes it, up to now.
///
/// # Errors
/// What the store says.
pub fn make(house: &House, workspace: &Workspace, people: People, seed: u64) -> Result<(), Failure> {
    let mut chance = Chance::new(seed);
    let now = house.clock.now();
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    let first = now - days(DAYS.0);
    let before = House::new(house.db.clone(), Clock::standing(first));
    let (recruiters, managers) = ([people.recruiter], [people.manager]);
    let mut jobs = people::jobs(&before, &people.owner, JOBS, &recruiters, &managers)?;
    for job in &mut jobs {
        freeze(&before, workspace, &people, job)?;
    }
    let cast = Cast {
        candidates: people::candidates(&before, workspace, PROCESSES, &mut chance)?,
        workspace: workspace.clone(),
        recruiter_email: String::new(),
        interviewers: people.interviewers,
        executives: people.executives,
        jobs,
        think: true,
    };
    let organisation = house.db.read(|conn| Organisation::load(conn, workspace.id))?;
    let mut slots = Slots::new(organisation.calendar.clone());
    let window = days(DAYS.0 - DAYS.1).as_secs();
    let mut lives: Vec<(Timestamp, Life)> = Vec::new();
    for number in 0..PROCESSES {
        let after = window * i64::from(number) / i64::from(PROCESSES);
        let opened = minute(first + SignedDuration::from_secs(after));
        let life = life::live(&organisation, &cast, number, None, opened, now, &mut slots, &mut chance)?;
        // What anybody still waits for after so long would fill everybody's lists.
        let awaited = |promise: &Promise| promise.owing() == Side::Company && promise.is_awaited();
        let Some(ended) = life.process.ended.as_ref().map(|ended| ended.at) else { continue };
        if life.process.promises.iter().any(awaited) {
            continue;
        }
        lives.push((ended, life));
    }
    lives.sort_by_key(|(ended, _)| *ended);
    let mut month = first;
    let mut lives = lives.into_iter().peekable();
    while lives.peek().is_some() {
        month = (month + days(RELEASE_DAYS)).min(now);
        let mut batch = Vec::new();
        while let Some((_, life)) = lives.next_if(|(ended, _)| *ended <= month) {
            batch.push(life);
        }
        keep::keep(house, &organisation, &batch)?;
        act::felt::release(house, workspace.id, month)?;
    }
    for job in &cast.jobs {
        let version = house.db.read(|conn| store::jobs::load(conn, workspace.id, job.id))?.version;
        act::job::close::close(house, &people.owner, job.id, version, "The season is over")?;
    }
    house.db.write(|conn| store::figures::mark_all(conn, workspace.id, now))?;
    act::figures::refresh(house, workspace.id)?;
    act::felt::refresh(house, workspace.id, now)?;
    act::raters::refresh(house, workspace.id, now)?;
    Ok(())
}

// The ledger keeps whole microseconds; whole minutes read better.
fn minute(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second() / 60 * 60).unwrap_or(at)
}

/// What is looked at: each stands for the first requirement of the job.
const CRITERIA: [&str; 4] = ["Handling guests", "Keeping calm", "Working as a crew", "Speaking plainly"];

fn freeze(house: &House, workspace: &Workspace, people: &People, job: &mut Job) -> Result<(), Failure> {
    let now = house.clock.now();
    let requirements: Vec<_> = job.facts[0].requirements.iter().take(1).copied().collect();
    let criteria = CRITERIA
        .iter()
        .map(|name| {
            Ok(Criterion {
                id: CriterionId::new(act::secret::id::<Uuid>(now)?),
                name: (*name).to_owned(),
                requirements: requirements.clone(),
                must: true,
                anchors: ["Speaks of it in general", "Names one case", "Names cases, and what they cost"]
                    .map(str::to_owned),
                questions: vec!["Tell us of a day when it mattered.".to_owned()],
                minutes: 5,
            })
        })
        .collect::<Result<_, Failure>>()?;
    let kit = Kit {
        spec_version: job.facts[0].version,
        opening: 5,
        criteria,
        closing: 5,
        by: people.manager,
        at: now,
        frozen_at: None,
    };
    let (workspace, id, version) = (workspace.id, job.id, kit.spec_version);
    job.facts = [house.db.write(|conn| {
        store::jobs::save_kit(conn, workspace, id, &kit)?;
        store::jobs::freeze_kit(conn, workspace, id, version, now)?;
        store::jobs::facts(conn, workspace, id)
    })?];
    Ok(())
}
