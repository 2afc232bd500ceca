//! The process page, the list of processes and the messages, over HTTP, from both seats.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    candidate::NewCandidate,
    process::open::{Open, Whom},
};
use ledger::{
    Command,
    conversation::{self, Presence},
    message, question, wish,
};
use support::{Reply, Scratch, Who};

fn ask(house: &Scratch, who: Who, text: &str) {
    let ask = question::ask::Ask { conversation: None, text: text.to_owned() };
    house.on(who, Command::Question(question::Command::Ask(ask)));
}

fn page(house: &Scratch, who: Who) -> Reply {
    let reply = house.get(who, &house.process_path(""));
    reply.is(200);
    reply
}

/// Two interviews in a row to which nobody came.
fn two_misses(house: &Scratch) {
    for (starts_at, after) in
        [("2026-11-10T08:00:00Z", "2026-11-10T08:31:00Z"), ("2026-11-11T08:00:00Z", "2026-11-11T08:31:00Z")]
    {
        let conversation = house.book(Who::Executive, starts_at);
        house.go_to(after);
        house.claim(Who::Candidate, conversation, Presence::Absent, Presence::OnTime);
    }
}

#[test]
fn nobody_else_sees_that_a_process_exists() {
    let house = Scratch::new();
    for path in ["", "/withdraw", "/messages/answer"] {
        house.get(Who::Outsider, &house.process_path(path)).is(404);
        house.get(Who::Stranger, &house.process_path(path)).is(303);
    }
    // An interviewer without a part in it, until they are booked.
    house.get(Who::Interviewer, &house.process_path("")).is(404);
    house.book(Who::Interviewer, "2026-11-10T08:00:00Z");
    page(&house, Who::Interviewer);
}

#[test]
fn both_sides_read_who_owes_the_next_word_each_from_its_own_seat() {
    let house = Scratch::new();
    page(&house, Who::Recruiter).says("Nobody owes a word right now.").says("Book a conversation");
    page(&house, Who::Candidate).says("Nobody owes a word right now.").says_not("Book a conversation");
    ask(&house, Who::Candidate, "Who decides in the season?");
    let question = house.load().questions[0].id;
    let reply = house.process_path(&format!("/questions/{question}/reply"));
    page(&house, Who::Recruiter)
        .says("You owe the next word")
        .says("You owe Ana Prieto a reply to a question by Wednesday 11 November, 17:00.")
        .says("0 of 2 business days used")
        .says(&reply);
    page(&house, Who::Owner).says("Your side owes the next word").says("Marta Ruiz owes Ana Prieto");
    // On the organisation's clock and on Ana's.
    page(&house, Who::Candidate)
        .says("Harbour Tours owes you the next word")
        .says("Marta Ruiz owes you a reply to a question by Wednesday 11 November, 17:00 in Madrid (16:00 for you).")
        .says("it would count as broken")
        .says_not(&reply);
    house.go_to("2026-11-12T10:00:00Z");
    page(&house, Who::Candidate).says("It was due Wednesday 11 November").says("counts as broken");
}

#[test]
fn a_message_reaches_the_other_side_and_is_never_markup() {
    let house = Scratch::new();
    let send = house.process_path("/messages/send");
    let sent = house.post(Who::Candidate, &send, &[("text", "Hello <b onclick=x>you</b>")]);
    let id = house.load().messages[0].id;
    sent.leads_to(&house.process_path(&format!("#m-{id}")));
    page(&house, Who::Recruiter)
        .says("Hello &lt;b onclick=x&gt;you&lt;/b&gt;")
        .says_not("<b onclick")
        .says_not(&format!("/messages/{id}/correct"));
    page(&house, Who::Candidate).says(&format!("/messages/{id}/correct"));
}

#[test]
fn a_refused_message_stands_where_it_was_written() {
    let house = Scratch::new();
    let send = house.process_path("/messages/send");
    house.post(Who::Recruiter, &send, &[("text", "  ")]).is(422).says("There is no text yet.");
    let long = "ñ".repeat(9_000);
    house.post(Who::Recruiter, &send, &[("text", &long)]).is(422).says("too long").says(&long);
    assert!(house.load().messages.is_empty());
}

