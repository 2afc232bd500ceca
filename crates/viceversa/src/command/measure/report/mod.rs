//! The answer to a measure: what is said, its tables and its charts, told in the form that was asked for.

mod page;
mod print;
mod said;

pub use said::Said;

use super::Asked;
use crate::{
    console,
    failure::{Failure, on_file},
};
use chart::Chart;
use serde_json::Value;
use speech::Voice;

/// What a measure found.
pub struct Report {
    /// What was measured.
    title: String,
    /// How many rows of which file stand behind it.
    rows: String,
    parts: Vec<Part>,
    json: Value,
}

enum Part {
    Head(String),
    Words(String),
    Table {
        caption: String,
        table: Table,
    },
    /// A drawing and its table, which alone is printed on a terminal.
    Chart {
        caption: String,
        chart: Box<Chart>,
        table: Table,
    },
}

/// A table as people read it.
#[derive(Default)]
pub struct Table {
    heads: Vec<(String, bool)>,
    rows: Vec<Vec<String>>,
    /// How many rows are not shown.
    more: usize,
}

impl Table {
    /// Columns with their heads; `true` over numbers.
    pub fn new<const N: usize>(heads: [(&str, bool); N]) -> Self {
        let heads = heads.map(|(head, number)| (head.to_owned(), number));
        Self { heads: heads.into(), ..Self::default() }
    }

    /// One more column.
    pub fn head(&mut self, head: &str, number: bool) {
        self.heads.push((head.to_owned(), number));
    }

    /// One more row.
    pub fn row(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    /// So many rows are not shown.
    pub const fn more(&mut self, rows: usize) {
        self.more = rows;
    }
}

impl Report {
    /// Nothing is told yet but what was measured and on what; `json` is the answer for programs.
    pub fn new(title: &str, rows: String, json: Value) -> Self {
        Self { title: title.to_owned(), rows, parts: Vec::new(), json }
    }

    /// Begins a new part.
    pub fn head(&mut self, head: &str) {
        self.parts.push(Part::Head(head.to_owned()));
    }

    /// Says something.
    pub fn tell(&mut self, words: impl Into<String>) {
        self.parts.push(Part::Words(words.into()));
    }

    /// A table without a drawing.
    pub fn table(&mut self, caption: &str, table: Table) {
        self.parts.push(Part::Table { caption: caption.to_owned(), table });
    }

    /// A drawing with its table.
    pub fn chart(&mut self, caption: &str, chart: Chart, table: Table) {
        self.parts.push(Part::Chart { caption: caption.to_owned(), chart: Box::new(chart), table });
    }

    /// Tells it as it was asked for.
    pub fn deliver(&self, asked: &Asked, voice: &Voice) -> Result<(), Failure> {
        if let Some(file) = &asked.html {
            on_file(file, std::fs::write(file, self.page(voice)))?;
        }
        if asked.json {
            console::print(&serde_json::to_string_pretty(&self.json)?);
        } else {
            console::print(&self.print(voice));
        }
        Ok(())
    }
}
