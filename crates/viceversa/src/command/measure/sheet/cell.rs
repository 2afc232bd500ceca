//! What stands in a cell: a name, a number, yes or no, a day.

use super::{Column, refuse};
use crate::failure::Failure;
use csv::StringRecord;
use jiff::civil::Date;

/// What stands for 'no number' in tables that other programs write.
const MISSING: [&str; 2] = ["NA", "NaN"];
const YES: [&str; 6] = ["yes", "true", "1", "kept", "sí", "si"];
const NO: [&str; 4] = ["no", "false", "0", "broken"];

/// One row of a table.
pub struct Row<'a> {
    record: &'a StringRecord,
    named: &'a str,
    number: u64,
}

/// A day, or a month of which no day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The day; the first where only the month is known.
    pub date: Date,
    /// Whether the day was written.
    pub exact: bool,
}

impl Day {
    /// Its month, counted from the year 0.
    pub fn month(self) -> i32 {
        i32::from(self.date.year()) * 12 + i32::from(self.date.month()) - 1
    }
}

impl<'a> Row<'a> {
    pub(super) const fn new(record: &'a StringRecord, named: &'a str, number: u64) -> Self {
        Self { record, named, number }
    }

    /// Which row it is, from 1, the names not counted.
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// What stands there without the blanks around it; nothing where nothing stands.
    pub fn text(&self, column: &Column) -> Option<&'a str> {
        self.record.get(column.place).map(str::trim).filter(|text| !text.is_empty())
    }

    /// A number; nothing where nothing, or `NA`, stands.
    pub fn number_in(&self, column: &Column) -> Result<Option<f64>, Failure> {
        let Some(text) = self.text(column).filter(|text| !MISSING.contains(text)) else { return Ok(None) };
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ if has_decimal_comma(text) => Err(self.wrong(
                column,
                text,
                &format!("has a decimal comma; numbers are written with a point: {}", text.replace(',', ".")),
            )),
            Ok(_) | Err(_) => Err(self.wrong(column, text, "is no number")),
        }
    }

    /// A whole number, also written as `3.0`.
    pub fn whole(&self, column: &Column) -> Result<Option<i64>, Failure> {
        let Some(number) = self.number_in(column)? else { return Ok(None) };
        if number.fract() != 0.0 || number.abs() > 1e15 {
            let text = self.text(column).unwrap_or_default();
            return Err(self.wrong(
                column,
                text,
                "is no whole number; a scale of halves is doubled first, so that its steps are whole",
            ));
        }
        #[expect(clippy::cast_possible_truncation, reason = "whole and far below 2^53")]
        Ok(Some(number as i64))
    }

    /// Yes or no, in any of the usual words.
    pub fn yes(&self, column: &Column) -> Result<Option<bool>, Failure> {
        let Some(text) = self.text(column).filter(|text| !MISSING.contains(text)) else { return Ok(None) };
        let is = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        if is(&YES) || text.to_lowercase() == "sí" {
            Ok(Some(true))
        } else if is(&NO) {
            Ok(Some(false))
        } else {
            Err(self.wrong(
                column,
                text,
                "is neither yes nor no; write yes or no, true or false, 1 or 0, kept or broken, or leave it empty",
            ))
        }
    }

    /// A day: `2026-03-14` (with or without a time behind it), `14.03.2026`, or a month, `2026-03`.
    pub fn day(&self, column: &Column) -> Result<Option<Day>, Failure> {
        let Some(text) = self.text(column).filter(|text| !MISSING.contains(text)) else { return Ok(None) };
        match day(text) {
            Some(day) => Ok(Some(day)),
            None => Err(self.wrong(
                column,
                text,
                "is no day; write 2026-03-14, 14.03.2026, or a month: 2026-03 (03/04/2026 would be March to some and \
                 April to others)",
            )),
        }
    }

    /// Something is wrong with a cell.
    pub fn wrong(&self, column: &Column, text: &str, what: &str) -> Failure {
        let line = self.record.position().map_or(0, csv::Position::line);
        let shown: String = text.chars().take(40).collect();
        let dots = if shown.len() < text.len() { "…" } else { "" };
        refuse(format!("{}, line {line}, column '{}': '{shown}{dots}' {what}", self.named, column.name))
    }
}

fn has_decimal_comma(text: &str) -> bool {
    let bare = text.trim_start_matches(['-', '+']);
    bare.split_once(',').is_some_and(|(whole, rest)| {
        let digits = |part: &str| part.chars().all(|sign| sign.is_ascii_digit());
        !rest.is_empty() && digits(rest) && digits(whole)
    })
}

/// The day that a text writes.
pub fn day(text: &str) -> Option<Day> {
    let parts = |sign| text.split(sign).map(str::trim).collect::<Vec<&str>>();
    let date = |year: &str, month: &str, day: &str| {
        let whole = |part: &str, digits| (part.len() <= digits).then(|| part.parse::<i16>().ok()).flatten();
        let month = i8::try_from(whole(month, 2)?).ok()?;
        let day = i8::try_from(whole(day, 2)?).ok()?;
        (year.len() == 4).then(|| Date::new(whole(year, 4)?, month, day).ok()).flatten()
    };
    if let [day, month, year] = parts('.')[..]
        && let Some(date) = date(year, month, day)
    {
        return Some(Day { date, exact: true });
    }
    match parts('-')[..] {
        [year, month] => Some(Day { date: date(year, month, "1")?, exact: false }),
        [year, month, rest] => {
            let day = rest.split(['T', ' ', 't']).next()?;
            Some(Day { date: date(year, month, day)?, exact: true })
        }
        [year, month, rest, ..] if rest.contains(['T', 't', ' ']) => {
            // The offset behind a time has a sign of its own.
            let day = rest.split(['T', ' ', 't']).next()?;
            Some(Day { date: date(year, month, day)?, exact: true })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_where_they_have_one_meaning_only() {
        let of = |text| day(text).map(|day| (day.date.to_string(), day.exact));
        let exact = |date: &str| Some((date.to_owned(), true));
        assert_eq!(of("2026-03-14"), exact("2026-03-14"));
        assert_eq!(of("2026-03-14T09:30:00Z"), exact("2026-03-14"));
        assert_eq!(of("2026-03-14T09:30:00-05:00"), exact("2026-03-14"));
        assert_eq!(of("2026-03-14 09:30"), exact("2026-03-14"));
        assert_eq!(of("14.3.2026"), exact("2026-03-14"));
        assert_eq!(of("2026-03"), Some(("2026-03-01".to_owned(), false)));
        for unclear in
            ["03/04/2026", "14.03.26", "14 March 2026", "2026", "2026-13-01", "2026-02-30", "a-b-c", "1-2-3"]
        {
            assert_eq!(of(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_decimal_comma_is_told_from_other_words() {
        for (text, comma) in [("3,5", true), ("-0,25", true), (",5", true), ("a,b", false), ("3,", false)] {
            assert_eq!(has_decimal_comma(text), comma, "{text}");
        }
    }
}
