//! Story 2 over the API, from both sides: every operation does what it says at least once, and what it did is read
//! back.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use serde_json::{Value, json};
use support::{
    Who,
    api::description,
    line::{Line, id, last, last_talk, promise},
};

#[test]
fn story_two_over_the_api() {
    let line = Line::new();
    the_house(&line);
    before_the_first(&line);
    two_missed(&line);
    made_good(&line);
    questions_and_wishes(&line);
    promises_by_hand(&line);
    messages(&line);
    the_third_and_the_end(&line);
    every_operation_was_done(&line);
}

fn the_house(line: &Line) {
    let me = line.get(Who::Candidate, "/me");
    assert_eq!(
        (&me["side"], &me["name"], &me["role"]),
        (&json!("candidate"), &json!("Ana Prieto"), &Value::Null)
    );
    let invite = json!({ "name": "Nora Gil", "email": "nora@harbour.example", "role": "interviewer" });
    let nora = line.send(Who::Owner, "POST", "/members", &invite, 201);
    assert_eq!(nora["state"], "invited");
    line.send(Who::Recruiter, "POST", "/members", &invite, 403);
    assert!(
        line.get(Who::Recruiter, "/members").as_array().unwrap().iter().any(|one| one["name"] == "Nora Gil")
    );

    let stage = json!({ "name": "First talk", "purpose": "Whether it could fit", "kind": "screening", "days_to_answer": 3 });
    let mut job = json!({
        "title": "Harbour guide", "recruiter": line.house.member(Who::Recruiter).uuid(),
        "hiring_manager": line.house.member(Who::Manager).uuid(), "stages": [stage],
    });
    let made = line.send(Who::Manager, "POST", "/jobs", &job, 201);
    let path = format!("/jobs/{}", id(&made));
    job["title"] = json!("Harbour guide, summer");
    job["version"] = made["version"].clone();
    job["stages"][0]["id"] = made["stages"][0]["id"].clone();
    let saved = line.send(Who::Recruiter, "PUT", &path, &job, 200);
    assert_eq!(saved["stages"][0]["id"], made["stages"][0]["id"], "a stage that stays keeps its id");
    // Somebody else still has the version before.
    let stale = line.send(Who::Manager, "PUT", &path, &job, 409);
    assert_eq!(stale["type"], "/problems/stale");
    assert_eq!(line.get(Who::Interviewer, &path), saved);
    assert!(
        line.get(Who::Owner, "/jobs").as_array().unwrap().iter().any(|one| one["title"] == saved["title"])
    );

    let new =
        json!({ "name": "Bela Novak", "email": "bela@novak.example", "language": "es", "job": made["id"] });
    let opened = line.send(Who::Recruiter, "POST", "/processes", &new, 201);
    assert_eq!((&opened["job_title"], &opened["ended"]), (&saved["title"], &Value::Null));
    let listed = line.get(Who::Recruiter, "/processes?which=running");
    assert_eq!(listed["processes"].as_array().unwrap().len(), 2);
    // A candidate finds their own and no other.
    assert_eq!(line.get(Who::Candidate, "/processes")["processes"].as_array().unwrap().len(), 1);
    line.send(Who::Candidate, "GET", &format!("/processes/{}", id(&opened)), &Value::Null, 404);
    line.send(Who::Candidate, "GET", "/jobs", &Value::Null, 403);
}

