//! What a debrief lays on the table: the kit, the scorecards by it, and what they add up to.

use crate::{page::about::About, trouble::Trouble};
use act::job::kit::frozen_for;
use ledger::{
    debrief::{Arithmetic, Line, arithmetic},
    ids::MemberId,
    job::{
        Spec,
        kit::{Criterion, Kit},
    },
    promise::{About as Of, Promise},
    scorecard::Scorecard,
    side::Person,
};

/// Everything of it, as a member who may read scorecards sees it.
pub(super) struct Table<'a> {
    pub(super) about: &'a About<'a>,
    pub(super) kit: Kit,
    pub(super) spec: Spec,
    pub(super) sum: Arithmetic,
    panel: Vec<Scorecard>,
}

impl<'a> Table<'a> {
    /// Nothing where nobody has sent a scorecard yet.
    pub(super) fn load(about: &'a About<'a>) -> Result<Option<Self>, Trouble> {
        let process = &about.sight.process;
        let panel = process.panel();
        let latest = panel.iter().map(|scorecard| scorecard.spec_version).max();
        let (Some(job), Some(version)) = (process.job, latest) else { return Ok(None) };
        let workspace = about.seat.workspace_id();
        let found = about.ask.app.house.db.read(|conn| {
            let kits = store::jobs::kits(conn, workspace, job)?;
            let Some(kit) = frozen_for(&kits, version).cloned() else { return Ok(None) };
            let spec = store::jobs::spec(conn, workspace, job, kit.spec_version)?;
            Ok::<_, Trouble>(Some((kit, spec)))
        })?;
        Ok(found.map(|(kit, spec)| {
            let sum = arithmetic::of(&panel, &kit.facts());
            Self { about, kit, spec, sum, panel }
        }))
    }

    /// The scorecards by this kit, in the order in which they were sent.
    pub(super) fn scorecards(&self) -> impl Iterator<Item = &Scorecard> {
        let by_it = |scorecard: &&Scorecard| scorecard.spec_version == self.kit.spec_version;
        self.panel.iter().filter(by_it)
    }

    /// How many were sent by the kit of an earlier version: read, and not counted in.
    pub(super) fn by_other_kits(&self) -> usize {
        self.about.sight.process.scorecards.len() - self.scorecards().count()
    }

    /// Each criterion with what it adds up to.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Criterion, &Line)> {
        self.kit.criteria.iter().zip(&self.sum.lines)
    }

    pub(super) fn name(&self, member: MemberId) -> &str {
        self.about.sight.name(Person::Member(member))
    }
}

/// The scorecards that are still owed.
pub(super) fn owed<'p>(about: &'p About<'_>) -> impl Iterator<Item = &'p Promise> {
    let open = |promise: &&Promise| matches!(promise.about, Of::Scorecard(_)) && promise.is_awaited();
    about.sight.process.promises.iter().filter(open)
}

/// How severe a rater is, in points of the scale: above nought milder than the others, below it stricter. Nothing where
/// there are no figures of that member, or none that this reader may see.
pub(super) fn severity_of(about: &About<'_>, member: MemberId) -> Option<f64> {
    let found = act::figures::severity(&about.ask.app.house, &about.seat, member).ok().flatten();
    // Where chance says as much there is nothing to tell.
    found.filter(|severity| severity.differs).map(|severity| -severity.points)
}
