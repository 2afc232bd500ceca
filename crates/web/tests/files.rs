//! Files of a process: who brings them, who may have them, what is refused, and how they are sent.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::token::Scope;
use axum::http::{Request, header};
use store::files::File;
use support::{Scratch, Who, api, multipart};

const PDF: &[u8] = b"%PDF-1.7\nnine years at sea";

fn upload(house: &Scratch, who: Who, name: &str, bytes: &[u8]) -> support::Reply {
    let path = house.process_path("/files");
    multipart::post(house, who, &path, &[("purpose", "cv")], &[("file", name, bytes)])
}

fn files(house: &Scratch) -> Vec<File> {
    let db = &house.house().db;
    db.read(|conn| store::files::of_process(conn, house.workspace.id, house.process)).unwrap()
}

fn at(house: &Scratch, tail: &str) -> String {
    house.process_path(&format!("/files/{}{tail}", files(house)[0].id))
}

#[test]
fn a_file_comes_back_as_it_went_in_and_can_do_nothing_in_a_browser() {
    let house = Scratch::new();
    let page = b"<script>alert(1)</script> and so on";
    upload(&house, Who::Candidate, "Ana's \u{fc}ber %22cv%22.html", page)
        .leads_to(&house.process_path("/files"));
    house.get(Who::Recruiter, &house.process_path("/files")).is(200).says("cv.html.txt").says("Ana Prieto");
    house.get(Who::Recruiter, &house.process_path("")).is(200).says("cv.html.txt");

    let reply = house.get(Who::Recruiter, &at(&house, "/download"));
    assert_eq!(reply.is(200).body.as_bytes(), page);
    let said = |name: &str| reply.headers.get(name).unwrap().to_str().unwrap().to_owned();
    assert_eq!(said("content-type"), "text/plain; charset=utf-8");
    assert_eq!(said("x-content-type-options"), "nosniff");
    assert_eq!(said("content-security-policy"), "default-src 'none'; sandbox; frame-ancestors 'none'");
    assert_eq!(said("cache-control"), "no-store");
    assert_eq!(
        said("content-disposition"),
        "attachment; filename=\"Ana_s _ber cv.html.txt\"; filename*=UTF-8''Ana%27s%20%C3%BCber%20cv.html.txt"
    );
}

#[test]
fn who_may_not_see_the_process_finds_no_file() {
    let mut rich = support::rich::Rich::new();
    rich.let_other_in();
    let house = &rich.house;
    let before = files(house).len();
    for who in [Who::Interviewer, Who::OtherCandidate, Who::Outsider] {
        for tail in ["", "/download"] {
            house.get(who, &at(house, tail)).is(404);
        }
        house.post(who, &at(house, "/remove"), &[]).is(404);
        upload(house, who, "cv.pdf", PDF).is(404);
    }
    house.get(Who::Stranger, &at(house, "/download")).is(303);
    // By the id of the file, but in another process.
    let elsewhere = act::process::open(
        house.house(),
        &house.seat(Who::Recruiter),
        &act::process::open::Open {
            whom: act::process::open::Whom::Known(house.candidate.id),
            job: None,
            recruiter: None,
        },
    );
    let elsewhere = elsewhere.unwrap().process.id;
    let file = files(house)[0].id;
    house.get(Who::Recruiter, &house.path(&format!("/processes/{elsewhere}/files/{file}/download"))).is(404);
    assert_eq!(files(house).len(), before);
}

