//! The figures of a workspace, made anew from its blocks whenever some are released.

use super::{
    figure,
    release::{self, Book},
};
use crate::{error::Error, figures::person, house::House};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use ledger::ids::WorkspaceId;
use measure::felt::{
    Block, Cell, Dimension, Ground, Spread,
    ground::Weights,
    nonresponse::{self, block_weights},
};
use std::collections::{BTreeMap, BTreeSet};
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
    let cell = Cell::organisation();
    let total = (invited(asked.iter()), released(blocks, &cell));
    let mut bodies =
        vec![(whole, figure::of(&ground(Dimension::Job), blocks, &cell, &weights, Some(total), month))];
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
            let asked = (kind != UnitKind::Team).then(|| (invited(of), released(blocks, &cell)));
            let mut body = figure::of(&ground, blocks, &cell, &weights, asked, month);
            body.sole = if kind == UnitKind::Member { None } else { sole(book, &cell) };
            bodies.push((Unit { kind, id }, body));
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

fn invited<'a>(strata: impl Iterator<Item = &'a Stratum>) -> u64 {
    strata.map(|stratum| count(stratum.invited)).sum()
}

// Whole blocks here too: a number that grew by one would say that somebody has answered, and mostly who.
fn released(blocks: &[Block], cell: &Cell) -> u64 {
    blocks.iter().filter(|block| block.is_within(cell)).map(|block| block.members.len() as u64).sum()
}

// The one member who met everybody in it, where it is one.
fn sole(book: &Book, cell: &Cell) -> Option<Uuid> {
    let mut met = book.blocks.iter().filter(|block| block.is_within(cell)).map(|block| {
        let common = block.common.iter().filter(|attribute| attribute.dimension == Dimension::Interviewer);
        common.map(|attribute| attribute.value).collect::<BTreeSet<u64>>()
    });
    let first = met.next()?;
    let all = met.fold(first, |all, some| &all & &some);
    let [only] = all.into_iter().collect::<Vec<_>>()[..] else { return None };
    book.names.get(usize::try_from(only).ok()?)?.1.parse().ok()
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
