//! Counting anew: the units of a workspace in which something changed or came of age, at most once a minute.

use super::{
    KEPT, KEPT_PARTS, KEPT_UNITS,
    count::{self, Frame, Tallies, Tally},
    kept::{UnitKept, UnitOf, UnitsKept, UnitsOf},
    part_id, person, usual,
};
use crate::{error::Error, house::House};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    frame::{PersonalFigures, Rules},
    ids::{MemberId, WorkspaceId},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{
    Conn,
    figures::{self, Due},
    kept::{
        Unit, UnitKind,
        count::{self as rows, Count, Time},
    },
};
use uuid::Uuid;

/// A workspace is counted no more often than this.
pub const EVERY: SignedDuration = SignedDuration::from_mins(1);
/// So many workspaces are counted in one go.
const WORKSPACES: u32 = 1_000;
/// So many reasons to count are taken in one go; the others wait for the next.
const REASONS: u32 = 20_000;

/// What was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refreshed {
    /// Units, of which figures were kept.
    pub units: usize,
}

/// Counts every workspace in which something is due and that was not counted within the last minute. Any number of
/// workers may: the figures come out the same.
///
/// # Errors
/// What the store says.
pub fn refresh_due(house: &House) -> Result<Refreshed, Error> {
    let now = house.clock.now();
    let due = house.db.read(|conn| figures::due_workspaces(conn, now, WORKSPACES))?;
    let mut refreshed = Refreshed::default();
    for workspace in due {
        let counted =
            house.db.read(|conn| figures::computed_at(conn, workspace, KEPT, UnitKind::Organisation))?;
        if counted.is_none_or(|at| now.duration_since(at) >= EVERY) {
            refreshed.units += refresh(house, workspace)?.units;
        }
    }
    if refreshed.units > 0 {
        usual::count_now_and_then(house)?;
    }
    Ok(refreshed)
}

/// Counts what is due in a workspace now. Where nothing is, nothing is counted.
///
/// # Errors
/// What the store says, or figures of before that cannot be read.
pub fn refresh(house: &House, workspace: WorkspaceId) -> Result<Refreshed, Error> {
    let now = house.clock.now();
    let due = house.db.read(|conn| figures::due(conn, workspace, now, REASONS))?;
    if due.is_empty() {
        return Ok(Refreshed::default());
    }
    let counted = house.db.read(|conn| gather(conn, workspace, &due, now))?;
    let made = make(&counted, now)?;
    house.db.write(|conn| keep(conn, workspace, &counted, &made, &due, now))?;
    Ok(Refreshed { units: counted.units.len() })
}

/// All that is read for one refresh.
struct Counted {
    rules: Rules,
    months: Vec<String>,
    units: Vec<(Unit, Vec<Count>, Vec<Time>)>,
    /// Of each of them, whose it is.
    whose: Vec<Vec<(ledger::kept::Component, Option<MemberId>, i64)>>,
    /// Of members, how many candidates stand behind what is counted.
    people: BTreeMap<Uuid, u64>,
    /// What the other units of these kinds had when they were counted.
    others: BTreeMap<UnitKind, Vec<(Uuid, String)>>,
    next: Vec<(Unit, Timestamp)>,
}

fn gather(conn: &mut Conn, workspace: WorkspaceId, due: &[Due], now: Timestamp) -> Result<Counted, Error> {
    let loaded = store::workspaces::load(conn, workspace)?;
    let rules = crate::house::rules_of(&loaded)?;
    let today = now.to_zoned(crate::house::zone_of(&loaded.zone)).date();
    let wanted = wanted(conn, workspace, due, &rules)?;
    let since = now - SignedDuration::from_hours(24 * i64::from(count::TIMES_OF_DAYS));
    let mut counted = Counted {
        rules,
        months: count::months(today),
        units: Vec::new(),
        whose: Vec::new(),
        people: BTreeMap::new(),
        others: BTreeMap::new(),
        next: Vec::new(),
    };
    for unit in &wanted {
        let counts = rows::counts(conn, workspace, *unit, now)?;
        counted.units.push((*unit, counts, rows::times(conn, workspace, *unit, since)?));
        counted.whose.push(rows::whose(conn, workspace, *unit, now)?);
        if unit.kind == UnitKind::Member {
            let people = rows::people(conn, workspace, MemberId::new(unit.id), now)?;
            counted.people.insert(unit.id, people);
        }
        counted.next.extend(rows::next_mature(conn, workspace, *unit, now)?.map(|next| (*unit, next)));
    }
    let kinds: BTreeSet<UnitKind> = wanted.iter().map(|unit| unit.kind).collect();
    for kind in kinds.into_iter().filter(|kind| *kind != UnitKind::Organisation) {
        let mut others = figures::all(conn, workspace, KEPT, kind)?;
        others.retain(|figure| !wanted.contains(&figure.unit));
        counted.others.insert(kind, others.into_iter().map(|figure| (figure.unit.id, figure.body)).collect());
    }
    Ok(counted)
}

