//! Keeping lived processes: a batch of whole ones in a transaction.

use super::life::Life;
use crate::failure::Failure;
use act::{House, Organisation};
use ledger::chain;
use std::collections::HashMap;

/// Keeps a batch, each with its state, texts, entries and bookings, as `act` would have one by one. Their letters
/// count as sent: nobody is behind these addresses.
pub fn keep(house: &House, organisation: &Organisation, batch: &[Life]) -> Result<(), Failure> {
    let mut linked = Vec::with_capacity(batch.len());
    for life in batch {
        linked.push(chain::link(chain::START, &life.entries)?);
    }
    // One login there is, and its bookings are checked by person anyway.
    let accounts = HashMap::new();
    house.db.write(|conn| {
        for (life, links) in batch.iter().zip(&linked) {
            let process = &life.process;
            let head = links.last().map_or(chain::START, |link| link.hash.as_str());
            let wake_at = ledger::clock::wake_at(process, &organisation.rules, &organisation.calendar);
            store::process::create(conn, process, head, wake_at)?;
            store::process::insert_texts(conn, process.workspace, process.id, &life.texts)?;
            store::process::append(conn, process, &life.entries, links)?;
            store::process::book(conn, process, None, &accounts)?;
            act::felt::keep(conn, process, &life.entries, &life.texts)?;
            act::raters::keep(conn, process, &life.entries)?;
            act::figures::note_unmarked(conn, organisation, process, house.clock.now())?;
        }
        Ok::<_, act::Error>(())
    })?;
    Ok(())
}
