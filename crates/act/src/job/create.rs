//! Making a job, as a draft: nobody outside sees it yet.

use super::{checked, plan, plan::StageForm, settings, settings::Settings};
use crate::{error::Error, house::House, seat::Seat, secret};
use ledger::{
    ids::{JobId, RequirementId},
    job::{Spec, State, Visibility, draft},
    policy::HouseAction,
};
use store::{
    Conn,
    jobs::{Job, Terms},
};

/// A job as it is typed.
#[derive(Clone, Debug)]
pub struct NewJob {
    /// What it asks for.
    pub spec: draft::Draft,
    /// Who runs it and who can find it.
    pub settings: Settings,
    /// Its plan, in order; may come later.
    pub stages: Vec<StageForm>,
}

/// Makes a job: a draft with the first version of its spec.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`], [`Error::Flawed`].
pub fn create(house: &House, seat: &Seat, wanted: &NewJob) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| create_in(conn, house, seat, wanted))
}

/// The same in a transaction that does more, by somebody who may do that there.
pub(crate) fn create_in(conn: &mut Conn, house: &House, seat: &Seat, wanted: &NewJob) -> Result<Job, Error> {
    let by = seat.person.member().ok_or(Error::NotAllowed)?;
    let now = house.clock.now();
    let members = checked::active(conn, seat)?;
    let making = draft::Making {
        version: 1,
        by,
        at: now,
        known: &[],
        members: &members,
        id: || secret::id::<RequirementId>(now),
    };
    let spec: Spec = draft::spec(&wanted.spec, making)?;
    let stages = plan::read(now, &wanted.stages, &[])?;
    let mut job = Job {
        workspace_id: seat.workspace_id(),
        id: secret::id::<JobId>(now)?,
        slug: free_slug(conn, seat, &spec.title)?,
        title: spec.title.clone(),
        recruiter_id: wanted.settings.recruiter,
        hiring_manager_id: wanted.settings.hiring_manager,
        state: State::Draft,
        spec_version: spec.version,
        openings: wanted.settings.openings,
        hired: 0,
        visibility: Visibility::Unlisted,
        jurisdiction: String::new(),
        terms: Terms::default(),
        paused_until: None,
        version: 1,
        created_at: now,
    };
    checked::known(&members, &[job.recruiter_id, job.hiring_manager_id])?;
    settings::set(conn, seat, &mut job, &wanted.settings)?;
    store::jobs::create(conn, &job)?;
    store::jobs::add_spec(conn, seat.workspace_id(), job.id, &spec)?;
    store::jobs::plan(conn, seat.workspace_id(), job.id, &stages)?;
    Ok(job)
}

// 'Head of Operations' is …/head-of-operations; the next one of that title head-of-operations-2.
fn free_slug(conn: &mut Conn, seat: &Seat, title: &str) -> Result<String, Error> {
    let folded = store::fold(title);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let base: String = words.join("-").chars().take(60).collect();
    let base = base.trim_matches('-');
    let base = if base.is_empty() { "job" } else { base };
    let mut slug = base.to_owned();
    let mut n = 1;
    while store::jobs::by_slug(conn, seat.workspace_id(), &slug)?.is_some() {
        n += 1;
        slug = format!("{base}-{n}");
    }
    Ok(slug)
}
