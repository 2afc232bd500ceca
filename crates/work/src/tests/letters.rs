//! Every letter there is, in both languages, out of one long story.

use super::stage::{Stage, at};
use ledger::{
    Command,
    conversation::{
        self, Kind, Presence,
        cancel::Cancel,
        hand_over::HandOver,
        late::SayLate,
        reschedule::{AnswerTime, Move, ProposeTime},
        stand_in::{AnswerStandIn, OfferStandIn},
    },
    ids::{ConversationId, PromiseId},
    make_good::{self, Choice, choose::Choose},
    message::{self, answer::GiveAnswer, apologise::Apologise},
    process::{self, withdraw::Withdraw},
    promise::{self, Kind as PromiseKind, State as PromiseState},
    question,
    reaction::Letter,
    side::Person,
    wish,
};
use mail_parser::{MessageParser, MimeHeaders};
use std::collections::BTreeSet;
use store::testing;

const ALL: [Letter; 46] = [
    Letter::Welcome,
    Letter::Booked,
    Letter::Moved,
    Letter::Cancelled,
    Letter::SeatHandedOver,
    Letter::AttendeeChanged,
    Letter::TimeProposed,
    Letter::TimeDeclined,
    Letter::Approaching,
    Letter::Unconfirmed,
    Letter::WillBeLate,
    Letter::YouAreMissed,
    Letter::NobodyCame,
    Letter::WeToldThem,
    Letter::StandInOffered,
    Letter::StandInAnswered,
    Letter::WhatHappened,
    Letter::TheySay,
    Letter::PleaseSay,
    Letter::MakeGood,
    Letter::MakeGoodYours,
    Letter::StillWantTo,
    Letter::Chosen,
    Letter::PromiseYours,
    Letter::PromiseMade,
    Letter::PromiseDueSoon,
    Letter::PromiseOverdue,
    Letter::PromiseIsLate,
    Letter::PromiseEscalated,
    Letter::PromiseBroken,
    Letter::PromiseNewDate,
    Letter::PromiseDisputed,
    Letter::PromiseExcused,
    Letter::PromiseHandedOver,
    Letter::PromiseReopened,
    Letter::QuestionAsked,
    Letter::QuestionReplied,
    Letter::QuestionReminder,
    Letter::QuestionStillOpen,
    Letter::WishMade,
    Letter::WishAnswered,
    Letter::Message,
    Letter::Answer,
    Letter::Apology,
    Letter::WithdrawalReceived,
    Letter::CandidateEnded,
];

#[test]
fn every_letter_is_written_in_both_languages() {
    testing::each_engine(|db| {
        let stage = Stage::new(db, "en");
        long_story(&stage);
        check(&stage);
    });
    let db = testing::sqlite();
    let stage = Stage::new(&db, "es");
    long_story(&stage);
    check(&stage);
}

fn check(stage: &Stage) {
    let seen: BTreeSet<String> = stage.deliveries().into_iter().map(|delivery| delivery.template).collect();
    let missing: Vec<String> = ALL
        .iter()
        .map(|letter| serde_json::to_value(letter).unwrap().as_str().unwrap().to_owned())
        .filter(|letter| !seen.contains(letter))
        .collect();
    assert!(missing.is_empty(), "never written: {missing:?}");
    for mail in stage.memory.mail() {
        let said = format!("{}\n{}", mail.subject, mail.text);
        assert!(!mail.subject.trim().is_empty(), "{said}");
        assert!(!said.contains("[mail") && !said.contains("{ $") && !said.contains("  "), "{said}");
        assert!(!mail.html.contains("<b>"), "a person's text became markup: {}", mail.html);
        let parsed = MessageParser::default().parse(&mail.raw).unwrap();
        assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
        assert_eq!(parsed.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
        assert_eq!(parsed.date().unwrap().to_timestamp(), mail.at.as_second());
        let text = parsed.body_text(0).unwrap().replace("\r\n", "\n");
        assert_eq!(text.trim_end(), mail.text.trim_end());
        // Every letter about the process carries the head of its record.
        assert!(mail.text.contains("registro: ") || mail.text.contains("record: "), "{}", mail.text);
        calendar_is_in_order(&parsed);
    }
    show(stage);
}

// With VICEVERSA_SHOW_LETTERS=FILE the story's mail is written there, to be read by a person.
fn show(stage: &Stage) {
    let Ok(file) = std::env::var("VICEVERSA_SHOW_LETTERS") else { return };
    let all: Vec<String> = stage
        .memory
        .mail()
        .iter()
        .map(|mail| {
            format!("To: {}\nSubject: {}\n\n{}\n{}\n", mail.to, mail.subject, mail.text, "=".repeat(80))
        })
        .collect();
    std::fs::write(format!("{file}.{}", stage.workspace.locale), all.join("\n")).unwrap();
}

fn calendar_is_in_order(mail: &mail_parser::Message<'_>) {
    let calendars = mail
        .parts
        .iter()
        .filter(|part| part.content_type().is_some_and(|kind| kind.subtype() == Some("calendar")));
    for part in calendars {
        let text = part.text_contents().unwrap();
        let calendar: icalendar::Calendar = text.parse().unwrap();
        assert_eq!(calendar.property_value("METHOD"), part.content_type().unwrap().attribute("method"));
        let event = calendar.events().next().unwrap();
        use icalendar::Component;
        for key in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "DESCRIPTION", "ORGANIZER"] {
            let there = event.property_value(key).is_some_and(|value| !value.is_empty());
            assert!(there, "{key} is missing:\n{text}");
        }
        assert_eq!(event.property_value("LOCATION"), Some("https://meet.example.org/room; 3"));
        assert!(text.lines().all(|line| line.trim_end().len() <= 75), "a line is too long:\n{text}");
    }
}

