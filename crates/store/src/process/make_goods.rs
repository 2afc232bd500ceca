//! The rows of what followed second misses in a row.

use super::columns::{beside, changed, id_of, maybe_words, position, seal_of};
use crate::conn::Conn;
use crate::error::Result;
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::ids::{ProcessId, WorkspaceId};
use ledger::make_good::{Choice, Chosen, MakeGood};
use ledger::process::Process;
use ledger::side::Side;

statements! {
    LOAD = "select id, missed_by, first_miss, second_miss, opened_at, owner_id, apology_id,
            choice, chosen_at, words_id, words_commitment
        from make_goods where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into make_goods (workspace_id, process_id, id, position, missed_by, first_miss, second_miss,
            opened_at, owner_id, apology_id, choice, chosen_at, words_id, words_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    SET = "update make_goods set position = $4, missed_by = $5, first_miss = $6, second_miss = $7,
            opened_at = $8, owner_id = $9, apology_id = $10, choice = $11, chosen_at = $12, words_id = $13,
            words_commitment = $14
        where workspace_id = $1 and process_id = $2 and id = $3";
}

/// The make-goods of a process, in order.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<MakeGood>> {
    conn.all_of(&LOAD, values![workspace, process], read)
}

/// Writes the rows that differ.
pub(super) fn save(
    conn: &mut Conn,
    process: &Process,
    before: &[MakeGood],
    after: &[MakeGood],
) -> Result<()> {
    for (index, make_good, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, make_good)?)?;
    }
    Ok(())
}

fn row_of<'m>(process: &Process, index: usize, make_good: &'m MakeGood) -> Result<[Value<'m>; 14]> {
    let chosen = make_good.chosen.as_ref();
    let words = chosen.and_then(|chosen| chosen.words.as_ref());
    let [first_miss, second_miss] = make_good.misses;
    Ok([
        process.workspace.into(),
        process.id.into(),
        make_good.id.into(),
        position(index)?.into(),
        make_good.missed_by.code().into(),
        first_miss.into(),
        second_miss.into(),
        make_good.opened_at.into(),
        make_good.owner.into(),
        make_good.apology.into(),
        chosen.map(|chosen| chosen.choice.code()).into(),
        chosen.map(|chosen| chosen.at).into(),
        id_of(words).into(),
        seal_of(words).into(),
    ])
}

fn read(row: Row) -> Result<MakeGood> {
    let mut row = row.reader();
    Ok(MakeGood {
        id: row.next()?,
        missed_by: row.code(Side::from_code)?,
        misses: [row.next()?, row.next()?],
        opened_at: row.next()?,
        owner: row.next()?,
        apology: row.next()?,
        chosen: chosen(&mut row)?,
    })
}

fn chosen(row: &mut Reader) -> Result<Option<Chosen>> {
    let choice = row.maybe_code(Choice::from_code)?;
    let at: Option<Timestamp> = row.next()?;
    let words = maybe_words(row)?;
    choice.map(|choice| Ok(Chosen { choice, at: beside(at)?, words })).transpose()
}
