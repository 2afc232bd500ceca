//! What a step does about what each side thought of a conversation, as a command of the ledger.

use super::does::Around;
use ledger::{
    Command,
    debrief::{self, Verdict},
    decline::{self, rate::Use},
    ids::{CriterionId, DeclineId},
    mirror::{self, Statement},
    scorecard::{self, Lean},
    selfview,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What can be done about what each side thought, with its fields. Criteria are named as the kit names them; by a name
/// that it does not have, one that does not exist is sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the ledger's commands, documented there")]
pub enum Measured {
    SendScorecard {
        conversation: String,
        ratings: Vec<Rating>,
        lean: Lean,
        summary: String,
    },
    SendSelfView {
        conversation: String,
        /// The candidate's, by criterion.
        #[serde(default)]
        criteria: BTreeMap<String, u8>,
        /// A member's, by statement.
        #[serde(default)]
        statements: BTreeMap<Statement, u8>,
        forecast: Option<u8>,
    },
    SendMirror {
        conversation: String,
        statements: BTreeMap<Statement, u8>,
        recommend: Option<u8>,
        #[serde(default)]
        comment: String,
        #[serde(default)]
        share: bool,
    },
    ConcludeDebrief {
        decided: Verdict,
        reason: String,
    },
    RateFeedback {
        decline: String,
        marks: Vec<Use>,
        #[serde(default)]
        text: String,
    },
}

/// What was seen of one criterion.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// Which.
    pub criterion: String,
    /// From 1 to 5; none: not observed.
    pub level: Option<u8>,
    /// What was seen or heard.
    #[serde(default)]
    pub evidence: String,
}

/// The words of [`Measured`].
pub(super) const WORDS: &[&str] =
    &["send-scorecard", "send-self-view", "send-mirror", "conclude-debrief", "rate-feedback"];

impl Around<'_> {
    /// The command.
    pub(super) fn measured(&self, measured: &Measured) -> Result<Command, String> {
        Ok(match measured {
            Measured::SendScorecard { conversation, ratings, lean, summary } => {
                let rating = |rating: &Rating| scorecard::send::RatingGiven {
                    criterion: self.criterion(&rating.criterion),
                    level: rating.level,
                    evidence: rating.evidence.clone(),
                };
                Command::Scorecard(scorecard::Command::Send(scorecard::send::SendScorecard {
                    conversation: self.conversation(conversation)?,
                    ratings: ratings.iter().map(rating).collect(),
                    lean: *lean,
                    summary: summary.clone(),
                }))
            }
            Measured::SendSelfView { conversation, criteria, statements, forecast } => {
                let level = |(name, level): (&String, &u8)| (self.criterion(name), *level);
                Command::SelfView(selfview::Command::Send(selfview::send::SendSelfView {
                    conversation: self.conversation(conversation)?,
                    criteria: criteria.iter().map(level).collect(),
                    statements: statements.iter().map(|(of, level)| (*of, *level)).collect(),
                    forecast: *forecast,
                }))
            }
            Measured::SendMirror { conversation, statements, recommend, comment, share } => {
                Command::Mirror(mirror::Command::Send(mirror::send::SendMirror {
                    conversation: self.conversation(conversation)?,
                    statements: statements.iter().map(|(of, level)| (*of, *level)).collect(),
                    recommend: *recommend,
                    comment: comment.clone(),
                    share: *share,
                }))
            }
            Measured::ConcludeDebrief { decided, reason } => {
                Command::Debrief(debrief::Command::Conclude(debrief::conclude::Conclude {
                    decided: *decided,
                    reason: reason.clone(),
                }))
            }
            Measured::RateFeedback { decline, marks, text } => {
                Command::Decline(decline::Command::Rate(decline::rate::Rate {
                    decline: self.names.of("decline", decline).map(DeclineId::new)?,
                    marks: marks.clone(),
                    text: text.clone(),
                }))
            }
        })
    }

    fn criterion(&self, name: &str) -> CriterionId {
        let found = self.criteria.iter().find(|criterion| criterion.name == name);
        found.map_or_else(|| CriterionId::new(Uuid::nil()), |criterion| criterion.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_known() {
        for word in WORDS {
            let said = format!("does = \"{word}\"");
            let read: Result<Measured, toml::de::Error> = toml::from_str(&said);
            let error = read.unwrap_err().to_string();
            assert!(error.contains("missing field"), "{word}: {error}");
        }
    }
}
