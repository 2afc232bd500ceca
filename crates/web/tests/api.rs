//! The JSON API: what it says of itself, who may use it, and that it does the same as the pages.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::{self, Scope};
use axum::http::Request;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::{
    Scratch, Who,
    api::{ask, description, read, token},
    routes,
};
use uuid::Uuid;

/// Every operation of the description: method and path with the scratch house's ids put in.
fn operations(scratch: &Scratch) -> Vec<(String, String)> {
    let description = description(scratch);
    let mut operations = Vec::new();
    for (path, methods) in description["paths"].as_object().unwrap() {
        let path = path
            .replace("{process}", &scratch.process.to_string())
            .replace("{candidate}", &scratch.candidate.id.to_string())
            .replace("{job}", &scratch.job.id.to_string());
        let path = path
            .split('/')
            .map(|part| if part.starts_with('{') { Uuid::from_u128(7).to_string() } else { part.to_owned() })
            .collect::<Vec<_>>()
            .join("/");
        for method in methods.as_object().unwrap().keys() {
            operations.push((method.to_uppercase(), path.clone()));
        }
    }
    operations
}

#[test]
fn it_describes_itself_in_openapi_3_1_and_every_reference_leads_somewhere() {
    let scratch = Scratch::new();
    let description = description(&scratch);
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    assert!(description["paths"].as_object().unwrap().len() > 35);
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap();
        assert!(description.pointer(pointer).is_some(), "{pointer} leads nowhere");
    }
}

#[test]
fn every_route_is_described_and_every_description_has_its_route() {
    let scratch = Scratch::new();
    let described: BTreeSet<(String, String)> = description(&scratch)["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().unwrap().keys().map(|method| (path.clone(), method.to_uppercase()))
        })
        .collect();
    let answered: BTreeSet<(String, String)> = routes::all(&scratch.app)
        .into_iter()
        // The description itself needs no describing.
        .filter(|route| route.path.starts_with("/api/") && !route.path.ends_with("/openapi.json"))
        .flat_map(|route| route.methods.into_iter().map(move |method| (route.path.clone(), method)))
        .collect();
    assert_eq!(described, answered);
}

#[test]
fn nothing_answers_without_a_token_or_with_a_strangers_or_with_a_cookie() {
    let scratch = Scratch::new();
    for (method, path) in operations(&scratch) {
        for token in [None, Some("vv_of-a-stranger")] {
            let reply = ask(&scratch, &method, &path, token, &json!({}));
            assert_eq!(reply.status.as_u16(), 401, "{method} {path}");
            assert_eq!(read(&reply)["type"], "/problems/signed-out");
        }
        // The session of a page is no way in: no other site can use it in somebody's name.
        let request = Request::builder().method(method.as_str()).uri(&path);
        scratch.send(Who::Owner, request, String::new()).is(401);
    }
}

#[test]
fn a_token_opens_nothing_of_another_workspace() {
    let scratch = Scratch::new();
    let other = Scratch::new();
    // The same person's token, taken to a house where the process belongs to others.
    let foreign = token(&other, Who::Owner, &Scope::ALL);
    for (method, path) in operations(&scratch) {
        ask(&scratch, &method, &path, Some(&foreign), &json!({})).is(401);
    }
}

#[test]
fn a_scope_that_was_not_given_is_refused() {
    let scratch = Scratch::new();
    let reader = token(&scratch, Who::Owner, &[Scope::Read]);
    for (method, path) in operations(&scratch) {
        let reply = ask(&scratch, &method, &path, Some(&reader), &json!({}));
        if method == "GET" {
            // Some things are not there in this house: that is what is told, then.
            let status = reply.status;
            // What an employer's conduct says is for candidates, whatever a member's token may read.
            let fits = if path.ends_with("/employer") {
                status == 403
            } else {
                status.is_success() || status == 404
            };
            assert!(fits, "{method} {path}: {}", reply.body);
        } else {
            // A body that cannot be read is told before the scope is looked at; nothing is done either way.
            assert!(matches!(reply.status.as_u16(), 400 | 403), "{method} {path}: {}", reply.body);
        }
    }
    assert_eq!(scratch.load().version, 1);
}

#[test]
fn an_interviewer_who_has_no_part_in_a_process_finds_none() {
    let scratch = Scratch::new();
    let token = token(&scratch, Who::Interviewer, &Scope::ALL);
    let path = format!("/api/v1/processes/{}", scratch.process);
    ask(&scratch, "GET", &path, Some(&token), &Value::Null).is(404);
    let listed = read(ask(&scratch, "GET", "/api/v1/processes", Some(&token), &Value::Null).is(200));
    assert_eq!(listed["items"], json!([]));
}

#[test]
fn a_revoked_token_and_that_of_one_who_left_open_nothing() {
    let scratch = Scratch::new();
    let seat = scratch.seat(Who::Recruiter);
    let (secret, issued) = token::issue(scratch.house(), &seat, "soon gone", &Scope::ALL).unwrap();
    ask(&scratch, "GET", "/api/v1/me", Some(secret.reveal()), &Value::Null).is(200);
    token::revoke(scratch.house(), &seat, issued.id).unwrap();
    ask(&scratch, "GET", "/api/v1/me", Some(secret.reveal()), &Value::Null).is(401);
}

