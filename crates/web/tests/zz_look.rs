#![allow(clippy::unwrap_used)]
mod support;
use support::*;
use ledger::{Command, conversation as c, conversation::Presence, question as q, wish, message as m, promise as p, make_good};
use std::fs;

fn dump(house: &Scratch, who: Who, name: &str, path: &str) {
    let reply = house.get(who, path);
    let dir = "/tmp/look/";
    fs::create_dir_all(dir).unwrap();
    println!("{name} {} {}", reply.status, reply.body.len());
    fs::write(format!("{dir}{name}.html"), reply.body).unwrap();
}
fn both(house: &Scratch, step: &str) {
    dump(house, Who::Recruiter, &format!("{step}-company"), &house.process_path(""));
    dump(house, Who::Candidate, &format!("{step}-candidate"), &house.process_path(""));
}
#[test]
fn look() {
    let h = Scratch::new();
    dump(&h, Who::Candidate, "00-list-candidate", &h.path("/processes"));
    both(&h, "01-opened");
    let first = h.book(Who::Recruiter, "2026-11-10T10:00:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::Confirm(first)));
    both(&h, "02-booked");
    h.go_to("2026-11-10T09:50:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::Here(first)));
    both(&h, "03-day");
    h.go_to("2026-11-10T11:00:00Z");
    h.claim(Who::Recruiter, first, Presence::OnTime, Presence::OnTime);
    both(&h, "04-after");
    h.claim(Who::Candidate, first, Presence::OnTime, Presence::OnTime);
    h.on(Who::Candidate, Command::Question(q::Command::Ask(q::ask::Ask { conversation: None, text: "How are decisions made here when the season is at its height? And who covers for whom?".into() })));
    h.on(Who::Candidate, Command::Wish(wish::Command::Make(wish::make::Make { kind: wish::Kind::MeetColleagues, text: "Before we go on I would like to speak with someone who would be my colleague.".into() })));
    both(&h, "05-asked");
    h.go_to("2026-11-10T12:30:00Z");
    let qid = h.load().questions[0].id;
    h.on(Who::Recruiter, Command::Question(q::Command::Reply(q::reply::GiveReply { question: qid, text: "The shift lead decides, and Pau covers.\n\nIn August we double the team.".into() })));
    h.on(Who::Recruiter, Command::Promise(p::Command::Make(p::make::Make { owed_by: h.person(Who::Manager), text: "Send you the season plan of last year".into(), due_at: at("2026-11-13T16:00:00Z"), conversation: None })));
    let a = h.book(Who::Executive, "2026-11-11T08:00:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::Confirm(a)));
    h.on(Who::Recruiter, Command::Message(m::Command::Send(m::send::Send{ text: "That went so well that our executive director would like to meet you tomorrow. She will call you at nine.".into(), corrects: None })));
    h.go_to("2026-11-11T07:58:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::Here(a)));
    h.go_to("2026-11-11T08:06:00Z");
    h.on(Who::Manager, Command::Conversation(c::Command::OfferStandIn(c::stand_in::OfferStandIn { conversation: a, member: h.member(Who::Manager), starts_at: at("2026-11-11T08:20:00Z") })));
    both(&h, "06-alert");
    h.go_to("2026-11-11T08:10:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::AnswerStandIn(c::stand_in::AnswerStandIn { conversation: a, accept: false })));
    h.claim(Who::Candidate, a, Presence::Absent, Presence::OnTime);
    h.go_to("2026-11-11T08:30:00Z");
    h.claim(Who::Recruiter, a, Presence::Absent, Presence::OnTime);
    let b = h.book(Who::Executive, "2026-11-12T08:00:00Z");
    both(&h, "07-rebooked");
    h.go_to("2026-11-12T07:57:00Z");
    h.on(Who::Candidate, Command::Conversation(c::Command::Here(b)));
    h.go_to("2026-11-12T08:31:00Z");
    h.claim(Who::Candidate, b, Presence::Absent, Presence::OnTime);
    both(&h, "08-make-good");
    dump(&h, Who::Owner, "08-make-good-owner", &h.process_path(""));
    dump(&h, Who::Candidate, "08-withdraw", &h.process_path("/withdraw"));
    dump(&h, Who::Recruiter, "08-answer", &h.process_path("/messages/answer"));
    let mg = h.load().make_goods[0].id;
    h.on(Who::Owner, Command::Message(m::Command::Apologise(m::apologise::Apologise { make_good: mg, text: "I am sorry. You waited twice, and nobody told you why.".into() })));
    h.on(Who::Candidate, Command::MakeGood(make_good::Command::Choose(make_good::choose::Choose { make_good: mg, choice: make_good::Choice::AnotherPerson, text: "Gladly with Pau.".into() })));
    let last = h.load().promises.iter().find(|x| x.kind == p::Kind::Other).unwrap().id;
    h.go_to("2026-11-13T10:00:00Z");
    h.on(Who::Manager, Command::Promise(p::Command::ClaimKept(last)));
    h.book(Who::Manager, "2026-11-16T10:00:00Z");
    h.on(Who::Recruiter, Command::Message(m::Command::Answer(m::answer::GiveAnswer { text: "We go on with Pau.".into(), ends: false })));
    both(&h, "09-waiting");
    dump(&h, Who::Recruiter, "09-list", &h.path("/processes"));
    dump(&h, Who::Candidate, "09-list-candidate", &h.path("/processes"));
    dump(&h, Who::Recruiter, "09-new", &h.path("/processes/new?find=ana"));
    h.go_to("2026-11-17T12:00:00Z");
    both(&h, "10-broken");
    h.go_to("2026-12-08T12:00:00Z");
    both(&h, "11-late");
    dump(&h, Who::Recruiter, "11-list", &h.path("/processes"));
    h.on(Who::Candidate, Command::Process(ledger::process::Command::Withdraw(ledger::process::withdraw::Withdraw { reason: "It takes too long.".into() })));
    both(&h, "12-withdrawn");
    h.house().db.write(|conn| { let mut one = store::candidates::load(conn, h.workspace.id, h.candidate.id)?; one.locale = "es".into(); store::candidates::save(conn, &one) }).unwrap();
    dump(&h, Who::Candidate, "13-es", &h.process_path(""));
    dump(&h, Who::Candidate, "13-es-list", &h.path("/processes?which=all"));
    for asset in web::face::assets::all() { let f = format!("/tmp/look{}", asset.path); fs::create_dir_all(std::path::Path::new(&f).parent().unwrap()).unwrap(); fs::write(f, asset.body).unwrap(); }
}
