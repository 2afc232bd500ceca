//! Conduct reports: to a named person who was not there, answered by a date, and nobody else's (0.3, 0.5).

use crate::support::{
    Candidate, Executive, Happened, Interviewer, Manager, Owner, Recruiter, Stage, Who, at, codes,
};
use ledger::{
    Command,
    conversation::Kind as ConversationKind,
    event::Event,
    ids::{PromiseId, ReportId},
    promise::{self, Kind, State, hand_over::HandOver},
    reaction::Letter,
    refusal::{Field, Refusal},
    report::{self, answer::GiveAnswer, independent, make::Make},
};

impl Stage {
    /// The candidate reports what the interviewer did.
    pub fn reports(&mut self, about: Who, to: Option<Who>) -> Result<ReportId, Refusal> {
        let conversation = self.process.conversations.first().map(|talk| talk.id);
        let make = Make {
            kind: report::Kind::Conduct,
            about: about.member(),
            conversation,
            to: to.map(Who::member),
            text: "He judged how often I moved, and left".into(),
        };
        self.by(Candidate).does(Command::Report(report::Command::Make(make)))?;
        Ok(self.process.reports.last().unwrap().id)
    }

    fn answers_report(&mut self, who: Who, report: ReportId) -> Happened {
        let text = "We spoke with him. It will not happen again.".into();
        self.by(who).does(Command::Report(report::Command::Answer(GiveAnswer { report, text })))
    }

    /// A conversation with the interviewer, the manager beside them, that just ended.
    pub fn met(&mut self) {
        self.book(ConversationKind::Interview, "2026-11-18 10:00", &[Interviewer, Manager]);
        self.until("2026-11-18 10:30");
    }
}

fn named(stage: &Stage, about: Who) -> Vec<Who> {
    let fit = independent(&stage.process, &stage.team, about.member());
    let who = |id| Who::COMPANY.into_iter().find(|who| who.member() == id).unwrap();
    fit.into_iter().map(who).collect()
}

#[test]
fn only_those_who_were_not_there_can_be_named_the_most_senior_first() {
    let mut stage = Stage::new();
    stage.met();
    assert_eq!(named(&stage, Interviewer), [Owner, Executive, Recruiter]);
    assert_eq!(named(&stage, Owner), [Executive, Manager, Recruiter]);
    stage.deactivate(Executive);
    assert_eq!(named(&stage, Interviewer), [Owner, Recruiter]);
    for wrong in [Interviewer, Manager, Executive] {
        assert_eq!(stage.reports(Interviewer, Some(wrong)), Err(Refusal::NotIndependent));
    }
    stage.reports(Interviewer, None).unwrap();
    assert_eq!(stage.process.reports[0].to, Owner.member());
}

#[test]
fn nobody_who_reports_to_its_subject_can_be_named_where_somebody_else_can() {
    let mut stage = Stage::new();
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &[Executive]);
    stage.until("2026-11-18 10:30");
    assert_eq!(named(&stage, Executive), [Owner, Recruiter], "the manager is below them");
    assert_eq!(stage.reports(Executive, Some(Manager)), Err(Refusal::NotIndependent));
    assert_eq!(named(&stage, Owner), [Executive, Manager, Recruiter], "everybody is below the owner");
}

#[test]
fn where_everybody_was_there_nobody_can_be_named() {
    let mut stage = Stage::new();
    stage.book(ConversationKind::Interview, "2026-11-18 10:00", &Who::COMPANY);
    assert_eq!(named(&stage, Interviewer), []);
    assert_eq!(stage.reports(Interviewer, None), Err(Refusal::NobodyIndependent));
}

#[test]
fn its_answer_is_promised_by_a_date_and_keeps_that_promise() {
    let mut stage = Stage::new();
    stage.met();
    let report = stage.reports(Interviewer, Some(Executive)).unwrap();
    let owed = stage.owed(Kind::ReportAnswer);
    assert_eq!((owed.owed_by, owed.due_at), (Executive.person(), at("2026-11-25 17:00")));
    assert_eq!(stage.letters_to(Executive), [Letter::ReportYours]);
    assert_eq!(stage.answers_report(Owner, report), Err(Refusal::NotYours), "who has no part in it");
    stage.until("2026-11-24 12:00");
    stage.answers_report(Executive, report).unwrap();
    assert_eq!(stage.owed(Kind::ReportAnswer).state, State::Kept);
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::ReportAnswered));
    assert_eq!(stage.answers_report(Executive, report), Err(Refusal::ReportAnswered));
}

#[test]
fn it_can_be_made_and_is_answered_after_the_end() {
    let mut stage = Stage::new();
    stage.met();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.owed(Kind::ReportAnswer).state, State::Open, "the end does not end it");
    let second = stage.reports(Manager, Some(Owner)).unwrap();
    stage.answers_report(Owner, second).unwrap();
}

#[test]
fn only_the_candidate_reports_and_says_what_happened() {
    let mut stage = Stage::new();
    stage.met();
    let make = |text: &str| {
        let make = Make {
            kind: report::Kind::OutsideSpec,
            about: Interviewer.member(),
            conversation: None,
            to: Some(Owner.member()),
            text: text.into(),
        };
        Command::Report(report::Command::Make(make))
    };
    for who in Who::COMPANY {
        assert_eq!(stage.by(who).does(make("It was rude")), Err(Refusal::NotYours));
    }
    assert_eq!(stage.by(Candidate).does(make(" ")), Err(Refusal::Missing(Field::Text)));
}

