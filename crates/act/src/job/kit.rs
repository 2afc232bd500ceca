//! The kit of a job: what its interviews look at and how. Drafted, then frozen by hand; what is frozen never changes.

use crate::{error::Error, house::House, seat::Seat, secret};
use jiff::Timestamp;
use ledger::{
    ids::{CriterionId, JobId, WorkspaceId},
    job::{
        Requirement, Spec,
        kit::{Draft, Flaw, Kit, MOST_CRITERIA, draft, start},
    },
    policy::HouseAction,
    scorecard::send::counting,
};
use store::{
    Conn,
    jobs::Job,
    process::{Filter, Scope, Which},
};

/// Where what is shown comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is frozen.
    Frozen,
    /// It was written and waits.
    Draft,
    /// It is a copy of the kit of that version, and not kept yet.
    Copy(i64),
    /// It was made from the requirements, and is not kept yet.
    Proposal,
}

/// The kit of a job's present spec version, or what it begins with.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The job.
    pub job: Job,
    /// What it asks for now.
    pub spec: Spec,
    /// Where what is shown comes from.
    pub origin: Origin,
    /// What is shown, as it would be written again.
    pub draft: Draft,
    /// The kit as it is kept, where it is.
    pub kit: Option<Kit>,
    /// The frozen kit by which interviews are measured now: that of the present version, or of the latest before.
    pub counts: Option<Kit>,
    /// When somebody was measured by this version before its kit was frozen.
    pub measured_before: Option<Timestamp>,
}

impl Reading {
    /// What is still missing before it can be frozen.
    #[must_use]
    pub fn flaws(&self) -> Vec<Flaw> {
        // Ids do not matter here: nothing is kept.
        let id = || CriterionId::new(uuid::Uuid::nil());
        draft::read(self.draft.clone(), &self.spec.requirements, id).1
    }
}

/// The kit of a job, for a member who is not themself measured by it.
///
/// # Errors
/// [`Error::NotAllowed`] for candidates, [`Error::NotFound`].
pub fn see(house: &House, seat: &Seat, id: JobId) -> Result<Reading, Error> {
    seat.must(HouseAction::SeeMembers)?;
    house.db.read(|conn| {
        must_not_be_measured(conn, seat, id)?;
        see_in(conn, seat.workspace_id(), id)
    })
}

// A member who applies for it is its candidate, and sees from this seat no more than from that one.
fn must_not_be_measured(conn: &mut Conn, seat: &Seat, id: JobId) -> Result<(), Error> {
    let filter = Filter { which: Which::All, job: Some(id), ..Filter::default() };
    for row in store::candidates::rows_of_person_at(conn, seat.workspace_id(), seat.account, &seat.email)? {
        let own = Scope::Own(seat.workspace_id(), row);
        if !store::process::list(conn, own, &filter, None, 1)?.is_empty() {
            return Err(Error::NotFound);
        }
    }
    Ok(())
}

/// As [`see`], inside a transaction that reads more.
///
/// # Errors
/// [`Error::NotFound`], or what the store says.
pub fn see_in(conn: &mut Conn, workspace: WorkspaceId, id: JobId) -> Result<Reading, Error> {
    let job = store::jobs::load(conn, workspace, id)?;
    let spec = store::jobs::spec(conn, workspace, id, job.spec_version)?;
    let kits = store::jobs::kits(conn, workspace, id)?;
    let counts = frozen_for(&kits, spec.version).cloned();
    let kit = kits.iter().find(|kit| kit.spec_version == spec.version).cloned();
    // The latest before, frozen or not: what somebody wrote is worth more than a list of requirements.
    let before = kits.iter().find(|kit| kit.spec_version < spec.version);
    let (origin, draft) = match (&kit, before) {
        (Some(kit), _) if kit.frozen_at.is_some() => (Origin::Frozen, kit.draft()),
        (Some(kit), _) => (Origin::Draft, kit.draft()),
        (None, Some(before)) => {
            (Origin::Copy(before.spec_version), start::copied(before, &spec.requirements))
        }
        (None, None) => (Origin::Proposal, start::proposed(&spec.requirements)),
    };
    let measured_before = match kit.as_ref().and_then(|kit| kit.frozen_at) {
        Some(frozen_at) => store::jobs::first_measured(conn, workspace, id, spec.at, frozen_at)?,
        None => None,
    };
    Ok(Reading { job, spec, origin, draft, kit, counts, measured_before })
}

/// The frozen kit by which a version is measured, among those of its job.
#[must_use]
pub fn frozen_for(kits: &[Kit], version: i64) -> Option<&Kit> {
    let frozen = || kits.iter().filter(|kit| kit.frozen_at.is_some());
    let counts = counting(version, frozen().map(|kit| kit.spec_version))?;
    frozen().find(|kit| kit.spec_version == counts)
}

/// The frozen kit by which a version of a job is measured, with what that kit's version asks for.
///
/// # Errors
/// What the store says.
pub fn counting_in(
    conn: &mut Conn,
    workspace: WorkspaceId,
    job: JobId,
    version: i64,
) -> Result<Option<(Kit, Spec)>, Error> {
    let kits = store::jobs::kits(conn, workspace, job)?;
    let Some(kit) = frozen_for(&kits, version) else { return Ok(None) };
    let spec = store::jobs::spec(conn, workspace, job, kit.spec_version)?;
    Ok(Some((kit.clone(), spec)))
}

