//! Story 2 over the API, from both sides: every operation does what it says at least once, and what it did is read
//! back.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "api_story/around.rs"]
mod around;
#[path = "api_story/candidates.rs"]
mod candidates;
#[path = "api_story/decisions.rs"]
mod decisions;
#[path = "api_story/figures.rs"]
mod figures;
#[path = "api_story/roles.rs"]
mod roles;
#[path = "api_story/scorecards.rs"]
mod scorecards;
mod support;
#[path = "api_story/webhooks.rs"]
mod webhooks;

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
    decisions::while_it_runs(&line);
    roles::that_move(&line);
    the_third_and_the_end(&line);
    decisions::at_the_end(&line);
    webhooks::told(&line);
    candidates::known(&line);
    figures::counted(&line);
    // A house of its own: this process ends otherwise.
    let other = Line::new();
    around::a_talk(&other);
    line.done.borrow_mut().extend(other.done.take());
    let panel = Line::new();
    scorecards::of_a_panel(&panel);
    line.done.borrow_mut().extend(panel.done.take());
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
    assert!(line.all(Who::Recruiter, "/members").iter().any(|one| one["name"] == "Nora Gil"));

    let job = the_job(line);
    let new =
        json!({ "name": "Bela Novak", "email": "bela@novak.example", "language": "es", "job": job["id"] });
    let opened = line.send(Who::Recruiter, "POST", "/processes", &new, 201);
    assert_eq!((&opened["job_title"], &opened["ended"]), (&json!("Harbour guide, summer"), &Value::Null));
    let listed = line.get(Who::Recruiter, "/processes?which=running");
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    // A candidate finds their own and no other.
    assert_eq!(line.get(Who::Candidate, "/processes")["items"].as_array().unwrap().len(), 1);
    line.send(Who::Candidate, "GET", &format!("/processes/{}", id(&opened)), &Value::Null, 404);
    line.send(Who::Candidate, "GET", "/jobs", &Value::Null, 403);
}

