//! The rows of questions and of the replies to them.

use super::columns::{changed, id_of_person, in_common, person, position, words};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use ledger::ids::{ProcessId, QuestionId, WorkspaceId};
use ledger::process::Process;
use ledger::question::{Question, Reply, State};

statements! {
    LOAD = "select id, side, asked_by, asked_at, conversation_id, words_id, words_commitment, state, state_at,
            reminders
        from questions where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into questions (workspace_id, process_id, id, position, side, asked_by, asked_at,
            conversation_id, words_id, words_commitment, state, state_at, reminders)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    SET = "update questions set position = $4, side = $5, asked_by = $6, asked_at = $7, conversation_id = $8,
            words_id = $9, words_commitment = $10, state = $11, state_at = $12, reminders = $13
        where workspace_id = $1 and process_id = $2 and id = $3";
    REPLIES = "select question_id, id, side, person_id, at, words_id, words_commitment
        from replies where workspace_id = $1 and process_id = $2 order by question_id, position";
    ADD_REPLY = "insert into replies (workspace_id, process_id, question_id, position, id, side, person_id, at,
            words_id, words_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    CUT_REPLIES = "delete from replies
        where workspace_id = $1 and process_id = $2 and question_id = $3 and position >= $4";
}

/// The questions of a process with their replies, in order.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Question>> {
    let mut questions = conn.all_of(&LOAD, values![workspace, process], read)?;
    if questions.is_empty() {
        return Ok(questions);
    }
    for row in conn.all(&REPLIES, values![workspace, process])? {
        let mut row = row.reader();
        let id: QuestionId = row.next()?;
        let question = questions.iter_mut().find(|question| question.id == id).ok_or(Error::NotFound)?;
        question.replies.push(read_reply(&mut row)?);
    }
    Ok(questions)
}

/// Writes the rows that differ.
pub(super) fn save(
    conn: &mut Conn,
    process: &Process,
    before: &[Question],
    after: &[Question],
) -> Result<()> {
    for (index, question, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, question)?)?;
        save_replies(conn, process, question, old.map_or(&[], |old| &old.replies))?;
    }
    Ok(())
}

fn save_replies(conn: &mut Conn, process: &Process, question: &Question, before: &[Reply]) -> Result<()> {
    let same = in_common(before, &question.replies);
    if same < before.len() {
        conn.execute(&CUT_REPLIES, values![process.workspace, process.id, question.id, position(same)?])?;
    }
    for (index, reply) in question.replies.iter().enumerate().skip(same) {
        conn.execute(
            &ADD_REPLY,
            values![
                process.workspace,
                process.id,
                question.id,
                position(index)?,
                reply.id,
                reply.by.side().code(),
                id_of_person(reply.by),
                reply.at,
                reply.words.id,
                &reply.words.commitment,
            ],
        )?;
    }
    Ok(())
}

fn row_of<'q>(process: &Process, index: usize, question: &'q Question) -> Result<[Value<'q>; 13]> {
    Ok([
        process.workspace.into(),
        process.id.into(),
        question.id.into(),
        position(index)?.into(),
        question.asked_by.side().code().into(),
        id_of_person(question.asked_by).into(),
        question.asked_at.into(),
        question.conversation.into(),
        question.words.id.into(),
        (&question.words.commitment).into(),
        question.state.code().into(),
        question.state_at.into(),
        question.reminders.into(),
    ])
}

fn read(row: Row) -> Result<Question> {
    let mut row = row.reader();
    Ok(Question {
        id: row.next()?,
        asked_by: person(&mut row)?,
        asked_at: row.next()?,
        conversation: row.next()?,
        words: words(&mut row)?,
        state: row.code(State::from_code)?,
        state_at: row.next()?,
        reminders: row.next()?,
        replies: Vec::new(),
    })
}

fn read_reply(row: &mut Reader) -> Result<Reply> {
    Ok(Reply { id: row.next()?, by: person(row)?, at: row.next()?, words: words(row)? })
}
