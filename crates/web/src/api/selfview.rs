//! How you think your own part went, before any result; and everything you have said of yourself. Yours alone.

use super::{
    answer, body, enter,
    mirror::{LevelBody, statements},
    problem::{Problem, json},
    view::ProcessView,
};
use crate::{
    app::App,
    ask::{Answer, Ask},
    trouble::Trouble,
};
use act::{
    Seat, process,
    selfview::{self, Foretells},
    token::Scope,
};
use axum::{Router, http::StatusCode, routing::get};
use jiff::Timestamp;
use ledger::{
    Command as Any,
    ids::{ConversationId, CriterionId},
    selfview::{Command, send::SendSelfView},
    side::Side,
};
use measure::selfview::{Apart, Comparison};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route(
            "/api/v1/processes/{process}/conversations/{conversation}/self-view",
            get(answer!(asked)).post(answer!(send)),
        )
        .route("/api/v1/my-view", get(answer!(mine)))
}

/// A criterion and where you think you stand.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnLevelBody {
    /// The criterion's id.
    pub criterion: Uuid,
    /// From 1 (far from it) to 5 (fully there).
    pub level: u8,
}

/// How you think you did.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SelfViewBody {
    /// As the candidate: by criterion.
    #[serde(default)]
    pub criteria: Vec<OwnLevelBody>,
    /// As an interviewer: the five statements as you think the candidate would answer.
    #[serde(default)]
    pub statements: Vec<LevelBody>,
    /// How likely you think it is, in hundredths, that the other side wants to go on.
    pub forecast: Option<u8>,
}

/// Says how you think you did, before any outcome. Nobody but you ever reads it.
#[utoipa::path(post, path = "/api/v1/processes/{process}/conversations/{conversation}/self-view",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    request_body = SelfViewBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn send(ask: &Ask) -> Answer {
    let body: SelfViewBody = body::read(ask)?;
    let own = |body: OwnLevelBody| (CriterionId::new(body.criterion), body.level);
    let send = SendSelfView {
        conversation: ask.id("conversation")?,
        criteria: body.criteria.into_iter().map(own).collect(),
        statements: statements(body.statements)?,
        forecast: body.forecast,
    };
    enter::act(ask, &Any::SelfView(Command::Send(send)))
}

/// What the candidate is asked about themself.
#[derive(Debug, Serialize, ToSchema)]
pub struct AskedView {
    /// By what the conversation measured; empty for a member, or where no kit was frozen.
    pub criteria: Vec<CriterionView>,
}

/// A criterion, as a candidate sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct CriterionView {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// The published requirements that it stands for.
    pub requirements: Vec<String>,
}

/// The criteria that you are asked about, as the candidate.
#[utoipa::path(get, path = "/api/v1/processes/{process}/conversations/{conversation}/self-view",
    tag = "conversations", params(("process" = Uuid, Path), ("conversation" = Uuid, Path)),
    responses((status = 200, body = AskedView), (status = 404, body = Problem)))]
pub fn asked(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let sight = process::see(&ask.app.house, &seat, ask.id("process")?)?;
    let id: ConversationId = ask.id("conversation")?;
    sight.process.conversation(id).map_err(|_| Trouble::NotFound)?;
    let criteria = match seat.side() {
        Side::Candidate => selfview::asked(&ask.app.house, &sight, id)?,
        Side::Company => vec![],
    };
    Ok(json(StatusCode::OK, &AskedView { criteria: criteria.into_iter().map(criterion).collect() }))
}

fn criterion(one: selfview::Asked) -> CriterionView {
    CriterionView { id: one.id.uuid(), name: one.name, requirements: one.requirements }
}

/// Everything you have said of yourself, beside what others saw where that can be told.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyView {
    /// As a candidate: by criterion.
    pub criteria: Vec<MyCriterionView>,
    /// As a member: how you thought candidates would answer.
    pub statements: Vec<MyStatementView>,
    /// How likely you thought it was that the other side wants to go on.
    pub forecasts: Vec<ForecastView>,
    /// How good those were; none before five are known, nor while all went the same way.
    pub score: Option<ScoreView>,
}

