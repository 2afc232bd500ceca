//! How what you yourself think of a conversation looks in JSON; nobody else is given it.

use act::process::Sight;
use jiff::Timestamp;
use ledger::{conversation::Conversation, mirror, selfview, words::Words};
use serde::{Serialize, de::DeserializeOwned};
use utoipa::ToSchema;
use uuid::Uuid;

/// What you, as the candidate, thought of a conversation.
#[derive(Debug, Serialize, ToSchema)]
pub struct MirrorView {
    /// When you said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// The statements you answered.
    pub statements: Vec<LevelView>,
    /// Whether you would recommend to others to apply there, from 0 to 10.
    pub recommend: Option<u8>,
    /// In your own words.
    pub comment: Option<String>,
    /// Whether those may be shown without your name.
    pub share: bool,
}

/// How you think you did.
#[derive(Debug, Serialize, ToSchema)]
pub struct SelfViewView {
    /// When you said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// As the candidate: by criterion.
    pub criteria: Vec<OwnLevelView>,
    /// As an interviewer: as you think the candidate would answer.
    pub statements: Vec<LevelView>,
    /// How likely you think it is, in hundredths, that the other side wants to go on.
    pub forecast: Option<u8>,
}

/// A statement and its level.
#[derive(Debug, Serialize, ToSchema)]
pub struct LevelView {
    /// `heard`, `respected`, `straight`, `next` or `show`.
    pub statement: &'static str,
    /// From 1 to 5.
    pub level: u8,
}

/// A criterion and your level.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnLevelView {
    /// Which.
    pub criterion: Uuid,
    /// From 1 to 5.
    pub level: u8,
}

/// The mirror of a conversation, where whoever asks is its candidate and answered.
pub(super) fn mirror(sight: &Sight, talk: &Conversation) -> Option<MirrorView> {
    let sent = sight.process.mirrored(talk.id)?;
    let values: mirror::Values = opened(sight, &sent.values)?;
    Some(MirrorView {
        at: sent.at,
        statements: levels(values.statements),
        recommend: values.recommend,
        comment: sent.comment.as_ref().and_then(|words| sight.text(words)).map(str::to_owned),
        share: sent.share,
    })
}

/// The self-view of whoever asks: of others there is none in what they see.
pub(super) fn self_view(sight: &Sight, talk: &Conversation) -> Option<SelfViewView> {
    let view = sight.process.self_views.iter().find(|view| view.conversation == talk.id)?;
    let values: selfview::Values = opened(sight, &view.values)?;
    let own = |(criterion, level): (ledger::ids::CriterionId, u8)| OwnLevelView {
        criterion: criterion.uuid(),
        level,
    };
    Some(SelfViewView {
        at: view.at,
        criteria: values.criteria.into_iter().map(own).collect(),
        statements: levels(values.statements),
        forecast: values.forecast,
    })
}

fn levels(statements: impl IntoIterator<Item = (mirror::Statement, u8)>) -> Vec<LevelView> {
    let one = |(statement, level): (mirror::Statement, u8)| LevelView { statement: statement.code(), level };
    statements.into_iter().map(one).collect()
}

fn opened<T: DeserializeOwned>(sight: &Sight, sealed: &Words) -> Option<T> {
    serde_json::from_str(sight.text(sealed)?).ok()
}
