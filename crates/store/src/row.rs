//! Rows on their way out: the same Rust types from both engines.

use crate::error::{Error, Result};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// One column of a row, as the engine gave it. A BLOB of sixteen bytes comes as [`Cell::Id`].
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number, or a boolean of SQLite.
    Int(i64),
    /// A fraction.
    Real(f64),
    /// A text; from SQLite also an instant or a day.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A boolean of PostgreSQL.
    Bool(bool),
    /// Sixteen bytes.
    Id(Uuid),
    /// An instant of PostgreSQL.
    Instant(Timestamp),
    /// A day of PostgreSQL.
    Day(Date),
}

impl Cell {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Int(_) => "a whole number",
            Self::Real(_) => "a fraction",
            Self::Text(_) => "a text",
            Self::Bytes(_) => "bytes",
            Self::Bool(_) => "a boolean",
            Self::Id(_) => "sixteen bytes",
            Self::Instant(_) => "an instant",
            Self::Day(_) => "a day",
        }
    }
}

/// A row, owned: it outlives its statement.
#[derive(Clone, Debug)]
pub struct Row(pub(crate) Vec<Cell>);

impl Row {
    /// The column at `index`, counted from 0.
    ///
    /// # Errors
    /// When there is no such column, or it is of another type.
    pub fn get<T: Column>(&self, index: usize) -> Result<T> {
        column(index, self.0.get(index).cloned())
    }

    /// Reads the columns one after the other, in the order of the `select`.
    #[must_use]
    pub fn reader(self) -> Reader {
        Reader { cells: self.0.into_iter(), index: 0 }
    }
}

/// Reads a row from left to right.
#[derive(Debug)]
pub struct Reader {
    cells: std::vec::IntoIter<Cell>,
    index: usize,
}

impl Reader {
    /// The next column.
    ///
    /// # Errors
    /// When the row has ended, or the column is of another type.
    #[allow(clippy::should_implement_trait, reason = "the type differs from column to column")]
    pub fn next<T: Column>(&mut self) -> Result<T> {
        let index = self.index;
        self.index += 1;
        column(index, self.cells.next())
    }

    /// The next column, a code that `read` understands.
    ///
    /// # Errors
    /// When the row has ended, the column is no text, or `read` does not know the code.
    pub fn code<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<T> {
        let index = self.index;
        let code: String = self.next()?;
        read(&code).ok_or_else(|| unknown_code(index, &code))
    }

    /// The next column, a code that `read` understands, or nothing.
    ///
    /// # Errors
    /// As [`Reader::code`].
    pub fn maybe_code<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
        let index = self.index;
        let Some(code) = self.next::<Option<String>>()? else {
            return Ok(None);
        };
        match read(&code) {
            Some(value) => Ok(Some(value)),
            None => Err(unknown_code(index, &code)),
        }
    }
}

/// Codes are words of the program (`open`, `kept`), so that one may stand in a message.
fn unknown_code(index: usize, code: &str) -> Error {
    Error::Column { index, problem: format!("holds '{code}', a word this version does not know") }
}

fn column<T: Column>(index: usize, cell: Option<Cell>) -> Result<T> {
    cell.ok_or_else(|| "is not there".to_owned())
        .and_then(T::from_cell)
        .map_err(|problem| Error::Column { index, problem })
}

/// A Rust type that a column can be read as.
pub trait Column: Sized {
    #[doc(hidden)]
    fn from_cell(cell: Cell) -> Result<Self, String>;
}

fn mismatch<T>(wanted: &str, cell: &Cell) -> Result<T, String> {
    Err(format!("should hold {wanted} and holds {}", cell.kind()))
}

impl Column for i64 {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Int(number) => Ok(number),
            other => mismatch("a whole number", &other),
        }
    }
}

macro_rules! narrower {
    ($($type:ty),+) => {$(
        impl Column for $type {
            fn from_cell(cell: Cell) -> Result<Self, String> {
                let number = i64::from_cell(cell)?;
                <$type>::try_from(number).map_err(|_| format!("holds a number out of range for {}", stringify!($type)))
            }
        }
    )+};
}

narrower!(i32, i16, u8, u16, u32, u64, usize);

impl Column for f64 {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Real(number) => Ok(number),
            other => mismatch("a fraction", &other),
        }
    }
}

impl Column for bool {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Bool(yes) => Ok(yes),
            Cell::Int(0) => Ok(false),
            Cell::Int(1) => Ok(true),
            other => mismatch("a boolean", &other),
        }
    }
}

impl Column for String {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Text(text) => Ok(text),
            other => mismatch("a text", &other),
        }
    }
}

impl Column for Vec<u8> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Bytes(bytes) => Ok(bytes),
            Cell::Id(id) => Ok(id.as_bytes().to_vec()),
            other => mismatch("bytes", &other),
        }
    }
}

impl Column for [u8; 32] {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Bytes(bytes) => Self::try_from(bytes)
                .map_err(|bytes| format!("should hold 32 bytes and holds {}", bytes.len())),
            other => mismatch("32 bytes", &other),
        }
    }
}

impl Column for Uuid {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Id(id) => Ok(id),
            other => mismatch("an id", &other),
        }
    }
}

impl Column for Timestamp {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Instant(instant) => Ok(instant),
            Cell::Text(text) => text.parse().map_err(|_| "holds no instant".to_owned()),
            other => mismatch("an instant", &other),
        }
    }
}

impl Column for Date {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Day(day) => Ok(day),
            Cell::Text(text) => text.parse().map_err(|_| "holds no day".to_owned()),
            other => mismatch("a day", &other),
        }
    }
}

impl<T: Column> Column for Option<T> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Null => Ok(None),
            other => T::from_cell(other).map(Some),
        }
    }
}
