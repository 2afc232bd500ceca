//! What surrounds a conversation, on the pages of both sides and by the API: the brief (0.1, 0.2), the kind that
//! changes by consent (1.2), interest (1.5), how each thinks it went (3.1), questions that go up (4.4).
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{job::NewVersion, token::Scope};
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    evidence::{self, Bearing, Source},
    ids::ConversationId,
    interest::Level,
    job::draft::{Draft, PayDraft, RequirementDraft},
    process::Ending,
    question,
};
use serde_json::{Value, json};
use support::{Scratch, Who, api, at};

/// A talk of that kind with Ines Soler on Tuesday at ten in Madrid.
fn booked(scratch: &Scratch, kind: Kind) -> ConversationId {
    let book = Book {
        kind,
        stage: None,
        starts_at: at("2026-11-10T09:00:00Z"),
        minutes: 45,
        zone: "Europe/Madrid".to_owned(),
        attendees: vec![scratch.member(Who::Interviewer)],
        purpose: "To see whether the season suits both".to_owned(),
        place: String::new(),
        agenda: vec![],
    };
    let process = scratch.on(Who::Recruiter, Command::Conversation(conversation::Command::Book(book)));
    process.conversations.last().unwrap().id
}

fn page(scratch: &Scratch, talk: ConversationId, tail: &str) -> String {
    scratch.process_path(&format!("/conversations/{talk}{tail}"))
}

fn asks(scratch: &Scratch, text: &str) {
    let ask = question::ask::Ask { text: text.to_owned(), conversation: None };
    scratch.on(Who::Candidate, Command::Question(question::Command::Ask(ask)));
}

/// The job has grown: it is a director's now.
fn publishes(scratch: &Scratch) {
    let (workspace, id) = (scratch.workspace.id, scratch.job.id);
    let read = |conn: &mut store::Conn| {
        let job = store::jobs::load(conn, workspace, id)?;
        let spec = store::jobs::spec(conn, workspace, id, job.spec_version)?;
        Ok::<_, store::Error>((job, spec))
    };
    let (job, spec) = scratch.house().db.read(read).unwrap();
    let pay = spec.pay.unwrap();
    let asked = &spec.requirements[0];
    let spec = Draft {
        title: spec.title,
        level: "Director".to_owned(),
        reason: "The job has grown".to_owned(),
        pay: Some(PayDraft {
            currency: pay.currency,
            least: Some(pay.least),
            most: Some(pay.most),
            period: Some(pay.period),
            gross: pay.gross,
            ..PayDraft::default()
        }),
        requirements: vec![RequirementDraft {
            id: Some(asked.id),
            text: asked.text.clone(),
            weight: Some(asked.weight),
            reason: asked.reason.clone(),
            published: asked.published,
            ..RequirementDraft::default()
        }],
        ..Draft::default()
    };
    let wanted = NewVersion { version: job.version, spec };
    act::job::publish(scratch.house(), &scratch.seat(Who::Recruiter), id, &wanted).unwrap();
}

#[test]
fn the_brief_tells_whom_one_meets_and_by_what_the_job_measures() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Interview);
    asks(&scratch, "Who decides in August?");
    let job = scratch.job.id;
    let spec = scratch.house().db.read(|conn| store::jobs::spec(conn, scratch.workspace.id, job, 1)).unwrap();
    let requirement = &spec.requirements[0];
    let add = evidence::add::Add {
        requirement: requirement.id,
        bearing: Bearing::For,
        source: Source::Cv,
        conversation: None,
        text: "Ran four summers in Jávea".to_owned(),
    };
    scratch.on(Who::Recruiter, Command::Evidence(evidence::Command::Add(add)));
    let brief = scratch.get(Who::Interviewer, &page(&scratch, talk, "/brief"));
    brief
        .says("Before you meet Ana Prieto")
        .says("To see whether the season suits both")
        .says(&requirement.text)
        .says(&requirement.reason)
        .says("Ran four summers in Jávea")
        .says("from the CV")
        .says("Who decides in August?")
        .says("I have read it and will be there")
        .says("Somebody else should go")
        .says("Another time: write to Marta Ruiz")
        .says("mailto:marta.ruiz@harbour.example");
    // It is about the candidate: they have none.
    scratch.get(Who::Candidate, &page(&scratch, talk, "/brief")).is(404);
    // Whoever does not attend reads it, and has nothing to confirm.
    scratch
        .get(Who::Recruiter, &page(&scratch, talk, "/brief"))
        .is(200)
        .says_not("and will be there</button>");
}

