//! Nothing that can be sent breaks the house: every address answers what nobody would type with a refusal of its
//! own, on both engines, which do not mind the same things.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::Scope;
use axum::{body::Body, http::Request};
use serde_json::Value;
use support::{
    Scratch, Who,
    api::{ask, description, token},
    rich::{MARK, Rich},
    routes::{self, Route},
};

/// Parts of paths and values of queries, as they travel.
const STRANGE: [&str; 14] = [
    "%00",
    "a%00b",
    "%ff%fe",
    "%",
    "%zz",
    "..%2f..%2fetc",
    "'%20or%201=1--",
    "-1",
    "99999999999999999999999999",
    "%F0%9F%A6%86",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "00000000-0000-0000-0000-000000000000",
    "%E2%80%AE",
    "+9999999-12-31",
];

/// Bodies of forms: broken UTF-8, NUL, a broken escape, the same name over and over.
const FORMS: [&[u8]; 6] = [
    b"text=%00%00&email=%00a@b.example&name=%00&starts_at=%00&password=%00&reason=%00&day=%00",
    b"text=%ff%fe&email=%ff@b.example&name=%ff&starts_at=%ff&day=%ff",
    b"text=\xff\xfe\x00",
    b"%=%&=&&&==%%%",
    b"starts_at=-009999-01-01T00:00&minutes=4294967295&due_at=9999-12-31T23:59&day=9999-12-31&version=-1&n=1",
    b"starts_at=9999-12-31T23:59&minutes=99999999999&due_at=-009999-01-01T00:00&attendees=x&attendees=x&days=-1",
];

/// Bodies that are no JSON, or JSON of another shape.
const JSON: [&[u8]; 4] = [b"\xff\xfe", b"[[[[[[[[[[", b"{\"text\":\"\\ud800\"}", b"null"];
/// Values that have the right shape and nothing else right about them.
const TEXTS: [&str; 4] = ["\0", "a\0b@x.example", "\u{202e}\u{feff}\u{fffd}", "9999999999999999999999"];
const INSTANTS: [&str; 4] = [
    "-009999-01-02T00:00:00Z",
    "9999-12-30T21:59:59.999999999Z",
    "1970-01-01T00:00:00Z",
    "2026-11-16T09:00:00.1234567Z",
];
const NUMBERS: [u32; 4] = [0, 1, u32::MAX, 480];

const ENDING: [&str; 7] =
    ["/withdraw", "/cancel", "/sign-out", "/sign-out-everywhere", "/deactivate", "/choose", "/answer"];

fn houses() -> Vec<(store::testing::Scratch, Rich)> {
    let databases = store::testing::databases();
    databases
        .into_iter()
        .map(|db| {
            let rich = Rich::with((*db).clone(), MARK);
            (db, rich)
        })
        .collect()
}

#[track_caller]
fn holds(
    house: &Scratch,
    who: Who,
    request: axum::http::request::Builder,
    body: impl Into<Body>,
    what: &str,
) {
    let reply = house.send(who, request, body);
    assert!(reply.status.as_u16() < 500, "{what} as {who:?}: {} {}", reply.status, reply.body);
}

#[test]
fn no_strange_address_breaks_the_house() {
    for (_db, rich) in &houses() {
        for route in routes::all(&rich.house.app) {
            for strange in STRANGE {
                let whole = rich.fill_with(&route.path, |_, _| strange.to_owned());
                let last = last_one_strange(rich, &route, strange);
                for method in &route.methods {
                    let queried =
                        format!("{}?as={strange}&after={strange}&next={strange}", rich.fill(&route.path));
                    for path in [&whole, &last, &queried] {
                        // Where a POST has nothing strange about it, it would be done.
                        if method != "GET" && path == &queried {
                            continue;
                        }
                        let request = Request::builder().method(method.as_str()).uri(path.as_str());
                        holds(&rich.house, Who::Recruiter, request, "", &format!("{method} {path}"));
                    }
                }
            }
        }
    }
}

/// In the workspace that is there, the last name of the address strange.
fn last_one_strange(rich: &Rich, route: &Route, strange: &str) -> String {
    let last =
        route.path.rsplit('/').find_map(|part| part.strip_prefix('{')).map(|part| part.trim_end_matches('}'));
    rich.fill_with(
        &route.path,
        |name, id| if Some(name) == last { strange.to_owned() } else { id.to_owned() },
    )
}

#[test]
fn no_strange_form_breaks_the_house() {
    for (_db, rich) in &mut houses() {
        let mut routes = routes::all(&rich.house.app);
        // What ends something comes last, so that the others do not meet its end.
        routes.sort_by_key(|route| ENDING.iter().any(|ending| route.path.ends_with(ending)));
        for route in routes {
            for form in FORMS {
                for who in [Who::Recruiter, Who::Candidate, Who::Stranger] {
                    let path = rich.fill(&route.path);
                    for method in route.methods.iter().filter(|method| *method != "GET") {
                        let request = Request::builder()
                            .method(method.as_str())
                            .uri(&path)
                            .header("content-type", "application/x-www-form-urlencoded");
                        let what = format!("{method} {path} {}", String::from_utf8_lossy(form));
                        holds(&rich.house, who, request, form, &what);
                    }
                }
            }
        }
    }
}

