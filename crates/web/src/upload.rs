//! Forms with files (`multipart/form-data`), read piece by piece: every file is held once, and all of them that are on
//! their way together hold no more than a bounded room.

mod ahead;

use crate::{app::App, form::Form, trouble::Trouble};
use ahead::{Ahead, Metered, TooFarAhead};
use axum::body::Body;
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

/// The room for files on their way, in [`PIECE`]s: four of the largest.
pub(crate) const ROOM: usize = 4 * act::file::LARGEST / PIECE;
/// Room is taken in pieces of so many bytes, as they come: who sends slowly holds little.
const PIECE: usize = 256 * 1024;
/// All fields that are no files, together.
const LARGEST_TEXTS: usize = 256 * 1024;
/// More is not even thrown away. A file that is too large, but not by far, is read to its end, so that the form can
/// be shown again with everything that was typed.
const LARGEST_BODY: u64 = 64 * 1024 * 1024;
const MOST_FIELDS: usize = 200;
const MOST_FILES: usize = 5;
/// Ten megabytes take this long over a poor line.
const LONGEST_TIME: Duration = Duration::from_secs(300);
/// Somebody else's file is written away in less.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A file that was sent with a form.
#[derive(Debug)]
pub struct Upload {
    /// The name of the field.
    pub field: String,
    /// What it was called where it comes from.
    pub name: String,
    /// Its bytes; one byte more than is taken, and nothing behind it, for a file that is too large.
    pub bytes: Vec<u8>,
}

/// What a form with files held.
#[derive(Debug, Default)]
pub(crate) struct Sent {
    pub(crate) form: Form,
    pub(crate) files: Vec<Upload>,
    /// Given back when the request is answered.
    pub(crate) room: Option<OwnedSemaphorePermit>,
}

/// Reads a form with files.
pub(crate) async fn read(app: &App, content_type: &str, body: Body) -> Result<Sent, Trouble> {
    let boundary = multer::parse_boundary(content_type).map_err(|_| malformed())?;
    let constraints = Constraints::new().size_limit(SizeLimit::new().whole_stream(LARGEST_BODY));
    let ahead = Ahead::default();
    let metered = Metered::new(body, &ahead);
    let mut parts = Multipart::with_constraints(metered, boundary, constraints);
    let mut sent = Sent::default();
    timeout(LONGEST_TIME, fields(&app.uploads, &ahead, &mut parts, &mut sent))
        .await
        .map_err(|_| Trouble::TooLarge)??;
    Ok(sent)
}

async fn fields(
    room: &Arc<Semaphore>,
    ahead: &Ahead,
    parts: &mut Multipart<'_>,
    sent: &mut Sent,
) -> Result<(), Trouble> {
    let (mut texts, mut left) = (Vec::new(), LARGEST_TEXTS);
    while let Some(mut field) = parts.next_field().await.map_err(why)? {
        let name = field.name().unwrap_or_default().to_owned();
        if texts.len() + sent.files.len() >= MOST_FIELDS {
            return Err(Trouble::TooLarge);
        }
        // Browsers write a quotation mark in a name as %22.
        match field.file_name().map(|called| called.replace("%22", "\"")) {
            Some(called) => {
                let bytes = bytes(room, ahead, &mut field, &mut sent.room).await?;
                // A browser sends a field of files that was left empty without name and bytes.
                if !(called.is_empty() && bytes.is_empty()) && sent.files.len() < MOST_FILES {
                    sent.files.push(Upload { field: name, name: called, bytes });
                }
            }
            None => {
                let text = text(ahead, &mut field, left).await?;
                left -= text.len();
                texts.push((name, text));
            }
        }
    }
    sent.form = Form::typed(texts);
    Ok(())
}

async fn bytes(
    room: &Arc<Semaphore>,
    ahead: &Ahead,
    field: &mut Field<'_>,
    taken: &mut Option<OwnedSemaphorePermit>,
) -> Result<Vec<u8>, Trouble> {
    let (mut bytes, mut held) = (Vec::new(), 0);
    while let Some(chunk) = field.chunk().await.map_err(why)? {
        ahead.taken(chunk.len());
        if bytes.len() > act::file::LARGEST {
            continue;
        }
        let left = act::file::LARGEST + 1 - bytes.len();
        let chunk = &chunk[..chunk.len().min(left)];
        let pieces = (bytes.len() + chunk.len()).div_ceil(PIECE);
        if pieces > held {
            take(room, pieces - held, taken).await?;
            held = pieces;
            // To the piece, not to the double: what is reserved is what room was taken for.
            bytes.reserve_exact(pieces * PIECE - bytes.len());
        }
        bytes.extend_from_slice(chunk);
    }
    Ok(bytes)
}

async fn take(
    room: &Arc<Semaphore>,
    pieces: usize,
    taken: &mut Option<OwnedSemaphorePermit>,
) -> Result<(), Trouble> {
    let pieces = u32::try_from(pieces).map_err(|_| Trouble::TooLarge)?;
    let wait = timeout(LONGEST_WAIT, Arc::clone(room).acquire_many_owned(pieces));
    // Everybody sends files at once: in a minute it is quieter.
    let got = wait.await.ok().and_then(Result::ok).ok_or(Trouble::TooManyTries(1))?;
    match taken {
        Some(taken) => taken.merge(got),
        None => *taken = Some(got),
    }
    Ok(())
}

async fn text(ahead: &Ahead, field: &mut Field<'_>, left: usize) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(why)? {
        ahead.taken(chunk.len());
        if bytes.len() + chunk.len() > left {
            return Err(Trouble::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn why(error: multer::Error) -> Trouble {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            Trouble::TooLarge
        }
        multer::Error::StreamReadFailed(error) if error.is::<TooFarAhead>() => Trouble::TooLarge,
        _ => malformed(),
    }
}

fn malformed() -> Trouble {
    Trouble::Malformed("multipart/form-data".to_owned())
}
