//! What surrounds a conversation, over the API: the brief, its kind, a question passed on, what each side thinks, and
//! a conduct report, until neither side wants to go on.

use crate::support::{
    Who,
    line::{Line, id, last, last_talk},
};
use serde_json::{Value, json};

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
    each_for_themself(line, &talk);
    line.refuses(Who::Candidate, &of("end-together"), &json!({}), "not-both-stop");
    for who in [Who::Candidate, Who::Recruiter] {
        line.act(who, &of("interest"), &json!({ "interest": "stop" }));
    }
    a_report(line, &talk);
    let process = line.act(Who::Recruiter, &of("end-together"), &json!({}));
    assert_eq!(process["ended"], "mutual");
    how_it_was_kept(line);
}

/// What came due is the candidate's to read, and a member's own figures theirs.
fn how_it_was_kept(line: &Line) {
    act::figures::refresh(line.house.house(), line.house.workspace.id).unwrap();
    let employer = line.get(Who::Candidate, &line.home("/employer"));
    let on_time = json!({ "part": "punctuality", "of": 1, "kept": 1, "late": 0, "missed": 0, "left_late": 0,
        "awaited": 0, "broken": 0, "disputed": 0, "unsaid": 0 });
    assert_eq!((&employer["theirs"][0], &employer["yours"][0]), (&on_time, &on_time));
    let habit = json!({ "part": "punctuality", "of": 1, "about_of_10": null, "between_of_10": null,
        "against": "too_early", "yardstick_of_10": 7, "yardstick_is_usual": false });
    assert_eq!((&employer["habits"][0], &employer["missed_twice_of_100"]), (&habit, &Value::Null));
    line.send(Who::Recruiter, "GET", &line.home("/employer"), &Value::Null, 403);

    let mine = line.get(Who::Executive, "/my-figures");
    assert_eq!(
        (&mine["made"], &mine["meetings"]["on_time"], &mine["rater"]),
        (&json!(true), &json!(1), &Value::Null)
    );
    assert_eq!((&mine["kept"][0]["kept"], &mine["others"]["who"]), (&json!(1), &json!("nobody")));
    let seen = json!({ "made_at": mine["made_at"] });
    line.send(Who::Executive, "POST", "/my-figures/seen", &seen, 200);
    line.send(Who::Candidate, "POST", "/my-figures/seen", &seen, 403);
    line.send(Who::Candidate, "GET", "/my-figures", &Value::Null, 403);
}

/// The mirror and the views of oneself: whoever said it is given it back, and nobody else.
fn each_for_themself(line: &Line, talk: &str) {
    let of = |tail: &str| format!("/conversations/{talk}/{tail}");
    let own = |process: &Value| last_talk(process);
    let asked = line.get(Who::Candidate, &line.home(&of("self-view")));
    assert_eq!(asked["criteria"], json!([]), "an informal talk measures nobody");
    let heard = json!([{ "statement": "heard", "level": 4 }]);
    let mirror = json!({ "statements": heard, "recommend": 8, "comment": "Warm", "share": true });
    line.refuses(Who::Executive, &of("mirror"), &mirror, "not-allowed");
    let nothing = json!({ "statements": [], "recommend": 8 });
    line.refuses(Who::Candidate, &of("mirror"), &nothing, "missing");
    let process = line.act(Who::Candidate, &of("mirror"), &mirror);
    let said = &own(&process)["mirror"];
    assert_eq!(
        (&said["statements"], &said["recommend"], &said["comment"]),
        (&heard, &json!(8), &json!("Warm"))
    );
    line.refuses(Who::Candidate, &of("mirror"), &mirror, "mirror-sent");
    let process = line.act(Who::Candidate, &of("self-view"), &json!({ "forecast": 60 }));
    assert_eq!(own(&process)["self_view"]["forecast"], 60);
    let view = json!({ "statements": heard, "forecast": 101 });
    line.refuses(Who::Executive, &of("self-view"), &view, "level-out-of-bounds");
    let view = json!({ "statements": heard, "forecast": 80 });
    line.refuses(Who::Recruiter, &of("self-view"), &view, "not-attending");
    let process = line.act(Who::Executive, &of("self-view"), &view);
    let seen = own(&process);
    assert_eq!((&seen["self_view"]["forecast"], &seen["mirror"]), (&json!(80), &Value::Null));
    line.refuses(Who::Executive, &of("self-view"), &view, "self-view-sent");
    for who in [Who::Recruiter, Who::Owner] {
        let seen = own(&line.get(who, &line.home("")));
        assert_eq!((&seen["self_view"], &seen["mirror"]), (&Value::Null, &Value::Null));
    }
    let mine = line.get(Who::Executive, "/my-view");
    assert_eq!((&mine["statements"][0]["own"], &mine["forecasts"][0]["likely"]), (&json!([4]), &json!(80)));
    assert_eq!((&mine["statements"][0]["compared"], &mine["score"]), (&Value::Null, &Value::Null));
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
