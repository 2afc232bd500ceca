//! What happened around a conversation: starts it had before, words about being late, arrivals.

use super::attendance::{Place, Seat, fill};
use super::columns::{id_of, id_of_person, in_common, maybe_words, person_of, seal_of};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Reader;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::conversation::{Arrival, Conversation, Move, Notice};
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::side::Side;
use ledger::words::Words;
use uuid::Uuid;

statements! {
    LOAD = "select conversation_id, kind, side, person_id, at, minutes, moved_from, moved_to,
            reason_id, reason_commitment
        from happenings where workspace_id = $1 and process_id = $2 order by conversation_id, kind, position";
    ADD = "insert into happenings (workspace_id, process_id, conversation_id, position, kind,
            side, person_id, at, minutes, moved_from, moved_to, reason_id, reason_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    CUT = "delete from happenings
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4 and kind = $5";
}

const MOVE: &str = "move";
const NOTICE: &str = "notice";
const ARRIVAL: &str = "arrival";

/// Fills in what happened around the conversations of a process.
pub(super) fn load(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    conversations: &mut [Conversation],
) -> Result<()> {
    fill(conversations, conn.all(&LOAD, values![workspace, process])?, read)
}

/// Writes what differs.
pub(super) fn save(
    conn: &mut Conn,
    seat: &Seat<'_>,
    before: Option<&Conversation>,
    after: &Conversation,
) -> Result<()> {
    save_kind(conn, seat, MOVE, before.map_or(&[], |old| &old.moves), &after.moves)?;
    save_kind(conn, seat, NOTICE, before.map_or(&[], |old| &old.notices), &after.notices)?;
    save_kind(conn, seat, ARRIVAL, before.map_or(&[], |old| &old.arrivals), &after.arrivals)
}

fn save_kind<T: PartialEq + Happening>(
    conn: &mut Conn,
    seat: &Seat<'_>,
    kind: &'static str,
    before: &[T],
    after: &[T],
) -> Result<()> {
    let same = in_common(before, after);
    if same < before.len() {
        let [workspace, process, conversation, position] = seat.place(same)?;
        conn.execute(&CUT, &[workspace, process, conversation, position, kind.into()])?;
    }
    for (index, item) in after.iter().enumerate().skip(same) {
        add(conn, seat.place(index)?, kind, &item.columns())?;
    }
    Ok(())
}

/// What happened around a conversation, as its row holds it.
struct Columns<'h> {
    side: Side,
    person: Option<Uuid>,
    at: Timestamp,
    minutes: Option<u32>,
    moved: Option<(Timestamp, Timestamp)>,
    reason: Option<&'h Words>,
}

trait Happening {
    fn columns(&self) -> Columns<'_>;
}

impl Happening for Move {
    fn columns(&self) -> Columns<'_> {
        let Self { by, at, from, to, reason } = self;
        Columns {
            side: *by,
            person: None,
            at: *at,
            minutes: None,
            moved: Some((*from, *to)),
            reason: reason.as_ref(),
        }
    }
}

impl Happening for Notice {
    fn columns(&self) -> Columns<'_> {
        let person = Some(id_of_person(self.by));
        Columns {
            side: self.by.side(),
            person,
            at: self.at,
            minutes: Some(self.minutes),
            moved: None,
            reason: None,
        }
    }
}

impl Happening for Arrival {
    fn columns(&self) -> Columns<'_> {
        let person = Some(id_of_person(self.person));
        Columns { side: self.person.side(), person, at: self.at, minutes: None, moved: None, reason: None }
    }
}

fn add(conn: &mut Conn, place: Place<'_>, kind: &'static str, columns: &Columns<'_>) -> Result<()> {
    let [workspace, process, conversation, position] = place;
    let row = [
        workspace,
        process,
        conversation,
        position,
        kind.into(),
        columns.side.code().into(),
        columns.person.into(),
        columns.at.into(),
        columns.minutes.into(),
        columns.moved.map(|(from, _)| from).into(),
        columns.moved.map(|(_, to)| to).into(),
        id_of(columns.reason).into(),
        seal_of(columns.reason).into(),
    ];
    conn.execute(&ADD, &row).map(drop)
}

fn read(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
    let kind: String = row.next()?;
    let side = row.code(Side::from_code)?;
    let someone: Option<Uuid> = row.next()?;
    let person = someone.map(|id| person_of(side, id));
    let at = row.next()?;
    let minutes: Option<u32> = row.next()?;
    let (from, to): (Option<Timestamp>, Option<Timestamp>) = (row.next()?, row.next()?);
    let reason = maybe_words(row)?;
    match (kind.as_str(), person, minutes, from, to) {
        (MOVE, _, _, Some(from), Some(to)) => {
            conversation.moves.push(Move { by: side, at, from, to, reason });
        }
        (NOTICE, Some(by), Some(minutes), ..) => conversation.notices.push(Notice { by, minutes, at }),
        (ARRIVAL, Some(person), ..) => conversation.arrivals.push(Arrival { person, at }),
        _ => {
            return Err(Error::Column {
                index: 1,
                problem: format!("holds '{kind}', which does not fit the row"),
            });
        }
    }
    Ok(())
}
