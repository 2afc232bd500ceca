//! An address that somebody types proves nothing: whose it is, says whether an application is theirs.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use axum::http::{Request, header};
use store::applications;
use support::{
    Scratch, Who,
    applying::{CV, LUCIA, apply, apply_at, at, get_with, public, session, waiting},
};

#[test]
fn typing_somebodys_address_opens_nothing_of_theirs() {
    let mut house = Scratch::new();
    public(&mut house);
    for email in ["ana@prieto.example", " ANA@prieto.example ", "marta.ruiz@harbour.example"] {
        let reply =
            apply(&house, Who::Stranger, &[("name", "Mallory"), ("email", email), ("story", "x")], &[CV]);
        let received = at(&house, &format!("/{}/received?how=mailed", house.job.slug));
        reply.leads_to(&received);
        assert!(reply.cookies.is_empty(), "{email} gives a session");
        house.get(Who::Stranger, &received).is(200).says("Look into your mail");
    }
    let workspace = house.workspace.id;
    let ana = house.candidate.id;
    let running = |conn: &mut store::Conn| applications::running(conn, workspace, ana, house.job.id);
    assert_eq!(house.house().db.read(running).unwrap(), Some(house.process), "no second process");
    house.get(Who::Recruiter, &house.path("/processes")).says_not("Mallory");
}

#[test]
fn whose_address_it_is_says_whether_an_application_is_theirs() {
    let mut rich = support::rich::Rich::new();
    rich.let_other_in();
    public(&mut rich.house);
    let house = &rich.house;
    let fields = [("name", "B. Novak"), ("email", "bela@novak.example"), ("story", "I built a pier")];
    apply(house, Who::Stranger, &fields, &[CV]).is(303);
    let application = waiting(house);
    let here = at(house, &format!("/applications/{}", application.id));
    for who in [Who::Stranger, Who::Candidate, Who::Recruiter, Who::Outsider] {
        house.get(who, &here).is(404).says_not("I built a pier");
        house.post(who, &here, &[]).is(404);
        house.post(who, &format!("{here}/refuse"), &[]).is(404);
    }
    house.get(Who::OtherCandidate, &here).is(200).says("Is this yours?").says("I built a pier");
    let sent = house.post(Who::OtherCandidate, &here, &[]);
    let process = sent.is(303).location.clone();
    house.get(Who::OtherCandidate, &process).is(200).says("I built a pier").says("cv.pdf");
    house.get(Who::Recruiter, process.split('?').next().unwrap()).is(200).says("Bela Novak");
    house.get(Who::OtherCandidate, &here).is(404);
}

#[test]
fn what_was_not_theirs_is_thrown_away_with_its_file() {
    let mut rich = support::rich::Rich::new();
    rich.let_other_in();
    public(&mut rich.house);
    let house = &rich.house;
    let fields = [("name", "Mallory"), ("email", "bela@novak.example"), ("story", "x")];
    apply(house, Who::Stranger, &fields, &[CV]).is(303);
    let application = waiting(house);
    let here = at(house, &format!("/applications/{}", application.id));
    house.post(Who::OtherCandidate, &format!("{here}/refuse"), &[]).leads_to(&at(house, ""));
    let db = &house.house().db;
    let files =
        db.read(|conn| store::files::of_application(conn, house.workspace.id, application.id)).unwrap();
    assert_eq!(files, []);
    let left = db.read(|conn| applications::load(conn, house.workspace.id, application.id)).unwrap();
    assert_eq!((left.state, left.name.as_str()), (applications::State::Dismissed, ""));
}

