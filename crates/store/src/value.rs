//! Values on their way into a statement: the same Rust types for both engines.

use crate::error::{Error, Result};
use jiff::{Timestamp, civil::Date};
use ledger::calendar::LAST;
use std::borrow::Cow;
use uuid::Uuid;

/// One parameter of a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing.
    Null,
    /// A whole number: INTEGER, BIGINT.
    Int(i64),
    /// A fraction: REAL, DOUBLE PRECISION.
    Real(f64),
    /// TEXT.
    Text(Cow<'a, str>),
    /// BLOB, BYTEA.
    Bytes(Cow<'a, [u8]>),
    /// INTEGER of 0 and 1, BOOLEAN.
    Bool(bool),
    /// BLOB of 16 bytes, UUID.
    Id(Uuid),
    /// TEXT of fixed width in microseconds, TIMESTAMPTZ.
    Instant(Timestamp),
    /// TEXT as `2026-11-22`, DATE.
    Day(Date),
    /// TEXT, JSONB. What is hashed goes into TEXT on both instead: JSONB reorders keys.
    Json(Cow<'a, str>),
}

impl<'a> Value<'a> {
    /// JSON text for a column of JSON.
    pub fn json(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Json(text.into())
    }

    /// Refuses what one engine would take and the other would not.
    pub(crate) fn checked(&self) -> Result<&Self> {
        match self {
            Self::Text(text) | Self::Json(text) if text.contains('\0') => {
                Err(Error::Unstorable("a text holds a NUL character"))
            }
            Self::Real(number) if number.is_nan() => Err(Error::Unstorable("a number is not a number")),
            Self::Instant(instant) if instant.as_second() < YEAR_0 => {
                Err(Error::Unstorable("an instant lies before the year 0"))
            }
            Self::Day(day) if day.year() < 0 => Err(Error::Unstorable("a day lies before the year 0")),
            other => Ok(other),
        }
    }
}

/// Seconds from 0000-01-01 to 1970-01-01: before it, a text of fixed width has no place for the sign.
const YEAR_0: i64 = -62_167_219_200;

/// An instant as both engines keep it: whole microseconds, rounded down. Clocks that feed the ledger use it,
/// so that a state in memory equals the state that was stored.
#[must_use]
pub fn micros(instant: Timestamp) -> Timestamp {
    let micros = instant.as_nanosecond().div_euclid(1_000);
    i64::try_from(micros).ok().and_then(|micros| Timestamp::from_microsecond(micros).ok()).unwrap_or(LAST)
}

macro_rules! from {
    ($($type:ty => |$value:ident| $into:expr;)+) => {$(
        impl<'a> From<$type> for Value<'a> {
            fn from($value: $type) -> Self {
                $into
            }
        }
    )+};
}

from! {
    i64 => |value| Self::Int(value);
    i32 => |value| Self::Int(i64::from(value));
    i16 => |value| Self::Int(i64::from(value));
    u8 => |value| Self::Int(i64::from(value));
    u16 => |value| Self::Int(i64::from(value));
    u32 => |value| Self::Int(i64::from(value));
    f64 => |value| Self::Real(value);
    bool => |value| Self::Bool(value);
    Uuid => |value| Self::Id(value);
    Timestamp => |value| Self::Instant(value);
    Date => |value| Self::Day(value);
    String => |value| Self::Text(Cow::Owned(value));
    Vec<u8> => |value| Self::Bytes(Cow::Owned(value));
    &'a str => |value| Self::Text(Cow::Borrowed(value));
    &'a String => |value| Self::Text(Cow::Borrowed(value));
    &'a [u8] => |value| Self::Bytes(Cow::Borrowed(value));
    &'a Vec<u8> => |value| Self::Bytes(Cow::Borrowed(value));
    &'a [u8; 32] => |value| Self::Bytes(Cow::Borrowed(value));
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// `values![workspace, "text", None::<i64>]`: parameters in the order of their placeholders.
macro_rules! values {
    ($($value:expr),* $(,)?) => {
        &[$($crate::value::Value::from($value)),*]
    };
}
pub(crate) use values;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_rounded_down_to_microseconds() {
        let instant: Timestamp = "2026-11-22T06:00:00.123456789Z".parse().unwrap();
        assert_eq!(micros(instant).to_string(), "2026-11-22T06:00:00.123456Z");
        let early: Timestamp = "1969-12-31T23:59:59.999999999Z".parse().unwrap();
        assert_eq!(micros(early).to_string(), "1969-12-31T23:59:59.999999Z");
        assert_eq!(micros(Timestamp::MAX), LAST, "what could not be read back is not kept");
        assert_eq!(micros(LAST), LAST);
    }
}
