//! Reading figures, each with the eyes of who asks. What was counted is read whole; nothing is counted here.

use super::{
    KEPT, KEPT_PARTS, KEPT_UNITS,
    kept::{UnitKept, UnitsKept},
    part_id,
};
use crate::{error::Error, house::House, seat::Seat};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    frame::PersonalFigures,
    ids::MemberId,
    policy::{self, Beholder, HouseAction},
};
use measure::kept::Component;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use store::{
    Conn,
    figures::{self, Figure},
    kept::{Unit, UnitKind},
    members::Member,
};
use uuid::Uuid;

/// So long after it came, a member had the time to see a figure about themself.
const TIME_TO_SEE: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Fewer people behind a figure of a member, and nobody else is shown it (PROMISES.md, Seals).
const FEWEST_PEOPLE: u64 = 5;

/// What the organisation kept, and its teams, jobs and stages side by side. None where nothing was counted yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// The organisation as a whole.
    pub organisation: Option<UnitKept>,
    /// Its teams, by who leads them.
    pub teams: Option<UnitsKept>,
    /// Its jobs.
    pub jobs: Option<UnitsKept>,
    /// The stages of their plans.
    pub stages: Option<UnitsKept>,
}

/// What the organisation kept.
///
/// # Errors
/// [`Error::NotAllowed`], or what the store says.
pub fn overview(house: &House, seat: &Seat) -> Result<Overview, Error> {
    seat.must(HouseAction::SeeFigures)?;
    house.db.read(|conn| {
        let whole = Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() };
        let known = known(conn, seat, KEPT, house.clock.now())?;
        let mut list = |kind: UnitKind| {
            let all = read::<UnitsKept>(conn, seat, KEPT_UNITS, Unit { kind, id: Uuid::nil() })?;
            Ok::<_, Error>(all.map(|all| all.withholding(|member| !known.contains(&member))))
        };
        let (teams, jobs) = (list(UnitKind::Team)?, list(UnitKind::Job)?);
        let stages = list(UnitKind::Stage)?;
        Ok(Overview { organisation: read(conn, seat, KEPT, whole)?, teams, jobs, stages })
    })
}

/// The same in one part of KEPT only, which `choose` names once the organisation's figure is read: units stand beside
/// each other in that part, alarms are there of all.
///
/// # Errors
/// As [`overview`].
pub fn overview_of(
    house: &House,
    seat: &Seat,
    choose: impl FnOnce(Option<&UnitKept>) -> Component,
) -> Result<(Overview, Component), Error> {
    seat.must(HouseAction::SeeFigures)?;
    house.db.read(|conn| {
        let whole = Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() };
        let organisation = read(conn, seat, KEPT, whole)?;
        let component = choose(organisation.as_ref());
        let known = known(conn, seat, KEPT, house.clock.now())?;
        let mut list = |kind: UnitKind| {
            let alarms: Option<UnitsKept> = read(conn, seat, KEPT_PARTS, Unit { kind, id: Uuid::nil() })?;
            let part: Option<UnitsKept> =
                read(conn, seat, KEPT_PARTS, Unit { kind, id: part_id(component) })?;
            Ok::<_, Error>(alarms.map(|mut units| {
                for found in part.into_iter().flat_map(|part| part.components) {
                    units.components.retain(|other| other.component != found.component);
                    units.components.push(found);
                }
                units.withholding(|member| !known.contains(&member))
            }))
        };
        let (teams, jobs) = (list(UnitKind::Team)?, list(UnitKind::Job)?);
        let stages = list(UnitKind::Stage)?;
        Ok((Overview { organisation, teams, jobs, stages }, component))
    })
}

/// What one unit kept; none where nothing was counted yet.
///
/// # Errors
/// [`Error::NotAllowed`], also where figures of that member are not shown to whoever asks; or what the store says.
pub fn unit(house: &House, seat: &Seat, unit: Unit) -> Result<Option<UnitKept>, Error> {
    house.db.read(|conn| {
        must_see(conn, seat, KEPT, unit, house.clock.now())?;
        let Some(kept) = read::<UnitKept>(conn, seat, KEPT, unit)? else { return Ok(None) };
        let known = known(conn, seat, KEPT, house.clock.now())?;
        Ok(Some(kept.withholding(|member| !known.contains(&member))))
    })
}