#[test]
fn an_address_that_was_only_typed_opens_no_account_and_loses_its_session_when_its_owner_comes() {
    let mut house = Scratch::new();
    public(&mut house);
    let mut fields = LUCIA.to_vec();
    fields.push(("story", "x"));
    let sent = apply(&house, Who::Stranger, &fields, &[]);
    let mallory = session(&sent);
    let claim = Request::post(house.path("/account/claim"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, format!("viceversa={mallory}"));
    house
        .send(Who::Stranger, claim, "password=a+very+long+password+indeed")
        .is(422)
        .says("First open the link in the mail we sent");

    // Nor a token, which would outlast the session; their page does not offer it.
    let issue = Request::post(house.path("/account/tokens"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, format!("viceversa={mallory}"));
    house.send(Who::Stranger, issue, "name=script&scopes=read").is(422).says_not("vv_");

    // The one whom the address belongs to comes in by the link that was mailed there.
    let (workspace, db) = (house.workspace.id, &house.house().db);
    let candidate =
        db.read(|conn| store::candidates::by_email(conn, workspace, LUCIA[1].1)).unwrap().unwrap();
    let now = house.house().clock.now();
    let link = db.write(|conn| {
        act::account::link::draw(
            conn,
            now,
            store::links::Purpose::Candidate,
            workspace,
            act::account::link::LinkTo::Person(ledger::side::Person::Candidate(candidate.id)),
            &sent.location,
        )
    });
    let (theirs, _) = act::account::link::enter(house.house(), &link.unwrap()).unwrap();
    get_with(&house, &mallory, &sent.location).is(303);
    get_with(&house, theirs.reveal(), &sent.location).is(200).says_not("open the link in the mail");
}

#[test]
fn what_the_company_adds_for_an_unproved_address_is_not_for_who_typed_it() {
    let mut house = Scratch::new();
    public(&mut house);
    let mut fields = LUCIA.to_vec();
    fields.push(("story", "x"));
    let sent = apply(&house, Who::Stranger, &fields, &[]);
    let mallory = session(&sent);
    let lucia = act::candidate::NewCandidate {
        name: "Lucía".to_owned(),
        email: LUCIA[1].1.to_owned(),
        language: "es".to_owned(),
        zone: String::new(),
    };
    let open =
        act::process::open::Open { whom: act::process::open::Whom::New(lucia), job: None, recruiter: None };
    act::process::open(house.house(), &house.seat(Who::Recruiter), &open).unwrap();
    get_with(&house, &mallory, &sent.location).is(303);
}

#[test]
fn what_is_taken_in_under_an_unproved_address_is_not_for_who_typed_it() {
    let mut house = Scratch::new();
    public(&mut house);
    let mut fields = LUCIA.to_vec();
    fields.extend([("story", "Nine years at sea"), ("homepage", "https://lucia.example")]);
    apply(&house, Who::Stranger, &fields, &[CV]).is(303);
    let (workspace, db) = (house.workspace.id, &house.house().db);
    let aside = db.read(|conn| applications::aside(conn, workspace, None, 1)).unwrap().remove(0).0;

    // Somebody types the same address while hers is looked at.
    let mut fields = LUCIA.to_vec();
    fields.push(("story", "x"));
    let sent = apply(&house, Who::Stranger, &fields, &[]);
    let mallory = session(&sent);
    get_with(&house, &mallory, &sent.location).is(200);
    let take_in = house.path(&format!("/applications/{}/take-in", aside.id));
    let taken = house.post(Who::Recruiter, &take_in, &[]).is(303).location.clone();
    house.get(Who::Recruiter, &taken).is(200);
    get_with(&house, &mallory, &taken).is(303);
    get_with(&house, &mallory, &sent.location).is(303);
}

#[test]
fn somebody_signed_in_applies_without_a_name_and_is_not_held_up() {
    let mut rich = support::rich::Rich::new();
    rich.let_other_in();
    public(&mut rich.house);
    let house = &rich.house;
    house
        .get(Who::OtherCandidate, &apply_at(house))
        .is(200)
        .says("You are signed in as Bela Novak")
        .says_not("name=\"email\"");
    let links = "https://a.example https://b.example https://c.example https://d.example https://e.example";
    let sent = apply(house, Who::OtherCandidate, &[("story", links)], &[]);
    assert!(sent.is(303).location.contains("/processes/"), "{}", sent.location);
}

#[test]
fn an_account_elsewhere_becomes_a_candidate_here_once_it_is_shown_to_be_theirs() {
    let mut house = Scratch::new();
    public(&mut house);
    let mut outsider = vec![("name", "Otto Outside"), ("email", "otto.outside@harbour.example")];
    outsider.push(("story", "I come from another house"));
    let sent = apply(&house, Who::Outsider, &outsider, &[]);
    assert!(sent.is(303).location.contains("/processes/"), "{}", sent.location);
    house.get(Who::Outsider, &sent.location.clone()).is(200).says("I come from another house");
    // Without their session, it waits for them.
    let reply = apply(&house, Who::Stranger, &outsider, &[]);
    assert!(reply.is(303).location.contains("how=mailed"));
}
