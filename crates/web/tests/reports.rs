//! Conduct reports (0.3, 0.5): the candidate names who reads one, that person answers it, and by no address, no list
//! and no answer of the API does anybody else learn that it exists; least of all its subject.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::Scope;
use ledger::{
    Command,
    ids::{ConversationId, ReportId},
    report::{self, Kind, make::Make},
};
use serde_json::Value;
use support::{
    Reply, Scratch, Who, api,
    rich::{REPORTED, Rich},
    routes,
};

/// What a promise about a report is called.
const PROMISED: &str = "to a report about conduct";

/// Ana met Ines Soler.
fn met() -> (Scratch, ConversationId) {
    let scratch = Scratch::new();
    let talk = scratch.book(Who::Interviewer, "2026-11-10T09:00:00Z");
    scratch.go_to("2026-11-10T10:00:00Z");
    (scratch, talk)
}

/// And told Elena Costa, who was not there.
fn reported() -> (Scratch, ReportId) {
    let (scratch, talk) = met();
    let make = Make {
        kind: Kind::Conduct,
        about: scratch.member(Who::Interviewer),
        conversation: Some(talk),
        to: Some(scratch.member(Who::Executive)),
        text: REPORTED.to_owned(),
    };
    let process = scratch.on(Who::Candidate, Command::Report(report::Command::Make(make)));
    (scratch, process.reports[0].id)
}

#[test]
fn the_candidate_names_who_reads_it_among_those_who_were_not_there() {
    let (scratch, talk) = met();
    scratch
        .get(Who::Candidate, &scratch.process_path(&format!("/conversations/{talk}")))
        .says(&format!("/reports/new?conversation={talk}"));
    // Only one person was there: nobody need ask about whom.
    let form =
        scratch.get(Who::Candidate, &scratch.process_path(&format!("/reports/new?conversation={talk}")));
    form.says("Tell what Ines Soler did")
        .says("does not learn that it exists")
        .says("Tuesday 17 November, 17:00")
        .says("Whoever runs the server can read its database");
    for independent in [Who::Owner, Who::Executive, Who::Manager, Who::Recruiter] {
        form.says(&format!("value=\"{}\"", scratch.member(independent)));
    }
    let subject = scratch.member(Who::Interviewer).to_string();
    form.says_not(&format!("name=\"to\" value=\"{subject}\""));

    let fields = |to: Who| {
        [
            ("about", subject.clone()),
            ("kind", "outside_spec".to_owned()),
            ("conversation", talk.to_string()),
            ("text", "She asked whether I want children".to_owned()),
            ("to", scratch.member(to).to_string()),
        ]
    };
    let send = |to: Who| {
        let fields = fields(to);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        scratch.post(Who::Candidate, &scratch.process_path("/reports/new"), &fields)
    };
    send(Who::Interviewer).is(422).says("She asked whether I want children");
    let sent = send(Who::Executive);
    let report = &scratch.load().reports[0];
    sent.leads_to(&scratch.process_path(&format!("/reports/{}", report.id)));
    assert_eq!(report.to, scratch.member(Who::Executive));
    scratch
        .get(Who::Candidate, &sent.location)
        .says("She asked whether I want children")
        .says("Elena Costa answers by");
    scratch.get(Who::Candidate, &scratch.process_path("")).says("A report about Ines Soler");
}

#[test]
fn about_whom_is_asked_first_where_several_can_be_meant() {
    let (scratch, _) = met();
    let page = scratch.get(Who::Candidate, &scratch.process_path("/reports/new"));
    let link = |who: Who| format!("/reports/new?about={}", scratch.member(who));
    page.is(200).says(&link(Who::Interviewer)).says(&link(Who::Recruiter));
    scratch.get(Who::Recruiter, &scratch.process_path("/reports/new")).is(403);
}

#[test]
fn whoever_was_named_reads_and_answers_it() {
    let (scratch, report) = reported();
    let page = scratch.process_path(&format!("/reports/{report}"));
    scratch.get(Who::Executive, &scratch.process_path("")).says(&page).says("For you alone");
    scratch.get(Who::Executive, &page).says(REPORTED).says("You owe an answer by");
    scratch.get(Who::Executive, &scratch.path("/promises")).says(PROMISED);
    scratch.post(Who::Executive, &format!("{page}/answer"), &[("text", "")]).is(422);
    scratch.post(Who::Executive, &format!("{page}/answer"), &[("text", "We spoke with her")]).leads_to(&page);
    scratch.get(Who::Candidate, &page).says("We spoke with her").says("Elena Costa");
}

/// Everything the house shows to somebody, page by page and answer by answer.
fn everything(rich: &Rich, who: Who) -> Vec<(String, Reply)> {
    let token = api::token(&rich.house, who, &Scope::ALL);
    let mut shown = Vec::new();
    for route in routes::all(&rich.house.app).iter().filter(|route| route.takes("GET")) {
        let path = rich.fill(&route.path);
        let reply = if route.path.starts_with("/api/") {
            api::ask(&rich.house, "GET", &path, Some(&token), &Value::Null)
        } else {
            rich.house.get(who, &path)
        };
        shown.push((path, reply));
    }
    shown
}

