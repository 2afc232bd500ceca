//! The rows of promises.

use super::columns::{at, beside, changed, id_of, id_of_person, maybe_words, person, position, seal_of};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::ids::{
    ConversationId, DeclineId, MakeGoodId, OfferId, ProcessId, ProposalId, QuestionId, ReportId, WishId,
    WorkspaceId,
};
use ledger::process::Process;
use ledger::promise::{About, Dispute, Kind, Promise, State, VoidReason};
use ledger::side::Side;
use uuid::Uuid;

statements! {
    LOAD = "select id, kind, owing, owed_by, owed_to, about, about_id, words_id, words_commitment,
            made_at, due_at, first_due_at, expected_at, state, state_at, delivered_at, claimed,
            disputed_at, dispute_words_id, dispute_words_commitment, void_reason,
            reminded_at, overdue_at, escalated_at, escalated_to
        from promises where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into promises (workspace_id, process_id, id, position, kind, owing, owed_by, owed_to,
            about, about_id, words_id, words_commitment, made_at, due_at, first_due_at, expected_at,
            state, state_at, delivered_at, claimed, disputed_at, dispute_words_id, dispute_words_commitment,
            void_reason, reminded_at, overdue_at, escalated_at, escalated_to)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $23, $24, $25, $26, $27, $28)";
    SET = "update promises set position = $4, kind = $5, owing = $6, owed_by = $7, owed_to = $8, about = $9,
            about_id = $10, words_id = $11, words_commitment = $12, made_at = $13, due_at = $14,
            first_due_at = $15, expected_at = $16, state = $17, state_at = $18, delivered_at = $19,
            claimed = $20, disputed_at = $21, dispute_words_id = $22, dispute_words_commitment = $23,
            void_reason = $24, reminded_at = $25, overdue_at = $26, escalated_at = $27, escalated_to = $28
        where workspace_id = $1 and process_id = $2 and id = $3";
}

/// The promises of a process, in order.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Promise>> {
    conn.all_of(&LOAD, values![workspace, process], |row: Row| read(&mut row.reader()))
}

/// Writes the rows that differ.
pub(super) fn save(conn: &mut Conn, process: &Process, before: &[Promise], after: &[Promise]) -> Result<()> {
    for (index, promise, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, promise)?)?;
    }
    Ok(())
}

fn row_of<'p>(process: &Process, index: usize, promise: &'p Promise) -> Result<[Value<'p>; 28]> {
    let (words, dispute) = (promise.words.as_ref(), promise.dispute.as_ref());
    let dispute_words = dispute.and_then(|dispute| dispute.words.as_ref());
    let (about, about_id) = about_columns(promise.about);
    Ok([
        process.workspace.into(),
        process.id.into(),
        promise.id.into(),
        position(index)?.into(),
        promise.kind.code().into(),
        promise.owing().code().into(),
        id_of_person(promise.owed_by).into(),
        promise.owed_to.code().into(),
        about.into(),
        about_id.into(),
        id_of(words).into(),
        seal_of(words).into(),
        promise.made_at.into(),
        promise.due_at.into(),
        promise.first_due_at.into(),
        promise.expected_at.into(),
        promise.state.code().into(),
        promise.state_at.into(),
        promise.delivered_at.into(),
        promise.claimed.into(),
        dispute.map(|dispute| dispute.at).into(),
        id_of(dispute_words).into(),
        seal_of(dispute_words).into(),
        promise.void_reason.map(VoidReason::code).into(),
        promise.reminded_at.into(),
        promise.overdue_at.into(),
        promise.escalated_at.into(),
        promise.escalated_to.into(),
    ])
}

/// The twenty-five columns of [`LOAD`], in its order.
pub(super) fn read(row: &mut Reader) -> Result<Promise> {
    Ok(Promise {
        id: row.next()?,
        kind: row.code(Kind::from_code)?,
        owed_by: person(row)?,
        owed_to: row.code(Side::from_code)?,
        about: about(row)?,
        words: maybe_words(row)?,
        made_at: row.next()?,
        due_at: row.next()?,
        first_due_at: row.next()?,
        expected_at: row.next()?,
        state: row.code(State::from_code)?,
        state_at: row.next()?,
        delivered_at: row.next()?,
        claimed: row.next()?,
        dispute: dispute(row)?,
        void_reason: row.maybe_code(VoidReason::from_code)?,
        reminded_at: row.next()?,
        overdue_at: row.next()?,
        escalated_at: row.next()?,
        escalated_to: row.next()?,
    })
}

fn dispute(row: &mut Reader) -> Result<Option<Dispute>> {
    let disputed_at: Option<Timestamp> = row.next()?;
    let words = maybe_words(row)?;
    at(disputed_at, |at| Ok(Dispute { at, words }))
}

const fn about_columns(about: About) -> (&'static str, Option<Uuid>) {
    match about {
        About::Process => ("process", None),
        About::Conversation(id) => ("conversation", Some(id.uuid())),
        About::Question(id) => ("question", Some(id.uuid())),
        About::Wish(id) => ("wish", Some(id.uuid())),
        About::MakeGood(id) => ("make_good", Some(id.uuid())),
        About::Proposal(id) => ("proposal", Some(id.uuid())),
        About::Offer(id) => ("offer", Some(id.uuid())),
        About::Decline(id) => ("decline", Some(id.uuid())),
        About::Report(id) => ("report", Some(id.uuid())),
        About::Scorecard(id) => ("scorecard", Some(id.uuid())),
    }
}

/// Two columns: word and id.
fn about(row: &mut Reader) -> Result<About> {
    let word: String = row.next()?;
    let id: Option<Uuid> = row.next()?;
    Ok(match word.as_str() {
        "process" => About::Process,
        "conversation" => About::Conversation(ConversationId::new(beside(id)?)),
        "question" => About::Question(QuestionId::new(beside(id)?)),
        "wish" => About::Wish(WishId::new(beside(id)?)),
        "make_good" => About::MakeGood(MakeGoodId::new(beside(id)?)),
        "proposal" => About::Proposal(ProposalId::new(beside(id)?)),
        "offer" => About::Offer(OfferId::new(beside(id)?)),
        "decline" => About::Decline(DeclineId::new(beside(id)?)),
        "report" => About::Report(ReportId::new(beside(id)?)),
        "scorecard" => About::Scorecard(ConversationId::new(beside(id)?)),
        _ => {
            return Err(Error::Unstorable("a promise is about something this version does not know"));
        }
    })
}
