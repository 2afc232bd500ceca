//! What a member is shown about themself, before anybody else is: what they kept, what was felt by those they met, and
//! how they rate. Of the last, others are shown how strict they are and no more.

use super::{KEPT, count::TIMES_OF_DAYS, felt::UnitFelt, kept::UnitKept, person::KINDS, see};
use crate::{
    error::Error,
    felt,
    house::{House, rules_of},
    raters::{
        self, PANEL,
        figure::{Own, Panel, Trouble},
    },
    seat::Seat,
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    frame::PersonalFigures,
    ids::MemberId,
    kept::{Component, Part, Verdict},
    policy::{self, Beholder},
};
use serde::de::DeserializeOwned;
use store::{
    Conn,
    figures::{self, Figure},
    kept::{
        Unit, UnitKind,
        count::{self, Time},
    },
};
use uuid::Uuid;

/// So many colleagues are named with whom one interview would make ratings comparable.
const NAMED: usize = 3;

/// Everything that is computed about a member, as they themself are shown it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mine {
    /// What they kept; none where nothing was counted yet.
    pub kept: Option<UnitKept>,
    /// Their conversations as a customer would count them.
    pub meetings: Meetings,
    /// What was felt by those they met; none where nothing was released yet.
    pub felt: Option<UnitFelt>,
    /// How they rate; none where they rated nobody yet.
    pub rater: Option<OfRater>,
    /// Who else is shown what they kept and what was felt.
    pub others: Others,
    /// When the latest of these figures was made: what was seen of them when they are said to be seen.
    pub made_at: Option<Timestamp>,
    /// Whether something of it is new since they last said so.
    pub is_new: bool,
}

/// The conversations that a member was to attend, in the last year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meetings {
    /// How many came to their start, or were left too late.
    pub all: u64,
    /// There by the start, or five minutes later.
    pub on_time: u64,
    /// There, but later.
    pub late: u64,
    /// Not there.
    pub missed: u64,
    /// Moved or called off within the last day before.
    pub left_late: u64,
    /// How often they said so before, of the times that they were not there on time.
    pub with_word: u64,
    /// Of which days these are, counted back from now.
    pub days: u32,
}

/// How a member rates.
#[derive(Clone, Debug, PartialEq)]
pub struct OfRater {
    /// What is said of it.
    pub own: Own,
    /// Why their severity is not told; none where it is.
    pub why_not: Option<Incomparable>,
}

/// Why somebody's severity cannot be told, and so what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// They rated fewer people than it takes.
    FewPeople,
    /// Nobody else rated the same people.
    Alone,
    /// They and the larger group of interviewers never rated the same person: one candidate rated together with one
    /// of these would do.
    Apart(Vec<String>),
    /// Everybody gave the same level.
    OneLevel,
    /// The estimates did not come to rest.
    NoRest,
}

/// Who else is shown somebody's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Others {
    /// Nobody.
    Nobody,
    /// Owners, executives and whom they report to: now, or from then on if they do not look before.
    Some {
        /// Whom they report to.
        lead: Option<String>,
        /// From when on; none: now.
        from: Option<Timestamp>,
    },
}

/// What is computed about whoever asks; none where the organisation makes no figures of single members.
///
/// # Errors
/// [`Error::NotAllowed`] to a candidate, whose facts stand in their process; or what the store says.
pub fn mine(house: &House, seat: &Seat) -> Result<Option<Mine>, Error> {
    let unit = own(seat)?;
    let setting = rules_of(&seat.workspace)?.personal_figures;
    if !policy::sees_personal(setting, Beholder::Themself, true) {
        return Ok(None);
    }
    let now = house.clock.now();
    house.db.read(|conn| read(conn, seat, unit, setting, now).map(Some))
}

/// Notes that whoever asks has seen their own figures as they were made at that instant or before.
///
/// # Errors
/// [`Error::NotAllowed`] to a candidate; or what the store says.
pub fn saw(house: &House, seat: &Seat, made_at: Timestamp) -> Result<(), Error> {
    let unit = own(seat)?;
    let seen_at = made_at.min(house.clock.now());
    house.db.write(|conn| {
        for kind in KINDS {
            figures::seen(conn, seat.workspace_id(), kind, unit, seen_at)?;
        }
        Ok(())
    })
}

fn own(seat: &Seat) -> Result<Unit, Error> {
    let member = seat.person.member().ok_or(Error::NotAllowed)?;
    Ok(Unit { kind: UnitKind::Member, id: member.uuid() })
}

