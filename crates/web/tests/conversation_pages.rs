//! Conversations and what is made good, over HTTP, from every seat.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use ledger::{conversation::Presence, ids::ConversationId, process::Ending, promise};
use support::{Reply, Scratch, Who, at};

/// Tuesday 10 November, 10:00 in Madrid (09:00 in London).
const TUESDAY: &str = "2026-11-10T09:00:00Z";

fn path(house: &Scratch, conversation: ConversationId, tail: &str) -> String {
    house.process_path(&format!("/conversations/{conversation}{tail}"))
}

fn page(house: &Scratch, who: Who, conversation: ConversationId) -> Reply {
    let reply = house.get(who, &path(house, conversation, ""));
    reply.is(200);
    reply
}

fn booking(who: &str, starts_at: &str) -> Vec<(&'static str, String)> {
    [
        ("kind", "interview"),
        ("starts_at", starts_at),
        ("minutes", "45"),
        ("attendees", who),
        ("purpose", "Hear how you lead through a season"),
        ("place", "By video, at https://meet.example/1"),
        ("agenda", "The last season\nThe next one"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

fn send(house: &Scratch, who: Who, path: &str, fields: &[(&'static str, String)]) -> Reply {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    house.post(who, path, &fields)
}

#[test]
fn a_conversation_is_booked_with_its_kind_its_people_and_its_agenda() {
    let house = Scratch::new();
    let new = house.process_path("/conversations/new");
    house.get(Who::Recruiter, &new).is(200).says("off the record").says("Whether it could fit");
    let elena = house.member(Who::Executive).to_string();
    let reply = send(&house, Who::Recruiter, &new, &booking(&elena, "2026-11-10T10:00"));
    let booked = house.load().conversations.last().unwrap().clone();
    reply.leads_to(&path(&house, booked.id, ""));
    assert_eq!(booked.starts_at, at(TUESDAY), "the time was typed on the reader's clock");
    assert_eq!(booked.agenda.len(), 2);
    // Both read the same page, each on their own clock.
    page(&house, Who::Recruiter, booked.id).says("10:00").says("09:00 in London").says("The next one");
    page(&house, Who::Candidate, booked.id)
        .says("10:00 in Madrid (09:00 for you)")
        .says("Elena Costa")
        .says("Hear how you lead through a season");
}

#[test]
fn a_conversation_can_be_taken_along_as_a_calendar_file() {
    let house = Scratch::new();
    let talk = house.book(Who::Executive, TUESDAY);
    let file = path(&house, talk, "/calendar.ics");
    for who in [Who::Recruiter, Who::Candidate] {
        page(&house, who, talk).says(&format!("href=\"{file}\"")).says("Add to your calendar");
        let reply = house.get(who, &file);
        assert_eq!(reply.headers["content-type"], "text/calendar; charset=utf-8");
        reply
            .is(200)
            .says("METHOD:PUBLISH")
            .says(&format!("UID:{talk}"))
            .says("DTSTART:20261110T090000Z")
            .says_not("ATTENDEE");
    }
    house.get(Who::Interviewer, &file).is(404);
}

#[test]
fn a_double_booking_says_who_is_busy_and_keeps_what_was_typed() {
    let house = Scratch::new();
    house.book(Who::Executive, TUESDAY);
    let other = other_process(&house);
    let new = house.path(&format!("/processes/{other}/conversations/new"));
    let elena = house.member(Who::Executive).to_string();
    let reply = send(&house, Who::Recruiter, &new, &booking(&elena, "2026-11-10T10:15"));
    reply
        .is(422)
        .says("Elena Costa is busy from 10:00 to 10:45.")
        .says("Hear how you lead through a season")
        .says("value=\"2026-11-10T10:15\"")
        .says("By video, at https://meet.example/1")
        .says("The last season\nThe next one")
        .says(&format!("value=\"{elena}\" id=\"f-attendees\" checked"))
        .says_not("Ana Prieto");
}

#[test]
fn one_can_see_who_is_free_before_booking() {
    let house = Scratch::new();
    house.book(Who::Executive, TUESDAY);
    let new = house.process_path("/conversations/new");
    let looked = [("look", "yes"), ("starts_at", "2026-11-10T15:00"), ("kind", "peer"), ("purpose", "Half")];
    house.post(Who::Recruiter, &new, &looked).is(200).says("busy 10:00 to 10:45").says("Half");
    assert_eq!(house.load().conversations.len(), 1, "looking books nothing");
}

#[test]
fn what_is_missing_is_said_at_its_field() {
    let house = Scratch::new();
    let new = house.process_path("/conversations/new");
    let marta = house.member(Who::Recruiter).to_string();
    let mut fields = booking(&marta, "2026-11-10T10:00");
    fields[4].1 = String::new();
    send(&house, Who::Recruiter, &new, &fields)
        .is(422)
        .says("id=\"f-purpose-error\"")
        .says("href=\"#f-purpose\"");
    let mut fields = booking(&marta, "2026-11-08T10:00");
    send(&house, Who::Recruiter, &new, &fields).is(422).says("id=\"f-starts_at-error\"");
    fields[1].1 = "soon".to_owned();
    send(&house, Who::Recruiter, &new, &fields).is(422).says("Say when the conversation starts.");
}

#[test]
fn only_those_who_meet_or_run_it_see_a_conversation() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    for who in [Who::Outsider, Who::Interviewer] {
        house.get(who, &path(&house, id, "")).is(404);
        house.post(who, &path(&house, id, "/here"), &[]).is(404);
        house.post(who, &path(&house, id, "/cancel"), &[("reason", "x")]).is(404);
    }
    house.get(Who::Stranger, &path(&house, id, "")).is(303);
    let other = other_process(&house);
    let elsewhere = house.path(&format!("/processes/{other}/conversations/{id}"));
    house.get(Who::Recruiter, &elsewhere).is(404);
    house.get(Who::Candidate, &elsewhere).is(404);
}

#[test]
fn the_candidate_confirms_proposes_and_calls_off_but_does_not_arrange() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    house.post(Who::Candidate, &path(&house, id, "/confirm"), &[]).leads_to(&path(&house, id, ""));
    let seen = page(&house, Who::Candidate, id);
    seen.says("/propose-time").says("/cancel");
    for absent in ["/move\"", "/hand-over", "/stand-in", "/conversations/new", "/confirm\""] {
        seen.says_not(absent);
    }
    let moved = [("starts_at", "2026-11-11T10:00"), ("reason", "x")];
    house.post(Who::Candidate, &path(&house, id, "/move"), &moved).is(403);
    house.get(Who::Candidate, &path(&house, id, "/move")).is(403);
    house.get(Who::Candidate, &house.process_path("/conversations/new")).is(403);
    let proposed = [("starts_at", "2026-11-11T10:00"), ("reason", "My train comes in later")];
    house.post(Who::Candidate, &path(&house, id, "/propose-time"), &proposed).is(303);
    page(&house, Who::Recruiter, id)
        .says("Ana Prieto proposes another time: Wednesday 11 November, 11:00")
        .says("My train comes in later");
    house.post(Who::Recruiter, &path(&house, id, "/answer-time"), &[("accept", "yes")]).is(303);
    page(&house, Who::Candidate, id).says("11:00 in Madrid (10:00 for you)").says("before the start");
    house
        .post(Who::Candidate, &path(&house, id, "/cancel"), &[("reason", "")])
        .is(422)
        .says("f-reason-error");
    house.post(Who::Candidate, &path(&house, id, "/cancel"), &[("reason", "I am ill")]).is(303);
    page(&house, Who::Recruiter, id)
        .says("Ana Prieto called it off")
        .says("I am ill")
        .says("/conversations/new");
}

#[test]
fn moving_into_a_time_that_is_taken_keeps_the_reason() {
    let house = Scratch::new();
    house.book(Who::Executive, TUESDAY);
    let id = house.book(Who::Recruiter, "2026-11-10T13:00:00Z");
    let moved = [("starts_at", "2026-11-10T10:15"), ("reason", "The port is closed")];
    let reply = house.post(Who::Recruiter, &path(&house, id, "/move"), &moved);
    reply.is(422).says("value=\"2026-11-10T10:15\"").says("The port is closed").says("f-starts_at-error");
}

#[test]
fn a_seat_is_handed_over_before_the_start() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    page(&house, Who::Executive, id).says("Hand over my seat").says("Will you be there?");
    let pau = house.member(Who::Manager).to_string();
    let over = [("member", pau.as_str()), ("reason", "I have to be on the quay")];
    house.post(Who::Executive, &path(&house, id, "/hand-over"), &over).leads_to(&path(&house, id, ""));
    page(&house, Who::Candidate, id).says("Pau Ferrer").says("instead of Elena Costa");
    let nobody = house.post(Who::Manager, &path(&house, id, "/hand-over"), &[("reason", "kept")]);
    nobody.is(422).says("kept");
}

#[test]
fn the_agenda_takes_points_of_both_sides_and_every_open_question() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    let points = [("agenda", "A day in August")];
    house.post(Who::Candidate, &path(&house, id, "/agenda"), &points).is(303);
    house.post(Who::Candidate, &path(&house, id, "/agenda"), &[("agenda", " ")]).is(422);
    let ask = [("text", "Who decides in the season?")];
    house.post(Who::Candidate, &house.process_path("/questions/new"), &ask).is(303);
    page(&house, Who::Executive, id)
        .says("A day in August")
        .says("from Ana Prieto")
        .says("Who decides in the season?")
        .says("waits for a reply");
    house.get(Who::Recruiter, &house.process_path("/conversations/new")).says("Who decides in the season?");
}

#[test]
fn somebody_who_waits_is_seen_and_a_stand_in_comes() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    page(&house, Who::Candidate, id).says_not("I am here");
    house.go_to("2026-11-10T08:55:00Z");
    page(&house, Who::Candidate, id).says("I am here").says("data-refresh=\"20\"");
    page(&house, Who::Recruiter, id).says_not("I am here");
    house.post(Who::Candidate, &path(&house, id, "/here"), &[]).leads_to(&path(&house, id, ""));
    page(&house, Who::Candidate, id).says("You are here. Now it is their turn.").says("by 09:05");
    page(&house, Who::Executive, id).says("Ana Prieto is here and waits.");

    house.go_to("2026-11-10T09:06:00Z");
    page(&house, Who::Candidate, id)
        .says("Nobody from Harbour Tours has come yet.")
        .says("told at 09:05")
        .says("Elena Costa")
        .says("Marta Ruiz");
    page(&house, Who::Manager, id).says("I can step in at 10:10");
    let pau = house.member(Who::Manager).to_string();
    let offer = [("member", pau.as_str()), ("starts_at", "2026-11-10T10:10")];
    house.post(Who::Candidate, &path(&house, id, "/stand-in"), &offer).is(403);
    house.post(Who::Manager, &path(&house, id, "/stand-in"), &offer).is(303);
    page(&house, Who::Candidate, id).says("Talk with Pau Ferrer at 09:10").says("Rather a new time");
    page(&house, Who::Recruiter, id).says("Ana Prieto has been asked").says_not("Rather a new time");
    house.post(Who::Manager, &path(&house, id, "/stand-in/answer"), &[("accept", "yes")]).is(403);
    house.post(Who::Candidate, &path(&house, id, "/stand-in/answer"), &[("accept", "yes")]).is(303);
    house.post(Who::Manager, &path(&house, id, "/here"), &[]).is(303);
    page(&house, Who::Candidate, id).says("You are both here.").says_not("data-refresh");

    // Afterwards: what is likely is chosen already, and the other side says that it is right.
    house.go_to("2026-11-10T09:50:00Z");
    page(&house, Who::Candidate, id).says("value=\"stood_in\" required checked").says_not("I am here");
    let claim = [
        ("company", "stood_in"),
        ("company_member", pau.as_str()),
        ("candidate", "on_time"),
        ("closing", "as_planned"),
        ("note", "A good talk with Pau"),
    ];
    house.post(Who::Candidate, &path(&house, id, "/claim"), &claim).leads_to(&path(&house, id, ""));
    let seen = page(&house, Who::Recruiter, id);
    seen.says("Pau Ferrer stood in")
        .says("A good talk with Pau")
        .says("That is right")
        .says("It was different");
    let old = [("said", "2026-11-10T09:00:00Z")];
    house.post(Who::Recruiter, &path(&house, id, "/agree"), &old).is(409);
    let said = house.load().conversations[0].claims[0].at.to_string();
    house.post(Who::Recruiter, &path(&house, id, "/agree"), &[("said", &said)]).is(303);
    for who in [Who::Recruiter, Who::Candidate] {
        page(&house, who, id).says("both agree").says_not("That is right");
    }
    assert!(house.load().conversations[0].is_settled());
}

