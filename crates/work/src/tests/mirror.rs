//! The letter that asks a candidate what they thought of a conversation, in both languages and on both engines: to
//! everybody, once, also to those declined and withdrawn (3.8); and what they say of the feedback (3.7).

use super::stage::{Stage, at};
use crate::advance;
use act::secret::Secret;
use ledger::{
    Command,
    conversation::{Kind, Presence},
    decline::{
        self,
        give::{Give, ReasonGiven},
        rate::{Rate, Use},
    },
    ids::ConversationId,
    mirror::{self, Statement, send::SendMirror},
    process::{self, withdraw::Withdraw},
    side::Person,
};
use store::testing;

const ANA: &str = "ana@home.example";
const RAUL: &str = "raul@harbour.example";
const COMMENT: &str = "Nobody looked up from the screen";

/// The same story on each engine in English, and once in Spanish.
fn told(story: impl Fn(&Stage) + Copy) {
    testing::each_engine(|db| story(&Stage::new(db, "en")));
    story(&Stage::new(&testing::sqlite(), "es"));
}

impl Stage {
    /// On Wednesday from ten to half past ten.
    fn meets(&self) -> ConversationId {
        let talk = self.book(Kind::Interview, "2026-11-18 10:00", self.interviewer);
        self.until("2026-11-18 10:30");
        talk
    }

    fn invited(&self) -> Vec<Person> {
        let all = self.deliveries().into_iter();
        all.filter(|delivery| delivery.template == "mirror_invited").map(|delivery| delivery.person).collect()
    }

    fn mirrors(&self, conversation: ConversationId) {
        let send = SendMirror {
            conversation,
            statements: vec![(Statement::Heard, 1)],
            recommend: None,
            comment: COMMENT.to_owned(),
            share: true,
        };
        self.does(self.candidate, Command::Mirror(mirror::Command::Send(send)));
    }

    fn withdraws(&self) {
        let withdraw = Withdraw { reason: String::new() };
        self.does(self.candidate, Command::Process(process::Command::Withdraw(withdraw)));
    }

    fn declines(&self) {
        let reason = ReasonGiven {
            requirement: None,
            seen: "You asked for Fridays off".to_owned(),
            change: "Working Fridays from June on".to_owned(),
        };
        let give = Give { text: "It is a no".to_owned(), reasons: vec![reason] };
        self.does(self.recruiter, Command::Decline(decline::Command::Give(give)));
    }

    fn says<'w>(&self, english: &'w str, spanish: &'w str) -> &'w str {
        if self.workspace.locale == "es" { spanish } else { english }
    }

    /// The texts of the letters to that address that ask how it was.
    fn asks_of(&self, address: &str) -> Vec<String> {
        let asks = self.says("How was it for you?", "¿Cómo te fue?");
        let mail = self.mail_to(address).into_iter().filter(|mail| mail.subject.contains(asks));
        mail.map(|mail| mail.text).collect()
    }
}

#[test]
fn half_an_hour_after_its_end_the_candidate_is_asked_once() {
    told(|stage| {
        let talk = stage.meets();
        stage.until("2026-11-18 10:59");
        assert_eq!(stage.invited(), []);
        stage.until("2026-11-18 11:00");
        assert_eq!(stage.invited(), [stage.candidate]);
        let letter = stage.asks_of(ANA).pop().unwrap();
        for words in [
            stage.says("You met Ines Interviewer", "Hablaste con Ines Interviewer"),
            stage.says("less than a minute", "menos de un minuto"),
            stage.says("ever reads your answer by name", "lee nunca tu respuesta con tu nombre"),
            stage.says("five people or more", "cinco personas o más"),
            stage.says("after the decision", "después de la decisión"),
            stage.says("changes no outcome", "no cambia ningún resultado"),
        ] {
            assert!(letter.contains(words), "{words}: {letter}");
        }
        // By a link that signs them in, once, and leads there.
        let secret = letter.split("/in/").nth(1).unwrap().split_whitespace().next().unwrap();
        let (_, leads_to) = act::account::link::enter(stage.house(), &Secret::from_outside(secret)).unwrap();
        assert!(leads_to.ends_with(&format!("/conversations/{talk}/mirror")), "{leads_to}");
        stage.until("2026-12-01 10:00");
        assert_eq!(stage.invited(), [stage.candidate], "once, however often the clock looks");
        assert_eq!(stage.asks_of(ANA).len(), 1);
    });
}

