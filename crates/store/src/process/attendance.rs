//! What stands beside a conversation: who attends, the agenda, what happened, what each side claims.
//!
//! These are short lists kept by position. A list that changed is rewritten from its first difference on.

use super::columns::{in_common, position, words};
use super::{claims, happenings};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::{Statement, statements};
use crate::value::{Value, values};
use ledger::conversation::{AgendaItem, Attendee, Conversation};
use ledger::ids::{ConversationId, ProcessId, WorkspaceId};
use ledger::process::Process;
use ledger::side::Side;

statements! {
    ATTENDEES = "select conversation_id, member_id, confirmed_at, instead_of from attendees
        where workspace_id = $1 and process_id = $2 order by conversation_id, position";
    ADD_ATTENDEE = "insert into attendees (workspace_id, process_id, conversation_id, position,
            member_id, confirmed_at, instead_of)
        values ($1, $2, $3, $4, $5, $6, $7)";
    CUT_ATTENDEES = "delete from attendees
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4";
    AGENDA = "select conversation_id, side, words_id, words_commitment from agenda_items
        where workspace_id = $1 and process_id = $2 order by conversation_id, position";
    ADD_TO_AGENDA = "insert into agenda_items (workspace_id, process_id, conversation_id, position,
            side, words_id, words_commitment)
        values ($1, $2, $3, $4, $5, $6, $7)";
    CUT_AGENDA = "delete from agenda_items
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4";
}

/// Fills in what stands beside the conversations of a process.
pub(super) fn load(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    conversations: &mut [Conversation],
) -> Result<()> {
    fill(conversations, conn.all(&ATTENDEES, values![workspace, process])?, read_attendee)?;
    fill(conversations, conn.all(&AGENDA, values![workspace, process])?, read_agenda_item)?;
    happenings::load(conn, workspace, process, conversations)?;
    claims::load(conn, workspace, process, conversations)
}

/// Reads rows that begin with the conversation they belong to.
pub(super) fn fill(
    conversations: &mut [Conversation],
    rows: Vec<Row>,
    read: fn(&mut Conversation, &mut Reader) -> Result<()>,
) -> Result<()> {
    for row in rows {
        let mut row = row.reader();
        let id: ConversationId = row.next()?;
        let conversation = conversations.iter_mut().find(|conversation| conversation.id == id);
        read(conversation.ok_or(Error::NotFound)?, &mut row)?;
    }
    Ok(())
}

/// Writes what differs.
pub(super) fn save(
    conn: &mut Conn,
    process: &Process,
    before: Option<&Conversation>,
    after: &Conversation,
) -> Result<()> {
    let seat = Seat { process, conversation: after.id };
    let attendees = before.map_or(&[][..], |old| &old.attendees);
    save_list(conn, &seat, &CUT_ATTENDEES, add_attendee, attendees, &after.attendees)?;
    let agenda = before.map_or(&[][..], |old| &old.agenda);
    save_list(conn, &seat, &CUT_AGENDA, add_to_agenda, agenda, &after.agenda)?;
    happenings::save(conn, &seat, before, after)?;
    let claimed = before.map_or(&[][..], |old| &old.claims);
    save_list(conn, &seat, &claims::CUT, claims::add, claimed, &after.claims)
}

fn save_list<T: PartialEq>(
    conn: &mut Conn,
    seat: &Seat<'_>,
    cut: &'static Statement,
    add: fn(&mut Conn, Place<'_>, &T) -> Result<()>,
    before: &[T],
    after: &[T],
) -> Result<()> {
    let same = in_common(before, after);
    if same < before.len() {
        conn.execute(cut, &seat.place(same)?)?;
    }
    for (index, item) in after.iter().enumerate().skip(same) {
        add(conn, seat.place(index)?, item)?;
    }
    Ok(())
}

/// The place of an item: workspace, process, conversation, position.
pub(super) type Place<'v> = [Value<'v>; 4];

/// The conversation whose lists are written.
pub(super) struct Seat<'p> {
    process: &'p Process,
    conversation: ConversationId,
}

impl Seat<'_> {
    pub(super) fn place(&self, index: usize) -> Result<Place<'static>> {
        Ok([
            self.process.workspace.into(),
            self.process.id.into(),
            self.conversation.into(),
            position(index)?.into(),
        ])
    }
}

fn add_attendee(conn: &mut Conn, place: Place<'_>, attendee: &Attendee) -> Result<()> {
    let [workspace, process, conversation, position] = place;
    let row = [
        workspace,
        process,
        conversation,
        position,
        attendee.member.into(),
        attendee.confirmed_at.into(),
        attendee.instead_of.into(),
    ];
    conn.execute(&ADD_ATTENDEE, &row).map(drop)
}

fn read_attendee(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
    conversation.attendees.push(Attendee {
        member: row.next()?,
        confirmed_at: row.next()?,
        instead_of: row.next()?,
    });
    Ok(())
}

fn add_to_agenda(conn: &mut Conn, place: Place<'_>, item: &AgendaItem) -> Result<()> {
    let [workspace, process, conversation, position] = place;
    let row = [
        workspace,
        process,
        conversation,
        position,
        item.by.code().into(),
        item.words.id.into(),
        (&item.words.commitment).into(),
    ];
    conn.execute(&ADD_TO_AGENDA, &row).map(drop)
}

fn read_agenda_item(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
    conversation.agenda.push(AgendaItem { by: row.code(Side::from_code)?, words: words(row)? });
    Ok(())
}