/// A job is made, changed, given another version, opened, paused, filled, opened again; another one is closed.
fn the_job(line: &Line) -> Value {
    let stage = json!({ "name": "First talk", "purpose": "Whether it could fit", "kind": "screening", "days_to_answer": 3 });
    let requirement =
        json!({ "text": "Speaks Spanish", "weight": "must", "reason": "The crew does", "published": true });
    let pay =
        json!({ "currency": "EUR", "least": 2_800_000, "most": 3_200_000, "period": "year", "gross": true });
    let mut spec =
        json!({ "title": "Harbour guide", "country": "es", "pay": pay, "requirements": [requirement] });
    let mut settings = json!({
        "recruiter": line.house.member(Who::Recruiter).uuid(), "hiring_manager": line.house.member(Who::Manager).uuid(),
    });
    let mut wanted = json!({ "spec": spec, "settings": settings });
    let made = line.send(Who::Manager, "POST", "/jobs", &wanted, 201);
    let path = format!("/jobs/{}", id(&made));
    let at = |tail: &str| format!("{path}/{tail}");
    assert_eq!((&made["state"], &made["spec"]["version"]), (&json!("draft"), &json!(1)));
    assert_eq!(made["spec"]["spec"]["country"], "ES");
    wanted["spec"]["requirements"][0]["reason"] = json!(" ");
    let flawed = line.send(Who::Manager, "POST", "/jobs", &wanted, 422);
    assert_eq!(
        (&flawed["type"], &flawed["field"]),
        (&json!("/problems/missing"), &json!("requirement_reason/0"))
    );
    wanted["spec"]["requirements"][0]["text"] = json!("Tell us your current salary");
    assert_eq!(line.send(Who::Manager, "POST", "/jobs", &wanted, 422)["type"], "/problems/asks-pay-history");

    settings["version"] = made["version"].clone();
    settings["openings"] = json!(2);
    let saved = line.send(Who::Recruiter, "PUT", &path, &settings, 200);
    // Somebody else still has the version before.
    let stale = line.send(Who::Manager, "PUT", &path, &settings, 409);
    assert_eq!(stale["type"], "/problems/stale");
    let step = |who: Who, step: &str, job: &Value, more: Value, status: u16| {
        let mut body = json!({ "version": job["version"] });
        body.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        line.send(who, "POST", &at(step), &body, status)
    };
    let planless = step(Who::Recruiter, "open", &saved, json!({}), 422);
    assert_eq!((&planless["type"], &planless["field"]), (&json!("/problems/missing"), &json!("stages")));
    let plan = json!({ "version": saved["version"], "stages": [stage] });
    let planned = line.send(Who::Recruiter, "PUT", &at("plan"), &plan, 200);
    let mut again = json!({ "version": planned["version"], "stages": planned["stages"] });
    again["stages"][0]["company_learns"] = json!("How somebody speaks with guests");
    let kept = line.send(Who::Recruiter, "PUT", &at("plan"), &again, 200);
    assert_eq!(kept["stages"][0]["id"], planned["stages"][0]["id"], "a stage that stays keeps its id");

    let opened = step(Who::Recruiter, "open", &kept, json!({}), 200);
    spec = opened["spec"]["spec"].clone();
    spec["title"] = json!("Harbour guide, summer");
    let version = json!({ "version": opened["version"], "reason": "For the summer only", "spec": spec });
    let published = line.send(Who::Manager, "POST", &at("versions"), &version, 201);
    assert_eq!(published["spec"]["version"], 2);
    assert_eq!(
        published["spec"]["spec"]["requirements"], opened["spec"]["spec"]["requirements"],
        "a requirement that stays keeps its id"
    );
    let second = line.get(Who::Interviewer, &at("versions/2"));
    assert_eq!(second["changes"][0]["change"], "title");
    assert_eq!(line.all(Who::Interviewer, &at("versions")).len(), 2);
    let wait = json!({ "until": "2026-12-09", "reason": "The budget" });
    let paused = step(Who::Recruiter, "pause", &published, wait, 200);
    assert_eq!((&paused["state"], &paused["paused_until"]), (&json!("paused"), &json!("2026-12-09")));
    let filled = step(Who::Recruiter, "fill", &paused, json!({}), 200);
    assert_eq!(step(Who::Recruiter, "fill", &filled, json!({}), 422)["type"], "/problems/not-now");
    let open = step(Who::Recruiter, "reopen", &filled, json!({}), 200);
    assert_eq!(line.get(Who::Interviewer, &path), open);
    assert!(line.all(Who::Owner, "/jobs").iter().any(|one| one["title"] == "Harbour guide, summer"));
    assert_eq!(line.get(Who::Owner, "/jobs?state=closed")["items"], json!([]));
    wanted["spec"] = json!({ "title": "Another" });
    let other = line.send(Who::Manager, "POST", "/jobs", &wanted, 201);
    let body = json!({ "version": other["version"] });
    let closed = line.send(Who::Manager, "POST", &format!("/jobs/{}/close", id(&other)), &body, 200);
    assert_eq!(closed["state"], "closed");
    open
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
    let mine = |who| line.get(who, "/promises?owed=by_me")["items"].to_string();

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

    let process = line.act(Who::Recruiter, "/answer", &json!({ "text": "We are still talking" }));
    let answer = last(&process["messages"]);
    assert_eq!((&answer["kind"], &answer["state"]), (&json!("answer"), &json!("waiting")));
    line.act(Who::Recruiter, &format!("/messages/{}/take-back", id(answer)), &json!({}));

    let reason = json!({ "seen": "You asked for Fridays off", "change": "Working Fridays from June on" });
    let no = json!({ "text": "We decline", "reasons": [reason] });
    let process = line.act(Who::Recruiter, "/declines", &no);
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
    let entries = json!(line.all(Who::Candidate, &line.home("/entries"))).to_string();
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
    assert_eq!(ended["items"][0]["ended"], "withdrawn");
    for who in [Who::Candidate, Who::Recruiter] {
        let mut previous = ledger::chain::START.to_owned();
        for entry in line.all(who, &line.home("/entries")) {
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
        // Files come as forms and not as JSON: tests/files.rs does these.
        if template.contains("/files") {
            continue;
        }
        for method in methods.as_object().unwrap().keys().map(|method| method.to_uppercase()) {
            let was_done = done.iter().any(|(other, path)| *other == method && fits(template, path));
            assert!(was_done, "{method} {template} was never done in this story");
        }
    }
}
