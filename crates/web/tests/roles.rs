//! Roles and specs that move, over HTTP, from both seats and on both engines: proposals, a job changed to fit somebody,
//! versions of the spec, the pay range, evidence.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

#[path = "roles/api.rs"]
mod api;
#[path = "roles/evidence.rs"]
mod evidence;
#[path = "roles/reshape.rs"]
mod reshape;
#[path = "roles/specs.rs"]
mod specs;
mod support;

use ledger::{
    ids::{JobId, ProposalId},
    job::{Spec, Visibility},
    process::Ending,
    proposal::State,
};
use support::{Reply, Scratch, Who, founding::job_form};

/// The house of tests on each engine.
fn houses() -> impl Iterator<Item = (store::testing::Scratch, Scratch)> {
    store::testing::databases().into_iter().map(|db| {
        let house = Scratch::with((*db).clone());
        (db, house)
    })
}

fn page(house: &Scratch, who: Who, tail: &str) -> Reply {
    let reply = house.get(who, &house.process_path(tail));
    reply.is(200);
    reply
}

/// Another open job of the organisation.
fn another_job(house: &Scratch, title: &str, visibility: Visibility) -> JobId {
    let mut wanted = job_form(house.member(Who::Recruiter), house.member(Who::Manager));
    title.clone_into(&mut wanted.spec.title);
    wanted.settings.visibility = visibility;
    let seat = house.seat(Who::Recruiter);
    let job = act::job::create(house.house(), &seat, &wanted).unwrap();
    act::job::open::open(house.house(), &seat, job.id, job.version).unwrap().id
}

fn spec_of(house: &Scratch, job: JobId) -> Spec {
    let workspace = house.workspace.id;
    let read = |conn: &mut store::Conn| {
        let job = store::jobs::load(conn, workspace, job)?;
        store::jobs::spec(conn, workspace, job.id, job.spec_version)
    };
    house.house().db.read(read).unwrap()
}

const WHY: &str = "The crew has somebody who leads; it lacks one who plans";

const ROLE: [(&str, &str); 8] = [
    ("kind", "role"),
    ("role", "Coordinator"),
    ("pay", "42000"),
    ("most", "46 000"),
    ("currency", "EUR"),
    ("period", "year"),
    ("gross", "gross"),
    ("reason", WHY),
];

fn put(house: &Scratch, who: Who, fields: &[(&str, &str)]) -> ProposalId {
    let sent = house.post(who, &house.process_path("/proposals/new"), fields);
    let id = house.load().proposals.last().unwrap().id;
    sent.leads_to(&house.process_path(&format!("/proposals/{id}")));
    id
}

fn state(house: &Scratch, id: ProposalId) -> State {
    house.load().proposal(id).unwrap().state
}

#[test]
fn what_waits_is_seen_by_its_own_side_and_can_be_taken_back() {
    for (_db, house) in houses() {
        let id = put(&house, Who::Recruiter, &ROLE);
        let here = format!("/proposals/{id}");
        page(&house, Who::Recruiter, &here)
            .says("Your proposal to Ana Prieto")
            .says("It goes out at 09:05")
            .says("Only your side sees this")
            .says("42,000 to 46,000 EUR a year, gross")
            .says("/take-back");
        page(&house, Who::Recruiter, "").says("A proposal goes out at 09:05").says(WHY);
        // For the other side there is none: not by its address, on no page, in no list.
        house.get(Who::Candidate, &house.process_path(&here)).is(404);
        house.post(Who::Candidate, &house.process_path(&here), &[("answer", "yes")]).is(404);
        house.post(Who::Candidate, &house.process_path(&format!("{here}/take-back")), &[]).is(403);
        let unseen = |reply: &Reply| {
            reply.says_not(&id.to_string()).says_not("A proposal").says_not("Coordinator").says_not(WHY);
        };
        for tail in ["", "/proposals/new", "/evidence", "/spec"] {
            unseen(&page(&house, Who::Candidate, tail));
        }
        unseen(&house.get(Who::Candidate, &house.path("/processes")));

        let back = house.post(Who::Recruiter, &house.process_path(&format!("{here}/take-back")), &[]);
        back.leads_to(&house.process_path(&here));
        page(&house, Who::Recruiter, &here).says("taken back").says_not("/take-back");
        house.go_to("2026-11-09T09:00:00Z");
        assert_eq!(state(&house, id), State::TakenBack);
        house.get(Who::Candidate, &house.process_path(&here)).is(404);
        unseen(&page(&house, Who::Candidate, ""));
    }
}

