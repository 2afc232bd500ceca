//! Figures on pages, in files and in the report: who sees which, that nobody is told of fewer than five people, and
//! that both languages say it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    Seat,
    candidate::NewCandidate,
    process::{
        self,
        open::{Open, Whom},
    },
    raters::figure::{Panel, Trouble},
    token::Scope,
};
use jiff::SignedDuration;
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    frame::PersonalFigures,
    ids::CandidateId,
    mirror::{self, Statement, send::SendMirror},
    process::withdraw::Withdraw,
};
use serde_json::Value;
use store::{
    kept::{Unit, UnitKind},
    testing::databases,
};
use support::{Scratch, Who, api, at};

/// In what candidates write, and nowhere else.
const WORDS: &str = "Nobody else was told about the lighthouse";

/// So many candidates met Ines Soler and Pau Ferrer, said what they think and withdrew; what can be released is.
fn met_and_left(house: &Scratch, people: u32) -> Vec<String> {
    let mut names = Vec::new();
    let mut talks = Vec::new();
    for n in 0..people {
        let name = format!("Walker{n} Quill{n}");
        let new = NewCandidate {
            name: name.clone(),
            email: format!("walker{n}@sign.example"),
            language: "en".to_owned(),
            zone: "Europe/Madrid".to_owned(),
        };
        names.push(name);
        let recruiter = house.seat(Who::Recruiter);
        let open = Open { whom: Whom::New(new), job: Some(house.job.id), recruiter: None };
        let opened = process::open(house.house(), &recruiter, &open).unwrap().process;
        let book = Book {
            kind: Kind::Informal,
            stage: None,
            starts_at: at("2026-11-10T07:00:00Z") + SignedDuration::from_hours(i64::from(n)),
            minutes: 30,
            zone: "Europe/Madrid".to_owned(),
            // Two of them: what one member alone had a part in is a figure of that member.
            attendees: vec![house.member(Who::Interviewer), house.member(Who::Manager)],
            purpose: "How decisions are made here".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        let book = Command::Conversation(conversation::Command::Book(book));
        let booked = process::on(house.house(), &recruiter, opened.id, &book).unwrap().process;
        talks.push((opened.id, opened.candidate, booked.conversations[0].id));
    }
    house.go_to("2026-11-12T08:00:00Z");
    for (n, (id, candidate, conversation)) in talks.into_iter().enumerate() {
        let seat = candidate_seat(house, candidate);
        let send = SendMirror {
            conversation,
            statements: Statement::ALL.map(|statement| (statement, if n == 0 { 1 } else { 4 })).to_vec(),
            recommend: Some(8),
            comment: format!("{WORDS} {n}"),
            share: n != 1,
        };
        process::on(house.house(), &seat, id, &Command::Mirror(mirror::Command::Send(send))).unwrap();
        let withdraw = ledger::process::Command::Withdraw(Withdraw { reason: String::new() });
        process::on(house.house(), &seat, id, &Command::Process(withdraw)).unwrap();
    }
    let now = house.house().clock.now();
    act::felt::release(house.house(), house.workspace.id, now).unwrap();
    act::felt::refresh(house.house(), house.workspace.id, now).unwrap();
    names
}

fn candidate_seat(house: &Scratch, id: CandidateId) -> Seat {
    let row = house.house().db.read(|conn| store::candidates::load(conn, house.workspace.id, id)).unwrap();
    Seat::of_candidate(house.workspace.clone(), row)
}

fn counted(house: &Scratch) {
    act::figures::refresh(house.house(), house.workspace.id).unwrap();
}

fn set(house: &Scratch, personal: PersonalFigures) {
    house
        .house()
        .db
        .write(|conn| {
            let mut workspace = store::workspaces::load(conn, house.workspace.id)?;
            let mut rules = act::house::rules_of(&workspace)?;
            rules.personal_figures = personal;
            workspace.rules = serde_json::to_string(&rules)?;
            store::workspaces::save(conn, &workspace)?;
            Ok::<_, act::Error>(())
        })
        .unwrap();
}

fn of_ines(house: &Scratch) -> String {
    house.path(&format!("/figures/member/{}", house.member(Who::Interviewer)))
}

#[test]
fn those_who_answer_for_the_house_see_its_figures_and_nobody_else_does() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        met_and_left(&house, 5);
        counted(&house);
        let job = house.path(&format!("/figures/job/{}", house.job.id));
        let team = house.path(&format!("/figures/team/{}", house.member(Who::Owner)));
        let all =
            ["", "/raters", "/report", "/report.html", "/kept.csv", "/felt.csv", "/months.csv", "/jobs.csv"];
        let mut paths: Vec<String> = all.iter().map(|tail| house.path(&format!("/figures{tail}"))).collect();
        paths.extend([job.clone(), format!("{job}/felt.csv"), team]);
        for path in &paths {
            for who in [Who::Owner, Who::Recruiter, Who::Manager, Who::Executive] {
                house.get(who, path).is(200);
            }
            for who in [Who::Interviewer, Who::Candidate] {
                house.get(who, path).is(403).says_not("<svg");
            }
            house.get(Who::Outsider, path).is(404);
            house.get(Who::Stranger, path).is(303);
        }
        // The method is for every member; a candidate has a page of their own about it.
        let method = house.path("/figures/method");
        house.get(Who::Interviewer, &method).is(200).says("five people");
        house.get(Who::Candidate, &method).is(404);
        for path in
            ["/figures/moon/x", "/figures/job/x", "/figures/organisation/x", "/figures/felt-months.csv"]
        {
            house.get(Who::Owner, &house.path(path)).is(404);
        }
        house.get(Who::Owner, &house.path("")).is(303);
        house.get(Who::Owner, &house.path("/jobs")).says("/figures\"");
        house.get(Who::Interviewer, &house.path("/jobs")).says_not("/figures\"");
    }
}

