//! A few ranges on one scale, one above the other, with words at their ends: how I saw it, how others saw it, and what
//! most people do. Never a difference of the two: who reads it sees both.

use crate::{
    About, Chart, Ink, Interval, Numbers, Scale, Table, Words,
    about::interval_heads,
    axis::{Plot, across, lines_high},
    intervals::interval_cells,
    sheet::{Hold, Sheet},
    table::Cell,
};

/// One range.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The side whose view it is.
    pub ink: Ink,
    /// What it is: 'how you saw it'.
    pub word: String,
    /// From where to where, and the middle.
    pub interval: Interval,
    /// How many stand behind it: 'seven people'. May be empty.
    pub counts: String,
}

/// Ranges on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// What a range is: 'Whose view', over the first column of the table.
    pub what: String,
    /// What they are read on.
    pub scale: Scale,
    /// What its low and its high end mean. May be empty.
    pub ends: (String, String),
    /// The ranges, from top to bottom.
    pub ranges: Vec<Range>,
}

impl Ranges {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        let [low, estimate, high] = interval_heads(words);
        let mut table = Table::new(&[(&self.what, false), low, estimate, high, (&words.count, false)]);
        for range in &self.ranges {
            let mut row = vec![Cell::word(range.word.as_str())];
            match range.interval.sound() {
                Some(interval) => row.extend(interval_cells(&self.scale, &words.numbers, interval)),
                None => row.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing]),
            }
            row.push(Cell::word(range.counts.as_str()));
            table.push(row);
        }
        let some = self.ranges.iter().any(|range| range.interval.sound().is_some());
        Chart::of(about, table, some, |sheet| self.onto(sheet, &words.numbers))
    }

    fn onto(&self, sheet: &mut Sheet, numbers: &Numbers) {
        const GAP: f64 = 12.0;
        let edge = sheet.size.of(12.0, 8.0);
        let (left, right) = (edge, sheet.width - edge);
        let place = |value| self.scale.place(value, left, right);
        // First where everything stands, then the axis under it, then the ranges on top.
        let mut y = sheet.line_height() * 0.3;
        let mut set = Vec::new();
        for range in &self.ranges {
            let Some(interval) = range.interval.sound() else { continue };
            let figures = self.scale.unit.range(numbers, interval.low, interval.high);
            let about =
                if range.counts.is_empty() { figures } else { format!("{figures} · {}", range.counts) };
            let widest = sheet.text_width(&range.word, true).max(sheet.text_width(&about, false));
            let (from, to) = (place(interval.low), place(interval.high));
            let beside = if to + GAP + widest <= sheet.width {
                Some((Hold::Start, to + GAP))
            } else if from - GAP - widest >= 0.0 {
                Some((Hold::End, from - GAP))
            } else {
                None
            };
            let room = if beside.is_some() { widest + 1.0 } else { sheet.width };
            let word = sheet.wrap(&range.word, room, true, 3);
            let about = sheet.wrap(&about, room, false, 3);
            let high = lines_high(sheet, &word) + lines_high(sheet, &about);
            let half = sheet.line_height() / 2.0;
            let (hold, x, bar) = match beside {
                Some((hold, x)) => (hold, x, y + high / 2.0),
                // No room at either end: the words stand above their range, held by its middle.
                None => {
                    let widest = word.iter().map(|line| sheet.text_width(line, true));
                    let widest = widest
                        .chain(about.iter().map(|line| sheet.text_width(line, false)))
                        .fold(0.0, f64::max);
                    (Hold::Start, from.min(sheet.width - widest).max(0.0), y + high + 8.0)
                }
            };
            set.push((range, interval, hold, x, y + half, word, about, bar));
            y = if beside.is_some() { y + high + 14.0 } else { bar + 18.0 };
        }
        sheet.height = across(sheet, &self.scale, numbers, Plot { left, top: 0.0, right, bottom: y });
        for (range, interval, hold, x, first, word, about, bar) in set {
            let at = [interval.low, interval.estimate, interval.high].map(place);
            sheet.interval(range.ink.class(), bar, at[0], at[1], at[2]);
            let next = sheet.lines(&format!("c-strong {}", range.ink.class()), hold, x, first, &word);
            sheet.lines("c-soft", hold, x, next, &about);
        }
        let room = sheet.width / 2.0 - GAP;
        let (low, high) =
            (sheet.wrap(&self.ends.0, room, false, 3), sheet.wrap(&self.ends.1, room, false, 3));
        let y = sheet.height;
        let below = sheet.lines("c-soft", Hold::Start, 0.0, y, &low);
        let edge = sheet.width;
        sheet.height = sheet.lines("c-soft", Hold::End, edge, y, &high).max(below);
    }
}
