//! One row for each, on one scale: where the figure lies, how sure it is, and how many stand behind it.

use crate::{
    About, Chart, Flag, Ink, Interval, Numbers, Scale, Table, Words,
    about::interval_heads,
    axis::{Plot, across, lines_high},
    sheet::{Hold, Sheet},
    table::Cell,
};

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// An interval, and the counts behind it in words: '14 of 20 kept'.
    Shown {
        /// The figure.
        interval: Interval,
        /// How many stand behind it.
        counts: String,
    },
    /// Nothing, and why: 'fewer than five people'.
    Hidden {
        /// Why.
        why: String,
    },
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose or what figure.
    pub label: String,
    /// The side whose figure it is.
    pub ink: Ink,
    /// The figure, or why there is none.
    pub figure: Figure,
    /// A state beside it, where there is one to name.
    pub flag: Option<Flag>,
}

/// A value to compare with, and its word: 'promised: 90%'.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// Where it lies.
    pub at: f64,
    /// Its word.
    pub word: String,
}

/// Rows of intervals. The order is the caller's and should mean something.
#[derive(Clone, Debug, PartialEq)]
pub struct Intervals {
    /// What the rows are: 'Interviewer', over the first column of the table.
    pub what: String,
    /// What all of them are read on.
    pub scale: Scale,
    /// The rows.
    pub rows: Vec<Row>,
    /// What to compare with.
    pub reference: Option<Reference>,
}

/// A row with its text broken into lines.
struct Set<'a> {
    row: &'a Row,
    shown: Option<Interval>,
    label: Vec<String>,
    /// Lines with their classes: the range, the counts, the state; or why there is no figure.
    said: Vec<(String, String)>,
    /// On a phone: the counts have room on the line of the range.
    abreast: bool,
}

/// Between a range and its counts on one line.
const ABREAST: f64 = 8.0;

