//! What an organisation and a person set for themselves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use door::{Browser, after};
use store::errands::NewErrand;
use support::{Scratch, Who};
use uuid::Uuid;

const RULES: [(&str, &str); 16] = [
    ("grace_minutes", "7"),
    ("undo_minutes", "5"),
    ("reply_days", "2"),
    ("wish_days", "2"),
    ("answer_days", "4"),
    ("apology_days", "1"),
    ("arrange_days", "3"),
    ("confirm_hours", "24"),
    ("claim_silence_days", "3"),
    ("dispute_days", "5"),
    ("range_days", "3"),
    ("feedback_days", "4"),
    ("report_days", "5"),
    ("scorecard_days", "1"),
    ("kept_target", "80"),
    ("personal_figures", "shared"),
];

fn form<'f>(version: &'f str, name: &'f str) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("version", version),
        ("organisation", name),
        ("zone", "Europe/Lisbon"),
        ("language", "es"),
        ("email", "hello@harbour.example"),
    ];
    fields.extend(RULES);
    fields
}

fn stored(house: &Scratch) -> store::workspaces::Workspace {
    house.house().db.read(|conn| store::workspaces::load(conn, house.workspace.id)).unwrap()
}

#[test]
fn only_an_owner_sets_what_holds_for_all() {
    let house = Scratch::new();
    for who in [Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive, Who::Candidate] {
        for tail in ["/settings", "/settings/errands"] {
            house.get(who, &house.path(tail)).is(403);
        }
        house.post(who, &house.path("/settings"), &form("1", "Taken Over")).is(403);
        house.post(who, &house.path("/settings"), &[]).is(403);
        house.post(who, &house.path("/settings/holidays"), &[("day", "soon")]).is(403);
        house.post(who, &house.path("/settings/holidays"), &[("day", "2026-12-24"), ("name", "X")]).is(403);
        house.post(who, &house.path("/settings/holidays/2026-12-24/remove"), &[]).is(403);
        let errand = Uuid::nil();
        house.post(who, &house.path(&format!("/settings/errands/{errand}/put-back")), &[]).is(403);
    }
    assert_eq!(stored(&house).name, "Harbour Tours");
}

#[test]
fn settings_are_kept_and_not_saved_over_somebody_elses() {
    let house = Scratch::new();
    let path = house.path("/settings");
    let shown = house.get(Who::Owner, &path);
    let version = after(&shown.body, "name=\"version\" value=\"").to_owned();
    let reply = house.post(Who::Owner, &path, &form(&version, "Harbour & Sea"));
    reply.is(303);
    house.get(Who::Owner, &reply.location).says("Saved.").says("Harbour &amp; Sea").says("Europe/Lisbon");
    let rules = act::house::rules_of(&stored(&house)).unwrap();
    assert_eq!((rules.grace_minutes, rules.kept_target), (7, 80));
    assert_eq!(rules.personal_figures, ledger::frame::PersonalFigures::Shared);

    let mut late = form(&version, "Mine Instead");
    late[2] = ("zone", "Europe/Paris");
    let stale = house.post(Who::Owner, &path, &late);
    stale.is(422).says("Somebody else changed this").says("value=\"Mine Instead\"").says("Harbour &amp; Sea");
    stale.says("value=\"Europe/Paris\" selected").says("<dd>Europe/Lisbon</dd>");
    assert_eq!(stored(&house).name, "Harbour & Sea");
    let version = after(&stale.body, "name=\"version\" value=\"").to_owned();
    house.post(Who::Owner, &path, &form(&version, "Mine Instead")).is(303);
}

#[test]
fn numbers_that_would_empty_a_promise_are_refused() {
    let house = Scratch::new();
    let path = house.path("/settings");
    for (name, value) in
        [("answer_days", "200"), ("grace_minutes", "1440"), ("reply_days", "0"), ("undo_minutes", "soon")]
    {
        let mut fields = form("1", "Harbour Tours");
        fields.retain(|(other, _)| *other != name);
        fields.push((name, value));
        house.post(Who::Owner, &path, &fields).is(422).says(&format!("value=\"{value}\""));
    }
    for (at, wrong) in [(2, ("zone", "Mars/Olympus")), (3, ("language", "xx")), (4, ("email", "nobody"))] {
        let mut fields = form("1", "Harbour Tours");
        fields[at] = wrong;
        house.post(Who::Owner, &path, &fields).is(422);
    }
    assert_eq!(stored(&house).version, 1);
}

#[test]
fn days_off_come_and_go() {
    let house = Scratch::new();
    let path = house.path("/settings/holidays");
    house.post(Who::Owner, &path, &[("day", "2026-12-24"), ("name", "Harbour festival")]).is(303);
    house.get(Who::Owner, &house.path("/settings")).says("Harbour festival").says("24 December");
    house.post(Who::Owner, &path, &[("day", "soon"), ("name", "Someday")]).is(422).says("value=\"Someday\"");
    house.post(Who::Owner, &path, &[("day", "2026-12-25"), ("name", "")]).is(422);
    house.get(Who::Owner, &path).leads_to(&house.path("/settings"));
    house.post(Who::Owner, &house.path("/settings/holidays/2026-12-24/remove"), &[]).is(303);
    house.get(Who::Owner, &house.path("/settings")).says_not("Harbour festival");
}