#[test]
fn a_word_about_being_late_is_seen_by_the_other_side() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    house.go_to("2026-11-10T08:50:00Z");
    house.post(Who::Executive, &path(&house, id, "/late"), &[("minutes", "15")]).is(303);
    house.post(Who::Recruiter, &path(&house, id, "/late"), &[("minutes", "15")]).is(422);
    page(&house, Who::Candidate, id)
        .says("Elena Costa gave word: 15 minutes late")
        .says("10 minutes before the start");
}

#[test]
fn two_words_that_differ_stand_side_by_side_and_count_for_nobody() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    house.go_to("2026-11-10T09:50:00Z");
    house.claim(Who::Candidate, id, Presence::Absent, Presence::OnTime);
    let form = house.get(Who::Executive, &path(&house, id, "/claim"));
    form.is(200).says("nobody came");
    let claim = [("company", "late"), ("company_minutes", ""), ("candidate", "on_time"), ("note", "kept")];
    house.post(Who::Executive, &path(&house, id, "/claim"), &claim).is(422).says("kept");
    let claim = [("company", "late"), ("company_minutes", "12"), ("candidate", "on_time")];
    house.post(Who::Executive, &path(&house, id, "/claim"), &claim).is(303);
    page(&house, Who::Candidate, id)
        .says("disputed, not counted")
        .says("12 minutes late")
        .says("nobody came");
}

