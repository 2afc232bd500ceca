//! What a program asks for once is done once, whatever becomes of the answer; and lists go by cursors that nobody can
//! make up.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::Scope;
use axum::http::{Request, header};
use serde_json::{Value, json};
use std::sync::Barrier;
use store::{request_keys::RequestKey, testing};
use support::{
    Reply, Scratch, Who,
    api::{ask, read, token},
};

fn send(house: &Scratch, token: &str, path: &str, key: &str, body: &Value) -> Reply {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", key);
    house.send(Who::Stranger, request, body.to_string())
}

fn replayed(reply: &Reply) -> bool {
    reply.headers.get("idempotency-replayed").is_some_and(|value| value == "true")
}

fn messages(house: &Scratch) -> usize {
    house.load().messages.len()
}

fn path(house: &Scratch) -> String {
    format!("/api/v1/processes/{}/messages", house.process)
}

#[test]
fn a_repeat_with_the_same_key_is_told_the_same_and_does_nothing() {
    for db in testing::databases() {
        let house = Scratch::with((*db).clone());
        let token = token(&house, Who::Recruiter, &Scope::ALL);
        let body = json!({ "text": "We look forward to it" });
        let first = send(&house, &token, &path(&house), "\"one\"", &body);
        first.is(200);
        assert!(!replayed(&first));
        // With quotes, as the draft writes it, or without.
        let again = send(&house, &token, &path(&house), "one", &body);
        again.is(200);
        assert!(replayed(&again));
        assert_eq!(
            (again.body, again.headers["content-type"].clone()),
            (first.body, first.headers["content-type"].clone())
        );
        assert_eq!(messages(&house), 1);
        // Without a key it is a second message.
        ask(&house, "POST", &path(&house), Some(&token), &body).is(200);
        assert_eq!(messages(&house), 2);
    }
}

#[test]
fn a_key_stands_for_one_request_of_one_token() {
    let house = Scratch::new();
    let (mine, theirs) =
        (token(&house, Who::Recruiter, &Scope::ALL), token(&house, Who::Candidate, &Scope::ALL));
    let body = json!({ "text": "Hello" });
    send(&house, &mine, &path(&house), "one", &body).is(200);
    for (where_to, other) in [
        (path(&house), json!({ "text": "Good evening" })),
        (path(&house).replace("/messages", "/questions"), body.clone()),
    ] {
        let problem = send(&house, &mine, &where_to, "one", &other);
        assert_eq!(read(problem.is(422))["type"], "/problems/key-of-another-request");
    }
    // The candidate's key of the same word is another one.
    send(&house, &theirs, &path(&house), "one", &body).is(200);
    assert_eq!(messages(&house), 2);
}

#[test]
fn what_was_refused_leaves_its_key_free() {
    let house = Scratch::new();
    let token = token(&house, Who::Recruiter, &Scope::ALL);
    send(&house, &token, &path(&house), "one", &json!({ "text": "" })).is(422);
    send(&house, &token, &path(&house), "one", &json!({ "words": "x" })).is(400);
    let done = send(&house, &token, &path(&house), "one", &json!({ "text": "Hello" }));
    assert!(!replayed(done.is(200)));
    assert_eq!(messages(&house), 1);
}

#[test]
fn a_key_that_is_none_is_refused() {
    let house = Scratch::new();
    let token = token(&house, Who::Recruiter, &Scope::ALL);
    let long = "x".repeat(256);
    for key in ["", "\"\"", "a b", "ñ", long.as_str()] {
        let problem = send(&house, &token, &path(&house), key, &json!({ "text": "Hello" }));
        assert_eq!(read(problem.is(400))["type"], "/problems/malformed", "{key}");
    }
    assert_eq!(messages(&house), 0);
    // To read, none is needed and none is minded.
    let request = Request::get("/api/v1/me")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", "");
    house.send(Who::Stranger, request, "").is(200);
}

