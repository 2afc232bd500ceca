//! The rows of messages.

use super::columns::{changed, id_of_person, person, position, words};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::message::{Kind, Message, State};
use ledger::process::Process;

statements! {
    LOAD = "select id, kind, side, person_id, written_at, words_id, words_commitment, state, state_at, corrects,
            make_good_id
        from messages where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into messages (workspace_id, process_id, id, position, kind, side, person_id, written_at,
            words_id, words_commitment, state, state_at, corrects, make_good_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    SET = "update messages set position = $4, kind = $5, side = $6, person_id = $7, written_at = $8,
            words_id = $9, words_commitment = $10, state = $11, state_at = $12, corrects = $13,
            make_good_id = $14
        where workspace_id = $1 and process_id = $2 and id = $3";
}

/// The messages of a process, in order.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Message>> {
    conn.all_of(&LOAD, values![workspace, process], read)
}

/// Writes the rows that differ.
pub(super) fn save(conn: &mut Conn, process: &Process, before: &[Message], after: &[Message]) -> Result<()> {
    for (index, message, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, message)?)?;
    }
    Ok(())
}

fn row_of<'m>(process: &Process, index: usize, message: &'m Message) -> Result<[Value<'m>; 14]> {
    Ok([
        process.workspace.into(),
        process.id.into(),
        message.id.into(),
        position(index)?.into(),
        message.kind.code().into(),
        message.by.side().code().into(),
        id_of_person(message.by).into(),
        message.written_at.into(),
        message.words.id.into(),
        (&message.words.commitment).into(),
        message.state.code().into(),
        message.state.at().into(),
        message.corrects.into(),
        message.make_good.into(),
    ])
}

fn read(row: Row) -> Result<Message> {
    let mut row = row.reader();
    Ok(Message {
        id: row.next()?,
        kind: row.code(Kind::from_code)?,
        by: person(&mut row)?,
        written_at: row.next()?,
        words: words(&mut row)?,
        state: state(&mut row)?,
        corrects: row.next()?,
        make_good: row.next()?,
    })
}

/// Two columns: word and instant.
fn state(row: &mut Reader) -> Result<State> {
    let word: String = row.next()?;
    State::from_code(&word, row.next()?)
        .ok_or(Error::Unstorable("a message is in a state this version does not know"))
}
