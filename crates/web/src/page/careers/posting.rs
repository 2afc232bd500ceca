//! A job as the public sees it, and whether this visitor does.

use super::organisation;
use crate::{ask::Ask, trouble::Trouble};
use act::{
    Organisation, Seat,
    application::send,
    job::kit::{self, LookedAt},
};
use jiff::Timestamp;
use ledger::{
    ids::{JobId, WorkspaceId},
    job::{Spec, State, Visibility, jurisdiction, step},
    side::Side,
};
use store::{
    Conn,
    jobs::{Job, Stage},
    members::Member,
    workspaces::Workspace,
};

/// More steps than any job takes.
const STEPS: u32 = 100;

/// A job with everything its page shows.
#[derive(Debug)]
pub(super) struct Posting {
    pub(super) workspace: Workspace,
    pub(super) organisation: Organisation,
    pub(super) job: Job,
    pub(super) spec: Spec,
    pub(super) stages: Vec<Stage>,
    /// What its interviews look at; nothing where no kit is frozen.
    pub(super) looked_at: Vec<LookedAt>,
    pub(super) recruiter: Member,
    pub(super) manager: Member,
    /// When it was opened first.
    pub(super) opened_at: Timestamp,
}

impl Posting {
    /// Whether people can apply at that instant.
    pub(super) fn is_open(&self, now: Timestamp) -> bool {
        send::can_apply(&self.job, &self.workspace, now)
    }

    /// Until when they can, where that is set: the end of a day.
    pub(super) fn apply_until(&self) -> Option<Timestamp> {
        let next = self.job.terms.apply_by?.tomorrow().ok()?;
        next.to_zoned(self.organisation.calendar.zone.clone()).ok().map(|zoned| zoned.timestamp())
    }

    /// What the law of the place says about how long applications are kept: months at least, and at most.
    pub(super) fn kept(&self) -> (Option<u32>, Option<u32>) {
        jurisdiction::profile(&self.job.jurisdiction)
            .map_or((None, None), |profile| (profile.keep_at_least(), profile.keep_at_most()))
    }

    /// By when an application sent now is answered.
    pub(super) fn answer_by(&self, now: Timestamp) -> Timestamp {
        let days =
            self.stages.first().map_or(self.organisation.rules.answer_days, |stage| stage.days_to_answer);
        self.organisation.calendar.due_after(now, days)
    }
}

/// The job of the address. A public one is found by its word; one for those who are asked by its id only; a draft is
/// nobody's but the organisation's own.
pub(super) fn read(ask: &Ask, conn: &mut Conn) -> Result<Posting, Trouble> {
    let workspace = organisation(ask, conn)?;
    let job = find(conn, workspace.id, ask.param("job"))?;
    if job.state == State::Draft && !is_of_the_house(ask, conn, &workspace)? {
        return Err(Trouble::NotFound);
    }
    let steps = store::jobs::steps(conn, workspace.id, job.id, STEPS)?;
    let opened = steps.iter().filter(|taken| taken.step == step::Kind::Open).map(|taken| taken.at).min();
    Ok(Posting {
        organisation: Organisation::of(conn, workspace.clone())?,
        spec: store::jobs::spec(conn, workspace.id, job.id, job.spec_version)?,
        stages: store::jobs::stages(conn, workspace.id, job.id)?,
        looked_at: kit::looked_at(conn, workspace.id, job.id, job.spec_version)?,
        recruiter: store::members::load(conn, workspace.id, job.recruiter_id)?,
        manager: store::members::load(conn, workspace.id, job.hiring_manager_id)?,
        opened_at: opened.unwrap_or(job.created_at),
        workspace,
        job,
    })
}

fn find(conn: &mut Conn, workspace: WorkspaceId, named: &str) -> Result<Job, Trouble> {
    if let Ok(id) = named.parse::<JobId>() {
        return Ok(store::jobs::load(conn, workspace, id)?);
    }
    let found = store::jobs::by_slug(conn, workspace, named)?;
    found.filter(|job| job.visibility == Visibility::Public).ok_or(Trouble::NotFound)
}

fn is_of_the_house(ask: &Ask, conn: &mut Conn, workspace: &Workspace) -> Result<bool, Trouble> {
    let Some(holder) = ask.holder else { return Ok(false) };
    let seats = Seat::all_in(conn, holder, &workspace.slug)?;
    Ok(seats.iter().any(|seat| seat.side() == Side::Company))
}
