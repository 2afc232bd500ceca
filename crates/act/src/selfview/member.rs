//! A member's own page: how they thought candidates would answer, beside how candidates answered where that may be
//! told, and their forecasts.

use super::own::{Foretells, Own};
use crate::{error::Error, felt::Line, figures, house::House, seat::Seat};
use ledger::{mirror::Statement, side::Person};
use measure::{
    felt::Shown,
    selfview::{Comparison, Scale, Usual, Views, compare},
};

/// 95th percentile of the normal distribution: the ends of a 90 % interval.
const Z: f64 = 1.644_853_626_951_472_2;
/// A figure is rounded to a whole point at the worst.
const LEAST_UNSURE: f64 = 1.0 / 12.0;
/// The middle of the scale, to which nothing is drawn here.
const MIDDLE: f64 = 3.0;
/// People differ by so much that a mean is taken as it is (variance).
const DRAWN_ALREADY: f64 = 1_000.0;

/// How candidates answered about one interviewer, in released figures of five people or more: from the blocks that
/// FELT closed, never from single answers.
struct FeltOf {
    people: usize,
    mean: f64,
    interval: (f64, f64),
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

/// How the member of that seat saw their own interviewing, beside what candidates said of it where it was released.
///
/// # Errors
/// [`Error::NotFound`] from a seat that is no member's, or what the store says.
pub fn ours(house: &House, seat: &Seat) -> Result<Ours, Error> {
    let Person::Member(id) = seat.person else { return Err(Error::NotFound) };
    let all = house.db.read(|conn| Own::of_member(conn, seat, id))?;
    let foretold = all.iter().flat_map(|own| own.foretold(seat.person)).collect();
    let mut views: Vec<_> = all.iter().flat_map(|own| own.views(seat.person)).collect();
    views.sort_by_key(|(view, _)| view.at);
    let released = figures::mine(house, seat)?.and_then(|mine| mine.felt);
    let of = |(place, statement): (usize, Statement)| {
        let own: Vec<u8> =
            views.iter().filter_map(|(_, values)| values.statements.get(&statement).copied()).collect();
        let line = released.as_ref().and_then(|felt| felt.body.parts.get(place));
        let compared = line.and_then(felt_of).and_then(|felt| compared(&own, &felt));
        (!own.is_empty()).then_some(OfStatement { statement, own, compared })
    };
    let statements = Statement::ALL.into_iter().enumerate().filter_map(of).collect();
    Ok(Ours { statements, forecasts: Foretells::of(foretold) })
}

fn felt_of(line: &Line) -> Option<FeltOf> {
    let mean = match line.shown {
        Shown::Hidden(_) => return None,
        Shown::Words { about } => f64::from(about),
        Shown::Whole { mean } => f64::from(mean),
        Shown::Decimals { mean } => mean,
    };
    Some(FeltOf { people: usize::try_from(line.people).ok()?, mean, interval: (line.low?, line.high?) })
}

fn compared(own: &[u8], felt: &FeltOf) -> Option<Comparison> {
    let count = f64::from(u32::try_from(own.len()).ok()?);
    let people = f64::from(u32::try_from(felt.people).ok()?);
    let mean = own.iter().copied().map(f64::from).sum::<f64>() / count;
    // What was released is drawn to what is usual already: how unsure it is, its interval says.
    let unsure = ((felt.interval.1 - felt.interval.0) / 2.0 / Z).powi(2).max(LEAST_UNSURE);
    let mut usual = Usual::on(Scale::FIVE, MIDDLE, DRAWN_ALREADY, unsure * people);
    usual.own /= count;
    // Refused with fewer than five people: then nothing is said.
    compare(&Views { own: mean, others: felt.mean, people: felt.people }, &usual).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
mod tests {
    use super::*;
    use measure::selfview::Apart;

    fn line(people: u64, low: f64, mean: f64, high: f64) -> Line {
        Line { shown: Shown::Decimals { mean }, low: Some(low), high: Some(high), people, share: None }
    }

    #[test]
    fn what_was_released_is_taken_as_it_is_with_its_interval() {
        let felt = felt_of(&line(24, 2.1, 2.4, 2.7)).unwrap();
        let views = compared(&[5, 5, 4, 5], &felt).unwrap();
        assert_eq!((views.people, views.apart), (24, Apart::Higher));
        assert!((views.seen - 2.4).abs() < 0.01, "it is not drawn a second time: {views:?}");
        let near = felt_of(&line(40, 4.0, 4.2, 4.4)).unwrap();
        assert_eq!(compared(&[5, 5, 4, 5], &near).unwrap().apart, Apart::Near);
    }

    #[test]
    fn what_was_not_released_or_comes_from_four_is_not_compared() {
        let hidden = Line { shown: Shown::NO_BLOCK, low: None, high: None, people: 0, share: None };
        assert!(felt_of(&hidden).is_none());
        let four = felt_of(&line(4, 2.1, 2.4, 2.7)).unwrap();
        assert!(compared(&[5], &four).is_none());
    }
}
