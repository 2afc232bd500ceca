//! Noting facts: in the transaction of what happened, where it changed one.

use crate::{
    error::Error,
    house::{House, Organisation},
};
use jiff::Timestamp;
use ledger::{
    kept::{self, Component, Disclosed, Fact},
    process::Process,
    side::Side,
};
use std::collections::BTreeSet;
use store::{
    Conn,
    kept::{Kept, Unit},
};

/// Where it is kept that all processes have their facts, and by which reading of them.
const CAUGHT_UP: &str = "figures.caught_up";
/// Changes whenever facts or what figures say of them are read in another way: then all of it is counted anew.
const READING: &str = "1";
/// So many processes in one transaction: the only writer is never held for long.
const AT_ONCE: u32 = 100;

/// Keeps the facts of a process up to date. `before` is what the process was, if there was any; where nothing changed
/// that counts, that costs no question to the database.
///
/// # Errors
/// What the store says.
pub fn note(
    conn: &mut Conn,
    organisation: &Organisation,
    before: Option<&Process>,
    after: &Process,
    now: Timestamp,
) -> Result<(), Error> {
    if before.is_some_and(|before| is_same(organisation, before, after)) {
        return Ok(());
    }
    let units = lay_down(conn, organisation, after, before.is_some(), now)?;
    Ok(store::kept::mark(conn, after.workspace, after.id, &units, now)?)
}

/// Notes the facts of a process, whatever was noted before, and marks nothing as due: for many processes at once,
/// after which the caller marks all there is (`store::figures::mark_all`).
///
/// # Errors
/// What the store says.
pub fn note_unmarked(
    conn: &mut Conn,
    organisation: &Organisation,
    process: &Process,
    now: Timestamp,
) -> Result<(), Error> {
    lay_down(conn, organisation, process, true, now).map(drop)
}

/// Notes the facts of the processes that were kept by a version of Viceversa that noted none, or others; once. What the
/// plan of a job said when they began, nobody wrote down: it counts as saying what it says today.
///
/// # Errors
/// What the store says.
pub fn catch_up(house: &House) -> Result<(), Error> {
    if house.db.read(|conn| store::meta::get(conn, CAUGHT_UP))?.as_deref() == Some(READING) {
        return Ok(());
    }
    let workspaces = house.db.read(store::workspaces::all)?;
    for workspace in workspaces {
        let organisation = house.db.read(|conn| Organisation::load(conn, workspace.id))?;
        let mut last = None;
        loop {
            let some =
                house.db.read(|conn| store::kept::processes_after(conn, workspace.id, last, AT_ONCE))?;
            let Some(end) = some.last() else { break };
            last = Some(*end);
            house.db.write(|conn| {
                for id in &some {
                    // Nobody changes it between the two.
                    store::process::take_turn(conn, *id)?;
                    let process = store::process::load(conn, workspace.id, *id)?.process;
                    note_unmarked(conn, &organisation, &process, house.clock.now())?;
                }
                Ok::<_, Error>(())
            })?;
        }
        house.db.write(|conn| store::figures::mark_all(conn, workspace.id, house.clock.now()))?;
    }
    house.db.write(|conn| store::meta::set(conn, CAUGHT_UP, READING))?;
    Ok(())
}

fn lay_down(
    conn: &mut Conn,
    organisation: &Organisation,
    process: &Process,
    is_known: bool,
    now: Timestamp,
) -> Result<BTreeSet<Unit>, Error> {
    let known = match is_known {
        true => store::kept::of_process(conn, process.workspace, process.id)?,
        false => vec![],
    };
    let facts = of(conn, organisation, process, &known, now)?;
    Ok(store::kept::replace(conn, process.workspace, process.id, &known, &facts)?)
}

fn is_same(organisation: &Organisation, before: &Process, after: &Process) -> bool {
    let facts = |process: &Process| kept::commitments(process, &organisation.calendar, None);
    kept::first_measuring(before) == kept::first_measuring(after)
        && before.specs == after.specs
        && before.job == after.job
        && facts(before) == facts(after)
}

fn of(
    conn: &mut Conn,
    organisation: &Organisation,
    process: &Process,
    known: &[Kept],
    now: Timestamp,
) -> Result<Vec<Kept>, Error> {
    let settled = disclosed_already(process, known, now);
    let disclosed = if settled.is_empty() { disclosed(conn, process)? } else { None };
    let mut facts = kept::commitments(process, &organisation.calendar, disclosed.as_ref());
    facts.extend(settled);
    facts.retain(|fact| fact.side == Side::Company);
    Ok(facts.into_iter().map(|fact| placed(organisation, known, fact)).collect())
}

// What was disclosed by the first conversation that measured stays what it was, whatever the plan says since.
fn disclosed_already(process: &Process, known: &[Kept], now: Timestamp) -> Vec<Fact> {
    let Some(first) = kept::first_measuring(process).filter(|first| first.starts_at <= now) else {
        return vec![];
    };
    let is_it = |kept: &&Kept| {
        kept.fact.component == Component::Transparency && kept.fact.conversation == Some(first.id)
    };
    known.iter().filter(is_it).map(|kept| kept.fact.clone()).collect()
}

fn disclosed(conn: &mut Conn, process: &Process) -> Result<Option<Disclosed>, Error> {
    let Some(first) = kept::first_measuring(process) else { return Ok(None) };
    let at = first.starts_at;
    let Some((job, version)) = process.job_at(at).zip(process.spec_version_at(at)) else { return Ok(None) };
    let spec = match store::jobs::spec(conn, process.workspace, job, version) {
        Ok(spec) => spec,
        // Nothing is known of it, and nothing is made up.
        Err(store::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let stages: Vec<(bool, u32)> = store::jobs::stages(conn, process.workspace, job)?
        .iter()
        .map(|stage| (!stage.whom.is_empty() || stage.seniority.is_some(), stage.days_to_answer))
        .collect();
    Ok(Some(Disclosed::by(&spec, &stages)))
}

// The team is the one at the time when the fact was noted first; the record keeps it, whoever leads them since.
fn placed(organisation: &Organisation, known: &[Kept], fact: Fact) -> Kept {
    let before = known.iter().find(|kept| kept.fact.key() == fact.key() && kept.fact.member == fact.member);
    let lead = match before {
        Some(before) => before.lead,
        None => fact.member.and_then(|id| organisation.team.get(id)).and_then(|member| member.reports_to),
    };
    let month = organisation.calendar.day_of(fact.matures_at).strftime("%Y-%m").to_string();
    Kept { fact, lead, month }
}
