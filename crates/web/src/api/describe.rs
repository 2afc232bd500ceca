//! The API's description of itself: OpenAPI 3.1.

use super::{
    around, board, bulk, candidate, conversation, debrief, decision, decline, employer, evidence, figures,
    file, house, idempotency, job, job_step, kit, make_good, message, mirror, my_figures, offer,
    problem::json, process, promise, proposal, question, report, scorecard, selfview, spec, webhook, wish,
};
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
        ContentBuilder, Object, Ref, Response, ResponseBuilder, Type,
        path::{Parameter, ParameterBuilder, ParameterIn},
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
    modifiers(&Bearer, &Refusals, &Keys),
    security(("token" = [])),
    paths(
        house::me, house::members, house::invite,
        job::list, job::create, job::see, job::save, job::plan, job::versions, job::version, job::publish,
        job_step::open, job_step::pause, job_step::fill, job_step::close, job_step::reopen,
        kit::see, kit::save, kit::freeze,
        process::list, process::open, process::see, process::entries, process::withdraw, process::enter_stage,
        conversation::book, conversation::confirm, conversation::add_to_agenda, conversation::hand_over,
        conversation::move_it, conversation::propose_time, conversation::answer_time, conversation::cancel,
        conversation::here, conversation::late, conversation::offer_stand_in, conversation::answer_stand_in,
        conversation::claim,
        around::read_brief, around::propose_kind, around::answer_kind, around::note_interest,
        around::end_together, around::send_view,
        mirror::send, selfview::asked, selfview::send, selfview::mine,
        my_figures::mine, my_figures::seen, employer::see,
        scorecard::list, scorecard::send, debrief::see, debrief::conclude,
        report::make, report::give_answer,
        promise::mine, promise::make, promise::kept, promise::move_date, promise::dispute, promise::excuse,
        promise::hand_over,
        question::put, question::reply, question::answered, question::still_open, question::pass_on,
        wish::make, wish::reply,
        message::send, message::give_answer, message::take_back,
        decision::advance, decision::went_silent, decline::give, decline::give_feedback, decline::rate,
        offer::make, offer::take_back, offer::give_answer, offer::uphold,
        proposal::put, proposal::give_answer, proposal::take_back, proposal::change_the_job,
        spec::see_it, spec::acknowledge, spec::ask_range,
        evidence::add, evidence::withdraw,
        make_good::apologise, make_good::choose,
        candidate::list_all, candidate::add_one, candidate::see, candidate::tag, candidate::untag,
        candidate::note, candidate::remove_note, candidate::merge, candidate::unmerge, board::see,
        bulk::preview, bulk::carry_out, bulk::see, bulk::undo,
        figures::whole, figures::unit, figures::raters,
        file::list, file::upload, file::content, file::text, file::remove,
        webhook::types, webhook::list, webhook::create, webhook::see_one, webhook::save, webhook::ping,
        webhook::disable, webhook::enable, webhook::rotate, webhook::remove, webhook::tries, webhook::again,
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

/// What changes something can be asked for under a key.
struct Keys;

impl Modify for Keys {
    fn modify(&self, description: &mut utoipa::openapi::OpenApi) {
        for item in description.paths.paths.values_mut() {
            for operation in [&mut item.post, &mut item.put].into_iter().flatten() {
                operation.parameters.get_or_insert_default().push(key().into());
                let known = &mut operation.responses.responses;
                for (status, what) in [
                    (
                        "409",
                        "Somebody else was first, or the request with this key is under way or lost its answer",
                    ),
                    ("422", "Refused, or the key stands for another request"),
                ] {
                    known.entry(status.to_owned()).or_insert_with(|| problem(what).into());
                }
            }
        }
    }
}

fn key() -> Parameter {
    ParameterBuilder::new()
        .name(idempotency::HEADER)
        .parameter_in(ParameterIn::Header)
        .description(Some(
            "1 to 255 visible characters of your own. The request is done once; a repeat with the same key within a \
             day gets the same answer, with `Idempotency-Replayed: true`.",
        ))
        .schema(Some(Object::with_type(Type::String)))
        .build()
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
