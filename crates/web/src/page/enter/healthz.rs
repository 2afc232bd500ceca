//! Whether this server can do its work: for whatever stands in front of it.

use crate::ask::{Answer, Ask};
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};

/// GET `/healthz`: 200 where the database answers, else 503.
///
/// # Errors
/// Never; the type is that of pages.
pub fn show(ask: &Ask) -> Answer {
    let (status, says) = match ask.app.house.db.read(store::workspaces::any) {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
        }
    };
    let mut response = Response::new(Body::from(says));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}
