//! What stands beside a conversation: who attends, the agenda, what happened, what each side claims.
//!
//! These are short lists kept by position. A list that changed is rewritten from its first difference on.

use super::columns::{id_of, id_of_person, in_common, maybe_words, person, person_of, position, seal_of, words};
use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::{Reader, Row};
use crate::statement::{Statement, statements};
use crate::value::{Value, values};
use jiff::Timestamp;
use ledger::conversation::{
    AgendaItem, Arrival, Attendee, Claim, Closing, Conversation, Move, Notice, Presence,
};
use ledger::ids::{ConversationId, MemberId, ProcessId, WorkspaceId};
use ledger::process::Process;
use ledger::side::Side;
use ledger::words::Words;
use uuid::Uuid;

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
    HAPPENINGS = "select conversation_id, kind, side, person_id, at, minutes, moved_from, moved_to,
            reason_id, reason_commitment
        from happenings where workspace_id = $1 and process_id = $2 order by conversation_id, kind, position";
    ADD_HAPPENING = "insert into happenings (workspace_id, process_id, conversation_id, position, kind,
            side, person_id, at, minutes, moved_from, moved_to, reason_id, reason_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    CUT_HAPPENINGS = "delete from happenings
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4 and kind = $5";
    CLAIMS = "select conversation_id, side, person_id, at, company, company_minutes, company_stand_in,
            candidate, candidate_minutes, candidate_stand_in, ended_early_by, trouble, note_id, note_commitment
        from claims where workspace_id = $1 and process_id = $2 order by conversation_id, position";
    ADD_CLAIM = "insert into claims (workspace_id, process_id, conversation_id, position, side, person_id, at,
            company, company_minutes, company_stand_in, candidate, candidate_minutes, candidate_stand_in,
            ended_early_by, trouble, note_id, note_commitment)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    CUT_CLAIMS = "delete from claims
        where workspace_id = $1 and process_id = $2 and conversation_id = $3 and position >= $4";
}

/// The words of [`happenings`](HAPPENINGS) for their kinds.
const MOVE: &str = "move";
const NOTICE: &str = "notice";
const ARRIVAL: &str = "arrival";

/// Fills in what stands beside the conversations of a process.
pub(super) fn load(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    conversations: &mut [Conversation],
) -> Result<()> {
    let all_four: [(&'static Statement, fn(&mut Conversation, &mut Reader) -> Result<()>); 4] = [
        (&ATTENDEES, read_attendee),
        (&AGENDA, read_agenda_item),
        (&HAPPENINGS, read_happening),
        (&CLAIMS, read_claim),
    ];
    for (statement, read) in all_four {
        for row in conn.all(statement, values![workspace, process])? {
            fill(conversations, row, read)?;
        }
    }
    Ok(())
}

fn fill(
    conversations: &mut [Conversation],
    row: Row,
    read: fn(&mut Conversation, &mut Reader) -> Result<()>,
) -> Result<()> {
    let mut row = row.reader();
    let id: ConversationId = row.next()?;
    let conversation = conversations.iter_mut().find(|conversation| conversation.id == id);
    read(conversation.ok_or(Error::NotFound)?, &mut row)
}

/// Writes what differs.
pub(super) fn save(
    conn: &mut Conn,
    process: &Process,
    before: Option<&Conversation>,
    after: &Conversation,
) -> Result<()> {
    let to = Writer { process, conversation: after.id };
    to.list(conn, (before.map(|old| old.attendees.as_slice()), &after.attendees), &CUT_ATTENDEES, add_attendee)?;
    to.list(conn, (before.map(|old| old.agenda.as_slice()), &after.agenda), &CUT_AGENDA, add_to_agenda)?;
    to.happenings(conn, MOVE, (before.map(|old| old.moves.as_slice()), &after.moves))?;
    to.happenings(conn, NOTICE, (before.map(|old| old.notices.as_slice()), &after.notices))?;
    to.happenings(conn, ARRIVAL, (before.map(|old| old.arrivals.as_slice()), &after.arrivals))?;
    to.list(conn, (before.map(|old| old.claims.as_slice()), &after.claims), &CUT_CLAIMS, add_claim)
}

/// The place of an item: workspace, process, conversation, position.
type Place<'v> = [Value<'v>; 4];

struct Writer<'p> {
    process: &'p Process,
    conversation: ConversationId,
}

impl Writer<'_> {
    fn list<T: PartialEq>(
        &self,
        conn: &mut Conn,
        (before, after): (Option<&[T]>, &[T]),
        cut: &'static Statement,
        add: fn(&mut Conn, Place<'_>, &T) -> Result<()>,
    ) -> Result<()> {
        let before = before.unwrap_or_default();
        let same = in_common(before, after);
        if same < before.len() {
            conn.execute(cut, &self.place(same)?)?;
        }
        for (index, item) in after.iter().enumerate().skip(same) {
            add(conn, self.place(index)?, item)?;
        }
        Ok(())
    }

    fn happenings<T: PartialEq + Happening>(
        &self,
        conn: &mut Conn,
        kind: &'static str,
        (before, after): (Option<&[T]>, &[T]),
    ) -> Result<()> {
        let before = before.unwrap_or_default();
        let same = in_common(before, after);
        if same < before.len() {
            let [workspace, process, conversation, position] = self.place(same)?;
            conn.execute(&CUT_HAPPENINGS, &[workspace, process, conversation, position, kind.into()])?;
        }
        for (index, item) in after.iter().enumerate().skip(same) {
            add_happening(conn, self.place(index)?, kind, &item.columns())?;
        }
        Ok(())
    }

    fn place(&self, index: usize) -> Result<Place<'static>> {
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
        Columns { side: *by, person: None, at: *at, minutes: None, moved: Some((*from, *to)), reason: reason.as_ref() }
    }
}

impl Happening for Notice {
    fn columns(&self) -> Columns<'_> {
        let person = Some(id_of_person(self.by));
        Columns { side: self.by.side(), person, at: self.at, minutes: Some(self.minutes), moved: None, reason: None }
    }
}

impl Happening for Arrival {
    fn columns(&self) -> Columns<'_> {
        let person = Some(id_of_person(self.person));
        Columns { side: self.person.side(), person, at: self.at, minutes: None, moved: None, reason: None }
    }
}

fn add_happening(conn: &mut Conn, place: Place<'_>, kind: &'static str, columns: &Columns<'_>) -> Result<()> {
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
    conn.execute(&ADD_HAPPENING, &row).map(drop)
}

fn read_happening(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
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
        _ => return Err(Error::Column { index: 1, problem: format!("holds '{kind}', which does not fit the row") }),
    }
    Ok(())
}

fn add_claim(conn: &mut Conn, place: Place<'_>, claim: &Claim) -> Result<()> {
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
    conn.execute(&ADD_CLAIM, &row).map(drop)
}

fn read_claim(conversation: &mut Conversation, row: &mut Reader) -> Result<()> {
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