/// What a candidate sees of a criterion: its name, and the requirements behind it that are published. Never an
/// anchor, never a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAt {
    /// What it is called.
    pub name: String,
    /// The published requirements it stands for.
    pub requirements: Vec<String>,
}

/// What a candidate sees of the kit by which a version of a job is measured; nothing where none is frozen.
///
/// # Errors
/// What the store says.
pub fn looked_at(
    conn: &mut Conn,
    workspace: WorkspaceId,
    job: JobId,
    version: i64,
) -> Result<Vec<LookedAt>, Error> {
    Ok(counting_in(conn, workspace, job, version)?
        .map_or_else(Vec::new, |(kit, spec)| published(&kit, &spec)))
}

/// The same of a kit that is known.
#[must_use]
pub fn published(kit: &Kit, spec: &Spec) -> Vec<LookedAt> {
    let texts = |ids: &[ledger::ids::RequirementId]| {
        let asked = spec.requirements.iter().filter(|asked| asked.published && ids.contains(&asked.id));
        asked.map(|asked: &Requirement| asked.text.clone()).collect()
    };
    let criteria = kit.criteria.iter();
    criteria.map(|one| LookedAt { name: one.name.clone(), requirements: texts(&one.requirements) }).collect()
}

/// Keeps a draft. It may be unfinished; what cannot stand is refused. `version` is the spec version the form was made
/// for.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`], [`Error::Stale`] where the spec has another version by now or the kit is
/// frozen, [`Error::KitFlawed`].
pub fn save(house: &House, seat: &Seat, id: JobId, version: i64, wanted: &Draft) -> Result<Reading, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| {
        must_not_be_measured(conn, seat, id)?;
        save_in(conn, house, seat, id, version, wanted, Flaw::is_unfinished)?;
        see_in(conn, seat.workspace_id(), id)
    })
}

/// Keeps it and freezes it: from now on everybody is measured by it, and it never changes.
///
/// # Errors
/// As [`save`]; [`Error::KitFlawed`] also where something is still to be written.
pub fn freeze(house: &House, seat: &Seat, id: JobId, version: i64, wanted: &Draft) -> Result<Reading, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| {
        must_not_be_measured(conn, seat, id)?;
        save_in(conn, house, seat, id, version, wanted, |_| false)?;
        if !store::jobs::freeze_kit(conn, seat.workspace_id(), id, version, house.clock.now())? {
            return Err(Error::Stale);
        }
        see_in(conn, seat.workspace_id(), id)
    })
}

fn save_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    id: JobId,
    version: i64,
    wanted: &Draft,
    may_wait: impl Fn(&Flaw) -> bool,
) -> Result<(), Error> {
    let by = seat.person.member().ok_or(Error::NotAllowed)?;
    let (now, workspace) = (house.clock.now(), seat.workspace_id());
    let job = store::jobs::load(conn, workspace, id)?;
    if job.spec_version != version {
        return Err(Error::Stale);
    }
    let spec = store::jobs::spec(conn, workspace, id, version)?;
    let known: Vec<CriterionId> = store::jobs::kits(conn, workspace, id)?
        .iter()
        .flat_map(|kit| kit.criteria.iter().map(|criterion| criterion.id))
        .collect();
    let mut wanted = wanted.clone();
    wanted.criteria.truncate(2 * MOST_CRITERIA);
    for criterion in &mut wanted.criteria {
        criterion.id = criterion.id.filter(|id| known.contains(id));
    }
    let mut fresh = Vec::with_capacity(wanted.criteria.len() * 2);
    for _ in 0..fresh.capacity() {
        fresh.push(secret::id(now)?);
    }
    let ids = || fresh.pop().unwrap_or_else(|| CriterionId::new(uuid::Uuid::nil()));
    let (opening, closing) = (wanted.opening, wanted.closing);
    let (criteria, flaws) = draft::read(wanted, &spec.requirements, ids);
    if !flaws.iter().all(may_wait) {
        return Err(Error::KitFlawed(flaws));
    }
    let kit = Kit { spec_version: version, opening, criteria, closing, by, at: now, frozen_at: None };
    if store::jobs::save_kit(conn, workspace, id, &kit)? { Ok(()) } else { Err(Error::Stale) }
}

/// A draft's spec is written anew: the draft of its kit goes along, without the requirements that are gone.
pub(super) fn carry_over(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: JobId,
    replace: impl FnOnce(&mut Conn) -> Result<Spec, Error>,
) -> Result<Spec, Error> {
    let kits = store::jobs::kits(conn, workspace, id)?;
    let kept = kits.into_iter().find(|kit| kit.spec_version == 1);
    store::jobs::remove_kit(conn, workspace, id, 1)?;
    let spec = replace(conn)?;
    if let Some(mut kit) = kept {
        let copied = start::copied(&kit, &spec.requirements);
        for (criterion, copy) in kit.criteria.iter_mut().zip(copied.criteria) {
            criterion.requirements = copy.requirements;
        }
        store::jobs::save_kit(conn, workspace, id, &kit)?;
    }
    Ok(spec)
}
