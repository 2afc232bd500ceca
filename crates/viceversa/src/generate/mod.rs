//! A workspace of made-up people, from a seed, in batches of whole processes.
//!
//! Its people and jobs are made as pages would make them. Its processes are decided by the ledger, step by step
//! on a made-up clock, and kept at once with everything they hold: the same states, chains and texts as if
//! each step had come by itself.

mod chance;
pub mod cv;
mod deeds;
mod keep;
mod life;
pub mod past;
mod people;
mod slots;
mod thoughts;

use crate::failure::Failure;
use act::{House, Organisation};
use chance::Chance;
use jiff::{SignedDuration, Timestamp};
use slots::Slots;

/// How much is made.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Candidates.
    pub candidates: u32,
    /// Jobs.
    pub jobs: u32,
    /// Processes.
    pub processes: u32,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// The organisation's name.
    pub organisation: String,
    /// Who can sign in.
    pub email: String,
}

/// So many processes are kept in one transaction: the only writer is never held for long.
const BATCH: u32 = 200;
/// So many processes stand on the fullest board.
const BOARD: u32 = 100;
/// How far back processes begin.
const DAYS: i64 = 180;

/// Makes the workspace; `tell` hears how many processes are there.
///
/// # Errors
/// Where the database is not empty, or what the store says.
pub fn generate(house: &House, size: &Size, seed: u64, tell: &mut dyn FnMut(u32)) -> Result<Made, Failure> {
    let mut chance = Chance::new(seed);
    let cast = people::assemble(house, size, &mut chance)?;
    let organisation = house.db.read(|conn| Organisation::load(conn, cast.workspace.id))?;
    let now = house.clock.now();
    let mut slots = Slots::new(organisation.calendar.clone());
    let mut done = 0;
    while done < size.processes {
        let upto = (done + BATCH).min(size.processes);
        let mut batch = Vec::new();
        for number in done..upto {
            // The last ones of a large workspace have only just begun, all for one job: a full board.
            let fresh = size.processes >= BOARD * 10 && number >= size.processes - BOARD;
            let job = cast.jobs.last().filter(|_| fresh);
            let opened = if fresh { now } else { began(now, number, size.processes, &mut chance) };
            let (slots, chance) = (&mut slots, &mut chance);
            batch.push(life::live(&organisation, &cast, number, job, opened, now, slots, chance)?);
        }
        keep::keep(house, &organisation, &batch)?;
        done = upto;
        if done.is_multiple_of(BATCH * 10) || done == size.processes {
            tell(done);
        }
    }
    // What a worker would count within a minute, so that every page has what it shows.
    house.db.write(|conn| store::figures::mark_all(conn, cast.workspace.id, now))?;
    act::figures::refresh(house, cast.workspace.id)?;
    Ok(Made { organisation: cast.workspace.name, email: cast.recruiter_email })
}

// Spread evenly over the half year, the newest last.
fn began(now: Timestamp, number: u32, all: u32, chance: &mut Chance) -> Timestamp {
    let window = SignedDuration::from_hours(24 * DAYS).as_secs();
    let ago = window - window * i64::from(number) / i64::from(all.max(1));
    let at = now - SignedDuration::from_secs(ago + i64::from(chance.below(3600)));
    // The ledger keeps whole microseconds; whole minutes read better.
    Timestamp::from_second(at.as_second() / 60 * 60).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use act::Clock;
    use ledger::process::Process;
    use store::{
        Database, Location,
        process::{Filter, Scope, Which},
    };

    fn made(seed: u64) -> House {
        let clock = Clock::standing("2026-11-18T09:00:00Z".parse().unwrap());
        let house = House::new(Database::open(&Location::Memory).unwrap(), clock);
        let size = Size { candidates: 20, jobs: 3, processes: 40 };
        generate(&house, &size, seed, &mut |_| {}).unwrap();
        house
    }

    #[test]
    fn what_is_made_is_what_its_entries_fold_to_and_its_chains_hold() {
        let house = made(7);
        house
            .db
            .read(|conn| {
                let workspace = store::workspaces::all(conn)?[0].id;
                let all = Filter { which: Which::All, ..Filter::default() };
                let listed = store::process::list(conn, Scope::Workspace(workspace), &all, None, 100)?;
                assert_eq!(listed.len(), 40);
                for one in listed {
                    let loaded = store::process::load(conn, workspace, one.process)?;
                    let (entries, links): (Vec<_>, Vec<_>) =
                        store::process::entries(conn, workspace, one.process)?.into_iter().unzip();
                    let mut folded = Process::opened(&entries[0]).unwrap();
                    entries[1..].iter().for_each(|entry| folded.apply(entry));
                    assert_eq!(folded, loaded.process);
                    ledger::chain::verify(&links).unwrap();
                    assert_eq!(links.last().map(|link| &link.hash), Some(&loaded.head));
                }
                Ok::<_, store::Error>(())
            })
            .unwrap();
    }

    #[test]
    fn no_letter_waits_for_made_up_people() {
        let house = made(8);
        assert_eq!(house.db.read(store::errands::next_due).unwrap(), None);
    }
}
