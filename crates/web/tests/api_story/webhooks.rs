//! Webhooks over the API: every operation, and what it leaves.

use crate::support::{
    Who,
    line::{Line, id},
};
use serde_json::{Value, json};

pub fn told(line: &Line) {
    let body = json!({ "address": "https://hooks.example.org/in", "types": ["process.promise_broken"] });
    line.send(Who::Recruiter, "POST", "/webhooks", &body, 403);
    assert!(line.all(Who::Owner, "/webhook-types").contains(&json!("process.promise_broken")));
    let made = line.send(Who::Owner, "POST", "/webhooks", &body, 201);
    let secret = made["secret"].as_str().unwrap();
    assert!(secret.starts_with("whsec_"));
    let path = format!("/webhooks/{}", id(&made));
    line.send(Who::Recruiter, "GET", &path, &Value::Null, 403);
    line.send(Who::Recruiter, "GET", "/webhooks", &Value::Null, 403);
    assert_eq!(line.get(Who::Owner, &path)["secret"], Value::Null, "it is told once");
    assert_eq!(line.all(Who::Owner, "/webhooks").len(), 1);
    let inside = json!({ "address": "https://127.0.0.1/", "types": [], "version": 1 });
    assert_eq!(line.send(Who::Owner, "PUT", &path, &inside, 422)["field"], "address");
    let other =
        json!({ "address": "https://hooks.example.org/in", "types": ["process.nothing"], "version": 1 });
    assert_eq!(line.send(Who::Owner, "PUT", &path, &other, 422)["field"], "types");
    let all = json!({ "address": "https://hooks.example.org/all", "types": [], "version": 1 });
    assert_eq!(line.send(Who::Owner, "PUT", &path, &all, 200)["types"], json!([]));
    line.send(Who::Owner, "PUT", &path, &all, 409);
    let rotated = line.send(Who::Owner, "POST", &format!("{path}/rotate"), &json!({}), 200);
    assert_ne!(rotated["secret"], made["secret"]);

    line.send(Who::Owner, "POST", &format!("{path}/ping"), &json!({}), 202);
    // A worker takes it, and is not heard of again.
    let (db, now) = (&line.house.house().db, line.house.house().clock.now());
    let claim = |conn: &mut store::Conn| {
        store::webhooks::calls::claim(conn, now, now, uuid::Uuid::nil(), uuid::Uuid::from_u128(1))
    };
    let call = db.write(claim).unwrap().unwrap().call.id;
    let tries = line.all(Who::Owner, &format!("{path}/tries"));
    assert_eq!((&tries[0]["type"], &tries[0]["outcome"]), (&json!("webhook.ping"), &json!("unknown")));
    line.send(Who::Owner, "POST", &format!("{path}/calls/{call}/again"), &json!({}), 202);
    let off = line.send(Who::Owner, "POST", &format!("{path}/disable"), &json!({}), 200);
    assert_eq!((&off["state"], &off["why"]), (&json!("disabled"), &json!("by_hand")));
    line.send(Who::Owner, "POST", &format!("{path}/ping"), &json!({}), 409);
    line.send(Who::Owner, "POST", &format!("{path}/enable"), &json!({}), 200);
    line.send(Who::Owner, "POST", &format!("{path}/remove"), &json!({}), 200);
    line.send(Who::Owner, "GET", &path, &Value::Null, 404);
}
