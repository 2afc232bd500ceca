//! Somebody without a browser: plain requests with a cookie jar, as scripts, mail scanners and strangers send them.

use std::collections::BTreeMap;

use serde_json::Value;
use ureq::http::{Method, Request, Response};
use ureq::{Agent, Body};

/// Keeps cookies between requests and never follows a redirect by itself, so that a test sees it.
pub struct Visitor {
    agent: Agent,
    address: String,
    cookies: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// `Location`, where it was a redirect.
    pub location: Option<String>,
    /// The headers, names in lower case; the last one where a name came twice.
    pub headers: BTreeMap<String, String>,
    /// The body as text.
    pub body: String,
}

impl Visitor {
    /// At a house's address.
    pub fn new(address: &str) -> Self {
        let agent =
            Agent::config_builder().http_status_as_error(false).max_redirects(0).proxy(None).build().into();
        Self { agent, address: address.to_owned(), cookies: BTreeMap::new(), headers: BTreeMap::new() }
    }

    /// With a header on every request from now on: a token, a language, a foreign `Origin`.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With an API token.
    pub fn with_token(self, token: &str) -> Self {
        self.with("authorization", &format!("Bearer {token}"))
    }

    /// `GET`.
    pub fn get(&mut self, path: &str) -> Reply {
        self.send(Method::GET, path, None)
    }

    /// `POST` of a form, as a browser sends it from a page of the same site.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        self.send(Method::POST, path, Some(("application/x-www-form-urlencoded", body)))
    }

    /// A JSON body, for the API.
    pub fn json(&mut self, method: Method, path: &str, body: &Value) -> Reply {
        self.send(method, path, Some(("application/json", body.to_string())))
    }

    /// `GET` where the last reply pointed to.
    pub fn follow(&mut self, reply: &Reply) -> Reply {
        let location = reply.location.clone().unwrap_or_else(|| {
            panic!("not a redirect: {} {}", reply.status, reply.body);
        });
        let path = location.strip_prefix(&self.address).unwrap_or(&location).to_owned();
        self.get(&path)
    }

    /// The cookies it holds, by name.
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// As [`Visitor::json`], for a house that may be gone at any moment.
    pub fn try_json(&mut self, method: Method, path: &str, body: &Value) -> Result<Reply, String> {
        self.try_send(method, path, Some(("application/json", body.to_string())))
    }

    fn send(&mut self, method: Method, path: &str, body: Option<(&str, String)>) -> Reply {
        self.try_send(method.clone(), path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    fn try_send(
        &mut self,
        method: Method,
        path: &str,
        body: Option<(&str, String)>,
    ) -> Result<Reply, String> {
        let mut request = Request::builder().method(&method).uri(format!("{}{path}", self.address));
        // What every browser of today says of a form of the same site; `with` says otherwise.
        let own_site = [("origin", self.address.as_str()), ("sec-fetch-site", "same-origin")];
        if method != Method::GET {
            for (name, value) in own_site {
                if !self.headers.contains_key(name) {
                    request = request.header(name, value);
                }
            }
        }
        for (name, value) in self.headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(name, value);
        }
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        let answer = match body {
            Some((kind, text)) => {
                self.agent.run(request.header("content-type", kind).body(text).expect("a valid request"))
            }
            None => self.agent.run(request.body(()).expect("a valid request")),
        };
        let answer = answer.map_err(|error| error.to_string())?;
        self.keep_cookies(&answer);
        Reply::read(answer).map_err(|error| error.to_string())
    }

    fn keep_cookies(&mut self, answer: &Response<Body>) {
        for header in answer.headers().get_all("set-cookie") {
            let text = header.to_str().expect("cookies are ASCII");
            let pair = text.split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            if value.is_empty() || text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Reply {
    fn read(answer: Response<Body>) -> Result<Self, ureq::Error> {
        let status = answer.status().as_u16();
        let headers: BTreeMap<String, String> = answer
            .headers()
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect();
        Ok(Self {
            status,
            location: headers.get("location").cloned(),
            headers,
            body: answer.into_body().read_to_string()?,
        })
    }

    /// The body as JSON.
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("not JSON ({error}): {}", self.body))
    }

    /// This status, or the whole reply in the failure.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert!(self.status == status, "expected {status}, got {}:\n{}", self.status, self.body);
        self
    }
}

/// Percent-encoding of a form (space as `%20`, which every server reads as well as `+`).
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}
