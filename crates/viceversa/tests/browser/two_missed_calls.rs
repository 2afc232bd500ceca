//! Story 2, walked from start to end by two people in front of two screens: the recruiter at a desk, the candidate
//! with a phone. Every step is a press of a button that the page offers; time passes by the demo's clock.

use crate::support::browser::Browser;
use crate::support::house::House;
use crate::support::look::Look;

/// The demo's password, as its console says it.
const PASSWORD: &str = "both-ways-2026";
const INES: &str = "ines@duarte.example";

#[test]
fn a_company_and_a_candidate_live_through_two_missed_calls() {
    let house = House::demo();
    let Some(rosa) = Browser::open("rosa", Look::wide()) else {
        return;
    };
    rosa.sign_in(&house, "rosa@harbour-tours.example", PASSWORD);
    let process = open_a_process(&house, &rosa);

    let Some(ines) = Browser::open("ines", Look::phone()) else {
        return;
    };
    come_in_by_the_mail(&house, &ines);

    // 2.1: a person who is taken cannot be booked, and what was typed stays.
    let first = book_the_executive(&house, &rosa, &process);
    agree_on_the_agenda(&house, &ines, &first);

    // 2.2 and 2.3: nobody comes, those who can still save it are told, and both say what happened.
    wait_in_vain(&house, &rosa, &ines, &first);
    nobody_came(&house, &rosa, &ines, &first);

    // 2.4: the second miss in a row is not treated like the first.
    let second = book_again(&house, &rosa, &process);
    wait_in_vain(&house, &rosa, &ines, &second);
    nobody_came(&house, &rosa, &ines, &second);
    it_is_made_good(&house, &ines, &process);

    // 2.6 and 2.7: what she asked stays open until she says otherwise; whom she wished to meet is answered.
    the_question_is_answered(&house, &rosa, &ines, &process);
    a_wish_is_granted(&house, &rosa, &ines, &process);

    no_mail_came_twice(&house, &ines);
    for (who, browser) in [("company", &rosa), ("candidate", &ines)] {
        browser.go(&house.page(&process));
        browser.fits();
        browser.has_no_complaints();
        browser.picture(&format!("two-missed-calls-{who}"));
    }
}

/// Gives the path of the process.
fn open_a_process(house: &House, rosa: &Browser) -> String {
    rosa.go(&house.page("/w/harbour-tours/processes/new"));
    rosa.fill("Name", "Inês Duarte");
    rosa.fill("Mail address", INES);
    rosa.fill("Time zone", "Europe/Lisbon");
    rosa.fill("Job", "Operations manager");
    rosa.press("Open and write to the candidate");
    rosa.see("Inês Duarte");
    let path = rosa.path();
    assert!(path.starts_with("/w/harbour-tours/processes/"), "{path}");
    path
}

/// The mail has a link; the link shows a page; the page has one button, and only that uses the link up.
fn come_in_by_the_mail(house: &House, ines: &Browser) {
    ines.go(&house.page(&format!("/mailbox?to={INES}")));
    wait_for_mail(ines, "Harbour Tours: your page for Operations manager");
    ines.press("Harbour Tours: your page for Operations manager");
    ines.see("Hello Inês Duarte");
    ines.press(&house.page("/in/"));
    ines.see("This link opens your own page at Harbour Tours");
    ines.press("Open my page");
    ines.see("Operations manager");
    ines.fits();
}

/// Gives the path of the conversation.
fn book_the_executive(house: &House, rosa: &Browser, process: &str) -> String {
    rosa.go(&house.page(&format!("{process}/conversations/new")));
    rosa.fill("Interview", "yes");
    rosa.fill("Start", "2026-11-20T10:15");
    rosa.fill("Length in minutes", "60");
    only(rosa, "Hannah Weiss");
    rosa.fill("What it is for", "Where the company is going");
    rosa.fill("Agenda", "The last three seasons");
    rosa.press("Book it and tell everybody");
    // She meets Tom Beck at ten.
    rosa.see("Hannah Weiss is busy from");
    assert_eq!(rosa.value("What it is for"), "Where the company is going");

    rosa.fill("Start", "2026-11-19T09:30");
    only(rosa, "Victor Salas");
    rosa.press("Book it and tell everybody");
    rosa.see("Thursday 19 November");
    rosa.path()
}

fn only(rosa: &Browser, attendee: &str) {
    for name in ["Hannah Weiss", "Rosa Llopis", "Victor Salas"] {
        rosa.fill(name, if name == attendee { "yes" } else { "" });
    }
}

fn agree_on_the_agenda(house: &House, ines: &Browser, conversation: &str) {
    ines.go(&house.page(conversation));
    // Half past nine in Madrid, on her own clock in Lisbon.
    ines.see("08:30");
    ines.press("I will be there");
    ines.press("Ask a question");
    ines.fill("Your question", "How are hard decisions made, and by whom?");
    ines.fill("In an interview", "yes");
    ines.press("Ask");
    ines.go(&house.page(conversation));
    ines.see("How are hard decisions made, and by whom?");
    ines.see("confirmed");
    ines.fits();
}

