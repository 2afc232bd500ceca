//! Decisions over the API: every operation, from both sides, and what the candidate does not see before it goes out.

use crate::support::{
    Who,
    line::{Line, id, last},
};
use serde_json::{Value, json};

/// Going on and an offer, each taken back once; an offer that is countered and upheld.
pub fn while_it_runs(line: &Line) {
    let job = line.get(Who::Recruiter, &format!("/jobs/{}", line.house.job.id));
    let stage = last(&job["stages"])["id"].clone();
    let process = line.act(Who::Recruiter, "/advance", &json!({ "stage": stage, "text": "We go on" }));
    assert_ne!(process["stage"], stage, "not before it goes out");
    let take_back = format!("/messages/{}/take-back", id(last(&process["messages"])));
    line.act(Who::Recruiter, &take_back, &json!({}));
    line.refuses(Who::Recruiter, "/declines", &json!({ "text": "No", "reasons": [] }), "reasons-missing");
    let hollow = json!({ "text": "No", "reasons": [{ "seen": "Not the right fit" }] });
    line.refuses(Who::Recruiter, "/declines", &hollow, "not-concrete");

    let mut terms = json!({
        "role": "Operations manager", "pay": { "amount": 6_000_000, "currency": "EUR", "period": "year" },
        "starts_on": "2027-01-11", "conditions": "Thirty days of holiday", "expires_at": "2026-11-13T09:00:00Z",
    });
    line.refuses(Who::Recruiter, "/offers", &terms, "offer-too-short");
    terms["expires_at"] = json!("2026-11-25T16:00:00Z");
    let offered = last(&line.act(Who::Recruiter, "/offers", &terms)["offers"]).clone();
    assert_eq!((&offered["state"], &offered["pay"]["amount"]), (&json!("waiting"), &json!(6_000_000)));
    let seen = line.get(Who::Candidate, &line.home(""));
    assert_eq!(seen["offers"], json!([]));
    let at = |offer: &Value, tail: &str| format!("/offers/{}/{tail}", id(offer));
    let process = line.act(Who::Recruiter, &at(&offered, "take-back"), &json!({}));
    assert_eq!(last(&process["offers"])["state"], "taken_back");
    assert_eq!(line.get(Who::Candidate, &line.home(""))["offers"], json!([]));

    let offered = last(&line.act(Who::Recruiter, "/offers", &terms)["offers"]).clone();
    let entries = json!(line.all(Who::Candidate, &line.home("/entries"))).to_string();
    assert!(!entries.contains("offer_made"), "{entries}");
    line.house.go_to("2026-11-11T11:00:00Z");
    let seen = line.get(Who::Candidate, &line.home(""));
    assert_eq!(last(&seen["offers"])["role"], "Operations manager");
    let counter = json!({
        "word": "counter", "text": "I lead both boats",
        "pay": { "amount": 6_400_000, "currency": "EUR", "period": "year" },
    });
    line.refuses(Who::Recruiter, &at(&offered, "answer"), &counter, "not-allowed");
    let process = line.act(Who::Candidate, &at(&offered, "answer"), &counter);
    assert_eq!(last(&process["offers"])["counters"][0]["pay"]["amount"], 6_400_000);
    let process = line.act(Who::Recruiter, &at(&offered, "uphold"), &json!({ "text": "It is what we have" }));
    assert_eq!(last(&process["offers"])["counters"][0]["upheld"], "It is what we have");
}

/// In processes of their own, which they end: a no whose feedback follows, and a company that went silent.
pub fn at_the_end(line: &Line) {
    let offers = line.get(Who::Candidate, &line.home(""))["offers"].clone();
    assert_eq!(last(&offers)["state"], "lapsed", "with the withdrawal");

    let path = another(line);
    let post = |who, tail: &str, body: &Value| line.send(who, "POST", &format!("{path}{tail}"), body, 200);
    let reason = |change: &str| json!({ "seen": "You asked for Fridays off", "change": change });
    let no = json!({ "text": "It is a no", "reasons": [reason("")] });
    let waiting = post(Who::Recruiter, "/declines", &no);
    let decline = last(&waiting["declines"]).clone();
    assert_eq!(decline["by"]["name"], "Marta Ruiz");
    assert_eq!(line.get(Who::Candidate, &path)["declines"], json!([]));
    line.house.go_to("2026-11-16T10:00:00Z");
    let seen = line.get(Who::Candidate, &path);
    assert_eq!(
        (&seen["ended"], &seen["declines"][0]["reasons"][0]["change"]),
        (&json!("declined"), &Value::Null)
    );
    assert_eq!(last(&seen["promises"])["kind"], "feedback");
    let feedback = json!({ "reasons": [reason("Working Fridays from June on")] });
    let process = post(Who::Recruiter, &format!("/declines/{}/feedback", id(&decline)), &feedback);
    assert_eq!(last(&process["promises"])["state"], "kept");
    let rate = format!("/declines/{}/rate", id(&decline));
    let rated = json!({ "use_of": ["partly"], "text": "Say it in the first talk" });
    line.send(Who::Recruiter, "POST", &format!("{path}{rate}"), &rated, 403);
    let process = post(Who::Candidate, &rate, &rated);
    let said = &last(&process["declines"])["rated"];
    assert_eq!((&said["use_of"], &said["text"]), (&json!(["partly"]), &json!("Say it in the first talk")));
    let again = line.send(Who::Candidate, "POST", &format!("{path}{rate}"), &rated, 422);
    assert_eq!(again["type"], "/problems/feedback-rated");

    let path = another(line);
    let silent = format!("{path}/went-silent");
    let early = line.send(Who::Candidate, "POST", &silent, &json!({}), 422);
    assert_eq!(early["type"], "/problems/not-silent");
    line.send(
        Who::Candidate,
        "POST",
        &format!("{path}/questions"),
        &json!({ "text": "When do we start?" }),
        200,
    );
    line.house.go_to("2026-11-24T10:00:00Z");
    let process = line.send(Who::Candidate, "POST", &silent, &json!({ "reason": "Nobody wrote" }), 200);
    assert_eq!(process["ended"], "went_silent");
}

/// Another process of the same candidate, about no job yet.
fn another(line: &Line) -> String {
    let whom = json!({ "candidate": line.house.candidate.id.uuid() });
    let opened = line.send(Who::Recruiter, "POST", "/processes", &whom, 201);
    format!("/processes/{}", id(&opened))
}
