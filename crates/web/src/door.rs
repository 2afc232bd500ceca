//! The door: reads a request, hops once to a blocking thread, and answers from there.

use crate::{
    app::App,
    ask::{self, Answer, Ask, LANG_COOKIE, SEAT_COOKIE, SESSION_COOKIE},
    form::Form,
    guard, origin,
    trouble::Trouble,
    upload::{self, Sent},
};
use act::{account, secret::Secret};
use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, FromRequestParts, RawPathParams, Request},
    http::{HeaderMap, Response, header, request::Parts},
};
use ledger::side::Side;
use speech::Lang;
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};
use store::request_keys::Once;

/// The largest form or JSON text that is read.
const LARGEST_BODY: usize = 256 * 1024;

/// How long the choice of a seat is kept.
const KEPT_SECONDS: i64 = 30 * 24 * 3600;

/// A blocking function that answers a request.
pub(crate) type Page = fn(&Ask) -> Answer;
/// How a trouble is told: as a page, or as a problem of the API.
pub(crate) type Tell = fn(&Ask, &Trouble) -> Response<Body>;

/// What came with a request.
enum Came {
    /// A form or JSON text, not read yet.
    Text(Vec<u8>),
    /// A form with files.
    Files(Sent),
}

/// Answers a request with a page.
pub(crate) async fn answer(app: App, request: Request, page: Page, tell: Tell) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let came = text(body).await;
    respond_with(app, parts, came, page, tell).await
}

/// As [`answer`], where the form may hold files.
pub(crate) async fn answer_files(app: App, request: Request, page: Page, tell: Tell) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let kind = said(&parts.headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    let came = if guard::is_forged(&parts.method, &parts.headers, &app.settings.public_address) {
        // Nothing is read for another site.
        Err(Trouble::Forged)
    } else if kind.starts_with("multipart/form-data") {
        upload::read(&app, kind, body).await.map(Came::Files)
    } else {
        text(body).await
    };
    respond_with(app, parts, came, page, tell).await
}

async fn text(body: Body) -> Result<Came, Trouble> {
    to_bytes(body, LARGEST_BODY).await.map(|body| Came::Text(body.to_vec())).map_err(|_| Trouble::TooLarge)
}

async fn respond_with(
    app: App,
    mut parts: Parts,
    came: Result<Came, Trouble>,
    page: Page,
    tell: Tell,
) -> Response<Body> {
    let secure = app.settings.is_secure();
    let params = params(&mut parts).await;
    // One hop: reading the session, the page and its rendering all block.
    let hop = tokio::task::spawn_blocking(move || {
        let forged = guard::is_forged(&parts.method, &parts.headers, &app.settings.public_address);
        let (came, trouble) = match came {
            Ok(came) => (came, None),
            Err(trouble) => (Came::Text(vec![]), Some(trouble)),
        };
        let mut ask = read(app, &parts, params, came);
        let answer = if forged {
            Err(Trouble::Forged)
        } else if let Some(trouble) = trouble {
            Err(trouble)
        } else {
            respond(&mut ask, page)
        };
        let mut response = answer.unwrap_or_else(|trouble| tell(&ask, &trouble));
        if let Some(side) = Side::from_code(ask.query.text("as")) {
            ask::set_cookie(&mut response, &ask.app, SEAT_COOKIE, side.code(), KEPT_SECONDS);
        }
        response
    });
    let mut response = hop.await.unwrap_or_else(|_| {
        let mut response = Response::new(Body::from("Something broke here. It is in the log."));
        *response.status_mut() = axum::http::StatusCode::INTERNAL_SERVER_ERROR;
        response
    });
    guard::seal(&mut response, secure);
    response
}

fn respond(ask: &mut Ask, page: Page) -> Answer {
    if let Some(secret) = &ask.session {
        ask.holder = account::session::find(&ask.app.house, secret)?;
    }
    // A panic is a defect; it must cost one answer, not the thread's house-keeping.
    catch_unwind(AssertUnwindSafe(|| page(ask))).unwrap_or_else(|panic| {
        let what = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("a panic");
        Err(Trouble::Broken(what.to_owned()))
    })
}

async fn params(parts: &mut Parts) -> Vec<(String, String)> {
    // With a NUL it names nothing: no table holds one.
    let named = |value: &str| if value.contains('\0') { String::new() } else { value.to_owned() };
    RawPathParams::from_request_parts(parts, &())
        .await
        .map(|params| params.iter().map(|(k, v)| (k.to_owned(), named(v))).collect())
        .unwrap_or_default()
}

fn read(mut app: App, parts: &Parts, params: Vec<(String, String)>, came: Came) -> Ask {
    let headers = &parts.headers;
    let (sent, body) = match came {
        Came::Text(body) => (Sent::default(), body),
        Came::Files(sent) => (sent, vec![]),
    };
    let query = Form::read(parts.uri.query().unwrap_or_default().as_bytes());
    let is_form = said(headers, header::CONTENT_TYPE.as_str())
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    let lang = cookie(headers, LANG_COOKIE)
        .and_then(Lang::from_tag)
        .unwrap_or_else(|| Lang::from_accept_language(said(headers, "accept-language").unwrap_or_default()));
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    let forwarded = origin::forwarded_for(headers);
    let once = headers.get("idempotency-key").map(|key| {
        // What is no text is no key either: the API says so.
        (key.to_str().unwrap_or_default().to_owned(), Arc::new(Once::default()))
    });
    if let Some((_, once)) = &once {
        app.house.db = app.house.db.for_request(Arc::clone(once));
    }
    let bearer = said(headers, "authorization").and_then(|value| value.strip_prefix("Bearer "));
    Ask {
        method: parts.method.clone(),
        path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
        params,
        query,
        form: if is_form { Form::read(&body) } else { sent.form },
        files: sent.files,
        room: sent.room,
        body,
        session: cookie(headers, SESSION_COOKIE).map(Secret::from_outside),
        holder: None,
        bearer: bearer.map(Secret::from_outside),
        entered: std::cell::OnceCell::new(),
        once,
        lang,
        seat_kept: cookie(headers, SEAT_COOKIE).unwrap_or_default().to_owned(),
        from: origin::origin(peer, Some(&forwarded), &app.settings.trusted_proxies),
        now: app.house.clock.now(),
        app,
    }
}

fn said<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(other, _)| *other == name)
        .map(|(_, value)| value)
}

/// A handler for axum's router.
macro_rules! handler {
    ($page:expr) => {
        |axum::extract::State(app): axum::extract::State<crate::app::App>,
         request: axum::extract::Request| async move {
            crate::door::answer(app, request, $page, crate::trouble::tell).await
        }
    };
    ($page:expr, $tell:expr) => {
        |axum::extract::State(app): axum::extract::State<crate::app::App>,
         request: axum::extract::Request| async move {
            crate::door::answer(app, request, $page, $tell).await
        }
    };
}
pub(crate) use handler;

/// As `handler!`, for a form that may hold files.
macro_rules! handler_with_files {
    ($page:expr, $tell:expr) => {
        |axum::extract::State(app): axum::extract::State<crate::app::App>,
         request: axum::extract::Request| async move {
            crate::door::answer_files(app, request, $page, $tell).await
        }
    };
}
pub(crate) use handler_with_files;
