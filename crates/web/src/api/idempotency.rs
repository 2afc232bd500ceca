//! Requests that are done once: `Idempotency-Key`, as in the IETF draft of that name.
//!
//! The key belongs to the token. It is taken in the transaction of the act itself, so that neither a lost answer nor a
//! crash can do it twice; what was refused has changed nothing, and leaves the key free. The answer is kept for a day
//! and told again, word for word.

use super::enter;
use crate::{
    ask::{Answer, Ask},
    trouble::Trouble,
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, Method, Response, StatusCode, header},
};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use speech::Voice;
use store::request_keys::{self, Once, RequestKey, Taken};

/// The header of a key.
pub const HEADER: &str = "Idempotency-Key";
/// The header that says that an answer is that of an earlier request.
const REPLAYED: &str = "idempotency-replayed";
const LONGEST_KEY: usize = 255;
/// A longer answer is not kept: a repeat is told to read what there is.
const LONGEST_ANSWER: usize = 512 * 1024;
/// No request is under way longer than this; what has no answer by then has lost it.
const UNDER_WAY: SignedDuration = SignedDuration::from_mins(1);

/// What is to be said of a request whose key was used before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// The key stands for another request.
    OtherRequest,
    /// The first request is still under way.
    StillRunning,
    /// It was done, and what was answered is lost.
    AnswerLost,
}

impl Repeat {
    /// The HTTP status that goes with it.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::OtherRequest => StatusCode::UNPROCESSABLE_ENTITY,
            Self::StillRunning | Self::AnswerLost => StatusCode::CONFLICT,
        }
    }

    /// The code of the problem.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OtherRequest => "key-of-another-request",
            Self::StillRunning => "still-running",
            Self::AnswerLost => "answer-lost",
        }
    }

    /// What happened, and what to do next.
    pub(crate) fn words(self, voice: &Voice) -> (String, String) {
        let (heading, next) = match self {
            Self::OtherRequest => (voice.say("request-other"), voice.say("request-other-next")),
            Self::StillRunning => (voice.say("request-running"), voice.say("request-running-next")),
            Self::AnswerLost => (voice.say("request-lost"), voice.say("request-lost-next")),
        };
        (heading.to_owned(), next.to_owned())
    }
}

/// Answers with a page, once for each key. Where no key was sent, and for what only reads, it just answers.
///
/// # Errors
/// As the page; [`Trouble::Malformed`] for a key that is none, [`Trouble::Repeated`] for one that cannot be answered
/// as the first time.
pub fn once(ask: &Ask, page: impl Fn(&Ask) -> Answer) -> Answer {
    let changes = !matches!(ask.method, Method::GET | Method::HEAD | Method::OPTIONS);
    let Some((text, once)) = ask.once.as_ref().filter(|_| changes) else { return page(ask) };
    let key = once.begin(request_key(ask, text)?);
    if let Some(taken) = find(ask, key)? {
        return told_before(ask, key, taken);
    }
    let answer = page(ask);
    if once.is_repeated() {
        let taken = find(ask, key)?.ok_or(Trouble::Repeated(Repeat::StillRunning))?;
        return told_before(ask, key, taken);
    }
    match answer {
        Ok(response) if response.status().is_success() || once.is_kept() => {
            Ok(keep(ask, once, key, response))
        }
        // It changed something, and then found something wrong: a repeat is told the same.
        Err(trouble) if once.is_kept() => Ok(keep(ask, once, key, super::problem::tell(ask, &trouble))),
        other => other,
    }
}

fn request_key(ask: &Ask, text: &str) -> Result<RequestKey, Trouble> {
    // The draft writes it as a string of structured fields, with quotes around; many clients without.
    let bare = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
    let fits = (1..=LONGEST_KEY).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_graphic());
    if !fits {
        return Err(Trouble::Malformed(format!("{HEADER}: 1 to {LONGEST_KEY} visible characters")));
    }
    let bearer = ask.bearer.as_ref().ok_or_else(|| Trouble::SignedOut(ask.path.clone()))?;
    let workspace_id = enter::workspace(ask)?;
    let mut hash = Sha256::new();
    for part in [ask.method.as_str().as_bytes(), ask.path.as_bytes()] {
        hash.update(part);
        hash.update(b"\n");
    }
    hash.update(&ask.body);
    // A form with files is not kept as it came: each of its parts, with its length before it.
    for upload in &ask.files {
        for part in [upload.field.as_bytes(), upload.name.as_bytes(), &upload.bytes] {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
    }
    if !ask.files.is_empty() {
        hash.update(format!("{:?}", ask.form));
    }
    Ok(RequestKey {
        workspace_id,
        token_hash: bearer.hash(),
        key: bare.to_owned(),
        fingerprint: hash.finalize().into(),
        created_at: ask.now,
    })
}

fn find(ask: &Ask, key: &RequestKey) -> Result<Option<Taken>, Trouble> {
    Ok(ask.app.house.db.read(|conn| request_keys::find(conn, key))?)
}

fn told_before(ask: &Ask, key: &RequestKey, taken: Taken) -> Answer {
    if taken.fingerprint != key.fingerprint {
        return Err(Trouble::Repeated(Repeat::OtherRequest));
    }
    let Some(answer) = taken.answer else {
        let under_way = ask.now.duration_since(taken.created_at) < UNDER_WAY;
        let repeat = if under_way { Repeat::StillRunning } else { Repeat::AnswerLost };
        return Err(Trouble::Repeated(repeat));
    };
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(&answer.content_type) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(REPLAYED, HeaderValue::from_static("true"));
    Ok(response)
}

// What cannot be kept is answered all the same: it was done.
fn keep(ask: &Ask, once: &Once, key: &RequestKey, response: Response<Body>) -> Response<Body> {
    let (parts, body) = response.into_parts();
    // The body lies in memory, whole: nothing is waited for.
    let Ok(bytes) = tokio::runtime::Handle::current().block_on(to_bytes(body, usize::MAX)) else {
        return Response::from_parts(parts, Body::empty());
    };
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if let (Some(kind), Ok(text), true) = (kind, std::str::from_utf8(&bytes), bytes.len() <= LONGEST_ANSWER) {
        let answer = request_keys::Answer {
            status: parts.status.as_u16(),
            content_type: kind.to_owned(),
            body: text.to_owned(),
        };
        let kept = ask.app.house.db.write(|conn| request_keys::answer(conn, key, &answer));
        if let Err(error) = kept {
            tracing::warn!(%error, done = once.is_kept(), "an answer could not be kept for a repeated request");
        }
    }
    Response::from_parts(parts, Body::from(bytes))
}
