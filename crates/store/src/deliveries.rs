//! The delivery log: what was sent to whom, and what came of it.

use crate::conn::Conn;
use crate::error::{Error, Result};
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::{CandidateId, MemberId, ProcessId, WorkspaceId};
use ledger::side::Person;
use uuid::Uuid;

/// What came of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Begun. After a crash in the middle it stays so: it may have been sent or not.
    Unknown,
    /// Handed over.
    Sent,
    /// The other server took it.
    Accepted,
    /// It came back.
    Bounced,
    /// It could not be handed over.
    Failed,
}

impl State {
    const ALL: [Self; 5] = [Self::Unknown, Self::Sent, Self::Accepted, Self::Bounced, Self::Failed];

    /// The word used in stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Bounced => "bounced",
            Self::Failed => "failed",
        }
    }

    /// Reads [`State::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// One try to deliver one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Where.
    pub workspace_id: WorkspaceId,
    /// Which.
    pub id: Uuid,
    /// The errand it was part of.
    pub errand_id: Uuid,
    /// The process it was about.
    pub process_id: Option<ProcessId>,
    /// To whom.
    pub person: Person,
    /// The same for every try of one mail.
    pub message_id: String,
    /// What it said.
    pub template: String,
    /// What came of it.
    pub state: State,
    /// The other server's words.
    pub detail: Option<String>,
    /// When it came to this.
    pub at: Timestamp,
}

statements! {
    RECORD = "insert into deliveries (workspace_id, id, errand_id, process_id, person_kind, person_id,
            message_id, template, state, detail, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    SETTLE = "update deliveries set state = $3, detail = $4, at = $5 where workspace_id = $1 and id = $2";
    BY_MESSAGE_ID = "select workspace_id, id, errand_id, process_id, person_kind, person_id, message_id,
            template, state, detail, at
        from deliveries where message_id = $1 order by at desc, id desc limit 1";
    OF_PROCESS = "select workspace_id, id, errand_id, process_id, person_kind, person_id, message_id,
            template, state, detail, at
        from deliveries where workspace_id = $1 and process_id = $2 order by at desc, id desc limit $3";
    OF_PERSON = "select workspace_id, id, errand_id, process_id, person_kind, person_id, message_id,
            template, state, detail, at
        from deliveries where workspace_id = $1 and person_id = $2 and person_kind = $3
        order by at desc, id desc limit $4";
}

/// Records that a try begins, before it does.
pub fn record(conn: &mut Conn, delivery: &Delivery) -> Result<()> {
    let (kind, person) = parts(delivery.person);
    conn.execute(
        &RECORD,
        values![
            delivery.workspace_id,
            delivery.id,
            delivery.errand_id,
            delivery.process_id,
            kind,
            person,
            &delivery.message_id,
            &delivery.template,
            delivery.state.code(),
            delivery.detail.as_deref(),
            delivery.at,
        ],
    )?;
    Ok(())
}

/// Notes what came of a try.
pub fn settle(
    conn: &mut Conn,
    workspace: WorkspaceId,
    id: Uuid,
    state: State,
    detail: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    match conn.execute(&SETTLE, values![workspace, id, state.code(), detail, now])? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// The last try of the mail of that Message-ID, in whatever workspace: a bounce names nothing else.
pub fn by_message_id(conn: &mut Conn, message_id: &str) -> Result<Option<Delivery>> {
    conn.maybe_of(&BY_MESSAGE_ID, values![message_id], read)
}

/// What was sent about a process, the newest first.
pub fn of_process(
    conn: &mut Conn,
    workspace: WorkspaceId,
    process: ProcessId,
    limit: u32,
) -> Result<Vec<Delivery>> {
    conn.all_of(&OF_PROCESS, values![workspace, process, limit], read)
}

/// What was sent to a person, the newest first.
pub fn of_person(
    conn: &mut Conn,
    workspace: WorkspaceId,
    person: Person,
    limit: u32,
) -> Result<Vec<Delivery>> {
    let (kind, id) = parts(person);
    conn.all_of(&OF_PERSON, values![workspace, id, kind, limit], read)
}

const fn parts(person: Person) -> (&'static str, Uuid) {
    match person {
        Person::Member(id) => ("member", id.uuid()),
        Person::Candidate(id) => ("candidate", id.uuid()),
    }
}

fn read(row: Row) -> Result<Delivery> {
    let mut row = row.reader();
    Ok(Delivery {
        workspace_id: row.next()?,
        id: row.next()?,
        errand_id: row.next()?,
        process_id: row.next()?,
        person: {
            let of = row.code(|kind| match kind {
                "member" => Some(to_member as fn(Uuid) -> Person),
                "candidate" => Some(to_candidate),
                _ => None,
            })?;
            of(row.next()?)
        },
        message_id: row.next()?,
        template: row.next()?,
        state: row.code(State::from_code)?,
        detail: row.next()?,
        at: row.next()?,
    })
}

fn to_member(id: Uuid) -> Person {
    Person::Member(MemberId::new(id))
}

fn to_candidate(id: Uuid) -> Person {
    Person::Candidate(CandidateId::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{samples, testing};
    use samples::at;

    #[test]
    fn a_mail_is_found_by_its_message_id_with_what_came_of_it() {
        testing::each_engine(|db| {
            let house = samples::house(db);
            let process = ProcessId::new(Uuid::from_u128(5));
            let delivery = |number: u128, person, time| Delivery {
                workspace_id: house.workspace.id,
                id: Uuid::from_u128(number),
                errand_id: Uuid::from_u128(50),
                process_id: Some(process),
                person,
                message_id: "<errand50@example.org>".to_owned(),
                template: "alert".to_owned(),
                state: State::Unknown,
                detail: None,
                at: at(time),
            };
            let member = Person::Member(house.recruiter.id);
            let candidate = Person::Candidate(house.candidate.id);
            db.write(|conn| {
                record(conn, &delivery(1, candidate, "06:00"))?;
                record(conn, &delivery(2, member, "06:01"))?;
                let workspace = house.workspace.id;
                let said = Some("550 no such user");
                settle(conn, workspace, Uuid::from_u128(2), State::Bounced, said, at("06:05"))
            })
            .unwrap();
            let found = db.read(|conn| by_message_id(conn, "<errand50@example.org>")).unwrap().unwrap();
            assert_eq!((found.person, found.state, found.at), (member, State::Bounced, at("06:05")));
            assert_eq!(found.detail.as_deref(), Some("550 no such user"));

            let about = db.read(|conn| of_process(conn, house.workspace.id, process, 9)).unwrap();
            assert_eq!(about.len(), 2);
            let to_them = db.read(|conn| of_person(conn, house.workspace.id, candidate, 9)).unwrap();
            assert_eq!(to_them, [delivery(1, candidate, "06:00")]);
        });
    }
}
