//! How far a form is read ahead of what is taken from it. The reader of forms holds whatever belongs to no field yet,
//! and in what only looks like a form that may be all of it.

use axum::body::{Body, BodyDataStream, Bytes};
use futures_core::Stream;
use std::{
    error::Error,
    fmt,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

/// All that belongs to no field, of a form with as many fields as are taken, is less.
const MOST: usize = 512 * 1024;
/// So much is given at a time.
const PIECE: usize = 64 * 1024;

/// How many bytes were given and not taken from a field yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Ahead(Arc<AtomicUsize>);

impl Ahead {
    /// So many were taken.
    pub(super) fn taken(&self, bytes: usize) {
        self.0.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// More came than belongs to no field of any form.
#[derive(Debug)]
pub(super) struct TooFarAhead;

impl fmt::Display for TooFarAhead {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("too much in a form belongs to no field")
    }
}

impl Error for TooFarAhead {}

/// A body, given piece by piece, with a pause after each: the reader of forms would take in all there is.
pub(super) struct Metered {
    body: BodyDataStream,
    rest: Bytes,
    ahead: Ahead,
    pauses: bool,
}

impl Metered {
    pub(super) fn new(body: Body, ahead: &Ahead) -> Self {
        Self { body: body.into_data_stream(), rest: Bytes::new(), ahead: ahead.clone(), pauses: false }
    }
}

impl Stream for Metered {
    type Item = Result<Bytes, Box<dyn Error + Send + Sync>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.pauses {
            this.pauses = false;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        while this.rest.is_empty() {
            match ready!(Pin::new(&mut this.body).poll_next(context)) {
                Some(Ok(bytes)) => this.rest = bytes,
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
        let piece = this.rest.split_to(this.rest.len().min(PIECE));
        let before = this.ahead.0.fetch_add(piece.len(), Ordering::Relaxed);
        if before + piece.len() > MOST {
            return Poll::Ready(Some(Err(TooFarAhead.into())));
        }
        this.pauses = true;
        Poll::Ready(Some(Ok(piece)))
    }
}
