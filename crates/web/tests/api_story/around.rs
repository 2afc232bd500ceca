//! What surrounds a conversation, over the API: the brief, its kind, a question passed on, what each side thinks, and
//! a conduct report, until neither side wants to go on.

use crate::support::{
    Who,
    line::{Line, id, last},
};
use serde_json::json;

pub fn a_talk(line: &Line) {
    let talk = line.book(Who::Executive, "2026-11-10T09:00:00Z");
    let of = |tail: &str| format!("/conversations/{talk}/{tail}");
    line.act(Who::Executive, &of("brief"), &json!({}));
    line.act(
        Who::Recruiter,
        &of("kind"),
        &json!({ "kind": "informal", "reason": "Get to know each other first" }),
    );
    line.refuses(Who::Recruiter, &of("kind/answer"), &json!({ "accept": true }), "not-allowed");
    let process = line.act(Who::Candidate, &of("kind/answer"), &json!({ "accept": true }));
    assert_eq!(last(&process["conversations"])["kind"], "informal");
    let asked = line.act(Who::Candidate, "/questions", &json!({ "text": "Who decides in a storm?" }));
    let question = id(last(&asked["questions"]));
    let manager = line.house.member(Who::Manager).uuid();
    let on = json!({ "to": manager, "reason": "I have never been at sea" });
    line.act(Who::Recruiter, &format!("/questions/{question}/pass-on"), &on);

    line.house.go_to("2026-11-10T10:00:00Z");
    for who in [Who::Executive, Who::Candidate] {
        line.claim(who, &talk, "on_time");
        let view = json!({ "text": "A good talk", "own": "I spoke too much" });
        line.act(who, &of("exchange"), &view);
        line.refuses(who, &of("exchange"), &view, "view-sent");
    }
    line.refuses(Who::Candidate, &of("end-together"), &json!({}), "not-both-stop");
    for who in [Who::Candidate, Who::Recruiter] {
        line.act(who, &of("interest"), &json!({ "interest": "stop" }));
    }
    a_report(line, &talk);
    let process = line.act(Who::Recruiter, &of("end-together"), &json!({}));
    assert_eq!(process["ended"], "mutual");
}

fn a_report(line: &Line, talk: &str) {
    let (about, to) = (line.house.member(Who::Executive).uuid(), line.house.member(Who::Owner).uuid());
    let report = json!({
        "kind": "outside_spec", "about": about, "conversation": talk, "to": to, "text": "A remark about my age",
    });
    let made = line.act(Who::Candidate, "/reports", &report);
    let id = id(last(&made["reports"]));
    let answer = json!({ "text": "We spoke with him, and he is sorry" });
    let seen = line.get(Who::Executive, &line.home(""));
    assert_eq!(seen["reports"], json!([]), "its subject learns nothing of it");
    line.refuses(Who::Executive, &format!("/reports/{id}/answer"), &answer, "no-such-report");
    line.act(Who::Owner, &format!("/reports/{id}/answer"), &answer);
}
