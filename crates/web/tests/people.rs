//! The people of an organisation and its jobs: who may change what, and who takes over when somebody leaves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "support/door.rs"]
mod door;
mod support;

use door::after;
use ledger::{frame::Role, ids::MemberId};
use store::members::{Member, State};
use support::{Scratch, Who};

fn member(house: &Scratch, who: Who) -> Member {
    let id = house.member(who);
    house.house().db.read(|conn| store::members::load(conn, house.workspace.id, id)).unwrap()
}

fn one(house: &Scratch, who: Who, tail: &str) -> String {
    house.path(&format!("/people/{}{tail}", house.member(who)))
}

#[test]
fn everybody_sees_the_people_and_only_an_owner_changes_them() {
    let house = Scratch::new();
    let people = house.path("/people");
    house.get(Who::Owner, &people).is(200).says("Ines Soler").says("Invite somebody");
    house
        .get(Who::Interviewer, &people)
        .is(200)
        .says("Ines Soler")
        .says_not("Invite somebody")
        .says_not("/people/");
    house.get(Who::Candidate, &people).is(403);
    house.get(Who::Outsider, &people).is(404);
    for who in [Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive, Who::Candidate] {
        house.get(who, &house.path("/people/invite")).is(403);
        house.get(who, &one(&house, Who::Owner, "")).is(403);
        let fields = [("name", "X"), ("email", "x@y.example"), ("role", "owner"), ("version", "1")];
        house.post(who, &house.path("/people/invite"), &fields).is(403);
        house.post(who, &one(&house, Who::Owner, ""), &fields).is(403);
        // Nor does a form that cannot be read show them what they may not see.
        house.post(who, &one(&house, Who::Owner, ""), &[]).is(403);
        house.post(who, &house.path("/people/invite"), &[]).is(403);
        house.post(who, &one(&house, Who::Owner, "/deactivate"), &[("member", "x")]).is(403);
        house.post(who, &one(&house, Who::Owner, "/deactivate"), &fields).is(403);
        house.post(who, &one(&house, Who::Owner, "/invite-again"), &fields).is(403);
    }
}

#[test]
fn somebody_is_invited_once_and_can_be_reminded() {
    let house = Scratch::new();
    let path = house.path("/people/invite");
    let boss = house.member(Who::Owner).to_string();
    let fields = [
        ("name", "Nil Serra"),
        ("email", "nil@harbour.example"),
        ("role", "recruiter"),
        ("reports_to", &boss),
    ];
    let reply = house.post(Who::Owner, &path, &fields);
    reply.is(303);
    let list = house.get(Who::Owner, &reply.location);
    list.says("The invitation to Nil Serra is on its way").says("invited");
    house.post(Who::Owner, &path, &fields).is(422).says("nil@harbour.example").says("taken");
    house
        .post(Who::Owner, &path, &[("name", "No Address"), ("role", "recruiter")])
        .is(422)
        .says("No Address");
    house.post(Who::Owner, &path, &[("name", "A"), ("email", "a@b.example"), ("role", "king")]).is(422);

    let nil: MemberId = reply.location.split('=').nth(1).unwrap().parse().unwrap();
    let again = house.path(&format!("/people/{nil}/invite-again"));
    house.get(Who::Owner, &house.path(&format!("/people/{nil}"))).says(&again);
    house.post(Who::Owner, &again, &[]).is(303);
    house.post(Who::Owner, &one(&house, Who::Recruiter, "/invite-again"), &[]).is(404);
}

#[test]
fn a_change_over_somebody_elses_keeps_what_was_typed_and_shows_what_is_there() {
    let house = Scratch::new();
    let path = one(&house, Who::Interviewer, "");
    let form = house.get(Who::Owner, &path);
    form.is(200).says("Ines Soler");
    let version = after(&form.body, "name=\"version\" value=\"").to_owned();
    let pau = house.member(Who::Manager).to_string();
    let first = [("version", version.as_str()), ("role", "executive"), ("reports_to", &pau)];
    house.post(Who::Owner, &path, &first).leads_to(&house.path("/people"));

    let late = [("version", version.as_str()), ("role", "recruiter"), ("reports_to", "")];
    let stale = house.post(Who::Owner, &path, &late);
    stale.is(422).says("Somebody else changed this").says("Executive");
    stale.says("value=\"recruiter\" required checked");
    assert_eq!(member(&house, Who::Interviewer).role, Role::Executive);
    // The form knows the newer version now: sent again, it is taken.
    let version = after(&stale.body, "name=\"version\" value=\"").to_owned();
    let again = [("version", version.as_str()), ("role", "recruiter"), ("reports_to", "")];
    house.post(Who::Owner, &path, &again).is(303);
    assert_eq!(member(&house, Who::Interviewer).role, Role::Recruiter);
}

