//! Taking somebody's seat. From a process one goes on at the same page, from the other side.

use super::demo;
use crate::{
    ask::{Answer, Ask, is_local},
    page::enter::welcome,
    trouble::Trouble,
};
use act::{Seat, account::session, process};
use ledger::ids::ProcessId;
use store::sessions::Holder;

/// POST `/demo/seat/{seat}`.
///
/// # Errors
/// [`Trouble::NotFound`] outside the demonstration, and for a seat that is not there.
pub fn post(ask: &Ask) -> Answer {
    let demo = demo(ask)?;
    let place: usize = ask.id("seat")?;
    let seat = demo.seats.get(place).ok_or(Trouble::NotFound)?;
    let secret = session::enter_demo(&ask.app.house, seat.holder)?;
    let same = same_page(ask, seat.holder, ask.form.text("back"));
    welcome(ask, &secret, same.as_deref().unwrap_or(&seat.goes_to))
}

/// The process, or the conversation of one, that was open, where the new seat sees it too.
fn same_page(ask: &Ask, holder: Holder, back: &str) -> Option<String> {
    if !is_local(back) {
        return None;
    }
    let path = back.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').collect();
    let ["", "w", slug, "processes", process, rest @ ..] = parts.as_slice() else { return None };
    let id: ProcessId = process.parse().ok()?;
    let seats = ask.app.house.db.read(|conn| Seat::all_in(conn, holder, slug)).ok()?;
    process::see(&ask.app.house, seats.first()?, id).ok()?;
    let here = crate::page::process::path(slug, id);
    Some(match rest {
        ["conversations", conversation] => format!("{here}/conversations/{conversation}"),
        _ => here,
    })
}
