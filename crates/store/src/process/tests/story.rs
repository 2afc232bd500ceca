//! A long story in which everything happens that can: what is stored is what the entries fold to, all along.

use super::kit::{Cast, Story, cast, when};
use crate::{process, testing};
use ledger::conversation::{self, Closing, Presence};
use ledger::ids::StageId;
use ledger::process::Process;
use ledger::promise::{self, State};
use ledger::side::{Actor, Person, Side};
use ledger::{chain, make_good, message, question, wish};
use std::collections::BTreeSet;
use uuid::Uuid;

#[test]
fn what_is_stored_is_what_the_entries_fold_to_whatever_happens() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        the_first_day(&mut story, &cast);
        promises_and_words(&mut story, &cast);
        the_first_conversation(&mut story, &cast);
        two_misses(&mut story, &cast);
        the_end(&mut story, &cast);

        let entries = db.read(|conn| process::entries(conn, story.process.workspace, story.id())).unwrap();
        let (entries, links): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
        assert_eq!(chain::verify(&links), Ok(()));
        assert_eq!(links.last().unwrap().hash, story.head);
        assert_eq!(Process::folded(&entries), Some(story.process.clone()));
        let happened: BTreeSet<&str> = entries.iter().map(|entry| entry.event.code()).collect();
        let missing: Vec<&&str> = EVERYTHING.iter().filter(|code| !happened.contains(**code)).collect();
        assert!(missing.is_empty(), "the story leaves out {missing:?}");
        assert_eq!(happened.len(), EVERYTHING.len());
    });
}

const EVERYTHING: [&str; 49] = [
    "process_opened",
    "stage_entered",
    "recruiter_changed",
    "hiring_manager_changed",
    "process_ended",
    "conversation_booked",
    "conversation_confirmed",
    "agenda_extended",
    "attendee_replaced",
    "conversation_moved",
    "time_proposed",
    "time_declined",
    "conversation_cancelled",
    "conversation_approached",
    "arrived",
    "late_noticed",
    "absence_alerted",
    "stand_in_offered",
    "stand_in_answered",
    "claims_asked",
    "claimed",
    "claim_reminded",
    "claim_accepted",
    "make_good_opened",
    "make_good_chosen",
    "promise_made",
    "promise_reminded",
    "promise_overdue",
    "promise_escalated",
    "promise_date_moved",
    "promise_followed",
    "promise_delivered",
    "promise_disputed",
    "promise_broken",
    "promise_excused",
    "promise_voided",
    "promise_handed_over",
    "promise_reopened",
    "question_asked",
    "question_replied",
    "question_answered",
    "question_still_open",
    "question_reminded",
    "wish_made",
    "wish_answered",
    "message_written",
    "message_sent",
    "message_taken_back",
    "mirror_invited",
];

fn the_first_day(story: &mut Story<'_>, cast: &Cast) {
    story.member(cast.recruiter, ledger::process::Command::EnterStage(StageId::new(Uuid::from_u128(5))));
    let first = story.book(when("24", "09:00"), &[cast.interviewer, cast.recruiter]).unwrap();
    story.candidate(conversation::Command::Confirm(first));
    story.candidate(conversation::Command::AddToAgenda(conversation::agenda::AddToAgenda {
        conversation: first,
        text: "Working from home".to_owned(),
    }));
    story.candidate(question::Command::Ask(question::ask::Ask {
        text: "Who would I work with?".to_owned(),
        conversation: Some(first),
    }));
    story.member(
        cast.interviewer,
        conversation::Command::HandOver(conversation::hand_over::HandOver {
            conversation: first,
            from: cast.interviewer,
            to: cast.colleague,
            reason: "I am away".to_owned(),
        }),
    );
    story.member(
        cast.recruiter,
        conversation::Command::Move(conversation::reschedule::Move {
            conversation: first,
            starts_at: when("24", "10:00"),
            reason: "A clash".to_owned(),
        }),
    );
    for accept in [false, true] {
        let starts_at = when("24", "11:00");
        let reason = if accept { String::new() } else { "I travel".to_owned() };
        story.candidate(conversation::Command::ProposeTime(conversation::reschedule::ProposeTime {
            conversation: first,
            starts_at,
            reason,
        }));
        let answer = conversation::reschedule::AnswerTime { conversation: first, accept };
        story.member(cast.recruiter, conversation::Command::AnswerTime(answer));
    }
    let second = story.book(when("25", "15:00"), &[cast.executive]).unwrap();
    story.member(
        cast.recruiter,
        conversation::Command::Cancel(conversation::cancel::Cancel {
            conversation: second,
            reason: "A holiday".to_owned(),
        }),
    );
}