#[test]
fn figures_of_a_single_person_follow_the_setting_and_their_own_eyes_come_first() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        met_and_left(&house, 5);
        counted(&house);
        let page = of_ines(&house);
        let everybody =
            [Who::Owner, Who::Executive, Who::Recruiter, Who::Manager, Who::Interviewer, Who::Candidate];
        let sees = |expected: [u16; 6]| {
            for (who, status) in everybody.into_iter().zip(expected) {
                for tail in ["", "/felt.csv"] {
                    let reply = house.get(who, &format!("{page}{tail}"));
                    assert_eq!(reply.status.as_u16(), status, "{who:?} at {tail:?}: {}", reply.body);
                }
            }
        };
        set(&house, PersonalFigures::Off);
        sees([403, 403, 403, 403, 403, 403]);
        set(&house, PersonalFigures::Own);
        sees([403, 403, 403, 403, 200, 403]);
        set(&house, PersonalFigures::Shared);
        sees([403, 403, 403, 403, 200, 403]);
        let report = house.path("/figures/report");
        house.get(Who::Owner, &report).says("it is about sees it first").says_not("Ines Soler");
        let people = house.path("/people");
        house.get(Who::Owner, &people).is(200).says_not("/figures/member/");
        // A week later they had the time.
        house.go_to("2026-11-20T08:00:00Z");
        sees([200, 200, 403, 403, 200, 403]);
        house.get(Who::Owner, &report).is(200).says("Ines Soler");
        house.get(Who::Recruiter, &report).is(200).says_not("Ines Soler");
        set(&house, PersonalFigures::Own);
        house.get(Who::Owner, &report).says("shown to nobody but themselves").says_not("Ines Soler");
    }
}

#[test]
fn four_people_are_told_nowhere_and_five_in_words_without_a_name() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        met_and_left(&house, 4);
        counted(&house);
        let (whole, csv) = (house.path("/figures"), house.path("/figures/felt.csv"));
        let job = house.path(&format!("/figures/job/{}", house.job.id));
        for path in [&whole, &job, &csv, &house.path("/figures/report")] {
            let reply = house.get(Who::Owner, path);
            reply.says_not(WORDS);
            for told in ["4 people", "mostly", "in part", "not at all,"] {
                reply.says_not(told);
            }
        }
    }
    for db in databases() {
        let house = Scratch::with((*db).clone());
        let names = met_and_left(&house, 5);
        counted(&house);
        let job = house.path(&format!("/figures/job/{}", house.job.id));
        let page = house.get(Who::Owner, &job);
        page.is(200).says("5 people").says(&format!("{WORDS} 0")).says(&format!("{WORDS} 4"));
        page.says_not(&format!("{WORDS} 1"));
        for name in &names {
            page.says_not(name);
        }
        // Ines alone met them: five people are told as a whole number, the exact mean (3.4) to nobody.
        let csv = house.get(Who::Owner, &format!("{job}/felt.csv"));
        csv.is(200).says("5 people").says_not("3.4").says_not("3,4");
        for line in csv.body.lines().skip(1) {
            for cell in line.split([',', ';']).filter(|cell| cell.parse::<f64>().is_ok()) {
                assert!(
                    cell.parse::<f64>().unwrap().fract() == 0.0,
                    "{cell} is more than may be said: {line}"
                );
            }
        }
        let token = api::token(&house, Who::Owner, &[Scope::Read]);
        let told = api::read(api::ask(&house, "GET", "/api/v1/figures", Some(&token), &Value::Null).is(200));
        let overall = &told["felt"]["overall"];
        assert_eq!((&told["felt"]["people"], &overall["shown"]), (&Value::from(5), &Value::from("words")));
        for end in [&overall["mean"], &overall["range"]["low"], &overall["range"]["high"]] {
            assert!(end.as_f64().unwrap().fract() == 0.0, "{told}");
        }
        // A team that met none of them says nothing.
        let team = house.path(&format!("/figures/team/{}", house.member(Who::Executive)));
        house.get(Who::Owner, &team).is(200).says_not("5 people").says_not(WORDS);
    }
}

