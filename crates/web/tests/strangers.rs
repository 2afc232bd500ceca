//! Who is not part of something does not learn that it is there, by no address and no method; and other sites
//! cannot act in anybody's name. Goes through every address the router answers.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use axum::http::Request;
use support::{
    Reply, Scratch, Who,
    rich::{MARK, Rich},
    routes::{self, Route},
};

const PROCESS: &str = "/w/{workspace}/processes/{process}";
/// What every candidate has of their own: lists of theirs, their account.
const OWN: [&str; 5] = [
    "/w/{workspace}",
    "/w/{workspace}/processes",
    "/w/{workspace}/promises",
    "/w/{workspace}/account",
    "/w/{workspace}/my-view",
];

fn pages(house: &Scratch) -> Vec<Route> {
    routes::all(&house.app).into_iter().filter(Route::is_page).collect()
}

/// The pages below `/w/{workspace}`.
fn inside(house: &Scratch) -> Vec<Route> {
    let is_inside =
        |route: &Route| route.path == "/w/{workspace}" || route.path.starts_with("/w/{workspace}/");
    let routes: Vec<Route> = pages(house).into_iter().filter(is_inside).collect();
    assert!(routes.len() > 60);
    routes
}

fn is_of_process(route: &Route) -> bool {
    route.path == PROCESS || route.path.starts_with(&format!("{PROCESS}/"))
}

fn try_it(rich: &Rich, who: Who, method: &str, path: &str) -> Reply {
    let path = rich.fill(path);
    if method == "GET" { rich.house.get(who, &path) } else { rich.house.post(who, &path, &[]) }
}

#[track_caller]
fn says_nothing(reply: &Reply, what: &str) {
    for word in [MARK, "Ana Prieto", "ana@prieto", "Operations manager", "How decisions are made"] {
        assert!(!reply.body.contains(word), "{what} says {word:?}: {}", reply.body);
    }
}

#[test]
fn who_is_not_signed_in_is_asked_to_sign_in_and_told_nothing() {
    let rich = Rich::new();
    let before = rich.house.load();
    for route in inside(&rich.house) {
        for method in &route.methods {
            let reply = try_it(&rich, Who::Stranger, method, &route.path);
            let what = format!("{method} {}", route.path);
            assert_eq!(reply.status.as_u16(), 303, "{what}: {}", reply.body);
            assert!(reply.location.starts_with("/sign-in?next="), "{what} leads to {}", reply.location);
            says_nothing(&reply, &what);
        }
    }
    assert_eq!(rich.house.load(), before);
}

#[test]
fn outside_of_workspaces_nothing_of_a_process_is_told() {
    let rich = Rich::new();
    for route in pages(&rich.house) {
        for method in route.methods.iter().filter(|_| !route.path.starts_with("/w/")) {
            for who in [Who::Stranger, Who::Outsider] {
                let reply = try_it(&rich, who, method, &route.path);
                let what = format!("{method} {} as {who:?}", route.path);
                assert!(reply.status.as_u16() < 500, "{what}");
                // What a job is and how it goes is for everybody to read.
                if route.path.starts_with("/careers/") {
                    reply.says_not(MARK).says_not("Ana Prieto").says_not("ana@prieto");
                } else {
                    says_nothing(&reply, &what);
                }
            }
        }
    }
}

#[test]
fn somebody_of_another_workspace_finds_nothing_at_all() {
    let rich = Rich::new();
    let before = rich.house.load();
    for route in inside(&rich.house) {
        for method in &route.methods {
            let reply = try_it(&rich, Who::Outsider, method, &route.path);
            let what = format!("{method} {}", route.path);
            assert_eq!(reply.status.as_u16(), 404, "{what}: {} {}", reply.location, reply.body);
            says_nothing(&reply, &what);
        }
    }
    assert_eq!(rich.house.load(), before);
}

