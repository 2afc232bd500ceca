//! Candidates over the API: found, added, tagged, noted about, merged, on a board, and several at once.

use crate::support::{
    Who,
    line::{Line, id},
};
use serde_json::{Value, json};

pub fn known(line: &Line) {
    let ana = line.house.candidate.id.to_string();
    found(line, &ana);
    let path = format!("/candidates/{ana}");
    let tagged = line.send(Who::Recruiter, "POST", &format!("{path}/tags"), &json!({ "tag": "Sea" }), 200);
    assert_eq!(tagged["tags"], json!(["Sea"]));
    assert_eq!(line.all(Who::Recruiter, "/candidates?tag=SEA").len(), 1);
    let without =
        line.send(Who::Recruiter, "POST", &format!("{path}/tags/remove"), &json!({ "tag": "sea" }), 200);
    assert_eq!(without["tags"], json!([]));
    noted(line, &path);
    merged(line, &ana);
    board(line);
    several(line, &ana);
}

fn found(line: &Line, ana: &str) {
    let all = line.all(Who::Recruiter, "/candidates");
    assert!(all.iter().any(|one| one["id"] == *ana));
    let words = line.all(Who::Recruiter, "/candidates?words=PRIETO+an%C3%A1");
    assert_eq!((words.len(), &words[0]["name"]), (1, &json!("Ana Prieto")));
    assert!(line.all(Who::Recruiter, "/candidates?words=nobody").is_empty());
    line.send(Who::Candidate, "GET", "/candidates", &Value::Null, 403);
    line.send(Who::Interviewer, "GET", "/candidates", &Value::Null, 403);
    let one = line.get(Who::Recruiter, &format!("/candidates/{ana}"));
    let process = json!(line.house.process.to_string());
    assert!(one["processes"].as_array().unwrap().iter().any(|past| past["id"] == process));
    assert_eq!(one["email"], "ana@prieto.example");
}

fn noted(line: &Line, path: &str) {
    let mine =
        line.send(Who::Recruiter, "POST", &format!("{path}/notes"), &json!({ "text": "only mine" }), 201);
    assert_eq!(mine["sharing"], "mine");
    assert_eq!(line.get(Who::Owner, path)["notes"], json!([]));
    let remove = format!("{path}/notes/{}/remove", id(&mine));
    line.send(Who::Owner, "POST", &remove, &json!({}), 404);
    line.send(Who::Recruiter, "POST", &remove, &json!({}), 200);
    assert_eq!(line.get(Who::Recruiter, path)["notes"], json!([]));
}

fn merged(line: &Line, ana: &str) {
    let body = json!({ "name": "ANA PRIETO", "email": "ana@work.example", "language": "es" });
    let twin = line.send(Who::Recruiter, "POST", "/candidates", &body, 201);
    assert_eq!((&twin["alike"][0]["id"], &twin["alike"][0]["because"]), (&json!(ana), &json!(["name"])));
    line.send(Who::Recruiter, "POST", "/candidates", &body, 422);
    let with = json!({ "with": id(&twin) });
    line.send(Who::Executive, "POST", &format!("/candidates/{ana}/merge"), &with, 403);
    let one = line.send(Who::Recruiter, "POST", &format!("/candidates/{ana}/merge"), &with, 200);
    assert_eq!(one["aliases"], json!([id(&twin)]));
    assert_eq!(line.get(Who::Recruiter, &format!("/candidates/{}", id(&twin)))["id"], json!(ana));
    assert_eq!(line.all(Who::Recruiter, "/candidates?words=prieto").len(), 1);
    let undo = format!("/candidates/{}/unmerge", id(&twin));
    line.send(Who::Recruiter, "POST", &undo, &json!({}), 200);
    line.send(Who::Recruiter, "POST", &undo, &json!({}), 409);
    assert_eq!(line.all(Who::Recruiter, "/candidates?words=prieto").len(), 2);
}

fn board(line: &Line) {
    let path = format!("/jobs/{}/board", line.house.job.id);
    let board = line.get(Who::Manager, &path);
    assert_eq!(board["stages"].as_array().map(Vec::len), Some(3));
    line.send(Who::Interviewer, "GET", &path, &Value::Null, 403);
}

fn several(line: &Line, ana: &str) {
    let nobody = uuid::Uuid::from_u128(7);
    let mut body = json!({ "what": "tag", "text": "Season", "ids": [ana, nobody] });
    let look = line.send(Who::Recruiter, "POST", "/bulk/preview", &body, 200);
    assert_eq!((&look["items"][0]["why"], &look["items"][1]["why"]), (&Value::Null, &json!("gone")));
    line.send(Who::Recruiter, "POST", "/bulk", &body, 400);
    body["key"] = look["key"].clone();
    let done = line.send(Who::Recruiter, "POST", "/bulk", &body, 200);
    assert_eq!((done["items"].as_array().unwrap().len(), &done["items"][0]["outcome"]), (1, &json!("done")));
    let path = format!("/bulk/{}", id(&done));
    line.send(Who::Owner, "GET", &path, &Value::Null, 404);
    assert_eq!(line.get(Who::Recruiter, &path), done);
    let undone = line.send(Who::Recruiter, "POST", &format!("{path}/undo"), &json!({}), 200);
    assert_eq!((&undone["undone"], &undone["items"][0]["outcome"]), (&json!(true), &json!("undone")));
    line.send(Who::Recruiter, "POST", &format!("{path}/undo"), &json!({}), 409);
    let decline = json!({ "what": "decline", "ids": [ana] });
    line.send(Who::Recruiter, "POST", "/bulk/preview", &decline, 400);
}