fn before_the_first(line: &Line) {
    let job = line.get(Who::Recruiter, &format!("/jobs/{}", line.house.job.id));
    let interview = &job["stages"][1]["id"];
    let process = line.act(Who::Recruiter, "/stage", &json!({ "stage": interview }));
    assert_eq!(&process["stage"], interview);

    let talk = line.book(Who::Executive, "2026-11-10T09:00:00Z");
    let at = |tail: &str| format!("/conversations/{talk}/{tail}");
    let again = json!({
        "kind": "peer", "starts_at": "2026-11-10T09:15:00Z", "minutes": 30, "zone": "Europe/Madrid",
        "attendees": [line.house.member(Who::Interviewer).uuid()], "purpose": "A week here",
    });
    line.refuses(Who::Recruiter, "/conversations", &again, "double-booked");

    line.act(Who::Executive, &at("confirm"), &json!({}));
    let seen = last_talk(&line.act(Who::Candidate, &at("confirm"), &json!({})));
    assert_eq!(
        (&seen["attendees"][0]["confirmed"], &seen["candidate_confirmed"]),
        (&json!(true), &json!(true))
    );
    let seen = last_talk(&line.act(Who::Candidate, &at("agenda"), &json!({ "text": "Who leads in August" })));
    assert_eq!(seen["agenda"], json!(["The season", "Who leads in August"]));

    let (executive, interviewer) = (line.house.member(Who::Executive), line.house.member(Who::Interviewer));
    let over = json!({ "from": executive.uuid(), "to": interviewer.uuid(), "reason": "I am at sea" });
    let seen = last_talk(&line.act(Who::Executive, &at("hand-over"), &over));
    assert_eq!(
        (&seen["attendees"][0]["name"], &seen["attendees"][0]["confirmed"]),
        (&json!("Ines Soler"), &json!(false))
    );
    line.get(Who::Interviewer, &line.home(""));
    let back = json!({ "from": interviewer.uuid(), "to": executive.uuid() });
    line.act(Who::Recruiter, &at("hand-over"), &back);

    let moved = json!({ "starts_at": "2026-11-10T10:00:00Z", "reason": "The ferry" });
    let seen = last_talk(&line.act(Who::Recruiter, &at("move"), &moved));
    assert_eq!((&seen["moves"], &seen["starts_at"]), (&json!(1), &json!("2026-11-10T10:00:00Z")));
    for (accept, start) in [(false, "2026-11-10T10:00:00Z"), (true, "2026-11-10T11:00:00Z")] {
        let wanted = json!({ "starts_at": "2026-11-10T11:00:00Z", "reason": "My train" });
        let seen = last_talk(&line.act(Who::Candidate, &at("propose-time"), &wanted));
        assert_eq!(seen["proposal"]["starts_at"], "2026-11-10T11:00:00Z");
        assert_eq!(
            (&seen["proposal"]["by"], &seen["proposal"]["reason"]),
            (&json!("candidate"), &json!("My train"))
        );
        line.refuses(Who::Candidate, &at("answer-time"), &json!({ "accept": true }), "not-allowed");
        let seen = last_talk(&line.act(Who::Recruiter, &at("answer-time"), &json!({ "accept": accept })));
        assert_eq!((&seen["starts_at"], &seen["proposal"]), (&json!(start), &Value::Null));
    }
}

fn two_missed(line: &Line) {
    let talk = id(&last_talk(&line.get(Who::Candidate, &line.home(""))));
    let at = |tail: &str| format!("/conversations/{talk}/{tail}");
    line.house.go_to("2026-11-10T10:58:00Z");
    let seen = last_talk(&line.act(Who::Candidate, &at("here"), &json!({})));
    assert_eq!(seen["candidate_here_at"], "2026-11-10T10:58:00Z");
    let seen = last_talk(&line.act(Who::Executive, &at("late"), &json!({ "minutes": 5 })));
    assert_eq!(
        (&seen["late"][0]["minutes"], &seen["late"][0]["by"]["name"]),
        (&json!(5), &json!("Elena Costa"))
    );
    line.house.go_to("2026-11-10T11:20:00Z");
    assert!(last_talk(&line.get(Who::Candidate, &line.home("")))["alerted_at"].is_string());
    for accept in [false, true] {
        let manager = line.house.member(Who::Manager).uuid();
        let offer = json!({ "member": manager, "starts_at": "2026-11-10T11:25:00Z" });
        let seen = last_talk(&line.act(Who::Recruiter, &at("stand-in"), &offer));
        assert_eq!(
            (&seen["stand_in"]["name"], &seen["stand_in"]["accepted"]),
            (&json!("Pau Ferrer"), &Value::Null)
        );
        if accept {
            break;
        }
        let seen = last_talk(&line.act(Who::Candidate, &at("stand-in/answer"), &json!({ "accept": accept })));
        assert_eq!(seen["stand_in"]["accepted"], accept);
    }
    let seen = line.claim(Who::Candidate, &talk, "absent");
    assert_eq!(seen["company_presence"], "waiting");
    assert_eq!(seen["claims"][0]["note"], "So it was");
    let seen = line.claim(Who::Recruiter, &talk, "absent");
    assert_eq!(seen["company_presence"], "agreed");
    assert_eq!(promise(&line.get(Who::Candidate, &line.home("")), "arrange")["state"], "open");

    let second = line.book(Who::Executive, "2026-11-11T09:00:00Z");
    assert_eq!(promise(&line.get(Who::Candidate, &line.home("")), "arrange")["state"], "kept");
    line.house.go_to("2026-11-11T09:30:00Z");
    line.claim(Who::Candidate, &second, "absent");
}

