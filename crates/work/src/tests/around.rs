//! Letters about what surrounds a conversation, and about conduct reports, in both languages and on both engines: who
//! gets which, and what none of them says.

use super::stage::Stage;
use crate::Parcel;
use ledger::{
    Command,
    conversation::{
        self, Kind,
        kind::{AnswerKind, ProposeKind},
    },
    exchange::{self, send::SendView},
    ids::{ConversationId, ReportId},
    interest::{self, Level, note::NoteInterest},
    question::{self, route::PassOn},
    report::{self, answer::GiveAnswer, make::Make},
    side::Person,
};
use store::testing;

const ANA: &str = "ana@home.example";
const REPORTED: &str = "He laughed at where I come from";

/// The same story on each engine in English, and once in Spanish.
fn told(story: impl Fn(&Stage) + Copy) {
    testing::each_engine(|db| story(&Stage::new(db, "en")));
    story(&Stage::new(&testing::sqlite(), "es"));
}

impl Stage {
    fn met(&self) -> ConversationId {
        let talk = self.book(Kind::Informal, "2026-11-18 10:00", self.interviewer);
        self.until("2026-11-18 10:30");
        talk
    }

    fn notes(&self, who: Person, conversation: ConversationId, level: Level) {
        let note = NoteInterest { conversation, level };
        self.does(who, Command::Interest(interest::Command::Note(note)));
    }

    fn views(&self, who: Person, conversation: ConversationId) {
        let (talk, own) = ("Warm and open".to_owned(), "I spoke too fast".to_owned());
        self.does(who, Command::Exchange(exchange::Command::Send(SendView { conversation, talk, own })));
    }

    fn reports(&self, to: Person) -> ReportId {
        let make = Make {
            kind: report::Kind::Conduct,
            about: self.interviewer.member().unwrap(),
            conversation: None,
            to: to.member(),
            text: REPORTED.to_owned(),
        };
        self.does(self.candidate, Command::Report(report::Command::Make(make)));
        self.now();
        self.process().reports.last().unwrap().id
    }

    /// The letters of that template, with their recipients.
    fn sent(&self, template: &str) -> Vec<Person> {
        let all = self.deliveries().into_iter();
        all.filter(|delivery| delivery.template == template).map(|delivery| delivery.person).collect()
    }
}

fn last(stage: &Stage, address: &str) -> Parcel {
    stage.mail_to(address).pop().unwrap()
}

#[test]
fn another_kind_is_put_to_one_side_and_its_answer_told_to_the_other() {
    told(|stage| {
        let conversation = stage.book(Kind::Informal, "2026-11-18 10:00", stage.interviewer);
        let propose = ProposeKind { conversation, to: Kind::Peer, reason: "To meet the team".to_owned() };
        stage.converse(stage.interviewer, conversation::Command::ProposeKind(propose));
        stage.now();
        assert_eq!(stage.sent("kind_proposed"), [stage.candidate]);
        assert!(last(stage, ANA).text.contains("To meet the team"));
        let answer = AnswerKind { conversation, accepted: true };
        stage.converse(stage.candidate, conversation::Command::AnswerKind(answer));
        stage.now();
        assert_eq!(stage.sent("kind_answered"), [stage.interviewer]);
    });
}

#[test]
fn a_proposal_that_was_answered_meanwhile_is_not_written_about() {
    told(|stage| {
        let conversation = stage.book(Kind::Informal, "2026-11-18 10:00", stage.interviewer);
        let propose = ProposeKind { conversation, to: Kind::Peer, reason: "To meet the team".to_owned() };
        stage.converse(stage.interviewer, conversation::Command::ProposeKind(propose));
        let answer = AnswerKind { conversation, accepted: false };
        stage.converse(stage.candidate, conversation::Command::AnswerKind(answer));
        stage.now();
        assert_eq!(stage.sent("kind_proposed"), []);
        assert_eq!(stage.sent("kind_answered"), [stage.interviewer]);
    });
}

#[test]
fn interest_is_told_to_those_who_spoke_and_an_end_to_the_other_side() {
    told(|stage| {
        let talk = stage.met();
        stage.notes(stage.candidate, talk, Level::Stop);
        stage.now();
        assert_eq!(stage.sent("interests_opened"), [], "a note is nobody else's yet");
        stage.notes(stage.interviewer, talk, Level::Stop);
        stage.now();
        let mut told = stage.sent("interests_opened");
        told.sort();
        let mut both = vec![stage.candidate, stage.interviewer];
        both.sort();
        assert_eq!(told, both);
        stage.does(stage.candidate, Command::Interest(interest::Command::EndTogether(talk)));
        stage.now();
        assert_eq!(stage.sent("ended_together"), [stage.recruiter]);
    });
}