/// The members of whom whoever asks may read figures of that kind: what a single one stands behind is theirs, whatever it
/// is called.
pub(super) fn known(
    conn: &mut Conn,
    seat: &Seat,
    kind: &str,
    now: Timestamp,
) -> Result<BTreeSet<Uuid>, Error> {
    let mut known = BTreeSet::new();
    let setting = crate::house::rules_of(&seat.workspace)?.personal_figures;
    if policy::sees_personal(setting, Beholder::Themself, true) {
        known.extend(seat.person.member().map(MemberId::uuid));
    }
    // Of others nobody is shown anything unless it is shared.
    if setting != PersonalFigures::Shared {
        return Ok(known);
    }
    let marks = figures::all(conn, seat.workspace_id(), kind, UnitKind::Member)?;
    for member in store::members::list(conn, seat.workspace_id())? {
        let figure = marks.iter().find(|figure| figure.unit.id == member.id.uuid());
        if sees(seat, &member, figure, now)? {
            known.insert(member.id.uuid());
        }
    }
    Ok(known)
}

/// Refuses who may not read figures of that kind of that unit.
pub(super) fn must_see(
    conn: &mut Conn,
    seat: &Seat,
    kind: &str,
    unit: Unit,
    now: Timestamp,
) -> Result<(), Error> {
    match unit.kind {
        UnitKind::Member => {
            if seat.role.is_none() {
                return Err(Error::NotAllowed);
            }
            let member = store::members::load(conn, seat.workspace_id(), MemberId::new(unit.id))?;
            let figure = figures::one(conn, seat.workspace_id(), kind, unit)?;
            if sees(seat, &member, figure.as_ref(), now)? { Ok(()) } else { Err(Error::NotAllowed) }
        }
        UnitKind::Organisation | UnitKind::Team | UnitKind::Job | UnitKind::Stage => {
            seat.must(HouseAction::SeeFigures)
        }
    }
}

/// Whether whoever asks may read that figure of that member.
pub(super) fn sees(
    seat: &Seat,
    member: &Member,
    figure: Option<&Figure>,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some((own, role)) = seat.person.member().zip(seat.role) else { return Ok(false) };
    let beholder = match member.reports_to {
        _ if own == member.id => Beholder::Themself,
        Some(lead) if lead == own => Beholder::Lead,
        _ => Beholder::Colleague(role),
    };
    let setting = crate::house::rules_of(&seat.workspace)?.personal_figures;
    let shown = figure.is_some_and(|figure| was_shown(figure, now) && is_of_enough(figure));
    Ok(policy::sees_personal(setting, beholder, shown))
}

/// What is read of a member's figure to know how many people stand behind it, whatever its kind.
#[derive(serde::Deserialize)]
struct Behind {
    people: Option<u64>,
    processes: Option<u64>,
    blocks: Option<serde::de::IgnoredAny>,
}

// Blocks are of five people or more, and nothing is told beside them.
fn is_of_enough(figure: &Figure) -> bool {
    serde_json::from_str::<Behind>(&figure.body).is_ok_and(|behind| {
        behind.blocks.is_some() || behind.people.or(behind.processes).unwrap_or_default() >= FEWEST_PEOPLE
    })
}

// They saw this one, or had a week since something came that they have not seen.
fn was_shown(figure: &Figure, now: Timestamp) -> bool {
    waits_until(figure, now).is_none()
}

/// Until when only the member whom a figure is about may read it, unless they see it before; none where that is over.
pub(super) fn waits_until(figure: &Figure, now: Timestamp) -> Option<Timestamp> {
    let until = figure.came_at + TIME_TO_SEE;
    let is_seen = figure.seen_at.is_some_and(|at| at >= figure.computed_at);
    (!is_seen && now < until).then_some(until)
}

fn read<T: DeserializeOwned>(
    conn: &mut Conn,
    seat: &Seat,
    kind: &str,
    unit: Unit,
) -> Result<Option<T>, Error> {
    // What an earlier version counted and this one cannot read is none: the worker counts it anew.
    Ok(figures::one(conn, seat.workspace_id(), kind, unit)?
        .and_then(|figure| serde_json::from_str(&figure.body).ok()))
}