#[test]
fn after_two_misses_an_apology_is_given_and_the_candidate_chooses() {
    let house = Scratch::new();
    let good = twice_missed(&house);
    house.get(Who::Outsider, &good).is(404);
    house.get(Who::Interviewer, &good).is(404);
    let seen = house.get(Who::Candidate, &good);
    seen.is(200)
        .says("Nobody came, twice. What now?")
        .says("Jordi Vidal, Owner, owes you an apology.")
        .says("Choose another person")
        .says("Choose another form")
        .says("End it here");
    house.get(Who::Recruiter, &good).is(200).says("Ana Prieto has these choices").says_not("/choose");
    // Only the one who answers for it apologises.
    house.get(Who::Recruiter, &format!("{good}/apologise")).is(403);
    house.post(Who::Recruiter, &format!("{good}/apologise"), &[("text", "Sorry")]).is(403);
    house.get(Who::Owner, &good).says("You owe Ana Prieto an apology.").says("/apologise");
    house.post(Who::Owner, &format!("{good}/apologise"), &[("text", " ")]).is(422).says("f-text-error");
    let text = [("text", "We let you wait twice. I am sorry.")];
    house.post(Who::Owner, &format!("{good}/apologise"), &text).leads_to(&good);
    house.get(Who::Candidate, &good).says("We let you wait twice. I am sorry.").says("Jordi Vidal");

    house.post(Who::Recruiter, &format!("{good}/choose"), &[("choice", "end")]).is(403);
    house.post(Who::Candidate, &format!("{good}/choose"), &[("choice", "go_on"), ("text", "kept")]).is(422);
    let choice = [("choice", "another_person"), ("text", "Whoever would lead my work")];
    house.post(Who::Candidate, &format!("{good}/choose"), &choice).leads_to(&good);
    house.get(Who::Candidate, &good).says("You chose").says("Whoever would lead my work").says_not("/choose");
    house
        .get(Who::Recruiter, &good)
        .says("Ana Prieto chose")
        .says("Next: Jordi Vidal, Owner, sees to it")
        .says("/conversations/new");
    let owed =
        house.load().promises.into_iter().filter(|one| one.kind == promise::Kind::Arrange && one.is_open());
    assert!(owed.count() >= 1);
}

