//! The rows of conversations themselves; who attends and what happened stand in tables beside.

use super::columns::{at, beside, changed, id_of, maybe_words, position, seal_of, words};
use crate::conn::Conn;
use crate::error::Result;
use crate::row::{Reader, Row};
use crate::statement::statements;
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::conversation::{Cancellation, Conversation, Kind, StandIn, StandInAnswer, TimeProposal};
use ledger::ids::{MemberId, ProcessId, WorkspaceId};
use ledger::process::Process;
use ledger::side::Side;

statements! {
    LOAD = "select id, kind, stage_id, purpose_id, purpose_commitment, place_id, place_commitment, starts_at,
            minutes, zone, booked_at, candidate_confirmed_at,
            proposal_by, proposal_starts_at, proposal_reason_id, proposal_reason_commitment, proposal_at,
            approached_at, alerted_at,
            stand_in_id, stand_in_starts_at, stand_in_offered_at, stand_in_accepted, stand_in_answered_at,
            cancelled_by, cancelled_at, cancelled_reason_id, cancelled_reason_commitment,
            asked_at, claim_reminded_at, accepted_at
        from conversations where workspace_id = $1 and process_id = $2 order by position";
    ADD = "insert into conversations (workspace_id, process_id, id, position, kind, stage_id,
            purpose_id, purpose_commitment, place_id, place_commitment, starts_at, ends_at,
            minutes, zone, booked_at, candidate_confirmed_at,
            proposal_by, proposal_starts_at, proposal_reason_id, proposal_reason_commitment, proposal_at,
            approached_at, alerted_at,
            stand_in_id, stand_in_starts_at, stand_in_offered_at, stand_in_accepted, stand_in_answered_at,
            cancelled_by, cancelled_at, cancelled_reason_id, cancelled_reason_commitment,
            asked_at, claim_reminded_at, accepted_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
            $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35)";
    SET = "update conversations set position = $4, kind = $5, stage_id = $6,
            purpose_id = $7, purpose_commitment = $8, place_id = $9, place_commitment = $10,
            starts_at = $11, ends_at = $12, minutes = $13, zone = $14, booked_at = $15,
            candidate_confirmed_at = $16, proposal_by = $17, proposal_starts_at = $18,
            proposal_reason_id = $19, proposal_reason_commitment = $20, proposal_at = $21,
            approached_at = $22, alerted_at = $23, stand_in_id = $24, stand_in_starts_at = $25,
            stand_in_offered_at = $26, stand_in_accepted = $27, stand_in_answered_at = $28,
            cancelled_by = $29, cancelled_at = $30, cancelled_reason_id = $31,
            cancelled_reason_commitment = $32, asked_at = $33, claim_reminded_at = $34, accepted_at = $35
        where workspace_id = $1 and process_id = $2 and id = $3";
}

/// The conversations of a process, still without what stands in the tables beside.
pub(super) fn load(conn: &mut Conn, workspace: WorkspaceId, process: ProcessId) -> Result<Vec<Conversation>> {
    conn.all_of(&LOAD, values![workspace, process], read)
}

/// Writes the rows that differ.
pub(super) fn save(
    conn: &mut Conn,
    process: &Process,
    before: &[Conversation],
    after: &[Conversation],
) -> Result<()> {
    for (index, conversation, old) in changed(before, after) {
        let statement = if old.is_some() { &SET } else { &ADD };
        conn.execute(statement, &row_of(process, index, conversation)?)?;
    }
    Ok(())
}

