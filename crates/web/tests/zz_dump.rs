//! Temporary.
#![allow(clippy::unwrap_used, reason = "temporary")]
#[path = "support/door.rs"]
mod door;
mod support;
use support::{Scratch, Who, at};
use std::{fs, path::Path, sync::Arc};
use store::sessions::Holder;
use web::{App, Demo, app::{DemoSeat, Jump}};
fn put(name: &str, body: &str) {
    let path = Path::new("/tmp/h10pages").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, body).unwrap();
}
#[test]
fn dump() {
    let house = Scratch::new();
    house.book(Who::Recruiter, "2026-11-12T09:00:00Z");
    let now = house.house().clock.now();
    let link = |purpose, whom| {
        house.house().db.write(|conn| act::account::link::draw(conn, now, purpose, house.workspace.id, whom, "/w/x")).unwrap().reveal().to_owned()
    };
    let cand = link(store::links::Purpose::Candidate, act::account::link::LinkTo::Person(house.person(Who::Candidate)));
    let acc = act::account::link::LinkTo::Account(house.seat(Who::Owner).account.unwrap());
    let reset = link(store::links::Purpose::Reset, acc);
    let marta = house.member(Who::Recruiter); let ines = house.member(Who::Interviewer);
    let job = house.job.id;
    house.post(Who::Owner, &house.path("/people/invite"), &[("name","Bartholomäus Wolkenstein-Rodenegg"),("email","bartholomaeus.wolkenstein-rodenegg@harbour-tours-mediterranea.example"),("role","hiring_manager")]).is(303);
    house.post(Who::Owner, &house.path("/settings/holidays"), &[("day","2026-12-24"),("name","Nochebuena")]).is(303);
    house.post(Who::Owner, &house.path("/account/tokens"), &[("name","Calendar bridge"),("scopes","read"),("scopes","act"),("scopes","manage")]).is(200);
    let errand = store::errands::NewErrand { workspace_id: house.workspace.id, id: uuid::Uuid::from_u128(1), key: "letter.1".into(), kind: "letter".into(), payload: "{}".into(), due_at: now, created_at: now };
    house.house().db.write(|conn| { store::errands::enqueue(conn, &errand)?; let o = uuid::Uuid::from_u128(9);
        let c = store::errands::claim(conn, now, 100, now, o)?; let m = c.iter().find(|e| e.id == errand.id).unwrap();
        store::errands::set_aside(conn, m, o, now, "550 5.1.1 <ana@prieto.example>: Recipient address rejected: User unknown in virtual mailbox table")?;
        store::process::push_ahead(conn, house.workspace.id, house.process, now) }).unwrap();
    let mail = store::mailbox::Mail { id: uuid::Uuid::from_u128(7), workspace_id: None, at: now, to: "ana@prieto.example".into(), from: "Harbour Tours by Viceversa <people@harbour.example>".into(), subject: "Nobody has come to your interview with Marta Ruiz".into(), message_id: "<1@h>".into(),
        text_body: "Hello Ana,\n\nwe see that you are waiting.\n\nYour page: http://house.example/in/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG\n\nHarbour Tours".into(), html_body: String::new(), raw: b"Reply-To: r+x@h.example\r\n\r\nx".to_vec() };
    house.house().db.write(|conn| store::mailbox::put(conn, &mail)).unwrap();
    let demo = Demo { seats: vec![
        DemoSeat { label: "Marta Ruiz, recruiter".into(), holder: Holder::Account(house.seat(Who::Recruiter).account.unwrap()), goes_to: "/".into() },
        DemoSeat { label: "Ana Prieto, candidate".into(), holder: Holder::Candidate(house.workspace.id, house.candidate.id), goes_to: "/".into() }],
        advance: Arc::new(|_: Jump| Ok(at(support::START))), receive: Arc::new(|_: &[u8]| Ok(())) };
    let demo = App { demo: Some(Arc::new(demo)), ..house.app.clone() };
    let mut visitor = door::Browser::new(&demo);
    let get = |who, path: &str| house.get(who, path).body;
    for es in [false, true] {
        if es { for who in [Who::Owner, Who::Candidate] { house.post(who, "/language/es", &[]).is(303); } visitor.post("/language/es", &[]); }
        let stranger = |path: &str| {
            let mut b = door::Browser::new(&house.app);
            if es { b.post("/language/es", &[]); }
            b.get(path).body
        };
        let s = if es { "-es" } else { "" };
        let w = |tail: &str| house.path(tail);
        for (name, body) in [
            ("sign-in", stranger("/sign-in")), ("come-in", stranger(&format!("/in/{cand}"))), ("spent", stranger("/in/zzz")), ("reset", stranger(&format!("/reset/{reset}"))),
            ("people", get(Who::Owner, &w("/people"))), ("invite", get(Who::Owner, &w("/people/invite"))), ("change", get(Who::Owner, &w(&format!("/people/{ines}")))),
            ("leave", get(Who::Owner, &w(&format!("/people/{marta}/deactivate")))), ("jobs", get(Who::Owner, &w("/jobs"))), ("job", get(Who::Owner, &w(&format!("/jobs/{job}")))),
            ("job-edit", get(Who::Owner, &w(&format!("/jobs/{job}/edit")))), ("settings", get(Who::Owner, &w("/settings"))), ("errands", get(Who::Owner, &w("/settings/errands"))),
            ("account", get(Who::Owner, &w("/account"))), ("account-candidate", get(Who::Candidate, &w("/account"))), ("workspaces", get(Who::Owner, "/workspaces")),
            ("mailbox", visitor.get("/mailbox").body), ("mail", visitor.get(&format!("/mailbox/{}", mail.id)).body),
            ("job-refused", house.post(Who::Owner, &w("/jobs/new"), &[("title", "Deck officer")]).body),
            ("settings-stale", house.post(Who::Owner, &w("/settings"), &[("version","0"),("organisation","Mine"),("zone","Europe/Paris"),("language","en"),("email","a@b.example"),("grace_minutes","9"),("undo_minutes","5"),("reply_days","2"),("wish_days","2"),("answer_days","4"),("apology_days","1"),("arrange_days","3"),("confirm_hours","24"),("claim_silence_days","3"),("dispute_days","5")]).body),
        ] { put(&format!("{name}{s}.html"), &body); }
    }
    let db = store::Database::open(&store::Location::Memory).unwrap();
    let app = App::new(act::House::new(db, act::Clock::standing(now)), web::Settings { public_address: "http://h".into(), trusted_proxies: vec![] }, None);
    put("set-up.html", &door::Browser::new(&app).post("/set-up", &[("code","A"),("email","x")]).body);
    for asset in web::face::assets::all() { put(asset.path.trim_start_matches('/'), asset.body); }
}
