//! What can be wrong with a request, and the page that tells it: what happened and what to do next.

use crate::{
    api::idempotency::Repeat,
    ask::{Answer, Ask, page_with, see},
    chrome,
    face::{self, Width},
};
use act::error::Error;
use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use ledger::{
    job::{Flaw, kit},
    refusal::Refusal,
};
use maud::html;
use speech::{Voice, say};

/// What is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// There is no such thing, or not for this visitor.
    NotFound,
    /// Nothing is asked for that way at this address.
    NotSo,
    /// The visitor may not do that.
    NotAllowed,
    /// Nobody is signed in; this path was asked for.
    SignedOut(String),
    /// The request was made by another site.
    Forged,
    /// The body is larger than it may be.
    TooLarge,
    /// Too many tries; wait so many minutes.
    TooManyTries(u32),
    /// The link was used or is too old.
    LinkSpent,
    /// The ledger refuses, and no form is there to say so.
    Refused(Refusal),
    /// An input is wrong, and no form is there to say so.
    Invalid(act::error::Input, act::error::Fault),
    /// A job as it was sent has a flaw, and no form is there to say so.
    Flawed(Flaw),
    /// A kit as it was sent has flaws, and no form is there to say so.
    KitFlawed(Vec<kit::Flaw>),
    /// A body is not what the API reads; what was expected, and where.
    Malformed(String),
    /// Somebody else changed it meanwhile.
    Stale,
    /// It was asked for before, under the same key.
    Repeated(Repeat),
    /// The house itself is broken; what happened is in the log.
    Broken(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::NotAllowed => Self::NotAllowed,
            Error::SignedOut => Self::SignedOut("/".to_owned()),
            Error::Refused(Refusal::NotYours) => Self::NotAllowed,
            Error::Refused(refusal) => Self::Refused(refusal),
            Error::Invalid(input, fault) => Self::Invalid(input, fault),
            Error::Flawed(flaw) => Self::Flawed(flaw),
            Error::KitFlawed(flaws) => Self::KitFlawed(flaws),
            Error::Stale => Self::Stale,
            Error::TooManyTries(minutes) => Self::TooManyTries(minutes),
            Error::LinkSpent => Self::LinkSpent,
            Error::Store(error) => Self::Broken(error.to_string()),
            Error::Broken(what) => Self::Broken(what),
        }
    }
}

impl From<store::Error> for Trouble {
    fn from(error: store::Error) -> Self {
        Error::from(error).into()
    }
}

impl Trouble {
    /// The HTTP status that goes with it.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotSo => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAllowed | Self::Forged => StatusCode::FORBIDDEN,
            Self::SignedOut(_) => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooManyTries(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::LinkSpent => StatusCode::GONE,
            Self::Refused(_) | Self::Invalid(..) | Self::Flawed(_) | Self::KitFlawed(_) => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Malformed(_) => StatusCode::BAD_REQUEST,
            Self::Stale => StatusCode::CONFLICT,
            Self::Repeated(repeat) => repeat.status(),
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The page that tells a trouble.
#[must_use]
pub fn tell(ask: &Ask, trouble: &Trouble) -> Response<Body> {
    if let Trouble::SignedOut(path) = trouble {
        let next = if ask.method == axum::http::Method::GET { path.as_str() } else { "/" };
        return see(&format!("/sign-in?next={}", encode(next)));
    }
    if let Trouble::Broken(what) = trouble {
        tracing::error!(%what, path = %ask.param("workspace"), "a request failed");
    }
    // Whoever has a seat in that workspace keeps its ways out; a broken store is not asked for one.
    let seat = match trouble {
        Trouble::Broken(_) => None,
        _ if ask.param("workspace").is_empty() => None,
        _ => ask.seat().ok(),
    };
    let voice = seat.as_ref().map_or_else(|| ask.voice(), chrome::voice_of);
    let (heading, lead) = words(&voice, trouble);
    let body = html! {
        p { a href="/" { (voice.say("trouble-home")) } }
    };
    let sheet = face::sheet(&heading, Some(&lead), &body, None);
    let markup = match &seat {
        Some(seat) => chrome::seated(ask, seat, &heading, Width::Narrow, &sheet),
        None => chrome::stranger(ask, &heading, Width::Narrow, &sheet),
    };
    let mut response = page_with(trouble.status(), markup);
    if let Trouble::TooManyTries(minutes) = trouble
        && let Ok(seconds) = HeaderValue::from_str(&(minutes * 60).to_string())
    {
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

/// What happened, and what to do next, in the visitor's language.
#[must_use]
pub fn words(voice: &Voice, trouble: &Trouble) -> (String, String) {
    let pair = |heading: &'static str, lead: &'static str| (heading.to_owned(), lead.to_owned());
    match trouble {
        Trouble::NotFound | Trouble::NotSo => {
            pair(voice.say("trouble-not-found"), voice.say("trouble-not-found-next"))
        }
        Trouble::NotAllowed => pair(voice.say("trouble-not-allowed"), voice.say("trouble-not-allowed-next")),
        Trouble::SignedOut(_) => pair(voice.say("trouble-signed-out"), voice.say("trouble-signed-out-next")),
        Trouble::Forged => pair(voice.say("trouble-forged"), voice.say("trouble-forged-next")),
        Trouble::TooLarge => pair(voice.say("trouble-too-large"), voice.say("trouble-too-large-next")),
        Trouble::TooManyTries(minutes) => (
            voice.say("trouble-too-many-tries").to_owned(),
            say!(voice, "trouble-too-many-tries-next", minutes = i64::from(*minutes)),
        ),
        Trouble::LinkSpent => pair(voice.say("trouble-link-spent"), voice.say("trouble-link-spent-next")),
        Trouble::Refused(refusal) => {
            (voice.say("trouble-refused").to_owned(), speech::refusal(refusal, voice))
        }
        Trouble::Invalid(input, fault) => {
            (voice.say("trouble-refused").to_owned(), chrome::fault(voice, *input, *fault))
        }
        Trouble::Flawed(flaw) => (voice.say("trouble-refused").to_owned(), speech::flaw(flaw, voice)),
        Trouble::KitFlawed(flaws) => {
            let said: Vec<String> = flaws.iter().map(|flaw| speech::wording::kit_flaw(flaw, voice)).collect();
            (voice.say("trouble-refused").to_owned(), said.join(" "))
        }
        Trouble::Malformed(what) => {
            (voice.say("trouble-malformed").to_owned(), say!(voice, "trouble-malformed-next", what = what))
        }
        Trouble::Repeated(repeat) => repeat.words(voice),
        Trouble::Stale => pair(voice.say("trouble-stale"), voice.say("trouble-stale-next")),
        Trouble::Broken(_) => pair(voice.say("trouble-broken"), voice.say("trouble-broken-next")),
    }
}

/// The page of a trouble as an [`Answer`].
///
/// # Errors
/// Never; the type is that of pages.
pub fn answer(ask: &Ask, trouble: &Trouble) -> Answer {
    Ok(tell(ask, trouble))
}

/// Percent-encodes what goes into a query.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&ledger::words::hex(&[byte]).to_uppercase());
        }
    }
    out
}