/// A criterion of yours.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyCriterionView {
    /// Which.
    #[serde(flatten)]
    pub criterion: CriterionView,
    /// How you saw yourself, in order.
    pub own: Vec<u8>,
    /// What was seen, in the words of the feedback.
    pub seen: Vec<String>,
    /// What would change it.
    pub change: Vec<String>,
    /// Both views side by side; only from five people on, after the end.
    pub compared: Option<ComparedView>,
}

/// A statement of yours.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyStatementView {
    /// `heard`, `respected`, `straight`, `next` or `show`.
    pub statement: &'static str,
    /// How you thought candidates would answer, in order.
    pub own: Vec<u8>,
    /// Both views side by side; only from five people on, in released figures.
    pub compared: Option<ComparedView>,
}

/// Two views as ranges (90 %).
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparedView {
    /// How many others.
    pub people: usize,
    /// Your own, from and to.
    pub own: [f64; 2],
    /// The others'.
    pub others: [f64; 2],
    /// Where most people in your place put themselves.
    pub most_people: [f64; 2],
    /// `higher`, `lower`, `near`, or `no_telling`.
    pub apart: &'static str,
}

/// A forecast.
#[derive(Debug, Serialize, ToSchema)]
pub struct ForecastView {
    /// About which process.
    pub process: Uuid,
    /// When you said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// In hundredths.
    pub likely: u8,
    /// Whether it came; none where that cannot be told.
    pub came: Option<bool>,
}

/// How good forecasts were.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoreView {
    /// How many.
    pub forecasts: usize,
    /// The share that came.
    pub came: f64,
    /// The mean of what you said.
    pub said: f64,
    /// What you said above what came, from and to (90 %).
    pub bias: [f64; 2],
    /// The mean squared error (Brier).
    pub brier: f64,
}

/// Everything you have said of yourself in this workspace.
#[utoipa::path(get, path = "/api/v1/my-view", tag = "account",
    responses((status = 200, body = MyView), (status = 401, body = Problem)))]
pub fn mine(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    Ok(json(StatusCode::OK, &my_view(ask, &seat)?))
}

fn my_view(ask: &Ask, seat: &Seat) -> Result<MyView, Trouble> {
    let house = &ask.app.house;
    match seat.side() {
        Side::Candidate => {
            let mine = selfview::mine(house, seat)?;
            let (forecasts, score) = foretold(&mine.forecasts);
            let criteria = mine.criteria.into_iter().map(my_criterion).collect();
            Ok(MyView { criteria, statements: vec![], forecasts, score })
        }
        Side::Company => {
            let ours = selfview::ours(house, seat)?;
            let (forecasts, score) = foretold(&ours.forecasts);
            let one = |one: selfview::OfStatement| MyStatementView {
                statement: one.statement.code(),
                own: one.own,
                compared: one.compared.as_ref().map(compared),
            };
            let statements = ours.statements.into_iter().map(one).collect();
            Ok(MyView { criteria: vec![], statements, forecasts, score })
        }
    }
}

fn my_criterion(one: selfview::OfCriterion) -> MyCriterionView {
    MyCriterionView {
        own: one.own.iter().map(|(_, level)| *level).collect(),
        seen: one.feedback.iter().filter_map(|feedback| feedback.seen.clone()).collect(),
        change: one.feedback.iter().filter_map(|feedback| feedback.change.clone()).collect(),
        compared: one.compared.as_ref().map(compared),
        criterion: criterion(one.asked),
    }
}

fn compared(views: &Comparison) -> ComparedView {
    let range = |range: measure::Interval| [range.low, range.high];
    ComparedView {
        people: views.people,
        own: range(views.own_range),
        others: range(views.seen_range),
        most_people: range(views.most_people),
        apart: match views.apart {
            Apart::Higher => "higher",
            Apart::Lower => "lower",
            Apart::Near => "near",
            Apart::NoTelling => "no_telling",
        },
    }
}

fn foretold(foretells: &Foretells) -> (Vec<ForecastView>, Option<ScoreView>) {
    let all = foretells.all.iter().map(|one| ForecastView {
        process: one.process.uuid(),
        at: one.at,
        likely: one.likely,
        came: one.came,
    });
    let score = foretells.score.as_ref().and_then(|score| score.as_ref().ok()).map(|score| ScoreView {
        forecasts: score.forecasts,
        came: score.base_rate,
        said: score.mean_forecast,
        bias: [score.bias_interval.low, score.bias_interval.high],
        brier: score.brier,
    });
    (all.collect(), score)
}