#[test]
fn another_candidate_of_the_same_workspace_finds_only_what_is_their_own() {
    let mut rich = Rich::new();
    let before = rich.house.load();
    for route in inside(&rich.house) {
        for method in &route.methods {
            rich.let_other_in();
            let mut reply = try_it(&rich, Who::OtherCandidate, method, &route.path);
            let what = format!("{method} {}", route.path);
            let status = reply.status.as_u16();
            let is_own =
                OWN.contains(&route.path.as_str()) || route.path.starts_with("/w/{workspace}/account/");
            if is_own {
                assert!(status < 500, "{what}: {status}");
            } else if is_of_process(&route) {
                assert_eq!(status, 404, "{what}: {}", reply.body);
            } else {
                // Some addresses of forms lead back to the page that holds them: it must be closed too.
                if method == "GET" && status == 303 {
                    reply = rich.house.get(Who::OtherCandidate, &reply.location);
                }
                assert!(matches!(reply.status.as_u16(), 403 | 404), "{what}: {status} {}", reply.body);
            }
            says_nothing(&reply, &what);
        }
    }
    assert_eq!(rich.house.load(), before);
}

#[test]
fn an_interviewer_without_a_part_in_a_process_finds_none_there() {
    let rich = Rich::new();
    let before = rich.house.load();
    for route in inside(&rich.house) {
        for method in route.methods.iter().filter(|_| is_of_process(&route)) {
            let reply = try_it(&rich, Who::Interviewer, method, &route.path);
            assert_eq!(reply.status.as_u16(), 404, "{method} {}: {}", route.path, reply.body);
            says_nothing(&reply, &route.path);
        }
    }
    for path in ["/processes", "/promises"] {
        let reply = rich.house.get(Who::Interviewer, &rich.house.path(path));
        reply.is(200).says_not(MARK).says_not("Ana Prieto");
    }
    assert_eq!(rich.house.load(), before);
}

#[test]
fn looking_changes_nothing_whoever_looks() {
    let rich = Rich::new();
    let before = rich.house.load();
    for route in routes::all(&rich.house.app).iter().filter(|route| route.takes("GET")) {
        for (who, ..) in Who::COMPANY.iter().chain(&[(Who::Candidate, "", ledger::frame::Role::Owner)]) {
            for method in ["GET", "HEAD"] {
                let request = Request::builder().method(method).uri(rich.fill(&route.path));
                let reply = rich.house.send(*who, request, "");
                assert!(reply.status.as_u16() < 500, "{method} {} as {who:?}: {}", route.path, reply.status);
            }
        }
    }
    assert_eq!(rich.house.load(), before);
}

#[test]
fn other_sites_can_change_nothing_in_anybodys_name() {
    let rich = Rich::new();
    let before = rich.house.load();
    for route in routes::all(&rich.house.app) {
        for method in route.methods.iter().filter(|method| *method != "GET") {
            for who in [Who::Owner, Who::Recruiter, Who::Candidate, Who::Stranger] {
                for said in
                    [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "null")]
                {
                    let request = Request::builder()
                        .method(method.as_str())
                        .uri(rich.fill(&route.path))
                        .header("host", "house.example")
                        .header("content-type", "application/x-www-form-urlencoded")
                        .header(said.0, said.1);
                    let reply = rich.house.send(who, request, "text=x");
                    assert_eq!(reply.status.as_u16(), 403, "{method} {} as {who:?} {said:?}", route.path);
                    assert!(reply.cookies.is_empty(), "{} sets a cookie", route.path);
                    says_nothing(&reply, &route.path);
                }
            }
        }
    }
    assert_eq!(rich.house.load(), before);
}

#[track_caller]
fn is_sealed(reply: &Reply, what: &str) {
    let said = |name: &str| reply.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
    let policy = said("content-security-policy");
    assert!(policy.contains("default-src 'none'"), "{what}: {policy:?}");
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    assert_eq!(said("x-content-type-options"), "nosniff", "{what}");
    assert!(!said("cache-control").is_empty(), "{what}");
}

/// A policy without 'unsafe-inline' would not let it work; so none may be there.
#[track_caller]
fn has_nothing_inline(reply: &Reply, what: &str) {
    let said = |name: &str| reply.headers.get(name).map_or("", |said| said.to_str().unwrap());
    // A file is sent to be kept: opened from a disk it has no stylesheet beside it.
    if !said("content-type").starts_with("text/html") || said("content-disposition").starts_with("attachment")
    {
        return;
    }
    for tag in reply.body.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        assert_ne!(name, "style", "{what}");
        assert!(name != "script" || tag.contains(" src=\"/assets/"), "{what}: <{tag}>");
        assert!(!tag.contains(" style="), "{what}: <{tag}>");
        assert!(!tag.contains("\"javascript:"), "{what}: <{tag}>");
        // Attributes of the house are written with double quotes; what is quoted is a value.
        let outside = tag.split('"').step_by(2).collect::<String>();
        assert!(!outside.contains(" on"), "{what}: <{tag}>");
    }
}