#[test]
fn reading_it_and_coming_is_one_button_and_both_sides_see_it() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Interview);
    let own = scratch.get(Who::Interviewer, &page(&scratch, talk, ""));
    own.says(&page(&scratch, talk, "/brief")).says("has not read the brief yet");
    scratch
        .post(Who::Interviewer, &page(&scratch, talk, "/brief"), &[("spec", "1")])
        .leads_to(&page(&scratch, talk, ""));
    let process = scratch.load();
    assert!(process.brief_read(talk, scratch.member(Who::Interviewer)).is_some());
    assert!(process.conversations[0].unconfirmed().is_empty());
    for who in [Who::Candidate, Who::Recruiter] {
        scratch.get(who, &page(&scratch, talk, "")).says("has read the brief");
    }
}

#[test]
fn a_changed_spec_is_shown_in_the_brief_and_seen_with_the_same_button() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Interview);
    publishes(&scratch);
    scratch.post(Who::Interviewer, &page(&scratch, talk, "/confirm"), &[]).is(422);
    scratch
        .get(Who::Interviewer, &page(&scratch, talk, "/brief"))
        .says("This has changed since you last saw it")
        .says("Director")
        .says("The job has grown");
    scratch.post(Who::Interviewer, &page(&scratch, talk, "/brief"), &[("spec", "2")]).is(303);
    assert!(scratch.load().conversations[0].unconfirmed().is_empty());
}

#[test]
fn a_chat_becomes_an_interview_with_one_tap_of_the_candidate_and_not_before() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Informal);
    for who in [Who::Candidate, Who::Interviewer] {
        scratch.get(who, &page(&scratch, talk, "")).says("Off the record: no scorecard, nobody is judged");
    }
    scratch.go_to("2026-11-10T09:08:00Z");
    let form = page(&scratch, talk, "/kind");
    let wanted = [("kind", "interview"), ("reason", "It goes so well")];
    scratch.get(Who::Interviewer, &form).says("may say no");
    scratch
        .post(Who::Interviewer, &form, &[("kind", "interview"), ("reason", "")])
        .is(422)
        .says("f-reason-error");
    scratch.post(Who::Interviewer, &form, &wanted).is(303);
    let seen = scratch.get(Who::Candidate, &page(&scratch, talk, ""));
    seen.says("It goes so well")
        .says("You may say no")
        .says("Yes, an interview")
        .says("No, it stays an informal talk");
    scratch.get(Who::Interviewer, &page(&scratch, talk, "")).says("has not answered yet");
    assert_eq!(scratch.load().conversations[0].kind, Kind::Informal);
    scratch.post(Who::Interviewer, &page(&scratch, talk, "/kind/answer"), &[("accept", "yes")]).is(403);
    scratch.post(Who::Candidate, &page(&scratch, talk, "/kind/answer"), &[("accept", "yes")]).is(303);
    assert_eq!(scratch.load().conversations[0].kind, Kind::Interview);
    scratch
        .get(Who::Candidate, &page(&scratch, talk, ""))
        .says("Ines Soler proposed an interview instead of an informal talk")
        .says_not("nobody is judged");
    scratch.get(Who::Candidate, &scratch.process_path("")).says("Agreed: it is an interview now.");
}

