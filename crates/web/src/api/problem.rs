//! Problems: what went wrong, as `application/problem+json` (RFC 9457).

use super::idempotency::Repeat;
use crate::{
    ask::Ask,
    trouble::{self, Trouble},
};
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong, and how to mend it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Names the kind of problem: `/problems/<code>`; equal problems have equal types.
    #[serde(rename = "type")]
    pub kind: String,
    /// What went wrong, in the language asked for.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What to do about it, in the language asked for.
    pub detail: String,
    /// The field of the request it is about, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// The problem of a trouble.
#[must_use]
pub fn tell(ask: &Ask, trouble: &Trouble) -> Response<Body> {
    if let Trouble::Broken(what) = trouble {
        tracing::error!(%what, "a request of the API failed");
    }
    let (title, detail) = trouble::words(&ask.voice(), trouble);
    let (code, field) = code_and_field(trouble);
    let status = trouble.status();
    let problem =
        Problem { kind: format!("/problems/{code}"), title, status: status.as_u16(), detail, field };
    let mut response = json(status, &problem);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if *trouble == Trouble::Repeated(Repeat::StillRunning) {
        headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn code_and_field(trouble: &Trouble) -> (String, Option<String>) {
    let plain = |code: &str| (code.to_owned(), None);
    match trouble {
        Trouble::NotFound => plain("not-found"),
        Trouble::NotSo => plain("method-not-allowed"),
        Trouble::NotAllowed => plain("not-allowed"),
        Trouble::SignedOut(_) => plain("signed-out"),
        Trouble::Forged => plain("forged"),
        Trouble::TooLarge => plain("too-large"),
        Trouble::TooManyTries(_) => plain("too-many-tries"),
        Trouble::LinkSpent => plain("link-spent"),
        Trouble::Refused(refusal) => {
            (refusal.code().to_owned(), refusal.field().map(|field| field.code().to_owned()))
        }
        Trouble::Invalid(input, fault) => (fault.code().to_owned(), Some(input.code().to_owned())),
        Trouble::Flawed(flaw) => {
            let field = flaw.field.code();
            let place = flaw.row.map_or_else(|| field.to_owned(), |row| format!("{field}/{row}"));
            (flaw.wrong.code().to_owned(), Some(place))
        }
        Trouble::KitFlawed(flaws) => {
            let place = flaws.first().map(|flaw| super::kit::place_of(flaw.place));
            ("kit-flawed".to_owned(), place)
        }
        Trouble::Malformed(_) => plain("malformed"),
        Trouble::Stale => plain("stale"),
        Trouble::Repeated(repeat) => plain(repeat.code()),
        Trouble::Broken(_) => plain("broken"),
    }
}

/// An answer in JSON.
#[must_use]
pub fn json<T: Serialize>(status: StatusCode, value: &T) -> Response<Body> {
    // What the API answers with has text keys only, which always can be written.
    let body = serde_json::to_vec(value).unwrap_or_default();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
