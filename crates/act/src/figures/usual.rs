//! What is usual: how organisations of this server keep what they owe, once they are enough for none of them to be
//! seen in it. Until then there is none, and pages compare with the public prior.

use super::{KEPT, kept::UnitKept};
use crate::{error::Error, house::House};
use jiff::{SignedDuration, Timestamp};
use measure::kept::{Basis, Component, Prior, Unit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{Conn, figures};

/// Where it is kept: it belongs to no workspace.
const KEY: &str = "figures.usual";
/// What is usual does not change within the hour.
const EVERY: SignedDuration = SignedDuration::from_hours(1);

/// What is usual on this server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Usual {
    /// When it was counted.
    counted_at: Timestamp,
    /// The kept rate of a usual organisation, in the parts of KEPT of which eight or more have something matured.
    pub(super) rates: BTreeMap<Component, f64>,
}

impl Usual {
    fn of(kept: &[UnitKept], counted_at: Timestamp) -> Self {
        let rate = |component: Component| {
            let units: Vec<Unit> = kept
                .iter()
                .filter_map(|kept| kept.component(component))
                .filter_map(|kept| Unit::new(kept.estimate.kept, kept.estimate.of).ok())
                .collect();
            let prior = Prior::learn(&units);
            // Of an organisation of which nothing is known yet.
            (prior.basis() == Basis::Learnt).then(|| (component, prior.estimate(Unit::default()).mean))
        };
        Self { counted_at, rates: Component::ALL.into_iter().filter_map(rate).collect() }
    }
}

/// What is usual on this server, as it was counted last.
///
/// # Errors
/// What the store says.
pub(super) fn usual(conn: &mut Conn) -> Result<Usual, Error> {
    let kept = store::meta::get(conn, KEY)?;
    Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
}

/// Counts it anew, once an hour.
pub(super) fn count_now_and_then(house: &House) -> Result<(), Error> {
    let now = house.clock.now();
    let before = house.db.read(usual)?;
    if before.counted_at > Timestamp::UNIX_EPOCH && now.duration_since(before.counted_at) < EVERY {
        return Ok(());
    }
    let bodies = house.db.read(|conn| figures::of_organisations(conn, KEPT))?;
    let kept: Vec<UnitKept> = bodies.iter().filter_map(|body| serde_json::from_str(body).ok()).collect();
    let usual = serde_json::to_string(&Usual::of(&kept, now))?;
    Ok(house.db.write(|conn| store::meta::set(conn, KEY, &usual))?)
}
