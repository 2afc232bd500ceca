//! Webhooks in the settings: added, changed, tried, switched off and on, given another secret, removed; their log.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use act::webhook::see;
use door::after;
use store::webhooks::{
    Webhook,
    calls::{self, Claimed},
    tries::{self, Outcome},
};
use support::{Scratch, Who};
use uuid::Uuid;

const ADDRESS: &str = "https://hooks.example.org/in?a=b&c=<d>";

fn add(house: &Scratch, types: &[&str]) -> Webhook {
    let mut fields = vec![("address", ADDRESS)];
    fields.extend(types.iter().map(|one| ("types", *one)));
    let shown = house.post(Who::Owner, &house.path("/settings/webhooks"), &fields);
    shown.is(200).says("whsec_").says("Shown this once");
    see::list(house.house(), &house.seat(Who::Owner)).unwrap().pop().unwrap()
}

fn one(house: &Scratch, webhook: &Webhook, tail: &str) -> String {
    house.path(&format!("/settings/webhooks/{}{tail}", webhook.id))
}

/// A worker takes what is due, and nothing is settled yet.
fn claim(house: &Scratch) -> Claimed {
    let now = house.house().clock.now();
    let (owner, attempt) = (Uuid::from_u128(1), act::secret::id(now).unwrap());
    house.house().db.write(|conn| calls::claim(conn, now, now, owner, attempt)).unwrap().unwrap()
}

#[test]
fn only_an_owner_sees_and_sets_webhooks() {
    let house = Scratch::new();
    let webhook = add(&house, &[]);
    for who in [Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive, Who::Candidate] {
        house.get(who, &house.path("/settings/webhooks")).is(403).says_not("hooks.example.org");
        house.get(who, &one(&house, &webhook, "")).is(403).says_not("hooks.example.org");
        house.post(who, &house.path("/settings/webhooks"), &[("address", ADDRESS)]).is(403);
        house.post(who, &one(&house, &webhook, ""), &[("address", ADDRESS), ("version", "1")]).is(403);
        for tail in ["/ping", "/disable", "/enable", "/remove", "/secret"] {
            house.post(who, &one(&house, &webhook, tail), &[]).is(403).says_not("whsec_");
        }
    }
    for path in [house.path("/settings/webhooks"), one(&house, &webhook, "")] {
        house.get(Who::Outsider, &path).is(404).says_not("hooks.example.org");
        assert!(house.get(Who::Stranger, &path).is(303).location.starts_with("/sign-in"));
    }
    for tail in ["", "/ping", "/disable", "/enable", "/remove", "/secret"] {
        house.post(Who::Outsider, &one(&house, &webhook, tail), &[]).is(404).says_not("whsec_");
        house.post(Who::Stranger, &one(&house, &webhook, tail), &[]).is(303).says_not("whsec_");
    }
    assert_eq!(see::list(house.house(), &house.seat(Who::Owner)).unwrap(), [webhook]);
}

#[test]
fn a_webhook_is_added_and_its_secret_shown_once() {
    let house = Scratch::new();
    let list = house.path("/settings/webhooks");
    house.get(Who::Owner, &house.path("/settings")).says(&list);
    house.get(Who::Owner, &list).is(200).says("No program is told anything yet");
    let webhook = add(&house, &["process.promise_broken", "process.promise_made"]);
    assert_eq!(webhook.codes(), ["promise_broken", "promise_made"]);
    let page = house.get(Who::Owner, &list);
    page.says("https://hooks.example.org/in?a=b&amp;c=%3Cd%3E").says("2 types of events").says_not("whsec_");
    let page = house.get(Who::Owner, &one(&house, &webhook, ""));
    page.is(200)
        .says("value=\"process.promise_broken\" checked")
        .says_not("whsec_")
        .says("Nothing has been told yet");

    for (address, told) in [
        ("", "address"),
        ("hooks.example.org", "value=\"hooks.example.org\""),
        ("https://127.0.0.1/in", "leads out of this server"),
        ("http://hooks.example.org/", "leads out of this server"),
        ("https://localhost:8443/", "leads out of this server"),
    ] {
        house.post(Who::Owner, &list, &[("address", address)]).is(422).says(told).says_not("whsec_");
    }
    house.post(Who::Owner, &list, &[("address", ADDRESS), ("types", "process.nothing")]).is(422);
    assert_eq!(see::list(house.house(), &house.seat(Who::Owner)).unwrap().len(), 1);
}

#[test]
fn there_are_only_so_many() {
    let house = Scratch::new();
    for _ in 0..act::webhook::MOST {
        add(&house, &[]);
    }
    let list = house.path("/settings/webhooks");
    house.get(Who::Owner, &list).is(200).says_not("Add the webhook");
    house.post(Who::Owner, &list, &[("address", ADDRESS)]).is(422).says("There are 20 webhooks already");
}

