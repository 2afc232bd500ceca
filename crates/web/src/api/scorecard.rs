//! Scorecards: what interviewers saw. Candidates are told nothing of them; an interviewer reads the others' after their
//! own.

use super::{
    answer, body,
    conversation::unknown,
    enter,
    problem::{Problem, json},
    view::{PersonView, ProcessView, person},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    process::{Sight, see},
    token::Scope,
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::{
    Command as Any,
    ids::CriterionId,
    scorecard::{
        Command, Lean, Scorecard,
        send::{RatingGiven, SendScorecard},
    },
    side::{Person, Side},
    words::Words,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/processes/{process}/scorecards", get(answer!(list)))
        .route("/api/v1/processes/{process}/conversations/{conversation}/scorecard", post(answer!(send)))
}

/// The scorecards of a process, as far as they are for you.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScorecardsView {
    /// Those you may read: your own; the others' once you have sent all that you are to send.
    pub scorecards: Vec<ScorecardView>,
    /// Who has written, of which conversation, also where you may not read it yet.
    pub written: Vec<WrittenView>,
}

/// That somebody has written.
#[derive(Debug, Serialize, ToSchema)]
pub struct WrittenView {
    /// Of which conversation.
    pub conversation: Uuid,
    /// Who.
    pub by: PersonView,
}

/// A scorecard.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScorecardView {
    /// Its id.
    pub id: Uuid,
    /// Of which conversation.
    pub conversation: Uuid,
    /// Whose.
    pub by: PersonView,
    /// When it was sent.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// By the kit of which version of the spec.
    pub spec_version: i64,
    /// What was seen, in the order of the kit.
    pub ratings: Vec<RatingView>,
    /// `strong_no`, `no`, `yes` or `strong_yes`.
    pub lean: &'static str,
    /// In short.
    pub summary: Option<String>,
}

/// What was seen of one criterion.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingView {
    /// Of which.
    pub criterion: Uuid,
    /// From 1 to 5; none: not observed.
    pub level: Option<u8>,
    /// What was seen or heard.
    pub evidence: Option<String>,
}

fn view(sight: &Sight, one: &Scorecard) -> ScorecardView {
    let text = |words: &Words| sight.text(words).map(str::to_owned);
    let rating = |rating: &ledger::scorecard::Rating| RatingView {
        criterion: rating.criterion.uuid(),
        level: rating.level,
        evidence: rating.evidence.as_ref().and_then(text),
    };
    ScorecardView {
        id: one.id.uuid(),
        conversation: one.conversation.uuid(),
        by: person(sight, Person::Member(one.by)),
        at: one.at,
        spec_version: one.spec_version,
        ratings: one.ratings.iter().map(rating).collect(),
        lean: one.lean.code(),
        summary: text(&one.summary),
    }
}

/// The scorecards of a process, for members.
#[utoipa::path(get, path = "/api/v1/processes/{process}/scorecards", tag = "scorecards",
    params(("process" = Uuid, Path)),
    responses((status = 200, body = ScorecardsView), (status = 404, body = Problem)))]
pub fn list(ask: &Ask) -> Answer {
    let sight = of_members(ask)?;
    let written = sight.written.iter().map(|(conversation, member)| WrittenView {
        conversation: conversation.uuid(),
        by: person(&sight, Person::Member(*member)),
    });
    let all = ScorecardsView {
        scorecards: sight.process.scorecards.iter().map(|one| view(&sight, one)).collect(),
        written: written.collect(),
    };
    Ok(json(StatusCode::OK, &all))
}

/// The process of the address, for members: for candidates there is nothing of what interviewers wrote.
pub(super) fn of_members(ask: &Ask) -> Result<Sight, Trouble> {
    let seat = enter::seat(ask, Scope::Read)?;
    let sight = see(&ask.app.house, &seat, ask.id("process")?)?;
    if seat.side() == Side::Company { Ok(sight) } else { Err(Trouble::NotFound) }
}

/// A scorecard to send.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScorecardBody {
    /// What was seen; a criterion that is left out was not observed.
    pub ratings: Vec<RatingBody>,
    /// What you would do: `strong_no`, `no`, `yes` or `strong_yes`.
    pub lean: String,
    /// In short.
    pub summary: String,
}

/// What was seen of one criterion.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RatingBody {
    /// Of which criterion of the frozen kit.
    pub criterion: Uuid,
    /// From 1 to 5 by its anchors; none: not observed.
    #[serde(default)]
    pub level: Option<u8>,
    /// What was seen or heard; it must be there with a level.
    #[serde(default)]
    pub evidence: String,
}

/// Sends your scorecard of a conversation that you led. It is not changed afterwards.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/scorecard", tag = "scorecards",
    params(("process" = Uuid, Path), ("conversation" = Uuid, Path)), request_body = ScorecardBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn send(ask: &Ask) -> Answer {
    let body: ScorecardBody = body::read(ask)?;
    let lean = Lean::from_code(&body.lean).ok_or_else(|| unknown("lean", &Lean::ALL.map(Lean::code)))?;
    let rating = |rating: RatingBody| RatingGiven {
        criterion: CriterionId::new(rating.criterion),
        level: rating.level,
        evidence: rating.evidence,
    };
    let send = SendScorecard {
        conversation: ask.id("conversation")?,
        ratings: body.ratings.into_iter().map(rating).collect(),
        lean,
        summary: body.summary,
    };
    enter::act(ask, &Any::Scorecard(Command::Send(send)))
}