fn made_good(line: &Line) {
    let process = line.get(Who::Candidate, &line.home(""));
    let make_good = last(&process["make_goods"]).clone();
    assert_eq!(
        (&make_good["missed_by"], &make_good["owner"]["name"]),
        (&json!("company"), &json!("Jordi Vidal"))
    );
    let at = |tail: &str| format!("/make-goods/{}/{tail}", id(&make_good));
    let sorry = json!({ "text": "Twice is once too often. I am sorry." });
    line.refuses(Who::Executive, &at("apologise"), &sorry, "not-allowed");
    let process = line.act(Who::Owner, &at("apologise"), &sorry);
    assert_eq!(promise(&process, "apology")["state"], "kept");
    assert_eq!(last(&process["messages"])["kind"], "apology");
    let process = line.act(
        Who::Candidate,
        &at("choose"),
        &json!({ "choice": "another_person", "text": "Somebody who leads" }),
    );
    assert_eq!(last(&process["make_goods"])["choice"], "another_person");
    assert_eq!(promise(&process, "arrange")["owed_by"]["name"], "Jordi Vidal");
    line.refuses(Who::Candidate, &at("choose"), &json!({ "choice": "end" }), "choice-made");

    let off = line.book(Who::Interviewer, "2026-11-13T09:00:00Z");
    let path = format!("/conversations/{off}/cancel");
    let seen = last_talk(&line.act(Who::Recruiter, &path, &json!({ "reason": "Somebody more senior" })));
    assert_eq!(seen["cancelled"], true);
    line.book(Who::Manager, "2026-11-16T09:00:00Z");
}

fn questions_and_wishes(line: &Line) {
    let talk = id(&last_talk(&line.get(Who::Candidate, &line.home(""))));
    let asked = json!({ "text": "How do people lead here?", "conversation": talk });
    let process = line.act(Who::Candidate, "/questions", &asked);
    let question = last(&process["questions"]).clone();
    assert_eq!((&question["state"], &question["conversation"]), (&json!("asked"), &json!(talk)));
    let at = |tail: &str| format!("/questions/{}/{tail}", id(&question));
    let state = |process: Value| last(&process["questions"])["state"].clone();
    let reply = json!({ "text": "By example" });
    assert_eq!(state(line.act(Who::Manager, &at("reply"), &reply)), "replied");
    line.refuses(Who::Manager, &at("still-open"), &json!({}), "only-the-asker");
    assert_eq!(state(line.act(Who::Candidate, &at("still-open"), &json!({}))), "still_open");
    let process = line.act(Who::Manager, &at("reply"), &json!({ "text": "I decide, and say why" }));
    assert_eq!(last(&process["questions"])["replies"].as_array().unwrap().len(), 2);
    assert_eq!(state(line.act(Who::Candidate, &at("answered"), &json!({}))), "answered");

    let wish = json!({ "kind": "meet_colleagues", "text": "What a week is like" });
    line.refuses(Who::Recruiter, "/wishes", &wish, "not-allowed");
    let process = line.act(Who::Candidate, "/wishes", &wish);
    assert_eq!(promise(&process, "wish_answer")["state"], "open");
    let path = format!("/wishes/{}/answer", id(last(&process["wishes"])));
    let process = line.act(Who::Recruiter, &path, &json!({ "granted": true, "reason": "Gladly" }));
    let wish = last(&process["wishes"]);
    assert_eq!((&wish["granted"], &wish["reason"]), (&json!(true), &json!("Gladly")));
    assert_eq!(promise(&process, "wish_answer")["state"], "kept");
}

fn promises_by_hand(line: &Line) {
    let make = |text: &str| {
        let body = json!({ "text": text, "due_at": "2026-11-18T16:00:00Z" });
        let process = line.act(Who::Recruiter, "/promises", &body);
        let made = last(&process["promises"]).clone();
        assert_eq!(
            (&made["text"], &made["state"], &made["owed_to"]),
            (&json!(text), &json!("open"), &json!("candidate"))
        );
        id(&made)
    };
    let state = |process: &Value, wanted: &str| {
        let promises = process["promises"].as_array().unwrap().iter();
        promises.clone().find(|promise| promise["id"] == wanted).unwrap().clone()
    };
    let mine = |who| line.get(who, "/promises")["mine"].to_string();

    let range = make("The pay range in writing");
    assert!(mine(Who::Recruiter).contains("The pay range in writing"));
    let process = line.act(Who::Recruiter, &format!("/promises/{range}/kept"), &json!({}));
    assert_eq!(state(&process, &range)["state"], "kept");
    let process =
        line.act(Who::Candidate, &format!("/promises/{range}/dispute"), &json!({ "text": "It never came" }));
    assert_eq!(state(&process, &range)["disputed"], true);

    let film = make("A film of the harbour");
    let later = json!({ "due_at": "2026-11-19T16:00:00Z", "reason": "The rain" });
    let process = line.act(Who::Recruiter, &format!("/promises/{film}/date"), &later);
    assert_eq!(state(&process, &film)["due_at"], "2026-11-19T16:00:00Z");
    line.refuses(Who::Recruiter, &format!("/promises/{film}/excuse"), &json!({}), "not-allowed");
    let process = line.act(Who::Candidate, &format!("/promises/{film}/excuse"), &json!({}));
    assert_eq!(state(&process, &film)["state"], "excused");

    let tour = make("A tour of the boats");
    let to = json!({ "to": line.house.member(Who::Manager).uuid() });
    let process = line.act(Who::Recruiter, &format!("/promises/{tour}/hand-over"), &to);
    assert_eq!(state(&process, &tour)["owed_by"]["name"], "Pau Ferrer");
    assert!(mine(Who::Manager).contains("A tour of the boats"));
}