// The units that are due, the organisation, and the teams of those who lead one.
fn wanted(
    conn: &mut Conn,
    workspace: WorkspaceId,
    due: &[Due],
    rules: &Rules,
) -> Result<BTreeSet<Unit>, Error> {
    let leads = rows::leads(conn, workspace)?;
    let mut wanted = BTreeSet::from([Unit { kind: UnitKind::Organisation, id: workspace.uuid() }]);
    for due in due {
        match due.unit.kind {
            UnitKind::Organisation => {}
            UnitKind::Member => {
                if leads.iter().any(|lead| lead.uuid() == due.unit.id) {
                    wanted.insert(Unit { kind: UnitKind::Team, ..due.unit });
                }
                if rules.personal_figures != PersonalFigures::Off {
                    wanted.insert(due.unit);
                }
            }
            UnitKind::Team | UnitKind::Job | UnitKind::Stage => {
                wanted.insert(due.unit);
            }
        }
    }
    Ok(wanted)
}

/// Figures as they are kept: of which kind, of which unit, what.
type Made = Vec<(&'static str, Unit, String)>;

fn make(counted: &Counted, now: Timestamp) -> Result<Made, Error> {
    let target = f64::from(counted.rules.kept_target) / 100.0;
    let frame = Frame { now, target, months: &counted.months };
    let mut made = Vec::new();
    for kind in UnitKind::ALL {
        let own: Vec<_> = counted
            .units
            .iter()
            .zip(&counted.whose)
            .filter(|((unit, ..), _)| unit.kind == kind)
            .map(|((unit, counts, times), whose)| {
                let mut tallies = count::tallies(counts);
                count::attribute(&mut tallies, whose);
                (*unit, tallies, times)
            })
            .collect();
        if own.is_empty() {
            continue;
        }
        let mut all: BTreeMap<Uuid, Tallies> = BTreeMap::new();
        for (id, body) in counted.others.get(&kind).into_iter().flatten() {
            let figure: UnitKept = serde_json::from_str(body)?;
            let mut tallies = Tallies::default();
            for kept in &figure.components {
                tallies[count::place(kept.component)] = Tally::of_figure(kept);
            }
            all.insert(*id, tallies);
        }
        all.extend(own.iter().map(|(unit, tallies, _)| (unit.id, tallies.clone())));
        let priors = count::priors(&all);
        for (unit, tallies, times) in &own {
            let figure = UnitKept {
                people: counted.people.get(&unit.id).copied().unwrap_or_default(),
                ..count::unit_kept(&frame, unit.id, tallies, times, &priors)
            };
            made.push((KEPT, *unit, serde_json::to_string(&figure)?));
        }
        // People stand in no list side by side.
        if matches!(kind, UnitKind::Team | UnitKind::Job | UnitKind::Stage) {
            let list = count::units_kept(&frame, &all, &priors);
            made.push((KEPT_UNITS, Unit { kind, id: Uuid::nil() }, serde_json::to_string(&list)?));
            for (id, part) in parts(&list) {
                made.push((KEPT_PARTS, Unit { kind, id }, serde_json::to_string(&part)?));
            }
        }
    }
    Ok(made)
}

/// So many units of a list a page shows at most, with room for those that are withheld from who asks.
const LISTED_ON_A_PAGE: usize = 24;
/// So many alarms of one part.
const ALARMS_ON_A_PAGE: usize = 10;
/// So many pairs that change places.
const FLIPS_ON_A_PAGE: usize = 10;

// What a page shows of a list: the first of one part of it, and the first alarms of all. Reading hundreds to show twelve
// would be most of what the page costs.
fn parts(list: &UnitsKept) -> Vec<(Uuid, UnitsKept)> {
    let bare = |part: &UnitsOf| UnitsOf {
        listed: Vec::new(),
        flips: Vec::new(),
        alarms: part.alarms.iter().take(ALARMS_ON_A_PAGE).copied().collect(),
        ..part.clone()
    };
    let alarms = UnitsKept { components: list.components.iter().map(bare).collect(), ..list.clone() };
    let whole = list.components.iter().map(|part| {
        (part_id(part.component), UnitsKept { components: vec![first_of(part)], ..alarms.clone() })
    });
    std::iter::once((Uuid::nil(), alarms.clone())).chain(whole).collect()
}

// In the order of the page: the most expected broken promises first. Alarms of those listed stay with them.
fn first_of(part: &UnitsOf) -> UnitsOf {
    let broken = |one: &UnitOf| one.estimate.of as f64 * (1.0 - one.estimate.mean);
    let mut listed = part.listed.clone();
    listed.sort_by(|one, other| broken(other).total_cmp(&broken(one)));
    listed.truncate(LISTED_ON_A_PAGE);
    let (mut alarms, mut flips) = (Vec::new(), part.flips.clone());
    for (index, alarm) in part.alarms.iter().enumerate() {
        if index < ALARMS_ON_A_PAGE || listed.iter().any(|one| one.unit == alarm.unit) {
            alarms.push(*alarm);
        }
    }
    flips.truncate(FLIPS_ON_A_PAGE);
    UnitsOf { listed, alarms, flips, ..part.clone() }
}

fn keep(
    conn: &mut Conn,
    workspace: WorkspaceId,
    counted: &Counted,
    made: &Made,
    due: &[Due],
    now: Timestamp,
) -> Result<(), Error> {
    let of_members = person::are_kept(conn, workspace)?;
    if !of_members {
        person::forget(conn, workspace)?;
    }
    for (kind, unit, body) in made.iter().filter(|(_, unit, _)| of_members || unit.kind != UnitKind::Member) {
        figures::save(conn, workspace, kind, *unit, now, body)?;
    }
    for reason in due {
        figures::done(conn, workspace, reason)?;
    }
    for (unit, next) in &counted.next {
        figures::wait(conn, workspace, *unit, *next)?;
    }
    Ok(())
}
