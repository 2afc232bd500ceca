//! What each side thought, as lines: scorecards and debriefs for members, and what a person said for
//! themself. The veil has taken away what the reader may not see.

use super::{Lines, What};
use ledger::{
    debrief::Debrief,
    mirror::{Mirror, Sent},
    process::Process,
    scorecard::Scorecard,
    selfview::SelfView,
};

/// What a line about a thought is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Thought<'p> {
    /// A scorecard was sent.
    Scorecard(&'p Scorecard),
    /// The reader said how their own part went.
    SelfView(&'p SelfView),
    /// The candidate, who reads this, said what they thought of a conversation.
    Mirror(&'p Mirror, &'p Sent),
    /// The panel concluded.
    Debrief(&'p Debrief),
}

impl<'p> Lines<'p> {
    pub(super) fn of_thoughts(&mut self, process: &'p Process) {
        for scorecard in &process.scorecards {
            self.past(scorecard.at, What::Thought(Thought::Scorecard(scorecard)));
        }
        for view in &process.self_views {
            self.past(view.at, What::Thought(Thought::SelfView(view)));
        }
        for mirror in &process.mirrors {
            if let Some(sent) = &mirror.sent {
                self.past(sent.at, What::Thought(Thought::Mirror(mirror, sent)));
            }
        }
        for debrief in &process.debriefs {
            self.past(debrief.at, What::Thought(Thought::Debrief(debrief)));
        }
    }
}
