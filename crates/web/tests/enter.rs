//! Coming in and going out: links, set-up, sign-in, passwords, invitations, and what is refused at the door.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use act::{
    Clock, House,
    account::{
        link::{self, LinkTo},
        set_up,
    },
};
use door::{Browser, form_post};
use ledger::side::Person;
use store::{
    Database, Location,
    links::Purpose,
    members::{Member, State},
};
use support::{Scratch, Who, at};
use web::{App, Settings};

const PASSWORD: &str = "a boat on dry land";

fn candidate_link(house: &Scratch, goes_to: &str) -> String {
    draw(house, Purpose::Candidate, LinkTo::Person(house.person(Who::Candidate)), goes_to)
}

fn draw(house: &Scratch, purpose: Purpose, whom: LinkTo, goes_to: &str) -> String {
    let now = house.house().clock.now();
    let secret = house
        .house()
        .db
        .write(|conn| link::draw(conn, now, purpose, house.workspace.id, whom, goes_to))
        .unwrap();
    secret.reveal().to_owned()
}

fn account_of(house: &Scratch, who: Who) -> ledger::ids::AccountId {
    house.seat(who).account.unwrap()
}

fn with_password(house: &Scratch, who: Who) -> String {
    let account = account_of(house, who);
    let hash = act::account::password::hash(house.house(), PASSWORD).unwrap();
    house.house().db.write(|conn| store::accounts::set_password(conn, account, &hash)).unwrap();
    house.seat(who).email
}

fn empty_house() -> App {
    let db = Database::open(&Location::Memory).unwrap();
    let house = House::new(db, Clock::standing(at(support::START)));
    let settings = Settings { public_address: "http://house.example".to_owned(), trusted_proxies: vec![] };
    App::new(house, settings, None)
}

#[test]
fn looking_at_a_link_changes_nothing_and_using_it_works_once() {
    let house = Scratch::new();
    let goes_to = house.process_path("");
    let path = format!("/in/{}", candidate_link(&house, &goes_to));
    let mut scanner = Browser::new(&house.app);
    for _ in 0..3 {
        scanner.get(&path).is(200).says("Harbour Tours").says("Open my page");
    }
    assert!(!scanner.is_inside(), "a look signs nobody in");

    let mut ana = Browser::new(&house.app);
    ana.post(&path, &[]).leads_to(&goes_to);
    assert!(ana.is_inside());
    ana.get("/workspaces").is(200).says("Harbour Tours");

    scanner.post(&path, &[]).is(410).says("/sign-in/link");
    assert!(!scanner.is_inside(), "a link works once");
    scanner.get(&path).is(410).says("Mail me a new link").says_not("Straight on");
    ana.get(&path).is(410).says("Straight on");
}

#[test]
fn whoever_is_inside_already_goes_straight_on_and_keeps_the_link() {
    let house = Scratch::new();
    let goes_to = house.process_path("");
    let path = format!("/in/{}", candidate_link(&house, &goes_to));
    house.get(Who::Candidate, &path).is(200).says(&format!("href=\"{goes_to}\"")).says_not("Open my page");
    house.get(Who::Outsider, &path).is(200).says("Open my page");
    house.post(Who::Stranger, &path, &[]).leads_to(&goes_to);
}

#[test]
fn a_link_leads_to_its_own_form_and_to_no_other() {
    let house = Scratch::new();
    let account = LinkTo::Account(account_of(&house, Who::Owner));
    let reset = draw(&house, Purpose::Reset, account, "/");
    house.get(Who::Stranger, &format!("/in/{reset}")).leads_to(&format!("/reset/{reset}"));
    house.post(Who::Stranger, &format!("/in/{reset}"), &[]).is(410);
    let sign_in = draw(&house, Purpose::SignIn, account, "/");
    house.get(Who::Stranger, &format!("/reset/{sign_in}")).is(410);
    let fields = [("password", "an entirely new one")];
    house.post(Who::Stranger, &format!("/reset/{sign_in}"), &fields).is(410);
    house.get(Who::Stranger, &format!("/invitation/{sign_in}")).is(410);
    // Neither was used up by knocking at the wrong door.
    house.get(Who::Stranger, &format!("/reset/{reset}")).is(200);
    house.post(Who::Stranger, &format!("/in/{sign_in}"), &[]).leads_to("/");
}

