//! The rows of wishes.

use super::columns::{beside, changed, id_of, maybe_words, position, seal_of, words};
use crate::conn::Conn;
use crate::error::Result;
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::ids::{MemberId, ProcessId, WorkspaceId};
use ledger::process::Process;
use ledger::wish::{Answer, Kind, Wish};

statements! {
    LOAD = "select id, kind, made_at, words_id, words_commitment, promise_id,
            granted, answered_by, answered_at, reason_id, reason_commitment
        from wishes where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into wishes (workspace_id, process_id, id, position, kind, made_at, words_id,
            words_commitment, promise_id, granted, answered_by, answered_at, reason_id, reason_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    SET = "update wishes set position = $4, kind = $5, made_at = $6, words_id = $7, words_commitment = $8,
            promise_id = $9, granted = $10, answered_by = $11, answered_at = $12, reason_id = $13,
            reason_commitment = $14
        where workspace_id = $1 and process_id = $2 and id = $3";
}

/// The wishes of a process, in order.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Wish>> {
    conn.all_of(&LOAD, values![workspace, process], read)
}

/// Writes the rows that differ.
pub(super) fn save(conn: &mut Conn, process: &Process, before: &[Wish], after: &[Wish]) -> Result<()> {
    for (index, wish, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, wish)?)?;
    }
    Ok(())
}

fn row_of<'w>(process: &Process, index: usize, wish: &'w Wish) -> Result<[Value<'w>; 14]> {
    let answer = wish.answer.as_ref();
    let reason = answer.map(|answer| &answer.reason);
    Ok([
        process.workspace.into(),
        process.id.into(),
        wish.id.into(),
        position(index)?.into(),
        wish.kind.code().into(),
        wish.made_at.into(),
        wish.words.id.into(),
        (&wish.words.commitment).into(),
        wish.promise.into(),
        answer.map(|answer| answer.granted).into(),
        answer.map(|answer| answer.by).into(),
        answer.map(|answer| answer.at).into(),
        id_of(reason).into(),
        seal_of(reason).into(),
    ])
}

fn read(row: Row) -> Result<Wish> {
    let mut row = row.reader();
    Ok(Wish {
        id: row.next()?,
        kind: row.code(Kind::from_code)?,
        made_at: row.next()?,
        words: words(&mut row)?,
        promise: row.next()?,
        answer: answer(&mut row)?,
    })
}

fn answer(row: &mut Reader) -> Result<Option<Answer>> {
    let granted: Option<bool> = row.next()?;
    let (by, at): (Option<MemberId>, Option<Timestamp>) = (row.next()?, row.next()?);
    let reason = maybe_words(row)?;
    granted
        .map(|granted| Ok(Answer { granted, by: beside(by)?, at: beside(at)?, reason: beside(reason)? }))
        .transpose()
}
