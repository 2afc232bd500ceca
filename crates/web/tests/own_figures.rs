//! What is computed about a member is theirs first, whatever is set; and what an employer's conduct says is the
//! candidate's, without any member in it. Over HTTP, from every seat and under every setting.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use act::figures::KEPT;
use door::after;
use ledger::{conversation::Presence, ids::MemberId};
use serde_json::{Value, json};
use store::{
    kept::{Unit, UnitKind},
    members::Member,
};
use support::{
    Reply, Scratch, Who,
    api::{ask, read, token},
};

/// The house of tests on each engine, with a conversation missed by the executive and one by Ines Soler, who reports
/// to Pau Ferrer, all of it counted.
fn houses() -> impl Iterator<Item = (store::testing::Scratch, Scratch)> {
    store::testing::databases().into_iter().map(|db| {
        let house = Scratch::with((*db).clone());
        let (ines, pau) = (house.member(Who::Interviewer), house.member(Who::Manager));
        house
            .house()
            .db
            .write(|conn| {
                let member = store::members::load(conn, house.workspace.id, ines)?;
                store::members::save(conn, &Member { reports_to: Some(pau), ..member })
            })
            .unwrap();
        missed(&house, Who::Executive, "2026-11-10");
        missed(&house, Who::Interviewer, "2026-11-11");
        counted(&house);
        (db, house)
    })
}

fn missed(house: &Scratch, by: Who, day: &str) {
    let talk = house.book(by, &format!("{day}T09:00:00Z"));
    house.go_to(&format!("{day}T09:30:00Z"));
    for who in [Who::Candidate, Who::Recruiter] {
        house.claim(who, talk, Presence::Absent, Presence::OnTime);
    }
}

fn counted(house: &Scratch) {
    act::figures::refresh(house.house(), house.workspace.id).unwrap();
}

fn set(house: &Scratch, setting: &str, felt_public: bool) {
    let path = house.path("/settings");
    let version = after(&house.get(Who::Owner, &path).body, "name=\"version\" value=\"").to_owned();
    let mut fields = vec![
        ("version", version.as_str()),
        ("organisation", "Harbour Tours"),
        ("zone", "Europe/Madrid"),
        ("language", "en"),
        ("email", "people@harbour.example"),
        ("kept_target", "80"),
        ("personal_figures", setting),
    ];
    let days = [
        ("grace_minutes", "5"),
        ("undo_minutes", "5"),
        ("reply_days", "2"),
        ("wish_days", "2"),
        ("answer_days", "5"),
        ("apology_days", "1"),
        ("arrange_days", "3"),
        ("confirm_hours", "24"),
        ("claim_silence_days", "3"),
        ("dispute_days", "5"),
        ("range_days", "2"),
        ("feedback_days", "5"),
        ("report_days", "5"),
        ("scorecard_days", "1"),
    ];
    fields.extend(days);
    if felt_public {
        fields.push(("felt_public", "yes"));
    }
    house.post(Who::Owner, &path, &fields).is(303);
}

/// As if five candidates stood behind what is counted of that member: fewer are shown to nobody else.
fn of_five(house: &Scratch, member: MemberId) {
    let unit = Unit { kind: UnitKind::Member, id: member.uuid() };
    house
        .house()
        .db
        .write(|conn| {
            let figure = store::figures::one(conn, house.workspace.id, KEPT, unit)?.unwrap();
            let mut body: Value = serde_json::from_str(&figure.body).unwrap();
            body["people"] = json!(5);
            let at = figure.computed_at;
            store::figures::save(conn, house.workspace.id, KEPT, unit, at, &body.to_string())
        })
        .unwrap();
}

fn own(house: &Scratch, who: Who) -> Reply {
    house.get(who, &house.path("/my-figures"))
}

fn of(house: &Scratch, who: Who, member: MemberId) -> Reply {
    house.get(who, &house.path(&format!("/figures/member/{member}")))
}

fn rows(house: &Scratch) -> usize {
    let all = |conn: &mut store::Conn| store::figures::all(conn, house.workspace.id, KEPT, UnitKind::Member);
    house.house().db.read(all).unwrap().len()
}