#[test]
fn the_exchange_is_told_when_it_opens_and_when_nothing_came_and_holds_no_view() {
    told(|stage| {
        let talk = stage.met();
        stage.views(stage.candidate, talk);
        stage.until("2026-11-25 10:31");
        assert_eq!(stage.sent("exchange_closed"), [stage.candidate]);
        stage.views(stage.interviewer, talk);
        stage.now();
        assert_eq!(stage.sent("exchange_opened").len(), 2);
        for mail in stage.memory.mail() {
            assert!(!mail.text.contains("I spoke too fast"), "one reads it on the page: {}", mail.text);
        }
    });
}

#[test]
fn a_question_passed_on_is_one_letter_to_each_of_two() {
    told(|stage| {
        let question = stage.asks(stage.candidate, "What is the budget?");
        stage.now();
        let pass = PassOn {
            question,
            to: stage.executive.member().unwrap(),
            conversation: None,
            reason: "She decides on it".to_owned(),
        };
        stage.does(stage.recruiter, Command::Question(question::Command::PassOn(pass)));
        stage.now();
        assert_eq!(stage.sent("question_passed_on"), [stage.executive]);
        assert_eq!(stage.sent("question_moved"), [stage.candidate]);
        assert_eq!(stage.sent("promise_handed_over"), [], "the other letter says so");
        let mail = last(stage, "eva@harbour.example");
        assert!(mail.text.contains("What is the budget?") && mail.text.contains("She decides on it"));
        assert!(last(stage, ANA).text.contains("She decides on it"));
    });
}

#[test]
fn of_a_report_two_people_hear_and_no_mail_says_what_it_says_or_whom_it_is_about() {
    told(|stage| {
        stage.met();
        let before = stage.memory.mail().len();
        let report = stage.reports(stage.executive);
        assert_eq!(stage.sent("report_yours"), [stage.executive]);
        // Its date passes; reminders go to its reader alone, and that it is late to the candidate.
        stage.until("2026-12-04 12:00");
        let answer = GiveAnswer { report, text: "We spoke with him today".to_owned() };
        stage.does(stage.executive, Command::Report(report::Command::Answer(answer)));
        stage.now();
        assert_eq!(stage.sent("report_answered"), [stage.candidate]);
        for mail in stage.memory.mail().into_iter().skip(before) {
            assert!(!mail.text.contains(REPORTED), "{}", mail.text);
            assert!(!mail.text.contains("We spoke with him today"), "{}", mail.text);
            let between = ["eva@harbour.example", ANA].contains(&mail.to.to_string().as_str());
            assert!(between || !mail.text.contains("/reports/"), "{}", mail.text);
        }
    });
}

#[test]
fn an_answer_to_a_letter_about_a_report_goes_to_its_other_reader_and_not_into_the_process() {
    told(|stage| {
        stage.met();
        let report = stage.reports(stage.executive);
        let reply_to = |mail: &Parcel| {
            let raw = String::from_utf8_lossy(&mail.raw).into_owned();
            raw.lines().find(|line| line.starts_with("Reply-To")).unwrap().to_owned()
        };
        assert!(reply_to(&last(stage, "eva@harbour.example")).contains(ANA));
        let answer = GiveAnswer { report, text: "We spoke with him".to_owned() };
        stage.does(stage.executive, Command::Report(report::Command::Answer(answer)));
        stage.now();
        assert!(reply_to(&last(stage, ANA)).contains("eva@harbour.example"));
        // Other letters go on to be answered into the process.
        stage.writes(stage.recruiter, "How are you?");
        stage.now();
        assert!(reply_to(&last(stage, ANA)).contains("reply+"));
    });
}

#[test]
fn a_report_whose_reader_leaves_is_told_to_the_next_and_to_who_made_it() {
    told(|stage| {
        stage.met();
        stage.reports(stage.executive);
        let (eva, manager) = (stage.executive.member().unwrap(), stage.manager.member());
        let owner = stage.house().db.read(|conn| store::members::list(conn, stage.workspace.id)).unwrap();
        let owner = owner.iter().find(|member| member.role == ledger::frame::Role::Owner).unwrap().id;
        let wanted = act::member::deactivate::Deactivate { member: eva, hand_over: vec![], rest_to: manager };
        act::member::deactivate::deactivate(stage.house(), &stage.seat(Person::Member(owner)), &wanted)
            .unwrap();
        stage.now();
        let to = Person::Member(stage.process().reports[0].to);
        assert_eq!(to, stage.manager);
        let mut told = stage.sent("report_yours");
        told.sort();
        let mut expected = vec![stage.executive, stage.manager, stage.candidate];
        expected.sort();
        assert_eq!(told, expected);
    });
}
