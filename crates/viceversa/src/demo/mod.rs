//! The demonstration: a story, played once; from its end one goes on by hand, on both sides.

mod beside;
mod logins;
mod panel;
mod past;
mod time;

pub use logins::tell;
pub use time::advance;

use crate::{
    failure::Failure,
    story::{self, Story, clock},
};
use act::{Clock, House};
use ledger::ids::ProcessId;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Database, workspaces::Workspace};
use web::app::DemoSeat;
use work::{Post, Worker};

/// The story that is played.
const STORY: u32 = 2;
/// What is kept about it in the database.
const KEY: &str = "demo";

/// A house in which the story was played.
#[derive(Clone, Debug)]
pub struct Stage {
    /// It, on its own time, which goes on.
    pub house: House,
    /// The story.
    pub story: Story,
    /// The organisation.
    pub workspace: Workspace,
    /// The process it is about.
    pub process: ProcessId,
    /// Who can be played, with whom one begins.
    pub seats: Vec<DemoSeat>,
}

#[derive(Deserialize, Serialize)]
struct Kept {
    story: u32,
    workspace: String,
    process: ProcessId,
}

/// Plays the story, or finds it played.
///
/// # Errors
/// Where the database holds something else, or the story does not go as it is told.
pub fn prepare(database: Database, letters: &work::Settings) -> Result<Stage, Failure> {
    let kept = match kept(&database)? {
        Some(kept) => kept,
        None => play(&database, letters)?,
    };
    let offset = clock::offset(&database)?.ok_or_else(half_played)?;
    let house = House::new(database, Clock::shifted(offset));
    let found = house.db.read(|conn| store::workspaces::by_slug(conn, &kept.workspace))?;
    let workspace = found.ok_or_else(half_played)?;
    let seats = logins::seats(&house, &workspace, kept.process)?;
    Ok(Stage { house, story: story::read(kept.story)?, workspace, process: kept.process, seats })
}

/// The demonstration's part of the web.
pub fn web(stage: &Stage, worker: &Arc<Worker>) -> web::Demo {
    let (for_time, for_mail) = (Arc::clone(worker), Arc::clone(worker));
    web::Demo {
        seats: stage.seats.clone(),
        zone: act::house::zone_of(&stage.workspace.zone),
        advance: Arc::new(move |jump| advance(&for_time, jump)),
        receive: Arc::new(move |raw| {
            work::receive(&for_mail.house, &for_mail.settings, raw)
                .map(drop)
                .map_err(|not_taken| not_taken.to_string())
        }),
    }
}

fn kept(database: &Database) -> Result<Option<Kept>, Failure> {
    match database.read(|conn| store::meta::get(conn, KEY))? {
        Some(text) => Ok(Some(serde_json::from_str(&text).map_err(|_| half_played())?)),
        None if database.read(store::workspaces::any)? => Err(Failure::new(
            "this database holds a workspace already, and not one of a demonstration; \
             name another folder with --data",
        )),
        None => Ok(None),
    }
}

fn play(database: &Database, letters: &work::Settings) -> Result<Kept, Failure> {
    let story = story::read(STORY)?;
    let house = House::new(database.clone(), Clock::standing(story.begins));
    // Whoever finds a story that was not played to its end is told so.
    house.db.write(|conn| store::meta::set(conn, KEY, "half"))?;
    let worker = Worker::new(house.clone(), Post::Mailbox, letters.clone());
    let go_on = |to| work::advance(&worker, to).map(drop).map_err(|error| error.to_string());
    let mut beside = beside::Beside::default();
    let played = story::play(&house, &story, &mut |house, to| {
        beside.up_to(house, to, go_on)?;
        go_on(to)
    })?;
    clock::keep(database, &house.clock)?;
    past::make(&house, &played.cast)?;
    let process = *played.processes.first().ok_or_else(half_played)?;
    let kept = Kept { story: STORY, workspace: played.cast.workspace.slug, process };
    let text = serde_json::to_string(&kept)?;
    database.write(|conn| store::meta::set(conn, KEY, &text))?;
    Ok(kept)
}

fn half_played() -> Failure {
    Failure::new(
        "the story in this folder was not played to its end; remove the folder, or name another with --data",
    )
}