const MEMBERS: [Who; 5] = [Who::Owner, Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive];

#[test]
fn everybody_sees_their_own_and_whoever_else_may_only_what_was_seen_first() {
    for (_db, house) in houses() {
        let ines = house.member(Who::Interviewer);
        // Setting, whether Ines has read hers, and who else reads it then: her lead, the owner, the executive.
        let table: [(&str, bool, &[Who]); 4] = [
            ("own", false, &[]),
            ("shared", false, &[]),
            ("shared", true, &[Who::Owner, Who::Manager, Who::Executive]),
            ("own", true, &[]),
        ];
        for (setting, reads, others) in table {
            set(&house, setting, false);
            counted(&house);
            of_five(&house, ines);
            let mine = own(&house, Who::Interviewer);
            mine.is(200).says("There on time").says("0 of 1");
            if reads && setting == "shared" {
                mine.says("Pau Ferrer, whom you report to").says("I have read it");
                let made_at = after(&mine.body, "name=\"made_at\" value=\"").to_owned();
                let path = house.path("/my-figures/seen");
                let read = house.post(Who::Interviewer, &path, &[("made_at", &made_at)]);
                read.leads_to(&house.path("/my-figures?seen=yes"));
                house.get(Who::Interviewer, &read.location).says("Thank you").says_not("I have read it");
            }
            if setting == "own" {
                mine.says("Only you see this page").says("Only you see this part").says_not("I have read it");
            }
            for who in MEMBERS.into_iter().filter(|who| *who != Who::Interviewer) {
                let allowed = others.contains(&who);
                of(&house, who, ines).is(if allowed { 200 } else { 403 });
            }
            house.get(Who::Candidate, &house.path("/my-figures")).is(403);
            of(&house, Who::Candidate, ines).is(403);
        }
    }
}

#[test]
fn nothing_of_a_person_stands_anywhere_once_it_is_switched_off() {
    for (_db, house) in houses() {
        assert!(rows(&house) >= 2, "of those who missed one");
        set(&house, "off", false);
        assert_eq!(rows(&house), 0, "gone in the act that says so");
        missed(&house, Who::Interviewer, "2026-11-12");
        counted(&house);
        assert_eq!(rows(&house), 0, "and not made again");
        for who in MEMBERS {
            let page = own(&house, who);
            page.is(200).says("makes no figures of single people").says_not("There on time");
            page.says_not("Share kept").says_not("How you rate");
            for tail in ["/my-figures/kept.csv", "/my-figures/felt.csv"] {
                house.get(who, &house.path(tail)).is(404);
            }
            for member in [house.member(Who::Interviewer), house.member(Who::Executive)] {
                of(&house, who, member).is(403);
            }
        }
        let token = token(&house, Who::Interviewer, &act::token::Scope::ALL);
        let told = read(ask(&house, "GET", "/api/v1/my-figures", Some(&token), &Value::Null).is(200));
        let expected = json!({ "made": false, "made_at": null, "others": { "who": "nobody", "from": null },
            "kept": [], "meetings": null, "felt": [], "rater": null });
        assert_eq!(told, expected);
        set(&house, "own", false);
        counted(&house);
        own(&house, Who::Interviewer).says("There on time").says("0 of 2");
    }
}

#[test]
fn seen_is_what_was_shown_and_nothing_else_can_be_sent() {
    let house = Scratch::new();
    let path = house.path("/my-figures/seen");
    house.post(Who::Interviewer, &path, &[]).is(409);
    house.post(Who::Interviewer, &path, &[("made_at", "soon")]).is(409);
    house.post(Who::Candidate, &path, &[("made_at", "2026-11-10T09:00:00Z")]).is(403);
}

