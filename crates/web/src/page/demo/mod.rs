//! What only the demonstration has: outside it, none of these addresses exists.

pub mod clock;
pub mod gallery;
pub mod mail;
pub mod mailbox;
pub mod reply;
pub mod seat;

use crate::{
    app::{App, Demo},
    ask::Ask,
    door::handler,
    trouble::Trouble,
};
use axum::{
    Router,
    routing::{get, post},
};
use speech::Voice;
use store::sessions::Holder;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/demo/clock/{jump}", post(handler!(clock::post)))
        .route("/demo/seat/{seat}", post(handler!(seat::post)))
        .route("/mailbox", get(handler!(mailbox::show)))
        .route("/mailbox/{mail}", get(handler!(mail::show)))
        .route("/mailbox/{mail}/raw", get(handler!(mail::raw)))
        .route("/mailbox/{mail}/reply", post(handler!(reply::post)))
        .route("/gallery", get(handler!(gallery::show)))
}

/// The demonstration.
///
/// # Errors
/// [`Trouble::NotFound`] outside it.
pub(crate) fn demo(ask: &Ask) -> Result<&Demo, Trouble> {
    ask.app.demo.as_deref().ok_or(Trouble::NotFound)
}

/// The visitor's voice, in the zone of whoever's seat they sit in, else of the first one: mail is read at
/// somebody's desk.
fn voice(ask: &Ask) -> Result<Voice, Trouble> {
    let seats = &demo(ask)?.seats;
    let holder = ask.holder.or_else(|| seats.first().map(|seat| seat.holder));
    let zone = ask.app.house.db.read(|conn| match holder {
        Some(Holder::Account(id)) => store::accounts::load(conn, id).map(|account| Some(account.zone)),
        Some(Holder::Candidate(workspace, id)) => {
            store::candidates::load(conn, workspace, id).map(|candidate| Some(candidate.zone))
        }
        None => Ok(None),
    })?;
    let mut voice = ask.voice();
    if let Some(zone) = zone {
        voice.zone = act::house::zone_of(&zone);
    }
    Ok(voice)
}