#[test]
fn no_strange_json_breaks_the_house() {
    for (_db, rich) in &houses() {
        let mut tokens =
            [Who::Owner, Who::Candidate].map(|who| token(&rich.house, who, &Scope::ALL)).to_vec();
        tokens.extend([String::new(), "vv_nobody".to_owned()]);
        for route in routes::all(&rich.house.app).iter().filter(|route| route.path.starts_with("/api/")) {
            for body in JSON {
                for method in route.methods.iter().filter(|method| *method != "GET") {
                    for token in &tokens {
                        let path = rich.fill(&route.path);
                        let request = Request::builder()
                            .method(method.as_str())
                            .uri(&path)
                            .header("authorization", format!("Bearer {token}"));
                        let what = format!("{method} {path} {}", String::from_utf8_lossy(body));
                        holds(&rich.house, Who::Stranger, request, body, &what);
                    }
                }
            }
        }
    }
}

#[test]
fn no_strange_value_in_the_right_place_breaks_the_house() {
    for (_db, rich) in &houses() {
        let description = description(&rich.house);
        let paths = description["paths"].as_object().unwrap();
        let mut paths: Vec<_> = paths.iter().collect();
        paths.sort_by_key(|(path, _)| ENDING.iter().any(|ending| path.ends_with(ending)));
        let mut sent = 0;
        for who in [Who::Owner, Who::Candidate] {
            let token = token(&rich.house, who, &Scope::ALL);
            for (path, methods) in &paths {
                for (method, operation) in methods.as_object().unwrap() {
                    let Some(shape) = operation.pointer("/requestBody/content/application~1json/schema")
                    else {
                        continue;
                    };
                    for n in 0..4 {
                        let body = strange(&description, shape, n);
                        let reply =
                            ask(&rich.house, &method.to_uppercase(), &rich.fill(path), Some(&token), &body);
                        let status = reply.status.as_u16();
                        assert!(status < 500, "{method} {path} as {who:?} {body}: {status} {}", reply.body);
                        sent += 1;
                    }
                }
            }
        }
        assert!(sent > 150, "only {sent} requests");
    }
}

/// A value of that shape, as the API describes it, with the strange value of that number everywhere in it.
fn strange(description: &Value, shape: &Value, n: usize) -> Value {
    if let Some(reference) = shape["$ref"].as_str() {
        return strange(description, description.pointer(&reference[1..]).unwrap(), n);
    }
    let is = |kind: &str| {
        shape["type"] == kind
            || shape["type"].as_array().is_some_and(|kinds| kinds.iter().any(|one| one == kind))
    };
    if is("object") {
        let fields = shape["properties"].as_object().unwrap();
        fields.iter().map(|(name, shape)| (name.clone(), strange(description, shape, n))).collect()
    } else if is("array") {
        Value::Array(vec![strange(description, &shape["items"], n); 2])
    } else if is("boolean") {
        Value::Bool(n.is_multiple_of(2))
    } else if is("integer") {
        NUMBERS[n].into()
    } else {
        match shape["format"].as_str() {
            Some("date-time") => INSTANTS[n].into(),
            Some("uuid") => uuid::Uuid::from_u128(n as u128).to_string().into(),
            _ => TEXTS[n].into(),
        }
    }
}

#[test]
fn strange_headers_are_as_good_as_none() {
    let rich = Rich::new();
    let page = rich.house.process_path("");
    for (name, value) in [
        ("cookie", &b"viceversa=\xff; lang=\xff"[..]),
        ("cookie", b"viceversa=%00; lang=xx; ;;;=;"),
        ("accept-language", b"\xff,;q=,*;q=9999999999999999,en;q=-1"),
        ("x-forwarded-for", b"999.1.1.1, , ::1, x"),
        ("authorization", b"Bearer \xff"),
        ("content-type", b"application/x-www-form-urlencoded; charset=\xff"),
        ("accept-encoding", b"gzip;q=nan, \xff"),
    ] {
        let value = axum::http::HeaderValue::from_bytes(value).unwrap();
        for path in [page.as_str(), "/sign-in", "/api/v1/me"] {
            let request = Request::get(path).header(name, value.clone());
            holds(&rich.house, Who::Stranger, request, "", name);
        }
    }
}

#[test]
fn what_is_larger_than_any_form_is_refused_as_too_large() {
    let rich = Rich::new();
    let token = token(&rich.house, Who::Recruiter, &Scope::ALL);
    let version = rich.house.load().version;
    for size in [256 * 1024 + 1, 3 * 1024 * 1024] {
        let request = Request::post(rich.house.process_path("/messages/send"))
            .header("content-type", "application/x-www-form-urlencoded");
        let reply = rich.house.send(Who::Recruiter, request, format!("text={}", "x".repeat(size)));
        reply.is(413).says_not("xxxx");
        let request = Request::post(format!("/api/v1/processes/{}/messages", rich.house.process))
            .header("authorization", format!("Bearer {token}"));
        let reply = rich.house.send(Who::Stranger, request, format!("{{\"text\":\"{}\"}}", "x".repeat(size)));
        reply.is(413).says("/problems/too-large");
    }
    // What a person may write is bounded lower, and told on the form.
    let reply = rich.house.post(
        Who::Recruiter,
        &rich.house.process_path("/messages/send"),
        &[("text", &"x".repeat(ledger::frame::LONGEST_TEXT + 1))],
    );
    assert_eq!(reply.status, 422);
    assert_eq!(rich.house.load().version, version);
}
