//! Declines with their reasons, the feedback that follows, and whether it was of use.

use super::{answer, body, conversation::unknown, enter, problem::Problem, view::ProcessView};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use axum::{Router, routing::post};
use ledger::{
    Command as Any,
    decline::{
        Command,
        feedback::GiveFeedback,
        give::{Give, ReasonGiven},
        rate::{Rate, Use},
    },
    ids::RequirementId,
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/declines", post(answer!(give)))
        .route("/api/v1/processes/{process}/declines/{decline}/feedback", post(answer!(give_feedback)))
        .route("/api/v1/processes/{process}/declines/{decline}/rate", post(answer!(rate)))
}

/// One reason, with its feedback.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReasonBody {
    /// The requirement of the spec it points at; none: it is not in the spec, and the candidate reads that.
    pub requirement: Option<Uuid>,
    /// What was seen.
    #[serde(default)]
    pub seen: String,
    /// What would change it.
    #[serde(default)]
    pub change: String,
}

/// A no.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineBody {
    /// What the candidate reads first.
    pub text: String,
    /// Why: one at least. Feedback that is left out is promised by a date when the no goes out; what is seen in a
    /// reason that is not in the spec must be there at once.
    pub reasons: Vec<ReasonBody>,
}

/// Says no with its reasons, as the company. It waits some minutes unseen and can be taken back as the message that
/// carries it.
#[utoipa::path(post, path = "/api/v1/processes/{process}/declines", tag = "decisions",
    params(("process" = Uuid, Path)), request_body = DeclineBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give(ask: &Ask) -> Answer {
    let body: DeclineBody = body::read(ask)?;
    let give = Give { text: body.text, reasons: reasons(body.reasons) };
    enter::act(ask, &Any::Decline(Command::Give(give)))
}

/// The feedback on every reason of a no, in its order.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackBody {
    /// The reasons again, each with what was seen and what would change it.
    pub reasons: Vec<ReasonBody>,
}

/// Gives the feedback that did not come with the no, as the company.
#[utoipa::path(post, path = "/api/v1/processes/{process}/declines/{decline}/feedback", tag = "decisions",
    params(("process" = Uuid, Path), ("decline" = Uuid, Path)), request_body = FeedbackBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn give_feedback(ask: &Ask) -> Answer {
    let body: FeedbackBody = body::read(ask)?;
    let given = GiveFeedback { decline: ask.id("decline")?, reasons: reasons(body.reasons) };
    enter::act(ask, &Any::Decline(Command::Feedback(given)))
}

/// Whether you could use the feedback.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RateBody {
    /// For each reason, in their order: `yes`, `partly` or `no`.
    pub use_of: Vec<String>,
    /// In your own words.
    #[serde(default)]
    pub text: String,
}

/// Says, as the candidate and by name, whether you could use the feedback.
#[utoipa::path(post, path = "/api/v1/processes/{process}/declines/{decline}/rate", tag = "decisions",
    params(("process" = Uuid, Path), ("decline" = Uuid, Path)), request_body = RateBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn rate(ask: &Ask) -> Answer {
    let body: RateBody = body::read(ask)?;
    let codes = Use::ALL.map(Use::code);
    let mark = |code: &String| Use::from_code(code).ok_or_else(|| unknown("use_of", &codes));
    let marks = body.use_of.iter().map(mark).collect::<Result<Vec<_>, _>>()?;
    let rate = Rate { decline: ask.id("decline")?, marks, text: body.text };
    enter::act(ask, &Any::Decline(Command::Rate(rate)))
}

fn reasons(bodies: Vec<ReasonBody>) -> Vec<ReasonGiven> {
    let one = |body: ReasonBody| ReasonGiven {
        requirement: body.requirement.map(RequirementId::new),
        seen: body.seen,
        change: body.change,
    };
    bodies.into_iter().map(one).collect()
}
