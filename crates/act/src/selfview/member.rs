//! A member's own page: how they thought candidates would answer, beside how candidates answered where that may be
//! told, and their forecasts.

use super::own::{Foretells, Own};
use crate::{error::Error, house::House, seat::Seat};
use ledger::{mirror::Statement, side::Person};
use measure::selfview::{Comparison, Usual, Views, compare};

/// How candidates answered about one interviewer, in released figures of five people or more: from the blocks that
/// FELT closed, never from single answers.
#[derive(Clone, Debug, PartialEq)]
pub struct FeltOf {
    /// Which statement.
    pub statement: Statement,
    /// How many people.
    pub people: usize,
    /// The mean of what they answered.
    pub mean: f64,
    /// How people differ in it there.
    pub usual: Usual,
}

/// One statement.
#[derive(Clone, Debug)]
pub struct OfStatement {
    /// Which.
    pub statement: Statement,
    /// How the member thought candidates would answer, in order.
    pub own: Vec<u8>,
    /// Both side by side, where the candidates' may be told.
    pub compared: Option<Comparison>,
}

/// A member's own page.
#[derive(Clone, Debug, Default)]
pub struct Ours {
    /// Statement by statement, those that were answered.
    pub statements: Vec<OfStatement>,
    /// Whether candidates would want to go on.
    pub forecasts: Foretells,
}

/// How the member of that seat saw their own interviewing. `felt` is what candidates said of it, where it was released.
///
/// # Errors
/// [`Error::NotFound`] from a seat that is no member's, or what the store says.
pub fn ours(house: &House, seat: &Seat, felt: &[FeltOf]) -> Result<Ours, Error> {
    let Person::Member(id) = seat.person else { return Err(Error::NotFound) };
    let all = house.db.read(|conn| Own::of_member(conn, seat, id))?;
    let foretold = all.iter().flat_map(|own| own.foretold(seat.person)).collect();
    let mut views: Vec<_> = all.iter().flat_map(|own| own.views(seat.person)).collect();
    views.sort_by_key(|(view, _)| view.at);
    let of = |statement: Statement| {
        let own: Vec<u8> =
            views.iter().filter_map(|(_, values)| values.statements.get(&statement).copied()).collect();
        let felt = felt.iter().find(|felt| felt.statement == statement);
        let compared = felt.and_then(|felt| compared(&own, felt));
        (!own.is_empty()).then_some(OfStatement { statement, own, compared })
    };
    let statements = Statement::ALL.into_iter().filter_map(of).collect();
    Ok(Ours { statements, forecasts: Foretells::of(foretold) })
}

fn compared(own: &[u8], felt: &FeltOf) -> Option<Comparison> {
    let count = f64::from(u32::try_from(own.len()).ok()?);
    let mean = own.iter().copied().map(f64::from).sum::<f64>() / count;
    let mut usual = felt.usual;
    usual.own /= count;
    // Refused with fewer than five people: then nothing is said.
    compare(&Views { own: mean, others: felt.mean, people: felt.people }, &usual).ok()
}
