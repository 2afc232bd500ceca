//! A member who applies for a job in their own organisation: two seats, and the company's shows nothing of
//! their own process.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    candidate::{NewCandidate, merge},
    process::open::{Open, Whom},
};
use ledger::{ids::CandidateId, process::Process};
use support::{Scratch, Who};

/// Opens a process for Marta Ruiz, the recruiter, as a candidate under the address she works with.
fn marta_applies(scratch: &Scratch) -> String {
    let process = applies_as(scratch, "Marta.Ruiz@harbour.example");
    scratch.path(&format!("/processes/{}", process.id))
}

fn applies_as(scratch: &Scratch, email: &str) -> Process {
    let marta = NewCandidate {
        name: "Marta Ruiz".to_owned(),
        email: email.to_owned(),
        language: "en".to_owned(),
        zone: String::new(),
    };
    let recruiter = Some(scratch.member(Who::Owner));
    let open = Open { whom: Whom::New(marta), job: Some(scratch.job.id), recruiter };
    act::process::open(scratch.house(), &scratch.seat(Who::Owner), &open).unwrap().process
}

#[test]
fn the_companys_seat_shows_nobody_their_own_process() {
    let scratch = Scratch::new();
    let path = marta_applies(&scratch);
    scratch.get(Who::Owner, &path).is(200);
    scratch.get(Who::Recruiter, &path).is(404);
    scratch.post(Who::Recruiter, &format!("{path}/messages/send"), &[("text", "Take me")]).is(404);
    // Everybody else's process stays hers to run.
    scratch.get(Who::Recruiter, &scratch.process_path("")).is(200);
}

#[test]
fn nor_the_process_of_a_row_that_was_found_to_be_theirs_too() {
    let scratch = Scratch::new();
    let (work, home) =
        (applies_as(&scratch, "marta.ruiz@harbour.example"), applies_as(&scratch, "marta@home.example"));
    let path = scratch.path(&format!("/processes/{}", home.id));
    scratch.get(Who::Recruiter, &path).is(200);
    let are_one = |alias: CandidateId, into: CandidateId| {
        merge::merge(scratch.house(), &scratch.seat(Who::Owner), alias, into).unwrap();
        scratch.get(Who::Owner, &path).is(200);
        scratch.get(Who::Recruiter, &path).is(404);
        scratch.get(Who::Recruiter, &format!("{path}/files")).is(404);
        scratch.post(Who::Recruiter, &format!("{path}/messages/send"), &[("text", "Take me")]).is(404);
        merge::unmerge(scratch.house(), &scratch.seat(Who::Owner), alias).unwrap();
    };
    are_one(home.candidate, work.candidate);
    are_one(work.candidate, home.candidate);
    scratch.get(Who::Recruiter, &path).is(200);
}

#[test]
fn the_seat_that_was_chosen_is_kept() {
    let scratch = Scratch::new();
    let reply = scratch.get(Who::Recruiter, &scratch.path("/promises?as=candidate"));
    assert!(reply.cookies.iter().any(|cookie| cookie.starts_with("seat=candidate;")), "{:?}", reply.cookies);
    let reply = scratch.get(Who::Recruiter, &scratch.path("/promises?as=%22"));
    assert_eq!(reply.cookies, Vec::<String>::new());
}