#[test]
fn every_answer_says_what_a_browser_may_do_and_no_page_holds_anything_inline() {
    let rich = Rich::new();
    for route in routes::all(&rich.house.app) {
        for who in
            [Who::Stranger, Who::Owner, Who::Recruiter, Who::Candidate, Who::Interviewer, Who::Outsider]
        {
            let reply = rich.house.get(who, &rich.fill(&route.path));
            let what = format!("GET {} as {who:?}", route.path);
            assert_eq!(reply.status == 405, !route.takes("GET"), "{what}: {}", reply.status);
            is_sealed(&reply, &what);
            has_nothing_inline(&reply, &what);
        }
    }
    for path in ["/no/such/page", "/api/v1/nothing", "/w", "/assets/other.css"] {
        let reply = rich.house.get(Who::Stranger, path);
        assert_eq!(reply.status, 404);
        is_sealed(&reply, path);
    }
    let reply = rich.house.get(Who::Stranger, "/api/v1/nothing");
    assert_eq!(reply.headers["content-type"], "application/problem+json");
}

#[test]
fn forms_that_are_refused_are_shown_again_sealed_and_with_nothing_inline() {
    let rich = Rich::new();
    let bad =
        [("text", "<script>alert(1)</script>\" onfocus=\"x"), ("starts_at", "\"><b>soon"), ("reason", "")];
    for route in pages(&rich.house).iter().filter(|route| route.takes("POST")) {
        // Those who sign out cannot be shown a form afterwards.
        for who in [Who::Recruiter, Who::Candidate].into_iter().filter(|_| !route.path.contains("sign-out")) {
            let reply = rich.house.post(who, &rich.fill(&route.path), &bad);
            let what = format!("POST {} as {who:?}", route.path);
            assert!(reply.status.as_u16() < 500, "{what}: {}", reply.body);
            is_sealed(&reply, &what);
            has_nothing_inline(&reply, &what);
            assert!(!reply.body.contains("<script>alert"), "{what}");
        }
    }
}

#[test]
fn markup_that_people_write_stays_text_on_every_page() {
    let mark = "<img src=x onerror=alert(2)>\"'><b>&amp;";
    let mut rich = Rich::with(store::Database::open(&store::Location::Memory).unwrap(), mark);
    let evil = "<script>alert(1)</script>\" onmouseover=\"x";
    let (db, workspace) = (rich.house.house().db.clone(), rich.house.workspace.clone());
    db.write(|conn| {
        let mut ana = store::candidates::load(conn, workspace.id, rich.house.candidate.id)?;
        ana.name = evil.to_owned();
        store::candidates::save(conn, &ana)?;
        for mut member in store::members::list(conn, workspace.id)? {
            member.name = format!("{} {evil}", member.name);
            store::members::save(conn, &member)?;
        }
        let mut house = store::workspaces::load(conn, workspace.id)?;
        house.name = evil.to_owned();
        store::workspaces::save(conn, &house)
    })
    .unwrap();
    rich.let_other_in();
    let mut shown = 0;
    for route in pages(&rich.house).iter().filter(|route| route.takes("GET")) {
        for who in [Who::Owner, Who::Recruiter, Who::Executive, Who::Candidate, Who::OtherCandidate] {
            let reply = rich.house.get(who, &rich.fill(&route.path));
            let what = format!("GET {} as {who:?}", route.path);
            assert!(reply.status.as_u16() < 500, "{what}");
            has_nothing_inline(&reply, &what);
            // A file is sent as it came, to be kept: no browser shows it.
            if reply
                .headers
                .get("content-disposition")
                .is_some_and(|said| said.as_bytes().starts_with(b"attachment"))
            {
                continue;
            }
            for raw in ["<script>alert", "<img src=x", "\" onmouseover=\""] {
                assert!(!reply.body.contains(raw), "{what} holds {raw}: {}", reply.body);
            }
            // As text it is there, escaped once and not twice.
            assert!(!reply.body.contains("&amp;lt;script"), "{what} escapes twice");
            shown += usize::from(reply.body.contains("&lt;script&gt;alert(1)"));
        }
    }
    assert!(shown > 60, "only {shown} pages show a name");
    rich.house.get(Who::Candidate, &rich.house.process_path("")).says("&lt;img src=x onerror=alert(2)&gt;");
}
