//! Applying for a job, and what one tells beside a CV.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use axum::http::{Request, header};
use ledger::{
    promise::{About, Kind},
    side::Side,
};
use store::applications;
use support::{
    Scratch, Who,
    applying::{CV, LUCIA, apply, apply_at, count, get_with, public, session, token, wait},
    multipart,
};

#[test]
fn a_stranger_applies_and_is_on_their_own_page_at_once() {
    let mut house = Scratch::new();
    let job = public(&mut house);
    let mut fields = LUCIA.to_vec();
    fields.extend([
        ("story", "I kept a ferry on time for nine years"),
        ("question", "Who decides about the winter timetable?"),
        ("needs", "A room without stairs"),
    ]);
    let sent = apply(&house, Who::Stranger, &fields, &[CV]);
    sent.is(303);
    let page = get_with(&house, &session(&sent), &sent.location);
    page.is(200)
        .says("I kept a ferry on time for nine years")
        .says("A room without stairs")
        .says("cv.pdf")
        .says("Who decides about the winter timetable?")
        .says("Please open the link in the mail we sent you")
        .says("Mon 16 Nov, 17:00");

    let db = &house.house().db;
    let candidate =
        db.read(|conn| store::candidates::by_email(conn, house.workspace.id, LUCIA[1].1)).unwrap().unwrap();
    let running =
        |conn: &mut store::Conn| applications::running(conn, house.workspace.id, candidate.id, job.id);
    let id = db.read(running).unwrap().unwrap();
    let process = db.read(|conn| store::process::load(conn, house.workspace.id, id)).unwrap().process;
    assert_eq!((process.recruiter, process.job), (house.member(Who::Recruiter), Some(job.id)));
    let owed: Vec<_> =
        process.promises.iter().map(|promise| (promise.kind, promise.about, promise.owing())).collect();
    assert_eq!(
        owed,
        [
            (Kind::Answer, About::Process, Side::Company),
            (Kind::Reply, About::Question(process.questions[0].id), Side::Company),
        ]
    );
    // Again: no second process.
    let again = multipart::form(&[("token", &token(&house, Who::Stranger)), ("story", "x")], &[]);
    wait(&house, 60);
    let request = Request::post(apply_at(&house))
        .header(header::CONTENT_TYPE, again.0)
        .header(header::COOKIE, format!("viceversa={}", session(&sent)));
    let reply = house.send(Who::Stranger, request, again.1);
    assert!(reply.is(303).location.contains(&id.to_string()), "{}", reply.location);
}

#[test]
fn needs_are_read_by_who_runs_the_search_and_the_owners_and_nobody_else() {
    let mut house = Scratch::new();
    public(&mut house);
    let mut fields = LUCIA.to_vec();
    fields.extend([("story", "My own story"), ("needs", "A room without stairs")]);
    let sent = apply(&house, Who::Stranger, &fields, &[]);
    let path = sent.is(303).location.clone();
    for (who, reads) in
        [(Who::Owner, true), (Who::Recruiter, true), (Who::Manager, false), (Who::Executive, false)]
    {
        let page = house.get(who, &path);
        page.is(200).says("My own story");
        assert_eq!(page.body.contains("A room without stairs"), reads, "{who:?}");
        house.get(who, &format!("{path}/needs")).is(403);
        house.post(who, &format!("{path}/story"), &[("story", "theirs now"), ("version", "1")]).is(403);
    }
}

#[test]
fn what_is_told_is_changed_by_the_candidate_and_never_over_a_newer_word() {
    let house = Scratch::new();
    let at = |tail: &str| house.process_path(tail);
    house.get(Who::Candidate, &at("/story")).is(200).says("What does your CV not say?");
    let tell = |version: &str, text: &str| {
        house.post(Who::Candidate, &at("/story"), &[("story", text), ("version", version)])
    };
    tell("0", "I know the winter sea").is(303);
    house.get(Who::Manager, &at("")).says("I know the winter sea");
    tell("0", "From another window").is(422).says("From another window");
    tell("1", "I know the summer sea too").is(303);
    house.get(Who::Manager, &at("")).says("I know the summer sea too").says_not("another window");
    house.post(Who::Candidate, &at("/needs"), &[("needs", "No stairs"), ("version", "0")]).is(303);
    house.get(Who::Candidate, &at("")).says("No stairs");
    let sees = store::candidates::list::Sees::All(house.workspace.id);
    let found = house.house().db.read(|conn| store::search::find(conn, sees, "summer", None, 10)).unwrap();
    assert_eq!(found.len(), 1, "the search finds the story");
    let found = house.house().db.read(|conn| store::search::find(conn, sees, "stairs", None, 10)).unwrap();
    assert_eq!(found.len(), 0, "and not what they need");
}

#[test]
fn everything_that_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let mut house = Scratch::new();
    public(&mut house);
    let fields = [
        ("name", ""),
        ("email", "nobody"),
        ("story", "My <story>"),
        ("question", "Why?"),
        ("needs", "Quiet"),
    ];
    let reply = apply(&house, Who::Stranger, &fields, &[("file", "cv.exe", b"MZ\x90\x00\x03")]);
    reply
        .is(422)
        .says("Please fill in the name.")
        .says("Check the mail address")
        .says("We cannot take a file of that kind")
        .says("Please choose your file once more")
        .says("My &lt;story&gt;")
        .says("Why?")
        .says("Quiet")
        .says("value=\"nobody\"");
    apply(&house, Who::Stranger, &LUCIA, &[]).is(422).says("one of the two is enough");
    assert_eq!(count(&house), 1, "only Ana is here");
}
