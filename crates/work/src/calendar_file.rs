//! A conversation as an iCalendar text (RFC 5545, RFC 5546): pure, for letters and for pages.

use crate::mail::one_line;
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{Timestamp, tz::TimeZone};
use ledger::conversation::Conversation;

/// Whether the calendar is to take it in or to take it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// It is booked or was moved.
    Request,
    /// It was called off.
    Cancel,
}

impl Method {
    /// The word of RFC 5546.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Somebody in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// What to call them.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// What the calendar text says besides the conversation itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// The title.
    pub summary: String,
    /// Purpose, agenda, the page.
    pub description: String,
    /// Where.
    pub place: Option<String>,
    /// The page of the conversation.
    pub page: String,
    /// Who invites.
    pub organiser: Guest,
    /// Who is to be there.
    pub guests: Vec<Guest>,
    /// When this text was made.
    pub now: Timestamp,
}

/// The calendar text of a conversation. Its UID stays the same for ever; SEQUENCE counts its moves, so that
/// a calendar replaces the older entry.
#[must_use]
pub fn calendar_file(conversation: &Conversation, method: Method, details: &Details) -> String {
    let mut event = Event::with_uid(&conversation.id.to_string());
    event
        .summary(&one_line(&details.summary))
        .description(&details.description)
        .append_property(Property::new("DTSTAMP", utc(details.now)))
        .append_property(Property::new("DTSTART", utc(conversation.starts_at)))
        .append_property(Property::new("DTEND", utc(conversation.ends_at())))
        .append_property(Property::new("SEQUENCE", sequence(conversation, method).to_string()))
        .append_property(Property::new("STATUS", status(method)))
        .append_property(Property::new("URL", one_line(&details.page)))
        .append_property(person("ORGANIZER", &details.organiser));
    if let Some(place) = &details.place {
        event.location(&one_line(place));
    }
    for guest in &details.guests {
        let mut attendee = person("ATTENDEE", guest);
        attendee.add_parameter("ROLE", "REQ-PARTICIPANT");
        event.append_multi_property(attendee);
    }
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//Viceversa//Conversations//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method.code()))
        .push(event.done());
    calendar.to_string()
}

fn sequence(conversation: &Conversation, method: Method) -> usize {
    conversation.moves.len() + usize::from(method == Method::Cancel)
}

const fn status(method: Method) -> &'static str {
    match method {
        Method::Request => "CONFIRMED",
        Method::Cancel => "CANCELLED",
    }
}

fn person(key: &str, guest: &Guest) -> Property {
    let mut property = Property::new(key, format!("mailto:{}", one_line(&guest.email)));
    // A quotation mark cannot be written in a parameter (RFC 5545, section 3.2).
    let name = one_line(&guest.name).replace('"', "'");
    property.add_parameter("CN", &format!("\"{name}\""));
    property
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_in_utc() {
        let at: Timestamp = "2026-11-26T09:05:00+01:00".parse().unwrap();
        assert_eq!(utc(at), "20261126T080500Z");
    }
}
