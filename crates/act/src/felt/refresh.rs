//! The figures of a workspace, made anew from its blocks whenever some are released.

use super::{figure, release::{self, Book}};
use crate::{error::Error, figures::person, house::House};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use ledger::ids::WorkspaceId;
use measure::felt::{
    Block, Cell, Dimension, Ground, Spread, ground::Weights,
    nonresponse::{self, block_weights},
};
use std::collections::BTreeMap;
use store::{
    Conn,
    felt::Stratum,
    figures,
    kept::{Unit, UnitKind},
};
use uuid::Uuid;

/// The kind under which these figures are kept.
pub const KIND: &str = "felt";

/// Makes the figures of a workspace anew: of the organisation and of every team, job, stage and member of whom a
/// block tells.
///
/// # Errors
/// What the store says.
pub fn refresh(house: &House, workspace: WorkspaceId, now: Timestamp) -> Result<(), Error> {
    house.db.write(|conn| refresh_in(conn, workspace, now))
}

/// As [`refresh`], inside a transaction that does more.
pub(crate) fn refresh_in(conn: &mut Conn, workspace: WorkspaceId, now: Timestamp) -> Result<(), Error> {
    let of_members = person::are_kept(conn, workspace)?;
    let book = release::book(conn, workspace)?;
    let asked = store::felt::strata(conn, workspace)?;
    for (unit, body) in bodies(&book, workspace, &asked) {
        if of_members || unit.kind != UnitKind::Member {
            figures::save(conn, workspace, KIND, unit, now, &serde_json::to_string(&body)?)?;
        }
    }
    Ok(())
}

fn bodies(book: &Book, workspace: WorkspaceId, asked: &[Stratum]) -> Vec<(Unit, figure::Body)> {
    let weights = weights(book, asked);
    let blocks = &book.blocks;
    let ground = |dimension| Ground::of(blocks, dimension, Spread::PUBLIC, &weights);
    let whole = Unit { kind: UnitKind::Organisation, id: workspace.uuid() };
    let total = answered(asked.iter());
    let mut bodies = vec![(
        whole,
        figure::of(&ground(Dimension::Job), blocks, &Cell::organisation(), &weights, Some(total), month),
    )];
    let kinds = [
        (Dimension::Team, UnitKind::Team),
        (Dimension::Job, UnitKind::Job),
        (Dimension::Stage, UnitKind::Stage),
        (Dimension::Interviewer, UnitKind::Member),
    ];
    for (dimension, kind) in kinds {
        let ground = ground(dimension);
        for (attribute, id) in book.units(dimension) {
            let Ok(id) = id.parse::<Uuid>() else { continue };
            let cell = Cell::of(dimension, attribute.value);
            let of = asked.iter().filter(|stratum| belongs(stratum, kind, id));
            // Who belongs to a team changes; how many of it were asked is not counted backwards.
            let asked = (kind != UnitKind::Team).then(|| answered(of));
            bodies.push((Unit { kind, id }, figure::of(&ground, blocks, &cell, &weights, asked, month)));
        }
    }
    bodies
}

fn belongs(stratum: &Stratum, kind: UnitKind, id: Uuid) -> bool {
    match kind {
        UnitKind::Job => stratum.job.is_some_and(|job| job.uuid() == id),
        UnitKind::Stage => stratum.stage.is_some_and(|stage| stage.uuid() == id),
        UnitKind::Member => stratum.members.iter().any(|member| member.uuid() == id),
        UnitKind::Organisation | UnitKind::Team => false,
    }
}

fn answered<'a>(strata: impl Iterator<Item = &'a Stratum>) -> (u64, u64) {
    strata.fold((0, 0), |(invited, answered), stratum| {
        (invited + count(stratum.invited), answered + count(stratum.answered))
    })
}

// Those who answer are not those who were asked: each answer stands for so many as were asked where and how it was.
fn weights(book: &Book, asked: &[Stratum]) -> Weights {
    let mut strata: BTreeMap<(&str, &str), (u64, u64)> = BTreeMap::new();
    for stratum in asked {
        let sum = strata.entry((&stratum.kind, &stratum.ending)).or_default();
        sum.0 += count(stratum.invited);
        sum.1 += count(stratum.answered);
    }
    let counted: Vec<nonresponse::Stratum> = strata
        .values()
        .enumerate()
        .map(|(index, (invited, answered))| nonresponse::Stratum {
            stage: index as u64,
            outcome: 0,
            invited: *invited,
            answered: *answered,
        })
        .collect();
    let Ok(rates) = nonresponse::rates(&counted) else { return Weights::new() };
    let by_name: BTreeMap<(&str, &str), Option<f64>> =
        strata.keys().copied().zip(rates.into_iter().map(|rate| rate.weight)).collect();
    block_weights(&book.blocks, |response| {
        let (kind, ending) = book.strata.get(usize::try_from(response).ok()?)?;
        by_name.get(&(kind.as_str(), ending.as_str())).copied().flatten()
    })
}

fn month(block: &Block) -> String {
    let day = Timestamp::UNIX_EPOCH.saturating_add(SignedDuration::from_hours(24 * block.closed));
    let date = day.unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC).date();
    format!("{:04}-{:02}", date.year(), date.month())
}

fn count(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or_default()
}
