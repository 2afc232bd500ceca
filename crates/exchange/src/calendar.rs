//! A conversation as an iCalendar text (RFC 5545, RFC 5546), for letters and for pages.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{Timestamp, tz::TimeZone};
use ledger::conversation::Conversation;

/// What the calendar is to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// It is booked or was moved.
    Request,
    /// It was called off.
    Cancel,
    /// Somebody takes it along from its page; nobody is invited by it.
    Publish,
}

impl Method {
    /// The word of RFC 5546.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
            Self::Publish => "PUBLISH",
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

/// A conversation, as far as a calendar knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Its id, the same for ever.
    pub id: String,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How often it was moved.
    pub moves: usize,
}

impl Appointment {
    /// What a calendar knows of a conversation.
    #[must_use]
    pub fn of(conversation: &Conversation) -> Self {
        Self {
            id: conversation.id.to_string(),
            starts_at: conversation.starts_at,
            ends_at: conversation.ends_at(),
            moves: conversation.moves.len(),
        }
    }
}

/// What the calendar text says besides when.
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
pub fn file(appointment: &Appointment, method: Method, details: &Details) -> String {
    let mut event = Event::with_uid(&appointment.id);
    event
        .summary(&one_line(&details.summary))
        .description(&details.description)
        .append_property(Property::new("DTSTAMP", utc(details.now)))
        .append_property(Property::new("DTSTART", utc(appointment.starts_at)))
        .append_property(Property::new("DTEND", utc(appointment.ends_at)))
        .append_property(Property::new("SEQUENCE", sequence(appointment, method).to_string()))
        .append_property(Property::new("STATUS", status(method)))
        .append_property(Property::new("URL", one_line(&details.page)))
        .append_property(person("ORGANIZER", &details.organiser));
    if let Some(place) = &details.place {
        event.location(&one_line(place));
    }
    // RFC 5546, section 3.2.1: what is published has no attendees.
    let guests = if method == Method::Publish { &[][..] } else { &details.guests };
    for guest in guests {
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

fn sequence(appointment: &Appointment, method: Method) -> usize {
    appointment.moves + usize::from(method == Method::Cancel)
}

const fn status(method: Method) -> &'static str {
    match method {
        Method::Request | Method::Publish => "CONFIRMED",
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

/// A text on one line: what a calendar's field, or a letter's, may hold of what somebody typed.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}