#[test]
fn an_answer_waits_unseen_and_can_be_taken_back() {
    let house = Scratch::new();
    let answer = house.process_path("/messages/answer");
    house.get(Who::Candidate, &answer).is(403);
    house.get(Who::Recruiter, &answer).is(200).says("It waits 5 minutes before it goes out");
    house.post(Who::Recruiter, &answer, &[("text", "")]).is(422).says("There is no text yet.");
    house.post(Who::Recruiter, &answer, &[("text", "A first thought")]).is(303);
    let first = house.load().messages[0].id;
    let take_back = house.process_path(&format!("/messages/{first}/take-back"));
    page(&house, Who::Recruiter)
        .says("A first thought")
        .says("goes out at 09:05")
        .says("Only your organisation sees this")
        .says(&take_back);
    page(&house, Who::Candidate).says_not("A first thought").says_not("take-back");
    house.post(Who::Candidate, &take_back, &[]).is(403);
    house.post(Who::Recruiter, &take_back, &[]).is(303);
    page(&house, Who::Recruiter).says("taken back").says_not(&take_back);

    house.post(Who::Recruiter, &answer, &[("text", "We would like to go on")]).is(303);
    house.go_to("2026-11-09T09:00:00Z");
    page(&house, Who::Candidate).says("We would like to go on").says_not("A first thought");
    let sent = house.load().messages[1].id;
    house.post(Who::Recruiter, &house.process_path(&format!("/messages/{sent}/take-back")), &[]).is(422);
}

#[test]
fn a_no_ends_the_process_when_it_goes_out() {
    let house = Scratch::new();
    let reason = [("requirement", "unwritten"), ("row", "unwritten"), ("seen", "You asked for Fridays off")];
    let words = [("change", "Working Fridays from June on"), ("text", "It is a no."), ("step", "send")];
    house.post(Who::Recruiter, &house.process_path("/declines/new"), &[reason, words].concat()).is(303);
    page(&house, Who::Candidate).says_not("has ended").says_not("It is a no.");
    house.go_to("2026-11-09T09:00:00Z");
    page(&house, Who::Candidate)
        .says("The process has ended: the company said no.")
        .says("It is a no.")
        .says("Answer that ends the process")
        .says_not("/withdraw");
    // The record stays open for a word.
    let send = house.process_path("/messages/send");
    house.post(Who::Candidate, &send, &[("text", "Thank you for saying so.")]).is(303);
    house.get(Who::Recruiter, &house.path("/processes")).says_not("Ana Prieto");
    house
        .get(Who::Recruiter, &house.path("/processes?which=ended"))
        .says("Ana Prieto")
        .says("the company said no");
}

#[test]
fn a_correction_is_a_new_entry_and_only_for_ones_own_words() {
    let house = Scratch::new();
    house.post(Who::Recruiter, &house.process_path("/messages/send"), &[("text", "On Monday")]).is(303);
    let id = house.load().messages[0].id;
    let correct = house.process_path(&format!("/messages/{id}/correct"));
    house.get(Who::Candidate, &correct).is(403);
    house.post(Who::Candidate, &correct, &[("text", "Never")]).is(403);
    house.get(Who::Recruiter, &correct).is(200).says("On Monday");
    house.post(Who::Recruiter, &correct, &[("text", " ")]).is(422).says("There is no text yet.");
    house.post(Who::Recruiter, &correct, &[("text", "On Tuesday")]).is(303);
    page(&house, Who::Candidate)
        .says("On Monday")
        .says("corrected later")
        .says("On Tuesday")
        .says("Corrects the message of");
}

#[test]
fn after_two_misses_the_way_to_make_good_stands_on_top() {
    let house = Scratch::new();
    two_misses(&house);
    let make_good = house.load().make_goods[0].id;
    let choose = house.process_path(&format!("/make-goods/{make_good}/choose"));
    let apologise = house.process_path(&format!("/make-goods/{make_good}/apologise"));
    let candidate = page(&house, Who::Candidate);
    candidate
        .says("Two conversations in a row were missed")
        .says("Jordi Vidal owes you an apology by Thursday 12 November, 17:00 in Madrid (16:00 for you).")
        .says(&choose)
        .says("value=\"another_person\"")
        .says("value=\"another_form\"")
        .says("value=\"end\"")
        .says("second miss in a row")
        .says_not(&apologise);
    let top = candidate.body.find("Two conversations in a row").unwrap();
    assert!(top < candidate.body.find("class=\"lanes-all\"").unwrap());
    // Only who owes the apology can give it.
    page(&house, Who::Owner).says("You owe Ana Prieto an apology").says(&apologise).says_not(&choose);
    let recruiter = page(&house, Who::Recruiter);
    recruiter.says("Jordi Vidal owes Ana Prieto an apology").says_not(&choose);
}

#[test]
fn claims_stand_side_by_side_with_what_they_amount_to() {
    let house = Scratch::new();
    let conversation = house.book(Who::Executive, "2026-11-10T08:00:00Z");
    let there = house.process_path(&format!("/conversations/{conversation}"));
    page(&house, Who::Candidate).says(&there).says("not confirmed yet: Elena Costa and Ana Prieto");
    house.go_to("2026-11-10T09:00:00Z");
    page(&house, Who::Recruiter).says("what happened?").says(&format!("{there}/claim"));
    house.claim(Who::Candidate, conversation, Presence::Absent, Presence::OnTime);
    page(&house, Who::Candidate)
        .says("Harbour Tours: nobody came")
        .says("one side so far")
        .says("missed by the company, no word");
    house.claim(Who::Recruiter, conversation, Presence::Late(10), Presence::OnTime);
    page(&house, Who::Candidate).says("they differ, not counted").says("10 minutes late");
}

