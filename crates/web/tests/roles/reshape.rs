//! A senior person changes the job for this person, or opens one for them, on the record (4.6).

use super::{WHY, houses, page, put, spec_of};
use crate::support::{Scratch, Who};
use ledger::{
    job::{State, Visibility},
    proposal::Kind,
};

const HERE: &str = "/proposals/reshape";

/// The form as it stands, with another requirement and more pay.
fn fields<'f>(way: &'f str, why: &'f str, reason: &'f str, requirement: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("way", way),
        ("why", why),
        ("reason", reason),
        ("version", "2"),
        ("title", "Operations manager"),
        ("presence", "on_site"),
        ("least", "60000"),
        ("most", "70000"),
        ("currency", "EUR"),
        ("period", "year"),
        ("gross", "gross"),
        ("requirement_id", requirement),
        ("requirement", "Has planned a season"),
        ("weight", "must"),
        ("requirement_reason", "Eighty people work here in August"),
        ("requirement_owner", ""),
        ("requirement_shown", "yes"),
    ]
}

fn requirement(house: &Scratch) -> String {
    spec_of(house, house.job.id).requirements[0].id.to_string()
}

#[test]
fn a_job_is_opened_for_one_person() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        // An executive leads the organisation; once they have a part in the process, it is theirs to do.
        house.get(Who::Executive, &house.process_path(HERE)).is(403);
        house.book(Who::Executive, "2026-11-10T09:00:00Z");
        page(&house, Who::Executive, "").says(HERE);
        page(&house, Who::Executive, HERE)
            .says("Change the job to fit Ana Prieto")
            .says("A new job, opened for Ana Prieto")
            .says("Has led a crew through a season");
        let sent = house.post(Who::Executive, &house.process_path(HERE), &fields("open", "", WHY, &asked));
        let process = house.load();
        let proposal = process.proposals.last().unwrap();
        sent.leads_to(&house.process_path(&format!("/proposals/{}", proposal.id)));
        assert_eq!((proposal.kind, proposal.by), (Kind::Job, house.person(Who::Executive)));
        let id = proposal.terms.job.unwrap();
        let job = house.house().db.read(|conn| store::jobs::load(conn, house.workspace.id, id)).unwrap();
        assert_eq!((job.state, job.visibility), (State::Open, Visibility::Unlisted));
        let spec = spec_of(&house, id);
        assert_eq!(spec.requirements[0].text, "Has planned a season");
        assert_ne!(spec.requirements[0].id.to_string(), asked, "a requirement of its own");
        assert_eq!(spec_of(&house, house.job.id).version, 1, "this job stays as it is");
        let plan = |job| {
            let stages = house.house().db.read(|conn| store::jobs::stages(conn, house.workspace.id, job));
            stages.unwrap().into_iter().map(|stage| stage.name).collect::<Vec<_>>()
        };
        assert_eq!(plan(id), plan(house.job.id));
        // Nobody finds it: it was opened for one who has not been told yet.
        page(&house, Who::Candidate, "").says_not(WHY);
        house.go_to("2026-11-09T08:05:00Z");
        page(&house, Who::Candidate, &format!("/proposals/{}", proposal.id))
            .says("Elena Costa, executive")
            .says(WHY)
            .says("60,000 to 70,000 EUR a year, gross");
    }
}

#[test]
fn a_job_is_changed_for_everybody_and_put_to_one() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        let why = "The season has grown";
        // The version of the job must still be the newest; the reason for everybody has a field of its own.
        let stale = fields("publish", why, WHY, &asked);
        let stale: Vec<_> = stale.into_iter().filter(|(name, _)| *name != "version").collect();
        house.post(Who::Recruiter, &house.process_path(HERE), &stale).is(422);
        let version = house
            .house()
            .db
            .read(|conn| store::jobs::load(conn, house.workspace.id, house.job.id))
            .unwrap()
            .version
            .to_string();
        let of_version = |why: &'static str| {
            let mut fields = fields("publish", why, WHY, &asked);
            fields.retain(|(name, _)| *name != "version");
            fields.push(("version", &version));
            house.post(Who::Recruiter, &house.process_path(HERE), &fields)
        };
        of_version("").is(422).says("id=\"f-why-error\"");
        assert_eq!(house.load().specs.len(), 1, "nothing of it was kept");
        of_version(why).is(303);
        let process = house.load();
        let proposal = process.proposals.last().unwrap();
        assert_eq!((proposal.kind, proposal.terms.spec_version), (Kind::Reshape, Some(2)));
        assert_eq!(process.spec_version(), Some(2));
        house.go_to("2026-11-09T08:05:00Z");
        let read = page(&house, Who::Candidate, &format!("/proposals/{}", proposal.id));
        read.says("The job as it was changed to fit")
            .says("‘Has led a crew through a season’ is now put as ‘Has planned a season’.")
            .says("Pay: it was 58,000 to 66,000 EUR a year, gross and is now 60,000 to 70,000 EUR a year, gross.");
        page(&house, Who::Candidate, "/spec").says(why).says_not(WHY);
    }
}

#[test]
fn no_job_changes_for_somebody_who_cannot_be_asked() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        let fields = fields("open", "", WHY, &asked);
        house.book(Who::Interviewer, "2026-11-10T09:00:00Z");
        for who in [Who::Interviewer, Who::Candidate] {
            house.get(who, &house.process_path(HERE)).is(403);
            house.post(who, &house.process_path(HERE), &fields).is(403);
            page(&house, who, "").says_not(HERE);
        }
        put(&house, Who::Recruiter, &super::ROLE);
        house.post(Who::Recruiter, &house.process_path(HERE), &fields).is(422);
        let jobs = house.house().db.read(|conn| store::jobs::newest(conn, house.workspace.id, None, None, 9));
        assert_eq!(jobs.unwrap().len(), 1);
    }
}
