//! From counts to figures, without the database.

use super::kept::{
    ComponentKept, KindKept, MonthKept, TimeToAnswer, UnitAlarm, UnitFlip, UnitKept, UnitOf, UnitsKept,
    UnitsOf,
};
use jiff::{Timestamp, civil::Date};
use ledger::{
    conversation,
    ids::MemberId,
    kept::{Part as Thing, Verdict},
};
use measure::{
    kept::{
        Component, PUBLIC_MIX, Part, Prior, Unit, alarms, composite, flips, per_conversation, standardise,
        trend, typical,
    },
    survival::{Wait, kaplan_meier},
};
use std::collections::BTreeMap;
use store::kept::count::{Count, Time};
use uuid::Uuid;

/// So many months are shown.
const MONTHS: usize = 12;
/// Times are those of so many days: what took long two years ago says little of today.
pub(super) const TIMES_OF_DAYS: u32 = 365;
/// So many units stand in a list side by side.
const LISTED: usize = 100;
/// So many pairs of units whose order the mix of conversations alone makes are named.
const FLIPS: usize = 50;
/// Intervals hold with this probability.
const LEVEL: f64 = 0.90;

/// What is counted of one component of one unit.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) all: Unit,
    /// By kind of conversation, in the order of [`conversation::Kind::ALL`]; the last are those before any.
    pub(super) kinds: [Unit; 7],
    months: BTreeMap<String, Unit>,
    disputed: u64,
    unsaid: u64,
    open: u64,
    overdue: u64,
    /// As [`ComponentKept::sole`].
    pub(super) sole: Option<Uuid>,
}

/// By component, in the order of [`Component::ALL`].
pub(super) type Tallies = [Tally; 7];

pub(super) const fn place(component: Component) -> usize {
    component as usize
}

pub(super) fn tallies(counts: &[Count]) -> Tallies {
    let mut tallies = Tallies::default();
    for count in counts {
        let Some(component) = Component::from_code(count.component.code()) else { continue };
        let tally = &mut tallies[place(component)];
        let number = u64::try_from(count.number).unwrap_or(0);
        if count.awaited {
            tally.open += number;
            tally.overdue += if count.mature { number } else { 0 };
        }
        if !count.mature {
            continue;
        }
        let unit = match count.verdict {
            Verdict::Kept => Unit::counted(number, 0),
            Verdict::Broken => Unit::counted(0, number),
            Verdict::Disputed => {
                tally.disputed += number;
                continue;
            }
            Verdict::Unsaid => {
                tally.unsaid += number;
                continue;
            }
            Verdict::Left => continue,
        };
        tally.all = tally.all.with(unit);
        let kind =
            count.kind.and_then(|kind| conversation::Kind::ALL.iter().position(|other| *other == kind));
        let kind = &mut tally.kinds[kind.unwrap_or(conversation::Kind::ALL.len())];
        *kind = kind.with(unit);
        let month = tally.months.entry(count.month.clone()).or_default();
        *month = month.with(unit);
    }
    tallies
}

/// Says of which tallies a single member stands behind them: all that counts for somebody counts for that one, and it is
/// more than what counts for nobody in particular.
pub(super) fn attribute(tallies: &mut Tallies, whose: &[(ledger::kept::Component, Option<MemberId>, i64)]) {
    for component in Component::ALL {
        let of = || whose.iter().filter(|(other, ..)| other.code() == component.code());
        let nobody: i64 = of().filter(|(_, member, _)| member.is_none()).map(|(.., number)| number).sum();
        let mut named = of().filter_map(|(_, member, number)| Some(((*member)?, *number)));
        let sole = match (named.next(), named.next()) {
            (Some((member, number)), None) if number > nobody => Some(member.uuid()),
            _ => None,
        };
        tallies[place(component)].sole = sole;
    }
}

/// The last months up to that day, the oldest first: `2026-11`.
pub(super) fn months(today: Date) -> Vec<String> {
    let first = today.first_of_month();
    let mut months: Vec<String> = (0..MONTHS)
        .filter_map(|back| {
            let span = jiff::Span::new().try_months(i64::try_from(back).ok()?).ok()?;
            Some(first.checked_sub(span).ok()?.strftime("%Y-%m").to_string())
        })
        .collect();
    months.reverse();
    months
}

/// What is the same for all units of one refresh.
pub(super) struct Frame<'a> {
    pub(super) now: Timestamp,
    pub(super) target: f64,
    pub(super) months: &'a [String],
}

