//! What a step does about roles, specs, decisions and views, as a command of the ledger.

use super::{does::Around, reading::on_the_wall, told::Wall};
use jiff::civil::Date;
use ledger::{
    Command,
    conversation::{self, Kind, kind},
    decline,
    evidence::{self, Bearing, Source},
    exchange,
    ids::{DeclineId, OfferId, ProposalId, ReportId, RequirementId},
    interest::{self, Level},
    job::PayRange,
    offer, process, proposal, question, report,
};
use serde::Deserialize;

/// What can be done besides [`Does`](super::told::Does), with its fields. The names are those of the ledger's
/// commands; things are named as earlier steps called them, requirements by their text.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the ledger's commands, documented there")]
pub enum Further {
    Advance {
        stage: String,
        text: String,
    },
    WentSilent {
        #[serde(default)]
        reason: String,
    },
    AcknowledgeSpec {
        version: i64,
    },
    AskRange {},
    ReadBrief {
        conversation: String,
    },
    ProposeKind {
        conversation: String,
        to: Kind,
        reason: String,
    },
    AnswerKind {
        conversation: String,
        accepted: bool,
    },
    PassOn {
        question: String,
        to: String,
        conversation: Option<String>,
        reason: String,
    },
    NoteInterest {
        conversation: String,
        level: Level,
    },
    EndTogether {
        conversation: String,
    },
    SendView {
        conversation: String,
        talk: String,
        own: String,
    },
    PutProposal {
        kind: proposal::Kind,
        #[serde(default)]
        role: String,
        pay: Option<PayRange>,
        job: Option<String>,
        reason: String,
        counters: Option<String>,
    },
    AnswerProposal {
        proposal: String,
        accepted: bool,
        #[serde(default)]
        text: String,
    },
    TakeBackProposal {
        proposal: String,
    },
    AddEvidence {
        requirement: String,
        bearing: Bearing,
        source: Source,
        conversation: Option<String>,
        text: String,
    },
    Decline {
        text: String,
        reasons: Vec<Reason>,
    },
    GiveFeedback {
        decline: String,
        reasons: Vec<Reason>,
    },
    MakeOffer {
        role: String,
        pay: PayRange,
        #[serde(default)]
        outside: String,
        starts_on: Date,
        #[serde(default)]
        conditions: String,
        expires: Wall,
    },
    AcceptOffer {
        offer: String,
        #[serde(default)]
        text: String,
    },
    DeclineOffer {
        offer: String,
        #[serde(default)]
        text: String,
    },
    CounterOffer {
        offer: String,
        pay: Option<PayRange>,
        text: String,
    },
    UpholdOffer {
        offer: String,
        text: String,
    },
    Report {
        kind: report::Kind,
        about: String,
        conversation: Option<String>,
        to: Option<String>,
        text: String,
    },
    AnswerReport {
        report: String,
        text: String,
    },
}

/// A reason of a decline; without a requirement it is not in the spec.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The text of the requirement it points at.
    pub requirement: Option<String>,
    /// What was seen.
    #[serde(default)]
    pub seen: String,
    /// What would change it.
    #[serde(default)]
    pub change: String,
}

/// The words of [`Further`], so that a mistake in one of its steps is told in its terms.
pub(super) const WORDS: &[&str] = &[
    "advance",
    "went-silent",
    "acknowledge-spec",
    "ask-range",
    "read-brief",
    "propose-kind",
    "answer-kind",
    "pass-on",
    "note-interest",
    "end-together",
    "send-view",
    "put-proposal",
    "answer-proposal",
    "take-back-proposal",
    "add-evidence",
    "decline",
    "give-feedback",
    "make-offer",
    "accept-offer",
    "decline-offer",
    "counter-offer",
    "uphold-offer",
    "report",
    "answer-report",
];

