//! What can be put into a message.

use std::{borrow::Cow, fmt::Write};

use crate::{Lang, number};

/// A value put into a message. Numbers are written with the reader's grouping: pass as text what is not a
/// quantity (a year, a port, a version).
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, written as it is.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A number with up to two decimals.
    Decimal(f64),
}

impl Arg<'_> {
    pub(crate) fn write(&self, lang: Lang, out: &mut String) {
        match self {
            Arg::Text(text) => out.push_str(text),
            // Most counts are below a thousand and need no grouping.
            Arg::Whole(n @ 0..1000) => drop(write!(out, "{n}")),
            Arg::Whole(n) => out.push_str(&number::whole(*n, lang)),
            Arg::Decimal(n) => out.push_str(&number::decimal(*n, lang)),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&&'a str> for Arg<'a> {
    fn from(text: &&'a str) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a &String> for Arg<'a> {
    fn from(text: &'a &String) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Arg::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a Cow<'_, str>> for Arg<'a> {
    fn from(text: &'a Cow<'_, str>) -> Self {
        Arg::Text(Cow::Borrowed(text))
    }
}

macro_rules! whole {
    ($($t:ty),+) => {$(
        impl From<$t> for Arg<'_> {
            fn from(n: $t) -> Self {
                Arg::Whole(i64::from(n))
            }
        }
    )+};
}
whole!(i8, i16, i32, i64, u8, u16, u32);

macro_rules! wide {
    ($($t:ty),+) => {$(
        impl From<$t> for Arg<'_> {
            fn from(n: $t) -> Self {
                Arg::Whole(i64::try_from(n).unwrap_or(i64::MAX))
            }
        }
    )+};
}
wide!(u64, usize, isize);

impl From<f64> for Arg<'_> {
    fn from(n: f64) -> Self {
        Arg::Decimal(n)
    }
}

impl From<f32> for Arg<'_> {
    fn from(n: f32) -> Self {
        Arg::Decimal(f64::from(n))
    }
}