fn long_story(stage: &Stage) {
    let Stage { recruiter, manager, interviewer, executive, candidate, .. } = *stage;
    stage.now();

    // A time is proposed, declined, moved; a chair is handed over; the conversation comes near.
    let first = stage.book(Kind::Screening, "2026-11-18 10:00", interviewer);
    let propose = |starts: &str| {
        let reason = "A train\nto catch".to_owned();
        ProposeTime { conversation: first, starts_at: at(starts), reason }
    };
    stage.converse(candidate, conversation::Command::ProposeTime(propose("2026-11-18 12:00")));
    stage.now();
    stage.converse(
        recruiter,
        conversation::Command::AnswerTime(AnswerTime { conversation: first, accept: false }),
    );
    let moved = Move { conversation: first, starts_at: at("2026-11-18 11:00"), reason: "A clash".to_owned() };
    stage.converse(recruiter, conversation::Command::Move(moved));
    stage.now();
    let over = HandOver {
        conversation: first,
        from: interviewer.member().unwrap(),
        to: manager.member().unwrap(),
        reason: "She knows more".to_owned(),
    };
    stage.converse(interviewer, conversation::Command::HandOver(over));
    let peer = stage.book(Kind::Peer, "2026-11-25 10:00", interviewer);
    stage.now();
    let reason = "Somebody is ill".to_owned();
    stage.converse(recruiter, conversation::Command::Cancel(Cancel { conversation: peer, reason }));
    words(stage);

    // Nobody comes, after a notice; somebody could step in and is thanked.
    stage.until("2026-11-18 10:50");
    stage.converse(manager, conversation::Command::SayLate(SayLate { conversation: first, minutes: 5 }));
    stage.now();
    stage.converse(candidate, conversation::Command::Here(first));
    stage.until("2026-11-18 11:11");
    let offer = OfferStandIn {
        conversation: first,
        member: executive.member().unwrap(),
        starts_at: at("2026-11-18 11:15"),
    };
    stage.converse(executive, conversation::Command::OfferStandIn(offer));
    stage.now();
    let answer = AnswerStandIn { conversation: first, accept: false };
    stage.converse(candidate, conversation::Command::AnswerStandIn(answer));
    stage.until("2026-11-18 12:00");

    // Two misses in a row by the company; the claims of one side wait.
    let second = missed(stage, "2026-11-19 10:00", true);
    stage.until("2026-11-20 18:00");
    let third = missed(stage, "2026-11-23 10:00", true);
    stage.claims(interviewer, third, Presence::Absent, Presence::OnTime);
    stage.claims(interviewer, second, Presence::Absent, Presence::OnTime);
    stage.now();
    let opened = stage.process().make_goods[0].clone();
    let apologise = Apologise { make_good: opened.id, text: "I am sorry.".to_owned() };
    let owner = Person::Member(opened.owner.unwrap());
    stage.does(owner, Command::Message(message::Command::Apologise(apologise)));
    let choose = Choose { make_good: opened.id, choice: Choice::AnotherPerson, text: "Please".to_owned() };
    stage.does(candidate, Command::MakeGood(make_good::Command::Choose(choose)));
    stage.now();

    // One that takes place; the answer comes late, is broken, and comes back at last.
    let held = stage.book(Kind::Interview, "2026-11-24 10:00", manager);
    stage.until("2026-11-24 11:00");
    stage.claims(manager, held, Presence::OnTime, Presence::OnTime);
    stage.until("2026-12-03 18:00");
    late_promises(stage);
    stage.memory.refuse("ana@home.example");
    let answer = GiveAnswer { text: "We go on.".to_owned() };
    stage.does(recruiter, Command::Message(message::Command::Answer(answer)));
    stage.until("2026-12-04 10:00");
    stage.memory.take_again("ana@home.example");

    // Two misses in a row by the candidate, who then withdraws.
    let one = missed_by_candidate(stage, "2026-12-09 10:00");
    let two = missed_by_candidate(stage, "2026-12-10 10:00");
    for conversation in [one, two] {
        stage.claims(candidate, conversation, Presence::OnTime, Presence::Absent);
    }
    stage.now();
    let withdraw = Withdraw { reason: "Another offer".to_owned() };
    stage.does(candidate, Command::Process(process::Command::Withdraw(withdraw)));
    stage.until("2026-12-20 10:00");
}

