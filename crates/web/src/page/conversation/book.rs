//! Booking a conversation of declared kind, with its purpose and those who attend.

use super::booking;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::Typed,
    trouble::Trouble,
};
use act::{Seat, error::Error, process};
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    event::Event,
    ids::{ConversationId, ProcessId},
    policy::Action,
    refusal::{Field, Refusal},
};

/// GET `/w/{workspace}/processes/{process}/conversations/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or they may not arrange in it.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let sight = process::see_with_people(&ask.app.house, &seat, ask.id("process")?)?;
    if !sight.allows(Action::Arrange) {
        return Err(Trouble::NotAllowed);
    }
    Ok(page(booking::form(ask, &seat, &sight, &Typed::default())?))
}

/// POST to the same address. With `look` nothing is booked: the form comes back with what was typed, and says
/// who is free on the day named in it.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    if ask.form.ticked("look") {
        let typed = Typed { form: ask.form.clone(), error: None };
        return Ok(page(again(ask, &seat, id, &typed)?));
    }
    match read(ask, &seat).map_err(Error::Refused).and_then(|book| booked(ask, &seat, id, book)) {
        Ok(Some(conversation)) => Ok(see(&super::path(&seat.workspace.slug, id, conversation))),
        Ok(None) => Ok(see(&crate::page::process::path(&seat.workspace.slug, id))),
        Err(error) => Ok(refused(again(ask, &seat, id, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn again(ask: &Ask, seat: &Seat, id: ProcessId, typed: &Typed) -> Result<maud::Markup, Trouble> {
    let sight = process::see_with_people(&ask.app.house, seat, id)?;
    if !sight.allows(Action::Arrange) {
        return Err(Trouble::NotAllowed);
    }
    booking::form(ask, seat, &sight, typed)
}

fn booked(ask: &Ask, seat: &Seat, id: ProcessId, book: Book) -> Result<Option<ConversationId>, Error> {
    let command = Command::Conversation(conversation::Command::Book(book));
    let acted = process::on(&ask.app.house, seat, id, &command)?;
    Ok(acted.entries.iter().find_map(|entry| match &entry.event {
        Event::ConversationBooked { conversation, .. } => Some(*conversation),
        _ => None,
    }))
}

fn read(ask: &Ask, seat: &Seat) -> Result<Book, Refusal> {
    let form = &ask.form;
    Ok(Book {
        kind: Kind::from_code(form.text("kind")).ok_or(Refusal::Missing(Field::Kind))?,
        stage: form.parse("stage"),
        starts_at: form.moment("starts_at", &seat.zone).ok_or(Refusal::Missing(Field::StartsAt))?,
        minutes: form.parse("minutes").ok_or(Refusal::Missing(Field::Minutes))?,
        // A reader without a named zone arranges in the organisation's.
        zone: seat.zone.iana_name().unwrap_or(&seat.workspace.zone).to_owned(),
        attendees: form.all("attendees").filter_map(|id| id.parse().ok()).collect(),
        purpose: form.text("purpose").to_owned(),
        place: form.text("place").to_owned(),
        agenda: form.text("agenda").lines().map(str::to_owned).collect(),
    })
}