fn set_up_form<'f>(code: &'f str, password: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("code", code),
        ("organisation", "Harbour Tours"),
        ("zone", "Europe/Madrid"),
        ("language", "es"),
        ("name", "Jordi Vidal"),
        ("email", "jordi@harbour.example"),
        ("password", password),
    ]
}

#[test]
fn a_house_is_set_up_with_the_code_from_the_console_and_once() {
    let app = empty_house();
    let code = set_up::draw_code(&app.house).unwrap().unwrap();
    let mut first = Browser::new(&app);
    first.get("/").leads_to("/set-up");
    first.get("/sign-in").leads_to("/set-up");
    first.get("/set-up").is(200).says("Europe/Madrid");
    first.post("/set-up", &set_up_form("AAAA-BBBB-CCCC", PASSWORD)).is(422).says("Jordi Vidal");
    first.post("/set-up", &set_up_form(code.reveal(), "short")).is(422).says("at least 10");
    assert!(!first.is_inside());

    // As people type it: in small letters, with blanks around it.
    let typed = format!(" {} ", code.reveal().to_lowercase());
    first.post("/set-up", &set_up_form(&typed, PASSWORD)).leads_to("/w/harbour-tours");
    assert!(first.is_inside());
    first.get("/w/harbour-tours/settings").is(200).says("Ajustes");
    assert_eq!(set_up::draw_code(&app.house).unwrap(), None);

    let mut second = Browser::new(&app);
    second.get("/set-up").leads_to("/");
    second.post("/set-up", &set_up_form(code.reveal(), PASSWORD)).leads_to("/");
    assert!(!second.is_inside());
    second.get("/").leads_to("/sign-in");
}

#[test]
fn a_password_signs_in_and_goes_on_where_one_wanted_to() {
    let house = Scratch::new();
    let email = with_password(&house, Who::Owner);
    let mut browser = Browser::new(&house.app);
    let settings = house.path("/settings");
    let asked = browser.get(&settings);
    asked.leads_to(&format!("/sign-in?next={settings}"));
    browser.get(&asked.location).is(200).says(&format!("name=\"next\" value=\"{settings}\""));
    let fields = [("email", email.as_str()), ("password", PASSWORD), ("next", settings.as_str())];
    let reply = browser.post("/sign-in", &fields);
    reply.leads_to(&settings);
    let cookie = reply.cookies.first().unwrap();
    for word in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(word), "{cookie}");
    }
    browser.get(&settings).is(200);
    browser.get("/").leads_to(&house.path(""));

    let session = browser.cookies.clone();
    browser.post("/sign-out", &[]).leads_to("/sign-in");
    assert!(!browser.is_inside());
    // The cookie somebody kept is of no use either.
    browser.cookies = session;
    browser.get(&settings).is(303);
}

#[test]
fn an_unknown_address_and_a_wrong_password_are_refused_alike_and_tries_are_limited() {
    let house = Scratch::new();
    let email = with_password(&house, Who::Owner);
    let mut browser = Browser::new(&house.app);
    let wrong = browser.post("/sign-in", &[("email", &email), ("password", "not this one at all")]);
    let nobody = "nobody@nowhere.example";
    let unknown = browser.post("/sign-in", &[("email", nobody), ("password", "not this one at all")]);
    wrong.is(422).says("do not go together");
    unknown.is(422);
    assert_eq!(wrong.body.replace(&email, ""), unknown.body.replace(nobody, ""));

    for _ in 0..9 {
        browser.post("/sign-in", &[("email", &email), ("password", "no")]).is(422);
    }
    let limited = browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]);
    limited.is(429).says("Too many tries");
    assert_eq!(limited.headers["retry-after"], "900");
    assert!(!browser.is_inside(), "even with the right one");
    house.house().clock.advance_to(at("2026-11-09T08:16:00Z"));
    browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]).is(303);
    assert!(browser.is_inside());
}

#[test]
fn asking_for_a_link_tells_nobody_who_has_an_account() {
    let house = Scratch::new();
    for address in ["/sign-in/link", "/reset"] {
        let known = house.post(Who::Stranger, address, &[("email", "jordi.vidal@harbour.example")]);
        let unknown = house.post(Who::Stranger, address, &[("email", "nobody@nowhere.example")]);
        let nothing = house.post(Who::Stranger, address, &[]);
        known.is(200);
        assert_eq!(known.body, unknown.body);
        assert_eq!(known.body, nothing.body);
    }
    let sent = house.house().db.read(store::errands::next_due).unwrap();
    assert!(sent.is_some(), "and it is mailed to whoever has one");
    for _ in 0..9 {
        house.post(Who::Stranger, "/sign-in/link", &[("email", "jordi.vidal@harbour.example")]).is(200);
    }
    house.post(Who::Stranger, "/sign-in/link", &[("email", "jordi.vidal@harbour.example")]).is(429);
}