fn words(stage: &Stage) {
    let Stage { recruiter, candidate, .. } = *stage;
    let question = stage.asks(candidate, "Who leads the team?\n<b>Really</b>?");
    stage.now();
    stage.replies(recruiter, question, "Marta does.");
    stage.until("2026-11-18 10:00");
    let other = stage.asks(candidate, "And the pay range?");
    stage.replies(recruiter, other, "Later.");
    stage.now();
    stage.does(candidate, Command::Question(question::Command::StillOpen(other)));
    let wishes = wish::make::Make { kind: wish::Kind::MeetColleagues, text: "Two of them".to_owned() };
    stage.does(candidate, Command::Wish(wish::Command::Make(wishes)));
    stage.now();
    let wish = stage.process().wishes[0].id;
    let yes = wish::answer::GiveAnswer { wish, granted: true, reason: "Gladly".to_owned() };
    stage.does(recruiter, Command::Wish(wish::Command::Answer(yes)));
    stage.writes(candidate, "Thank you.");
    stage.writes(recruiter, "You are welcome.");
    stage.now();
    assert!(stage.process().question(question).is_ok());
}

fn missed(stage: &Stage, starts: &str, candidate_says: bool) -> ConversationId {
    let conversation = stage.book(Kind::Interview, starts, stage.interviewer);
    stage.house().clock.advance_to(at(starts));
    stage.now();
    stage.converse(stage.candidate, conversation::Command::Here(conversation));
    let hour = at(starts) + jiff::SignedDuration::from_hours(1);
    crate::advance(&stage.worker, hour).unwrap();
    if candidate_says {
        stage.claims(stage.candidate, conversation, Presence::Absent, Presence::OnTime);
    }
    crate::advance(&stage.worker, hour).unwrap();
    conversation
}

fn missed_by_candidate(stage: &Stage, starts: &str) -> ConversationId {
    let conversation = stage.book(Kind::Interview, starts, stage.manager);
    crate::advance(&stage.worker, at(starts)).unwrap();
    stage.converse(stage.manager, conversation::Command::Here(conversation));
    let hour = at(starts) + jiff::SignedDuration::from_hours(1);
    crate::advance(&stage.worker, hour).unwrap();
    stage.claims(stage.manager, conversation, Presence::OnTime, Presence::Absent);
    conversation
}

fn late_promises(stage: &Stage) {
    let Stage { recruiter, manager, candidate, .. } = *stage;
    let promised = |due: &str| -> PromiseId {
        let make = promise::make::Make {
            owed_by: recruiter,
            text: "The pay range, in writing".to_owned(),
            due_at: at(due),
            conversation: None,
        };
        // By the manager, so that the recruiter is written to about it.
        stage.promises(manager, promise::Command::Make(make));
        stage.now();
        stage.process().promises.last().unwrap().id
    };
    let kept = promised("2026-12-04 12:00");
    stage.promises(recruiter, promise::Command::ClaimKept(kept));
    let dispute = promise::dispute::MakeDispute { promise: kept, text: "I have seen nothing".to_owned() };
    stage.promises(candidate, promise::Command::Dispute(dispute));
    let let_go = promised("2026-12-04 12:00");
    stage.promises(candidate, promise::Command::Excuse(let_go));
    let given = promised("2026-12-11 12:00");
    let over = promise::hand_over::HandOver { promise: given, to: manager.member().unwrap() };
    stage.promises(recruiter, promise::Command::HandOver(over));
    let later = promise::move_date::MoveDate {
        promise: given,
        due_at: at("2026-12-15 12:00"),
        reason: "The board meets on Monday".to_owned(),
    };
    stage.promises(manager, promise::Command::MoveDate(later));
    stage.now();
    let process = stage.process();
    let broken = process.promises.iter().find(|promise| promise.kind == PromiseKind::Answer).unwrap();
    assert_eq!(broken.state, PromiseState::Broken);
}