impl Around<'_> {
    /// The command.
    pub(super) fn further(&self, further: &Further) -> Result<Command, String> {
        Ok(match further {
            Further::Advance { stage, text } => {
                Command::Process(process::Command::Advance(process::advance::Advance {
                    stage: self.stage(stage)?,
                    text: text.clone(),
                }))
            }
            Further::WentSilent { reason } => Command::Process(process::Command::WentSilent(reason.clone())),
            Further::AcknowledgeSpec { version } => {
                Command::Process(process::Command::AcknowledgeSpec(*version))
            }
            Further::AskRange {} => Command::Process(process::Command::AskRange),
            Further::ReadBrief { conversation } => {
                Command::Conversation(conversation::Command::ReadBrief(self.conversation(conversation)?))
            }
            Further::ProposeKind { conversation, to, reason } => {
                Command::Conversation(conversation::Command::ProposeKind(kind::ProposeKind {
                    conversation: self.conversation(conversation)?,
                    to: *to,
                    reason: reason.clone(),
                }))
            }
            Further::AnswerKind { conversation, accepted } => {
                Command::Conversation(conversation::Command::AnswerKind(kind::AnswerKind {
                    conversation: self.conversation(conversation)?,
                    accepted: *accepted,
                }))
            }
            Further::PassOn { question, to, conversation, reason } => {
                Command::Question(question::Command::PassOn(question::route::PassOn {
                    question: self.question(question)?,
                    to: self.cast.member(to)?,
                    conversation: self.maybe_conversation(conversation.as_deref())?,
                    reason: reason.clone(),
                }))
            }
            Further::NoteInterest { conversation, level } => {
                Command::Interest(interest::Command::Note(interest::note::NoteInterest {
                    conversation: self.conversation(conversation)?,
                    level: *level,
                }))
            }
            Further::EndTogether { conversation } => {
                Command::Interest(interest::Command::EndTogether(self.conversation(conversation)?))
            }
            Further::SendView { conversation, talk, own } => {
                Command::Exchange(exchange::Command::Send(exchange::send::SendView {
                    conversation: self.conversation(conversation)?,
                    talk: talk.clone(),
                    own: own.clone(),
                }))
            }
            _ => return self.decisions(further),
        })
    }

    fn decisions(&self, further: &Further) -> Result<Command, String> {
        Ok(match further {
            Further::PutProposal { kind, role, pay, job, reason, counters } => {
                Command::Proposal(proposal::Command::Put(proposal::put::Put {
                    kind: *kind,
                    role: role.clone(),
                    pay: pay.clone(),
                    job: job.as_deref().map(|is| self.cast.job(is)).transpose()?,
                    reason: reason.clone(),
                    counters: counters.as_deref().map(|name| self.proposal(name)).transpose()?,
                }))
            }
            Further::AnswerProposal { proposal, accepted, text } => {
                Command::Proposal(proposal::Command::Answer(proposal::answer::GiveAnswer {
                    proposal: self.proposal(proposal)?,
                    accepted: *accepted,
                    text: text.clone(),
                }))
            }
            Further::TakeBackProposal { proposal } => {
                Command::Proposal(proposal::Command::TakeBack(self.proposal(proposal)?))
            }
            Further::AddEvidence { requirement, bearing, source, conversation, text } => {
                Command::Evidence(evidence::Command::Add(evidence::add::Add {
                    requirement: self.requirement(requirement)?,
                    bearing: *bearing,
                    source: *source,
                    conversation: self.maybe_conversation(conversation.as_deref())?,
                    text: text.clone(),
                }))
            }
            Further::Decline { text, reasons } => {
                Command::Decline(decline::Command::Give(decline::give::Give {
                    text: text.clone(),
                    reasons: self.reasons(reasons)?,
                }))
            }
            Further::GiveFeedback { decline, reasons } => {
                Command::Decline(decline::Command::Feedback(decline::feedback::GiveFeedback {
                    decline: self.names.of("decline", decline).map(DeclineId::new)?,
                    reasons: self.reasons(reasons)?,
                }))
            }
            Further::Report { kind, about, conversation, to, text } => {
                Command::Report(report::Command::Make(report::make::Make {
                    kind: *kind,
                    about: self.cast.member(about)?,
                    conversation: self.maybe_conversation(conversation.as_deref())?,
                    to: to.as_deref().map(|is| self.cast.member(is)).transpose()?,
                    text: text.clone(),
                }))
            }
            Further::AnswerReport { report, text } => {
                Command::Report(report::Command::Answer(report::answer::GiveAnswer {
                    report: self.names.of("report", report).map(ReportId::new)?,
                    text: text.clone(),
                }))
            }
            _ => Command::Offer(self.offers(further)?),
        })
    }

    fn offers(&self, further: &Further) -> Result<offer::Command, String> {
        use offer::answer::Word;
        let (offer, word, text) = match further {
            Further::MakeOffer { role, pay, outside, starts_on, conditions, expires } => {
                return Ok(offer::Command::Make(offer::make::Make {
                    role: role.clone(),
                    pay: pay.clone(),
                    outside: outside.clone(),
                    starts_on: *starts_on,
                    conditions: conditions.clone(),
                    expires_at: on_the_wall(*expires, self.zone)?,
                }));
            }
            Further::UpholdOffer { offer, text } => {
                let offer = self.offer(offer)?;
                return Ok(offer::Command::Uphold(offer::answer::Uphold { offer, text: text.clone() }));
            }
            Further::AcceptOffer { offer, text } => (offer, Word::Accept, text),
            Further::DeclineOffer { offer, text } => (offer, Word::Decline, text),
            Further::CounterOffer { offer, pay, text } => (offer, Word::Counter { pay: pay.clone() }, text),
            other => return Err(format!("nothing is known of {other:?}")),
        };
        let (offer, text) = (self.offer(offer)?, text.clone());
        Ok(offer::Command::Answer(offer::answer::GiveAnswer { offer, word, text }))
    }

    fn reasons(&self, told: &[Reason]) -> Result<Vec<decline::give::ReasonGiven>, String> {
        let one = |reason: &Reason| {
            Ok(decline::give::ReasonGiven {
                requirement: reason.requirement.as_deref().map(|text| self.requirement(text)).transpose()?,
                seen: reason.seen.clone(),
                change: reason.change.clone(),
            })
        };
        told.iter().map(one).collect()
    }

    fn requirement(&self, text: &str) -> Result<RequirementId, String> {
        let found = self.requirements.iter().find(|requirement| requirement.text == text);
        found.map(|requirement| requirement.id).ok_or_else(|| format!("the spec does not ask for '{text}'"))
    }

    fn proposal(&self, name: &str) -> Result<ProposalId, String> {
        self.names.of("proposal", name).map(ProposalId::new)
    }

    fn offer(&self, name: &str) -> Result<OfferId, String> {
        self.names.of("offer", name).map(OfferId::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_known() {
        for word in WORDS {
            let said = format!("does = \"{word}\"");
            let read: Result<Further, toml::de::Error> = toml::from_str(&said);
            if let Err(error) = read {
                assert!(error.to_string().contains("missing field"), "{word}: {error}");
            }
        }
    }
}
