//! What only the demonstration has: seats without a password, and a mailbox that can be replied to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use act::{Clock, House, secret::Secret};
use door::Browser;
use std::sync::{Arc, Mutex};
use store::{mailbox::Mail, sessions::Holder};
use support::{Scratch, Who, at};
use uuid::Uuid;
use web::{
    App, Demo,
    app::{DemoSeat, Jump},
};

fn account_of(house: &Scratch, who: Who) -> ledger::ids::AccountId {
    house.seat(who).account.unwrap()
}

fn demo_of(house: &Scratch, heard: &Arc<Mutex<Vec<String>>>) -> App {
    let heard = Arc::clone(heard);
    let seat = |who: Who, goes_to: String| DemoSeat {
        name: house.seat(who).name,
        role: house.seat(who).role,
        holder: match who {
            Who::Candidate => Holder::Candidate(house.workspace.id, house.candidate.id),
            _ => Holder::Account(account_of(house, who)),
        },
        goes_to,
    };
    let demo = Demo {
        seats: vec![
            seat(Who::Recruiter, house.path("/promises")),
            seat(Who::Candidate, house.process_path("")),
        ],
        zone: jiff::tz::TimeZone::UTC,
        advance: Arc::new(|_: Jump| Ok(at(support::START))),
        receive: Arc::new(move |mail: &[u8]| {
            heard.lock().unwrap().push(String::from_utf8_lossy(mail).into_owned());
            Ok(())
        }),
    };
    let mut app = house.app.clone();
    app.demo = Some(Arc::new(demo));
    app
}

fn mail(house: &Scratch) -> Mail {
    let process = house.process_path("");
    let mail = Mail {
        id: Uuid::from_u128(7),
        workspace_id: Some(house.workspace.id),
        at: house.house().clock.now(),
        to: "ana@prieto.example".to_owned(),
        from: "Harbour Tours <people@harbour.example>".to_owned(),
        subject: "Your page".to_owned(),
        message_id: "<1@house.example>".to_owned(),
        text_body: format!("Hello <Ana>,\nhttp://house.example{process}\nhttps://evil.example/x"),
        html_body: "<p>unused</p>".to_owned(),
        raw: b"Reply-To: reply+abc@house.example\r\nSubject: Your page\r\n\r\nHello".to_vec(),
    };
    house.house().db.write(|conn| store::mailbox::put(conn, &mail)).unwrap();
    mail
}

#[test]
fn outside_the_demonstration_its_addresses_do_not_exist() {
    let house = Scratch::new();
    let mail = mail(&house);
    for path in ["/mailbox".to_owned(), format!("/mailbox/{}", mail.id), "/gallery".to_owned()] {
        house.get(Who::Owner, &path).is(404);
    }
    for path in [format!("/mailbox/{}/reply", mail.id), "/demo/seat/0".to_owned(), "/demo/clock/5".to_owned()]
    {
        let reply = house.post(Who::Stranger, &path, &[("text", "x")]);
        reply.is(404);
        assert!(reply.cookies.is_empty(), "{path}");
    }
}

#[test]
fn the_demonstration_gives_seats_and_takes_replies_in() {
    let house = Scratch::new();
    let heard = Arc::new(Mutex::new(vec![]));
    let mail = mail(&house);
    let mut visitor = Browser::new(&demo_of(&house, &heard));
    visitor.get("/gallery").is(200);
    visitor.post("/demo/seat/9", &[]).is(404);
    visitor.post("/demo/seat/0", &[("back", "https://evil.example")]).leads_to(&house.path("/promises"));
    // From the process one goes on at the same page, from the other side.
    let talk = house.process_path("/conversations/x?as=company");
    visitor.post("/demo/seat/1", &[("back", &talk)]).leads_to(&house.process_path("/conversations/x"));
    visitor.post("/demo/seat/1", &[("back", &house.path("/settings"))]).leads_to(&house.process_path(""));

    visitor.get("/mailbox").is(200).says("Your page").says("ana@prieto.example");
    visitor.get("/mailbox?to=ana%40prieto.example").is(200).says("Your page");
    visitor.get("/mailbox?to=nobody%40x.example").is(200).says_not("Your page");
    let path = format!("/mailbox/{}", mail.id);
    visitor
        .get(&path)
        .is(200)
        .says(&format!("<a href=\"{}\">http://house.example", house.process_path("")))
        .says("Hello &lt;Ana&gt;")
        .says_not("href=\"https://evil");
    visitor.post(&format!("{path}/reply"), &[("text", "  ")]).is(422);
    visitor
        .post(&format!("{path}/reply"), &[("text", "I would rather talk.\r\nAna")])
        .leads_to(&format!("{path}?sent=yes"));
    let heard = heard.lock().unwrap();
    let [letter] = heard.as_slice() else { panic!("one reply: {heard:?}") };
    assert!(letter.contains("From: ana@prieto.example\r\nTo: reply+abc@house.example\r\n"), "{letter}");
    assert!(letter.contains("In-Reply-To: <1@house.example>"), "{letter}");
    assert!(letter.ends_with("\r\n\r\nI would rather talk.\r\nAna\r\n"), "{letter}");
}

#[test]
fn a_house_that_lives_by_the_systems_clock_gives_no_seats() {
    let house = Scratch::new();
    let real = House::new(house.house().db.clone(), Clock::System);
    let holder = Holder::Account(account_of(&house, Who::Owner));
    let refused: Result<Secret, _> = act::account::session::enter_demo(&real, holder);
    assert_eq!(refused, Err(act::Error::NotAllowed));
}