#[test]
fn nothing_moves_until_it_is_answered_and_both_pages_say_so() {
    for (_db, house) in houses() {
        let id = put(&house, Who::Recruiter, &ROLE);
        let here = format!("/proposals/{id}");
        house.go_to("2026-11-09T08:05:00Z");
        page(&house, Who::Candidate, "")
            .says("Marta Ruiz proposes something else to you.")
            .says("Nothing moves until it is answered")
            .says("Read and answer it");
        page(&house, Who::Recruiter, "")
            .says("A proposal is with Ana Prieto.")
            .says("Nothing moves until it is answered")
            .says_not("proposals/new");
        house.get(Who::Recruiter, &house.process_path("/proposals/new")).says("waits for an answer");
        // Only the side it was put to answers it.
        page(&house, Who::Recruiter, &here).says_not("name=\"answer\"");
        house.post(Who::Recruiter, &house.process_path(&here), &[("answer", "yes")]).is(403);
        let asked = page(&house, Who::Candidate, &here);
        asked.says("Marta Ruiz, recruiter").says("Coordinator").says(WHY).says("name=\"answer\"");
        house.post(Who::Candidate, &house.process_path(&here), &[]).is(422).says("name=\"answer\"");
        let no = [("answer", "no"), ("text", "I want to lead")];
        house.post(Who::Candidate, &house.process_path(&here), &no).leads_to(&house.process_path(""));
        assert_eq!(state(&house, id), State::Declined);
        for who in [Who::Recruiter, Who::Candidate] {
            page(&house, who, "")
                .says("Said no to the proposal.")
                .says("I want to lead")
                .says("proposals/new");
            page(&house, who, &here).says("declined").says("I want to lead").says_not("name=\"answer\"");
        }
    }
}

#[test]
fn something_else_takes_the_place_of_what_was_proposed() {
    for (_db, house) in houses() {
        let id = put(&house, Who::Recruiter, &ROLE);
        house.go_to("2026-11-09T08:05:00Z");
        let here = house.process_path(&format!("/proposals/{id}"));
        let hollow = [("answer", "other"), ("role", "Head of the winter season"), ("reason", "")];
        house.post(Who::Candidate, &here, &hollow).is(422).says("Head of the winter season");
        let other =
            [("answer", "other"), ("role", "Head of the winter season"), ("reason", "It is what I did")];
        house.post(Who::Candidate, &here, &other).is(303);
        let counter = house.load().proposals.last().unwrap().clone();
        assert_eq!(
            (counter.counters, state(&house, id)),
            (Some(id), State::Open),
            "it can still be taken back"
        );
        let theirs = format!("/proposals/{}", counter.id);
        house.get(Who::Recruiter, &house.process_path(&theirs)).is(404);
        house.go_to("2026-11-09T08:10:00Z");
        assert_eq!(state(&house, id), State::Countered);
        page(&house, Who::Recruiter, "")
            .says("Ana Prieto proposes something else to you.")
            .says("You owe Ana Prieto an answer");
        page(&house, Who::Recruiter, &theirs).says("Head of the winter season").says("It is what I did");
        house
            .post(Who::Recruiter, &house.process_path(&theirs), &[("answer", "yes")])
            .leads_to(&house.process_path(""));
        assert_eq!(state(&house, counter.id), State::Accepted);
        page(&house, Who::Candidate, "").says("Said yes to the proposal.").says("an answer").says("kept");
    }
}

