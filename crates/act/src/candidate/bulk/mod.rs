//! What is done to several candidates at once: seen before, done one by one, each whole, kept with what became of
//! each, and taken back as far as that can be. Nobody is ever declined in bulk: a decline has its own reasons.

mod carry_out;
mod preview;
mod undo;

pub use carry_out::carry_out;
pub use preview::{Previewed, preview};
pub use undo::undo;

use super::{note, reach::member, tag};
use crate::{
    error::{Error, Fault, Input},
    house::House,
    process::act::on_in,
    seat::Seat,
};
use ledger::{
    Command,
    event::Event,
    ids::{CandidateId, JobId, MessageId, ProcessId, StageId},
    message, process,
    refusal::Refusal,
};
use store::{
    Conn,
    bulks::{self, Bulk, Kind, Shown},
    notes::Sharing,
};
use uuid::Uuid;

/// So many at once.
pub const MOST: usize = 300;

/// What is to be done to each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Put this tag on.
    Tag(String),
    /// Write this note.
    Note(Sharing, String),
    /// Enter this stage.
    Stage(StageId),
    /// Send this message.
    Message(String),
}

impl What {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Tag(_) => Kind::Tag,
            Self::Note(..) => Kind::Note,
            Self::Stage(_) => Kind::Stage,
            Self::Message(_) => Kind::Message,
        }
    }

    fn tag(&self) -> Option<&str> {
        match self {
            Self::Tag(tag) => Some(tag),
            _ => None,
        }
    }

    fn stage(&self) -> Option<StageId> {
        match self {
            Self::Stage(stage) => Some(*stage),
            _ => None,
        }
    }

    fn checked(self) -> Result<Self, Error> {
        Ok(match self {
            Self::Tag(tag) => Self::Tag(tag::checked(&tag)?),
            Self::Note(sharing, text) => Self::Note(sharing, note::checked(&text)?),
            Self::Stage(stage) => Self::Stage(stage),
            Self::Message(text) if text.trim().is_empty() => {
                return Err(Error::Invalid(Input::Note, Fault::Missing));
            }
            Self::Message(text) => Self::Message(text),
        })
    }
}

/// To whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Candidates, chosen in a list: they can be tagged and noted about.
    Candidates(Vec<CandidateId>),
    /// Processes, chosen on the board of a job.
    Processes(JobId, Vec<ProcessId>),
}

/// Something to be done to several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What.
    pub what: What,
    /// To whom.
    pub whom: Whom,
}

impl Wanted {
    fn checked(self) -> Result<Self, Error> {
        let chosen = match &self.whom {
            Whom::Candidates(ids) => ids.len(),
            Whom::Processes(_, ids) => ids.len(),
        };
        match chosen {
            0 => Err(Error::Invalid(Input::Candidate, Fault::Missing)),
            n if n > MOST => Err(Error::Invalid(Input::Candidate, Fault::TooMany)),
            _ => Ok(Self { what: self.what.checked()?, whom: self.whom }),
        }
    }

    fn job(&self) -> Option<JobId> {
        match self.whom {
            Whom::Candidates(_) => None,
            Whom::Processes(job, _) => Some(job),
        }
    }

    /// One after the other, each once.
    fn targets(&self) -> Vec<Target> {
        let mut targets: Vec<Target> = Vec::new();
        match &self.whom {
            Whom::Candidates(ids) => targets.extend(ids.iter().copied().map(Target::Candidate)),
            Whom::Processes(_, ids) => targets.extend(ids.iter().copied().map(Target::Process)),
        }
        let mut seen = std::collections::HashSet::new();
        targets.retain(|target| seen.insert(*target));
        targets
    }
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Target {
    Candidate(CandidateId),
    Process(ProcessId),
}

/// Why one of them is left as it is, or stays as it has become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// They have that tag.
    HasTag,
    /// They are in that stage.
    SameStage,
    /// There is no such candidate or process for this member.
    Gone,
    /// Their role may not do that there.
    NotYours,
    /// It has changed since.
    Changed,
    /// The ledger refuses.
    Refused(Refusal),
}

