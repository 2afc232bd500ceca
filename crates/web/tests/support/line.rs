//! A process over the JSON API, from everybody's seat.

use super::{
    Scratch, Who,
    api::{ask, read, token},
};
use act::token::Scope;
use serde_json::{Value, json};
use std::{cell::RefCell, collections::BTreeSet};

/// The house over its API, with a token for everybody, and a note of each operation that was done.
pub struct Line {
    /// The house.
    pub house: Scratch,
    tokens: Vec<(Who, String)>,
    /// Method and path of each operation that was done.
    pub done: RefCell<BTreeSet<(String, String)>>,
}

impl Line {
    pub fn new() -> Self {
        let house = Scratch::new();
        let everybody = Who::COMPANY.iter().map(|(who, ..)| *who).chain([Who::Candidate]);
        let tokens = everybody.map(|who| (who, token(&house, who, &Scope::ALL))).collect();
        Self { house, tokens, done: RefCell::default() }
    }

    #[track_caller]
    pub fn send(&self, who: Who, method: &str, path: &str, body: &Value, status: u16) -> Value {
        let token = &self.tokens.iter().find(|(other, _)| *other == who).unwrap().1;
        let path = format!("/api/v1{path}");
        let reply = ask(&self.house, method, &path, Some(token), body);
        let answer = read(reply.is(status));
        if reply.status.is_success() {
            self.done.borrow_mut().insert((method.to_owned(), path));
        }
        answer
    }

    #[track_caller]
    pub fn get(&self, who: Who, path: &str) -> Value {
        self.send(who, "GET", path, &Value::Null, 200)
    }

    /// The whole of a list, page by page.
    #[track_caller]
    pub fn all(&self, who: Who, path: &str) -> Vec<Value> {
        let mut items = Vec::new();
        let mut after = String::new();
        let more = if path.contains('?') { '&' } else { '?' };
        loop {
            let page = self.get(who, &format!("{path}{more}limit=100&after={after}"));
            items.extend(page["items"].as_array().unwrap().iter().cloned());
            match page["next"].as_str() {
                Some(next) => after = next.to_owned(),
                None => return items,
            }
        }
    }

    /// Does something in the process, and gives the process after it.
    #[track_caller]
    pub fn act(&self, who: Who, tail: &str, body: &Value) -> Value {
        self.send(who, "POST", &self.home(tail), body, 200)
    }

    /// Is refused with that problem, and nothing has changed.
    #[track_caller]
    pub fn refuses(&self, who: Who, tail: &str, body: &Value, problem: &str) {
        let before = self.house.load();
        // Not theirs to do at all, or not to be done now.
        let status = if problem == "not-allowed" { 403 } else { 422 };
        let refused = self.send(who, "POST", &self.home(tail), body, status);
        assert_eq!(refused["type"], format!("/problems/{problem}"));
        assert_eq!(self.house.load(), before);
    }

    pub fn home(&self, tail: &str) -> String {
        format!("/processes/{}{tail}", self.house.process)
    }

    #[track_caller]
    pub fn book(&self, with: Who, starts_at: &str) -> String {
        let body = json!({
            "kind": "interview", "starts_at": starts_at, "minutes": 45, "zone": "Europe/Madrid",
            "attendees": [self.house.member(with).uuid()], "purpose": "How decisions are made here",
            "place": "By video", "agenda": ["The season"], "stage": null,
        });
        let process = self.act(Who::Recruiter, "/conversations", &body);
        let booked = last(&process["conversations"]);
        assert_eq!((&booked["starts_at"], &booked["agenda"]), (&json!(starts_at), &json!(["The season"])));
        id(booked)
    }

    pub fn claim(&self, who: Who, conversation: &str, company: &str) -> Value {
        let body =
            json!({ "company": { "was": company }, "candidate": { "was": "on_time" }, "note": "So it was" });
        last_talk(&self.act(who, &format!("/conversations/{conversation}/claims"), &body))
    }
}

pub fn last(list: &Value) -> &Value {
    list.as_array().unwrap().last().unwrap()
}

pub fn last_talk(process: &Value) -> Value {
    last(&process["conversations"]).clone()
}

pub fn id(one: &Value) -> String {
    one["id"].as_str().unwrap().to_owned()
}

/// The latest promise of a kind.
pub fn promise(process: &Value, kind: &str) -> Value {
    let promises = process["promises"].as_array().unwrap();
    promises.iter().rfind(|promise| promise["kind"] == kind).unwrap().clone()
}