impl Intervals {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, about: &About, words: &Words) -> Chart {
        Chart::of(about, self.table(words), !self.rows.is_empty(), |sheet| {
            if sheet.size.wide() {
                self.wide(sheet, &words.numbers)
            } else {
                self.narrow(sheet, &words.numbers)
            }
        })
    }

    fn table(&self, words: &Words) -> Table {
        let [low, estimate, high] = interval_heads(words);
        let mut table = Table::new(&[
            (&self.what, false),
            low,
            estimate,
            high,
            (&words.count, false),
            (&words.note, false),
        ]);
        for row in &self.rows {
            let flag = row.flag.as_ref().map_or_else(String::new, Flag::say);
            let mut cells = vec![Cell::word(row.label.as_str())];
            match (shown(row), &row.figure) {
                (Some(interval), Figure::Shown { counts, .. }) => {
                    cells.extend(interval_cells(&self.scale, &words.numbers, interval));
                    cells.extend([Cell::word(counts.as_str()), Cell::word(flag)]);
                }
                (_, Figure::Shown { counts, .. }) => {
                    cells.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing]);
                    cells.extend([Cell::word(counts.as_str()), Cell::word(flag)]);
                }
                (_, Figure::Hidden { why }) => {
                    cells.extend([Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing]);
                    cells.push(Cell::word(why.as_str()));
                }
            }
            table.push(cells);
        }
        table
    }

    fn wide(&self, sheet: &mut Sheet, numbers: &Numbers) {
        const GAP: f64 = 22.0;
        let widest = |texts: &mut dyn Iterator<Item = f64>| texts.fold(0.0, f64::max);
        let label_room =
            widest(&mut self.rows.iter().map(|row| sheet.text_width(&row.label, false))).clamp(90.0, 215.0);
        let said_room = widest(&mut self.rows.iter().flat_map(|row| {
            self.said(row, numbers).into_iter().map(|(class, text)| sheet.text_width(&text, strong(&class)))
        }))
        .clamp(90.0, 165.0);
        let (left, right) = (label_room + GAP, sheet.width - said_room - GAP);
        let set: Vec<_> =
            self.rows.iter().map(|row| self.set(sheet, numbers, row, label_room, said_room)).collect();
        let highs: Vec<f64> = set
            .iter()
            .map(|one| {
                let hidden = matches!(one.row.figure, Figure::Hidden { .. });
                let said = if hidden { 1.0 } else { count(one.said.len()) * sheet.line_height() };
                lines_high(sheet, &one.label).max(said) + 14.0
            })
            .collect();
        let top = self.head(sheet, left, right);
        let bottom = top + highs.iter().sum::<f64>();
        sheet.height = across(sheet, &self.scale, numbers, Plot { left, top, right, bottom });
        self.reference(sheet, left, right, top, bottom);
        let mut y = top;
        for (one, high) in set.iter().zip(highs) {
            let middle = y + high / 2.0;
            let half = sheet.line_height() / 2.0;
            let first = |lines: f64| middle - lines / 2.0 + half;
            sheet.lines("", Hold::Start, 0.0, first(lines_high(sheet, &one.label)), &one.label);
            if let Some(interval) = one.shown {
                self.bar(sheet, one.row.ink, interval, middle, left, right);
            }
            // Why there is no figure stands where it would be.
            let hidden = matches!(one.row.figure, Figure::Hidden { .. });
            let x = if hidden { left + 8.0 } else { right + GAP };
            let mut line = first(count(one.said.len()) * sheet.line_height());
            for (class, text) in &one.said {
                sheet.text(class, Hold::Start, x, line + sheet.drop(), text);
                line += sheet.line_height();
            }
            y += high;
        }
    }

    fn narrow(&self, sheet: &mut Sheet, numbers: &Numbers) {
        const EDGE: f64 = 8.0;
        const BAR: f64 = 16.0;
        const APART: f64 = 14.0;
        let (left, right) = (EDGE, sheet.width - EDGE);
        let set: Vec<_> =
            self.rows.iter().map(|row| self.set(sheet, numbers, row, sheet.width, sheet.width)).collect();
        let high = |sheet: &Sheet, one: &Set<'_>| {
            lines_high(sheet, &one.label)
                + if one.shown.is_some() { BAR } else { 0.0 }
                + count(one.said.len() - usize::from(one.abreast)) * sheet.line_height()
                + APART
        };
        let top = self.head(sheet, left, right);
        let bottom = top + set.iter().map(|one| high(sheet, one)).sum::<f64>();
        sheet.height = across(sheet, &self.scale, numbers, Plot { left, top, right, bottom });
        self.reference(sheet, left, right, top, bottom);
        let mut y = top;
        for one in &set {
            let next = y + high(sheet, one);
            let half = sheet.line_height() / 2.0;
            let mut line = sheet.lines("c-strong", Hold::Start, 0.0, y + half, &one.label);
            if let Some(interval) = one.shown {
                self.bar(sheet, one.row.ink, interval, line - half + BAR / 2.0, left, right);
                line += BAR;
            }
            let (mut x, mut said) = (0.0, one.said.as_slice());
            if one.abreast
                && let [(class, range), rest @ ..] = said
            {
                sheet.text(class, Hold::Start, 0.0, line + sheet.drop(), range);
                (x, said) = (sheet.text_width(range, true) + ABREAST, rest);
            }
            for (class, text) in said {
                sheet.text(class, Hold::Start, x, line + sheet.drop(), text);
                (x, line) = (0.0, line + sheet.line_height());
            }
            y = next;
        }
    }

    /// The word of the reference over its line. Gives where the rows begin.
    fn head(&self, sheet: &mut Sheet, left: f64, right: f64) -> f64 {
        let Some(reference) = self.reference.as_ref().filter(|reference| reference.at.is_finite()) else {
            return 4.0;
        };
        let x = self.scale.place(reference.at, left, right);
        let lines = sheet.wrap(&reference.word, sheet.width * 0.6, false, 2);
        let wide = lines.iter().map(|line| sheet.text_width(line, false)).fold(0.0, f64::max);
        let middle = x.clamp(wide / 2.0, sheet.width - wide / 2.0);
        let half = sheet.line_height() / 2.0;
        sheet.lines("c-soft", Hold::Middle, middle, half, &lines) - half + 4.0
    }

    fn reference(&self, sheet: &mut Sheet, left: f64, right: f64, top: f64, bottom: f64) {
        if let Some(reference) = self.reference.as_ref().filter(|reference| reference.at.is_finite()) {
            let x = self.scale.place(reference.at, left, right);
            sheet.line("c-ref", (x, top - 2.0), (x, bottom));
        }
    }

    fn bar(&self, sheet: &mut Sheet, ink: Ink, interval: Interval, y: f64, left: f64, right: f64) {
        let place = |value| self.scale.place(value, left, right);
        sheet.interval(ink.class(), y, place(interval.low), place(interval.estimate), place(interval.high));
    }

    fn set<'a>(
        &self,
        sheet: &Sheet,
        numbers: &Numbers,
        row: &'a Row,
        label_room: f64,
        said_room: f64,
    ) -> Set<'a> {
        let label = sheet.wrap(&row.label, label_room, !sheet.size.wide(), 4);
        let hidden = matches!(row.figure, Figure::Hidden { .. });
        // On a page the reason has the room of the plot.
        let room = if hidden && sheet.size.wide() { 260.0 } else { said_room };
        let said = self.said(row, numbers).into_iter().flat_map(|(class, text)| {
            let lines = sheet.wrap(&text, room, strong(&class), if hidden { 1 } else { 3 });
            lines.into_iter().map(move |line| (class.clone(), line)).collect::<Vec<_>>()
        });
        let said: Vec<(String, String)> = said.collect();
        let abreast = match said.as_slice() {
            [(_, range), (class, counts), rest @ ..] if !strong(class) => {
                let wide = sheet.text_width(range, true) + ABREAST + sheet.text_width(counts, false);
                // Counts that were broken into lines begin on their own.
                let whole = rest.first().is_none_or(|(class, _)| strong(class));
                !hidden && shown(row).is_some() && whole && wide <= sheet.width
            }
            _ => false,
        };
        Set { row, shown: shown(row), label, said, abreast }
    }

    fn said(&self, row: &Row, numbers: &Numbers) -> Vec<(String, String)> {
        let mut said = Vec::new();
        match &row.figure {
            Figure::Shown { counts, .. } => {
                if let Some(interval) = shown(row) {
                    let range = self.scale.unit.range(numbers, interval.low, interval.high);
                    said.push((format!("c-strong {}", row.ink.class()), range));
                }
                said.push(("c-soft".to_owned(), counts.clone()));
                if let Some(flag) = &row.flag {
                    said.push((flag.class(), flag.say()));
                }
            }
            Figure::Hidden { why } => said.push(("c-why".to_owned(), why.clone())),
        }
        said
    }
}

fn shown(row: &Row) -> Option<Interval> {
    match row.figure {
        Figure::Shown { interval, .. } => interval.sound(),
        Figure::Hidden { .. } => None,
    }
}

fn strong(class: &str) -> bool {
    class.contains("c-strong")
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// The three figures of an interval as cells.
pub(crate) fn interval_cells(scale: &Scale, numbers: &Numbers, interval: Interval) -> [Cell; 3] {
    [interval.low, interval.estimate, interval.high]
        .map(|value| Cell::number(value, scale.unit.say(numbers, value)))
}