#[test]
fn of_two_at_the_same_time_one_is_done() {
    for db in testing::databases() {
        let house = Scratch::with((*db).clone());
        let token = token(&house, Who::Recruiter, &Scope::ALL);
        let (app, path) = (house.app.clone(), path(&house));
        let begin = Barrier::new(4);
        let statuses: Vec<u16> = std::thread::scope(|scope| {
            let tries: Vec<_> = (0..4)
                .map(|_| {
                    scope.spawn(|| {
                        begin.wait();
                        post_alone(&app, &token, &path)
                    })
                })
                .collect();
            tries.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert!(statuses.contains(&200), "{statuses:?}");
        assert!(statuses.iter().all(|status| [200, 409].contains(status)), "{statuses:?}");
        assert_eq!(messages(&house), 1);
        let after = send(&house, &token, &path, "one", &json!({ "text": "Hello" }));
        assert!(replayed(after.is(200)));
    }
}

/// A request from a thread of its own.
fn post_alone(app: &web::App, token: &str, path: &str) -> u16 {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", "one")
        .body(axum::body::Body::from(json!({ "text": "Hello" }).to_string()))
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let router = web::router(app.clone());
    let response = runtime.block_on(tower::ServiceExt::oneshot(router, request)).unwrap();
    response.status().as_u16()
}

#[test]
fn what_was_done_and_not_answered_is_not_done_again() {
    for db in testing::databases() {
        let house = Scratch::with((*db).clone());
        let token = token(&house, Who::Recruiter, &Scope::ALL);
        let body = json!({ "text": "Hello" });
        send(&house, &token, &path(&house), "one", &body).is(200);
        // The server was killed between the act and keeping what it answered: the key is there, the answer is not.
        let mut hash = sha2::Sha256::default();
        for part in ["POST\n", &path(&house), "\n", &body.to_string()] {
            sha2::Digest::update(&mut hash, part);
        }
        let key = RequestKey {
            workspace_id: house.workspace.id,
            token_hash: act::secret::Secret::from_outside(&token).hash(),
            key: "two".to_owned(),
            fingerprint: sha2::Digest::finalize(hash).into(),
            created_at: house.house().clock.now(),
        };
        let once = std::sync::Arc::new(store::request_keys::Once::default());
        once.begin(key);
        db.for_request(once).write(|_| Ok::<_, store::Error>(())).unwrap();
        let problem = send(&house, &token, &path(&house), "two", &body);
        assert_eq!(read(problem.is(409))["type"], "/problems/still-running");
        assert_eq!(problem.headers["retry-after"], "1");
        house.go_to("2026-11-09T08:02:00Z");
        let problem = send(&house, &token, &path(&house), "two", &body);
        assert_eq!(read(problem.is(409))["type"], "/problems/answer-lost");
        assert_eq!(messages(&house), 1);
    }
}

#[test]
fn an_act_of_several_writes_is_not_begun_twice() {
    let house = Scratch::new();
    let owner = token(&house, Who::Owner, &Scope::ALL);
    let body = json!({ "address": "https://hooks.example.org/in", "types": [] });
    let made = send(&house, &owner, "/api/v1/webhooks", "one", &body);
    let again = send(&house, &owner, "/api/v1/webhooks", "one", &body);
    assert_eq!(read(made.is(201)), read(again.is(201)));
    assert_eq!(act::webhook::see::list(house.house(), &house.seat(Who::Owner)).unwrap().len(), 1);
}

#[test]
fn a_cursor_that_no_page_gave_and_a_limit_out_of_bounds_are_refused() {
    let house = Scratch::new();
    let owner = token(&house, Who::Owner, &Scope::ALL);
    let entries = format!("/api/v1/processes/{}/entries", house.process);
    let lists = [
        "/api/v1/processes",
        "/api/v1/promises",
        "/api/v1/members",
        "/api/v1/webhooks",
        "/api/v1/webhook-types",
        entries.as_str(),
    ];
    let types = read(ask(&house, "GET", "/api/v1/webhook-types?limit=1", Some(&owner), &Value::Null).is(200));
    let of_another = types["next"].as_str().unwrap();
    for list in lists {
        for query in ["after=x", "after=W10", "limit=0", "limit=101", "limit=many", "limit=-1"] {
            let path = format!("{list}?{query}");
            let problem = read(ask(&house, "GET", &path, Some(&owner), &Value::Null).is(400));
            assert_eq!(problem["type"], "/problems/malformed", "{path}");
        }
        if list != "/api/v1/webhook-types" {
            let path = format!("{list}?after={of_another}");
            ask(&house, "GET", &path, Some(&owner), &Value::Null).is(400);
        }
        let page = read(ask(&house, "GET", list, Some(&owner), &Value::Null).is(200));
        assert!(page["items"].is_array() && page.get("next").is_some(), "{list}: {page}");
    }
}

#[test]
fn every_list_goes_on_where_it_ended() {
    for db in testing::databases() {
        let house = Scratch::with((*db).clone());
        let owner = token(&house, Who::Owner, &Scope::ALL);
        let recruiter = token(&house, Who::Recruiter, &Scope::ALL);
        for n in 0..3 {
            let body = json!({ "text": format!("Promise {n}"), "due_at": format!("2026-11-1{n}T16:00:00Z") });
            ask(&house, "POST", &path(&house).replace("/messages", "/promises"), Some(&recruiter), &body)
                .is(200);
            let body = json!({ "address": format!("https://hooks{n}.example.org/") });
            ask(&house, "POST", "/api/v1/webhooks", Some(&owner), &body).is(201);
        }
        let entries = path(&house).replace("/messages", "/entries");
        for (list, token, number) in [
            ("/api/v1/promises?owed=by_me&", &recruiter, 3),
            ("/api/v1/members?", &owner, 5),
            ("/api/v1/webhooks?", &owner, 3),
            (&format!("{entries}?"), &owner, 4),
        ] {
            let mut seen = Vec::new();
            let mut after = String::new();
            loop {
                let path = format!("{list}limit=1&after={after}");
                let page = read(ask(&house, "GET", &path, Some(token), &Value::Null).is(200));
                seen.extend(page["items"].as_array().unwrap().iter().map(Value::to_string));
                match page["next"].as_str() {
                    Some(next) => after = next.to_owned(),
                    None => break,
                }
            }
            assert_eq!(seen.len(), number, "{list}");
            let all = read(
                ask(&house, "GET", list.trim_end_matches(['?', '&']), Some(token), &Value::Null).is(200),
            );
            let all: Vec<String> = all["items"].as_array().unwrap().iter().map(Value::to_string).collect();
            assert_eq!(seen, all, "{list}");
        }
    }
}