#[test]
fn a_question_travels_from_the_candidate_to_the_company_and_back() {
    let scratch = Scratch::new();
    let candidate = token(&scratch, Who::Candidate, &[Scope::Read, Scope::Act]);
    let recruiter = token(&scratch, Who::Recruiter, &[Scope::Read, Scope::Act]);
    let home = format!("/api/v1/processes/{}", scratch.process);

    let asked = json!({ "text": "Who decides in the season?" });
    let process = read(ask(&scratch, "POST", &format!("{home}/questions"), Some(&candidate), &asked).is(200));
    let question = process["questions"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(process["promises"][0]["kind"], "reply");
    assert_eq!(process["promises"][0]["state"], "open");
    let mine = read(ask(&scratch, "GET", "/api/v1/promises", Some(&recruiter), &Value::Null).is(200));
    assert_eq!(mine["items"][0]["text"], "Who decides in the season?");

    let reply = format!("{home}/questions/{question}/reply");
    ask(&scratch, "POST", &reply, Some(&candidate), &json!({ "text": "I do" })).is(422);
    let process =
        read(ask(&scratch, "POST", &reply, Some(&recruiter), &json!({ "text": "The director" })).is(200));
    assert_eq!(process["promises"][0]["state"], "kept");
    let answered = format!("{home}/questions/{question}/answered");
    // To the company this is not theirs to say: policy lets them ask, the ledger refuses.
    let refused = ask(&scratch, "POST", &answered, Some(&recruiter), &json!({}));
    assert_eq!(read(refused.is(422))["type"], "/problems/only-the-asker");
    let process = read(ask(&scratch, "POST", &answered, Some(&candidate), &json!({})).is(200));
    assert_eq!(process["questions"][0]["state"], "answered");

    let entries =
        read(ask(&scratch, "GET", &format!("{home}/entries"), Some(&candidate), &Value::Null).is(200));
    let links = entries["items"].as_array().unwrap();
    let mut previous = ledger::chain::START.to_owned();
    for link in links {
        assert_eq!(link["previous"], previous.as_str());
        previous = ledger::chain::hash(&previous, link["body"].as_str().unwrap());
        assert_eq!(link["hash"], previous.as_str());
    }
    assert!(!entries.to_string().contains("season"), "entries hold no texts of people");
}

#[test]
fn an_answer_that_waits_is_not_the_candidates_to_see() {
    let scratch = Scratch::new();
    let candidate = token(&scratch, Who::Candidate, &[Scope::Read]);
    let recruiter = token(&scratch, Who::Recruiter, &[Scope::Read, Scope::Act]);
    let home = format!("/api/v1/processes/{}", scratch.process);
    let answer = json!({ "text": "We would like to go on" });
    ask(&scratch, "POST", &format!("{home}/answer"), Some(&recruiter), &answer).is(200);

    let theirs = read(ask(&scratch, "GET", &home, Some(&recruiter), &Value::Null).is(200));
    assert_eq!(theirs["messages"][0]["state"], "waiting");
    let seen = read(ask(&scratch, "GET", &home, Some(&candidate), &Value::Null).is(200));
    assert_eq!(seen["messages"], json!([]));
    let entries =
        read(ask(&scratch, "GET", &format!("{home}/entries"), Some(&candidate), &Value::Null).is(200));
    assert_eq!(entries["items"][1]["body"], Value::Null);

    scratch.go_to("2026-11-09T08:06:00Z");
    let seen = read(ask(&scratch, "GET", &home, Some(&candidate), &Value::Null).is(200));
    assert_eq!(seen["messages"][0]["text"], "We would like to go on");
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let scratch = Scratch::new();
    let recruiter = token(&scratch, Who::Recruiter, &Scope::ALL);
    let path = format!("/api/v1/processes/{}/conversations", scratch.process);
    let problem = read(ask(&scratch, "POST", &path, Some(&recruiter), &json!({ "kind": 7 })).is(400));
    assert_eq!(problem["type"], "/problems/malformed");
    assert!(problem["detail"].as_str().unwrap().contains("line 1 column"), "{problem}");
    let unknown = json!({ "text": "x", "colour": "blue" });
    let path = format!("/api/v1/processes/{}/messages", scratch.process);
    let problem = read(ask(&scratch, "POST", &path, Some(&recruiter), &unknown).is(400));
    assert!(problem["detail"].as_str().unwrap().contains("colour"), "{problem}");
}

#[test]
fn lists_go_on_where_they_ended() {
    let scratch = Scratch::new();
    let recruiter = token(&scratch, Who::Recruiter, &Scope::ALL);
    for n in 0..4 {
        let body = json!({
            "name": format!("Candidate {n}"), "email": format!("c{n}@example.org"), "job": scratch.job.id,
        });
        ask(&scratch, "POST", "/api/v1/processes", Some(&recruiter), &body).is(201);
    }
    let mut seen = Vec::new();
    let mut after = String::new();
    for _ in 0..5 {
        let path = format!("/api/v1/processes?limit=2&after={after}");
        let page = read(ask(&scratch, "GET", &path, Some(&recruiter), &Value::Null).is(200));
        seen.extend(page["items"].as_array().unwrap().iter().map(|one| one["id"].to_string()));
        match page["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen.len(), 5);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 5, "no process comes twice");
}
