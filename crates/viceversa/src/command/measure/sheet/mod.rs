//! A table of others, read row by row: a million rows take no more memory than one.

mod cell;
mod names;
mod opened;

pub use cell::{Day, Row, day};
pub use names::Names;

use super::{Asked, progress::Progress};
use crate::failure::{DATA_ERROR, Failure};
use csv::{ErrorKind, Reader, StringRecord};
use serde_json::{Value, json};
use speech::{Voice, say};
use std::io::Read;

/// A column that was asked for.
#[derive(Clone, Debug)]
pub struct Column {
    place: usize,
    /// What the first row calls it.
    pub name: String,
}

/// The rows of a table, not read yet.
pub struct Sheet {
    reader: Reader<Box<dyn Read>>,
    heads: Vec<String>,
    named: String,
    progress: Progress,
}

/// How many rows there were, and which did not count.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// All of them.
    pub all: u64,
    /// Rows left out, by the column in which nothing stands; only those with any.
    pub left_out: Vec<(String, u64)>,
}

impl Rows {
    /// How many counted.
    pub fn counted(&self) -> u64 {
        self.all - self.left_out.iter().map(|(_, rows)| rows).sum::<u64>()
    }

    /// One more row was left out, because nothing stands in that column.
    pub fn leave_out(&mut self, column: &Column) {
        match self.left_out.iter_mut().find(|(name, _)| *name == column.name) {
            Some((_, rows)) => *rows += 1,
            None => self.left_out.push((column.name.clone(), 1)),
        }
    }

    /// How many rows of which file, and which were left out.
    pub fn told(&self, voice: &Voice, file: &str) -> String {
        let mut said = say!(voice, "measure-rows", rows = self.all, counted = self.counted(), file = file);
        if !self.left_out.is_empty() {
            let each = |(column, rows): &(String, u64)| {
                say!(voice, "measure-left-out-column", rows = *rows, column = column)
            };
            let which: Vec<String> = self.left_out.iter().map(each).collect();
            said.push(' ');
            said.push_str(&say!(voice, "measure-left-out", which = voice.list(&which)));
        }
        said
    }

    /// The same as data.
    pub fn json(&self) -> Value {
        let left_out: serde_json::Map<String, Value> =
            self.left_out.iter().map(|(column, rows)| (column.clone(), json!(rows))).collect();
        json!({ "all": self.all, "counted": self.counted(), "left_out": left_out })
    }
}

impl Sheet {
    /// Opens the file and reads its first row.
    pub fn open(asked: &Asked) -> Result<Self, Failure> {
        let named = if asked.file.as_os_str() == "-" {
            "standard input".to_owned()
        } else {
            asked.file.display().to_string()
        };
        let mut reader = opened::reader(&asked.file, &named)?;
        let heads = reader.headers().map_err(|error| torn(&named, &error))?;
        let heads: Vec<String> = heads.iter().map(|head| head.trim().to_owned()).collect();
        if heads.iter().all(String::is_empty) {
            return Err(refuse(format!("{named}: there is no first row with the names of the columns")));
        }
        Ok(Self { reader, heads, named, progress: Progress::new(asked) })
    }

    /// The column of that name; where none has it exactly, the one that differs in capital letters only.
    pub fn column(&self, name: &str) -> Result<Column, Failure> {
        let wanted = name.trim();
        let lower = wanted.to_lowercase();
        let exactly: Vec<usize> = self.places(|head| head == wanted);
        let found =
            if exactly.is_empty() { self.places(|head| head.to_lowercase() == lower) } else { exactly };
        match found[..] {
            [place] => Ok(Column { place, name: self.heads[place].clone() }),
            [] => Err(refuse(format!(
                "{}: there is no column '{wanted}'; the columns are {}",
                self.named,
                self.heads.iter().map(|head| format!("'{head}'")).collect::<Vec<_>>().join(", ")
            ))),
            _ => Err(refuse(format!(
                "{}: {} columns are called '{wanted}'; give each a name of its own",
                self.named,
                found.len()
            ))),
        }
    }

    /// Several columns, each named once.
    pub fn columns(&self, names: &[String]) -> Result<Vec<Column>, Failure> {
        let columns: Vec<Column> = names.iter().map(|name| self.column(name)).collect::<Result<_, _>>()?;
        for (at, column) in columns.iter().enumerate() {
            if columns[..at].iter().any(|other| other.place == column.place) {
                return Err(refuse(format!("column '{}' is named twice", column.name)));
            }
        }
        Ok(columns)
    }

    /// A column, where one was named.
    pub fn perhaps(&self, name: Option<&String>) -> Result<Option<Column>, Failure> {
        name.map(|name| self.column(name)).transpose()
    }

    /// Every column but that one, as they stand.
    pub fn all_but(&self, one: Option<&Column>) -> Vec<Column> {
        let other = |place: &usize| one.is_none_or(|one| one.place != *place);
        let column = |place: usize| Column { place, name: self.heads[place].clone() };
        (0..self.heads.len()).filter(other).map(column).collect()
    }

    fn places(&self, is: impl Fn(&str) -> bool) -> Vec<usize> {
        (0..self.heads.len()).filter(|place| is(&self.heads[*place])).collect()
    }

    /// Gives each row to `take`, which may count it as left out.
    pub fn each(
        mut self,
        voice: &Voice,
        mut take: impl FnMut(&Row<'_>, &mut Rows) -> Result<(), Failure>,
    ) -> Result<Rows, Failure> {
        let mut rows = Rows::default();
        let mut record = StringRecord::new();
        while self.reader.read_record(&mut record).map_err(|error| torn(&self.named, &error))? {
            rows.all += 1;
            take(&Row::new(&record, &self.named, rows.all), &mut rows)?;
            if rows.all.is_multiple_of(65_536) {
                self.progress.tell(|| say!(voice, "measure-reading", rows = rows.all));
            }
        }
        if rows.all == 0 {
            return Err(refuse(format!("{}: there is no row below the names of the columns", self.named)));
        }
        Ok(rows)
    }
}

/// Something in the table is wrong.
pub fn refuse(what: impl Into<String>) -> Failure {
    Failure::with_code(what, DATA_ERROR)
}

/// The file cannot be read as a table.
fn torn(named: &str, error: &csv::Error) -> Failure {
    match error.kind() {
        ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            refuse(format!(
                "{named}, line {line}: {len} cells where the first row has {expected_len}; \
                 a cell that holds the delimiter stands in quotation marks"
            ))
        }
        ErrorKind::Utf8 { pos, .. } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            refuse(format!(
                "{named}, line {line}: these letters are not UTF-8; save the table as 'CSV UTF-8'"
            ))
        }
        ErrorKind::Io(error) => Failure::new(format!("{named}: {error}")),
        _ => refuse(format!("{named}: {error}")),
    }
}
