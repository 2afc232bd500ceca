//! Roles, specs and evidence over the API: every operation, from both sides.

use crate::support::{
    Who,
    line::{Line, id, last},
};
use serde_json::{Value, json};

pub fn that_move(line: &Line) {
    proposals(line);
    let job = specs(line);
    evidence(line, &job);
}

fn proposals(line: &Line) {
    let role = json!({
        "kind": "role", "role": "Coordinator", "reason": "The crew has a manager",
        "pay": { "currency": "EUR", "least": 4_200_000, "period": "year" },
    });
    let put = last(&line.act(Who::Recruiter, "/proposals", &role)["proposals"]).clone();
    assert_eq!((&put["state"], &put["pay"]["most"]), (&json!("waiting"), &json!(4_200_000)));
    let at = |tail: &str| format!("/proposals/{}/{tail}", id(&put));
    line.refuses(Who::Recruiter, "/proposals", &role, "proposal-pending");
    line.refuses(Who::Candidate, &at("take-back"), &json!({}), "not-allowed");
    let process = line.act(Who::Recruiter, &at("take-back"), &json!({}));
    assert_eq!(last(&process["proposals"])["state"], "taken_back");

    let asked = json!({ "kind": "role", "role": "Head of the season", "reason": "It is what I did" });
    let put = last(&line.act(Who::Candidate, "/proposals", &asked)["proposals"]).clone();
    let soon = line.house.house().clock.now() + jiff::SignedDuration::from_mins(5);
    line.house.go_to(&soon.to_string());
    let answer = format!("/proposals/{}/answer", id(&put));
    let process = line.act(Who::Recruiter, &answer, &json!({ "accept": false, "text": "Not this year" }));
    let answered = last(&process["proposals"]);
    assert_eq!((&answered["state"], &answered["answer"]), (&json!("declined"), &json!("Not this year")));
}

fn specs(line: &Line) -> Value {
    let job = line.get(Who::Recruiter, &format!("/jobs/{}", line.house.job.id));
    let publish = |spec: &Value| {
        let job = line.get(Who::Recruiter, &format!("/jobs/{}", line.house.job.id));
        let body = json!({ "version": job["version"], "reason": "We learned", "spec": spec });
        let path = format!("/jobs/{}/versions", line.house.job.id);
        line.send(Who::Recruiter, "POST", &path, &body, 201)
    };
    let mut spec = job["spec"]["spec"].clone();
    spec["pay"] = Value::Null;
    publish(&spec);
    let process = line.act(Who::Candidate, "/range", &json!({}));
    assert_eq!(last(&process["promises"])["kind"], "range");
    publish(&job["spec"]["spec"]);
    let now = line.get(Who::Candidate, &line.home("/spec"));
    let version = now["version"]["version"].clone();
    assert_eq!((&now["seen_by_you"], &now["changes"]), (&json!(false), &json!([])), "it is as it was");
    line.refuses(Who::Candidate, "/spec/acknowledge", &json!({ "version": 1 }), "spec-moved-on");
    let process = line.act(Who::Candidate, "/spec/acknowledge", &json!({ "version": version }));
    assert_eq!(last(&last(&process["specs"])["seen"])["by"]["name"], "Ana Prieto");

    let mut fits = job["spec"]["spec"].clone();
    fits["level"] = json!("lead");
    let body = json!({ "way": "open", "spec": fits, "reason": "It is made for you" });
    line.refuses(Who::Candidate, "/reshape", &body, "not-allowed");
    let process = line.act(Who::Recruiter, "/reshape", &body);
    let put = last(&process["proposals"]);
    assert_eq!((&put["kind"], &put["job_title"]), (&json!("job"), &json!("Operations manager")));
    let take_back = format!("/proposals/{}/take-back", id(put));
    line.act(Who::Recruiter, &take_back, &json!({}));
    line.get(Who::Recruiter, &format!("/jobs/{}", line.house.job.id))
}

fn evidence(line: &Line, job: &Value) {
    let requirement = job["spec"]["spec"]["requirements"][0]["id"].clone();
    let body = json!({
        "requirement": requirement, "bearing": "for", "source": "story", "text": "Led a crew of nine",
    });
    let process = line.act(Who::Candidate, "/evidence", &body);
    let one = last(&process["evidence"]).clone();
    assert_eq!((&one["by"]["name"], &one["bearing"]), (&json!("Ana Prieto"), &json!("for")));
    let withdraw = format!("/evidence/{}/withdraw", id(&one));
    line.refuses(Who::Recruiter, &withdraw, &json!({}), "not-allowed");
    let process = line.act(Who::Candidate, &withdraw, &json!({}));
    assert_ne!(last(&process["evidence"])["withdrawn_at"], Value::Null);
}
