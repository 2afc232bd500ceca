//! What the organisation kept in some of the last twelve months, from the counts that its figure holds month by month:
//! for the report, which is asked for rarely and may count.

use super::kept::{ComponentKept, UnitKept};
use measure::kept::{Basis, Part, Prior, Unit, composite};
use std::collections::BTreeMap;

/// The same figure over those months only that `within` holds. It is for the organisation: of one unit nothing is
/// learnt about how units differ, so that the public prior holds for the whole and for any part of it. What is not
/// counted by month (what is disputed, open, or took how long) stays as it was counted.
#[must_use]
pub fn of_period(kept: &UnitKept, seed: u64, within: impl Fn(&str) -> bool) -> UnitKept {
    let prior = Prior::public();
    let components: Vec<ComponentKept> = kept
        .components
        .iter()
        .map(|part| {
            let months: Vec<_> = part.months.iter().filter(|month| within(&month.month)).cloned().collect();
            let counted = |sum: Unit, of: &measure::kept::Estimate| {
                sum.with(Unit::counted(of.kept, of.of.saturating_sub(of.kept)))
            };
            let unit = months.iter().fold(Unit::default(), |sum, month| counted(sum, &month.estimate));
            ComponentKept {
                estimate: prior.estimate(unit),
                basis: Basis::Public,
                below: prior.below(unit, kept.target),
                months,
                ..part.clone()
            }
        })
        .collect();
    let parts: BTreeMap<_, _> = components
        .iter()
        .map(|part| {
            let estimate = part.estimate;
            let unit = Unit::counted(estimate.kept, estimate.of.saturating_sub(estimate.kept));
            (part.component, Part { prior: &prior, unit })
        })
        .collect();
    UnitKept { composite: composite(&parts, seed), components, ..kept.clone() }
}
