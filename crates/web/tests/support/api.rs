//! The JSON API as a script uses it.

use super::{Reply, Scratch, Who};
use act::token::{self, Scope};
use axum::http::{Request, header};
use serde_json::Value;

/// A token of somebody's.
pub fn token(scratch: &Scratch, who: Who, scopes: &[Scope]) -> String {
    let (secret, _) = token::issue(scratch.house(), &scratch.seat(who), "a test", scopes).unwrap();
    secret.reveal().to_owned()
}

/// A request with a token and without any session.
pub fn ask(scratch: &Scratch, method: &str, path: &str, token: Option<&str>, body: &Value) -> Reply {
    let mut request =
        Request::builder().method(method).uri(path).header(header::CONTENT_TYPE, "application/json");
    if let Some(token) = token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    let body = if method == "GET" { String::new() } else { body.to_string() };
    scratch.send(Who::Stranger, request, body)
}

/// What was answered, as JSON.
pub fn read(reply: &Reply) -> Value {
    serde_json::from_str(&reply.body).unwrap_or_else(|_| panic!("not JSON: {}", reply.body))
}

/// The API's description of itself.
pub fn description(scratch: &Scratch) -> Value {
    read(ask(scratch, "GET", "/api/v1/openapi.json", None, &Value::Null).is(200))
}