/// The next morning at nine; then an hour passes.
fn wait_in_vain(house: &House, rosa: &Browser, ines: &Browser, conversation: &str) {
    rosa.go(&house.page(conversation));
    rosa.press("next business day");
    ines.go(&house.page(conversation));
    ines.press("I am here");
    ines.see("If nobody comes by");
    rosa.press("+1 hour");
    ines.reload();
    ines.see("Nobody from Harbour Tours has come yet");
    ines.see("These people know that you wait");
    ines.see("Victor Salas");
    ines.picture("nobody-came-candidate");
    rosa.reload();
    rosa.see("Somebody of your side should call now, or step in.");
    rosa.picture("nobody-came-company");
}

/// Both sides say it for themselves, and then it is settled.
fn nobody_came(house: &House, rosa: &Browser, ines: &Browser, conversation: &str) {
    ines.go(&house.page(&format!("{conversation}/claim")));
    ines.fill("Nobody came", "yes");
    ines.fill("I was there on time", "yes");
    ines.fill("Remark", "Nobody called, and nobody wrote.");
    ines.press("Put it on the record");
    ines.see("is asked whether that is right");
    rosa.go(&house.page(conversation));
    rosa.see("Nobody called, and nobody wrote.");
    rosa.press("That is right");
    rosa.see("It is settled, and stands so on the record of both.");
    ines.go(&house.page(conversation));
    ines.see("It is settled, and stands so on the record of both.");
}

fn book_again(house: &House, rosa: &Browser, process: &str) -> String {
    rosa.go(&house.page(process));
    rosa.see("missed by the company, no word");
    rosa.go(&house.page(&format!("{process}/conversations/new")));
    rosa.fill("Interview", "yes");
    rosa.fill("Start", "2026-11-20T09:20");
    rosa.fill("Length in minutes", "60");
    only(rosa, "Victor Salas");
    rosa.fill("What it is for", "Where the company is going, this time");
    rosa.press("Book it and tell everybody");
    rosa.see("Friday 20 November");
    rosa.path()
}

/// It goes up: the next level apologises by name, and the candidate chooses how to go on.
fn it_is_made_good(house: &House, ines: &Browser, process: &str) {
    ines.go(&house.page(process));
    ines.see("Two conversations in a row were missed");
    ines.see("Clara Benet owes you an apology");
    ines.picture("second-miss-candidate");

    let Some(clara) = Browser::open("clara", Look::wide().dark()) else {
        return;
    };
    clara.sign_in(house, "clara@harbour-tours.example", PASSWORD);
    clara.go(&house.page("/w/harbour-tours/promises"));
    clara.see("Inês Duarte");
    clara.go(&house.page(process));
    clara.press("Write the apology");
    clara.fill("In your own words", "We let you wait twice. I am sorry, and I answer for it.");
    clara.press("Send it");
    clara.go(&house.page(process));
    clara.see("has the apology");

    ines.reload();
    ines.see("We let you wait twice. I am sorry, and I answer for it.");
    ines.press_near("Meet another person", "Choose this");
    ines.see("Meet another person");
}

/// A reply is not yet an answer: only she says so.
fn the_question_is_answered(house: &House, rosa: &Browser, ines: &Browser, process: &str) {
    rosa.go(&house.page(process));
    rosa.press_near("Open questions", "Reply");
    rosa.fill("Your reply", "By whoever is on the quay.");
    rosa.press("Reply");
    ines.go(&house.page(process));
    ines.see("By whoever is on the quay.");
    ines.press_near("Open questions", "Still open");
    rosa.reload();
    rosa.see("How are hard decisions made, and by whom?");
    ines.go(&house.page(process));
    ines.see("Open questions");
}

fn a_wish_is_granted(house: &House, rosa: &Browser, ines: &Browser, process: &str) {
    ines.go(&house.page(process));
    ines.press("Ask to meet somebody");
    ines.fill("Meet future colleagues", "yes");
    ines.fill("What would you like to learn?", "What a normal day is like.");
    ines.press("Ask");
    rosa.go(&house.page(process));
    rosa.press("Answer the wish");
    rosa.fill("Yes", "yes");
    rosa.fill("Why", "Gladly: you would work with them every day.");
    rosa.press("Answer");
    ines.go(&house.page(process));
    ines.see("Gladly: you would work with them every day.");
}

/// However often the clock jumped, each letter left once.
fn no_mail_came_twice(house: &House, ines: &Browser) {
    ines.go(&house.page(&format!("/mailbox?to={INES}")));
    let text = ines.main_text();
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    // Subject, addresses, time: two conversations have letters of the same subject, at other times.
    let letters: Vec<(&str, &str)> = lines
        .windows(3)
        .filter(|three| three[1].starts_with(&format!("to {INES}")))
        .map(|three| (three[0], three[2]))
        .collect();
    assert!(letters.len() > 8, "too few letters:\n{text}");
    for letter in &letters {
        let times = letters.iter().filter(|other| *other == letter).count();
        assert_eq!(times, 1, "{letter:?} came {times} times:\n{text}");
    }
}

/// Mail leaves within moments, but by another thread than the one that answered the page.
fn wait_for_mail(browser: &Browser, subject: &str) {
    for _ in 0..50 {
        if browser.main_text().contains(subject) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
        browser.reload();
    }
    browser.see(subject);
}
