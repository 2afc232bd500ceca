//! The same over the API: what waits is nobody else's.

use crate::support::{
    Who,
    line::{Line, id, last},
};
use serde_json::json;

#[test]
fn what_waits_is_no_part_of_what_the_other_side_gets() {
    let line = Line::new();
    let body = json!({ "kind": "role", "role": "Coordinator", "reason": "quicksilver" });
    let process = line.act(Who::Recruiter, "/proposals", &body);
    assert_eq!(last(&process["proposals"])["state"], "waiting");
    assert_eq!(line.get(Who::Candidate, &line.home(""))["proposals"], json!([]));
    let entries = json!(line.all(Who::Candidate, &line.home("/entries"))).to_string();
    assert!(!entries.contains("proposal_put"), "{entries}");
    let listed = line.get(Who::Candidate, "/processes").to_string();
    assert!(!listed.contains("quicksilver") && !listed.contains("roposal"), "{listed}");
    let answer = format!("/proposals/{}/answer", id(last(&process["proposals"])));
    line.refuses(Who::Candidate, &answer, &json!({ "accept": true }), "proposal-answered");
    line.house.go_to("2026-11-09T08:05:00Z");
    let process = line.get(Who::Candidate, &line.home(""));
    assert_eq!(last(&process["proposals"])["reason"], "quicksilver");
}
