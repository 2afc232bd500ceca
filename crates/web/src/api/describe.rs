//! The API's description of itself: OpenAPI 3.1.

use super::{conversation, house, make_good, message, problem::json, process, promise, question, wish};
use crate::{
    app::App,
    ask::{Answer, Ask},
    door::handler,
};
use axum::{Router, http::StatusCode, routing::get};
use std::sync::LazyLock;
use utoipa::{
    Modify, OpenApi,
    openapi::{
        ContentBuilder, Ref, Response, ResponseBuilder,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/api/v1/openapi.json", get(handler!(show, super::problem::tell)))
}

/// The description of the whole API.
#[derive(Debug, OpenApi)]
#[openapi(
    info(
        title = "Viceversa",
        description = "One record of a hiring process that both sides write, see and trust.",
        license(name = "AGPL-3.0-or-later"),
    ),
    modifiers(&Bearer, &Refusals),
    security(("token" = [])),
    paths(
        house::me, house::members, house::invite, house::jobs, house::job, house::create_job, house::save_job,
        process::list, process::open, process::see, process::entries, process::withdraw, process::enter_stage,
        conversation::book, conversation::confirm, conversation::add_to_agenda, conversation::hand_over,
        conversation::move_it, conversation::propose_time, conversation::answer_time, conversation::cancel,
        conversation::here, conversation::late, conversation::offer_stand_in, conversation::answer_stand_in,
        conversation::claim,
        promise::mine, promise::make, promise::kept, promise::move_date, promise::dispute, promise::excuse,
        promise::hand_over,
        question::put, question::reply, question::answered, question::still_open,
        wish::make, wish::reply,
        message::send, message::give_answer, message::take_back,
        make_good::apologise, make_good::choose,
    )
)]
pub struct Description;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        description
            .components
            .get_or_insert_default()
            .add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// What every operation may answer besides what it says of itself.
const REFUSALS: [(&str, &str); 4] = [
    ("400", "The request cannot be read; the problem says where"),
    ("401", "No token, or one that does not hold"),
    ("403", "Not yours to do, or outside the token's scopes"),
    ("404", "There is no such thing, or not for you"),
];

struct Refusals;

impl Modify for Refusals {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        for (path, item) in &mut description.paths.paths {
            // The description itself is for everybody.
            if path.ends_with("openapi.json") {
                continue;
            }
            for operation in [&mut item.get, &mut item.post, &mut item.put].into_iter().flatten() {
                for (status, what) in REFUSALS {
                    let known = &mut operation.responses.responses;
                    known.entry(status.to_owned()).or_insert_with(|| problem(what).into());
                }
            }
        }
    }
}

fn problem(what: &str) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(what).content("application/problem+json", content).build()
}

static DESCRIPTION: LazyLock<utoipa::openapi::OpenApi> = LazyLock::new(Description::openapi);

/// GET `/api/v1/openapi.json`: for everybody, without a token.
///
/// # Errors
/// None.
pub fn show(_ask: &Ask) -> Answer {
    Ok(json(StatusCode::OK, &*DESCRIPTION))
}
