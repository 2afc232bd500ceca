//! Telling webhooks something: what happened, a test, or once more what was told before. The worker does it; here it
//! is kept, in the transaction of what happened.

use super::{PING, type_of};
use crate::{error::Error, house::House, seat::Seat, secret};
use jiff::Timestamp;
use ledger::{event::Entry, hook, ids::WebhookId, policy::HouseAction, process::Process};
use serde::Serialize;
use serde_json::{Value, json};
use store::{
    Conn,
    webhooks::{
        self, State,
        calls::{self, Call},
    },
};
use uuid::Uuid;

/// The kind of errand that tells the owners that a webhook was given up.
pub const GIVEN_UP: &str = "webhook-given-up";

#[derive(Serialize)]
struct Body<'b> {
    #[serde(rename = "type")]
    kind: &'b str,
    timestamp: Timestamp,
    data: &'b Value,
}

/// Keeps what is to be told of these entries, which `process` has taken in. Where nobody listens, that costs one
/// question.
pub(crate) fn happened(conn: &mut Conn, process: &Process, entries: &[Entry]) -> Result<(), Error> {
    let listeners = webhooks::listening(conn, process.workspace)?;
    if listeners.is_empty() {
        return Ok(());
    }
    for entry in entries {
        let Some((row, data)) = hook::told(process, entry) else { continue };
        let kind = type_of(row.code);
        let body = body(&kind, entry.at, &data)?;
        for listener in listeners.iter().filter(|listener| listener.wants(row.code)) {
            let call = Call {
                workspace_id: process.workspace,
                id: secret::id(entry.at)?,
                webhook_id: listener.id,
                kind: kind.clone(),
                entry: Some((process.id, entry.seq)),
                body: body.clone(),
                attempts: 0,
                created_at: entry.at,
            };
            calls::enqueue(conn, &call)?;
        }
    }
    Ok(())
}

/// Sends something to try whether the address works.
///
/// # Errors
/// [`Error::NotAllowed`], [`Error::NotFound`]; [`Error::Stale`] where it is disabled.
pub fn ping(house: &House, seat: &Seat, id: WebhookId) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        must_be_active(conn, seat, id)?;
        let data = json!({ "workspace": seat.workspace_id(), "webhook": id });
        let call = Call {
            workspace_id: seat.workspace_id(),
            id: secret::id(now)?,
            webhook_id: id,
            kind: PING.to_owned(),
            entry: None,
            body: body(PING, now, &data)?,
            attempts: 0,
            created_at: now,
        };
        Ok(calls::enqueue(conn, &call)?)
    })
}

/// Tells once more what was told or given up before, with the same id.
///
/// # Errors
/// As [`ping`]; [`Error::NotFound`] also where the log no longer holds it.
pub fn again(house: &House, seat: &Seat, id: WebhookId, call: Uuid) -> Result<(), Error> {
    seat.must(HouseAction::ManageSettings)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        must_be_active(conn, seat, id)?;
        Ok(calls::again(conn, seat.workspace_id(), id, call, now)?)
    })
}

fn must_be_active(conn: &mut Conn, seat: &Seat, id: WebhookId) -> Result<(), Error> {
    match webhooks::load(conn, seat.workspace_id(), id)?.state {
        State::Active => Ok(()),
        State::Disabled(_) => Err(Error::Stale),
    }
}

fn body(kind: &str, timestamp: Timestamp, data: &Value) -> Result<String, Error> {
    Ok(serde_json::to_string(&Body { kind, timestamp, data })?)
}
