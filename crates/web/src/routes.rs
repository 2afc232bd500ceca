//! Every address of the house and the file it leads to.

use crate::{
    app::App,
    face::assets,
    page,
};
use axum::{
    Router,
    body::Body,
    http::{HeaderValue, Response, header},
    routing::get,
};
use tower_http::compression::{CompressionLayer, CompressionLevel};

/// The whole web of a house.
pub fn router(app: App) -> Router {
    let mut router = Router::new()
        .merge(crate::api::routes())
        .merge(page::process::routes())
        .merge(page::message::routes())
        .merge(page::conversation::routes())
        .merge(page::make_good::routes())
        .merge(page::wish::routes())
        .merge(page::question::routes())
        .merge(page::promise::routes())
        .merge(page::enter::routes())
        .merge(page::workspace::routes())
        .merge(page::people::routes())
        .merge(page::job::routes())
        .merge(page::settings::routes())
        .merge(page::account::routes())
        .merge(page::demo::routes());
    for asset in assets::all() {
        router = router.route(asset.path, get(move || async move { serve(asset) }));
    }
    router
        // Fast rather than small: the shortest answer in processor time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(app)
}

fn serve(asset: &'static assets::Asset) -> Response<Body> {
    let mut response = Response::new(Body::from(asset.body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    // The address changes with the content.
    headers
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    crate::guard::seal(&mut response, false);
    response
}
