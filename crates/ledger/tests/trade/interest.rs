//! Interest: noted privately, seen when both have spoken, and ended kindly where neither wants to go on (1.5).

use crate::support::{
    Candidate, Executive, Happened, Interviewer, Manager, Recruiter, Stage, Who, at, codes,
};
use ledger::{
    Command,
    conversation::Kind,
    ids::ConversationId,
    interest::{self, Level, note::NoteInterest},
    process::Ending,
    reaction::Letter,
    refusal::Refusal,
    side::Side,
};

impl Stage {
    fn notes(&mut self, who: Who, conversation: ConversationId, level: Level) -> Happened {
        let note = NoteInterest { conversation, level };
        self.by(who).does(Command::Interest(interest::Command::Note(note)))
    }

    fn ends_together(&mut self, who: Who, conversation: ConversationId) -> Happened {
        self.by(who).does(Command::Interest(interest::Command::EndTogether(conversation)))
    }
}

#[test]
fn both_see_it_when_both_have_spoken() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    assert_eq!(codes(&stage.notes(Interviewer, id, Level::GoOn).unwrap()), ["interest_noted"]);
    assert_eq!(stage.process.interest(id).unwrap().opened, None);
    let entries = stage.notes(Candidate, id, Level::Unsure).unwrap();
    assert_eq!(codes(&entries), ["interest_noted", "interests_opened"]);
    let opened = stage.process.interest(id).unwrap().opened.unwrap();
    assert_eq!((opened.company, opened.candidate), (Level::GoOn, Level::Unsure));
    assert_eq!(stage.letters_to(Candidate).last(), Some(&Letter::InterestsOpened));
    assert_eq!(stage.letters_to(Interviewer).last(), Some(&Letter::InterestsOpened));
    assert_eq!(stage.notes(Candidate, id, Level::Stop), Err(Refusal::InterestOpened));
}

#[test]
fn a_note_is_its_sides_alone_until_the_other_one_speaks() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    let entries = stage.notes(Candidate, id, Level::Stop).unwrap();
    for who in Who::COMPANY {
        let seen = stage.process.seen_by(who.person());
        assert!(seen.interest(id).unwrap().of(Side::Candidate).is_none());
        assert!(!stage.process.shows(&entries[0], who.person()));
        assert!(stage.letters_to(who).iter().all(|letter| *letter != Letter::InterestsOpened));
    }
    assert!(stage.process.seen_by(Candidate.person()).interest(id).unwrap().of(Side::Candidate).is_some());
    assert!(stage.process.shows(&entries[0], Candidate.person()));
}

#[test]
fn one_may_change_ones_mind_before_the_other_speaks_and_a_colleague_speaks_for_the_side() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    stage.notes(Interviewer, id, Level::Stop).unwrap();
    stage.notes(Recruiter, id, Level::GoOn).unwrap();
    assert_eq!(stage.process.interest(id).unwrap().notes.len(), 1);
    stage.notes(Candidate, id, Level::GoOn).unwrap();
    let opened = stage.process.interest(id).unwrap().opened.unwrap();
    assert_eq!((opened.company, opened.candidate), (Level::GoOn, Level::GoOn));
    assert_eq!(stage.notes(Executive, id, Level::Stop), Err(Refusal::NotYours), "who has no part in it");
}

#[test]
fn nobody_is_asked_before_it_began_or_after_the_end() {
    let mut stage = Stage::new();
    let id = stage.book(Kind::Interview, "2026-11-18 10:00", &[Interviewer]);
    assert_eq!(stage.notes(Candidate, id, Level::GoOn), Err(Refusal::NotStarted));
    stage.until("2026-11-18 10:30");
    stage.withdraws(Candidate).unwrap();
    assert_eq!(stage.notes(Recruiter, id, Level::GoOn), Err(Refusal::ProcessEnded));
}

#[test]
fn one_action_ends_what_neither_side_wants_to_go_on_with() {
    for by in [Candidate, Recruiter] {
        let mut stage = Stage::new();
        let id = stage.held(Kind::Interview, "2026-11-18 10:00");
        assert_eq!(stage.ends_together(by, id), Err(Refusal::NotBothStop));
        stage.notes(Candidate, id, Level::Stop).unwrap();
        assert_eq!(stage.ends_together(by, id), Err(Refusal::NotBothStop));
        stage.notes(Interviewer, id, Level::Stop).unwrap();
        stage.until("2026-11-19 09:00");
        stage.ends_together(by, id).unwrap();
        let ended = stage.process.ended.as_ref().unwrap();
        assert_eq!((ended.how, ended.at), (Ending::Mutual, at("2026-11-19 09:00")));
        let told = if by == Candidate { vec![Recruiter, Manager] } else { vec![Candidate] };
        for who in told {
            assert_eq!(stage.letters_to(who).last(), Some(&Letter::EndedTogether));
        }
    }
}

#[test]
fn one_who_wants_to_go_on_is_not_ended_by_the_other() {
    let mut stage = Stage::new();
    let id = stage.held(Kind::Interview, "2026-11-18 10:00");
    stage.notes(Candidate, id, Level::Stop).unwrap();
    stage.notes(Interviewer, id, Level::Unsure).unwrap();
    assert_eq!(stage.ends_together(Candidate, id), Err(Refusal::NotBothStop));
}
