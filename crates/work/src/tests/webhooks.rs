//! Webhooks, told to a real listener on this machine: signed, once, later again, given up; and what they may not
//! keep waiting.

use super::{
    receiver::{Receiver, status},
    stage::{Stage, at},
};
use crate::{Report, Worker, advance};
use act::{
    Seat,
    webhook::{self, Reach, change, see, sign, switch, tell},
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    Command,
    conversation::Kind,
    frame::Role,
    ids::WebhookId,
    message::{self, answer::GiveAnswer},
    side::Person,
};
use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
    mpsc::channel,
};
use store::{
    Database, testing,
    webhooks::{State, Webhook, Why, tries::Outcome},
};

fn stage(db: &Database) -> (Stage, Seat) {
    let mut stage = Stage::new(db, "en");
    stage.worker.house.reach = Reach::Private;
    let members = db.read(|conn| store::members::list(conn, stage.workspace.id)).unwrap();
    let owner = members.iter().find(|member| member.role == Role::Owner).unwrap().id;
    let seat = stage.seat(Person::Member(owner));
    // What the first letters cost is none of these tests' matter.
    stage.now();
    (stage, seat)
}

fn hook(stage: &Stage, owner: &Seat, receiver: &Receiver, types: &[&str]) -> Webhook {
    webhook::create(stage.house(), owner, &receiver.address, types.iter().copied()).unwrap()
}

fn go_on(stage: &Stage) -> Report {
    advance(&stage.worker, stage.house().clock.now()).unwrap()
}

fn outcomes(stage: &Stage, owner: &Seat, id: WebhookId) -> Vec<(Outcome, Option<u16>)> {
    let (_, tries) = see::tries(stage.house(), owner, id, None, 50).unwrap();
    tries.iter().map(|one| (one.outcome, one.status)).collect()
}

#[test]
fn what_happens_is_told_signed_thin_and_once() {
    testing::each_engine(|db| {
        let (stage, owner) = stage(db);
        let receiver = Receiver::new(|_| status(204));
        let hook = hook(&stage, &owner, &receiver, &[]);
        stage.book(Kind::Informal, "2026-11-18 10:00", stage.interviewer);
        go_on(&stage);
        go_on(&stage);
        let told = receiver.told();
        assert_eq!(told.len(), 1, "{told:?}");
        let call = &told[0];
        let body = call.json();
        assert_eq!(body["type"], "process.conversation_booked");
        assert_eq!(body["timestamp"], "2026-11-16T08:00:00Z");
        assert_eq!(body["data"]["process"], stage.process.to_string());
        assert_eq!(body["data"]["seq"], 2);
        assert_eq!(body["data"]["by"]["side"], "company");
        assert_eq!(body["data"]["details"]["minutes"], 30);
        for personal in ["Ana", "home.example", "get to know", "meet.example.org", "The team"] {
            assert!(!call.body.contains(personal), "{}", call.body);
        }
        let sent_at: i64 = call.header("webhook-timestamp").parse().unwrap();
        let id = call.header("webhook-id");
        assert!(id.starts_with("msg_") && call.header("content-type") == "application/json");
        let signed =
            sign::signatures(&hook, id, Timestamp::from_second(sent_at).unwrap(), &call.body).unwrap();
        assert_eq!(call.header("webhook-signature"), signed);
        assert_eq!(outcomes(&stage, &owner, hook.id), [(Outcome::Delivered, Some(204))]);
    });
}

#[test]
fn only_what_was_asked_for_is_told_and_a_house_without_webhooks_keeps_nothing() {
    testing::each_engine(|db| {
        let (stage, owner) = stage(db);
        stage.asks(stage.candidate, "Who would be my boss?");
        let receiver = Receiver::new(|_| status(200));
        let hook = hook(&stage, &owner, &receiver, &["process.question_asked", "process.wish_made"]);
        stage.book(Kind::Informal, "2026-11-18 10:00", stage.interviewer);
        stage.asks(stage.candidate, "And who would be theirs?");
        go_on(&stage);
        let types: Vec<String> = receiver.told().iter().map(|call| call.json()["type"].to_string()).collect();
        assert_eq!(types, ["\"process.question_asked\""]);
        switch::disable(stage.house(), &owner, hook.id).unwrap();
        stage.asks(stage.candidate, "And theirs?");
        go_on(&stage);
        assert!(receiver.told().is_empty());
    });
}

