//! Calendar files are read back by a reader that is not ours, whatever people typed.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use exchange::calendar::{Appointment, Details, Guest, Method, file, one_line};
use icalendar::{Calendar, CalendarComponent, Component};
use proptest::prelude::*;

fn appointment() -> Appointment {
    Appointment {
        id: "0190c0de-0000-7000-8000-000000000001".to_owned(),
        starts_at: "2026-11-26T10:00:00+01:00".parse().unwrap(),
        ends_at: "2026-11-26T10:45:00+01:00".parse().unwrap(),
        moves: 2,
    }
}

fn details() -> Details {
    let guest = |name: &str, email: &str| Guest { name: name.to_owned(), email: email.to_owned() };
    Details {
        summary: "Interview: Lucía Marrero".to_owned(),
        description: "You meet Ana; bring nothing.\n\n- Why us?\n- What next, and when?".to_owned(),
        place: Some("Room 2, at the harbour".to_owned()),
        page: "https://hiring.example/w/harbour/processes/1/conversations/2".to_owned(),
        organiser: guest("Harbour \"Tours\"", "hiring@harbour.example"),
        guests: vec![guest("Lucía Marrero", "lucia@marrero.example")],
        now: "2026-11-20T09:00:00Z".parse().unwrap(),
    }
}

// The only event of a calendar, by the names of its properties.
fn read(text: &str) -> (Calendar, icalendar::Event) {
    let calendar: Calendar = text.parse().unwrap();
    let mut events = calendar.components.iter().filter_map(CalendarComponent::as_event);
    let event = events.next().unwrap().clone();
    assert!(events.next().is_none(), "one event: {text}");
    (calendar, event)
}

#[test]
fn an_invitation_says_when_where_and_who() {
    let (calendar, event) = read(&file(&appointment(), Method::Request, &details()));
    assert_eq!(calendar.property_value("METHOD"), Some("REQUEST"));
    for (key, value) in [
        ("UID", "0190c0de-0000-7000-8000-000000000001"),
        ("DTSTAMP", "20261120T090000Z"),
        ("DTSTART", "20261126T090000Z"),
        ("DTEND", "20261126T094500Z"),
        ("SEQUENCE", "2"),
        ("STATUS", "CONFIRMED"),
        ("SUMMARY", "Interview: Lucía Marrero"),
        ("LOCATION", "Room 2, at the harbour"),
        ("DESCRIPTION", "You meet Ana; bring nothing.\n\n- Why us?\n- What next, and when?"),
        ("ORGANIZER", "mailto:hiring@harbour.example"),
    ] {
        assert_eq!(event.property_value(key), Some(value), "{key}");
    }
    assert_eq!(event.multi_properties()["ATTENDEE"][0].value(), "mailto:lucia@marrero.example");
}

#[test]
fn what_is_called_off_replaces_what_was_booked() {
    let (calendar, event) = read(&file(&appointment(), Method::Cancel, &details()));
    assert_eq!(calendar.property_value("METHOD"), Some("CANCEL"));
    assert_eq!(event.property_value("SEQUENCE"), Some("3"));
    assert_eq!(event.property_value("STATUS"), Some("CANCELLED"));
}

#[test]
fn what_is_taken_along_invites_nobody() {
    let (calendar, event) = read(&file(&appointment(), Method::Publish, &details()));
    assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
    assert_eq!(event.multi_properties().get("ATTENDEE"), None);
    assert_eq!(event.property_value("STATUS"), Some("CONFIRMED"));
}

proptest! {
    #[test]
    fn no_text_adds_a_line_of_its_own(
        summary in "[a-zA-Z:;,\\\\\"\r\n ñ]{0,60}",
        place in "[a-zA-Z:;,\\\\\"\r\n ñ]{0,60}",
        name in "[a-zA-Z:;,\\\\\"\r\n ñ]{0,20}",
    ) {
        let mut details = details();
        details.summary = format!("{summary}\r\nX-EVIL:1");
        details.place = Some(format!("{place}\nATTENDEE:mailto:evil@evil.example"));
        details.organiser.name = format!("{name}\r\nEND:VEVENT");
        let text = file(&appointment(), Method::Publish, &details);
        let (_, event) = read(&text);
        let typed = one_line(&details.summary);
        prop_assert_eq!(event.property_value("SUMMARY"), Some(typed.as_str()));
        prop_assert_eq!(event.property_value("X-EVIL"), None);
        prop_assert_eq!(event.multi_properties().get("ATTENDEE"), None);
    }
}
