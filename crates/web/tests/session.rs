//! The session's cookie: out of reach of scripts and of other sites, and over https nowhere else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::account::password;
use support::{Reply, Scratch, Who};

const EMAIL: &str = "marta.ruiz@harbour.example";
const PASSWORD: &str = "the tide comes in";

fn sign_in(house: &Scratch) -> Reply {
    let hash = password::hash(house.house(), PASSWORD).unwrap();
    house
        .house()
        .db
        .write(|conn| {
            let account = store::accounts::by_email(conn, EMAIL)?.unwrap();
            store::accounts::set_password(conn, account.id, &hash)
        })
        .unwrap();
    let next = house.process_path("");
    let fields = [("email", EMAIL), ("password", PASSWORD), ("next", next.as_str())];
    let reply = house.post(Who::Stranger, "/sign-in", &fields);
    reply.leads_to(&next);
    reply
}

fn session_of(reply: &Reply) -> Vec<&str> {
    let cookie = reply.cookies.iter().find(|cookie| cookie.starts_with("viceversa=")).unwrap();
    cookie.split("; ").collect()
}

#[test]
fn the_session_is_out_of_reach_of_scripts_and_other_sites() {
    let house = Scratch::new();
    let reply = sign_in(&house);
    let session = session_of(&reply);
    assert!(session[0].len() > "viceversa=".len() + 40, "a secret nobody guesses");
    assert_eq!(session[1..], ["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=2592000"]);
    assert!(reply.headers.get("strict-transport-security").is_none());
}

#[test]
fn over_https_it_is_for_https_only() {
    let mut house = Scratch::new();
    house.is_reached_at("https://house.example");
    let reply = sign_in(&house);
    assert_eq!(session_of(&reply).last(), Some(&"Secure"));
    assert!(reply.headers["strict-transport-security"].to_str().unwrap().starts_with("max-age="));
}

#[test]
fn signing_out_ends_the_session_itself_not_only_the_cookie() {
    let house = Scratch::new();
    house.get(Who::Recruiter, &house.process_path("")).is(200);
    let reply = house.post(Who::Recruiter, "/sign-out", &[]);
    assert!(session_of(&reply).contains(&"Max-Age=0"));
    // The scratch house goes on sending the old cookie.
    let reply = house.get(Who::Recruiter, &house.process_path(""));
    assert!(reply.is(303).location.starts_with("/sign-in"));
}

#[test]
fn nobody_is_led_out_of_the_house_by_an_address_that_came_from_outside() {
    let house = Scratch::new();
    sign_in(&house);
    for next in
        ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\r\nx: y"]
    {
        let fields = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
        house.post(Who::Stranger, "/sign-in", &fields).leads_to("/");
    }
}