#[test]
fn a_late_answer_is_told_to_its_two_people_and_goes_to_nobody_else() {
    let mut stage = Stage::new();
    stage.met();
    let before: Vec<_> = Who::COMPANY.map(|who| stage.letters_to(who).len()).to_vec();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    let promise = stage.owed(Kind::ReportAnswer).id;
    let entries = stage.until("2026-12-04 12:00");
    assert!(codes(&entries).contains(&"promise_escalated"));
    assert_eq!(stage.promise(promise).escalated_to, Some(Executive.member()));
    assert_eq!(stage.state(promise), State::Broken);
    assert!(stage.letters_to(Executive).contains(&Letter::PromiseBroken));
    assert!(stage.letters_to(Candidate).contains(&Letter::PromiseBroken));
    let about = |letter: &Letter| {
        matches!(letter, Letter::ReportYours | Letter::PromiseEscalated | Letter::PromiseOverdue)
    };
    for (who, before) in Who::COMPANY.into_iter().zip(before).filter(|(who, _)| *who != Executive) {
        // Other promises of the process are theirs to hear of; none of those is a report's.
        let about_it = stage.post.iter().filter(|errand| errand.to == who.person()).skip(before);
        for errand in about_it.filter(|errand| about(&errand.letter)) {
            let entry = &stage.entries[usize::try_from(errand.seq).unwrap() - 1];
            assert!(stage.process.shows(entry, who.person()), "{who:?} hears of {:?}", entry.event);
        }
    }
}

#[test]
fn a_reader_who_leaves_is_followed_by_another_who_was_not_there() {
    let mut stage = Stage::new();
    stage.met();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    stage.leaves(Executive, Interviewer).unwrap();
    let report = &stage.process.reports[0];
    assert_eq!(report.to, Recruiter.member(), "never its subject, nor first of all who hands it over");
    assert_eq!(stage.owed(Kind::ReportAnswer).owed_by, Recruiter.person());
    assert_eq!(stage.letters_to(Recruiter).last(), Some(&Letter::ReportYours));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::ReportYours));
    stage.leaves(Recruiter, Manager).unwrap();
    assert_eq!(stage.process.reports[0].to, Owner.member(), "where nobody else is left");
    assert_eq!(stage.letters_to(Owner).last(), Some(&Letter::ReportYours));
}

#[test]
fn where_nobody_is_left_who_was_not_there_it_goes_to_nobody() {
    let mut stage = Stage::new();
    stage.met();
    let report = stage.reports(Interviewer, Some(Executive)).unwrap();
    for who in [Owner, Recruiter, Manager] {
        stage.deactivate(who);
    }
    let command = ledger::process::hand_over::HandOver { from: Executive.member(), to: Interviewer.member() };
    let command = Command::Process(ledger::process::Command::HandOver(command));
    let by = ledger::side::Actor::Person(Owner.person());
    stage.decide(by, command).unwrap();
    assert_eq!(stage.process.report(report).unwrap().to, Executive.member());
    assert_eq!(stage.owed(Kind::ReportAnswer).owed_by, Executive.person());
}

#[test]
fn it_is_handed_over_to_the_independent_only_and_its_promise_is_nobody_elses() {
    let mut stage = Stage::new();
    stage.met();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    let promise = stage.owed(Kind::ReportAnswer).id;
    let hand = |to: Who| promise::Command::HandOver(HandOver { promise, to: to.member() });
    for to in [Interviewer, Manager] {
        assert_eq!(stage.promises(Executive, hand(to)), Err(Refusal::NotIndependent));
    }
    for who in [Owner, Recruiter, Interviewer, Manager] {
        assert_eq!(stage.promises(who, hand(Owner)), Err(Refusal::NoSuchPromise));
        assert_eq!(stage.move_date(who, promise, "2026-11-30 12:00"), Err(Refusal::NoSuchPromise));
    }
    let entries = stage.promises(Executive, hand(Owner)).unwrap();
    assert_eq!(codes(&entries), ["promise_handed_over", "report_reassigned"]);
    assert_eq!(stage.process.reports[0].to, Owner.member());
    assert!(!stage.process.seen_by(Executive.person()).reports.iter().any(|_| true));
    assert_eq!(stage.promises(Executive, hand(Recruiter)), Err(Refusal::NotYours), "no part in it any more");
}

#[test]
fn of_the_promises_of_a_report_a_pause_moves_none() {
    let mut stage = Stage::new();
    stage.met();
    stage.reports(Interviewer, Some(Executive)).unwrap();
    let due: fn(&Stage) -> Vec<(PromiseId, jiff::Timestamp)> =
        |stage| stage.all_owed(Kind::ReportAnswer).iter().map(|owed| (owed.id, owed.due_at)).collect();
    let before = due(&stage);
    let until = at("2026-12-15 12:00");
    let news = ledger::process::job::News::Paused { until, reason: "The budget".into() };
    let command = Command::Process(ledger::process::Command::JobNews(news));
    let entries = stage.decide(ledger::side::Actor::Clock, command).unwrap();
    assert!(entries.iter().any(|entry| matches!(entry.event, Event::JobPaused { .. })));
    assert_eq!(due(&stage), before);
}
