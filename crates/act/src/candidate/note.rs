//! Notes about candidates: one's own, or shared with the team.

use super::reach::{member, reached};
use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret,
};
use ledger::ids::{CandidateId, NoteId};
use store::{
    Conn,
    notes::{self, Note, Sharing},
};

/// A note as it is kept: something.
pub(super) fn checked(text: &str) -> Result<String, Error> {
    let text = check::note(Input::Note, text)?;
    if text.trim().is_empty() { Err(Error::Invalid(Input::Note, Fault::Missing)) } else { Ok(text) }
}

/// Writes a note about somebody.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Invalid`], or what the store says.
pub fn add(house: &House, seat: &Seat, id: CandidateId, sharing: Sharing, text: &str) -> Result<Note, Error> {
    let text = checked(text)?;
    house.db.write(|conn| add_in(conn, house, seat, id, sharing, &text))
}

/// As [`add`], inside a transaction that does more.
pub(super) fn add_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    id: CandidateId,
    sharing: Sharing,
    text: &str,
) -> Result<Note, Error> {
    let candidate = reached(conn, seat, id)?;
    let now = house.clock.now();
    let note = Note {
        id: secret::id::<NoteId>(now)?,
        candidate: candidate.id,
        author: member(seat)?,
        author_name: seat.name.clone(),
        sharing,
        body: text.to_owned(),
        at: now,
    };
    notes::add(conn, seat.workspace_id(), &note)?;
    Ok(note)
}

/// Removes one of one's own notes.
///
/// # Errors
/// [`Error::NotFound`], also for the note of somebody else; [`Error::NotAllowed`]; or what the store says.
pub fn remove(house: &House, seat: &Seat, id: CandidateId, note: NoteId) -> Result<(), Error> {
    house.db.write(|conn| {
        reached(conn, seat, id)?;
        let author = member(seat)?;
        // The note may stand on any row of the person.
        let person = super::see::see_in(conn, seat, id)?;
        let found = person.notes.iter().find(|one| one.id == note).ok_or(Error::NotFound)?;
        match notes::remove(conn, seat.workspace_id(), found.candidate, note, author)? {
            true => Ok(()),
            false => Err(Error::NotFound),
        }
    })
}