fn promises_and_words(story: &mut Story<'_>, cast: &Cast) {
    story.now = when("23", "09:00");
    let make = |owed_by, text: &str| {
        promise::Command::Make(promise::make::Make {
            owed_by,
            text: text.to_owned(),
            due_at: when("25", "16:00"),
            conversation: None,
        })
    };
    let last = |story: &Story<'_>| story.process.promises.last().unwrap().id;
    story.member(cast.recruiter, make(Person::Member(cast.recruiter), "The range"));
    let claimed = last(story);
    story.member(cast.recruiter, promise::Command::ClaimKept(claimed));
    story.candidate(promise::Command::Dispute(promise::dispute::MakeDispute {
        promise: claimed,
        text: "No range came".to_owned(),
    }));
    story.candidate(make(story.process.candidate_person(), "References"));
    story.member(cast.recruiter, promise::Command::Excuse(last(story)));
    story.member(cast.recruiter, make(Person::Member(cast.recruiter), "The plan"));
    let moved = last(story);
    story.member(
        cast.recruiter,
        promise::Command::MoveDate(promise::move_date::MoveDate {
            promise: moved,
            due_at: when("26", "16:00"),
            reason: "It takes longer".to_owned(),
        }),
    );
    let hand_over = promise::hand_over::HandOver { promise: moved, to: cast.colleague };
    story.member(cast.recruiter, promise::Command::HandOver(hand_over));

    story.candidate(question::Command::Ask(question::ask::Ask {
        text: "How is on-call shared?".to_owned(),
        conversation: None,
    }));
    let asked = story.process.questions.last().unwrap().id;
    for text in ["Fairly", "Every sixth week"] {
        let reply = question::reply::GiveReply { question: asked, text: text.to_owned() };
        story.member(cast.recruiter, question::Command::Reply(reply));
        if text == "Fairly" {
            story.candidate(question::Command::StillOpen(asked));
        }
    }
    story.candidate(question::Command::Answered(asked));
    story.candidate(wish::Command::Make(wish::make::Make {
        kind: wish::Kind::MeetColleagues,
        text: "I would like to meet the team".to_owned(),
    }));
    let wish = story.process.wishes.last().unwrap().id;
    let yes = wish::answer::GiveAnswer { wish, granted: true, reason: "Gladly".to_owned() };
    story.member(cast.recruiter, wish::Command::Answer(yes));

    let send = |text: &str, corrects| {
        message::Command::Send(message::send::Send { text: text.to_owned(), corrects })
    };
    story.member(cast.recruiter, send("The address is number 5", None));
    let corrected = story.process.messages.last().unwrap().id;
    story.member(cast.recruiter, send("It is number 15", Some(corrected)));
    let answer = || message::Command::Answer(message::answer::GiveAnswer { text: "We go on".to_owned() });
    story.member(cast.recruiter, answer());
    let waiting = story.process.messages.last().unwrap().id;
    story.member(cast.recruiter, message::Command::TakeBack(waiting));
    story.member(cast.recruiter, answer());
    story.tick(when("23", "09:05"));
}

fn claim(
    conversation: ledger::ids::ConversationId,
    company: Presence,
    closing: Closing,
) -> conversation::Command {
    conversation::Command::Claim(conversation::claim::MakeClaim {
        conversation,
        company,
        candidate: Presence::OnTime,
        closing,
        trouble: false,
        note: "As I saw it".to_owned(),
    })
}