#[test]
fn an_answer_that_is_taken_back_is_never_told() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    let receiver = Receiver::new(|_| status(200));
    stage.book(Kind::Informal, "2026-11-16 10:00", stage.interviewer);
    advance(&stage.worker, at("2026-11-16 11:00")).unwrap();
    hook(&stage, &owner, &receiver, &[]);
    let answer = GiveAnswer { text: "We would like to go on.".to_owned() };
    stage.does(stage.recruiter, Command::Message(message::Command::Answer(answer.clone())));
    let id = stage.process().messages[0].id;
    stage.does(stage.recruiter, Command::Message(message::Command::TakeBack(id)));
    advance(&stage.worker, at("2026-11-16 11:10")).unwrap();
    assert!(!receiver.told().iter().any(|call| call.body.contains("message")));
    stage.does(stage.recruiter, Command::Message(message::Command::Answer(answer)));
    advance(&stage.worker, at("2026-11-16 11:20")).unwrap();
    let sent = receiver.told().iter().filter(|call| call.body.contains("process.message_sent")).count();
    assert_eq!(sent, 1);
}

#[test]
fn what_is_not_taken_is_told_again_later_under_the_same_id() {
    testing::each_engine(|db| {
        let (stage, owner) = stage(db);
        let receiver = Receiver::new(|n| status(if n < 4 { 500 } else { 200 }));
        let hook = hook(&stage, &owner, &receiver, &["process.question_asked"]);
        stage.asks(stage.candidate, "Who would be my boss?");
        let begun = stage.house().clock.now();
        advance(&stage.worker, begun + SignedDuration::from_mins(34)).unwrap();
        assert_eq!(receiver.told().len(), 3, "at once, after five seconds, after five minutes");
        assert!(see::one(stage.house(), &owner, hook.id).unwrap().failing_since.is_some());
        advance(&stage.worker, begun + SignedDuration::from_mins(36)).unwrap();
        let last = receiver.told();
        assert_eq!(last.len(), 1);
        let (_, tries) = see::tries(stage.house(), &owner, hook.id, None, 50).unwrap();
        assert_eq!(tries.iter().map(|one| one.attempt).collect::<Vec<_>>(), [4, 3, 2, 1]);
        assert_eq!(last[0].header("webhook-id"), format!("msg_{}", tries[3].call_id.simple()));
        assert_eq!(see::one(stage.house(), &owner, hook.id).unwrap().failing_since, None);
        // By hand, once more.
        tell::again(stage.house(), &owner, hook.id, tries[0].call_id).unwrap();
        go_on(&stage);
        assert_eq!(receiver.told()[0].body, last[0].body);
    });
}

#[test]
fn an_address_that_says_it_is_gone_is_given_up_and_the_owners_are_told() {
    testing::each_engine(|db| {
        let (stage, owner) = stage(db);
        let receiver = Receiver::new(|_| status(410));
        let hook = hook(&stage, &owner, &receiver, &[]);
        stage.asks(stage.candidate, "Who would be my boss?");
        go_on(&stage);
        let kept = see::one(stage.house(), &owner, hook.id).unwrap();
        assert_eq!(kept.state, State::Disabled(Why::Gone));
        let mail = stage.mail_to("olga@harbour.example");
        assert_eq!(mail.last().unwrap().subject, "A webhook of yours is switched off");
        assert!(mail.last().unwrap().text.contains(&receiver.address), "{}", mail.last().unwrap().text);
        assert!(tell::ping(stage.house(), &owner, hook.id).is_err());
        switch::enable(stage.house(), &owner, hook.id).unwrap();
        tell::ping(stage.house(), &owner, hook.id).unwrap();
        go_on(&stage);
        assert_eq!(receiver.told().last().unwrap().json()["type"], "webhook.ping");
    });
}

