//! Serving: the web on its port, the workers beside it, and a clean end when the service manager says so.

use crate::failure::Failure;
use std::{
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};
use tokio::signal::unix::{SignalKind, signal};
use web::App;
use work::Worker;

/// Requests wait for one of so many blocking threads. More would only wait for the database together.
const BLOCKING_THREADS: usize = 32;

/// A port, taken.
#[derive(Debug)]
pub struct Port {
    listener: TcpListener,
    /// Where it is.
    pub at: SocketAddr,
}

impl Port {
    /// Takes a port; 0 takes any that is free.
    ///
    /// # Errors
    /// Where somebody else has it, or the host is none of this machine's.
    pub fn take(host: &str, port: u16) -> Result<Self, Failure> {
        let told = |error: std::io::Error| {
            let mend = match error.kind() {
                std::io::ErrorKind::AddrInUse => "; another program has that port: name another with --port",
                std::io::ErrorKind::PermissionDenied => "; ports below 1024 need more rights: use one above",
                _ => "",
            };
            Failure::new(format!("{host}:{port} cannot be listened on: {error}{mend}"))
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let listener = TcpListener::bind((bare, port)).map_err(told)?;
        let at = listener.local_addr().map_err(told)?;
        Ok(Self { listener, at })
    }

    /// Its address, as one types it.
    pub fn address(&self) -> String {
        format!("http://{}", self.at)
    }
}

/// Workers on threads of their own.
#[derive(Debug)]
pub struct Crew {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Crew {
    /// Begins so many, and one that tells webhooks, where there are any.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn begin(worker: &Arc<Worker>, number: u32) -> Result<Self, Failure> {
        let stop = Arc::new(AtomicBool::new(false));
        let mut threads = Vec::new();
        for n in 1..=number {
            let (worker, stop) = (Arc::clone(worker), Arc::clone(&stop));
            let thread = std::thread::Builder::new().name(format!("worker-{n}"));
            let begun = thread.spawn(move || worker.run(&stop));
            threads.push(begun.map_err(|error| Failure::new(format!("a worker cannot begin: {error}")))?);
        }
        if number > 0 {
            let (worker, stop) = (Arc::clone(worker), Arc::clone(&stop));
            let thread = std::thread::Builder::new().name("webhooks".to_owned());
            let begun = thread.spawn(move || worker.run_webhooks(&stop));
            threads.push(begun.map_err(|error| Failure::new(format!("a worker cannot begin: {error}")))?);
        }
        Ok(Self { stop, threads })
    }

    /// Ends them, each after the errand at hand.
    pub fn end(self) {
        self.stop.store(true, Ordering::SeqCst);
        for thread in self.threads {
            if thread.join().is_err() {
                tracing::error!("a worker ended in a panic");
            }
        }
    }

    /// The word that ends them.
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }
}

/// Serves until SIGTERM or SIGINT; requests that are under way are finished. `ready` is called once requests
/// are taken.
///
/// The app is used on blocking threads only; whoever calls keeps a clone of its house, so that the database is
/// closed on their thread and not on an async one.
///
/// # Errors
/// Where the system does not let it.
pub fn serve(app: App, port: Port, ready: impl FnOnce()) -> Result<(), Failure> {
    let told = |error: std::io::Error| Failure::new(format!("the server cannot go on: {error}"));
    let runtime = runtime().map_err(told)?;
    let served = runtime.block_on(async move {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let end = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            tracing::info!("asked to stop; requests under way are finished");
        };
        ready();
        web::serve(app, port.listener, end).await
    });
    runtime.shutdown_timeout(std::time::Duration::from_secs(5));
    served.map_err(told)
}

/// A server beside the caller, for visits within this process; it ends when this is dropped.
#[derive(Debug)]
pub struct Beside {
    /// Where it is, as `127.0.0.1:8080`.
    pub at: SocketAddr,
    end: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Beside {
    /// Serves on a free port of this machine.
    ///
    /// # Errors
    /// Where the system does not let it.
    pub fn begin(app: App, port: Port) -> Result<Self, Failure> {
        let told = |error: std::io::Error| Failure::new(format!("the pages cannot be served: {error}"));
        let runtime = runtime().map_err(told)?;
        let at = port.at;
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("pages".to_owned()).spawn(move || {
            let served = runtime.block_on(async move {
                let until = async move {
                    // Also when the other end is gone.
                    let _ = ended.await;
                };
                web::serve(app, port.listener, until).await
            });
            if let Err(error) = served {
                tracing::error!(%error, "the pages are no longer served");
            }
        });
        Ok(Self { at, end: Some(end), thread: Some(thread.map_err(told)?) })
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            let _ = end.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

// Pages are made on the blocking threads; what is left is reading and writing sockets, a small part of the work.
// More threads for it would only wake each other.
fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(cores.div_ceil(4))
        .enable_all()
        .max_blocking_threads(BLOCKING_THREADS)
        .build()
}

/// Waits for SIGTERM or SIGINT, for commands that serve nothing.
///
/// # Errors
/// Where the system does not let it.
pub fn wait_for_the_end(stop: &AtomicBool) -> Result<(), Failure> {
    let told = |error: std::io::Error| Failure::new(format!("signals cannot be heard: {error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(told)?;
    runtime
        .block_on(async {
            let mut terminate = signal(SignalKind::terminate())?;
            let mut interrupt = signal(SignalKind::interrupt())?;
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            Ok(())
        })
        .map_err(told)?;
    stop.store(true, Ordering::SeqCst);
    Ok(())
}
