//! Everybody's own page (3.2, 3.3): what one said of oneself, beside what others saw only from five people on and only
//! when the outcome is known; forecasts held against what came from five on; and none of it for anybody else.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    process::open::{Open, Whom},
    token::Scope,
};
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    decline::{
        self,
        give::{Give, ReasonGiven},
    },
    ids::{ConversationId, ProcessId},
    interest::{self, Level, note::NoteInterest},
    scorecard::{
        self, Lean,
        send::{RatingGiven, SendScorecard},
    },
    selfview::{self, send::SendSelfView},
};
use serde_json::Value;
use store::testing::databases;
use support::{
    Scratch, Who, api, at,
    thoughts::{criterion, declined, frozen, met, page, views_self},
};

/// Everybody of the company meets Ana, on Tuesday from ten to a quarter to eleven in Madrid.
fn panel(house: &Scratch, size: usize) -> ConversationId {
    let book = Book {
        kind: Kind::Interview,
        stage: None,
        starts_at: at("2026-11-10T09:00:00Z"),
        minutes: 45,
        zone: "Europe/Madrid".to_owned(),
        attendees: Who::COMPANY[..size].iter().map(|(who, ..)| house.member(*who)).collect(),
        purpose: "How decisions are made here".to_owned(),
        place: String::new(),
        agenda: vec![],
    };
    let process = house.on(Who::Recruiter, Command::Conversation(conversation::Command::Book(book)));
    house.go_to("2026-11-10T10:00:00Z");
    process.conversations.last().unwrap().id
}

fn rates(house: &Scratch, who: Who, conversation: ConversationId, level: u8) {
    let rating = RatingGiven {
        criterion: criterion(0),
        level: Some(level),
        evidence: "She told of August".to_owned(),
    };
    let send = SendScorecard {
        conversation,
        ratings: vec![rating],
        lean: Lean::No,
        summary: "I looked for more".to_owned(),
    };
    house.on(who, Command::Scorecard(scorecard::Command::Send(send)));
}

fn own_view(house: &Scratch, who: Who) -> Value {
    let token = api::token(house, who, &[Scope::Read]);
    api::read(api::ask(house, "GET", "/api/v1/my-view", Some(&token), &Value::Null).is(200))
}

#[test]
fn five_who_saw_somebody_lower_are_told_as_two_ranges_after_the_end_and_not_before() {
    for db in databases() {
        let house = Scratch::with((*db).clone());
        frozen(&house);
        let talk = panel(&house, 5);
        // One's own level is 4.
        views_self(&house, Who::Candidate, talk, 70);
        for (place, (who, ..)) in Who::COMPANY.into_iter().enumerate() {
            rates(&house, who, talk, if place < 4 { 1 } else { 2 });
        }
        let path = house.path("/my-view");
        let before = house.get(Who::Candidate, &path);
        before
            .is(200)
            .says("Only you see this page")
            .says("Leading a crew")
            .says("You: 4 of 5, nearly there")
            .says("What was seen comes with the outcome")
            .says_not("<svg");
        assert_eq!(own_view(&house, Who::Candidate)["criteria"][0]["compared"], Value::Null);

        declined(&house);
        let after = house.get(Who::Candidate, &path);
        after
            .says("You led four people; here it is twelve")
            .says("A season in which you lead a whole boat crew")
            .says("by more than most people do")
            .says("Most people place themselves about a point of ten higher")
            .says("<svg")
            .says("5 people")
            // Words of scorecards and who gave what are nowhere.
            .says_not("She told of August")
            .says_not("Pau Ferrer");
        let told = &own_view(&house, Who::Candidate)["criteria"][0];
        assert_eq!((&told["compared"]["people"], &told["compared"]["apart"]), (&5.into(), &"higher".into()));
        let ends = |range: &str| {
            let of = told["compared"][range].as_array().unwrap();
            (of[0].as_f64().unwrap(), of[1].as_f64().unwrap())
        };
        assert!(ends("others").1 < ends("own").0, "the ranges lie apart: {told}");
        assert!(ends("most_people").1 > ends("others").1);
    }
}

#[test]
fn what_four_saw_is_not_told_even_after_the_end() {
    let house = Scratch::new();
    frozen(&house);
    let talk = panel(&house, 4);
    views_self(&house, Who::Candidate, talk, 70);
    for (who, ..) in &Who::COMPANY[..4] {
        rates(&house, *who, talk, 1);
    }
    declined(&house);
    house
        .get(Who::Candidate, &house.path("/my-view"))
        .says("only from five people on")
        .says("You led four people; here it is twelve")
        .says_not("<svg");
    assert_eq!(own_view(&house, Who::Candidate)["criteria"][0]["compared"], Value::Null);
}

