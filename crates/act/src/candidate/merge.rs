//! Saying that two candidates are one person, and taking it back.

use super::{
    reach::{member, reached},
    see::{Person, see_in},
};
use crate::{
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
};
use ledger::{ids::CandidateId, policy::HouseAction};
use store::candidates::merges;

/// What would come together: who stays, and who becomes an alias.
#[derive(Clone, Debug)]
pub struct Both {
    /// Who stays.
    pub stays: Person,
    /// Who becomes an alias of theirs.
    pub alias: Person,
}

/// The two, before they are merged.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Invalid`] where they are one already, or what the store
/// says.
pub fn look(house: &House, seat: &Seat, alias: CandidateId, into: CandidateId) -> Result<Both, Error> {
    seat.must(HouseAction::MergeCandidates)?;
    house.db.read(|conn| {
        let both = Both { stays: see_in(conn, seat, into)?, alias: see_in(conn, seat, alias)? };
        if both.stays.candidate.id == both.alias.candidate.id {
            return Err(Error::Invalid(Input::Candidate, Fault::Taken));
        }
        Ok(both)
    })
}

/// Merges them: one becomes an alias, and both keep their processes as they are.
///
/// # Errors
/// As [`look`].
pub fn merge(house: &House, seat: &Seat, alias: CandidateId, into: CandidateId) -> Result<(), Error> {
    seat.must(HouseAction::MergeCandidates)?;
    let by = member(seat)?;
    house.db.write(|conn| {
        let (alias, into) = (reached(conn, seat, alias)?, reached(conn, seat, into)?);
        if alias.id == into.id || alias.merged_into.is_some() || into.merged_into.is_some() {
            return Err(Error::Invalid(Input::Candidate, Fault::Taken));
        }
        Ok(merges::merge(conn, seat.workspace_id(), alias.id, into.id, by, house.clock.now())?)
    })
}

/// Takes a merge back. Says who the alias stood for.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Stale`] where it is no alias any longer, or what the
/// store says.
pub fn unmerge(house: &House, seat: &Seat, alias: CandidateId) -> Result<CandidateId, Error> {
    seat.must(HouseAction::MergeCandidates)?;
    let by = member(seat)?;
    house.db.write(|conn| {
        let alias = reached(conn, seat, alias)?;
        Ok(merges::unmerge(conn, seat.workspace_id(), alias.id, by, house.clock.now())?)
    })
}
