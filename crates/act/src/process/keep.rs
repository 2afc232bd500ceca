//! Keeping what was decided: state, events, texts, bookings and errands, in the caller's transaction.

use crate::{error::Error, felt, figures, raters, secret, webhook};
use ledger::{
    Decided, chain,
    event::{Entry, Event},
    ids::AccountId,
    process::Process,
    reaction,
    words::NewText,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{Conn, errands};
use uuid::Uuid;

use crate::house::Organisation;

/// The kind of errand that carries a [`Letter`].
pub const LETTER: &str = "letter";

/// What the worker needs to write one letter about one entry of a process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The process it is about.
    pub process: ledger::ids::ProcessId,
    /// What it says, to whom, about which entry.
    pub errand: reaction::Errand,
}

/// What the process was before, if there was any.
pub(crate) struct Before<'p> {
    pub(crate) process: &'p Process,
    pub(crate) head: &'p str,
}

pub(crate) fn keep(
    conn: &mut Conn,
    organisation: &Organisation,
    before: Option<Before<'_>>,
    decided: &Decided,
    texts: &[NewText],
) -> Result<(), Error> {
    let Decided { entries, after } = decided;
    let links = chain::link(before.as_ref().map_or(chain::START, |before| before.head), entries)?;
    let Some(head) = links.last().map(|link| link.hash.clone()) else { return Ok(()) };
    let wake_at = ledger::clock::wake_at(after, &organisation.rules, &organisation.calendar);
    let was = before.as_ref().map(|before| before.process);
    match &before {
        Some(before) => store::process::save(conn, before.process, after, &head, wake_at)?,
        None => store::process::create(conn, after, &head, wake_at)?,
    }
    store::process::insert_texts(conn, after.workspace, after.id, texts)?;
    store::process::append(conn, after, entries, &links)?;
    if entries.iter().any(|entry| changes_bookings(&entry.event)) {
        let accounts = accounts(conn, after)?;
        store::process::book(conn, after, was, &accounts)?;
    }
    felt::keep(conn, after, entries, texts)?;
    raters::keep(conn, after, entries)?;
    for entry in entries {
        enqueue(conn, after, entry)?;
    }
    if let Some(last) = entries.last() {
        figures::note(conn, organisation, was, after, last.at)?;
    }
    webhook::tell::happened(conn, after, entries)
}

fn enqueue(conn: &mut Conn, process: &Process, entry: &Entry) -> Result<(), Error> {
    for errand in reaction::errands(process, entry) {
        let letter = Letter { process: process.id, errand };
        errands::enqueue(
            conn,
            &errands::NewErrand {
                workspace_id: process.workspace,
                id: secret::id::<Uuid>(entry.at)?,
                key: letter.errand.key.clone(),
                kind: LETTER.to_owned(),
                payload: serde_json::to_string(&letter)?,
                due_at: entry.at,
                created_at: entry.at,
            },
        )?;
    }
    Ok(())
}

const fn changes_bookings(event: &Event) -> bool {
    matches!(
        event,
        Event::ConversationBooked { .. }
            | Event::ConversationMoved { .. }
            | Event::ConversationCancelled { .. }
            | Event::AttendeeReplaced { .. }
            | Event::StandInAnswered { .. }
            | Event::Claimed { .. }
            | Event::ProcessEnded { .. }
    )
}

// Double booking is refused per account across all workspaces: whose login stands behind whom.
fn accounts(conn: &mut Conn, process: &Process) -> Result<HashMap<Uuid, AccountId>, Error> {
    let mut accounts = HashMap::new();
    let candidate = store::candidates::load(conn, process.workspace, process.candidate)?;
    if let Some(account) = candidate.account_id {
        accounts.insert(candidate.id.uuid(), account);
    }
    let attending = |id| process.conversations.iter().any(|conversation| conversation.attends(id));
    for member in store::members::list(conn, process.workspace)? {
        if let Some(account) = member.account_id
            && attending(member.id)
        {
            accounts.insert(member.id.uuid(), account);
        }
    }
    Ok(accounts)
}
