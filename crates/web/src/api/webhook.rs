//! Webhooks: made, changed, tried, switched off and on, given another secret, removed, and what came of each try.

use super::{
    answer, body,
    cursor::{self, Page, Place},
    enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{
    Seat,
    token::Scope,
    webhook::{self, change, see, switch, tell, type_of},
};
use axum::{
    Router,
    http::StatusCode,
    routing::{get, post},
};
use jiff::Timestamp;
use ledger::{hook::PUBLIC, ids::WebhookId};
use serde::{Deserialize, Serialize};
use store::webhooks::{State, Webhook, Why, tries::Try};
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    const ONE: &str = "/api/v1/webhooks/{webhook}";
    let one = |tail: &str| format!("{ONE}/{tail}");
    Router::new()
        .route("/api/v1/webhooks", get(answer!(list)).post(answer!(create)))
        .route("/api/v1/webhook-types", get(answer!(types)))
        .route(ONE, get(answer!(see_one)).put(answer!(save)))
        .route(&one("ping"), post(answer!(ping)))
        .route(&one("disable"), post(answer!(disable)))
        .route(&one("enable"), post(answer!(enable)))
        .route(&one("rotate"), post(answer!(rotate)))
        .route(&one("remove"), post(answer!(remove)))
        .route(&one("tries"), get(answer!(tries)))
        .route(&one("calls/{call}/again"), post(answer!(again)))
}

/// An address that is told what happens.
#[derive(Debug, Serialize, ToSchema)]
pub struct WebhookView {
    /// Its id.
    pub id: Uuid,
    /// The address.
    pub address: String,
    /// The types it is told; none means all, also those of later versions.
    pub types: Vec<String>,
    /// `active` or `disabled`.
    pub state: &'static str,
    /// Why it is disabled: `by_hand`, `gone` (it answered 410) or `unreachable` (for days).
    pub why: Option<&'static str>,
    /// Since when nothing reaches it.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub failing_since: Option<Timestamp>,
    /// Calls are signed with the secret before too, until then.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub old_secret_until: Option<Timestamp>,
    /// Counts its changes.
    pub version: i64,
    /// The secret, `whsec_…`: told this once, when it is drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

fn view(webhook: Webhook) -> WebhookView {
    WebhookView {
        id: webhook.id.uuid(),
        types: webhook.codes().into_iter().map(type_of).collect(),
        address: webhook.address,
        state: webhook.state.code(),
        why: webhook.state.why().map(Why::code),
        failing_since: webhook.failing_since.filter(|_| webhook.state == State::Active),
        old_secret_until: webhook.old_secret.map(|(_, until)| until),
        version: webhook.version,
        secret: None,
    }
}

fn with_secret(webhook: Webhook) -> WebhookView {
    let secret = Some(webhook.secret.clone());
    WebhookView { secret, ..view(webhook) }
}

fn seat_and_id(ask: &Ask, scope: Scope) -> Result<(Seat, WebhookId), crate::trouble::Trouble> {
    Ok((enter::seat(ask, scope)?, ask.id("webhook")?))
}

/// The types that can be told.
#[utoipa::path(get, path = "/api/v1/webhook-types", tag = "webhooks",
    params(("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said")),
    responses((status = 200, body = Page<String>)))]
pub fn types(ask: &Ask) -> Answer {
    enter::seat(ask, Scope::Read)?;
    let wanted = cursor::wanted::<usize>(ask, "webhook-types")?;
    let after = wanted.after.unwrap_or(0);
    let rows: Vec<(usize, &str)> = PUBLIC
        .iter()
        .enumerate()
        .map(|(n, row)| (n + 1, row.code))
        .skip_while(|(n, _)| *n <= after)
        .collect();
    let fetch = usize::try_from(wanted.fetch()).unwrap_or(usize::MAX);
    let rows = rows.into_iter().take(fetch).collect();
    Ok(json(StatusCode::OK, &wanted.page(rows, |row| row.0, |row| type_of(row.1))))
}

/// The webhooks of the organisation, in the order in which they came.
#[utoipa::path(get, path = "/api/v1/webhooks", tag = "webhooks",
    params(("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said")),
    responses((status = 200, body = Page<WebhookView>), (status = 403, body = Problem)))]
pub fn list(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let wanted = cursor::wanted::<Uuid>(ask, "webhooks")?;
    // An organisation has few; ids are in the order in which they came.
    let all = see::list(&ask.app.house, &seat)?;
    let fetch = usize::try_from(wanted.fetch()).unwrap_or(usize::MAX);
    let rows: Vec<Webhook> = all
        .into_iter()
        .filter(|webhook| wanted.after.is_none_or(|after| webhook.id.uuid() > after))
        .take(fetch)
        .collect();
    Ok(json(StatusCode::OK, &wanted.page(rows, |webhook| webhook.id.uuid(), view)))
}

/// Where to tell, and what.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookBody {
    /// An https address outside of the server's own network.
    pub address: String,
    /// The types that are told, as in `/api/v1/webhook-types`; all of them where none is named.
    #[serde(default)]
    pub types: Vec<String>,
}

/// Tells an address what happens, from now on. The answer holds the secret that calls are signed with, this once.
#[utoipa::path(post, path = "/api/v1/webhooks", tag = "webhooks", request_body = WebhookBody,
    responses((status = 201, body = WebhookView), (status = 422, body = Problem)))]
pub fn create(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let body: WebhookBody = body::read(ask)?;
    let types = body.types.iter().map(String::as_str);
    let webhook = webhook::create(&ask.app.house, &seat, &body.address, types)?;
    Ok(json(StatusCode::CREATED, &with_secret(webhook)))
}

