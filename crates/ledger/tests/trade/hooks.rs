//! What may be told outside: ids and values of the trade, and nothing that waits or was taken back.

use crate::support::{Candidate, Interviewer, Recruiter, Stage, Who};
use ledger::{
    conversation::Kind,
    hook::{self, PUBLIC},
    wish,
};
use std::collections::BTreeSet;

fn told(stage: &Stage) -> Vec<&'static str> {
    stage
        .entries
        .iter()
        .filter_map(|entry| hook::told(&stage.process, entry))
        .map(|(row, _)| row.code)
        .collect()
}

#[test]
fn each_event_stands_there_once() {
    let codes: BTreeSet<&str> = PUBLIC.iter().map(|row| row.code).collect();
    assert_eq!(codes.len(), PUBLIC.len());
}

#[test]
fn what_is_told_are_ids_and_values_and_no_words_of_people() {
    let mut stage = Stage::new();
    stage.missed_by_company("2026-11-17 10:00", Interviewer);
    stage.missed_by_company("2026-11-18 10:00", Interviewer);
    stage.ask(Candidate, None);
    stage.wish(wish::Kind::MeetColleagues);
    stage.writes(Candidate).unwrap();
    stage.held(Kind::Interview, "2026-11-23 10:00");
    stage.until("2026-12-20 10:00");
    stage.withdraws(Candidate).unwrap();
    let mut seen = BTreeSet::new();
    for entry in &stage.entries {
        let Some((row, data)) = hook::told(&stage.process, entry) else { continue };
        seen.insert(row.code);
        let text = data.to_string();
        for sealed in ["commitment", "words", "reason\":{", "purpose", "place", "note"] {
            assert!(!text.contains(sealed), "{}: {text}", row.code);
        }
        assert_eq!(data["seq"], entry.seq);
        assert_eq!(data["process"], stage.process.id.to_string());
        let details = data["details"].as_object().unwrap();
        let fields: BTreeSet<&str> = details.keys().map(String::as_str).collect();
        assert_eq!(fields, row.fields.iter().copied().collect(), "{} has no such field", row.code);
    }
    is_shown_to_all_who_see_the_process(&stage);
    for code in
        ["process_ended", "claimed", "make_good_opened", "promise_broken", "question_asked", "wish_made"]
    {
        assert!(seen.contains(code), "{code} did not happen");
    }
}

#[test]
fn an_answer_is_told_when_it_is_sent_and_never_when_it_is_taken_back() {
    let mut stage = Stage::new();
    stage.held(Kind::Interview, "2026-11-17 10:00");
    let message = stage.answers(Recruiter, false).unwrap();
    stage.takes_back(Recruiter, message).unwrap();
    let about_messages =
        |stage: &Stage| told(stage).into_iter().filter(|code| code.starts_with("message")).count();
    assert_eq!(about_messages(&stage), 0);
    stage.answers(Recruiter, false).unwrap();
    assert_eq!(about_messages(&stage), 0);
    stage.until("2026-11-17 11:00");
    assert_eq!(told(&stage).iter().filter(|code| **code == "message_sent").count(), 1);
    assert_eq!(about_messages(&stage), 1);
}

/// Told is only what both sides see on their pages.
fn is_shown_to_all_who_see_the_process(stage: &Stage) {
    for entry in &stage.entries {
        if hook::told(&stage.process, entry).is_some() {
            for who in [Who::Candidate, Who::Owner, Who::Recruiter, Who::Interviewer] {
                assert!(stage.process.shows(entry, who.person()), "{} to {who:?}", entry.event.code());
            }
        }
    }
}

#[test]
fn a_report_and_what_is_promised_about_it_are_never_told() {
    let mut stage = Stage::new();
    stage.met();
    let before = told(&stage).len();
    stage.reports(Interviewer, None).unwrap();
    assert_eq!(told(&stage).len(), before, "{:?}", told(&stage));
    // Reminded, overdue, gone up, broken: nothing of it either, but for what the conversation owes.
    stage.until("2026-12-20 10:00");
    for entry in &stage.entries {
        let about_it = stage.process.promises.iter().any(|promise| {
            matches!(promise.about, ledger::promise::About::Report(_))
                && serde_json::to_string(entry).unwrap().contains(&promise.id.to_string())
        });
        assert!(!about_it || hook::told(&stage.process, entry).is_none(), "{}", entry.event.code());
    }
    is_shown_to_all_who_see_the_process(&stage);
}