#[test]
fn it_is_changed_and_not_saved_over_what_somebody_else_changed() {
    let house = Scratch::new();
    let webhook = add(&house, &[]);
    let path = one(&house, &webhook, "");
    let page = house.get(Who::Owner, &path);
    let version = after(&page.body, "name=\"version\" value=\"").to_owned();
    let fields = [
        ("version", version.as_str()),
        ("address", "https://other.example.org/"),
        ("types", "process.wish_made"),
    ];
    let saved = house.post(Who::Owner, &path, &fields);
    saved.is(303);
    house.get(Who::Owner, &saved.location).says("Saved").says("https://other.example.org/");
    let stale = [("version", version.as_str()), ("address", "https://third.example.org/")];
    let again = house.post(Who::Owner, &path, &stale);
    again.is(422).says("Somebody else changed this").says("value=\"https://third.example.org/\"");
    house.post(Who::Owner, &path, &[("version", "2"), ("address", "ftp://x.example/")]).is(422);
    house.post(Who::Owner, &path, &[("address", "https://third.example.org/")]).is(422);
}

#[test]
fn a_test_is_sent_and_the_log_says_what_came_of_it() {
    let house = Scratch::new();
    let webhook = add(&house, &[]);
    let path = one(&house, &webhook, "");
    let sent = house.post(Who::Owner, &one(&house, &webhook, "/ping"), &[]);
    sent.is(303);
    house.get(Who::Owner, &sent.location).says("within seconds");
    let claimed = claim(&house);
    house.get(Who::Owner, &path).says("webhook.ping").says("nobody knows").says_not("Send again");
    let now = house.house().clock.now();
    house
        .house()
        .db
        .write(|conn| {
            calls::failed(conn, &claimed, Uuid::from_u128(1), now, true)?;
            tries::settle(conn, webhook.workspace_id, claimed.attempt, Outcome::Gone, Some(410), 1234)
        })
        .unwrap();
    let page = house.get(Who::Owner, &path);
    page.says("it says that it is gone (410)").says("1,234 ms").says("the address said that it is gone");
    // What is off cannot be told; the buttons are not there, and an old page is told so.
    page.says_not("Send a test").says_not("Send again").says("Switch on");
    house.post(Who::Owner, &one(&house, &webhook, "/ping"), &[]).is(409);
    let again = one(&house, &webhook, &format!("/calls/{}/again", claimed.call.id));
    house.post(Who::Owner, &again, &[]).is(409);
    house.post(Who::Owner, &one(&house, &webhook, "/enable"), &[]).is(303);
    house.get(Who::Owner, &path).says("Send again").says(&again);
    house.post(Who::Owner, &again, &[]).is(303);
    assert_eq!(claim(&house).call.id, claimed.call.id);
    let other = one(&house, &webhook, &format!("/calls/{}/again", Uuid::from_u128(9)));
    house.post(Who::Owner, &other, &[]).is(404);
}

#[test]
fn a_secret_is_drawn_anew_and_a_webhook_goes() {
    let house = Scratch::new();
    let webhook = add(&house, &[]);
    let drawn = house.post(Who::Owner, &one(&house, &webhook, "/secret"), &[]);
    drawn.is(200).says("whsec_").says_not(&webhook.secret).says("For 24 hours");
    house.post(Who::Owner, &one(&house, &webhook, "/disable"), &[]).is(303);
    house.get(Who::Owner, &one(&house, &webhook, "")).says("Switched off since");
    house.post(Who::Owner, &one(&house, &webhook, "/disable"), &[]).is(409);
    house
        .post(Who::Owner, &one(&house, &webhook, "/remove"), &[])
        .leads_to(&house.path("/settings/webhooks"));
    house.get(Who::Owner, &one(&house, &webhook, "")).is(404);
    house.post(Who::Owner, &one(&house, &webhook, "/remove"), &[]).is(404);
}

#[test]
fn the_log_goes_on_page_by_page() {
    let house = Scratch::new();
    let webhook = add(&house, &[]);
    for _ in 0..51 {
        house.post(Who::Owner, &one(&house, &webhook, "/ping"), &[]).is(303);
        let claimed = claim(&house);
        let now = house.house().clock.now();
        house.house().db.write(|conn| calls::delivered(conn, &claimed, Uuid::from_u128(1), now)).unwrap();
    }
    let first = house.get(Who::Owner, &one(&house, &webhook, ""));
    assert_eq!(first.body.matches("<code>webhook.ping</code>").count(), 50);
    let older = after(&first.body, "rel=\"next\" href=\"").replace("&amp;", "&");
    let rest = house.get(Who::Owner, &older);
    assert_eq!(rest.is(200).body.matches("<code>webhook.ping</code>").count(), 1);
    house.get(Who::Owner, &one(&house, &webhook, "?at=x&id=y")).is(200);
    house.get(Who::Owner, &one(&house, &webhook, &format!("?at=-9&id={}", Uuid::nil()))).is(200);
}
