//! What each side claims of a conversation.

use super::attendance::{Place, fill};
use super::columns::{id_of, id_of_person, maybe_words, person, seal_of};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Reader;
use crate::statement::statements;
use crate::value::values;
use ledger::conversation::{Claim, Closing, Conversation, Presence};
use ledger::ids::{MemberId, ProcessId, WorkspaceId};
use ledger::side::Side;

statements! {
    LOAD = "select conversation_id, side, person_id, at, company, company_minutes, company_stand_in,
            candidate, candidate_minutes, candidate_stand_in, ended_early_by, trouble, note_id, note_commitment
        from claims where workspace_id = $1 and process_id = $2 order by conversation_id, position";
    ADD = "insert into claims (workspace_id, process_id, conversation_id, position, side, person_id, at,
            company, company_minutes, company_stand_in, candidate, candidate_minutes, candidate_stand_in,
            ended_early_by, trouble, note_id, note_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    pub(super) CUT = "delete from claims
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4";
}

/// Fills in the claims of the conversations of a process.
pub(super) fn load(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    conversations: &mut [Conversation],
) -> Result<()> {
    fill(conversations, conn.all(&LOAD, values![workspace, process])?, read)
}

/// Writes one claim.
pub(super) fn add(conn: &mut Conn, place: Place<'_>, claim: &Claim) -> Result<()> {
    let [workspace, process, conversation, position] = place;
    let early = match claim.closing {
        Closing::AsPlanned => None,
        Closing::EarlyBy(side) => Some(side.code()),
    };
    let row = [
        workspace,
        process,
        conversation,
        position,
        claim.by.side().code().into(),
        id_of_person(claim.by).into(),
        claim.at.into(),
        claim.company.code().into(),
        minutes_of(claim.company).into(),
        stand_in_of(claim.company).into(),
        claim.candidate.code().into(),
        minutes_of(claim.candidate).into(),
        stand_in_of(claim.candidate).into(),
        early.into(),
        claim.trouble.into(),
        id_of(claim.note.as_ref()).into(),
        seal_of(claim.note.as_ref()).into(),
    ];
    conn.execute(&ADD, &row).map(drop)
}

fn read(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
    conversation.claims.push(Claim {
        by: person(row)?,
        at: row.next()?,
        company: presence(row)?,
        candidate: presence(row)?,
        closing: row.maybe_code(Side::from_code)?.map_or(Closing::AsPlanned, Closing::EarlyBy),
        trouble: row.next()?,
        note: maybe_words(row)?,
    });
    Ok(())
}

const fn minutes_of(presence: Presence) -> Option<u32> {
    match presence {
        Presence::Late(minutes) => Some(minutes),
        _ => None,
    }
}

const fn stand_in_of(presence: Presence) -> Option<MemberId> {
    match presence {
        Presence::StoodIn(member) => member,
        _ => None,
    }
}

/// Three columns: word, minutes, stand-in.
fn presence(row: &mut Reader) -> Result<Presence> {
    let word: String = row.next()?;
    let minutes: Option<u32> = row.next()?;
    let stand_in: Option<MemberId> = row.next()?;
    match (word.as_str(), minutes) {
        ("on_time", _) => Ok(Presence::OnTime),
        ("late", Some(minutes)) => Ok(Presence::Late(minutes)),
        ("absent", _) => Ok(Presence::Absent),
        ("stood_in", _) => Ok(Presence::StoodIn(stand_in)),
        ("called_off", _) => Ok(Presence::CalledOff),
        _ => Err(Error::Unstorable("a claim holds a presence this version does not know")),
    }
}
