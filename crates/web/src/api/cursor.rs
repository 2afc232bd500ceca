//! Pages of lists: every list of the API has the same shape, and goes on by the `next` of the page before.

use crate::{ask::Ask, trouble::Trouble};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::ToSchema;
use uuid::Uuid;

/// So many stand on a page where nothing is said.
const USUAL: u32 = 50;
const MOST: u32 = 100;

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// What stands on it.
    pub items: Vec<T>,
    /// Give this as `after` for the page that follows; nothing on the last page.
    pub next: Option<String>,
}

/// Which page of a list is asked for. `P` is what the list goes by: a [`Place`], a number, an id.
#[derive(Debug)]
pub struct Wanted<P> {
    list: &'static str,
    /// Where the page before ended.
    pub after: Option<P>,
    limit: u32,
}

/// Where a page ended, in a list by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(i64, Uuid)", into = "(i64, Uuid)")]
pub struct Place {
    /// The time of what came last.
    pub at: Timestamp,
    /// Its id.
    pub id: Uuid,
}

impl TryFrom<(i64, Uuid)> for Place {
    type Error = &'static str;

    fn try_from((micros, id): (i64, Uuid)) -> Result<Self, Self::Error> {
        let at = Timestamp::from_microsecond(micros).map_err(|_| "no instant")?;
        // What no table can hold was in no list.
        if at < Timestamp::UNIX_EPOCH { Err("before all that is here") } else { Ok(Self { at, id }) }
    }
}

impl From<Place> for (i64, Uuid) {
    fn from(place: Place) -> Self {
        (place.at.as_microsecond(), place.id)
    }
}

/// The page that is asked for, by `after` and `limit`. A cursor of another list is none of this one.
///
/// # Errors
/// [`Trouble::Malformed`] for a cursor that no page of this list gave, or a limit other than 1 to 100.
pub fn wanted<P: DeserializeOwned>(ask: &Ask, list: &'static str) -> Result<Wanted<P>, Trouble> {
    let limit = match ask.query.text("limit") {
        "" => USUAL,
        text => text
            .parse()
            .ok()
            .filter(|limit| (1..=MOST).contains(limit))
            .ok_or_else(|| Trouble::Malformed(format!("limit: a number from 1 to {MOST}")))?,
    };
    let after = match ask.query.text("after") {
        "" => None,
        text => Some(read(list, text).ok_or_else(|| {
            Trouble::Malformed("after: the `next` of a page of this list, as it was given".to_owned())
        })?),
    };
    Ok(Wanted { list, after, limit })
}

impl<P: Serialize> Wanted<P> {
    /// How many to fetch: one more than stand on the page, so that the last page knows that it is the last.
    #[must_use]
    pub const fn fetch(&self) -> u32 {
        self.limit + 1
    }

    /// The page of what was fetched.
    #[must_use]
    pub fn page<R, T>(self, mut rows: Vec<R>, place: impl Fn(&R) -> P, view: impl Fn(R) -> T) -> Page<T> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|last| write(self.list, &place(last)));
        Page { items: rows.into_iter().map(view).collect(), next }
    }
}

pub(crate) fn write<P: Serialize>(list: &str, place: &P) -> String {
    // Texts, numbers and ids always can be written.
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(&(list, place)).unwrap_or_default())
}

fn read<P: DeserializeOwned>(list: &str, text: &str) -> Option<P> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (of, place): (String, P) = serde_json::from_slice(&bytes).ok()?;
    (of == list).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_as_it_was_given_and_only_to_its_list() {
        let at = "2026-11-22T06:00:00.123456Z".parse().unwrap();
        let place = Place { at, id: Uuid::from_u128(7) };
        let text = write("processes", &place);
        assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{text}");
        assert_eq!(read("processes", &text), Some(place));
        assert_eq!(read::<Place>("jobs", &text), None);
        assert_eq!(read::<i64>("processes", &text), None);
        for strange in ["", "x", "%00", "!!!!", "bnVsbA", "W10", &text[..8]] {
            assert_eq!(read::<Place>("processes", strange), None, "{strange}");
        }
        for micros in [i64::MIN, -1, i64::MAX] {
            let forged = URL_SAFE_NO_PAD.encode(format!("[\"processes\",[{micros},\"{}\"]]", Uuid::nil()));
            assert_eq!(read::<Place>("processes", &forged), None, "{micros}");
        }
    }

    #[test]
    fn the_last_page_knows_that_it_is_the_last() {
        let page = |limit: u32, rows: Vec<i64>| {
            Wanted { list: "numbers", after: None, limit }.page(rows, |row| *row, |row| row * 10)
        };
        let full = page(2, vec![1, 2, 3]);
        assert_eq!(full.items, [10, 20]);
        assert_eq!(full.next, Some(write("numbers", &2)));
        assert_eq!(page(3, vec![1, 2, 3]).next, None);
        assert_eq!(page(3, vec![]).next, None);
    }
}
