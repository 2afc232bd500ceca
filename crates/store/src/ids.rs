//! Every typed id of the ledger goes into a statement and comes out of a row as itself.

use crate::error::Result;
use crate::row::{Cell, Column};
use crate::value::Value;
use ledger::ids::{
    AccountId, ApplicationId, CandidateId, ConversationId, CriterionId, FileId, JobId, MakeGoodId, MemberId,
    MessageId, NoteId, ProcessId, PromiseId, QuestionId, ReplyId, RequirementId, StageId, TextId, WebhookId,
    WishId, WorkspaceId,
};
use uuid::Uuid;

macro_rules! ids {
    ($($id:ty),+ $(,)?) => {$(
        impl From<$id> for Value<'_> {
            fn from(id: $id) -> Self {
                Value::Id(id.uuid())
            }
        }

        impl Column for $id {
            fn from_cell(cell: Cell) -> Result<Self, String> {
                Uuid::from_cell(cell).map(Self::from)
            }
        }
    )+};
}

ids! {
    WorkspaceId, AccountId, MemberId, CandidateId, JobId, StageId, ProcessId, ConversationId, PromiseId,
    QuestionId, ReplyId, RequirementId, WishId, MessageId, MakeGoodId, TextId, FileId, ApplicationId, NoteId, WebhookId,
    CriterionId,
}
