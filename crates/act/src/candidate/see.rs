//! One candidate, with everything the organisation keeps about them.

use super::reach::{is_own, member, own, reached, sees};
use crate::{error::Error, house::House, seat::Seat};
use ledger::{ids::CandidateId, policy::HouseAction};
use store::{
    Conn,
    candidates::{
        self, Candidate,
        duplicates::{self, Suspect},
        history::{self, Past},
        list::Sees,
        merges::{self, Merge},
    },
    notes::{self, Note},
    tags::{self, Tag},
};

/// So many processes of one person are shown, and so many notes.
const MOST: u32 = 100;

/// A person, as a member may see them.
#[derive(Clone, Debug)]
pub struct Person {
    /// The row that stands for them.
    pub candidate: Candidate,
    /// The rows that were merged into it.
    pub merges: Vec<Merge>,
    /// Their tags.
    pub tags: Vec<Tag>,
    /// The notes that this member may read, the newest first.
    pub notes: Vec<Note>,
    /// Their processes, across jobs.
    pub processes: Vec<Past>,
    /// Who may be the same person, for those who may say so.
    pub suspects: Vec<Suspect>,
}

impl Person {
    /// Somebody who was just added and about whom nothing is known beside.
    #[must_use]
    pub const fn just_added(candidate: Candidate) -> Self {
        Self { candidate, merges: vec![], tags: vec![], notes: vec![], processes: vec![], suspects: vec![] }
    }
}

/// The person of that id, of whom it may be an alias.
///
/// # Errors
/// [`Error::NotFound`] where there is none for this member; [`Error::NotAllowed`]; or what the store says.
pub fn see(house: &House, seat: &Seat, id: CandidateId) -> Result<Person, Error> {
    house.db.read(|conn| see_in(conn, seat, id))
}

/// As [`see`], inside a transaction that reads more.
///
/// # Errors
/// As [`see`].
pub fn see_in(conn: &mut Conn, seat: &Seat, id: CandidateId) -> Result<Person, Error> {
    let workspace = seat.workspace_id();
    let reader = member(seat)?;
    let asked = reached(conn, seat, id)?;
    let candidate = match asked.merged_into {
        Some(root) => candidates::load(conn, workspace, root)?,
        None => asked,
    };
    let only = match sees(seat)? {
        Sees::All(_) => None,
        Sees::OfManager(_, member) => Some(member),
    };
    let suspects = if seat.may(HouseAction::MergeCandidates) {
        let own = own(conn, seat)?;
        let mut suspects = duplicates::suspected(conn, &candidate)?;
        suspects.retain(|one| {
            let other = &one.candidate;
            !is_own(seat, &own, other.id, other.account_id, &other.email)
        });
        suspects
    } else {
        vec![]
    };
    Ok(Person {
        merges: merges::of_person(conn, workspace, candidate.id)?,
        tags: tags::of_person(conn, workspace, candidate.id)?,
        notes: notes::of_person(conn, workspace, candidate.id, reader, MOST)?,
        processes: history::of_person(conn, workspace, candidate.id, only, MOST)?,
        suspects,
        candidate,
    })
}
