//! Carrying it out: one act for each, whole or not at all, with what became of it kept beside it.

use super::{Became, Wanted, one_in, see_in};
use crate::{candidate::reach::member, error::Error, house::House, seat::Seat};
use store::bulks::{self, Bulk, Item, Outcome};
use uuid::Uuid;

/// How often one of them is tried anew when somebody else was first.
const MOST_TRIES: u32 = 8;

/// Does it to each. Sent twice with the same key, it is done once; ended in the middle, it goes on where it was.
///
/// # Errors
/// [`Error::Invalid`] for what was typed or chosen, [`Error::NotFound`] where the key is somebody else's, or what
/// the store says.
pub fn carry_out(house: &House, seat: &Seat, key: Uuid, wanted: Wanted) -> Result<(), Error> {
    let wanted = wanted.checked()?;
    let by = member(seat)?;
    let workspace = seat.workspace_id();
    let bulk = Bulk {
        id: key,
        kind: wanted.what.kind(),
        by,
        at: house.clock.now(),
        job: wanted.job(),
        tag: wanted.what.tag().map(str::to_owned),
        stage: wanted.what.stage(),
        undone_at: None,
    };
    let begun = house.db.write(|conn| match see_in(conn, seat, key) {
        Ok((_, items)) => Ok(items.into_iter().map(|shown| shown.item.position).collect::<Vec<_>>()),
        Err(Error::NotFound) => {
            bulks::create(conn, workspace, &bulk)?;
            Ok(vec![])
        }
        Err(error) => Err(error),
    });
    let known = match begun {
        // Somebody else's key, or the same was sent twice at once and the other one goes on.
        Err(Error::Store(store::Error::Taken { .. })) => return Err(Error::NotFound),
        begun => begun?,
    };
    for (position, target) in (1_i64..).zip(wanted.targets()) {
        if known.contains(&position) {
            continue;
        }
        let mut tries = 0;
        loop {
            tries += 1;
            let done = house.db.write(|conn| {
                let (subject, became) = one_in(conn, house, seat, &wanted, target)?;
                // Nobody is named whom this member does not reach.
                let Some(subject) = subject else { return Ok(()) };
                let (outcome, why, thing) = match became {
                    Became::Done { thing } => (Outcome::Done, None, thing),
                    Became::Left(why) => (Outcome::Left, Some(why.code().to_owned()), None),
                };
                let (candidate, process) = (subject.candidate, subject.process);
                let item = Item { position, candidate, process, outcome, why, thing };
                bulks::add(conn, workspace, key, &item)?;
                Ok::<_, Error>(())
            });
            match done {
                Err(Error::Stale) if tries < MOST_TRIES => {}
                // The same was sent twice at once, and the other one was first.
                Err(Error::Store(store::Error::Taken { .. })) => break,
                other => {
                    other?;
                    break;
                }
            }
        }
    }
    Ok(())
}
