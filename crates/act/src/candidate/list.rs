//! The list of candidates, and searching it.

use super::reach::{is_own, own, sees};
use crate::{error::Error, house::House, seat::Seat};
use store::candidates::list::{Cursor, Filter, Listed};

/// A page of candidates.
#[derive(Clone, Debug)]
pub struct Page {
    /// Who is on it, the newest first.
    pub candidates: Vec<Listed>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

/// A page of those whom the person in the seat may see. Their own row is not among them.
///
/// # Errors
/// [`Error::NotAllowed`], or what the store says.
pub fn list(
    house: &House,
    seat: &Seat,
    filter: &Filter,
    after: Option<Cursor>,
    limit: u32,
) -> Result<Page, Error> {
    let sees = sees(seat)?;
    house.db.read(|conn| {
        let own = own(conn, seat)?;
        let mut rows = store::candidates::list::list(conn, sees, filter, after, limit.saturating_add(1))?;
        let more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let next = rows.last().filter(|_| more).map(Listed::cursor);
        rows.retain(|row| !is_own(seat, &own, row.id, row.account, &row.email));
        Ok(Page { candidates: rows, next })
    })
}
