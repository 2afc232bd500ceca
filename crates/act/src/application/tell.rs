//! What a candidate tells beside their CV: their own story, which the company sees beside it, and what they need for
//! conversations to work well, which few may read.

use super::open::found_by_stories;
use crate::{
    check,
    error::{Error, Input},
    house::House,
    process::see::{Sight, see_in},
    seat::Seat,
};
use ledger::{ids::ProcessId, policy, refusal::Refusal, side::Side};
use store::{
    Conn,
    applications::{self, Told},
    files::File,
};

/// What is told in a process, as far as that person may read it.
#[derive(Clone, Debug, Default)]
pub struct TellsAll {
    /// The candidate's own story.
    pub story: Option<Told>,
    /// What they need; nothing for whom it is not for.
    pub needs: Option<Told>,
    /// Whether what they need is for this person to read.
    pub reads_needs: bool,
}

/// What the candidate of a process tells, as far as that person may read it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn told(house: &House, seat: &Seat, process: ProcessId) -> Result<TellsAll, Error> {
    house.db.read(|conn| {
        let sight = see_in(conn, seat, process)?;
        told_in(conn, seat, &sight)
    })
}

fn told_in(conn: &mut Conn, seat: &Seat, sight: &Sight) -> Result<TellsAll, Error> {
    let (workspace, process) = (seat.workspace_id(), sight.process.id);
    let reads_needs = policy::reads_needs(&sight.process, seat.person, seat.role);
    Ok(TellsAll {
        story: applications::story(conn, workspace, process)?,
        needs: if reads_needs { applications::needs(conn, workspace, process)? } else { None },
        reads_needs,
    })
}

/// Everything that stands beside a process: what is told, the files, and whether the candidate's address is still to be
/// shown to be theirs.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// What is told.
    pub told: TellsAll,
    /// The files, removed ones too.
    pub files: Vec<File>,
    /// Whether nobody has opened a link that was mailed to the candidate's address yet.
    pub unproved: bool,
}

/// What stands beside a process that this person sees.
///
/// # Errors
/// What the store says.
pub fn beside(house: &House, seat: &Seat, sight: &Sight) -> Result<Beside, Error> {
    let workspace = seat.workspace_id();
    house.db.read(|conn| {
        Ok(Beside {
            told: told_in(conn, seat, sight)?,
            files: store::files::of_process(conn, workspace, sight.process.id)?,
            unproved: applications::is_unproved(conn, workspace, sight.process.candidate)?,
        })
    })
}

/// Tells the story, or tells it anew; `version` is that of what was read, 0 where there was nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] for anybody but the candidate; [`Error::Stale`]; [`Error::Invalid`].
pub fn story(house: &House, seat: &Seat, process: ProcessId, version: i64, text: &str) -> Result<(), Error> {
    let body = check::note(Input::Story, text)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let sight = see_in(conn, seat, process)?;
        if seat.side() != Side::Candidate {
            return Err(Error::Refused(Refusal::NotYours));
        }
        applications::tell_story(conn, seat.workspace_id(), process, version, &body, now)?;
        found_by_stories(conn, seat.workspace_id(), &sight.candidate)
    })
}

/// Tells what they need, or tells it anew.
///
/// # Errors
/// As [`story`].
pub fn needs(house: &House, seat: &Seat, process: ProcessId, version: i64, text: &str) -> Result<(), Error> {
    let body = check::note(Input::Needs, text)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        see_in(conn, seat, process)?;
        if seat.side() != Side::Candidate {
            return Err(Error::Refused(Refusal::NotYours));
        }
        Ok(applications::tell_needs(conn, seat.workspace_id(), process, version, &body, now)?)
    })
}
