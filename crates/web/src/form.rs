//! What somebody sent: the fields of a form or of an address, with the checks every page needs.

use act::error::{Error, Fault, Input};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use std::str::FromStr;

/// The fields of a form or of an address's query, in order; a name may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads `application/x-www-form-urlencoded` text. NUL, which nobody types and no table takes, is left out.
    #[must_use]
    pub fn read(text: &[u8]) -> Self {
        Self::typed(serde_urlencoded::from_bytes(text).unwrap_or_default())
    }

    /// The fields as they were read already, without NUL.
    #[must_use]
    pub(crate) fn typed(mut fields: Vec<(String, String)>) -> Self {
        for (_, value) in &mut fields {
            value.retain(|letter| letter != '\0');
        }
        Self(fields)
    }

    /// A form with these fields: for showing a page as if they had been typed.
    #[must_use]
    pub fn of(fields: &[(&str, &str)]) -> Self {
        Self(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// The text of a field; empty where it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// All values of a field.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The rows of a form whose fields come once a row, in the same order; as many as the first field has.
    /// Ticks and radios have no place in such rows: what is not ticked is not sent.
    pub fn rows<'f, const N: usize>(&'f self, names: [&'f str; N]) -> impl Iterator<Item = [&'f str; N]> {
        let mut columns = names.map(|name| self.all(name));
        let count = names.first().map_or(0, |name| self.all(name).count());
        (0..count).map(move |_| columns.each_mut().map(|column| column.next().unwrap_or_default()))
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        matches!(self.text(name), "yes" | "on" | "true" | "1")
    }

    /// Whether nothing was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A field of any type that can be read from text: ids, numbers; nothing where it cannot.
    #[must_use]
    pub fn parse<T: FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).trim().parse().ok()
    }

    /// A local time (`datetime-local`) in that zone, as an instant. A time that a change of clocks skips
    /// means the one after it.
    #[must_use]
    pub fn moment(&self, name: &str, zone: &TimeZone) -> Option<Timestamp> {
        moment(self.text(name), zone)
    }

    /// A whole number that must be there.
    ///
    /// # Errors
    /// [`Error::Invalid`] (number).
    pub fn number(&self, name: &str) -> Result<u32, Error> {
        self.parse(name).ok_or(Error::Invalid(Input::Number, Fault::Malformed))
    }
}

/// A local time as forms write it (`2026-11-24T09:30`), in that zone.
#[must_use]
pub fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let local: DateTime = text.trim().parse().ok()?;
    zone.to_ambiguous_timestamp(local).compatible().ok().map(store::micros)
}

/// An instant as a `datetime-local` field holds it, in that zone.
#[must_use]
pub fn local(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_time_is_read_in_its_zone_and_written_back() {
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let at = moment("2026-11-24T09:30", &zone).unwrap();
        assert_eq!(at.to_string(), "2026-11-24T08:30:00Z");
        assert_eq!(local(at, &zone), "2026-11-24T09:30");
        assert_eq!(moment("soon", &zone), None);
    }

    #[test]
    fn rows_are_read_across_their_fields() {
        let form = Form::read(b"what=a&why=x&what=b&why=y&what=c");
        let rows: Vec<_> = form.rows(["what", "why"]).collect();
        assert_eq!(rows, [["a", "x"], ["b", "y"], ["c", ""]]);
        assert_eq!(form.rows(["absent", "why"]).count(), 0);
    }

    #[test]
    fn fields_may_come_several_times_or_not_at_all() {
        let form = Form::read(b"who=a&who=b&note=%C3%A1%00");
        assert_eq!(form.all("who").collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(form.text("note"), "á");
        assert_eq!(form.text("absent"), "");
    }
}
