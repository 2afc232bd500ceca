//! What the ledger says of mirrors, entered beside it in the same transaction.

use crate::error::Error;
use ledger::{
    event::{Entry, Event},
    ids::ConversationId,
    mirror::{Statement, Values},
    process::Process,
    refusal::Refusal,
    words::{NewText, Words},
};
use store::{
    Conn,
    felt::{self, Answer, Asked},
};

/// Enters what these entries say of mirrors, beside the ledger and in the same transaction.
///
/// # Errors
/// What the store says, or an answer that cannot be read.
pub fn keep(conn: &mut Conn, after: &Process, entries: &[Entry], texts: &[NewText]) -> Result<(), Error> {
    let mut touched = false;
    for entry in entries {
        match &entry.event {
            Event::MirrorInvited { conversation } => {
                felt::asked(conn, after.workspace, &asked(after, *conversation)?, Some(entry.at))?;
            }
            Event::MirrorSent { conversation, values, comment, share } => {
                felt::asked(conn, after.workspace, &asked(after, *conversation)?, None)?;
                let answer = answer(values, comment.as_ref(), *share, texts)?;
                felt::answered(conn, after.workspace, after.id, *conversation, entry.at, &answer)?;
            }
            Event::ProcessEnded { .. } | Event::JobChanged { .. } => {}
            _ => continue,
        }
        touched = true;
    }
    if touched {
        let ended = after.ended.as_ref().map(|ended| (ended.at, ended.how.code()));
        felt::decided(conn, after.workspace, after.id, ended)?;
    }
    Ok(())
}

fn asked(process: &Process, id: ConversationId) -> Result<Asked, Error> {
    let conversation = process.conversation(id).map_err(Error::Refused)?;
    Ok(Asked {
        process: process.id,
        conversation: id,
        candidate: process.candidate,
        job: process.job,
        stage: conversation.stage,
        kind: conversation.kind.code(),
        members: conversation.attendees.iter().map(|attendee| attendee.member).collect(),
        held_at: conversation.starts_at,
    })
}

fn answer(values: &Words, comment: Option<&Words>, share: bool, texts: &[NewText]) -> Result<Answer, Error> {
    let sealed = texts.iter().find(|text| text.id == values.id);
    let sealed = sealed.ok_or(Error::Refused(Refusal::SealUnreadable))?;
    let values: Values = serde_json::from_str(&sealed.body)?;
    Ok(Answer {
        statements: Statement::ALL.map(|statement| values.statements.get(&statement).copied()),
        recommend: values.recommend,
        comment: comment.map(|words| words.id),
        share,
    })
}
