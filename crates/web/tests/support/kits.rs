//! The kit of the scratch house's job, and scorecards by it.

use super::{Scratch, Who};
use ledger::{
    Command,
    ids::ConversationId,
    job::kit::{Draft, DraftCriterion, Kit},
    process::Process,
    scorecard::{
        self, Lean,
        send::{RatingGiven, SendScorecard},
    },
};

/// What the four criteria are called; candidates see it.
pub const CRITERIA: [&str; 4] = ["Leads a crew", "Decides in time", "Speaks plainly", "Knows boats"];
/// Stands in every anchor and question: no candidate ever sees it.
pub const SECRET: &str = "yardstick";

impl Scratch {
    /// A kit that is whole.
    pub fn whole_kit(&self) -> Draft {
        let (workspace, job) = (self.workspace.id, self.job.id);
        let spec = self.house().db.read(|conn| store::jobs::spec(conn, workspace, job, 1)).unwrap();
        let criterion = |name: &str| DraftCriterion {
            id: None,
            name: name.to_owned(),
            requirements: vec![spec.requirements[0].id],
            anchors: ["one", "three", "five"].map(|level| format!("{name} at {level}, {SECRET}")),
            questions: vec![format!("When did you last do so? {SECRET}")],
            minutes: 8,
        };
        Draft { opening: 3, criteria: CRITERIA.map(criterion).into(), closing: 10 }
    }

    /// Freezes it.
    pub fn freeze_kit(&self) -> Kit {
        let (seat, draft) = (self.seat(Who::Manager), self.whole_kit());
        act::job::kit::freeze(self.house(), &seat, self.job.id, 1, &draft).unwrap().kit.unwrap()
    }

    /// Sends a scorecard with these levels; `evidence` stands beside each.
    #[track_caller]
    pub fn score(
        &self,
        who: Who,
        conversation: ConversationId,
        levels: [Option<u8>; 4],
        evidence: &str,
    ) -> Process {
        let workspace = self.workspace.id;
        let kits = self.house().db.read(|conn| store::jobs::kits(conn, workspace, self.job.id)).unwrap();
        let ratings = kits[0].criteria.iter().zip(levels).map(|(criterion, level)| RatingGiven {
            criterion: criterion.id,
            level,
            evidence: if level.is_some() { evidence.to_owned() } else { String::new() },
        });
        let send = SendScorecard {
            conversation,
            ratings: ratings.collect(),
            lean: Lean::Yes,
            summary: format!("In short: {evidence}"),
        };
        self.on(who, Command::Scorecard(scorecard::Command::Send(send)))
    }
}