#[test]
fn what_is_no_file_of_ours_is_refused_in_plain_words() {
    let house = Scratch::new();
    let large = vec![b'a'; act::file::LARGEST + 1];
    let cases: [(&str, &[u8], &str); 4] = [
        ("cv.pdf", b"MZ\x90\x00\x03", "We cannot take a file of that kind"),
        ("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "We cannot take a file of that kind"),
        ("cv.txt", &large, "larger than 10 MB"),
        ("", b"", "Please fill in the file"),
    ];
    for (name, bytes, says) in cases {
        upload(&house, Who::Candidate, name, bytes).is(422).says(says);
    }
    assert_eq!(files(&house), []);
    let largest = vec![b'a'; act::file::LARGEST];
    upload(&house, Who::Candidate, "long.txt", &largest).is(303);
    assert_eq!(files(&house)[0].size, 10 * 1024 * 1024);
}

#[test]
fn a_candidate_has_no_more_than_twenty_files() {
    let house = Scratch::new();
    for n in 0..20 {
        upload(&house, Who::Candidate, &format!("{n}.pdf"), PDF).is(303);
    }
    upload(&house, Who::Recruiter, "one more.pdf", PDF).is(422).says("There are 20 files already");
    house.post(Who::Candidate, &at(&house, "/remove"), &[]).is(303);
    upload(&house, Who::Recruiter, "one more.pdf", PDF).is(303);
}

#[test]
fn a_candidate_removes_what_they_uploaded_and_that_it_was_there_stays() {
    let house = Scratch::new();
    upload(&house, Who::Candidate, "cv.pdf", PDF).is(303);
    house.post(Who::Recruiter, &at(&house, "/remove"), &[]).is(403);
    house.get(Who::Candidate, &at(&house, "")).is(200).says("Remove this file").says("Being read");
    house.post(Who::Candidate, &at(&house, "/remove"), &[]).leads_to(&house.process_path("/files"));
    house.get(Who::Recruiter, &at(&house, "/download")).is(404);
    house
        .get(Who::Recruiter, &house.process_path("/files"))
        .says("CV: removed on Mon 9 Nov")
        .says_not("cv.pdf");

    upload(&house, Who::Recruiter, "notes.txt", b"what we agreed").is(303);
    let left = files(&house).into_iter().find(|file| file.removed_at.is_none()).unwrap();
    let ours = house.process_path(&format!("/files/{}/remove", left.id));
    house.post(Who::Candidate, &ours, &[]).is(403);
    house.post(Who::Recruiter, &ours, &[]).is(303);
}

#[test]
fn the_text_of_a_file_is_shown_or_why_there_is_none() {
    let house = Scratch::new();
    upload(&house, Who::Candidate, "cv.pdf", PDF).is(303);
    let file = files(&house).remove(0);
    let read = |what: Result<&str, store::files::Reading>| {
        act::file::reading::keep(house.house(), &file, what).unwrap();
        house.get(Who::Candidate, &at(&house, ""))
    };
    use store::files::Reading;
    read(Err(Reading::Broken)).says("it seems to be damaged").says("The file itself stays here");
    read(Err(Reading::Locked)).says("locked with a password");
    read(Err(Reading::Empty)).says("pictures of pages");
    read(Err(Reading::TooMuch)).says("would take too long");
    read(Ok("Nine <b>years</b> at sea")).says("Nine &lt;b&gt;years&lt;/b&gt; at sea");
    // The search finds them by it.
    let sees = store::candidates::list::Sees::All(house.workspace.id);
    let found = house.house().db.read(|conn| store::search::find(conn, sees, "years sea", None, 10)).unwrap();
    assert_eq!(found.len(), 1);
    house.post(Who::Candidate, &at(&house, "/remove"), &[]).is(303);
    let found = house.house().db.read(|conn| store::search::find(conn, sees, "years sea", None, 10)).unwrap();
    assert_eq!(found.len(), 0, "what was removed is found no more");
}

#[test]
fn the_api_uploads_lists_and_sends_files() {
    let house = Scratch::new();
    let token = api::token(&house, Who::Candidate, &Scope::ALL);
    let all = format!("/api/v1/processes/{}/files", house.process);
    let (kind, body) = multipart::form(&[("purpose", "work_sample")], &[("file", "plan.txt", b"A plan")]);
    let request = Request::post(&all)
        .header(header::CONTENT_TYPE, kind)
        .header(header::AUTHORIZATION, format!("Bearer {token}"));
    let made = api::read(house.send(Who::Stranger, request, body).is(201));
    assert_eq!((made["purpose"].as_str(), made["kind"].as_str()), (Some("work_sample"), Some("txt")));
    let ask = |method: &str, tail: &str| {
        let path = format!("{all}{tail}");
        api::ask(&house, method, &path, Some(&token), &serde_json::json!({}))
    };
    let listed = api::read(ask("GET", "").is(200));
    assert_eq!(listed["files"], serde_json::json!([made]));
    let one = format!("/{}", made["id"].as_str().unwrap());
    ask("GET", &format!("{one}/content")).is(200).says("A plan");
    assert_eq!(api::read(ask("GET", &format!("{one}/text")).is(200))["reading"], "waiting");
    let left = api::read(ask("POST", &format!("{one}/remove")).is(200));
    assert!(left["files"][0]["removed_at"].is_string());
    ask("GET", &format!("{one}/content")).is(404);
    let nobody = Request::post(&all).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    house.send(Who::Stranger, nobody, "--x--").is(401);
}

#[test]
fn a_form_with_files_that_is_none_is_told_so() {
    let house = Scratch::new();
    let path = house.process_path("/files");
    let send = |kind: &str, body: Vec<u8>| {
        house.send(Who::Candidate, Request::post(&path).header(header::CONTENT_TYPE, kind), body)
    };
    send("multipart/form-data", b"--x--".to_vec()).is(400);
    send("multipart/form-data; boundary=x", b"no boundary at all".to_vec()).is(400);
    let (kind, whole) = multipart::form(&[], &[("file", "cv.pdf", PDF)]);
    send(&kind, whole[..whole.len() / 2].to_vec()).is(400);
    let fields = vec![("text", "x"); 300];
    let (kind, many) = multipart::form(&fields, &[]);
    send(&kind, many).is(413);
    let long = "x".repeat(300 * 1024);
    let (kind, text) = multipart::form(&[("text", &long)], &[]);
    send(&kind, text).is(413);
    // What belongs to no field is held until one begins: before the first one, and as the head of one.
    let before = [vec![b' '; 2 * 1024 * 1024], b"\r\n".to_vec(), whole.clone()].concat();
    send(&kind, before).is(413);
    let said = String::from_utf8(whole).unwrap();
    let head = said.replacen("\r\n", &format!("\r\nx-long: {}\r\n", "x".repeat(2 * 1024 * 1024)), 1);
    send(&kind, head.into_bytes()).is(413);
    assert_eq!(files(&house), []);
}