#[test]
fn a_new_password_ends_every_session_and_every_other_link() {
    let house = Scratch::new();
    let account = account_of(&house, Who::Owner);
    let reset = draw(&house, Purpose::Reset, LinkTo::Account(account), "/");
    let other = draw(&house, Purpose::SignIn, LinkTo::Account(account), "/");
    let path = format!("/reset/{reset}");
    house.get(Who::Owner, &house.path("/settings")).is(200);

    let mut browser = Browser::new(&house.app);
    browser.get(&path).is(200);
    browser.post(&path, &[("password", "short")]).is(422).says("at least 10");
    assert!(!browser.is_inside(), "what was refused leaves the link usable");
    browser.post(&path, &[("password", PASSWORD)]).leads_to("/");
    browser.get(&house.path("/settings")).is(200);
    house.get(Who::Owner, &house.path("/settings")).is(303);
    browser.post(&path, &[("password", "yet another one")]).is(410);
    house.post(Who::Stranger, &format!("/in/{other}"), &[]).is(410);
}

#[test]
fn an_invitation_makes_an_account_or_takes_the_one_there_is() {
    let house = Scratch::new();
    let invite = |name: &str, email: &str| {
        let now = house.house().clock.now();
        let member = Member {
            workspace_id: house.workspace.id,
            id: act::secret::id(now).unwrap(),
            account_id: None,
            email: email.to_owned(),
            name: name.to_owned(),
            role: ledger::frame::Role::Recruiter,
            reports_to: None,
            state: State::Invited,
            version: 1,
            created_at: now,
        };
        house.house().db.write(|conn| store::members::create(conn, &member)).unwrap();
        let whom = LinkTo::Person(Person::Member(member.id));
        format!("/invitation/{}", draw(&house, Purpose::Invitation, whom, "/"))
    };
    let path = invite("Nil Serra", "nil@harbour.example");
    let mut nil = Browser::new(&house.app);
    nil.get(&path).is(200).says("Join Harbour Tours").says("nil@harbour.example");
    nil.post(&path, &[("name", "Nil Serra i Mas"), ("password", "short")]).is(422).says("Nil Serra i Mas");
    nil.post(&path, &[("name", "Nil Serra i Mas"), ("password", PASSWORD)]).leads_to(&house.path(""));
    nil.get(&house.path("/people")).is(200).says("Nil Serra i Mas");
    house.post(Who::Stranger, &path, &[("name", "X"), ("password", PASSWORD)]).is(410).says("invited you");

    // Otto has an account from elsewhere: nobody who lays hands on the mail sets a new password for it.
    let path = invite("Otto Outside", "otto.outside@harbour.example");
    let mut otto = Browser::new(&house.app);
    otto.get(&path).is(200).says("has an account here already").says_not("name=\"name\"");
    otto.post(&path, &[("name", "Otto"), ("password", PASSWORD)]).is(422);
    assert!(!otto.is_inside());
}

#[test]
fn what_another_site_sends_is_refused() {
    let house = Scratch::new();
    let forged = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ];
    for (name, value) in forged {
        for path in ["/sign-out".to_owned(), house.path("/settings"), "/language/es".to_owned()] {
            let request = form_post(&path).header("host", "house.example").header(name, value);
            house.send(Who::Owner, request, String::new()).is(403).says("another site");
        }
    }
    house.get(Who::Owner, &house.path("/settings")).is(200);
    let own = form_post("/sign-out").header("sec-fetch-site", "same-origin");
    house.send(Who::Owner, own, String::new()).leads_to("/sign-in");
}

