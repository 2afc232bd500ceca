//! Every address of the house and the file it leads to.

use crate::{
    api,
    app::App,
    ask::Ask,
    door::handler,
    face::assets,
    page,
    trouble::{self, Trouble},
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
        .merge(api::routes())
        .merge(page::process::routes())
        .merge(page::message::routes())
        .merge(page::conversation::routes())
        .merge(page::my_view::routes())
        .merge(page::my_figures::routes())
        .merge(page::employer::routes())
        .merge(page::debrief::routes())
        .merge(page::decline::routes())
        .merge(page::offer::routes())
        .merge(page::make_good::routes())
        .merge(page::wish::routes())
        .merge(page::question::routes())
        .merge(page::report::routes())
        .merge(page::promise::routes())
        .merge(page::proposal::routes())
        .merge(page::evidence::routes())
        .merge(page::enter::routes())
        .merge(page::workspace::routes())
        .merge(page::candidate::routes())
        .merge(page::people::routes())
        .merge(page::job::routes())
        .merge(page::kit::routes())
        .merge(page::careers::routes())
        .merge(page::application::routes())
        .merge(page::figures::routes())
        .merge(page::file::routes())
        .merge(page::settings::routes())
        .merge(page::account::routes())
        .merge(page::demo::routes());
    // Fetched once and kept for ever: as small as can be.
    let small = CompressionLayer::new().quality(CompressionLevel::Best);
    for asset in assets::all() {
        router = router.route(asset.path, get(move || async move { serve(asset) }).layer(small.clone()));
    }
    router
        .fallback(handler!(|ask| Ok(tell(ask, &Trouble::NotFound))))
        .method_not_allowed_fallback(handler!(|ask| Ok(tell(ask, &Trouble::NotSo))))
        // Fast rather than small: the shortest answer in processor time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(app)
}

fn tell(ask: &Ask, trouble: &Trouble) -> Response<Body> {
    let is_api = ask.path.starts_with(api::ROOT);
    if is_api { api::problem::tell(ask, trouble) } else { trouble::tell(ask, trouble) }
}

fn serve(asset: &'static assets::Asset) -> Response<Body> {
    let mut response = Response::new(Body::from(asset.body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    // The address changes with the content.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    crate::guard::seal(&mut response, false);
    response
}