#[test]
fn the_conversation_of_the_day_leads_to_its_page() {
    let house = Scratch::new();
    let conversation = house.book(Who::Executive, "2026-11-10T08:00:00Z");
    page(&house, Who::Candidate).says_not("To the conversation");
    house.go_to("2026-11-10T07:50:00Z");
    let here = Command::Conversation(conversation::Command::Here(conversation));
    house.on(Who::Candidate, here);
    for who in [Who::Candidate, Who::Executive] {
        page(&house, who).says("An interview today at").says("To the conversation").says("not confirmed yet");
    }
    page(&house, Who::Executive).says("here since 08:50");
    page(&house, Who::Candidate).says("here since 07:50");
    house.go_to("2026-11-10T08:06:00Z");
    page(&house, Who::Candidate)
        .says("An interview, since 09:00 in Madrid (08:00 for you)")
        .says("At 08:05 those");
}

#[test]
fn only_the_asker_says_whether_a_question_is_answered() {
    let house = Scratch::new();
    ask(&house, Who::Candidate, "Who decides in the season?");
    let question = house.load().questions[0].id;
    let answered = house.process_path(&format!("/questions/{question}/answered"));
    page(&house, Who::Candidate).says(&answered);
    page(&house, Who::Recruiter).says_not(&answered);
    let reply = question::reply::GiveReply { question, text: "The shift lead.".to_owned() };
    house.on(Who::Recruiter, Command::Question(question::Command::Reply(reply)));
    page(&house, Who::Candidate)
        .says("The shift lead.")
        .says("a reply to a question: kept")
        .says("replied, not yet confirmed")
        .says("Still open");
    house.post(Who::Candidate, &answered, &[]).is(303);
    page(&house, Who::Recruiter).says("answers the question").says("No question is open.");
}

#[test]
fn a_wish_is_answered_by_those_who_run_the_process() {
    let house = Scratch::new();
    house.book(Who::Interviewer, "2026-11-10T08:00:00Z");
    let make = wish::make::Make { kind: wish::Kind::MeetColleagues, text: "My colleagues".to_owned() };
    house.on(Who::Candidate, Command::Wish(wish::Command::Make(make)));
    let answer = house.process_path(&format!("/wishes/{}/answer", house.load().wishes[0].id));
    page(&house, Who::Recruiter).says("My colleagues").says(&answer);
    page(&house, Who::Interviewer).says("My colleagues").says_not(&answer);
    page(&house, Who::Candidate).says("waits for a yes or no").says_not(&answer);
}

#[test]
fn what_is_old_is_folded_by_month() {
    let house = Scratch::new();
    house.go_to("2026-12-20T09:00:00Z");
    page(&house, Who::Candidate).says_not("November 2026, 1 entry");
    house.post(Who::Candidate, &house.process_path("/messages/send"), &[("text", "Still there?")]).is(303);
    page(&house, Who::Candidate).says("<summary>November 2026, 1 entry</summary>").says("Still there?");
}

#[test]
fn the_plan_says_where_we_are_and_only_the_company_moves_on() {
    let house = Scratch::new();
    page(&house, Who::Candidate)
        .says("Stage 1 of 3: First talk")
        .says("What you can learn")
        .says_not("Go to this stage");
    page(&house, Who::Recruiter).says("What Ana Prieto can learn").says("Go to this stage");
    let sight = act::process::see(house.house(), &house.seat(Who::Recruiter), house.process).unwrap();
    let second = sight.plan[1].id.to_string();
    let stage = house.process_path("/stage");
    house.post(Who::Candidate, &stage, &[("stage", &second)]).is(403);
    house.post(Who::Recruiter, &stage, &[("stage", &house.process.to_string())]).is(404);
    house.post(Who::Recruiter, &stage, &[("stage", &second)]).is(303);
    page(&house, Who::Candidate).says("Stage 2 of 3: Interview");
}

#[test]
fn before_withdrawing_one_sees_what_is_still_ahead() {
    let house = Scratch::new();
    let withdraw = house.process_path("/withdraw");
    house.get(Who::Candidate, &withdraw).is(200).says("Withdraw now").says_not("Before you go");
    house.get(Who::Recruiter, &withdraw).is(403);
    house.book(Who::Executive, "2026-11-10T08:00:00Z");
    ask(&house, Who::Candidate, "Who decides in the season?");
    house
        .get(Who::Candidate, &withdraw)
        .says("Interview with Elena Costa, Tuesday 10 November, 09:00 in Madrid (08:00 for you).")
        .says("Who decides in the season?");
    house.post(Who::Recruiter, &withdraw, &[]).is(403);
    house.post(Who::Candidate, &withdraw, &[("reason", "Another offer")]).leads_to(&house.process_path(""));
    page(&house, Who::Recruiter)
        .says("Another offer")
        .says("the candidate withdrew")
        .says("You owe Ana Prieto a word about the withdrawal")
        .says("#compose");
    house.post(Who::Candidate, &withdraw, &[]).is(422).says("This process has ended.");
}