impl Why {
    /// The word used in stores and the API, and in the key of its wording.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::HasTag => "has-tag",
            Self::SameStage => "same-stage",
            Self::Gone => "gone",
            Self::NotYours => "not-yours",
            Self::Changed => "changed",
            Self::Refused(refusal) => refusal.code(),
        }
    }
}

/// What became of one of them inside its transaction.
enum Became {
    Done { thing: Option<Uuid> },
    Left(Why),
}

/// Who one of them is.
struct Subject {
    candidate: CandidateId,
    process: Option<ProcessId>,
    name: String,
}

/// Does it to one of them, or says why not. An error that is not for a person ends the whole.
fn one_in(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    wanted: &Wanted,
    target: Target,
) -> Result<(Option<Subject>, Became), Error> {
    let subject = match subject(conn, seat, wanted, target) {
        Ok(subject) => subject,
        Err(Error::NotFound) => return Ok((None, Became::Left(Why::Gone))),
        Err(error) => return Err(error),
    };
    let became = match done(conn, house, seat, &wanted.what, &subject) {
        Ok(became) => became,
        Err(Error::Refused(Refusal::NotYours) | Error::NotAllowed) => Became::Left(Why::NotYours),
        Err(Error::Refused(refusal)) => Became::Left(Why::Refused(refusal)),
        Err(Error::NotFound) => Became::Left(Why::Gone),
        Err(error) => return Err(error),
    };
    Ok((Some(subject), became))
}

fn subject(conn: &mut Conn, seat: &Seat, wanted: &Wanted, target: Target) -> Result<Subject, Error> {
    let workspace = seat.workspace_id();
    let (id, process) = match target {
        Target::Candidate(id) => (id, None),
        Target::Process(id) => {
            let place = store::board::place(conn, workspace, id)?;
            if place.job != wanted.job() {
                return Err(Error::NotFound);
            }
            (place.candidate, Some(id))
        }
    };
    let candidate = super::reach::reached(conn, seat, id)?;
    Ok(Subject { candidate: candidate.id, process, name: candidate.name })
}

fn done(
    conn: &mut Conn,
    house: &House,
    seat: &Seat,
    what: &What,
    subject: &Subject,
) -> Result<Became, Error> {
    let in_process = || subject.process.ok_or(Error::Refused(Refusal::NoJob));
    match what {
        What::Tag(tag) => Ok(match tag::put_in(conn, house, seat, subject.candidate, tag)? {
            true => Became::Done { thing: None },
            false => Became::Left(Why::HasTag),
        }),
        What::Note(sharing, text) => {
            let note = note::add_in(conn, house, seat, subject.candidate, *sharing, text)?;
            Ok(Became::Done { thing: Some(note.id.uuid()) })
        }
        What::Stage(stage) => {
            let id = in_process()?;
            let before = store::board::place(conn, seat.workspace_id(), id)?.stage;
            let command = Command::Process(process::Command::EnterStage(*stage));
            let acted = on_in(conn, house, seat, id, command)?;
            Ok(match acted.entries.is_empty() {
                true => Became::Left(Why::SameStage),
                false => Became::Done { thing: before.map(StageId::uuid) },
            })
        }
        What::Message(text) => {
            let send = message::send::Send { text: text.clone(), corrects: None };
            let command = Command::Message(message::Command::Send(send));
            let acted = on_in(conn, house, seat, in_process()?, command)?;
            let written = acted.entries.iter().find_map(|entry| match entry.event {
                Event::MessageWritten { message, .. } => Some(message),
                _ => None,
            });
            Ok(Became::Done { thing: written.map(MessageId::uuid) })
        }
    }
}

/// What was done, with what became of each: its author's to see.
///
/// # Errors
/// [`Error::NotFound`] where there is none of this member, or what the store says.
pub fn see(house: &House, seat: &Seat, id: Uuid) -> Result<(Bulk, Vec<Shown>), Error> {
    house.db.read(|conn| see_in(conn, seat, id))
}

fn see_in(conn: &mut Conn, seat: &Seat, id: Uuid) -> Result<(Bulk, Vec<Shown>), Error> {
    let bulk = bulks::load(conn, seat.workspace_id(), id)?;
    if bulk.by != member(seat)? {
        return Err(Error::NotFound);
    }
    let items = bulks::items(conn, seat.workspace_id(), id)?;
    Ok((bulk, items))
}