#[test]
fn an_address_that_nothing_reaches_for_days_is_given_up() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    let receiver = Receiver::new(|_| {
        "HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n".to_owned()
    });
    let hook = hook(&stage, &owner, &receiver, &["process.question_asked"]);
    stage.asks(stage.candidate, "Who would be my boss?");
    advance(&stage.worker, at("2026-11-20 09:00")).unwrap();
    assert_eq!(receiver.told().len(), 10, "redirects are not followed");
    assert!(outcomes(&stage, &owner, hook.id).iter().all(|one| *one == (Outcome::Redirected, Some(302))));
    let kept = see::one(stage.house(), &owner, hook.id).unwrap();
    assert_eq!(kept.state, State::Disabled(Why::Unreachable));
    let mail = stage.mail_to("olga@harbour.example");
    assert!(mail.iter().any(|mail| mail.text.contains("could not be reached for days")));
}

#[test]
fn what_leads_inside_is_not_told_unless_the_server_allows_it() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    let receiver = Receiver::new(|_| status(200));
    let hook = hook(&stage, &owner, &receiver, &[]);
    // The setting was taken back; what was kept before is refused too.
    let mut house = stage.house().clone();
    house.reach = Reach::Public;
    let worker = Worker::new(house, stage.worker.post.clone(), stage.worker.settings.clone());
    tell::ping(stage.house(), &owner, hook.id).unwrap();
    advance(&worker, stage.house().clock.now()).unwrap();
    assert!(receiver.told().is_empty());
    assert_eq!(outcomes(&stage, &owner, hook.id), [(Outcome::BadAddress, None)]);
    assert!(webhook::create(&worker.house, &owner, &receiver.address, []).is_err());
}

#[test]
fn while_a_secret_changes_calls_are_signed_with_both() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    let receiver = Receiver::new(|_| status(200));
    let hook = hook(&stage, &owner, &receiver, &[]);
    let rotated = change::rotate(stage.house(), &owner, hook.id).unwrap();
    assert_ne!(rotated.secret, hook.secret);
    let signed = |hours: i64| {
        stage.house().clock.advance_to(at("2026-11-16 09:00") + SignedDuration::from_hours(hours));
        tell::ping(stage.house(), &owner, hook.id).unwrap();
        advance(&stage.worker, stage.house().clock.now()).unwrap();
        let call = receiver.told().pop().unwrap();
        let alone = Webhook { secret: hook.secret.clone(), old_secret: None, ..rotated.clone() };
        let sent_at = Timestamp::from_second(call.header("webhook-timestamp").parse().unwrap()).unwrap();
        let by_old = sign::signatures(&alone, call.header("webhook-id"), sent_at, &call.body).unwrap();
        let all: Vec<String> = call.header("webhook-signature").split(' ').map(str::to_owned).collect();
        (all.len(), all.contains(&by_old))
    };
    assert_eq!(signed(23), (2, true));
    assert_eq!(signed(25), (1, false));
}

#[test]
fn a_slow_address_keeps_neither_letters_nor_other_addresses_waiting() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    // It answers when the other one and a letter were there.
    let (go, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let slow = Receiver::new(move |_| {
        let _ = wait.lock().unwrap().recv();
        status(200)
    });
    let quick = Receiver::new(|_| status(200));
    hook(&stage, &owner, &slow, &["process.question_asked"]);
    hook(&stage, &owner, &quick, &["process.question_asked"]);
    stage.asks(stage.candidate, "Who would be my boss?");
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| stage.worker.run_webhooks(&stop));
        slow.next();
        quick.next();
        let report = stage.worker.round().unwrap();
        assert!(report.sent > 0, "a letter went out meanwhile");
        stop.store(true, Ordering::SeqCst);
        go.send(()).unwrap();
    });
}

#[test]
fn what_is_shown_of_calls_and_known_of_requests_and_mail_is_swept() {
    let db = testing::sqlite();
    let (stage, owner) = stage(&db);
    let receiver = Receiver::new(|_| status(200));
    let hook = hook(&stage, &owner, &receiver, &[]);
    tell::ping(stage.house(), &owner, hook.id).unwrap();
    go_on(&stage);
    db.write(|conn| store::replies::receive(conn, "a mail", stage.house().clock.now())).unwrap();
    assert_eq!(outcomes(&stage, &owner, hook.id).len(), 1);
    stage.house().clock.advance_to(at("2027-01-20 09:00"));
    go_on(&stage);
    assert_eq!(outcomes(&stage, &owner, hook.id), []);
    assert!(db.write(|conn| store::replies::receive(conn, "a mail", stage.house().clock.now())).unwrap());
}
