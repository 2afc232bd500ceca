//! What is asked: one request with everything a page needs to answer it, and the answers there are.

use crate::{app::App, form::Form, trouble::Trouble, upload::Upload};
use act::{Seat, secret::Secret, token::Scope};
use axum::{
    body::Body,
    http::{HeaderValue, Method, Response, StatusCode, header},
};
use jiff::{Timestamp, tz::TimeZone};
use maud::Markup;
use speech::{Lang, Voice};
use std::{cell::OnceCell, net::IpAddr, str::FromStr, sync::Arc};
use store::{request_keys::Once, sessions::Holder};
use tokio::sync::OwnedSemaphorePermit;

/// What a page gives: an answer, or the trouble that a page of its own will tell.
pub type Answer = Result<Response<Body>, Trouble>;

/// One request, read.
#[derive(Debug)]
pub struct Ask {
    /// Everything a request may use.
    pub app: App,
    /// How it is asked.
    pub method: Method,
    /// The path and query that were asked for.
    pub path: String,
    /// The parts of the path that vary.
    pub params: Vec<(String, String)>,
    /// The query.
    pub query: Form,
    /// The form that was sent; empty for a GET.
    pub form: Form,
    /// The files that came with it, where its address takes any.
    pub files: Vec<Upload>,
    /// The room these files take, given back with the request.
    #[allow(dead_code, reason = "it is held, not read")]
    pub(crate) room: Option<OwnedSemaphorePermit>,
    /// The body as it came, for the API.
    pub body: Vec<u8>,
    /// The session's secret, where there is a cookie.
    pub session: Option<Secret>,
    /// Who holds the session.
    pub holder: Option<Holder>,
    /// The bearer token, where one was sent.
    pub bearer: Option<Secret>,
    /// The seat of the bearer token and what it may do there, once the API has looked.
    pub entered: OnceCell<(Seat, Vec<Scope>)>,
    /// The key under which this is to be done once, where one was sent, and what becomes of it.
    pub once: Option<(String, Arc<Once>)>,
    /// The language asked for, by cookie or browser; a seat's own comes first.
    pub lang: Lang,
    /// The side chosen last by somebody with two seats in one workspace: `company`, `candidate` or nothing.
    pub seat_kept: String,
    /// Where the request comes from.
    pub from: IpAddr,
    /// The instant of the request, by the house's clock.
    pub now: Timestamp,
}

impl Ask {
    /// A part of the path as it is written.
    #[must_use]
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(other, _)| other == name).map_or("", |(_, value)| value)
    }

    /// A part of the path that names something.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where it names nothing.
    pub fn id<T: FromStr>(&self, name: &str) -> Result<T, Trouble> {
        self.param(name).parse().map_err(|_| Trouble::NotFound)
    }

    /// The seat the visitor takes in the workspace of the address. Whoever has two (a member who is also a
    /// candidate there) sits where `?as=` says, which the cookie `seat` keeps; else as a member.
    ///
    /// # Errors
    /// [`Trouble::SignedOut`]; [`Trouble::NotFound`] in a workspace that is none of theirs.
    pub fn seat(&self) -> Result<Seat, Trouble> {
        let holder = self.holder.ok_or_else(|| Trouble::SignedOut(self.path.clone()))?;
        let slug = self.param("workspace");
        let seats = self.app.house.db.read(|conn| Seat::all_in(conn, holder, slug))?;
        let wanted = match self.query.text("as") {
            "" => self.seat_kept.as_str(),
            named => named,
        };
        let mut seats = seats.into_iter();
        let first = seats.next().ok_or(Trouble::NotFound)?;
        Ok(if first.side().code() == wanted || wanted.is_empty() {
            first
        } else {
            seats.next().unwrap_or(first)
        })
    }

    /// A voice for a visitor without a seat.
    #[must_use]
    pub fn voice(&self) -> Voice {
        let zone = self.app.demo.as_ref().map_or(TimeZone::UTC, |demo| demo.zone.clone());
        Voice::new(self.lang, zone)
    }
}

/// A page.
#[must_use]
pub fn page(markup: Markup) -> Response<Body> {
    page_with(StatusCode::OK, markup)
}

/// A page that says that something did not work: what was typed stands in it.
#[must_use]
pub fn page_with(status: StatusCode, markup: Markup) -> Response<Body> {
    let mut response = Response::new(Body::from(markup.into_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}

/// A form that was refused, shown again with what was typed and why (422).
#[must_use]
pub fn refused(markup: Markup) -> Response<Body> {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, markup)
}

/// After a POST: look here now (303).
#[must_use]
pub fn see(path: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    // Only local paths: an address that came from outside must not lead out of the house.
    let safe = if is_local(path) { path } else { "/" };
    let value = HeaderValue::from_str(safe).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, value);
    response
}

/// Whether a path stays in the house.
#[must_use]
pub fn is_local(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.chars().all(|letter| letter.is_ascii_graphic())
}

/// A file to keep.
#[must_use]
pub fn file(content_type: &'static str, name: &str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    let plain: String = name
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() || "-._".contains(letter) { letter } else { '-' })
        .collect();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// Sets or ends a cookie of ours: for this house only, out of scripts' reach, not sent with requests that
/// other sites make (but for following a link).
pub fn set_cookie(response: &mut Response<Body>, app: &App, name: &str, value: &str, max_age_seconds: i64) {
    let secure = if app.settings.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={max_age_seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// The cookie that holds a session's secret.
pub const SESSION_COOKIE: &str = "viceversa";
/// The cookie that holds the side somebody with two seats in one workspace chose last.
pub const SEAT_COOKIE: &str = "seat";
/// The cookie that holds a visitor's language.
pub const LANG_COOKIE: &str = "lang";

/// Goes there, signed in.
#[must_use]
pub fn signed_in(app: &App, secret: &Secret, path: &str) -> Response<Body> {
    let mut response = see(path);
    let lasts = act::account::session::LASTS.as_secs();
    set_cookie(&mut response, app, SESSION_COOKIE, secret.reveal(), lasts);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_the_house() {
        for bad in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\nb"] {
            assert!(!is_local(bad), "{bad:?}");
        }
        assert!(is_local("/w/harbour-tours/promises?x=1#y"));
    }
}
