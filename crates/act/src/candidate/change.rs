//! Correcting what a candidate is called, or where they can be called.

use super::reach::reached;
use crate::{
    check,
    error::{Error, Input},
    house::House,
    seat::Seat,
};
use ledger::{ids::CandidateId, policy::HouseAction};
use store::candidates::Candidate;

/// What is written about somebody. Their address is theirs to change: it opens their pages.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The version that was read.
    pub version: i64,
    /// What they are called.
    pub name: String,
    /// Where they can be called; empty for nowhere.
    pub phone: String,
}

/// Changes it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], [`Error::Invalid`], [`Error::Stale`], or what the store says.
pub fn change(house: &House, seat: &Seat, id: CandidateId, contact: &Contact) -> Result<Candidate, Error> {
    seat.must(HouseAction::MergeCandidates)?;
    let name = check::name(Input::Name, &contact.name)?;
    let phone = check::phone(&contact.phone)?;
    house.db.write(|conn| {
        let mut candidate = reached(conn, seat, id)?;
        if candidate.version != contact.version {
            return Err(Error::Stale);
        }
        candidate.name = name;
        candidate.phone = phone;
        store::candidates::save(conn, &candidate)?;
        Ok(candidate)
    })
}
