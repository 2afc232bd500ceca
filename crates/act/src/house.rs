//! The house: the database, the clock, and the few things every act needs.

use crate::{clock::Clock, error::Error, gate::Gate, webhook::Reach};
use jiff::tz::TimeZone;
use ledger::{
    calendar::Calendar,
    frame::{Rules, Team},
    ids::WorkspaceId,
};
use std::sync::Arc;
use store::{Conn, Database, workspaces::Workspace};

/// Everything an act needs besides the person who acts. Cloning is cheap. Like its database it blocks, and
/// is used and dropped off the async threads.
#[derive(Clone, Debug)]
pub struct House {
    /// The tables.
    pub db: Database,
    /// What time it is.
    pub clock: Clock,
    /// Where what leaves the house may lead.
    pub reach: Reach,
    /// At most so many passwords are hashed at once: each takes 19 MiB.
    pub(crate) gate: Arc<Gate>,
}

impl House {
    /// A house on that database, with that clock, from which nothing leads into private networks.
    #[must_use]
    pub fn new(db: Database, clock: Clock) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self { db, clock, reach: Reach::Public, gate: Arc::new(Gate::new(cores)) }
    }
}

/// What decisions know of an organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// The workspace.
    pub workspace: Workspace,
    /// Its numbers.
    pub rules: Rules,
    /// Its business days.
    pub calendar: Calendar,
    /// Its people.
    pub team: Team,
}

impl Organisation {
    /// Loads it: the workspace, its holidays, its people.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what the store says.
    pub fn load(conn: &mut Conn, id: WorkspaceId) -> Result<Self, Error> {
        let workspace = store::workspaces::load(conn, id)?;
        Self::of(conn, workspace)
    }

    /// Loads what belongs to a workspace that is loaded already.
    ///
    /// # Errors
    /// What the store says.
    pub fn of(conn: &mut Conn, workspace: Workspace) -> Result<Self, Error> {
        let team = store::members::team(conn, workspace.id)?;
        Self::with_team(conn, workspace, team)
    }

    /// Loads what belongs to a workspace whose people are known already.
    ///
    /// # Errors
    /// What the store says.
    pub fn with_team(conn: &mut Conn, workspace: Workspace, team: Team) -> Result<Self, Error> {
        let rules = rules_of(&workspace)?;
        let mut calendar = Calendar::new(zone_of(&workspace.zone));
        let holidays = store::workspaces::holidays(conn, workspace.id)?;
        calendar.holidays = holidays.into_iter().map(|holiday| holiday.day).collect();
        Ok(Self { workspace, rules, calendar, team })
    }
}

/// The numbers a workspace has set.
///
/// # Errors
/// When what is stored cannot be read.
pub fn rules_of(workspace: &Workspace) -> Result<Rules, Error> {
    Ok(serde_json::from_str(&workspace.rules)?)
}

/// A zone by its name; UTC where a newer time zone database dropped the name.
#[must_use]
pub fn zone_of(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}
