//! People who are met beside a story: one conversation each, told in a few lines and done in the same steps as
//! everything else. A story needs them where something is said of many people and of none alone.

use super::{
    further::{Further, Reason},
    measured::{Measured, Rating},
    reading::on_the_wall,
    told::{Candidate, Does, Step, Wall},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use ledger::{
    conversation::{Kind, Presence},
    mirror::Statement,
    scorecard::Lean,
};
use serde::Deserialize;

/// Somebody who is met once, says what they thought of it, and is declined or withdraws.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Met {
    name: String,
    email: String,
    language: String,
    /// For which job.
    job: String,
    /// When their process is opened.
    opened: Wall,
    /// When they are met.
    starts: Wall,
    minutes: u32,
    kind: Kind,
    /// Whom they meet; the first of them says what happened.
    with: Vec<String>,
    purpose: String,
    /// Minutes that the company was late.
    late: Option<u32>,
    /// What the candidate answers, statement by statement.
    felt: [u8; 5],
    #[serde(default)]
    comment: String,
    /// When they answer; 40 minutes after the conversation where nothing is said.
    answers: Option<Wall>,
    /// How the first of those they met thinks that they answer.
    thought: Option<[u8; 5]>,
    /// What the first of those they met saw.
    saw: Option<Saw>,
    /// When it ends.
    ended: Wall,
    /// Why the company says no; none: the candidate withdraws.
    no: Option<Reason>,
}

/// What somebody saw.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saw {
    ratings: Vec<Rating>,
    lean: Lean,
    summary: String,
}

impl Met {
    /// Them as a candidate of the story.
    pub(super) fn candidate(&self, zone: &str) -> Candidate {
        Candidate {
            is: self.name.clone(),
            name: self.name.clone(),
            email: self.email.clone(),
            language: self.language.clone(),
            zone: zone.to_owned(),
            signs_in: false,
        }
    }

    /// What happens with them, in order.
    pub(super) fn steps(&self, number: usize, zone: &TimeZone) -> Result<Vec<Step>, String> {
        let process = format!("the process of {}", self.name);
        let talk = format!("the talk with {}", self.name);
        let first = self.with.first().ok_or_else(|| format!("{}: nobody meets them", self.name))?;
        let at = |wall: Wall| on_the_wall(wall, zone).map_err(|what| format!("{}: {what}", self.name));
        let (opened, starts, ended) = (at(self.opened)?, at(self.starts)?, at(self.ended)?);
        let after = |minutes: i64| {
            starts + SignedDuration::from_mins(i64::from(self.minutes)) + SignedDuration::from_mins(minutes)
        };
        let mut steps = Vec::new();
        let mut add = |at: Timestamp, who: &str, named: Option<&String>, does: Does| {
            steps.push(Step {
                number,
                at,
                who: who.to_owned(),
                process: (!matches!(does, Does::OpenProcess { .. })).then(|| process.clone()),
                named: named.cloned(),
                refused: None,
                told: format!("{}, who is met beside the story", self.name),
                does,
            });
        };
        let (candidate, job) = (self.name.clone(), Some(self.job.clone()));
        add(opened, "recruiter", Some(&process), Does::OpenProcess { candidate, job });
        let book = Does::Book {
            kind: self.kind,
            stage: None,
            starts: self.starts,
            minutes: self.minutes,
            with: self.with.clone(),
            purpose: self.purpose.clone(),
            place: String::new(),
            agenda: vec![],
        };
        add(opened + SignedDuration::from_mins(2), "recruiter", Some(&talk), book);
        let claim = || Does::Claim {
            conversation: talk.clone(),
            company: self.late.map_or(Presence::OnTime, Presence::Late),
            candidate: Presence::OnTime,
            ended_early_by: None,
            trouble: false,
            note: String::new(),
        };
        add(after(3), first, None, claim());
        add(after(5), &self.name, None, claim());
        if let Some(saw) = &self.saw {
            add(after(10), first, None, saw.scorecard(&talk));
        }
        if let Some(thought) = self.thought {
            let view = Measured::SendSelfView {
                conversation: talk.clone(),
                criteria: [].into(),
                statements: Statement::ALL.into_iter().zip(thought).collect(),
                forecast: None,
            };
            add(after(12), first, None, Does::Measured(Box::new(view)));
        }
        let mirror = Measured::SendMirror {
            conversation: talk.clone(),
            statements: Statement::ALL.into_iter().zip(self.felt).collect(),
            recommend: None,
            comment: self.comment.clone(),
            share: true,
        };
        let answers = self.answers.map_or(Ok(after(40)), at)?;
        add(answers, &self.name, None, Does::Measured(Box::new(mirror)));
        match &self.no {
            Some(reason) => {
                let text =
                    format!("{}, thank you for your time. We will not go on, for this reason.", self.name);
                let no = Further::Decline { text, reasons: vec![reason.clone()] };
                add(ended, "recruiter", None, Does::Further(Box::new(no)));
            }
            None => add(ended, &self.name, None, Does::Withdraw { reason: String::new() }),
        }
        Ok(steps)
    }
}

impl Saw {
    fn scorecard(&self, talk: &str) -> Does {
        Does::Measured(Box::new(Measured::SendScorecard {
            conversation: talk.to_owned(),
            ratings: self.ratings.clone(),
            lean: self.lean,
            summary: self.summary.clone(),
        }))
    }
}
