//! The figures of a chart as a table, as HTML for reports, and as CSV for spreadsheets.

use crate::text::escape;
use serde::Serialize;

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Head {
    /// Its word.
    pub word: String,
    /// It stands over numbers.
    pub number: bool,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// Words.
    Word(String),
    /// A number and how the reader's language writes it.
    Number {
        /// The number, as the CSV has it.
        value: f64,
        /// As people read it.
        words: String,
    },
    /// There is no number.
    Nothing,
}

impl Cell {
    pub(crate) fn word(words: impl Into<String>) -> Self {
        Self::Word(words.into())
    }

    /// What is no number is nothing.
    pub(crate) fn number(value: f64, words: String) -> Self {
        if value.is_finite() { Self::Number { value, words } } else { Self::Nothing }
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of people and promises")]
    pub(crate) const fn count(n: u64, words: String) -> Self {
        Self::Number { value: n as f64, words }
    }

    /// What a reader sees.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Word(words) | Self::Number { words, .. } => words,
            Self::Nothing => "–",
        }
    }
}

/// Heads, and rows as long as the heads.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Table {
    /// The heads.
    pub heads: Vec<Head>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    pub(crate) fn new(heads: &[(&str, bool)]) -> Self {
        let heads = heads.iter().map(|(word, number)| Head { word: (*word).to_owned(), number: *number });
        Self { heads: heads.collect(), rows: Vec::new() }
    }

    pub(crate) fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// The table as HTML, for a report that stands alone.
    #[must_use]
    pub fn html(&self, caption: &str) -> String {
        let class = |number: bool| if number { " class=\"num\"" } else { "" };
        let mut out = format!("<table><caption>{}</caption><thead><tr>", escape(caption));
        for head in &self.heads {
            out += &format!("<th scope=\"col\"{}>{}</th>", class(head.number), escape(&head.word));
        }
        out += "</tr></thead><tbody>";
        for row in &self.rows {
            out += "<tr>";
            for (cell, head) in row.iter().zip(&self.heads) {
                out += &format!("<td{}>{}</td>", class(head.number), escape(cell.shown()));
            }
            out += "</tr>";
        }
        out + "</tbody></table>"
    }

    /// The table as CSV (RFC 4180): a mark that it is UTF-8, every cell in quotation marks (a spreadsheet of Spain
    /// parts cells at semicolons), numbers with a point, and nothing that a spreadsheet would run.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut out = String::from('\u{feff}');
        push(&mut out, self.heads.iter().map(|head| guarded(&head.word)));
        for row in &self.rows {
            push(
                &mut out,
                row.iter().map(|cell| match cell {
                    Cell::Word(words) => guarded(words),
                    Cell::Number { value, .. } => value.to_string(),
                    Cell::Nothing => String::new(),
                }),
            );
        }
        out
    }
}

fn push(out: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(',');
        }
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

// The same guard as the lists of `exchange`, which this room does not know: what a spreadsheet takes for a formula
// gets an apostrophe in front. Numbers are ours and need none.
fn guarded(text: &str) -> String {
    let bare = text.trim_start_matches('\'');
    let formula = bare.starts_with(['\t', '\r', '\n'])
        || bare.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if formula { format!("'{text}") } else { text.to_owned() }
}
