//! The worker counts by itself; what was disclosed before a conversation stays what it was.

use super::stage::{Stage, at};
use act::{figures, job::StageForm};
use ledger::conversation::{Kind, Presence};
use measure::kept::Component;
use store::{
    kept::{Unit, UnitKind},
    testing,
};

// As it is kept: of one interviewer it is not everybody's to read.
fn of_job(stage: &Stage, component: Component) -> (u64, u64) {
    let unit = Unit { kind: UnitKind::Job, id: stage.job.uuid() };
    let figure = stage
        .house()
        .db
        .read(|conn| store::figures::one(conn, stage.workspace.id, figures::KEPT, unit))
        .unwrap()
        .unwrap();
    let kept: figures::UnitKept = serde_json::from_str(&figure.body).unwrap();
    let estimate = kept.component(component).unwrap().estimate;
    (estimate.kept, estimate.of)
}

#[test]
fn what_the_plan_said_at_the_start_of_the_first_conversation_counts() {
    testing::each_engine(|db| {
        let mut stage = Stage::new(db, "en");
        stage.book(Kind::Screening, "2026-11-18 10:00", stage.interviewer);
        stage.until("2026-11-18 09:59");
        let unit = Unit { kind: UnitKind::Job, id: stage.job.uuid() };
        let seat = stage.seat(stage.recruiter);
        let before = figures::unit(stage.house(), &seat, unit).unwrap().unwrap();
        assert_eq!(before.component(Component::Transparency).unwrap().estimate.of, 0, "there is still time");
        stage.until("2026-11-18 10:31");
        assert_eq!(of_job(&stage, Component::Transparency), (4, 5), "the plan names nobody whom one meets");

        // Now it does: too late for this one, in time for the next.
        let talk = StageForm {
            id: None,
            name: "Interview".to_owned(),
            purpose: "How you lead".to_owned(),
            whom: "Whom the job reports to".to_owned(),
            seniority: None,
            learns: String::new(),
            company_learns: String::new(),
            kind: Kind::Interview,
            days_to_answer: 5,
        };
        let job =
            stage.house().db.read(|conn| store::jobs::load(conn, stage.workspace.id, stage.job)).unwrap();
        act::job::plan::save(stage.house(), &seat, stage.job, job.version, &[talk]).unwrap();
        let conversation = stage.process().conversations[0].id;
        for who in [stage.candidate, stage.interviewer] {
            stage.claims(who, conversation, Presence::OnTime, Presence::OnTime);
        }
        stage.until("2026-11-18 12:00");
        assert_eq!(of_job(&stage, Component::Transparency), (4, 5));
        assert_eq!(of_job(&stage, Component::Punctuality), (1, 1));

        let other = stage.open_for("Bea Gil", "bea@home.example", "en");
        (stage.process, stage.candidate) = (other.id, other.candidate_person());
        stage.book(Kind::Screening, "2026-11-19 10:00", stage.interviewer);
        stage.until("2026-11-19 10:31");
        assert_eq!(of_job(&stage, Component::Transparency), (9, 10));
        let jobs = figures::overview(stage.house(), &seat).unwrap().jobs.unwrap();
        let listed = &jobs.components[3].listed;
        assert_eq!((listed.len(), listed[0].unit, listed[0].estimate.of), (1, stage.job.uuid(), 10));
    });
}

#[test]
fn a_round_counts_what_came_of_age_although_nothing_happens() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        let question = stage.asks(stage.candidate, "Why did the last person leave?");
        stage.replies(stage.recruiter, question, "They moved to another town.");
        stage.now();
        let answered = || {
            let seat = stage.seat(stage.recruiter);
            let whole = figures::overview(stage.house(), &seat).unwrap().organisation.unwrap();
            let kept = whole.component(Component::Responsiveness).unwrap();
            (kept.estimate.kept, kept.estimate.of, whole.time_to_answer.unwrap())
        };
        assert_eq!((answered().0, answered().1), (0, 0), "its date is on Wednesday");
        assert_eq!((answered().2.answered, answered().2.waiting), (1, 0));
        stage.house().clock.advance_to(at("2026-11-18 17:00"));
        stage.worker.round().unwrap();
        assert_eq!((answered().0, answered().1), (1, 1));
    });
}
