//! Conversations as people look for them: what is ahead, and what nobody of their side has spoken about yet.

use super::scope::Scope;
use crate::conn::Conn;
use crate::error::Result;
use crate::row::{Reader, Row};
use crate::statement::Statement;
use crate::value::Value;
use jiff::{SignedDuration, Timestamp};
use ledger::conversation::Kind;
use ledger::ids::{CandidateId, ConversationId, MemberId, ProcessId};

/// So long after its start a conversation is asked about in lists; later its process still shows it.
const ASKED_ABOUT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Somebody of the company in a list of conversations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendeeRow {
    /// Who.
    pub member: MemberId,
    /// Their name.
    pub name: String,
    /// Whether they confirmed.
    pub confirmed: bool,
}

/// A conversation with the names needed to show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationRow {
    /// The process it belongs to.
    pub process: ProcessId,
    /// Which.
    pub conversation: ConversationId,
    /// What it is.
    pub kind: Kind,
    /// When it starts.
    pub starts_at: Timestamp,
    /// When it is planned to end.
    pub ends_at: Timestamp,
    /// The zone it was arranged in.
    pub zone: String,
    /// What it is for; nothing where that was erased.
    pub purpose: Option<String>,
    /// Where, or by which link or number.
    pub place: Option<String>,
    /// Whether the candidate confirmed.
    pub candidate_confirmed: bool,
    /// Whether the looking side has said what happened.
    pub claimed: bool,
    /// Whose process it is.
    pub candidate: CandidateId,
    /// Their name.
    pub candidate_name: String,
    /// The title of the job.
    pub job_title: Option<String>,
    /// Who attends for the company, in order.
    pub attendees: Vec<AttendeeRow>,
}

impl ConversationRow {
    /// Whether it is over, so that what happened can be said.
    #[must_use]
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at <= now
    }
}

/// The whole text around a choice of processes (`p`) and conversations (`c`). `$1` workspace, `$2` side,
/// `$3` now, `$4` how far back, `$5` limit. A row for each attendee.
macro_rules! dressed {
    ($from:literal, $only:literal, $order:literal) => {
        concat!(
            "select page.process_id, page.id, page.kind, page.starts_at, page.ends_at, page.zone, purpose.body,
                place.body, page.candidate_confirmed_at is not null, page.claimed,
                page.candidate_id, candidates.name, jobs.title,
                attendees.member_id, members.name, attendees.confirmed_at is not null
            from (
                select c.workspace_id, c.process_id, c.id, c.kind, c.starts_at, c.ends_at, c.zone,
                    c.purpose_id, c.place_id, c.candidate_confirmed_at, p.candidate_id, p.job_id,
                    exists (select 1 from claims where claims.workspace_id = $1
                        and claims.process_id = c.process_id and claims.conversation_id = c.id
                        and claims.side = $2) as claimed
                from ", $from, "
                where p.workspace_id = $1 and c.workspace_id = $1 and c.process_id = p.id
                    and p.ended_at is null and c.cancelled_at is null
                    and (c.ends_at > $3 or c.accepted_at is null and not exists (
                        select 1 from claims where claims.workspace_id = $1
                            and claims.process_id = c.process_id and claims.conversation_id = c.id
                            and claims.side = $2))
                    and ", $only, "
                order by ", $order, " limit $5
            ) as page
                join candidates on candidates.workspace_id = page.workspace_id
                    and candidates.id = page.candidate_id
                left join jobs on jobs.workspace_id = page.workspace_id and jobs.id = page.job_id
                left join texts as purpose on purpose.workspace_id = page.workspace_id
                    and purpose.process_id = page.process_id and purpose.id = page.purpose_id
                left join texts as place on place.workspace_id = page.workspace_id
                    and place.process_id = page.process_id and place.id = page.place_id
                left join attendees on attendees.workspace_id = page.workspace_id
                    and attendees.process_id = page.process_id and attendees.conversation_id = page.id
                left join members on members.workspace_id = page.workspace_id
                    and members.id = attendees.member_id
            order by page.starts_at, page.id, attendees.position"
        )
    };
}

// `cross join` makes SQLite take the left table first, which is the one that narrows.
static IN_WORKSPACE: Statement = Statement::new(
    "store::process::conversation_list::IN_WORKSPACE",
    &[dressed!("conversations as c cross join processes as p", "c.starts_at >= $4", "c.starts_at, c.id")],
);
// In the order of the key of `desk`: what lies behind the page is never read.
static OF_PERSON: Statement = Statement::new(
    "store::process::conversation_list::OF_PERSON",
    &[dressed!(
        "desk as d cross join conversations as c cross join processes as p",
        "d.workspace_id = $1 and d.person_id = $6 and d.starts_at >= $4
            and c.process_id = d.process_id and c.id = d.conversation_id",
        "d.starts_at, d.process_id, d.conversation_id"
    )],
);

/// For the tests: `statements!` takes whole texts only.
#[cfg(test)]
pub(crate) static STATEMENTS: &[&Statement] = &[&IN_WORKSPACE, &OF_PERSON];

/// The conversations that are not over at `now`, and those that are but about which the looking side has not
/// said what happened; by their start. A member sees those they attend and those of the processes they run.
pub fn conversations_ahead(
    conn: &mut Conn,
    scope: Scope,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<ConversationRow>> {
    let earliest = now.checked_sub(ASKED_ABOUT).unwrap_or(now);
    let mut asked: Vec<Value<'_>> =
        vec![scope.workspace().into(), scope.side().code().into(), now.into(), earliest.into(), limit.into()];
    let statement = match scope {
        Scope::Workspace(_) => &IN_WORKSPACE,
        Scope::Part(_, member) => {
            asked.push(member.into());
            &OF_PERSON
        }
        Scope::Own(_, candidate) => {
            asked.push(candidate.into());
            &OF_PERSON
        }
    };
    let mut found: Vec<ConversationRow> = Vec::new();
    for row in conn.all(statement, &asked)? {
        let (conversation, attendee) = read(row)?;
        if found.last().is_none_or(|last| last.conversation != conversation.conversation) {
            found.push(conversation);
        }
        if let Some(last) = found.last_mut() {
            last.attendees.extend(attendee);
        }
    }
    Ok(found)
}

fn read(row: Row) -> Result<(ConversationRow, Option<AttendeeRow>)> {
    let mut row = row.reader();
    let conversation = ConversationRow {
        process: row.next()?,
        conversation: row.next()?,
        kind: row.code(Kind::from_code)?,
        starts_at: row.next()?,
        ends_at: row.next()?,
        zone: row.next()?,
        purpose: row.next()?,
        place: row.next()?,
        candidate_confirmed: row.next()?,
        claimed: row.next()?,
        candidate: row.next()?,
        candidate_name: row.next()?,
        job_title: row.next()?,
        attendees: Vec::new(),
    };
    Ok((conversation, attendee(&mut row)?))
}

fn attendee(row: &mut Reader) -> Result<Option<AttendeeRow>> {
    let (member, name): (Option<MemberId>, Option<String>) = (row.next()?, row.next()?);
    let confirmed = row.next()?;
    Ok(member.zip(name).map(|(member, name)| AttendeeRow { member, name, confirmed }))
}
