//! Promises: mine, made by hand, kept, moved, disputed, let go, handed over.

use super::{
    answer, body,
    conversation::unknown,
    cursor::{self, Page, Place},
    enter,
    problem::{Problem, json},
    view::{self, ProcessView},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::token::Scope;
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::{
    Command as Any,
    ids::{ConversationId, MemberId, PromiseId, WorkspaceId},
    promise::{Command, dispute::MakeDispute, hand_over::HandOver, make::Make, move_date::MoveDate},
    side::Person,
};
use serde::{Deserialize, Serialize};
use store::{
    Conn,
    process::{PromiseRow, promises_owed_by_after, promises_owed_to_after},
};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/processes/{process}/promises/{promise}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route("/api/v1/promises", get(answer!(mine)))
        .route("/api/v1/processes/{process}/promises", post(answer!(make)))
        .route(&one("kept"), post(answer!(kept)))
        .route(&one("date"), post(answer!(move_date)))
        .route(&one("dispute"), post(answer!(dispute)))
        .route(&one("excuse"), post(answer!(excuse)))
        .route(&one("hand-over"), post(answer!(hand_over)))
}

fn act(ask: &Ask, command: Command) -> Answer {
    enter::act(ask, &Any::Promise(command))
}

/// A promise in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct RowView {
    /// Its id.
    pub id: Uuid,
    /// The process it belongs to.
    pub process: Uuid,
    /// The candidate's name.
    pub candidate_name: String,
    /// The job's title.
    pub job_title: Option<String>,
    /// `answer`, `reply`, `wish_answer`, `arrange`, `apology` or `other`.
    pub kind: &'static str,
    /// The name of the one who owes it.
    pub owner_name: String,
    /// What it is about.
    pub about: &'static str,
    /// The id of that.
    pub about_id: Option<Uuid>,
    /// Its own words, or those of the question or wish it is about.
    pub text: Option<String>,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Timestamp,
    /// `open` or `broken`.
    pub state: &'static str,
}

/// What you owe, or what is owed to you, and is waited for: the first due first.
#[utoipa::path(get, path = "/api/v1/promises", tag = "promises",
    params(
        ("owed" = Option<String>, Query, description = "`by_me`, as where nothing is said, or `to_me`"),
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said"),
    ),
    responses((status = 200, body = Page<RowView>), (status = 401, body = Problem)))]
pub fn mine(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let (workspace, person) = (seat.workspace_id(), seat.person);
    let (list, owed) = match ask.query.text("owed") {
        "" | "by_me" => ("promises-by-me", promises_owed_by_after as Owed),
        "to_me" => ("promises-to-me", promises_owed_to_after as Owed),
        _ => return Err(unknown("owed", &["by_me", "to_me"])),
    };
    let wanted = cursor::wanted::<Place>(ask, list)?;
    let after = wanted.after.map(|place| (place.at, PromiseId::new(place.id)));
    let rows = ask.app.house.db.read(|conn| owed(conn, workspace, person, after, wanted.fetch()))?;
    let place = |row: &PromiseRow| Place { at: row.promise.due_at, id: row.promise.id.uuid() };
    Ok(json(StatusCode::OK, &wanted.page(rows, place, row)))
}

type Owed =
    fn(&mut Conn, WorkspaceId, Person, Option<(Timestamp, PromiseId)>, u32) -> store::Result<Vec<PromiseRow>>;

fn row(row: PromiseRow) -> RowView {
    let (about, about_id) = view::about(row.promise.about);
    RowView {
        id: row.promise.id.uuid(),
        process: row.process.uuid(),
        candidate_name: row.candidate_name,
        job_title: row.job_title,
        kind: row.promise.kind.code(),
        owner_name: row.owner_name,
        about,
        about_id,
        text: row.words.or(row.about_words),
        due_at: row.promise.due_at,
        state: row.promise.state.code(),
    }
}

/// Something to promise.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MakeBody {
    /// What.
    pub text: String,
    /// By when.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Timestamp,
    /// The colleague who will owe it; you, where nobody is named.
    pub member: Option<Uuid>,
    /// The conversation it came up in.
    pub conversation: Option<Uuid>,
}

/// Promises something by hand.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises", tag = "promises",
    params(("process" = Uuid, Path)), request_body = MakeBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn make(ask: &Ask) -> Answer {
    let body: MakeBody = body::read(ask)?;
    let seat = enter::seat(ask, Scope::Act)?;
    let owed_by = body.member.map_or(seat.person, |id| Person::Member(MemberId::new(id)));
    let conversation = body.conversation.map(ConversationId::new);
    let due_at = store::micros(body.due_at);
    act(ask, Command::Make(Make { owed_by, text: body.text, due_at, conversation }))
}

/// 'I did it', where Viceversa could not see it.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises/{promise}/kept", tag = "promises",
    params(("process" = Uuid, Path), ("promise" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn kept(ask: &Ask) -> Answer {
    act(ask, Command::ClaimKept(ask.id("promise")?))
}

/// A new date.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DateBody {
    /// The new date.
    #[schema(value_type = String, format = DateTime)]
    pub due_at: Timestamp,
    /// Why.
    pub reason: String,
}

/// Names a new date. Before the old one has passed it moves the clock, once; later it is only shown.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises/{promise}/date", tag = "promises",
    params(("process" = Uuid, Path), ("promise" = Uuid, Path)), request_body = DateBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn move_date(ask: &Ask) -> Answer {
    let body: DateBody = body::read(ask)?;
    let promise = ask.id("promise")?;
    let due_at = store::micros(body.due_at);
    act(ask, Command::MoveDate(MoveDate { promise, due_at, reason: body.reason }))
}

/// What is wrong.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisputeBody {
    /// In your words.
    #[serde(default)]
    pub text: String,
}

/// Says that a promise claimed to be kept was not.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises/{promise}/dispute", tag = "promises",
    params(("process" = Uuid, Path), ("promise" = Uuid, Path)), request_body = DisputeBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn dispute(ask: &Ask) -> Answer {
    let body: DisputeBody = body::read(ask)?;
    act(ask, Command::Dispute(MakeDispute { promise: ask.id("promise")?, text: body.text }))
}

/// Lets the other side off.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises/{promise}/excuse", tag = "promises",
    params(("process" = Uuid, Path), ("promise" = Uuid, Path)),
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn excuse(ask: &Ask) -> Answer {
    act(ask, Command::Excuse(ask.id("promise")?))
}

/// To whom.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PromiseHandOverBody {
    /// The colleague who owes it from now on.
    pub to: Uuid,
}

/// Gives a promise to a colleague.
#[utoipa::path(post, path = "/api/v1/processes/{process}/promises/{promise}/hand-over", tag = "promises",
    params(("process" = Uuid, Path), ("promise" = Uuid, Path)), request_body = PromiseHandOverBody,
    responses((status = 200, body = ProcessView), (status = 422, body = Problem)))]
pub fn hand_over(ask: &Ask) -> Answer {
    let body: PromiseHandOverBody = body::read(ask)?;
    let promise = ask.id("promise")?;
    act(ask, Command::HandOver(HandOver { promise, to: MemberId::new(body.to) }))
}