/// The figure of one unit, from what was counted and from how units of its kind differ.
pub(super) fn unit_kept(
    frame: &Frame<'_>,
    id: Uuid,
    tallies: &Tallies,
    times: &[Time],
    priors: &[Prior],
) -> UnitKept {
    let of_each = || Component::ALL.into_iter().zip(tallies).zip(priors);
    let parts: BTreeMap<Component, Part<'_>> =
        of_each().map(|((component, tally), prior)| (component, Part { prior, unit: tally.all })).collect();
    let of_many: BTreeMap<Component, Part<'_>> = of_each()
        .filter(|((_, tally), _)| tally.sole.is_none())
        .map(|((component, tally), prior)| (component, Part { prior, unit: tally.all }))
        .collect();
    let components = of_each()
        .map(|((component, tally), prior)| component_kept(frame, component, tally, times, prior))
        .collect();
    let promised = || times.iter().filter(|time| time.part == Thing::Promise);
    let starts = times.iter().filter(|time| time.part == Thing::Start).count();
    let lead: Vec<f64> = promised().filter_map(|time| time.lead_seconds).map(seconds).collect();
    UnitKept {
        computed_at: frame.now,
        people: 0,
        target: frame.target,
        components,
        composite: composite(&parts, seed(id)),
        // Mostly the same, and not drawn twice then.
        composite_of_many: (of_many.len() < parts.len()).then(|| composite(&of_many, seed(id))).flatten(),
        withheld: Vec::new(),
        time_to_answer: time_to_answer(frame.now, times),
        lead_time: typical(&lead),
        promises_per_conversation: per_conversation(promised().count() as u64, starts as u64),
        times_of_days: TIMES_OF_DAYS,
    }
}

fn component_kept(
    frame: &Frame<'_>,
    component: Component,
    tally: &Tally,
    times: &[Time],
    prior: &Prior,
) -> ComponentKept {
    let by_month: Vec<Unit> =
        frame.months.iter().map(|month| tally.months.get(month).copied().unwrap_or_default()).collect();
    // Before the first month of which something has matured there was nothing to be better than.
    let first = by_month.iter().position(|month| month.of() > 0).unwrap_or(by_month.len());
    let trend = trend(prior, &by_month[first..]);
    let is_late = |time: &&Time| time.component.code() == component.code() && time.matures_at <= frame.now;
    let late: Vec<f64> =
        times.iter().filter(is_late).filter_map(|time| time.late_seconds).map(seconds).collect();
    let kinds = conversation::Kind::ALL.into_iter().map(Some).chain([None]);
    ComponentKept {
        component,
        sole: tally.sole,
        estimate: prior.estimate(tally.all),
        basis: prior.basis(),
        units: prior.units(),
        below: prior.below(tally.all, frame.target),
        disputed: tally.disputed,
        unsaid: tally.unsaid,
        open: tally.open,
        overdue: tally.overdue,
        months: frame
            .months
            .iter()
            .zip(prior.estimates(&by_month))
            .map(|(month, estimate)| MonthKept { month: month.clone(), estimate })
            .collect(),
        better: trend.better,
        direction: trend.direction,
        kinds: kinds
            .zip(tally.kinds)
            .filter(|(_, unit)| unit.of() > 0)
            .map(|(kind, unit)| KindKept { kind, kept: unit.kept(), of: unit.of() })
            .collect(),
        standardised: standardise(stages(tally), &PUBLIC_MIX).ok().flatten(),
        late: typical(&late),
    }
}

// What hangs on no conversation is in no stage of the mix.
fn stages(tally: &Tally) -> &[Unit] {
    &tally.kinds[..conversation::Kind::ALL.len()]
}

// Whoever still waits counts for as long as they have waited; so does what was let go or lost its reason meanwhile.
fn time_to_answer(now: Timestamp, times: &[Time]) -> Option<TimeToAnswer> {
    let answers = times.iter().filter(|time| {
        time.part == Thing::Promise && time.component == ledger::kept::Component::Responsiveness
    });
    let waits: Vec<Wait> = answers
        .map(|time| {
            let until = if time.verdict == Verdict::Left { time.matures_at } else { now };
            let waited = until.duration_since(time.made_at).as_secs().max(0);
            Wait {
                time: seconds(time.took_seconds.unwrap_or(waited).max(0)),
                ended: time.took_seconds.is_some(),
            }
        })
        .collect();
    if waits.is_empty() {
        return None;
    }
    let curve = kaplan_meier(&waits, LEVEL).ok()?;
    let waiting = curve.of - curve.ended;
    Some(TimeToAnswer { median: curve.median(), answered: curve.ended as u64, waiting: waiting as u64 })
}

