//! A spec that changes while people are met by it (4.1), and the pay range (1.4).

use super::{houses, page, spec_of};
use crate::support::{Scratch, Who};
use act::job::NewVersion;
use ledger::{
    job::{draft, draft::RequirementDraft},
    promise::{Kind, State},
    refusal::Refusal,
};

const WHY: &str = "Two seasons taught us what matters";

/// Publishes another version: a must is reworded, another one that nobody outside sees is added.
fn publish(house: &Scratch, change: impl FnOnce(&mut draft::Draft)) {
    let job =
        house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap();
    let mut spec = draft::of(&spec_of(house, job.id));
    WHY.clone_into(&mut spec.reason);
    change(&mut spec);
    let version = NewVersion { version: job.version, spec };
    act::job::publish(house.house(), &house.seat(Who::Recruiter), job.id, &version).unwrap();
}

fn reword(spec: &mut draft::Draft) {
    "Has planned a season".clone_into(&mut spec.requirements[0].text);
    spec.requirements.push(RequirementDraft {
        text: "Gets on with the owner".to_owned(),
        reason: "They share an office".to_owned(),
        published: false,
        ..RequirementDraft::default()
    });
}

const CHANGE: &str = "‘Has led a crew through a season’ is now put as ‘Has planned a season’.";
const NOTICE: &str = "What the job asks for has changed.";

#[test]
fn everybody_sees_what_changed_and_says_so_before_the_next_interview() {
    for (_db, house) in houses() {
        let talk = house.book(Who::Executive, "2026-11-12T09:00:00Z");
        page(&house, Who::Candidate, "").says_not(NOTICE);
        page(&house, Who::Candidate, "/spec").says("It has not changed since this began.");
        publish(&house, reword);
        // Whoever changed it knows.
        page(&house, Who::Recruiter, "").says_not(NOTICE);
        page(&house, Who::Recruiter, "/spec").says(CHANGE).says_not("I have seen what changed");
        for who in [Who::Candidate, Who::Executive, Who::Manager] {
            page(&house, who, "").says(NOTICE).says(&house.process_path("/spec"));
            page(&house, who, "/spec").says(CHANGE).says(WHY).says("I have seen what changed");
        }
        // What is not published is the company's to see.
        page(&house, Who::Executive, "/spec").says("Gets on with the owner");
        page(&house, Who::Candidate, "/spec").says_not("Gets on with the owner");

        let meeting = format!("/conversations/{talk}");
        page(&house, Who::Candidate, &meeting)
            .says(&house.process_path("/spec"))
            .says_not(&format!("{meeting}/confirm"));
        let confirm = house.process_path(&format!("{meeting}/confirm"));
        let refused = house.post(Who::Candidate, &confirm, &[]);
        refused.says(&speech::refusal(&Refusal::SpecUnseen, &speech::Voice::utc(speech::Lang::En)));
        // An older version is not what they are to see.
        let here = house.process_path("/spec");
        house.post(Who::Candidate, &here, &[("version", "1")]).leads_to(&here);
        assert!(!house.load().has_seen_spec(house.person(Who::Candidate)));
        let seen = house.post(Who::Candidate, &here, &[("version", "2")]);
        seen.leads_to(&house.process_path(&format!("/conversations/{talk}")));
        house.post(Who::Candidate, &confirm, &[]).is(303);

        for who in [Who::Candidate, Who::Recruiter] {
            page(&house, who, "/spec")
                .says("Ana Prieto")
                .says("has seen it")
                .says("Elena Costa")
                .says("not yet");
        }
        page(&house, Who::Candidate, "").says_not(NOTICE);
        page(&house, Who::Candidate, "/spec").says_not("I have seen what changed").says(CHANGE);
        // Their next difference begins where they left off.
        publish(&house, |spec| spec.place = "Valencia".to_owned());
        page(&house, Who::Candidate, "/spec").says("Valencia").says_not(CHANGE);
        page(&house, Who::Executive, "/spec").says("Valencia").says(CHANGE);
    }
}

#[test]
fn the_range_is_asked_for_and_promised_by_a_date() {
    for (_db, house) in houses() {
        page(&house, Who::Candidate, "").says("Pay: 58,000 to 66,000 EUR a year, gross");
        house.post(Who::Candidate, &house.process_path("/range"), &[]).is(422);
        publish(&house, |spec| spec.pay = None);
        page(&house, Who::Candidate, "").says("has not been disclosed yet").says("Ask for the pay range");
        page(&house, Who::Recruiter, "")
            .says("has not been disclosed yet")
            .says_not("Ask for the pay range")
            .says(&house.path(&format!("/jobs/{}/spec", house.job.id)));
        house.post(Who::Recruiter, &house.process_path("/range"), &[]).is(403);
        house.post(Who::Candidate, &house.process_path("/range"), &[]).leads_to(&house.process_path(""));
        let promise = house.load().promises.last().unwrap().clone();
        assert_eq!((promise.kind, promise.state), (Kind::Range, State::Open));
        page(&house, Who::Candidate, "")
            .says("You have asked for the pay range. Marta Ruiz owes it to you by")
            .says_not("Ask for the pay range");
        page(&house, Who::Recruiter, "").says("Ana Prieto has asked for the pay range.");
        let pay = draft::PayDraft {
            currency: "EUR".to_owned(),
            least: Some(5_900_000),
            most: Some(6_700_000),
            period: Some(ledger::job::Period::Year),
            gross: true,
            ..draft::PayDraft::default()
        };
        publish(&house, |spec| spec.pay = Some(pay));
        assert_eq!(house.load().promise(promise.id).unwrap().state, State::Kept);
        page(&house, Who::Candidate, "").says("Pay: 59,000 to 67,000 EUR a year, gross");
    }
}

#[test]
fn both_sides_read_what_each_stage_is_for_and_what_each_can_learn() {
    for (_db, house) in houses() {
        let job =
            house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap();
        let stages =
            house.house().db.read(|conn| store::jobs::stages(conn, house.workspace.id, job.id)).unwrap();
        let form = |stage: &store::jobs::Stage| act::job::StageForm {
            id: Some(stage.id),
            name: stage.name.clone(),
            purpose: stage.purpose.clone(),
            whom: stage.whom.clone(),
            seniority: Some(ledger::job::Seniority::Recruiter),
            learns: stage.learns.clone(),
            company_learns: "Why you want to come".to_owned(),
            kind: stage.conversation_kind,
            days_to_answer: 5,
        };
        let forms: Vec<_> = stages.iter().map(form).collect();
        let seat = house.seat(Who::Recruiter);
        act::job::plan::save(house.house(), &seat, job.id, job.version, &forms).unwrap();
        for who in [Who::Recruiter, Who::Candidate] {
            page(&house, who, "")
                .says("Whether it could fit")
                .says("with: The recruiter")
                .says("How the team works")
                .says("Why you want to come")
                .says("we are here");
        }
        page(&house, Who::Candidate, "").says("What you can learn").says("What Harbour Tours can learn");
        page(&house, Who::Recruiter, "").says("What you can learn").says("What Ana Prieto can learn");
    }
}

#[test]
fn a_pause_of_the_job_is_said_on_the_page() {
    for (_db, house) in houses() {
        let job =
            house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id)).unwrap();
        let until = jiff::civil::date(2026, 12, 1);
        let seat = house.seat(Who::Recruiter);
        act::job::pause::pause(house.house(), &seat, job.id, job.version, until, "The budget").unwrap();
        for who in [Who::Recruiter, Who::Candidate] {
            page(&house, who, "").says("The job waits until").says("1 December");
        }
    }
}