#[test]
fn what_the_worker_could_not_do_is_shown_and_tried_again() {
    let house = Scratch::new();
    house.get(Who::Owner, &house.path("/settings/errands")).is(200).says("Everything went out");
    let (now, owner) = (house.house().clock.now(), Uuid::from_u128(9));
    let errand = NewErrand {
        workspace_id: house.workspace.id,
        id: Uuid::from_u128(1),
        key: "letter.1".to_owned(),
        kind: "letter".to_owned(),
        payload: "{}".to_owned(),
        due_at: now,
        created_at: now,
    };
    house
        .house()
        .db
        .write(|conn| {
            store::errands::enqueue(conn, &errand)?;
            let claimed = store::errands::claim(conn, now, 100, now, owner)?;
            let mine = claimed.iter().find(|one| one.id == errand.id).unwrap();
            store::errands::set_aside(conn, mine, owner, now, "550 <no such> user")?;
            store::process::push_ahead(conn, house.workspace.id, house.process, now)
        })
        .unwrap();
    let page = house.get(Who::Owner, &house.path("/settings/errands"));
    page.is(200)
        .says("550 &lt;no such&gt; user")
        .says("Clocks that stand still")
        .says(&house.process_path(""));
    let back = house.path(&format!("/settings/errands/{}/put-back", errand.id));
    let reply = house.post(Who::Owner, &back, &[]);
    reply.is(303);
    house.get(Who::Owner, &reply.location).says("tried again now").says_not("550");
    house.post(Who::Owner, &back, &[]).is(404);
}

#[test]
fn everybody_sets_their_own_name_language_and_zone() {
    let house = Scratch::new();
    let path = house.path("/account");
    for who in [Who::Interviewer, Who::Candidate] {
        house.get(who, &path).is(200).says("Your account");
        let fields = [("name", "Another Name"), ("language", "es"), ("zone", "America/Bogota")];
        let reply = house.post(who, &path, &fields);
        reply.is(303);
        assert!(reply.cookies.iter().any(|cookie| cookie.starts_with("lang=es")), "{:?}", reply.cookies);
        house.get(who, &reply.location).says("Guardado").says("value=\"America/Bogota\" selected");
        let seat = house.seat(who);
        assert_eq!((seat.name.as_str(), seat.lang.code()), ("Another Name", "es"));
        let wrong = [("name", " "), ("language", "es"), ("zone", "Nowhere")];
        house.post(who, &path, &wrong).is(422).says("value=\"Nowhere\" selected");
    }
    house.get(Who::Stranger, &path).is(303);
}

#[test]
fn a_password_is_changed_with_the_old_one_and_signs_out_the_others() {
    let house = Scratch::new();
    let account = house.seat(Who::Owner).account.unwrap();
    let hash = act::account::password::hash(house.house(), "the old password").unwrap();
    house.house().db.write(|conn| store::accounts::set_password(conn, account, &hash)).unwrap();
    let email = house.seat(Who::Owner).email;
    let mut browser = Browser::new(&house.app);
    browser.post("/sign-in", &[("email", &email), ("password", "the old password")]).is(303);

    let path = house.path("/account/password");
    browser
        .post(&path, &[("old", "a guess, of course"), ("password", "the new password")])
        .is(422)
        .says("until now");
    browser.post(&path, &[("old", "the old password"), ("password", "short")]).is(422).says("at least 10");
    house.get(Who::Owner, &house.path("/account")).is(200);
    browser.post(&path, &[("old", "the old password"), ("password", "the new password")]).is(303);
    browser.get(&house.path("/account")).is(200);
    house.get(Who::Owner, &house.path("/account")).is(303);
    browser.get(&path).leads_to(&house.path("/account"));

    browser.post(&house.path("/account/sign-out-everywhere"), &[]).leads_to("/sign-in");
    assert!(!browser.is_inside());
    // A candidate who came by link has no password to change.
    house.post(Who::Candidate, &path, &[("old", ""), ("password", "the new password")]).is(403);
}

#[test]
fn a_token_is_shown_once_and_revoked_by_its_owner() {
    let house = Scratch::new();
    let path = house.path("/account/tokens");
    house.post(Who::Recruiter, &path, &[("name", "Calendar")]).is(422).says("value=\"Calendar\"");
    house.post(Who::Recruiter, &path, &[("name", ""), ("scopes", "read")]).is(422);
    let made =
        house.post(Who::Recruiter, &path, &[("name", "Calendar"), ("scopes", "read"), ("scopes", "act")]);
    made.is(200).says("<code>vv_");
    let page = house.get(Who::Recruiter, &house.path("/account"));
    page.says("Calendar").says("read what you see").says_not("vv_");
    let revoke = after(&page.body, "method=\"post\" action=\"/w/harbour-tours/account/tokens/");
    let revoke = house.path(&format!("/account/tokens/{revoke}"));
    house.post(Who::Manager, &revoke, &[]).is(404);
    house.post(Who::Recruiter, &revoke, &[]).is(303);
    house.get(Who::Recruiter, &house.path("/account")).says("revoked").says_not(&revoke);
}

#[test]
fn a_candidate_who_came_by_link_claims_an_account() {
    let house = Scratch::new();
    let path = house.path("/account/claim");
    house
        .get(Who::Candidate, &house.path("/account"))
        .is(200)
        .says("An account of your own")
        .says_not("/account/tokens");
    house.get(Who::Owner, &house.path("/account")).says_not("An account of your own");
    house.post(Who::Owner, &path, &[("password", "a boat on dry land")]).is(403);
    house.post(Who::Candidate, &path, &[("password", "short")]).is(422).says("at least 10");
    let reply = house.post(Who::Candidate, &path, &[("password", "a boat on dry land")]);
    reply.is(303);
    assert!(reply.cookies.iter().any(|cookie| cookie.starts_with("viceversa=")));
    // The session by link ended: from now on the account signs in.
    house.get(Who::Candidate, &house.path("/account")).is(303);
    let mut ana = Browser::new(&house.app);
    ana.post("/sign-in", &[("email", "ana@prieto.example"), ("password", "a boat on dry land")]).is(303);
    ana.get(&house.path("/account")).is(200).says("Ana Prieto").says_not("An account of your own");
}
