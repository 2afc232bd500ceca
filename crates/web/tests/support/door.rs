//! A browser at the door of a house: it keeps its cookies from one request to the next.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]
#![allow(dead_code, reason = "each test file uses its own part of the browser")]

use crate::support::Reply;
use axum::{
    body::{Body, to_bytes},
    http::{Request, header, request::Builder},
};
use std::collections::BTreeMap;
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::App;

pub struct Browser {
    app: App,
    runtime: Runtime,
    pub cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new(app: &App) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { app: app.clone(), runtime, cookies: BTreeMap::new() }
    }

    /// Whether it holds a session's cookie.
    pub fn is_inside(&self) -> bool {
        self.cookies.contains_key("viceversa")
    }

    pub fn get(&mut self, path: &str) -> Reply {
        self.send(Request::get(path), String::new())
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let form = serde_urlencoded::to_string(fields).unwrap();
        self.send(form_post(path), form)
    }

    pub fn send(&mut self, request: Builder, body: String) -> Reply {
        let held: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if held.is_empty() { request } else { request.header(header::COOKIE, held.join("; ")) };
        let request = request.body(Body::from(body)).unwrap();
        let router = web::router(self.app.clone());
        let reply = self.runtime.block_on(async {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            let text = |value: &axum::http::HeaderValue| value.to_str().unwrap().to_owned();
            Reply {
                status: parts.status,
                location: parts.headers.get(header::LOCATION).map(text).unwrap_or_default(),
                cookies: parts.headers.get_all(header::SET_COOKIE).iter().map(text).collect(),
                headers: parts.headers,
                body: String::from_utf8_lossy(&to_bytes(body, usize::MAX).await.unwrap()).into_owned(),
            }
        });
        for line in &reply.cookies {
            let (pair, rest) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        reply
    }
}

pub fn form_post(path: &str) -> Builder {
    Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

/// The text after that beginning, up to a quotation mark: the value of a hidden field, an address.
#[track_caller]
pub fn after<'b>(body: &'b str, beginning: &str) -> &'b str {
    let (_, rest) = body.split_once(beginning).unwrap_or_else(|| panic!("no {beginning:?} in {body}"));
    rest.split('"').next().unwrap()
}
