//! What the worker could not do: shown to whoever answers for the workspace, and tried anew.

use crate::{error::Error, house::House, seat::Seat};
use ledger::policy::HouseAction;
use store::{errands::Errand, process::Stuck};
use uuid::Uuid;

/// More than this is not shown at once: put some back first.
const MOST: u32 = 100;

/// What lies aside, and the processes at which the promise clock failed.
#[derive(Clone, Debug, Default)]
pub struct Trouble {
    /// Errands that were given up, the newest first.
    pub aside: Vec<Errand>,
    /// Processes the clock cannot get past; it tries again by itself.
    pub stuck: Vec<Stuck>,
}

/// What the worker could not do in this workspace.
///
/// # Errors
/// [`Error::NotAllowed`].
pub fn trouble(house: &House, seat: &Seat) -> Result<Trouble, Error> {
    seat.must(HouseAction::ManageSettings)?;
    house.db.read(|conn| {
        Ok(Trouble {
            aside: store::errands::aside(conn, seat.workspace_id(), MOST)?,
            stuck: store::process::stuck(conn, seat.workspace_id())?,
        })
    })
}

/// Has an errand tried anew that lay aside.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`] where it does not lie aside.
pub fn put_back(house: &House, seat: &Seat, errand: Uuid) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    let now = house.clock.now();
    Ok(house.db.write(|conn| store::errands::put_back(conn, seat.workspace_id(), errand, now))?)
}