#[test]
fn every_page_says_what_a_browser_may_do_and_holds_nothing_inline() {
    let house = Scratch::new();
    let link = candidate_link(&house, "/");
    let account = LinkTo::Account(account_of(&house, Who::Owner));
    let reset = draw(&house, Purpose::Reset, account, "/");
    let (ines, job) = (house.member(Who::Interviewer), house.job.id);
    let mut pages: Vec<(Who, String)> = [
        "/sign-in",
        "/reset",
        &format!("/in/{link}"),
        "/in/spent",
        &format!("/reset/{reset}"),
        "/nowhere-at-all",
        "/invitation/spent",
        "/healthz",
    ]
    .into_iter()
    .map(|path| (Who::Stranger, path.to_owned()))
    .collect();
    for tail in
        ["/people", "/people/invite", "/jobs", "/jobs/new", "/settings", "/settings/errands", "/account"]
    {
        pages.push((Who::Owner, house.path(tail)));
    }
    pages.push((Who::Owner, house.path(&format!("/people/{ines}"))));
    pages.push((Who::Owner, house.path(&format!("/people/{ines}/deactivate"))));
    pages.push((Who::Owner, house.path(&format!("/jobs/{job}"))));
    pages.push((Who::Owner, house.path(&format!("/jobs/{job}/edit"))));
    pages.push((Who::Owner, "/workspaces".to_owned()));
    pages.push((Who::Candidate, house.path("/account")));
    for (who, path) in pages {
        let reply = house.get(who, &path);
        assert!([200, 404, 410].contains(&reply.status.as_u16()), "{path} {}", reply.status);
        let policy = reply.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(reply.headers["cache-control"], "no-store", "{path}");
        let referrer = reply.headers["referrer-policy"].to_str().unwrap();
        assert!(["no-referrer", "same-origin"].contains(&referrer), "{path}: {referrer}");
        for inline in [" style=", "<style", "<script>", " onclick", "javascript:"] {
            assert!(!reply.body.contains(inline), "{path} holds {inline}");
        }
        if path != "/healthz" {
            let scripts = reply.body.matches("<script").count();
            assert_eq!(scripts, reply.body.matches("<script src=\"/").count(), "{path}");
        }
    }
}

#[test]
fn nothing_leads_out_of_the_house() {
    let house = Scratch::new();
    let email = with_password(&house, Who::Owner);
    for out in
        ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0a/"]
    {
        let path = format!("/sign-in?next={}", web::trouble::encode(out));
        let page = house.get(Who::Stranger, &path);
        if out != "/%0d%0a/" {
            page.says("name=\"next\" value=\"/\"").says_not(&format!("\"{out}"));
        }
        let fields = [("email", email.as_str()), ("password", PASSWORD), ("next", out)];
        let reply = house.post(Who::Stranger, "/sign-in", &fields);
        assert!(["/", "/%0d%0a/"].contains(&reply.location.as_str()), "{out} leads to {}", reply.location);
        let reply = house.post(Who::Stranger, "/language/es", &[("back", out)]);
        assert!(["/", "/%0d%0a/"].contains(&reply.location.as_str()), "{out} leads to {}", reply.location);
        let link = candidate_link(&house, out);
        let reply = house.post(Who::Stranger, &format!("/in/{link}"), &[]);
        assert!(["/", "/%0d%0a/"].contains(&reply.location.as_str()), "{out} leads to {}", reply.location);
    }
}

#[test]
fn another_language_is_kept_for_the_browser_and_for_whoever_is_signed_in() {
    let house = Scratch::new();
    let mut browser = Browser::new(&house.app);
    browser.post("/language/es", &[("back", "/sign-in")]).leads_to("/sign-in");
    browser.get("/sign-in").says("<html lang=\"es\"").says("Contraseña");
    house.get(Who::Owner, "/language/es").is(405);
    house.post(Who::Owner, "/language/xx", &[]).is(404);
    house
        .post(Who::Owner, "/language/es", &[("back", &house.path("/people"))])
        .leads_to(&house.path("/people"));
    house.get(Who::Owner, &house.path("/people")).says("<html lang=\"es\"").says("Personas");
    house.post(Who::Candidate, "/language/es", &[("back", "/")]).is(303);
    assert_eq!(house.seat(Who::Candidate).lang.code(), "es");
}

#[test]
fn the_first_page_leads_to_where_one_works() {
    let house = Scratch::new();
    house.get(Who::Stranger, "/").leads_to("/sign-in");
    house.get(Who::Owner, "/").leads_to(&house.path(""));
    house.get(Who::Candidate, "/").leads_to(&house.path(""));
    house.get(Who::Owner, &house.path("")).leads_to(&house.path("/promises"));
    house.get(Who::Outsider, &house.path("")).is(404);
    house.get(Who::Stranger, "/workspaces").leads_to("/sign-in?next=/workspaces");
    house.get(Who::Owner, "/workspaces").is(200).says("Harbour Tours").says_not("Other House");
    house.get(Who::Stranger, "/healthz").is(200).says("ok");
}
