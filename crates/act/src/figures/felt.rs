//! Reading what was felt, with the same eyes as what was kept ([`super::see`]), and the words that go with it.

use super::{kept::UnitKept, see};
use crate::{
    error::Error,
    felt::{self, Body},
    house::House,
    seat::Seat,
};
use jiff::Timestamp;
use ledger::policy::HouseAction;
use std::collections::BTreeMap;
use store::{
    figures,
    kept::{Unit, UnitKind},
};
use uuid::Uuid;

/// So many of the latest blocks give their words.
const BLOCKS: usize = 8;

/// What was felt of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitFelt {
    /// When it was made.
    pub computed_at: Timestamp,
    /// What may be printed of it.
    pub body: Body,
}

/// What was felt of one unit; none where nothing was released yet, or where all of it is about one member whose figures
/// are not shown to whoever asks.
///
/// # Errors
/// [`Error::NotAllowed`], also where figures of that member are not shown to whoever asks; or what the store says.
pub fn felt(house: &House, seat: &Seat, unit: Unit) -> Result<Option<UnitFelt>, Error> {
    house.db.read(|conn| {
        see::must_see(conn, seat, felt::KIND, unit, house.clock.now())?;
        let Some(figure) = figures::one(conn, seat.workspace_id(), felt::KIND, unit)? else {
            return Ok(None);
        };
        let felt = UnitFelt { computed_at: figure.computed_at, body: serde_json::from_str(&figure.body)? };
        let known = see::known(conn, seat, felt::KIND, house.clock.now())?;
        Ok(Some(felt).filter(|felt| felt.body.sole.is_none_or(|member| known.contains(&member))))
    })
}

/// What was kept and what was felt of one unit, each where it may be read: of a member they come on days of their own.
///
/// # Errors
/// [`Error::NotAllowed`] where neither may be read; or what the store says.
pub fn both(house: &House, seat: &Seat, unit: Unit) -> Result<(Option<UnitKept>, Option<UnitFelt>), Error> {
    match (super::unit(house, seat, unit), felt(house, seat, unit)) {
        (Err(Error::NotAllowed), Err(Error::NotAllowed)) => Err(Error::NotAllowed),
        (Err(Error::NotAllowed), felt) => Ok((None, felt?)),
        (kept, Err(Error::NotAllowed)) => Ok((kept?, None)),
        (kept, felt) => Ok((kept?, felt?)),
    }
}

/// What was felt of all teams, all jobs or all stages, by their ids. Of members there is no such list.
///
/// # Errors
/// As [`felt`].
pub fn felt_units(house: &House, seat: &Seat, kind: UnitKind) -> Result<BTreeMap<Uuid, UnitFelt>, Error> {
    seat.must(HouseAction::SeeFigures)?;
    if kind == UnitKind::Member {
        return Err(Error::NotAllowed);
    }
    let (all, known) = house.db.read(|conn| {
        let all = figures::all(conn, seat.workspace_id(), felt::KIND, kind)?;
        Ok::<_, Error>((all, see::known(conn, seat, felt::KIND, house.clock.now())?))
    })?;
    all.into_iter()
        .map(|figure| {
            let body: Body = serde_json::from_str(&figure.body)?;
            Ok((figure.unit.id, UnitFelt { computed_at: figure.computed_at, body }))
        })
        .filter(|one| match one {
            Ok((_, felt)) => felt.body.sole.is_none_or(|member| known.contains(&member)),
            Err(_) => true,
        })
        .collect()
}

/// What was written in the latest blocks that a figure is made of, where those who wrote it agreed to have it shown:
/// in an order that says nothing, without a name, a day or a conversation.
///
/// # Errors
/// What the store says; who may not read the figure is given no words.
pub fn comments(house: &House, seat: &Seat, unit: Unit) -> Result<Vec<String>, Error> {
    let felt = match felt(house, seat, unit) {
        Err(Error::NotAllowed) => None,
        other => other?,
    };
    let Some(felt) = felt else { return Ok(Vec::new()) };
    let mut blocks = felt.body.blocks;
    blocks.sort_unstable();
    let latest = &blocks[blocks.len().saturating_sub(BLOCKS)..];
    if latest.is_empty() {
        return Ok(Vec::new());
    }
    let words = house.db.read(|conn| store::felt::comments_of(conn, seat.workspace_id(), latest))?;
    Ok(words.into_iter().map(|comment| comment.words).filter(|words| !words.trim().is_empty()).collect())
}