fn the_first_conversation(story: &mut Story<'_>, cast: &Cast) {
    let first = story.process.conversations[0].id;
    story.tick(when("24", "10:40"));
    story.candidate(conversation::Command::Here(first));
    let late = conversation::late::SayLate { conversation: first, minutes: 20 };
    story.member(cast.recruiter, conversation::Command::SayLate(late));
    story.tick(when("24", "11:25"));
    story.member(
        cast.recruiter,
        conversation::Command::OfferStandIn(conversation::stand_in::OfferStandIn {
            conversation: first,
            member: cast.executive,
            starts_at: when("24", "11:30"),
        }),
    );
    let accepted = conversation::stand_in::AnswerStandIn { conversation: first, accept: true };
    story.candidate(conversation::Command::AnswerStandIn(accepted));
    story.member(cast.executive, conversation::Command::Here(first));
    story.tick(when("24", "12:00"));
    let stood_in = Presence::StoodIn(Some(cast.executive));
    story.member(cast.recruiter, claim(first, stood_in, Closing::AsPlanned));
    story.candidate(claim(first, Presence::Late(30), Closing::EarlyBy(Side::Company)));
    // Said again: the latest counts, and the other side's stays.
    story.member(cast.recruiter, claim(first, Presence::Late(10), Closing::AsPlanned));
    let asked = story.process.questions[0].id;
    let reply = question::reply::GiveReply { question: asked, text: "With six people".to_owned() };
    story.member(cast.recruiter, question::Command::Reply(reply));
}

fn two_misses(story: &mut Story<'_>, cast: &Cast) {
    let third = story.book(when("25", "09:00"), &[cast.interviewer]).unwrap();
    let fourth = story.book(when("26", "09:00"), &[cast.interviewer]).unwrap();
    for (id, day) in [(third, "25"), (fourth, "26")] {
        story.tick(when(day, "08:58"));
        story.candidate(conversation::Command::Here(id));
        story.tick(when(day, "09:10"));
        story.candidate(claim(id, Presence::Absent, Closing::AsPlanned));
    }
    let opened = story.process.make_goods.last().unwrap().clone();
    assert_eq!(opened.owner, Some(cast.executive));
    story.member(
        cast.executive,
        message::Command::Apologise(message::apologise::Apologise {
            make_good: opened.id,
            text: "I am sorry".to_owned(),
        }),
    );
    let apology = opened.apology.unwrap();
    assert_eq!(story.process.promise(apology).unwrap().state, State::Kept);
    story.does(Actor::Clock, promise::Command::Reopen(apology)).unwrap();
    story.candidate(make_good::Command::Choose(make_good::choose::Choose {
        make_good: opened.id,
        choice: make_good::Choice::AnotherPerson,
        text: "Somebody else, please".to_owned(),
    }));
}

fn the_end(story: &mut Story<'_>, cast: &Cast) {
    // Three weeks in which nobody does anything.
    for day in 27..=30 {
        story.tick(when(&day.to_string(), "18:00"));
    }
    story.tick("2026-12-15T12:00:00Z".parse().unwrap());
    for (from, to) in [(cast.recruiter, cast.colleague), (cast.executive, cast.interviewer)] {
        let hand_over = ledger::process::hand_over::HandOver { from, to };
        story.member(cast.executive, ledger::process::Command::HandOver(hand_over));
    }
    story.book("2026-12-20T10:00:00Z".parse().unwrap(), &[cast.colleague]).unwrap();
    story.candidate(wish::Command::Make(wish::make::Make {
        kind: wish::Kind::MeetSenior,
        text: "And to meet the director".to_owned(),
    }));
    let reason = "I took another place".to_owned();
    story.candidate(ledger::process::Command::Withdraw(ledger::process::withdraw::Withdraw { reason }));
    assert!(story.process.ended.is_some());
}