#[test]
fn interest_is_seen_by_both_when_both_have_spoken_and_one_button_ends_it() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Informal);
    let note = page(&scratch, talk, "/interest");
    scratch.post(Who::Candidate, &note, &[("interest", "stop")]).is(422);
    scratch.go_to("2026-11-10T10:00:00Z");
    scratch.get(Who::Candidate, &page(&scratch, talk, "")).says("I am not sure").says("Only you see it");
    scratch.post(Who::Candidate, &note, &[("interest", "stop")]).is(303);
    scratch.get(Who::Candidate, &page(&scratch, talk, "")).says("Your side: Rather not");
    for who in [Who::Interviewer, Who::Recruiter, Who::Owner] {
        let seen = scratch.get(who, &page(&scratch, talk, ""));
        seen.says("Do you want to go on?").says_not("Your side:");
        scratch.get(who, &scratch.process_path("")).says_not("Rather not");
        let token = api::token(&scratch, who, &Scope::ALL);
        let process = format!("/api/v1/processes/{}", scratch.process);
        let process = api::read(&api::ask(&scratch, "GET", &process, Some(&token), &Value::Null));
        assert_eq!(
            process["conversations"][0]["interest"],
            json!({"yours": null, "company": null, "candidate": null})
        );
    }
    scratch.post(Who::Recruiter, &page(&scratch, talk, "/end-together"), &[]).is(422);
    scratch.post(Who::Interviewer, &note, &[("interest", "stop")]).is(303);
    let opened = scratch.load().interest(talk).unwrap().opened.unwrap();
    assert_eq!((opened.company, opened.candidate), (Level::Stop, Level::Stop));
    for who in [Who::Candidate, Who::Recruiter] {
        scratch
            .get(who, &page(&scratch, talk, ""))
            .says("Neither of you wants to go on")
            .says("End it, with thanks");
    }
    scratch.get(Who::Interviewer, &page(&scratch, talk, "")).says_not("End it, with thanks");
    scratch.post(Who::Candidate, &page(&scratch, talk, "/end-together"), &[]).is(303);
    assert_eq!(scratch.load().ended.unwrap().how, Ending::Mutual);
}

#[test]
fn how_it_went_is_sealed_until_both_have_said_it() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Interview);
    scratch.go_to("2026-11-10T10:00:00Z");
    let form = page(&scratch, talk, "/exchange");
    scratch.get(Who::Candidate, &form).says("reads it when they have sent theirs").says("no score");
    scratch
        .post(Who::Candidate, &form, &[("text", "Warm and open"), ("own", "")])
        .is(422)
        .says("Warm and open");
    scratch.post(Who::Candidate, &form, &[("text", "Warm and open"), ("own", "I spoke too fast")]).is(303);
    scratch.get(Who::Candidate, &page(&scratch, talk, "")).says("I spoke too fast").says("Sealed.");
    for who in [Who::Interviewer, Who::Recruiter] {
        scratch.get(who, &page(&scratch, talk, "")).says_not("I spoke too fast");
    }
    scratch.post(Who::Interviewer, &form, &[("text", "I liked it"), ("own", "I forgot the team")]).is(303);
    scratch.get(Who::Candidate, &page(&scratch, talk, "")).says("I forgot the team");
    scratch.get(Who::Interviewer, &page(&scratch, talk, "")).says("I spoke too fast");
    // It is between those who met.
    scratch
        .get(Who::Recruiter, &page(&scratch, talk, ""))
        .says_not("I spoke too fast")
        .says_not("I forgot the team");
}

#[test]
fn after_the_outcome_nobody_is_asked_how_it_went() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Interview);
    scratch.go_to("2026-11-10T10:00:00Z");
    scratch.post(Who::Candidate, &scratch.process_path("/withdraw"), &[("reason", "")]).is(303);
    scratch.get(Who::Candidate, &page(&scratch, talk, "/exchange")).is(422).says("trap");
    scratch.get(Who::Candidate, &page(&scratch, talk, "")).says("by now the question would be a trap");
}

