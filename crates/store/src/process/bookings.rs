//! Who is taken when. The tables themselves refuse double booking: per person within a workspace, and per
//! account across all of them (migrations 0002_ledger.sql).

use super::columns::id_of_person;
use crate::conn::Conn;
use crate::engine::dialect::TAKE_TURNS;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::{Value, micros, values};
use jiff::Timestamp;
use ledger::calendar::LAST;
use ledger::conversation::Conversation;
use ledger::ids::{AccountId, ConversationId, MemberId, ProcessId, WorkspaceId};
use ledger::process::Process;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// When somebody is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy {
    /// Who: a member's or a candidate's id.
    pub person: Uuid,
    /// From when.
    pub starts_at: Timestamp,
    /// Until when.
    pub ends_at: Timestamp,
    /// By which process; nothing where it belongs to another workspace, of which one sees 'busy' and no more.
    pub process: Option<ProcessId>,
    /// By which conversation; nothing likewise.
    pub conversation: Option<ConversationId>,
}

/// A booking as it is, or should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Booking {
    conversation: ConversationId,
    person: Uuid,
    account: Option<AccountId>,
    starts_at: Timestamp,
    ends_at: Timestamp,
}

/// How many people one question about business asks for at once; [`BUSY`] has a place for each.
const AT_ONCE: usize = 16;

statements! {
    OF_PROCESS = "select conversation_id, person_id, account_id, starts_at, ends_at
        from bookings where workspace_id = $1 and process_id = $2";
    ADD = "insert into bookings (workspace_id, process_id, conversation_id, person_id, account_id,
            starts_at, ends_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    REMOVE = "delete from bookings
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and person_id = $4";
    ADOPT = "update bookings set account_id = $3
        where workspace_id = $1 and person_id = $2 and account_id is null and not exists (
            select 1 from bookings as other where other.account_id = $3
                and other.ends_at > bookings.starts_at and other.starts_at < bookings.ends_at)";
    BUSY = "select person_id, starts_at, ends_at, process_id, conversation_id from bookings
        where workspace_id = $1 and ends_at > $2 and starts_at < $3 and person_id in
            ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        union all
        select people.id, elsewhere.starts_at, elsewhere.ends_at, null, null
        from members as people join bookings as elsewhere on elsewhere.account_id = people.account_id
        where people.workspace_id = $1 and elsewhere.ends_at > $2 and elsewhere.starts_at < $3
            and elsewhere.workspace_id <> $1 and people.id in
            ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        union all
        select people.id, elsewhere.starts_at, elsewhere.ends_at, null, null
        from candidates as people join bookings as elsewhere on elsewhere.account_id = people.account_id
        where people.workspace_id = $1 and elsewhere.ends_at > $2 and elsewhere.starts_at < $3
            and elsewhere.workspace_id <> $1 and people.id in
            ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
        order by 2, 1";
}

/// Brings the bookings in line with the conversations that stand and are still to be held.
///
/// # Errors
/// [`Error::DoubleBooked`](crate::Error::DoubleBooked) where somebody is taken at that time. As every error it
/// dooms the transaction: nothing of what was decided is kept.
pub fn book(
    conn: &mut Conn,
    after: &Process,
    before: Option<&Process>,
    accounts: &HashMap<Uuid, AccountId>,
) -> Result<()> {
    let wanted = wanted(after, accounts);
    if before.is_some_and(|before| self::wanted(before, accounts) == wanted) {
        return Ok(());
    }
    // The rows are asked, not the state before: time may have passed over a conversation meanwhile.
    let there = conn.all_of(&OF_PROCESS, values![after.workspace, after.id], read)?;
    for gone in there.iter().filter(|booking| !wanted.contains(booking)) {
        conn.execute(&REMOVE, values![after.workspace, after.id, gone.conversation, gone.person])?;
    }
    let new: Vec<&Booking> = wanted.iter().filter(|booking| !there.contains(booking)).collect();
    take_turns(conn, &new)?;
    for booking in new {
        conn.execute(
            &ADD,
            values![
                after.workspace,
                after.id,
                booking.conversation,
                booking.person,
                booking.account,
                booking.starts_at,
                booking.ends_at,
            ],
        )?;
    }
    Ok(())
}

