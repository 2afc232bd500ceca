//! The board of a job: its processes by the stage they are in.

use super::reach::{is_own, member, own, sees};
use crate::{error::Error, house::House, seat::Seat};
use ledger::ids::JobId;
use store::{
    board::{self, Card},
    candidates::list::Sees,
    jobs::{self, Job, Stage},
};

/// So many processes that run are shown.
pub const MOST_RUNNING: u32 = 300;
/// So many that ended last.
pub const MOST_ENDED: u32 = 12;

/// A job's board.
#[derive(Clone, Debug)]
pub struct Board {
    /// The job.
    pub job: Job,
    /// Its plan.
    pub stages: Vec<Stage>,
    /// What runs, the newest entry first.
    pub running: Vec<Card>,
    /// Whether more runs than is shown.
    pub more_running: bool,
    /// What ended last.
    pub ended: Vec<Card>,
    /// Whether more ended than is shown.
    pub more_ended: bool,
}

/// The board, for those who see every process, and for the job's own hiring manager and recruiter.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotAllowed`], or what the store says.
pub fn board(house: &House, seat: &Seat, id: JobId) -> Result<Board, Error> {
    let sees = sees(seat)?;
    let me = member(seat)?;
    let workspace = seat.workspace_id();
    house.db.read(|conn| {
        let job = jobs::load(conn, workspace, id)?;
        let theirs = job.hiring_manager_id == me || job.recruiter_id == me;
        if matches!(sees, Sees::OfManager(..)) && !theirs {
            return Err(Error::NotAllowed);
        }
        let own = own(conn, seat)?;
        let mut running = board::running(conn, workspace, id, MOST_RUNNING + 1)?;
        let mut ended = board::ended(conn, workspace, id, MOST_ENDED + 1)?;
        let cut = |cards: &mut Vec<Card>, most: u32| {
            let more = cards.len() > most as usize;
            cards.truncate(most as usize);
            cards.retain(|card| !is_own(seat, &own, card.candidate, card.account, &card.email));
            more
        };
        let (more_running, more_ended) = (cut(&mut running, MOST_RUNNING), cut(&mut ended, MOST_ENDED));
        Ok(Board {
            stages: jobs::stages(conn, workspace, id)?,
            job,
            running,
            more_running,
            ended,
            more_ended,
        })
    })
}