fn messages(line: &Line) {
    let process = line.act(Who::Candidate, "/messages", &json!({ "text": "I come by train" }));
    let sent = last(&process["messages"]).clone();
    assert_eq!((&sent["kind"], &sent["state"]), (&json!("plain"), &json!("sent")));
    let correction = json!({ "text": "I come by ship", "corrects": sent["id"] });
    line.refuses(Who::Recruiter, "/messages", &correction, "not-allowed");
    let process = line.act(Who::Candidate, "/messages", &correction);
    assert_eq!(last(&process["messages"])["corrects"], sent["id"]);

    let process = line.act(Who::Recruiter, "/answer", &json!({ "text": "We decline", "ends": true }));
    let answer = last(&process["messages"]).clone();
    assert_eq!((&answer["kind"], &answer["state"]), (&json!("decline"), &json!("waiting")));
    assert!(!line.get(Who::Candidate, &line.home("")).to_string().contains("We decline"));
    let path = format!("/messages/{}/take-back", id(&answer));
    line.refuses(Who::Candidate, &path, &json!({}), "not-allowed");
    let process = line.act(Who::Recruiter, &path, &json!({}));
    assert_eq!(
        (&last(&process["messages"])["state"], &process["ended"]),
        (&json!("taken_back"), &Value::Null)
    );
    line.house.go_to("2026-11-11T10:30:00Z");
    let seen = line.get(Who::Candidate, &line.home("")).to_string();
    let entries = line.get(Who::Candidate, &line.home("/entries")).to_string();
    assert!(!seen.contains("We decline") && !entries.contains(&id(&answer)), "never sent, never seen");
}

fn the_third_and_the_end(line: &Line) {
    let third = id(&last_talk(&line.get(Who::Candidate, &line.home(""))));
    line.house.go_to("2026-11-16T09:30:00Z");
    line.claim(Who::Manager, &third, "on_time");
    let seen = line.claim(Who::Candidate, &third, "on_time");
    assert_eq!(
        (&seen["company_presence"], &seen["candidate_presence"]),
        (&json!("agreed"), &json!("agreed"))
    );

    let process = line.act(Who::Candidate, "/withdraw", &json!({ "reason": "Another offer" }));
    assert_eq!(process["ended"], "withdrawn");
    line.refuses(Who::Candidate, "/questions", &json!({ "text": "One more?" }), "process-ended");
    let ended = line.get(Who::Recruiter, "/processes?which=ended");
    assert_eq!(ended["processes"][0]["ended"], "withdrawn");
    for who in [Who::Candidate, Who::Recruiter] {
        let entries = line.get(who, &line.home("/entries"));
        let mut previous = ledger::chain::START.to_owned();
        for entry in entries.as_array().unwrap() {
            assert_eq!(entry["previous"], previous.as_str());
            entry["hash"].as_str().unwrap().clone_into(&mut previous);
        }
        assert_eq!(line.get(who, &line.home(""))["head"], previous.as_str());
    }
}

fn every_operation_was_done(line: &Line) {
    let description = description(&line.house);
    let done = line.done.borrow();
    let fits = |template: &str, path: &str| {
        let path = path.split('?').next().unwrap();
        let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
        template.len() == path.len()
            && template.iter().zip(path).all(|(part, own)| part.starts_with('{') || *part == own)
    };
    for (template, methods) in description["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys().map(|method| method.to_uppercase()) {
            let was_done = done.iter().any(|(other, path)| *other == method && fits(template, path));
            assert!(was_done, "{method} {template} was never done in this story");
        }
    }
}