#[test]
fn the_candidate_reads_what_was_owed_to_them_and_how_the_house_keeps_its_word() {
    for (_db, house) in houses() {
        let employer = house.process_path("/employer");
        house
            .get(Who::Candidate, &house.process_path(""))
            .says("How this employer keeps its word")
            .says("5 of 9 kept; 2 missed; 2 times no word before")
            .says(&employer);
        let page = house.get(Who::Candidate, &employer);
        page.is(200).says("How Harbour Tours keeps its word").says("0 of 2 kept; 2 missed");
        page.says("Two conversations in a row").says("about 9 times in 100");
        page.says("cannot be told yet: only 2 conversations have come to their start");
        page.says("Our yardstick is an assumption").says("What you owed them").says("2 of 2 kept");
        // No member is in it, whatever is set; nor what was felt, while it is not shown.
        for setting in ["off", "own", "shared"] {
            set(&house, setting, setting == "shared");
            counted(&house);
            let page = house.get(Who::Candidate, &employer);
            for (_, name, _) in Who::COMPANY {
                page.says_not(name);
            }
            page.says_not("What others felt").says_not("figures/member");
        }
        // It is the candidate's; the company sees the counts of both sides on the process.
        for who in [Who::Owner, Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive] {
            house.get(who, &employer).is(403);
        }
        house
            .get(Who::Recruiter, &house.process_path(""))
            .says("What came due here")
            .says("5 of 9 kept; 2 missed; 2 times no word before")
            .says("2 of 2 kept")
            .says_not(&employer);
        house.get(Who::Outsider, &employer).is(404);
    }
}

#[test]
fn what_is_usual_shows_once_enough_has_come_due() {
    let house = Scratch::new();
    for day in 9..17 {
        let starts_at = format!("2026-11-{day:02}T16:00:00Z");
        let talk = house.book(Who::Interviewer, &starts_at);
        house.go_to(&format!("2026-11-{day:02}T16:50:00Z"));
        for who in [Who::Candidate, Who::Recruiter] {
            house.claim(who, talk, Presence::OnTime, Presence::OnTime);
        }
    }
    counted(&house);
    let page = house.get(Who::Candidate, &house.process_path("/employer"));
    page.says("It is there on time about 9 of 10 times (between 6 and 10).").says("From 8 that came due");
    page.says("than our yardstick (7 of 10) cannot be told").says_not("Two conversations in a row");
}

#[test]
fn what_others_felt_is_shown_only_where_it_is_released_and_published() {
    let house = Scratch::new();
    let whole = Unit { kind: UnitKind::Organisation, id: house.workspace.id.uuid() };
    let line = |shown: Value, people: u64| json!({ "shown": shown, "low": 3.0, "high": 5.0, "people": people, "share": null });
    let (told, hidden) = (
        line(json!({ "words": { "about": 4 } }), 7),
        line(json!({ "hidden": { "no_block": { "needed": 5 } } }), 0),
    );
    let body = json!({ "people": 7, "parts": [told, hidden, told, told, told], "overall": told, "weakest": null,
        "recommended": null, "asked": [9, 7], "learnt": false, "periods": [], "blocks": [1] });
    serde_json::from_value::<act::felt::Body>(body.clone()).unwrap();
    house
        .house()
        .db
        .write(|conn| {
            let now = house.house().clock.now();
            store::figures::save(conn, house.workspace.id, act::felt::KIND, whole, now, &body.to_string())
        })
        .unwrap();
    let employer = house.process_path("/employer");
    house.get(Who::Candidate, &employer).is(200).says_not("What others felt");
    set(&house, "own", true);
    let page = house.get(Who::Candidate, &employer);
    page.says("What others felt").says("‘I was heard’: mostly (7 people)").says_not("‘I was respected’");
    set(&house, "own", false);
    house.get(Who::Candidate, &employer).says_not("What others felt");
}

#[test]
fn both_read_it_in_their_language() {
    let house = Scratch::new();
    house.post(Who::Candidate, "/language/es", &[("back", "/")]).is(303);
    house.post(Who::Interviewer, "/language/es", &[("back", "/")]).is(303);
    missed(&house, Who::Interviewer, "2026-11-10");
    counted(&house);
    house
        .get(Who::Candidate, &house.process_path("/employer"))
        .says("Cómo cumple su palabra Harbour Tours")
        .says("0 de 1 cumplidas; una a la que no vino nadie")
        .says("Nuestra vara de medir es un supuesto");
    own(&house, Who::Interviewer).says("Mis cifras").says("0 de 1").says("No estuviste");
}