#[test]
fn an_empty_house_is_taught_in_one_sentence_in_both_languages() {
    let house = Scratch::new();
    let page = house.path("/figures");
    house
        .get(Who::Owner, &page)
        .is(200)
        .says("Once something owed to a candidate falls due")
        .says_not("<svg");
    house.get(Who::Owner, &house.path("/figures/raters")).is(200).says("Once two interviewers");
    house.get(Who::Owner, &house.path("/figures/report")).is(200).says("falls due");
    house.get(Who::Owner, &house.path("/figures/report.html")).is(404);
    house.post(Who::Owner, "/language/es", &[]);
    house.get(Who::Owner, &page).is(200).says("En cuanto venza algo que se debe");
    house.get(Who::Owner, &house.path("/figures/method")).says("Quienes no respondieron");
}

#[test]
fn the_report_is_one_file_in_either_language_and_over_the_months_that_were_asked_for() {
    let house = Scratch::new();
    met_and_left(&house, 5);
    counted(&house);
    let report =
        |query: &str| house.get(Who::Executive, &house.path(&format!("/figures/report.html{query}")));
    let english = report("?language=en");
    english
        .is(200)
        .says("<html lang=\"en\">")
        .says("How we treat people")
        .says("December 2025 to November 2026");
    assert_eq!(english.headers["content-disposition"], "attachment; filename=\"viceversa-2026-11-en.html\"");
    for outside in ["http://", "https://", "<script", "<link", "src=", "href="] {
        english.says_not(outside);
    }
    let spanish = report("?language=es");
    spanish.says("<html lang=\"es\">").says("Cómo tratamos a las personas").says("Lo que se sintió");
    assert!(english.body.contains("<svg") && english.body.contains("--company"), "it brings its own style");
    // Nothing had fallen due before November.
    report("?from=2026-01&to=2026-03")
        .is(200)
        .says("January 2026 to March 2026")
        .says("Too early to say: nothing that counts");
    let page = house.get(Who::Executive, &house.path("/figures/report?language=es&from=2026-11&to=2026-11"));
    page.is(200).says("lang=\"es\"").says("noviembre de 2026").says("Report for the board");
    house.get(Who::Executive, &house.path("/figures/report?from=never&to=%00&language=xx")).is(200);
}

#[test]
fn raters_who_never_met_the_same_candidate_are_linked_by_one_joint_interview() {
    let house = Scratch::new();
    let id = |who| house.member(who).uuid();
    let panel = Panel {
        ratings: 40,
        processes: 10,
        raters: 3,
        trouble: Some(Trouble::Apart {
            groups: vec![vec![id(Who::Recruiter), id(Who::Manager)], vec![id(Who::Interviewer)]],
            link: Some((id(Who::Interviewer), id(Who::Recruiter))),
        }),
        severity: None,
        criteria: vec![],
    };
    let unit = Unit { kind: UnitKind::Organisation, id: house.workspace.id.uuid() };
    let body = serde_json::to_string(&panel).unwrap();
    let now = house.house().clock.now();
    house
        .house()
        .db
        .write(|conn| store::figures::save(conn, house.workspace.id, act::raters::PANEL, unit, now, &body))
        .unwrap();
    house
        .get(Who::Owner, &house.path("/figures/raters"))
        .is(200)
        .says("Marta Ruiz and Pau Ferrer never met one together with Ines Soler")
        .says("A joint interview of Ines Soler and Marta Ruiz would link them")
        .says_not("Elena Costa");
}
