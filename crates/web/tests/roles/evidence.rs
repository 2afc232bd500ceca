//! Evidence, for and against, by whoever saw it (0.9, 4.7).

use super::{houses, page, spec_of};
use crate::support::{Scratch, Who};
use ledger::conversation::{self, Kind, book::Book};

const FOR: &str = "Told in detail how she shifted forty bookings in the August storm";
const AGAINST: &str = "Had not heard of the harbour rules";

fn requirement(house: &Scratch) -> String {
    spec_of(house, house.job.id).requirements[0].id.to_string()
}

fn add(house: &Scratch, who: Who, fields: &[(&str, &str)]) -> crate::support::Reply {
    house.post(who, &house.process_path("/evidence/new"), fields)
}

fn found(house: &Scratch, words: &str) -> usize {
    let sees = store::candidates::list::Sees::All(house.workspace.id);
    house.house().db.read(|conn| store::search::find(conn, sees, words, None, 9)).unwrap().len()
}

#[test]
fn both_sides_write_down_and_read_what_was_seen() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        let talk = house.book(Who::Executive, "2026-11-10T09:00:00Z");
        house.go_to("2026-11-10T10:00:00Z");
        page(&house, Who::Executive, "/evidence")
            .says("Has led a crew through a season")
            .says("Nothing is written down");
        let query = format!("/evidence/new?requirement={asked}");
        page(&house, Who::Executive, &query)
            .says("Interview, ")
            .says(&format!("value=\"{asked}\" id=\"f-requirement\""));
        let talk = talk.to_string();
        let seen = [
            ("requirement", asked.as_str()),
            ("bearing", "for"),
            ("source", "conversation"),
            ("conversation", talk.as_str()),
            ("text", FOR),
        ];
        add(&house, Who::Executive, &seen).is(303);
        let own = [
            ("requirement", asked.as_str()),
            ("bearing", "for"),
            ("source", "work"),
            ("text", "My plan of 2024"),
        ];
        add(&house, Who::Candidate, &own).is(303);
        let against =
            [("requirement", asked.as_str()), ("bearing", "against"), ("source", "cv"), ("text", AGAINST)];
        add(&house, Who::Recruiter, &against).is(303);
        for who in [Who::Executive, Who::Candidate, Who::Recruiter] {
            page(&house, who, "/evidence")
                .says(FOR)
                .says("Elena Costa")
                .says("Interview, ")
                .says("My plan of 2024")
                .says(AGAINST)
                .says("speaks against it");
            page(&house, who, "").says("2 for what the job asks for, 1 against.");
        }
        // Typed without a conversation, a source or words, it is asked for again.
        for missing in ["requirement", "bearing", "source", "text"] {
            let rest: Vec<_> = seen.into_iter().filter(|(name, _)| *name != missing).collect();
            add(&house, Who::Executive, &rest).is(422);
        }
        assert_eq!(house.load().evidence.len(), 3);
    }
}

#[test]
fn what_was_wrong_is_struck_through_by_who_wrote_it_and_found_no_more() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        let fields =
            [("requirement", asked.as_str()), ("bearing", "against"), ("source", "other"), ("text", AGAINST)];
        assert_eq!(found(&house, "harbour rules"), 0);
        add(&house, Who::Recruiter, &fields).is(303);
        add(&house, Who::Candidate, &[fields[0], ("bearing", "for"), ("source", "work"), ("text", FOR)])
            .is(303);
        assert_eq!((found(&house, "harbour rules"), found(&house, "august storm")), (1, 1));
        let id = house.load().evidence[0].id;
        let withdraw = house.process_path(&format!("/evidence/{id}/withdraw"));
        page(&house, Who::Candidate, "/evidence").says_not(&withdraw);
        house.post(Who::Candidate, &withdraw, &[]).is(403);
        page(&house, Who::Recruiter, "/evidence").says(&withdraw);
        house.post(Who::Recruiter, &withdraw, &[]).is(303);
        page(&house, Who::Candidate, "/evidence").says(&format!("<s>{AGAINST}</s>")).says("withdrawn");
        page(&house, Who::Candidate, "").says("1 for what the job asks for, 0 against.");
        assert_eq!((found(&house, "harbour rules"), found(&house, "august storm")), (0, 1));
    }
}

#[test]
fn talks_off_the_record_are_held_against_nobody() {
    for (_db, house) in houses() {
        let asked = requirement(&house);
        let book = Book {
            kind: Kind::Peer,
            stage: None,
            starts_at: crate::support::at("2026-11-10T09:00:00Z"),
            minutes: 45,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![house.member(Who::Interviewer)],
            purpose: "What a week is like".to_owned(),
            place: String::new(),
            agenda: vec![],
        };
        let process =
            house.on(Who::Recruiter, ledger::Command::Conversation(conversation::Command::Book(book)));
        let talk = process.conversations[0].id.to_string();
        house.go_to("2026-11-10T10:00:00Z");
        page(&house, Who::Interviewer, "/evidence/new").says_not(&talk);
        let fields = [
            ("requirement", asked.as_str()),
            ("bearing", "against"),
            ("source", "conversation"),
            ("conversation", talk.as_str()),
            ("text", AGAINST),
        ];
        add(&house, Who::Interviewer, &fields).is(422);
        assert!(house.load().evidence.is_empty());
    }
}