#[test]
fn a_question_goes_to_who_can_answer_it_and_the_asker_sees_the_whole_way() {
    let scratch = Scratch::new();
    asks(&scratch, "What is the budget for winter?");
    let id = scratch.load().questions[0].id;
    let form = scratch.process_path(&format!("/questions/{id}/pass-on"));
    scratch.get(Who::Recruiter, &scratch.process_path("")).says(&form);
    scratch.get(Who::Candidate, &form).is(403);
    scratch.get(Who::Recruiter, &form).says("Elena Costa").says("What is the budget for winter?");
    scratch.post(Who::Recruiter, &form, &[("reason", "Not mine")]).is(422).says("Not mine");
    let to = scratch.member(Who::Executive).to_string();
    let fields = [("member", to.as_str()), ("conversation", ""), ("reason", "She decides on the budget")];
    scratch.post(Who::Recruiter, &form, &fields).is(303);
    scratch
        .get(Who::Candidate, &scratch.process_path(""))
        .says("Marta Ruiz could not answer it and passed it on to Elena Costa.")
        .says("She decides on the budget")
        .says("Elena Costa answers it");
}

#[test]
fn all_of_it_can_be_done_by_the_api() {
    let scratch = Scratch::new();
    let talk = booked(&scratch, Kind::Informal);
    let tokens: Vec<(Who, String)> = [Who::Candidate, Who::Interviewer, Who::Recruiter]
        .map(|who| (who, api::token(&scratch, who, &Scope::ALL)))
        .into();
    let post = |who: Who, tail: &str, body: Value| {
        let token = &tokens.iter().find(|(other, _)| *other == who).unwrap().1;
        let path = format!("/api/v1/processes/{}{tail}", scratch.process);
        api::ask(&scratch, "POST", &path, Some(token), &body)
    };
    let of = |tail: &str| format!("/conversations/{talk}/{tail}");
    let after = |reply: &support::Reply| api::read(reply.is(200))["conversations"][0].clone();
    let read = post(Who::Interviewer, &of("brief"), Value::Null);
    assert_eq!(after(&read)["briefs_read"][0]["by"]["name"], "Ines Soler");
    post(Who::Interviewer, &of("kind"), json!({"kind": "party", "reason": "Why not"})).is(400);
    post(Who::Interviewer, &of("kind"), json!({"kind": "screening", "reason": "To be clear"})).is(200);
    let answered = post(Who::Candidate, &of("kind/answer"), json!({"accept": false}));
    assert_eq!(after(&answered)["kind_changes"][0]["accepted"], false);
    assert_eq!(after(&answered)["off_the_record"], true);
    scratch.go_to("2026-11-10T10:00:00Z");
    post(Who::Candidate, &of("exchange"), json!({"text": "Warm", "own": "Calm"})).is(200);
    let sealed = post(Who::Interviewer, &of("interest"), json!({"interest": "go_on"}));
    assert_eq!(after(&sealed)["views"], json!([]));
    assert_eq!(after(&sealed)["interest"], json!({"yours": "go_on", "company": null, "candidate": null}));
    let opened = post(Who::Candidate, &of("interest"), json!({"interest": "unsure"}));
    let both = json!({"yours": "unsure", "company": "go_on", "candidate": "unsure"});
    assert_eq!(after(&opened)["interest"], both);
    post(Who::Candidate, &of("end-together"), Value::Null).is(422);
    asks(&scratch, "Who decides?");
    let question = scratch.load().questions[0].id;
    let pass = json!({"to": scratch.member(Who::Owner).uuid(), "reason": "He does"});
    let passed = post(Who::Recruiter, &format!("/questions/{question}/pass-on"), pass);
    assert_eq!(api::read(passed.is(200))["questions"][0]["routes"][0]["to"]["name"], "Jordi Vidal");
    let report = json!({
        "kind": "conduct",
        "about": scratch.member(Who::Interviewer).uuid(),
        "to": scratch.member(Who::Owner).uuid(),
        "text": "She laughed",
    });
    let made = post(Who::Candidate, "/reports", report);
    assert_eq!(api::read(made.is(200))["reports"][0]["to"]["name"], "Jordi Vidal");
    let seen = post(Who::Recruiter, "/messages", json!({"text": "Thank you for today"}));
    assert_eq!(api::read(seen.is(200))["reports"], json!([]));
}
