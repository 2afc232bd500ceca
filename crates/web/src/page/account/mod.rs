//! What a person sets for themself: name, language, zone, password, API tokens, and an account of their own.

pub mod claim;
pub mod everywhere;
pub mod password;
pub mod show;
pub mod token;

use crate::{app::App, door::handler};
use axum::{
    Router,
    routing::{get, post},
};

pub(crate) fn routes() -> Router<App> {
    const HERE: &str = "/w/{workspace}/account";
    Router::new()
        .route(HERE, get(handler!(show::show)).post(handler!(show::post)))
        .route(&format!("{HERE}/claim"), get(handler!(show::back)).post(handler!(claim::post)))
        .route(&format!("{HERE}/password"), get(handler!(show::back)).post(handler!(password::post)))
        .route(&format!("{HERE}/tokens"), get(handler!(show::back)).post(handler!(token::issue)))
        .route(&format!("{HERE}/tokens/{{token}}/revoke"), post(handler!(token::revoke)))
        .route(&format!("{HERE}/sign-out-everywhere"), post(handler!(everywhere::post)))
}

/// The address of somebody's account.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/account")
}