#[test]
fn nobody_reports_to_themselves_and_an_owner_stays() {
    let house = Scratch::new();
    let owner = one(&house, Who::Owner, "");
    let pau = house.member(Who::Manager).to_string();
    let circular = [("version", "1"), ("role", "owner"), ("reports_to", &pau)];
    house.post(Who::Owner, &owner, &circular).is(422).says("report to themselves");
    house.post(Who::Owner, &owner, &[("version", "1"), ("role", "recruiter")]).is(422).says("needs an owner");
    let leave = one(&house, Who::Owner, "/deactivate");
    house.post(Who::Owner, &leave, &[("member", &pau)]).is(422).says("needs an owner");
    assert_eq!(member(&house, Who::Owner).state, State::Active);
    house.get(Who::Owner, &house.path("/settings")).is(200);
}

#[test]
fn whoever_leaves_hands_over_and_is_signed_out() {
    let house = Scratch::new();
    house.book(Who::Recruiter, "2026-11-12T09:00:00Z");
    let leave = one(&house, Who::Recruiter, "/deactivate");
    house
        .get(Who::Owner, &leave)
        .is(200)
        .says("Marta Ruiz leaves")
        .says("Ana Prieto, Operations manager")
        .says("an interview");
    let process = house.process.to_string();
    let own = format!("to-{process}");
    let elena = house.member(Who::Executive).to_string();
    let ines = house.member(Who::Interviewer).to_string();

    // Somebody must take over what is open.
    let nobody = house.post(Who::Owner, &leave, &[("process", &process), (&own, &ines)]);
    nobody.is(422).says("Please choose somebody").says(&format!("value=\"{ines}\" selected"));
    assert_eq!(member(&house, Who::Recruiter).state, State::Active);
    house.get(Who::Recruiter, &house.path("/people")).is(200);

    let fields = [("process", process.as_str()), (own.as_str(), ines.as_str()), ("member", elena.as_str())];
    let reply = house.post(Who::Owner, &leave, &fields);
    reply.leads_to(&house.path(&format!("/people?left={}", house.member(Who::Recruiter))));
    house.get(Who::Owner, &reply.location).says("Marta Ruiz can no longer sign in").says("has left");
    assert_eq!(member(&house, Who::Recruiter).state, State::Deactivated);
    house.get(Who::Recruiter, &house.path("/people")).is(303);

    let after = house.load();
    assert_eq!(after.recruiter, house.member(Who::Interviewer), "the process went to the one named for it");
    assert!(!after.conversations[0].attendees.iter().any(|one| one.member == house.member(Who::Recruiter)));
    let job =
        house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap();
    assert_eq!(job.recruiter_id, house.member(Who::Executive), "everything else to the other");
    house.get(Who::Owner, &leave).is(404);
}

#[test]
fn whoever_has_nothing_open_just_leaves() {
    let house = Scratch::new();
    let leave = one(&house, Who::Executive, "/deactivate");
    house.get(Who::Owner, &leave).is(200).says("Nothing is open");
    house.post(Who::Owner, &leave, &[]).is(303);
    assert_eq!(member(&house, Who::Executive).state, State::Deactivated);
}

#[test]
fn the_list_says_what_each_owes_openly() {
    let house = Scratch::new();
    house.book(Who::Recruiter, "2026-11-09T09:00:00Z");
    house.go_to("2026-11-09T09:46:00Z");
    let owed = house.house().db.read(|conn| store::process::owed_openly(conn, house.workspace.id)).unwrap();
    let open = house.load().promises.iter().filter(|promise| promise.delivered_at.is_none()).count();
    assert_eq!(owed.values().sum::<i64>(), i64::try_from(open).unwrap());
    house.get(Who::Owner, &house.path("/people")).is(200).says("Open promises");
}
