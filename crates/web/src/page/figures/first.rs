//! What to do first, in one sentence.

use super::{names::Names, words};
use act::figures::{Overview, UnitAlarm, UnitKept};
use measure::kept::{Component, LEAST_MATURED};
use speech::{Voice, say};
use store::kept::{Unit, UnitKind};

/// An alarm with whom or what it is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alarm {
    /// About which unit.
    pub(super) unit: Unit,
    /// In which part.
    pub(super) component: Component,
    /// What was counted.
    pub(super) found: UnitAlarm,
}

/// The units to look at, over teams, jobs and stages: those that would break the most first.
pub(super) fn alarms(overview: &Overview) -> Vec<Alarm> {
    let kinds = [
        (UnitKind::Team, &overview.teams),
        (UnitKind::Job, &overview.jobs),
        (UnitKind::Stage, &overview.stages),
    ];
    let mut alarms: Vec<Alarm> = Vec::new();
    for (kind, units) in kinds {
        for part in units.iter().flat_map(|units| &units.components) {
            alarms.extend(part.alarms.iter().map(|found| Alarm {
                unit: Unit { kind, id: found.unit },
                component: part.component,
                found: *found,
            }));
        }
    }
    alarms.sort_by(|a, b| b.found.expected_broken.total_cmp(&a.found.expected_broken));
    alarms
}

/// The sentence that stands over everything.
pub(super) fn sentence(voice: &Voice, kept: &UnitKept, alarm: Option<&Alarm>, names: &Names) -> String {
    let matured: u64 = kept.components.iter().map(|part| part.estimate.of).sum();
    let Some(composite) = kept.composite.as_ref().filter(|_| matured >= LEAST_MATURED) else {
        return say!(voice, "first-too-early", matured = matured, needed = LEAST_MATURED);
    };
    if let Some(alarm) = alarm {
        return say!(
            voice,
            "first-alarm",
            unit = names.say(alarm.unit, voice),
            part = words::component(alarm.component, voice),
            kept = alarm.found.estimate.kept,
            of = alarm.found.estimate.of
        );
    }
    let part = words::component(composite.weakest.component, voice);
    let share = words::share(composite.weakest.mean, voice);
    if composite.weakest.mean >= kept.target {
        say!(voice, "first-well", part = part, share = share)
    } else {
        say!(voice, "first-weakest", part = part, share = share)
    }
}
