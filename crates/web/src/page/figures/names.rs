//! What units are called: read at once for all that a page names.

use crate::trouble::Trouble;
use ledger::ids::{JobId, MemberId, StageId, WorkspaceId};
use speech::{Voice, say};
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    kept::{Unit, UnitKind},
};
use uuid::Uuid;

/// Names of units, as far as they still have one.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: BTreeMap<(UnitKind, Uuid), String>,
    /// The jobs that stages are of.
    pub(super) job_of: BTreeMap<Uuid, (JobId, String)>,
}

impl Names {
    /// Of these units, in as few queries as there are kinds.
    pub(super) fn of(
        conn: &mut Conn,
        workspace: WorkspaceId,
        units: impl IntoIterator<Item = Unit>,
    ) -> Result<Self, store::Error> {
        let mut wanted: BTreeMap<UnitKind, BTreeSet<Uuid>> = BTreeMap::new();
        for unit in units {
            wanted.entry(unit.kind).or_default().insert(unit.id);
        }
        let mut names = Self::default();
        for (kind, ids) in wanted {
            match kind {
                UnitKind::Organisation => {}
                UnitKind::Team | UnitKind::Member => {
                    let ids: Vec<MemberId> = ids.into_iter().map(MemberId::new).collect();
                    for member in store::members::some(conn, workspace, &ids)? {
                        names.known.insert((kind, member.id.uuid()), member.name);
                    }
                }
                UnitKind::Job => {
                    let ids: Vec<JobId> = ids.into_iter().map(JobId::new).collect();
                    for job in store::jobs::some(conn, workspace, &ids)? {
                        names.known.insert((kind, job.id.uuid()), job.title);
                    }
                }
                UnitKind::Stage => {
                    let ids: Vec<StageId> = ids.into_iter().map(StageId::new).collect();
                    for stage in store::jobs::named(conn, workspace, &ids)? {
                        names.known.insert((kind, stage.id.uuid()), stage.name);
                        names.job_of.insert(stage.id.uuid(), (stage.job, stage.job_title));
                    }
                }
            }
        }
        Ok(names)
    }

    /// What a unit is called.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where there is none, or no longer.
    pub(super) fn must(&self, unit: Unit, voice: &Voice) -> Result<String, Trouble> {
        if self.known.contains_key(&(unit.kind, unit.id)) {
            Ok(self.say(unit, voice))
        } else {
            Err(Trouble::NotFound)
        }
    }

    /// What a unit is called, in a list among others.
    pub(super) fn say(&self, unit: Unit, voice: &Voice) -> String {
        let Some(name) = self.known.get(&(unit.kind, unit.id)) else {
            return voice.say("figures-unit-gone").to_owned();
        };
        match (unit.kind, self.job_of.get(&unit.id)) {
            (UnitKind::Team, _) => say!(voice, "figures-team-of", name = name),
            (UnitKind::Stage, Some((_, job))) => format!("{name} · {job}"),
            _ => name.clone(),
        }
    }
}
