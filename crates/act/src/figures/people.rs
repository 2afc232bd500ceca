//! The figures of single members that whoever asks may read, for the report.

use super::{KEPT, felt::UnitFelt, kept::UnitKept, see};
use crate::{error::Error, felt, house::House, seat::Seat};
use ledger::{frame::PersonalFigures, ids::MemberId, policy::HouseAction};
use std::collections::BTreeMap;
use store::{figures, kept::UnitKind, members::Member};
use uuid::Uuid;

/// What there is to read of one member.
#[derive(Clone, Debug, PartialEq)]
pub struct OfMember {
    /// Who.
    pub member: Member,
    /// What they kept.
    pub kept: Option<UnitKept>,
    /// What was felt by those they met.
    pub felt: Option<UnitFelt>,
}

/// The members whose figures are shown to whoever asks, by name: nobody stands above anybody.
///
/// # Errors
/// [`Error::NotAllowed`], or what the store says.
pub fn people(house: &House, seat: &Seat) -> Result<Vec<OfMember>, Error> {
    seat.must(HouseAction::SeeFigures)?;
    if crate::house::rules_of(&seat.workspace)?.personal_figures != PersonalFigures::Shared {
        return Ok(Vec::new());
    }
    let now = house.clock.now();
    house.db.read(|conn| {
        let mut members = store::members::list(conn, seat.workspace_id())?;
        members.sort_by_cached_key(|member| store::fold(&member.name));
        let mut by_kind = Vec::new();
        for kind in [KEPT, felt::KIND] {
            let all = figures::all(conn, seat.workspace_id(), kind, UnitKind::Member)?;
            by_kind
                .push(all.into_iter().map(|figure| (figure.unit.id, figure)).collect::<BTreeMap<Uuid, _>>());
        }
        let mut people = Vec::new();
        for member in members {
            let of = |kind: usize| {
                let figure = by_kind.get(kind).and_then(|all: &BTreeMap<Uuid, _>| all.get(&member.id.uuid()));
                let seen = see::sees(seat, &member, figure, now)?;
                Ok::<_, Error>(figure.filter(|_| seen))
            };
            let kept = of(0)?.map(|figure| serde_json::from_str(&figure.body)).transpose()?;
            let felt = of(1)?.map(|figure| {
                let body = serde_json::from_str(&figure.body)?;
                Ok::<_, Error>(UnitFelt { computed_at: figure.computed_at, body })
            });
            let felt = felt.transpose()?;
            if kept.is_some() || felt.is_some() {
                people.push(OfMember { member, kept, felt });
            }
        }
        Ok(people)
    })
}

/// Of which members whoever asks may read what they kept.
///
/// # Errors
/// What the store says.
pub fn people_to_see(house: &House, seat: &Seat, members: &[Member]) -> Result<Vec<MemberId>, Error> {
    if crate::house::rules_of(&seat.workspace)?.personal_figures != PersonalFigures::Shared {
        return Ok(Vec::new());
    }
    let now = house.clock.now();
    let marks = house.db.read(|conn| figures::all(conn, seat.workspace_id(), KEPT, UnitKind::Member))?;
    let mut seen = Vec::new();
    for member in members {
        let figure = marks.iter().find(|figure| figure.unit.id == member.id.uuid());
        if figure.is_some() && see::sees(seat, member, figure, now)? {
            seen.push(member.id);
        }
    }
    Ok(seen)
}
