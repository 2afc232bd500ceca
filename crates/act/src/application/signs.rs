//! What about an application looks like spam. Signs never turn anybody away: they put the application where somebody of
//! the company looks at it, and its sender is told so.

use super::{
    NewApplication,
    token::{self, Age},
};
use crate::{account::throttle, error::Error, house::House};
use jiff::SignedDuration;
use ledger::ids::JobId;
use std::net::IpAddr;
use store::Conn;

/// Rates are counted by the hour.
pub(super) const WINDOW_MINUTES: u32 = 60;
/// A person applies for some jobs in an hour, and may send again what went wrong.
const MOST_BY_MAIL: i64 = 8;
/// A school or a library has one address for many; beyond this, somebody looks first.
const MANY_BY_PLACE: i64 = 15;
/// Beyond this it is no school.
const MOST_BY_PLACE: i64 = 120;
/// Who shows their work names some addresses; an advertisement names many.
const MOST_LINKS: usize = 4;

/// A sign, as it is kept and shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The field that people leave empty was filled in.
    Trap,
    /// It came back at once.
    Hasty,
    /// It was not sent from our form.
    NotOurs,
    /// Many addresses of the web in it.
    Links,
    /// Written for another kind of page.
    Markup,
    /// Many came from the same place.
    Crowd,
}

impl Sign {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Trap, Self::Hasty, Self::NotOurs, Self::Links, Self::Markup, Self::Crowd];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Trap => "trap",
            Self::Hasty => "hasty",
            Self::NotOurs => "not-ours",
            Self::Links => "links",
            Self::Markup => "markup",
            Self::Crowd => "crowd",
        }
    }
}

/// The signs that were kept with an application.
#[must_use]
pub fn kept(codes: &str) -> Vec<Sign> {
    Sign::ALL.into_iter().filter(|sign| codes.split(' ').any(|code| code == sign.code())).collect()
}

/// Counts a try, and says whether many came from the same place.
///
/// # Errors
/// [`Error::TooManyTries`], which says how long to wait.
pub(super) fn count(house: &House, email: &str, from: IpAddr) -> Result<bool, Error> {
    let now = house.clock.now();
    let window = SignedDuration::from_mins(i64::from(WINDOW_MINUTES));
    let (by_mail, by_place) = throttle::keys("apply", email, from);
    let (mails, places) = house.db.write(|conn| {
        let mails = store::attempts::count(conn, &by_mail, now, window)?;
        let places = store::attempts::count(conn, &by_place, now, window)?;
        Ok::<_, store::Error>((mails, places))
    })?;
    if mails > MOST_BY_MAIL || places > MOST_BY_PLACE {
        return Err(Error::TooManyTries(WINDOW_MINUTES));
    }
    Ok(places > MANY_BY_PLACE)
}

/// The signs of what was sent, and whether its form is too old to be taken.
pub(super) fn of(
    conn: &mut Conn,
    house: &House,
    new: &NewApplication<'_>,
    job: JobId,
    crowd: bool,
) -> Result<(Vec<Sign>, bool), Error> {
    let age = token::age(conn, &new.token, job, house.clock.now())?;
    let texts = [&new.story, &new.needs, &new.question];
    let links = texts.iter().map(|text| links(text)).sum::<usize>();
    let signs = [
        (Sign::Trap, !new.trap.trim().is_empty()),
        (Sign::Hasty, age == Age::Hasty),
        (Sign::NotOurs, age == Age::Forged),
        (Sign::Links, links > MOST_LINKS || self::links(&new.name) > 0),
        (Sign::Markup, texts.iter().any(|text| is_markup(text))),
        (Sign::Crowd, crowd),
    ];
    Ok((signs.into_iter().filter(|(_, shown)| *shown).map(|(sign, _)| sign).collect(), age == Age::Old))
}

fn links(text: &str) -> usize {
    let text = text.to_lowercase();
    text.matches("http://").count() + text.matches("https://").count() + text.matches(" www.").count()
}

fn is_markup(text: &str) -> bool {
    let text = text.to_lowercase();
    ["<a ", "[url", "[link", "<script"].iter().any(|mark| text.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_markup_are_seen_and_words_about_them_are_not() {
        assert_eq!(links("See https://one.example and HTTP://two.example, www.three.example"), 3);
        assert_eq!(links("I kept the website of the harbour, w.w.w."), 0);
        assert!(is_markup("Great [URL=http://x.example]offer[/url]"));
        assert!(is_markup("<A href=x>"));
        assert!(!is_markup("a < b and [sic]"));
    }

    #[test]
    fn signs_are_read_back_as_they_were_kept() {
        assert_eq!(kept("links trap"), [Sign::Trap, Sign::Links]);
        assert_eq!(kept(""), []);
    }
}
