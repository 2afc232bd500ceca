//! Columns that mean something together: words, persons, presences, and lists kept by position.

use crate::error::{Error, Result};
use crate::row::Reader;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, TextId};
use ledger::side::{Person, Side};
use ledger::words::Words;
use uuid::Uuid;

/// Where the words lie, if there are some.
pub(super) fn id_of(words: Option<&Words>) -> Option<TextId> {
    words.map(|words| words.id)
}

/// What seals the words, if there are some.
pub(super) fn seal_of(words: Option<&Words>) -> Option<&str> {
    words.map(|words| words.commitment.as_str())
}

/// The bare id of a person; which side they are on stands in a column of its own.
pub(super) const fn id_of_person(person: Person) -> Uuid {
    match person {
        Person::Member(id) => id.uuid(),
        Person::Candidate(id) => id.uuid(),
    }
}

/// A person of that side.
pub(super) const fn person_of(side: Side, id: Uuid) -> Person {
    match side {
        Side::Company => Person::Member(MemberId::new(id)),
        Side::Candidate => Person::Candidate(CandidateId::new(id)),
    }
}

/// Two columns: id and commitment.
pub(super) fn words(row: &mut Reader) -> Result<Words> {
    Ok(Words { id: row.next()?, commitment: row.next()? })
}

/// Two columns: id and commitment, or nothing.
pub(super) fn maybe_words(row: &mut Reader) -> Result<Option<Words>> {
    let (id, commitment): (Option<TextId>, Option<String>) = (row.next()?, row.next()?);
    Ok(id.zip(commitment).map(|(id, commitment)| Words { id, commitment }))
}

/// Two columns: side and id.
pub(super) fn person(row: &mut Reader) -> Result<Person> {
    let side = row.code(Side::from_code)?;
    Ok(person_of(side, row.next()?))
}

/// How many items at the beginning of two lists are the same: a list is rewritten from there on only.
pub(super) fn in_common<T: PartialEq>(before: &[T], after: &[T]) -> usize {
    before.iter().zip(after).take_while(|(one, other)| one == other).count()
}

/// A position in a list as a column holds it.
pub(super) fn position(index: usize) -> Result<i64> {
    i64::try_from(index).map_err(|_| Error::Unstorable("a list is too long"))
}

/// A value that must stand beside another one that is there.
pub(crate) fn beside<T>(value: Option<T>) -> Result<T> {
    value.ok_or(Error::Unstorable("half of a value is missing in a row of the ledger"))
}

/// The items of one list that are new or changed against the list before, each with its position.
///
/// Things that have an id never leave a process and never change their places, so that the item before is
/// the one at the same position.
pub(super) fn changed<'a, T: PartialEq>(
    before: &'a [T],
    after: &'a [T],
) -> impl Iterator<Item = (usize, &'a T, Option<&'a T>)> {
    after
        .iter()
        .enumerate()
        .map(|(index, item)| (index, item, before.get(index)))
        .filter(|(_, item, old)| *old != Some(*item))
}

/// An instant and what goes with it, where there is an instant.
pub(super) fn at<T>(at: Option<Timestamp>, build: impl FnOnce(Timestamp) -> Result<T>) -> Result<Option<T>> {
    at.map(build).transpose()
}
