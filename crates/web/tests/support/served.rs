//! A house on a port of its own, for a real browser.

use std::thread::JoinHandle;
use tokio::sync::oneshot::{self, Sender};
use web::App;

/// Stops at drop.
pub struct Served {
    address: String,
    stop: Option<Sender<()>>,
    server: Option<JoinHandle<()>>,
}

impl Served {
    /// Serves that house.
    pub fn of(app: &App) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let app = app.clone();
        let (stop, stopped) = oneshot::channel();
        let server = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
            let until = async { drop(stopped.await) };
            runtime.block_on(web::serve(app, listener, until)).unwrap();
        });
        Self { address, stop: Some(stop), server: Some(server) }
    }

    /// The address of a page.
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let (Some(stop), Some(server)) = (self.stop.take(), self.server.take()) {
            let _ = stop.send(());
            // A browser may keep its connection; who panics already need not wait for it.
            if !std::thread::panicking() {
                let _ = server.join();
            }
        }
    }
}