fn read(
    conn: &mut Conn,
    seat: &Seat,
    unit: Unit,
    setting: PersonalFigures,
    now: Timestamp,
) -> Result<Mine, Error> {
    let workspace = seat.workspace_id();
    let mut one = |kind: &str| figures::one(conn, workspace, kind, unit);
    let (kept, felt, rater) = (one(KEPT)?, one(felt::KIND)?, one(raters::OWN)?);
    let of_felt = felt
        .as_ref()
        .and_then(|figure| body(figure).map(|body| UnitFelt { computed_at: figure.computed_at, body }));
    let since = now - SignedDuration::from_hours(24 * i64::from(TIMES_OF_DAYS));
    let times = count::times(conn, workspace, unit, since)?;
    let of_rater = match rater.as_ref().and_then(body::<Own>) {
        Some(own) => Some(of_rater(conn, seat, unit.id, own)?),
        None => None,
    };
    let shown = || [&kept, &felt, &rater].into_iter().flatten();
    Ok(Mine {
        kept: kept.as_ref().and_then(body),
        meetings: Meetings::of(&times, now),
        felt: of_felt,
        rater: of_rater,
        others: others(conn, seat, setting, shown(), now)?,
        made_at: shown().map(|figure| figure.computed_at).max(),
        is_new: shown().any(|figure| figure.seen_at.is_none_or(|at| at < figure.computed_at)),
    })
}

// What an earlier version counted and this one cannot read is none: the worker counts it anew.
fn body<T: DeserializeOwned>(figure: &Figure) -> Option<T> {
    serde_json::from_str(&figure.body).ok()
}

impl Meetings {
    fn of(times: &[Time], now: Timestamp) -> Self {
        let mut meetings = Self { days: TIMES_OF_DAYS, ..Self::default() };
        let counts = |time: &&Time| time.matures_at <= now && time.verdict.counts();
        for time in times.iter().filter(counts) {
            match (time.component, time.part, time.verdict) {
                (Component::Punctuality, Part::Start, Verdict::Kept) => meetings.on_time += 1,
                (Component::Punctuality, Part::Start, _) if time.late_seconds.is_some() => meetings.late += 1,
                (Component::Punctuality, Part::Start, _) => meetings.missed += 1,
                (Component::Punctuality, ..) => meetings.left_late += 1,
                (Component::WordGiven, _, Verdict::Kept) => meetings.with_word += 1,
                _ => {}
            }
        }
        meetings.all = meetings.on_time + meetings.not_on_time();
        meetings
    }

    /// How often they were not there on time.
    #[must_use]
    pub const fn not_on_time(&self) -> u64 {
        self.late + self.missed + self.left_late
    }
}

fn of_rater(conn: &mut Conn, seat: &Seat, member: Uuid, own: Own) -> Result<OfRater, Error> {
    if own.severity.is_some() {
        return Ok(OfRater { own, why_not: None });
    }
    if own.processes < raters::FEWEST_PEOPLE as u64 {
        return Ok(OfRater { own, why_not: Some(Incomparable::FewPeople) });
    }
    let whole = Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() };
    let panel = figures::one(conn, seat.workspace_id(), PANEL, whole)?;
    let panel: Option<Panel> = panel.as_ref().and_then(body);
    let why_not = match panel.and_then(|panel| panel.trouble) {
        Some(Trouble::Apart { groups, .. }) => apart(conn, seat, member, &groups)?,
        Some(Trouble::OneLevel) => Incomparable::OneLevel,
        Some(Trouble::NoRest) => Incomparable::NoRest,
        Some(Trouble::TooFew) | None => Incomparable::Alone,
    };
    Ok(OfRater { own, why_not: Some(why_not) })
}

// Whoever is in the largest group is compared, so this member is not.
fn apart(conn: &mut Conn, seat: &Seat, member: Uuid, groups: &[Vec<Uuid>]) -> Result<Incomparable, Error> {
    let largest = groups.first().filter(|group| group.len() > 1 && !group.contains(&member));
    let wanted: Vec<MemberId> = largest.into_iter().flatten().copied().map(MemberId::new).collect();
    let colleagues = store::members::some(conn, seat.workspace_id(), &wanted)?;
    let active = colleagues.into_iter().filter(|one| one.state == store::members::State::Active);
    let mut names: Vec<String> = active.map(|colleague| colleague.name).collect();
    names.sort_by_cached_key(|name| store::fold(name));
    names.truncate(NAMED);
    Ok(if names.is_empty() { Incomparable::Alone } else { Incomparable::Apart(names) })
}

fn others<'f>(
    conn: &mut Conn,
    seat: &Seat,
    setting: PersonalFigures,
    shown: impl Iterator<Item = &'f Figure>,
    now: Timestamp,
) -> Result<Others, Error> {
    if setting != PersonalFigures::Shared {
        return Ok(Others::Nobody);
    }
    let from = shown.filter_map(|figure| see::waits_until(figure, now)).min();
    let Some(id) = seat.person.member() else { return Ok(Others::Nobody) };
    let lead = match store::members::load(conn, seat.workspace_id(), id)?.reports_to {
        Some(lead) => Some(store::members::load(conn, seat.workspace_id(), lead)?.name),
        None => None,
    };
    Ok(Others::Some { lead, from })
}