#[test]
fn nobody_else_finds_a_trace_of_it_at_any_address() {
    let rich = Rich::new();
    let process = rich.house.load();
    let report = &process.reports[0];
    let traces =
        [REPORTED.to_owned(), report.id.to_string(), report.promise.to_string(), PROMISED.to_owned()];
    let shown = everything(&rich, Who::Owner);
    let told = shown.iter().filter(|(_, reply)| reply.body.contains(REPORTED)).count();
    assert!(told >= 3, "its reader finds it on its page, on that of its answer and by the API: {told}");
    // Its subject, its recruiter, the hiring manager and a colleague.
    for who in [Who::Executive, Who::Recruiter, Who::Manager, Who::Interviewer] {
        for (path, reply) in everything(&rich, who) {
            for trace in &traces {
                let asked_for = path.contains(trace.as_str()) && reply.status.as_u16() == 404;
                let tells = reply.body.contains(trace.as_str()) && !asked_for;
                assert!(!tells, "{who:?} finds {trace} at {path}: {}", reply.body);
            }
        }
    }
}

#[test]
fn its_pages_are_not_there_for_anybody_else_and_nothing_can_be_done_with_it() {
    let (scratch, report) = reported();
    let promise = scratch.load().reports[0].promise;
    for who in [Who::Interviewer, Who::Owner, Who::Recruiter, Who::Manager] {
        for tail in [format!("/reports/{report}"), format!("/reports/{report}/answer")] {
            scratch.get(who, &scratch.process_path(&tail)).is(404);
        }
        let promised = |id: String| scratch.get(who, &scratch.process_path(&format!("/promises/{id}")));
        let unknown = uuid::Uuid::from_u128(7).to_string();
        let (sealed, unknown) = (promised(promise.to_string()), promised(unknown));
        assert_eq!(sealed.status, unknown.status, "as if it were not there");
        sealed.says_not("Elena Costa").says("This promise is not in this process");
        scratch
            .post(who, &scratch.process_path(&format!("/reports/{report}/answer")), &[("text", "No")])
            .is(404);
        let token = api::token(&scratch, who, &Scope::ALL);
        let process = format!("/api/v1/processes/{}", scratch.process);
        let date = serde_json::json!({ "due_at": "2026-11-30T10:00:00Z", "reason": "Later" });
        let refused =
            api::ask(&scratch, "POST", &format!("{process}/promises/{promise}/date"), Some(&token), &date);
        assert!(refused.status.is_client_error(), "{who:?}: {}", refused.body);
        let answer = serde_json::json!({ "text": "No" });
        let refused =
            api::ask(&scratch, "POST", &format!("{process}/reports/{report}/answer"), Some(&token), &answer);
        assert!(refused.status.is_client_error(), "{who:?}: {}", refused.body);
    }
    assert!(scratch.load().reports[0].answer.is_none());
}

#[test]
fn the_record_keeps_its_lines_shut_for_all_but_two() {
    let (scratch, _) = reported();
    let entries = |who: Who| {
        let token = api::token(&scratch, who, &Scope::ALL);
        let path = format!("/api/v1/processes/{}/entries?limit=100", scratch.process);
        api::ask(&scratch, "GET", &path, Some(&token), &Value::Null).body
    };
    for who in [Who::Executive, Who::Candidate] {
        assert!(entries(who).contains("conduct_reported"), "{who:?}");
    }
    for who in [Who::Interviewer, Who::Owner, Who::Recruiter, Who::Manager] {
        let shown = entries(who);
        assert!(!shown.contains("conduct_reported") && !shown.contains("report_answer"), "{who:?}: {shown}");
        assert!(shown.contains("conversation_booked"), "the rest is theirs");
    }
}

#[test]
fn whoever_deactivates_its_reader_is_not_told_and_it_goes_on_to_another_who_was_not_there() {
    let (scratch, report) = reported();
    let reader = scratch.member(Who::Executive);
    let page = scratch.path(&format!("/people/{reader}/deactivate"));
    scratch.get(Who::Owner, &page).is(200).says("Nothing").says_not("Ana Prieto").says_not(PROMISED);
    scratch.get(Who::Owner, &scratch.path("/people")).says_not("1 open");
    scratch.post(Who::Owner, &page, &[]).is(303);
    let process = scratch.load();
    let moved = process.report(report).unwrap();
    assert_eq!(
        moved.to,
        scratch.member(Who::Manager),
        "the most senior who was not there and did not hand it on"
    );
    assert_eq!(process.promise(moved.promise).unwrap().owed_by, scratch.person(Who::Manager));
    scratch.get(Who::Manager, &scratch.process_path(&format!("/reports/{report}"))).says(REPORTED);
    scratch.get(Who::Owner, &scratch.process_path(&format!("/reports/{report}"))).is(404);
    scratch.get(Who::Candidate, &scratch.process_path(&format!("/reports/{report}"))).says("Pau Ferrer");
}
