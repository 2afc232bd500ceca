//! Serving the web on a listener until told to stop.

use crate::app::App;
use std::{future::Future, net::SocketAddr};

/// Serves until `stop` is done; requests under way are finished first.
///
/// # Errors
/// What the listener says.
pub async fn serve(
    app: App,
    listener: std::net::TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let service = crate::router(app).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
