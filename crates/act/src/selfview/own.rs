//! The forecasts of one person, and what came of them.

use super::came::went_on;
use crate::{error::Error, seat::Seat};
use jiff::Timestamp;
use ledger::{
    ids::{CandidateId, MemberId, ProcessId, TextId},
    process::Process,
    selfview::{SelfView, Values},
    side::Person,
};
use measure::forecast::{self, Forecast, Refusal, Score};
use std::collections::HashMap;
use store::{
    Conn,
    process::{Filter, Scope, Which},
};

/// From so many forecasts whose end is known on, they are held against what came.
pub const KNOWN: usize = 5;
/// So many processes are looked through, the latest first: what is older no longer describes anybody.
const MOST: u32 = 50;

/// One forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foretold {
    /// About which process.
    pub process: ProcessId,
    /// When it was said.
    pub at: Timestamp,
    /// How likely, in hundredths.
    pub likely: u8,
    /// Whether it came; nothing where that cannot be told.
    pub came: Option<bool>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Foretells {
    /// In the order of time.
    pub all: Vec<Foretold>,
    /// How good they were; nothing before five are known.
    pub score: Option<Result<Score, Refusal>>,
}

impl Foretells {
    pub(super) fn of(mut all: Vec<Foretold>) -> Self {
        all.sort_by_key(|one| one.at);
        let known: Vec<Forecast> = all
            .iter()
            .filter_map(|one| Some(Forecast { chance: f64::from(one.likely) / 100.0, came: one.came? }))
            .collect();
        let score = (known.len() >= KNOWN).then(|| forecast::score(&known));
        Self { all, score }
    }

    /// How many of them are known.
    #[must_use]
    pub fn known(&self) -> usize {
        self.all.iter().filter(|one| one.came.is_some()).count()
    }
}

/// A process that somebody has a part in, with its texts.
pub(super) struct Own {
    /// Whole: what others wrote of this person is in it, and is told only together.
    pub(super) process: Process,
    texts: HashMap<TextId, String>,
}

impl Own {
    /// Of a candidate.
    pub(super) fn of_candidate(conn: &mut Conn, seat: &Seat, id: CandidateId) -> Result<Vec<Self>, Error> {
        Self::all(conn, seat, Scope::Own(seat.workspace_id(), id))
    }

    /// Of a member.
    pub(super) fn of_member(conn: &mut Conn, seat: &Seat, id: MemberId) -> Result<Vec<Self>, Error> {
        Self::all(conn, seat, Scope::Part(seat.workspace_id(), id))
    }

    fn all(conn: &mut Conn, seat: &Seat, scope: Scope) -> Result<Vec<Self>, Error> {
        let workspace = seat.workspace_id();
        let filter = Filter { which: Which::All, ..Filter::default() };
        let mut all = Vec::new();
        for listed in store::process::list(conn, scope, &filter, None, MOST)? {
            let process = store::process::load(conn, workspace, listed.process)?.process;
            if process.self_views.iter().any(|view| view.by == seat.person) {
                let texts = store::process::texts(conn, workspace, process.id)?;
                all.push(Self { process, texts });
            }
        }
        Ok(all)
    }

    /// A text, where it was not erased.
    pub(super) fn text(&self, words: &ledger::words::Words) -> Option<&str> {
        self.texts.get(&words.id).map(String::as_str)
    }

    /// That person's self-views, opened.
    pub(super) fn views(&self, of: Person) -> impl Iterator<Item = (&SelfView, Values)> {
        let own = self.process.self_views.iter().filter(move |view| view.by == of);
        own.filter_map(|view| Some((view, serde_json::from_str(self.text(&view.values)?).ok()?)))
    }

    /// Their forecasts, with what came of them as the other side's deeds say.
    pub(super) fn foretold(&self, of: Person) -> Vec<Foretold> {
        let one = |(view, values): (&SelfView, Values)| {
            let talk = self.process.conversation(view.conversation).ok()?;
            Some(Foretold {
                process: self.process.id,
                at: view.at,
                likely: values.forecast?,
                came: went_on(&self.process, talk, of.side().other()),
            })
        };
        self.views(of).filter_map(one).collect()
    }
}
