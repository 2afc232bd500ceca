//! Taking it back, one by one, as far as that can be.

use super::see_in;
use crate::{
    candidate::reach::{member, reached},
    error::Error,
    house::House,
    process::act::on_in,
    seat::Seat,
};
use ledger::{
    Command,
    ids::{MessageId, NoteId, StageId},
    message, process,
    refusal::Refusal,
};
use store::{
    Conn,
    bulks::{self, Bulk, Item, Kind, Outcome},
    notes, tags,
};
use uuid::Uuid;

/// Takes back what was done to each, where nothing has changed since: tags, notes, stages. A message that has gone
/// out stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Stale`] where it was taken back already; or what the store says.
pub fn undo(house: &House, seat: &Seat, id: Uuid) -> Result<(), Error> {
    let workspace = seat.workspace_id();
    let (bulk, items) = house.db.write(|conn| {
        let seen = see_in(conn, seat, id)?;
        bulks::undo(conn, workspace, id, house.clock.now())?;
        Ok::<_, Error>(seen)
    })?;
    for item in items.into_iter().map(|shown| shown.item).filter(|item| item.outcome == Outcome::Done) {
        house.db.write(|conn| {
            let why = match one_back(conn, house, seat, &bulk, &item) {
                Ok(true) => None,
                Ok(false) | Err(Error::Stale) => Some("changed"),
                Err(Error::NotFound) => Some("gone"),
                Err(Error::NotAllowed | Error::Refused(Refusal::NotYours)) => Some("not-yours"),
                Err(Error::Refused(refusal)) => Some(refusal.code()),
                Err(error) => return Err(error),
            };
            let outcome = if why.is_none() { Outcome::Undone } else { Outcome::Stays };
            Ok(bulks::set(conn, workspace, id, item.position, outcome, why)?)
        })?;
    }
    Ok(())
}

/// Says whether it is as it was before.
fn one_back(conn: &mut Conn, house: &House, seat: &Seat, bulk: &Bulk, item: &Item) -> Result<bool, Error> {
    let workspace = seat.workspace_id();
    let candidate = reached(conn, seat, item.candidate)?;
    let in_process = || item.process.ok_or(Error::NotFound);
    match bulk.kind {
        Kind::Tag => match &bulk.tag {
            Some(tag) => Ok(tags::take_off(conn, workspace, candidate.id, tag)?),
            None => Ok(false),
        },
        Kind::Note => match item.thing {
            Some(note) => Ok(notes::remove(conn, workspace, candidate.id, NoteId::new(note), member(seat)?)?),
            None => Ok(false),
        },
        Kind::Stage => {
            let id = in_process()?;
            let Some(before) = item.thing else { return Ok(false) };
            if store::board::place(conn, workspace, id)?.stage != bulk.stage {
                return Ok(false);
            }
            let command = Command::Process(process::Command::EnterStage(StageId::new(before)));
            on_in(conn, house, seat, id, command).map(|_| true)
        }
        Kind::Message => {
            let Some(sent) = item.thing else { return Ok(false) };
            let command = Command::Message(message::Command::TakeBack(MessageId::new(sent)));
            on_in(conn, house, seat, in_process()?, command).map(|_| true)
        }
    }
}