/// Gives the bookings of a person to the account they have claimed, from where on it is checked across
/// workspaces. One that clashes with something the account has already stays as it was: what is agreed with
/// others is not undone by signing up.
pub fn adopt(conn: &mut Conn, workspace: WorkspaceId, person: Uuid, account: AccountId) -> Result<()> {
    conn.one(&TAKE_TURNS, values![turn_of(account.uuid())])?;
    conn.execute(&ADOPT, values![workspace, person, account]).map(drop)
}

/// When these people are taken between two instants, by their start.
pub fn busy(
    conn: &mut Conn,
    workspace: WorkspaceId,
    people: &[Uuid],
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Busy>> {
    let mut found = Vec::new();
    for some in people.chunks(AT_ONCE) {
        let mut asked: Vec<Value<'_>> = vec![workspace.into(), from.into(), to.into()];
        asked.extend(some.iter().map(|person| Value::Id(*person)));
        asked.resize(3 + AT_ONCE, Value::Null);
        found.extend(conn.all_of(&BUSY, &asked, read_busy)?);
    }
    found.sort_by_key(|busy| (busy.starts_at, busy.person));
    Ok(found)
}

/// Two transactions that book the same person follow each other, so that the second is told that it is too
/// late. Left to the constraint alone, they could wait for each other. Sorted, because of several people.
fn take_turns(conn: &mut Conn, bookings: &[&Booking]) -> Result<()> {
    let people = bookings.iter().map(|booking| booking.person);
    let accounts = bookings.iter().filter_map(|booking| booking.account).map(AccountId::uuid);
    let turns: BTreeSet<String> = people.chain(accounts).map(turn_of).collect();
    for turn in &turns {
        conn.one(&TAKE_TURNS, values![turn])?;
    }
    Ok(())
}

fn turn_of(id: Uuid) -> String {
    format!("booking {id}")
}

/// What should be there.
fn wanted(process: &Process, accounts: &HashMap<Uuid, AccountId>) -> Vec<Booking> {
    if process.ended.is_some() {
        return Vec::new();
    }
    let ahead = process.conversations.iter().filter(|conversation| holds_time(conversation));
    ahead.flat_map(|conversation| of_conversation(process, conversation, accounts)).collect()
}

/// Whether people are to be there at its time: it stands, and nobody was asked or said what happened yet.
const fn holds_time(conversation: &Conversation) -> bool {
    conversation.stands() && conversation.asked_at.is_none() && conversation.claims.is_empty()
}

fn of_conversation(
    process: &Process,
    conversation: &Conversation,
    accounts: &HashMap<Uuid, AccountId>,
) -> Vec<Booking> {
    let booking = |person: Uuid, (starts_at, ends_at)| Booking {
        conversation: conversation.id,
        person,
        account: accounts.get(&person).copied(),
        starts_at: micros(starts_at),
        ends_at: micros(ends_at),
    };
    let candidate = id_of_person(process.candidate_person());
    let mut bookings = vec![booking(candidate, (conversation.starts_at, conversation.ends_at()))];
    for attendee in &conversation.attendees {
        bookings.push(booking(attendee.member.uuid(), time_of(conversation, attendee.member)));
    }
    bookings
}

/// Somebody who steps in is taken from when they said they can start: until then they may have been elsewhere.
fn time_of(conversation: &Conversation, member: MemberId) -> (Timestamp, Timestamp) {
    let ends_at = conversation.ends_at();
    let stand_in = conversation.stand_in.as_ref().filter(|stand_in| {
        stand_in.member == member && stand_in.answer.as_ref().is_some_and(|answer| answer.accepted)
    });
    let Some(stand_in) = stand_in else {
        return (conversation.starts_at, ends_at);
    };
    let length = ends_at.duration_since(conversation.starts_at);
    let latest_end = if stand_in.starts_at < ends_at {
        ends_at
    } else {
        stand_in.starts_at.checked_add(length).unwrap_or(LAST)
    };
    (stand_in.starts_at, latest_end)
}

fn read(row: Row) -> Result<Booking> {
    let mut row = row.reader();
    Ok(Booking {
        conversation: row.next()?,
        person: row.next()?,
        account: row.next()?,
        starts_at: row.next()?,
        ends_at: row.next()?,
    })
}

fn read_busy(row: Row) -> Result<Busy> {
    let mut row = row.reader();
    Ok(Busy {
        person: row.next()?,
        starts_at: row.next()?,
        ends_at: row.next()?,
        process: row.next()?,
        conversation: row.next()?,
    })
}
