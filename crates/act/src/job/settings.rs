//! Who runs a job, how many people it seeks, and who can find it.

use super::checked;
use crate::{error::Error, house::House, seat::Seat};
use ledger::{
    ids::{JobId, MemberId},
    job::{
        Field, Flaw, Visibility, Wrong, draft,
        jurisdiction::{self, HOUSE},
    },
    policy::HouseAction,
};
use store::{
    Conn,
    jobs::{Job, Terms},
};

/// The most openings of one job.
pub const MOST_OPENINGS: i64 = 999;

/// What is set beside the spec, as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Who runs its processes.
    pub recruiter: MemberId,
    /// Who answers for it.
    pub hiring_manager: MemberId,
    /// How many people are sought.
    pub openings: i64,
    /// Whether public pages show it.
    pub visibility: Visibility,
    /// Under whose law it is offered: the code of a profile.
    pub jurisdiction: String,
    /// What the posting says beside the spec.
    pub terms: Terms,
}

impl Settings {
    /// Settings for one opening, which nobody finds, by the house's own rules.
    #[must_use]
    pub fn plain(recruiter: MemberId, hiring_manager: MemberId) -> Self {
        Self {
            recruiter,
            hiring_manager,
            openings: 1,
            visibility: Visibility::Unlisted,
            jurisdiction: HOUSE.to_owned(),
            terms: Terms::default(),
        }
    }
}

/// Changes them. `version` is that of the job they were filled from.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::Invalid`], [`Error::Flawed`], [`Error::Stale`].
pub fn save(house: &House, seat: &Seat, id: JobId, version: i64, settings: &Settings) -> Result<Job, Error> {
    seat.must(HouseAction::ManageJobs)?;
    house.db.write(|conn| {
        let mut job = store::jobs::load(conn, seat.workspace_id(), id)?;
        job.version = version;
        set(conn, seat, &mut job, settings)?;
        store::jobs::save(conn, &job)?;
        job.version += 1;
        Ok(job)
    })
}

pub(super) fn set(conn: &mut Conn, seat: &Seat, job: &mut Job, settings: &Settings) -> Result<(), Error> {
    // Whoever runs it already may have left meanwhile: only who is new must be active.
    let mut chosen = vec![settings.recruiter, settings.hiring_manager];
    chosen.retain(|member| ![job.recruiter_id, job.hiring_manager_id].contains(member));
    let active = checked::active(conn, seat)?;
    checked::known(&active, &chosen)?;
    if !(1..=MOST_OPENINGS).contains(&settings.openings) || settings.openings < job.hired {
        return Err(Flaw::of(Field::Openings, Wrong::OutOfRange).into());
    }
    let profile = jurisdiction::profile(settings.jurisdiction.trim())
        .ok_or(Flaw::of(Field::Jurisdiction, Wrong::Unknown))?;
    let put = |field, typed: &str| draft::clause(field, typed).and_then(|text| draft::asked(field, text));
    let terms = Terms {
        benefits: put(Field::Benefits, &settings.terms.benefits)?,
        agreement: put(Field::Agreement, &settings.terms.agreement)?,
        apply_by: settings.terms.apply_by,
    };
    job.recruiter_id = settings.recruiter;
    job.hiring_manager_id = settings.hiring_manager;
    job.openings = settings.openings;
    job.visibility = settings.visibility;
    job.jurisdiction.clone_from(&profile.code);
    job.terms = terms;
    Ok(())
}