#[test]
fn those_who_were_declined_or_withdrew_are_asked_like_everybody() {
    told(|stage| {
        stage.meets();
        stage.withdraws();
        stage.until("2026-11-18 12:00");
        assert_eq!(stage.invited(), [stage.candidate]);
        assert_eq!(stage.asks_of(ANA).len(), 1);
    });
    told(|stage| {
        let talk = stage.meets();
        stage.declines();
        stage.until("2026-11-18 12:00");
        assert!(stage.process().ended.is_some());
        assert_eq!(stage.invited(), [stage.candidate]);
        stage.mirrors(talk);
        assert!(stage.process().mirrored(talk).is_some());
    });
}

#[test]
fn whoever_has_answered_already_is_not_asked() {
    told(|stage| {
        let talk = stage.meets();
        stage.mirrors(talk);
        stage.until("2026-11-20 10:00");
        assert_eq!(stage.invited(), []);
        assert_eq!(stage.asks_of(ANA), Vec::<String>::new());
    });
}

#[test]
fn nobody_is_asked_about_a_talk_to_which_one_side_did_not_come() {
    told(|stage| {
        let talk = stage.meets();
        stage.claims(stage.candidate, talk, Presence::Absent, Presence::OnTime);
        stage.until("2026-11-20 10:00");
        assert_eq!(stage.invited(), []);
    });
}

#[test]
fn a_clock_that_stood_for_weeks_does_not_ask_about_talks_long_past() {
    told(|stage| {
        stage.book(Kind::Interview, "2026-11-18 10:00", stage.interviewer);
        stage.house().clock.advance_to(at("2026-12-10 10:00"));
        assert_eq!(advance(&stage.worker, at("2026-12-10 10:00")).unwrap().failed, 0);
        assert_eq!(stage.invited(), []);
        assert_eq!(stage.process().mirrors.len(), 1, "it is noted, so that nobody looks again");
    });
}

#[test]
fn no_letter_tells_anybody_what_was_answered_or_that_it_was() {
    told(|stage| {
        let talk = stage.meets();
        stage.until("2026-11-18 11:30");
        let before = stage.memory.mail().len();
        stage.mirrors(talk);
        stage.now();
        assert_eq!(stage.memory.mail().len(), before, "nobody is written to about it");
        stage.until("2026-12-01 10:00");
        for mail in stage.memory.mail() {
            assert!(!mail.text.contains(COMMENT), "{}", mail.text);
            let to_company = mail.to.to_string() != ANA;
            assert!(!(to_company && mail.text.contains("mirror")), "{}", mail.text);
        }
    });
}

#[test]
fn whoever_gave_feedback_learns_whether_it_was_of_use() {
    told(|stage| {
        stage.declines();
        stage.until("2026-11-16 09:06");
        let decline = stage.process().declines[0].id;
        let rate = Rate { decline, marks: vec![Use::Partly], text: "Say it in the first talk".to_owned() };
        stage.does(stage.candidate, Command::Decline(decline::Command::Rate(rate)));
        stage.now();
        let letter = stage.mail_to(RAUL).pop().unwrap();
        let subject = stage.says("on your feedback", "sobre tus comentarios");
        assert!(letter.subject.contains(subject), "{}", letter.subject);
        let mark = stage.says("I could use part of it", "Me sirvió en parte");
        for words in [mark, "| Say it in the first talk"] {
            assert!(letter.text.contains(words), "{words}: {}", letter.text);
        }
        let told = stage.deliveries().into_iter().filter(|delivery| delivery.template == "feedback_rated");
        assert_eq!(told.map(|delivery| delivery.person).collect::<Vec<_>>(), [stage.recruiter]);
    });
}