#[test]
fn with_consent_the_process_goes_on_for_another_job() {
    for (_db, house) in houses() {
        let guide = another_job(&house, "Guide for the islands", Visibility::Unlisted).to_string();
        page(&house, Who::Recruiter, "/proposals/new").says("Guide for the islands");
        // A candidate chooses among the jobs that everybody finds.
        page(&house, Who::Candidate, "/proposals/new").says_not("Guide for the islands");
        let fields = [("kind", "job"), ("job", guide.as_str()), ("reason", WHY)];
        let id = put(&house, Who::Recruiter, &fields);
        house.go_to("2026-11-09T08:05:00Z");
        let here = format!("/proposals/{id}");
        page(&house, Who::Candidate, &here)
            .says("Another job: Guide for the islands")
            .says("Your process goes on for ‘Guide for the islands’")
            .says("Has led a crew through a season")
            .says("58,000 to 66,000 EUR a year, gross");
        assert_eq!(house.load().job, Some(house.job.id), "not without consent");
        house.post(Who::Candidate, &house.process_path(&here), &[("answer", "yes")]).is(303);
        assert_eq!(house.load().job.map(|job| job.to_string()), Some(guide));
        for who in [Who::Recruiter, Who::Candidate] {
            page(&house, who, "")
                .says("Guide for the islands")
                .says("it goes on for ‘Guide for the islands’")
                .says("Jobs it was about before")
                .says("Operations manager")
                .says("moved to another job");
        }
    }
}

#[test]
fn whoever_was_declined_can_be_offered_another_job() {
    for (_db, house) in houses() {
        let guide = another_job(&house, "Guide for the islands", Visibility::Public).to_string();
        let requirement = spec_of(&house, house.job.id).requirements[0].id;
        let reason = ledger::decline::give::ReasonGiven {
            requirement: Some(requirement),
            seen: "You have led four people; here it is twelve".to_owned(),
            change: "A season in which you lead a whole boat crew".to_owned(),
        };
        let give =
            ledger::decline::give::Give { text: "No, and thank you".to_owned(), reasons: vec![reason] };
        house.on(Who::Recruiter, ledger::Command::Decline(ledger::decline::Command::Give(give)));
        house.go_to("2026-11-09T08:05:00Z");
        page(&house, Who::Recruiter, "").says("Another one may suit Ana Prieto").says("Offer another job");
        page(&house, Who::Candidate, "").says("You can ask Harbour Tours to be considered for another one.");
        page(&house, Who::Candidate, "/proposals/new")
            .says("Guide for the islands")
            .says_not("name=\"role\"");
        // Another role in a job that is over for them is none.
        house.post(Who::Recruiter, &house.process_path("/proposals/new"), &ROLE).is(422);
        let fields = [("kind", "job"), ("job", guide.as_str()), ("reason", WHY)];
        let id = put(&house, Who::Recruiter, &fields);
        house.go_to("2026-11-09T08:10:00Z");
        let here = house.process_path(&format!("/proposals/{id}"));
        house.post(Who::Candidate, &here, &[("answer", "yes")]).is(303);
        let process = house.load();
        assert_eq!((process.ended, process.past_jobs[0].how), (None, Ending::Declined));
        page(&house, Who::Candidate, "").says("the company said no").says("Guide for the islands");
    }
}

#[test]
fn a_candidate_can_ask_for_another_job_and_is_owed_an_answer() {
    for (_db, house) in houses() {
        let guide = another_job(&house, "Guide for the islands", Visibility::Public).to_string();
        // Whoever only meets the candidate reads it, and does not decide about roles.
        house.book(Who::Interviewer, "2026-11-20T09:00:00Z");
        page(&house, Who::Candidate, "/proposals/new").says("I would like to be considered for another job");
        let fields = [("kind", "job"), ("job", guide.as_str()), ("reason", "I know the islands")];
        let id = put(&house, Who::Candidate, &fields);
        let here = format!("/proposals/{id}");
        house.get(Who::Recruiter, &house.process_path(&here)).is(404);
        page(&house, Who::Recruiter, "").says_not("I know the islands");
        house.go_to("2026-11-09T08:05:00Z");
        page(&house, Who::Recruiter, "").says("You owe Ana Prieto an answer").says(&here);
        page(&house, Who::Recruiter, &here)
            .says("To be considered for another job: Guide for the islands")
            .says("The process of Ana Prieto goes on");
        page(&house, Who::Interviewer, &here).says_not("name=\"answer\"");
        house.post(Who::Interviewer, &house.process_path(&here), &[("answer", "yes")]).is(403);
        house.post(Who::Recruiter, &house.process_path(&here), &[("answer", "yes")]).is(303);
        assert_eq!(house.load().job.map(|job| job.to_string()), Some(guide));
    }
}
