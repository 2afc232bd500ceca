//! A kit, scorecards by it and a debrief, over the API.

use crate::support::{
    Who,
    line::{Line, last, promise},
};
use serde_json::{Value, json};

pub fn of_a_panel(line: &Line) {
    let kit = a_kit(line);
    let talk = line.book(Who::Manager, "2026-11-10T09:00:00Z");
    let path = format!("/conversations/{talk}/scorecard");
    let card = |level: Value, evidence: &str| {
        let ratings: Vec<Value> = kit["criteria"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| json!({ "criterion": one["id"], "level": level, "evidence": evidence }))
            .collect();
        json!({ "ratings": ratings, "lean": "yes", "summary": "Calm in the storm" })
    };
    let whole = card(json!(4), "Took the helm in August");
    line.refuses(Who::Manager, &path, &whole, "not-started");
    line.house.go_to("2026-11-10T10:00:00Z");
    assert_eq!(
        promise(&line.get(Who::Manager, &line.home("")), "scorecard")["owed_by"]["name"],
        "Pau Ferrer"
    );
    line.refuses(Who::Manager, &path, &card(json!(4), " "), "missing");
    line.refuses(Who::Manager, &path, &card(json!(9), "Seen"), "level-out-of-bounds");
    line.refuses(Who::Recruiter, &path, &whole, "not-attending");
    line.send(Who::Manager, "GET", &line.home("/debrief"), &Value::Null, 422);
    let process = line.act(Who::Manager, &path, &whole);
    assert_eq!(promise(&process, "scorecard")["state"], "kept");
    line.refuses(Who::Manager, &path, &whole, "scorecard-sent");

    let seen = line.get(Who::Recruiter, &line.home("/scorecards"));
    assert_eq!(last(&seen["scorecards"])["ratings"][0]["evidence"], "Took the helm in August");
    assert_eq!(last(&seen["written"])["by"]["name"], "Pau Ferrer");
    let debrief = line.get(Who::Recruiter, &line.home("/debrief"));
    assert_eq!(
        (&debrief["arithmetic"]["says"], &debrief["arithmetic"]["whole"]),
        (&json!("not_enough"), &json!(4.0))
    );
    line.refuses(Who::Recruiter, "/debrief", &json!({ "decided": "go_on", "reason": " " }), "missing");
    line.act(
        Who::Recruiter,
        "/debrief",
        &json!({ "decided": "go_on", "reason": "One voice is enough here" }),
    );
    let debrief = line.get(Who::Manager, &line.home("/debrief"));
    let concluded = last(&debrief["concluded"]);
    assert_eq!(
        (&concluded["overrides"], &concluded["reason"]),
        (&json!(true), &json!("One voice is enough here"))
    );

    // The candidate is told nothing of it, by no answer.
    for tail in ["/scorecards", "/debrief"] {
        line.send(Who::Candidate, "GET", &line.home(tail), &Value::Null, 404);
    }
    line.refuses(Who::Candidate, "/debrief", &json!({ "decided": "go_on", "reason": "x" }), "not-allowed");
    line.send(Who::Candidate, "GET", &format!("/jobs/{}/kit", line.house.job.id), &Value::Null, 403);
    let told = line.get(Who::Candidate, &line.home("")).to_string()
        + &json!(line.all(Who::Candidate, &line.home("/entries"))).to_string();
    for word in ["scorecard", "debrief", "August", "storm", "One voice"] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

fn a_kit(line: &Line) -> Value {
    let path = format!("/jobs/{}/kit", line.house.job.id);
    let begins = line.get(Who::Interviewer, &path);
    assert_eq!((&begins["origin"], &begins["counts"]), (&json!("proposal"), &Value::Null));
    let requirement = begins["criteria"][0]["requirements"][0].clone();
    let criterion = |name: &str| {
        json!({
            "name": name, "requirements": [requirement], "anchors": ["Not yet", "With help", "Alone"],
            "questions": ["Tell me about the last storm"], "minutes": 8,
        })
    };
    let criteria = ["Leads", "Decides", "Speaks", "Sails"].map(criterion);
    let mut kit = json!({ "spec_version": 1, "opening": 3, "closing": 10, "criteria": criteria });
    line.send(Who::Interviewer, "PUT", &path, &kit, 403);
    kit["criteria"][2]["anchors"][1] = json!("");
    let draft = line.send(Who::Manager, "PUT", &path, &kit, 200);
    assert_eq!((&draft["origin"], &draft["missing"]), (&json!("draft"), &json!(["criteria/2/anchors/1"])));
    let freeze = format!("{path}/freeze");
    let refused = line.send(Who::Manager, "POST", &freeze, &kit, 422);
    assert_eq!(
        (&refused["type"], &refused["field"]),
        (&json!("/problems/kit-flawed"), &json!("criteria/2/anchors/1"))
    );
    kit["criteria"][2]["anchors"][1] = json!("With help");
    let frozen = line.send(Who::Recruiter, "POST", &freeze, &kit, 200);
    assert_eq!(
        (&frozen["origin"], &frozen["counts"], &frozen["measured_before"]),
        (&json!("frozen"), &json!(1), &Value::Null)
    );
    line.send(Who::Recruiter, "PUT", &path, &kit, 409);
    frozen
}