#[test]
fn a_page_is_said_in_the_readers_language() {
    let house = Scratch::new();
    ask(&house, Who::Candidate, "¿Quién decide?");
    let change = |conn: &mut store::Conn| {
        let mut candidate = store::candidates::load(conn, house.workspace.id, house.candidate.id)?;
        "es".clone_into(&mut candidate.locale);
        store::candidates::save(conn, &candidate)
    };
    house.house().db.write(change).unwrap();
    page(&house, Who::Candidate)
        .says("lang=\"es\"")
        .says("Marta Ruiz te debe la respuesta a una pregunta")
        .says_not("Open questions");
}

#[test]
fn everybody_finds_their_own_processes_in_the_list() {
    let house = Scratch::new();
    let list = house.path("/processes");
    ask(&house, Who::Candidate, "Who decides in the season?");
    let find = house.get(Who::Recruiter, &list);
    find.says("Ana Prieto").says("Operations manager").says("Your side owes a reply to a question");
    house.get(Who::Executive, &list).says("Ana Prieto").says_not("/processes/new");
    house.get(Who::Candidate, &list).says("Harbour Tours").says("The company owes a reply to a question");
    house.get(Who::Interviewer, &list).says("You have no part in any process yet.").says_not("Ana Prieto");
    house.get(Who::Outsider, &list).is(404);
    house.get(Who::Recruiter, &format!("{list}?name=AN%C3%81")).says("Ana Prieto");
    house.get(Who::Recruiter, &format!("{list}?name=Bea")).says("Nothing fits that.").says_not("Ana Prieto");
}

#[test]
fn a_long_list_goes_on_from_where_the_page_ended() {
    let house = Scratch::new();
    for n in 0..51 {
        let new = NewCandidate {
            name: format!("Candidate {n:02}"),
            email: format!("c{n}@people.example"),
            language: "en".to_owned(),
            zone: String::new(),
        };
        let open = Open { whom: Whom::New(new), job: None, recruiter: None };
        act::process::open(house.house(), &house.seat(Who::Recruiter), &open).unwrap();
    }
    let first = house.get(Who::Recruiter, &house.path("/processes"));
    let next = first.body.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let second = house.get(Who::Recruiter, &next.replace("&amp;", "&"));
    let shown = |reply: &Reply| reply.body.matches("class=\"item").count();
    assert_eq!((shown(&first), shown(&second)), (50, 2));
    second.says("To the newest").says_not("rel=\"next\"");
}

#[test]
fn a_process_is_opened_for_somebody_new_or_known() {
    let house = Scratch::new();
    let new = house.path("/processes/new");
    house.get(Who::Interviewer, &new).is(403);
    house.get(Who::Candidate, &new).is(403);
    house.get(Who::Recruiter, &new).is(200).says("Operations manager").says("Marta Ruiz");
    let fields = |email: &'static str| {
        [("name", "Bea López"), ("email", email), ("language", "es"), ("zone", "America/Bogota")]
    };
    let refused = house.post(Who::Recruiter, &new, &fields("bea at home"));
    refused.is(422).says("Bea López").says("America/Bogota").says("bea at home");
    let opened = house.post(Who::Recruiter, &new, &fields("bea@home.example"));
    opened.is(303);
    house.get(Who::Recruiter, &opened.location).is(200).says("Bea López").says("without a job yet");

    let found = house.get(Who::Recruiter, &format!("{new}?find=ana"));
    let ana = house.candidate.id.to_string();
    found.says("ana@prieto.example").says(&ana);
    let job = house.job.id.to_string();
    let again = house.post(Who::Recruiter, &new, &[("candidate", &ana), ("job", &job)]);
    again.is(303);
    assert_ne!(again.location, house.process_path(""));
    house.get(Who::Candidate, &again.location).is(200).says("Operations manager");
}

#[test]
fn messages_of_the_ledger_and_of_the_form_are_the_same() {
    let house = Scratch::new();
    let send = message::send::Send { text: "From below".to_owned(), corrects: None };
    house.on(Who::Recruiter, Command::Message(message::Command::Send(send)));
    page(&house, Who::Candidate).says("From below").says("Marta Ruiz, recruiter");
    page(&house, Who::Recruiter).says("From below").says("Both sides hold the same");
}
