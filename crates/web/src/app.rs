//! What the web needs to know, given by the binary.

use crate::origin::Trusted;
use act::House;
use jiff::{Timestamp, tz::TimeZone};
use ledger::frame::Role;
use std::sync::Arc;
use store::sessions::Holder;
use tokio::sync::Semaphore;

/// How the house is reached.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address people type, without a slash at the end: `https://hiring.example.org`.
    pub public_address: String,
    /// Proxies whose word about where a request comes from is believed.
    pub trusted_proxies: Vec<Trusted>,
}

impl Settings {
    /// Whether people come by https, so that cookies are for it only.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_address.starts_with("https://")
    }
}

/// How far the demonstration's clock jumps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jump {
    /// So many minutes.
    Minutes(i64),
    /// To nine o'clock of the next business day.
    NextBusinessDay,
    /// Until something happens by itself, a month at most.
    NextThing,
}

/// Makes time pass; gives the new time, or why not.
pub type Advance = dyn Fn(Jump) -> Result<Timestamp, String> + Send + Sync;
/// Takes in a mail as it would come from outside; gives why it was not taken.
pub type Receive = dyn Fn(&[u8]) -> Result<(), String> + Send + Sync;

/// A seat one can take in the demonstration without a password.
#[derive(Clone, Debug)]
pub struct DemoSeat {
    /// Whose it is.
    pub name: String,
    /// Their role; none for a candidate.
    pub role: Option<Role>,
    /// Who sits there.
    pub holder: Holder,
    /// Where one begins.
    pub goes_to: String,
}

/// What only the demonstration has: a clock one can move, seats one can take, a mailbox of its own.
#[derive(Clone)]
pub struct Demo {
    /// The seats.
    pub seats: Vec<DemoSeat>,
    /// Where its organisation is: a stranger's clock goes as there.
    pub zone: TimeZone,
    /// Makes time pass.
    pub advance: Arc<Advance>,
    /// Takes in a reply to a mail.
    pub receive: Arc<Receive>,
}

impl std::fmt::Debug for Demo {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Demo({} seats)", self.seats.len())
    }
}

/// Everything a request may use. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct App {
    /// The house.
    pub house: House,
    /// How it is reached.
    pub settings: Arc<Settings>,
    /// Only in the demonstration.
    pub demo: Option<Arc<Demo>>,
    /// The room for files on their way in.
    pub(crate) uploads: Arc<Semaphore>,
}

impl App {
    /// The web of a house.
    #[must_use]
    pub fn new(house: House, settings: Settings, demo: Option<Demo>) -> Self {
        let uploads = Arc::new(Semaphore::new(crate::upload::ROOM));
        Self { house, settings: Arc::new(settings), demo: demo.map(Arc::new), uploads }
    }
}