fn row_of<'c>(process: &Process, index: usize, conversation: &'c Conversation) -> Result<[Value<'c>; 35]> {
    let Conversation { purpose, place, proposal, stand_in, cancellation, .. } = conversation;
    let (proposal, stand_in) = (proposal.as_ref(), stand_in.as_ref());
    let (cancellation, place) = (cancellation.as_ref(), place.as_ref());
    let proposal_reason = proposal.and_then(|proposal| proposal.reason.as_ref());
    let cancelled_reason = cancellation.and_then(|cancellation| cancellation.reason.as_ref());
    let answer = stand_in.and_then(|stand_in| stand_in.answer.as_ref());
    Ok([
        process.workspace.into(),
        process.id.into(),
        conversation.id.into(),
        position(index)?.into(),
        conversation.kind.code().into(),
        conversation.stage.into(),
        purpose.id.into(),
        (&purpose.commitment).into(),
        id_of(place).into(),
        seal_of(place).into(),
        conversation.starts_at.into(),
        conversation.ends_at().into(),
        conversation.minutes.into(),
        (&conversation.zone).into(),
        conversation.booked_at.into(),
        conversation.candidate_confirmed_at.into(),
        proposal.map(|proposal| proposal.by.code()).into(),
        proposal.map(|proposal| proposal.starts_at).into(),
        id_of(proposal_reason).into(),
        seal_of(proposal_reason).into(),
        proposal.map(|proposal| proposal.at).into(),
        conversation.approached_at.into(),
        conversation.alerted_at.into(),
        stand_in.map(|stand_in| stand_in.member).into(),
        stand_in.map(|stand_in| stand_in.starts_at).into(),
        stand_in.map(|stand_in| stand_in.offered_at).into(),
        answer.map(|answer| answer.accepted).into(),
        answer.map(|answer| answer.at).into(),
        cancellation.map(|cancellation| cancellation.by.code()).into(),
        cancellation.map(|cancellation| cancellation.at).into(),
        id_of(cancelled_reason).into(),
        seal_of(cancelled_reason).into(),
        conversation.asked_at.into(),
        conversation.claim_reminded_at.into(),
        conversation.accepted_at.into(),
    ])
}

fn read(row: Row) -> Result<Conversation> {
    let mut row = row.reader();
    Ok(Conversation {
        id: row.next()?,
        kind: row.code(Kind::from_code)?,
        stage: row.next()?,
        purpose: words(&mut row)?,
        place: maybe_words(&mut row)?,
        starts_at: row.next()?,
        minutes: row.next()?,
        zone: row.next()?,
        booked_at: row.next()?,
        candidate_confirmed_at: row.next()?,
        proposal: proposal(&mut row)?,
        approached_at: row.next()?,
        alerted_at: row.next()?,
        stand_in: stand_in(&mut row)?,
        cancellation: cancellation(&mut row)?,
        asked_at: row.next()?,
        claim_reminded_at: row.next()?,
        accepted_at: row.next()?,
        attendees: Vec::new(),
        agenda: Vec::new(),
        moves: Vec::new(),
        notices: Vec::new(),
        arrivals: Vec::new(),
        claims: Vec::new(),
    })
}

fn proposal(row: &mut Reader) -> Result<Option<TimeProposal>> {
    let by = row.maybe_code(Side::from_code)?;
    let starts_at: Option<Timestamp> = row.next()?;
    let reason = maybe_words(row)?;
    at(row.next()?, |at| Ok(TimeProposal { by: beside(by)?, starts_at: beside(starts_at)?, reason, at }))
}

fn stand_in(row: &mut Reader) -> Result<Option<StandIn>> {
    let (member, starts_at): (Option<MemberId>, Option<Timestamp>) = (row.next()?, row.next()?);
    let offered_at: Option<Timestamp> = row.next()?;
    let (accepted, answered_at): (Option<bool>, Option<Timestamp>) = (row.next()?, row.next()?);
    let answer = accepted.zip(answered_at).map(|(accepted, at)| StandInAnswer { accepted, at });
    at(offered_at, |offered_at| {
        Ok(StandIn { member: beside(member)?, starts_at: beside(starts_at)?, offered_at, answer })
    })
}

fn cancellation(row: &mut Reader) -> Result<Option<Cancellation>> {
    let by = row.maybe_code(Side::from_code)?;
    let cancelled_at: Option<Timestamp> = row.next()?;
    let reason = maybe_words(row)?;
    at(cancelled_at, |at| Ok(Cancellation { by: beside(by)?, at, reason }))
}