/// A webhook.
#[utoipa::path(get, path = "/api/v1/webhooks/{webhook}", tag = "webhooks", params(("webhook" = Uuid, Path)),
    responses((status = 200, body = WebhookView)))]
pub fn see_one(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Read)?;
    Ok(json(StatusCode::OK, &view(see::one(&ask.app.house, &seat, id)?)))
}

/// A webhook as it should be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaveWebhookBody {
    /// The version that was read.
    pub version: i64,
    /// The address.
    pub address: String,
    /// The types that are told; all of them where none is named.
    #[serde(default)]
    pub types: Vec<String>,
}

/// Changes address and types. The version that was read must still be the newest (409 otherwise).
#[utoipa::path(put, path = "/api/v1/webhooks/{webhook}", tag = "webhooks", params(("webhook" = Uuid, Path)),
    request_body = SaveWebhookBody,
    responses((status = 200, body = WebhookView), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub fn save(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    let body: SaveWebhookBody = body::read(ask)?;
    let types = body.types.iter().map(String::as_str);
    let webhook = change::save(&ask.app.house, &seat, id, body.version, &body.address, types)?;
    Ok(json(StatusCode::OK, &view(webhook)))
}

/// Sends a `webhook.ping`, to try whether the address works. What came of it stands in its tries.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/ping", tag = "webhooks",
    params(("webhook" = Uuid, Path)),
    responses((status = 202, body = WebhookView), (status = 409, body = Problem)))]
pub fn ping(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    tell::ping(&ask.app.house, &seat, id)?;
    Ok(json(StatusCode::ACCEPTED, &view(see::one(&ask.app.house, &seat, id)?)))
}

/// Tells it nothing from now on. What waits is given up.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/disable", tag = "webhooks",
    params(("webhook" = Uuid, Path)),
    responses((status = 200, body = WebhookView), (status = 409, body = Problem)))]
pub fn disable(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    Ok(json(StatusCode::OK, &view(switch::disable(&ask.app.house, &seat, id)?)))
}

/// Tells it again from now on. What happened meanwhile is not told by itself.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/enable", tag = "webhooks",
    params(("webhook" = Uuid, Path)),
    responses((status = 200, body = WebhookView), (status = 409, body = Problem)))]
pub fn enable(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    Ok(json(StatusCode::OK, &view(switch::enable(&ask.app.house, &seat, id)?)))
}

/// Draws a new secret, which the answer holds this once. For a day calls are signed with the one before too.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/rotate", tag = "webhooks",
    params(("webhook" = Uuid, Path)), responses((status = 200, body = WebhookView)))]
pub fn rotate(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    Ok(json(StatusCode::OK, &with_secret(change::rotate(&ask.app.house, &seat, id)?)))
}

/// What was removed.
#[derive(Debug, Serialize, ToSchema)]
pub struct Removed {
    /// Its id.
    pub id: Uuid,
}

/// Removes it, with its log.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/remove", tag = "webhooks",
    params(("webhook" = Uuid, Path)), responses((status = 200, body = Removed)))]
pub fn remove(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    switch::remove(&ask.app.house, &seat, id)?;
    Ok(json(StatusCode::OK, &Removed { id: id.uuid() }))
}

/// A try to tell something.
#[derive(Debug, Serialize, ToSchema)]
pub struct TryView {
    /// What was told: the same for every try of it; `webhook-id` holds it.
    pub call: Uuid,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// `waiting`, `delivered` or `failed`: where it stands by now.
    pub state: &'static str,
    /// Which try of it this was.
    pub attempt: i64,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
    /// What came of it: `delivered`, `refused`, `redirected`, `gone`, `timed_out`, `no_such_host`, `private`,
    /// `not_reached`, `no_trust`, `garbled`, `bad_address`, or `unknown` while nobody knows.
    pub outcome: &'static str,
    /// The status that was answered.
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    pub millis: Option<u32>,
}

fn try_view(one: Try) -> TryView {
    TryView {
        call: one.call_id,
        kind: one.kind,
        state: one.call_state.code(),
        attempt: one.attempt,
        at: one.at,
        outcome: one.outcome.code(),
        status: one.status,
        millis: one.millis,
    }
}

/// What came of what it was told, the newest first: 30 days, at most a thousand.
#[utoipa::path(get, path = "/api/v1/webhooks/{webhook}/tries", tag = "webhooks",
    params(("webhook" = Uuid, Path),
        ("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said")),
    responses((status = 200, body = Page<TryView>)))]
pub fn tries(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Read)?;
    let wanted = cursor::wanted::<Place>(ask, "webhook-tries")?;
    let after = wanted.after.map(|place| (place.at, place.id));
    let (_, tries) = see::tries(&ask.app.house, &seat, id, after, wanted.fetch())?;
    Ok(json(StatusCode::OK, &wanted.page(tries, |one| Place { at: one.at, id: one.id }, try_view)))
}

/// Tells something once more, under the same id.
#[utoipa::path(post, path = "/api/v1/webhooks/{webhook}/calls/{call}/again", tag = "webhooks",
    params(("webhook" = Uuid, Path), ("call" = Uuid, Path)),
    responses((status = 202, body = WebhookView), (status = 409, body = Problem)))]
pub fn again(ask: &Ask) -> Answer {
    let (seat, id) = seat_and_id(ask, Scope::Manage)?;
    tell::again(&ask.app.house, &seat, id, ask.id("call")?)?;
    Ok(json(StatusCode::ACCEPTED, &view(see::one(&ask.app.house, &seat, id)?)))
}