#[test]
fn a_candidate_who_missed_twice_is_asked_plainly_and_may_end_it() {
    let house = Scratch::new();
    for day in ["2026-11-10", "2026-11-11"] {
        let id = house.book(Who::Executive, &format!("{day}T09:00:00Z"));
        house.go_to(&format!("{day}T09:50:00Z"));
        house.claim(Who::Executive, id, Presence::OnTime, Presence::Absent);
        house.claim(Who::Candidate, id, Presence::OnTime, Presence::Absent);
    }
    let id = house.load().make_goods[0].id;
    let good = house.process_path(&format!("/make-goods/{id}"));
    house
        .get(Who::Candidate, &good)
        .is(200)
        .says("Do you still want to go on?")
        .says("Yes, I want to go on")
        .says("No, let us end it")
        .says_not("apology");
    house.get(Who::Recruiter, &good).is(200).says("We have asked");
    house.post(Who::Candidate, &format!("{good}/choose"), &[("choice", "end")]).is(303);
    assert_eq!(house.load().ended.unwrap().how, Ending::Withdrawn);
    house.get(Who::Candidate, &good).is(200).says("You chose");
}

#[test]
fn a_candidate_reads_in_their_own_language_and_on_their_own_clock() {
    let house = Scratch::new();
    let id = house.book(Who::Executive, TUESDAY);
    let lucia = house.candidate.clone();
    let save = |conn: &mut store::Conn| {
        let ours = store::candidates::load(conn, lucia.workspace_id, lucia.id)?;
        let spanish = store::candidates::Candidate {
            locale: "es".to_owned(),
            zone: "Atlantic/Canary".to_owned(),
            ..ours
        };
        store::candidates::save(conn, &spanish)
    };
    house.house().db.write(save).unwrap();
    house.go_to("2026-11-10T08:55:00Z");
    page(&house, Who::Candidate, id)
        .says("Martes 10 de noviembre, 10:00 en Madrid (09:00 para ti)")
        .says("Ya estoy")
        .says("Empieza a las 09:00, dentro de 5 minutos.");
    page(&house, Who::Executive, id).says("09:00 in the Canary Islands");
}

fn twice_missed(house: &Scratch) -> String {
    for day in ["2026-11-10", "2026-11-11"] {
        let id = house.book(Who::Executive, &format!("{day}T09:00:00Z"));
        house.go_to(&format!("{day}T09:50:00Z"));
        house.claim(Who::Candidate, id, Presence::Absent, Presence::OnTime);
        house.claim(Who::Recruiter, id, Presence::Absent, Presence::OnTime);
    }
    let process = house.load();
    let id = process.make_goods[0].id;
    house.process_path(&format!("/make-goods/{id}"))
}

fn other_process(house: &Scratch) -> ledger::ids::ProcessId {
    use act::{
        candidate::NewCandidate,
        process::open::{Open, Whom, open},
    };
    let tom = NewCandidate {
        name: "Tom Beck".to_owned(),
        email: "tom@beck.example".to_owned(),
        language: "en".to_owned(),
        zone: "Europe/Madrid".to_owned(),
    };
    let wanted = Open { whom: Whom::New(tom), job: Some(house.job.id), recruiter: None };
    open(house.house(), &house.seat(Who::Recruiter), &wanted).unwrap().process.id
}
