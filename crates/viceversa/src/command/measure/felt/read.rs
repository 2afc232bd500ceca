//! The answers, as the room of measures wants them.

use super::{
    super::sheet::{Column, Names, Rows, Sheet, refuse},
    Felt,
};
use crate::failure::Failure;
use measure::felt::{Attribute, Dimension, Response, Statement};
use speech::Voice;

/// What was read.
pub struct Read {
    pub rows: Rows,
    pub unit: Column,
    pub statements: Vec<Column>,
    pub units: Names,
    pub responses: Vec<Response>,
    /// The day of the last answer, or the number of the last row.
    pub last: i64,
}

impl Read {
    /// Reads all rows that name a unit and a person and answer something.
    pub fn of(asked: &Felt, voice: &Voice) -> Result<Self, Failure> {
        let sheet = Sheet::open(&asked.asked)?;
        let (unit, person) = (sheet.column(&asked.unit)?, sheet.column(&asked.person)?);
        let statements = sheet.columns(&asked.score)?;
        if statements.len() > Statement::ALL.len() {
            return Err(refuse(format!(
                "{} statements; up to five are measured together: measure the others apart",
                statements.len()
            )));
        }
        let when = sheet.perhaps(asked.when.as_ref())?;
        let mut people = Names::new(asked.asked.fold);
        let mut units = Names::new(asked.asked.fold);
        let (mut responses, mut last) = (Vec::new(), i64::MIN);
        let rows = sheet.each(voice, |row, rows| {
            let Some(about) = row.text(&unit) else {
                rows.leave_out(&unit);
                return Ok(());
            };
            let Some(by) = row.text(&person) else {
                rows.leave_out(&person);
                return Ok(());
            };
            let mut values = [None; 5];
            for (value, column) in values.iter_mut().zip(&statements) {
                let Some(answer) = row.whole(column)? else { continue };
                *value = u8::try_from(answer)
                    .ok()
                    .filter(|answer| (Statement::LOW..=Statement::HIGH).contains(answer));
                if value.is_none() {
                    let text = row.text(column).unwrap_or_default();
                    return Err(row.wrong(column, text, "is not on the scale from 1 to 5"));
                }
            }
            let day = match &when {
                Some(column) => {
                    let Some(day) = row.day(column)? else {
                        rows.leave_out(column);
                        return Ok(());
                    };
                    Some(day)
                }
                None => None,
            };
            if values.iter().all(Option::is_none) {
                rows.leave_out(&statements[0]);
                return Ok(());
            }
            let mut attributes = vec![Attribute::new(Dimension::Team, units.number(about) as u64)];
            // No year before the first is written with four digits.
            let month = day.map(|day| u64::try_from(day.month()).unwrap_or(0));
            attributes.extend(month.map(|month| Attribute::new(Dimension::Month, month)));
            let row = i64::try_from(row.number()).unwrap_or(i64::MAX);
            let arrived = day.map_or(row, |day| {
                let days = day.date.since(jiff::civil::date(1970, 1, 1));
                days.map_or(0, |span| i64::from(span.get_days()))
            });
            last = last.max(arrived);
            responses.push(Response {
                id: row.unsigned_abs(),
                person: people.number(by) as u64,
                arrived,
                attributes,
                values,
                recommendation: None,
            });
            Ok(())
        })?;
        if people.len() < measure::felt::PEOPLE {
            return Err(refuse(
                "fewer than five different people answered: nothing can be shown without showing who said what",
            ));
        }
        Ok(Self { rows, unit, statements, units, responses, last })
    }
}