/// All units of a kind side by side.
pub(super) fn units_kept(frame: &Frame<'_>, units: &BTreeMap<Uuid, Tallies>, priors: &[Prior]) -> UnitsKept {
    let each = Component::ALL.into_iter().zip(priors);
    let components = each.map(|(component, prior)| units_of(frame, component, units, prior)).collect();
    UnitsKept { computed_at: frame.now, target: frame.target, components }
}

fn units_of(
    frame: &Frame<'_>,
    component: Component,
    units: &BTreeMap<Uuid, Tallies>,
    prior: &Prior,
) -> UnitsOf {
    let mut some: Vec<(Uuid, &Tally)> = units
        .iter()
        .map(|(id, tallies)| (*id, &tallies[place(component)]))
        .filter(|(_, tally)| tally.all.of() > 0)
        .collect();
    let counts: Vec<Unit> = some.iter().map(|(_, tally)| tally.all).collect();
    let alarms = alarms(prior, &counts, frame.target)
        .into_iter()
        .map(|alarm| UnitAlarm {
            unit: some[alarm.unit].0,
            sole: some[alarm.unit].1.sole,
            estimate: alarm.estimate,
            below: alarm.below,
            expected_broken: alarm.expected_broken,
        })
        .collect();
    some.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.all.of()));
    some.truncate(LISTED);
    let counts: Vec<Unit> = some.iter().map(|(_, tally)| tally.all).collect();
    let mixed: Vec<Vec<Unit>> = some.iter().map(|(_, tally)| stages(tally).to_vec()).collect();
    let mut flips = flips(&mixed, &PUBLIC_MIX).unwrap_or_default();
    // First those of which both have the most behind them.
    flips.sort_by_key(|flip| flip.ahead_raw.max(flip.ahead_standardised));
    let listed = some.iter().zip(prior.estimates(&counts)).map(|((unit, tally), estimate)| UnitOf {
        unit: *unit,
        sole: tally.sole,
        estimate,
        standardised: standardise(stages(tally), &PUBLIC_MIX)
            .ok()
            .flatten()
            .map(|over| (over.rate, over.interval)),
    });
    UnitsOf {
        component,
        withheld: 0,
        basis: prior.basis(),
        units: prior.units(),
        listed: listed.collect(),
        alarms,
        flipped: flips.len() as u64,
        flips: flips
            .into_iter()
            .take(FLIPS)
            .map(|flip| UnitFlip {
                ahead_raw: some[flip.ahead_raw].0,
                ahead_standardised: some[flip.ahead_standardised].0,
            })
            .collect(),
    }
}

/// How units of a kind differ, for each component: the public prior while they are fewer than eight.
pub(super) fn priors(units: &BTreeMap<Uuid, Tallies>) -> Vec<Prior> {
    Component::ALL
        .into_iter()
        .map(|component| {
            let counts: Vec<Unit> = units.values().map(|tallies| tallies[place(component)].all).collect();
            Prior::learn(&counts)
        })
        .collect()
}

impl Tally {
    /// What a figure that was counted before says of its unit, as far as the others need it.
    pub(super) fn of_figure(kept: &ComponentKept) -> Self {
        let unit = |kept: u64, of: u64| Unit::new(kept, of).unwrap_or_default();
        let all = unit(kept.estimate.kept, kept.estimate.of);
        let mut tally = Self { all, sole: kept.sole, ..Self::default() };
        for own in &kept.kinds {
            let kind =
                own.kind.and_then(|kind| conversation::Kind::ALL.iter().position(|other| *other == kind));
            tally.kinds[kind.unwrap_or(conversation::Kind::ALL.len())] = unit(own.kept, own.of);
        }
        tally
    }
}

// The draws behind an interval are the same each time, and others for each unit.
fn seed(id: Uuid) -> u64 {
    id.as_u64_pair().1
}

#[allow(clippy::cast_precision_loss, reason = "no wait lasts 2^52 seconds")]
fn seconds(seconds: i64) -> f64 {
    seconds as f64
}
