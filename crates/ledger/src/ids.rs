//! Typed ids: a member is never mistaken for a candidate by the compiler.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a UUID that is known to name such a thing.
            #[must_use]
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }

            /// The bare UUID, for keys and addresses.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Uuid {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// What interviews of a job look at, by the anchors of its kit.
    CriterionId,
    /// An interviewer's scorecard of a conversation.
    ScorecardId,
    /// An organisation that hires, or a person's own workspace.
    WorkspaceId,
    /// A login; one person may have one account and work in several workspaces.
    AccountId,
    /// A person on the company's side of one workspace.
    MemberId,
    /// A person on the candidate's side of one workspace.
    CandidateId,
    /// A job of a workspace.
    JobId,
    /// A stage of a job's plan.
    StageId,
    /// One candidate and one job (or none yet): what the ledger is about.
    ProcessId,
    /// A meeting of declared kind.
    ConversationId,
    /// Who owes what to whom by when.
    PromiseId,
    /// What one side wants to know from the other.
    QuestionId,
    /// What somebody said in reply to a question.
    ReplyId,
    /// A request to meet somebody.
    WishId,
    /// A message inside a process.
    MessageId,
    /// What the company owes after a second miss in a row.
    MakeGoodId,
    /// Where the words of a person are kept, apart from state and events.
    TextId,
    /// A requirement of a job; it keeps its id through the versions of the spec.
    RequirementId,
    /// Another role, pay or job put to the other side.
    ProposalId,
    /// Something seen or shown, for or against a requirement.
    EvidenceId,
    /// A decline with its reasons.
    DeclineId,
    /// An offer.
    OfferId,
    /// A conduct report.
    ReportId,
    /// An uploaded file.
    FileId,
    /// What came by the public form of a job.
    ApplicationId,
    /// A note about a candidate.
    NoteId,
    /// An address that is told what happens.
    WebhookId,
}