#[test]
fn it_says_where_nothing_is_yet_and_is_everybodys_own() {
    let house = Scratch::new();
    let talk = met(&house);
    for who in [Who::Candidate, Who::Interviewer] {
        house.get(who, &house.path("/my-view")).is(200).says("It then appears here");
    }
    views_self(&house, Who::Interviewer, talk, 90);
    house
        .get(Who::Interviewer, &house.path("/my-view"))
        .says("The candidate was heard")
        .says("You thought: entirely (one conversation)")
        .says("You have given one forecast; the end of none is known yet. From 5 on")
        .says("only from five people on");
    house.get(Who::Interviewer, &page(&house, talk, "/self-view")).says(&house.path("/my-view"));
    for who in [Who::Owner, Who::Executive, Who::Candidate] {
        house.get(who, &house.path("/my-view")).says_not("entirely (one conversation)");
        assert_eq!(own_view(&house, who)["statements"], serde_json::json!([]));
    }
    house.get(Who::Outsider, &house.path("/my-view")).is(404);
    house.get(Who::Interviewer, &house.path("/my-view/forecasts.csv")).is(404);
}

/// Another process of Ana's, with a talk behind it.
fn another(house: &Scratch, place: usize) -> (ProcessId, ConversationId) {
    let open = Open { whom: Whom::Known(house.candidate.id), job: None, recruiter: None };
    let process = act::process::open(house.house(), &house.seat(Who::Recruiter), &open).unwrap().process.id;
    let starts_at = house.house().clock.now() + jiff::SignedDuration::from_hours(1);
    let book = Book {
        kind: Kind::Informal,
        stage: None,
        starts_at,
        minutes: 30,
        zone: "Europe/Madrid".to_owned(),
        attendees: vec![house.member(Who::Interviewer)],
        purpose: format!("Talk {place}"),
        place: String::new(),
        agenda: vec![],
    };
    let on = |who, command| on(house, process, who, command);
    let booked = on(Who::Recruiter, Command::Conversation(conversation::Command::Book(book)));
    house.go_to(&(starts_at + jiff::SignedDuration::from_mins(31)).to_string());
    (process, booked.conversations[0].id)
}

fn on(house: &Scratch, process: ProcessId, who: Who, command: Command) -> ledger::process::Process {
    act::process::on(house.house(), &house.seat(who), process, &command).unwrap().process
}

fn foretells(house: &Scratch, process: ProcessId, who: Who, conversation: ConversationId, likely: u8) {
    let send = SendSelfView { conversation, criteria: vec![], statements: vec![], forecast: Some(likely) };
    on(house, process, who, Command::SelfView(selfview::Command::Send(send)));
}

fn declines(house: &Scratch, process: ProcessId) {
    let reason = ReasonGiven {
        requirement: None,
        seen: "You asked for Fridays off".to_owned(),
        change: "Working Fridays from June on".to_owned(),
    };
    let give = Give { text: "It is a no".to_owned(), reasons: vec![reason] };
    on(house, process, Who::Recruiter, Command::Decline(decline::Command::Give(give)));
    let later = house.house().clock.now() + jiff::SignedDuration::from_mins(6);
    house.go_to(&later.to_string());
}

fn want_to_go_on(house: &Scratch, process: ProcessId, conversation: ConversationId) {
    for who in [Who::Candidate, Who::Recruiter] {
        let note = NoteInterest { conversation, level: Level::GoOn };
        on(house, process, who, Command::Interest(interest::Command::Note(note)));
    }
}

#[test]
fn forecasts_are_held_against_what_came_from_five_known_ones_on() {
    let house = Scratch::new();
    let path = house.path("/my-view");
    for place in 0..7 {
        let (process, talk) = another(&house, place);
        foretells(&house, process, Who::Candidate, talk, 90);
        foretells(&house, process, Who::Interviewer, talk, 50);
        match place {
            // Nobody has said anything: it cannot be told.
            0 => {}
            1 => want_to_go_on(&house, process, talk),
            _ => declines(&house, process),
        }
        if place == 4 {
            house
                .get(Who::Candidate, &path)
                .says("You have given 5 forecasts; the end of 4 is known")
                .says_not("<svg");
            assert_eq!(own_view(&house, Who::Candidate)["score"], Value::Null);
        }
    }
    house
        .get(Who::Candidate, &path)
        .says("It went on less often than you said")
        .says("From 6 forecasts whose end is known")
        .says("<svg")
        .says("/my-view/forecasts.csv");
    let told = own_view(&house, Who::Candidate);
    assert_eq!((&told["score"]["forecasts"], told["forecasts"].as_array().unwrap().len()), (&6.into(), 7));
    assert!((told["score"]["came"].as_f64().unwrap() - 1.0 / 6.0).abs() < 1e-12);
    let csv = house.get(Who::Candidate, "/w/harbour-tours/my-view/forecasts.csv");
    csv.is(200).says("How likely you said it was");
    assert_eq!(csv.headers["content-type"], "text/csv; charset=utf-8");
    // The candidate's word is known of one only: who met them learns nothing yet.
    let theirs = own_view(&house, Who::Interviewer);
    assert_eq!((&theirs["score"], theirs["forecasts"].as_array().unwrap().len()), (&Value::Null, 7));
}

#[test]
fn while_it_always_ends_alike_nothing_is_said_of_how_well_one_can_tell() {
    let house = Scratch::new();
    for place in 0..5 {
        let (process, talk) = another(&house, place);
        foretells(&house, process, Who::Candidate, talk, 40);
        declines(&house, process);
    }
    house.get(Who::Candidate, &house.path("/my-view")).says("So far it never went on").says_not("<svg");
    house.get(Who::Candidate, &house.path("/my-view/forecasts.csv")).is(404);
}
