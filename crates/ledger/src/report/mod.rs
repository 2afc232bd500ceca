//! Conduct reports: to a named person who was not in the meeting, unreadable by their subject, answered by
//! a date (0.3, 0.5).

pub mod answer;
pub(crate) mod fold;
pub mod make;

use crate::{
    codes::codes,
    event::Event,
    frame::{Frame, Role, Team},
    ids::{ConversationId, MemberId, PromiseId, ReportId},
    process::Process,
    refusal::Refusal,
    side::Person,
    words::Words,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// How somebody behaved.
    Conduct,
    /// A judgement about something that no requirement of the job asks for.
    OutsideSpec,
}

codes!(Kind {
    Conduct => "conduct",
    OutsideSpec => "outside_spec",
});

/// What was said to a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// By whom.
    pub by: MemberId,
    /// When.
    pub at: Timestamp,
    /// What was found and what was done.
    pub words: Words,
}

/// A report about the conduct of somebody of the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// Who reports.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// Whose conduct.
    pub about: MemberId,
    /// In which conversation.
    pub conversation: Option<ConversationId>,
    /// Who reads and answers it.
    pub to: MemberId,
    /// What happened.
    pub words: Words,
    /// The promise to answer it.
    pub promise: PromiseId,
    /// What was said to it.
    pub answer: Option<Answer>,
}

impl Report {
    /// Whether that person may read it: who wrote it, and who answers it. Nobody else, and never its subject.
    #[must_use]
    pub fn is_shown_to(&self, person: Person) -> bool {
        person != Person::Member(self.about) && (person == self.by || person == Person::Member(self.to))
    }
}

/// Who may be named to read a report about that member: those who answer for the organisation, who still
/// work there, are not its subject, were in no conversation of the process with them and do not report to
/// them (unless everybody does); the most senior first.
#[must_use]
pub fn independent(process: &Process, team: &Team, about: MemberId) -> Vec<MemberId> {
    let (beside, below) = readers(process, team, about);
    if beside.is_empty() { below } else { beside }
}

/// Who was not there: those beside the subject, and those below them, who can hardly judge whom they depend on.
pub(crate) fn readers(process: &Process, team: &Team, about: MemberId) -> (Vec<MemberId>, Vec<MemberId>) {
    let was_there = |member: MemberId| {
        process.conversations.iter().any(|conversation| {
            let there = |id: MemberId| conversation.attends(id) || conversation.stood_in(id);
            there(about) && there(member)
        })
    };
    let mut fit: Vec<(u8, MemberId)> = team
        .0
        .iter()
        .filter(|colleague| colleague.active && colleague.id != about && !was_there(colleague.id))
        .filter_map(|colleague| {
            let rank = match colleague.role {
                Role::Owner => 0,
                Role::Executive => 1,
                Role::HiringManager => 2,
                Role::Recruiter => 3,
                Role::Interviewer => return None,
            };
            Some((rank, colleague.id))
        })
        .collect();
    fit.sort_by_key(|(rank, _)| *rank);
    fit.into_iter().map(|(_, id)| id).partition(|id| !team.is_below(*id, about))
}

/// What may be done with reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Make one.
    Make(make::Make),
    /// Answer one.
    Answer(answer::GiveAnswer),
}

/// Decides on a command about reports.
pub fn decide(process: &Process, frame: &Frame<'_>, command: Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Make(command) => make::decide(process, frame, command),
        Command::Answer(command) => answer::decide(process, frame, command),
    }
}
