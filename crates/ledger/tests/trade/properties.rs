//! What holds whatever people do: random commands of random people while time goes by.

mod commands;
mod kept;

use crate::support::{Candidate, Stage, Who, at};
use commands::{Step, command, known, pick};
use jiff::SignedDuration;
use ledger::{
    Command, chain,
    event::Entry,
    ids::{ConversationId, PromiseId},
    process,
    process::Process,
    promise::{self, About},
    reaction::Letter,
    report,
    side::{Actor, Person},
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::BTreeSet;

const EVERYBODY: [Who; 6] =
    [Candidate, Who::Owner, Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive];

/// Every kind of event.
const CODES: [&str; 89] = [
    "process_opened",
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
    "job_changed",
    "spec_changed",
    "spec_acknowledged",
    "job_paused",
    "job_resumed",
    "job_filled",
    "stage_entered",
    "kind_proposed",
    "kind_answered",
    "brief_read",
    "interest_noted",
    "interests_opened",
    "view_sent",
    "exchange_opened",
    "exchange_closed",
    "question_passed_on",
    "proposal_put",
    "proposal_sent",
    "proposal_taken_back",
    "proposal_answered",
    "evidence_added",
    "evidence_withdrawn",
    "decline_reasoned",
    "feedback_given",
    "offer_made",
    "offer_sent",
    "offer_taken_back",
    "offer_reminded",
    "offer_accepted",
    "offer_declined",
    "offer_countered",
    "offer_upheld",
    "offer_expired",
    "conduct_reported",
    "report_answered",
    "report_reassigned",
    "scorecard_sent",
    "self_view_sent",
    "mirror_invited",
    "mirror_sent",
    "debrief_concluded",
    "feedback_rated",
];

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), 0..4000_u16, any::<bool>()), most / 4..most)
}

/// Plays the steps; `stage` itself asserts on every decision that folding gives what was decided, that the
/// clock never wakes for nothing and that nothing due still rings after a tick.
fn play(steps: &[Step]) -> Stage {
    let mut stage = Stage::new();
    stage.freezes_kit();
    for step in steps {
        if step.4 && matches!(step.1 % 66, 10..=18 | 60..=63) {
            go_to_a_conversation(&mut stage, *step);
        }
        try_it(&mut stage, *step);
        if step.2 % 3 == 0 {
            let now = stage.now + SignedDuration::from_mins(i64::from(step.3) / 2);
            stage.advance(now);
        }
    }
    stage
}

// Attendance happens around a start; by chance alone nobody would ever be there.
fn go_to_a_conversation(stage: &mut Stage, (_, _, n, minutes, _): Step) {
    let id: ConversationId = known(&stage.process.conversations, n, |it| it.id);
    if let Ok(conversation) = stage.process.conversation(id) {
        let around = conversation.starts_at + SignedDuration::from_mins(i64::from(minutes % 64) - 20);
        stage.advance(around);
    }
}

// By the first who may, beginning with the one the step names.
fn try_it(stage: &mut Stage, step: Step) {
    let before = stage.process.clone();
    for turn in 0..6 {
        let who = pick(&EVERYBODY, (step.0 % 6) + turn).unwrap();
        let command = command(stage, step);
        let happened = match &command {
            // Only the worker sees a mail come back; what happens to a job is told to its processes.
            Command::Promise(promise::Command::Reopen(_))
            | Command::Process(process::Command::JobNews(_)) => stage.decide(Actor::Clock, command.clone()),
            _ => stage.by(who).does(command.clone()),
        };
        if happened.is_ok() {
            return;
        }
        assert_eq!(stage.process, before, "a refused command changes nothing");
        // What policy refuses must not make `decide` panic either.
        let mut unlawful = stage.clone();
        let _ = unlawful.decide(Actor::Person(who.person()), command);
    }
}

fn orphans(stage: &Stage) -> Vec<PromiseId> {
    let active = |person: Person| person.member().is_none_or(|id| stage.team.active(id).is_ok());
    let awaited = stage.process.promises.iter().filter(|promise| promise.is_awaited());
    awaited.filter(|promise| !active(promise.owed_by)).map(|promise| promise.id).collect()
}

/// Whether it is about a report, and nobody is left who was not there: then it stays where it is.
fn may_go_to_nobody(stage: &Stage, id: PromiseId) -> bool {
    let About::Report(report) = stage.process.promise(id).unwrap().about else { return false };
    let about = stage.process.report(report).unwrap().about;
    report::independent(&stage.process, &stage.team, about).is_empty()
}

#[test]
fn by_chance_everything_happens_that_can() {
    let mut runner = TestRunner::deterministic();
    let mut missing: BTreeSet<&str> = CODES.into_iter().collect();
    for _ in 0..1200 {
        let steps = steps(60).new_tree(&mut runner).unwrap().current();
        for entry in play(&steps).entries {
            missing.remove(entry.event.code());
        }
    }
    assert_eq!(missing, BTreeSet::new(), "the properties below say nothing about these");
}

// PROPTEST_CASES asks for more than the usual 256.
proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_the_entries_gives_the_state(steps in steps(60)) {
        let stage = play(&steps);
        prop_assert_eq!(Process::folded(&stage.entries), Some(stage.process.clone()));
        let numbers = stage.entries.iter().map(|entry| entry.seq);
        prop_assert!(numbers.eq(1..=stage.process.version));
    }

    #[test]
    fn entries_and_state_come_back_from_json_as_they_were(steps in steps(60)) {
        let stage = play(&steps);
        for entry in &stage.entries {
            let text = chain::canonical(entry).unwrap();
            let back: Entry = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&back, entry);
            prop_assert_eq!(chain::canonical(&back).unwrap(), text);
        }
        let text = serde_json::to_string(&stage.process).unwrap();
        prop_assert_eq!(serde_json::from_str::<Process>(&text).unwrap(), stage.process);
    }

    #[test]
    fn a_changed_letter_breaks_the_chain(steps in steps(20), which: prop::sample::Index, place: prop::sample::Index) {
        let stage = play(&steps);
        let links = chain::link(chain::START, &stage.entries).unwrap();
        prop_assert_eq!(chain::verify(&links), Ok(()));

        let mut changed = links.clone();
        let link = &mut changed[which.index(links.len())];
        let mut body: Vec<char> = link.body.chars().collect();
        let letter = &mut body[place.index(link.body.chars().count())];
        *letter = if *letter == 'x' { 'y' } else { 'x' };
        link.body = body.into_iter().collect();
        let seq = link.seq;
        prop_assert_eq!(chain::verify(&changed), Err(chain::Broken::Changed(seq)));

        if links.len() > 1 {
            let mut shorter = links.clone();
            shorter.remove(which.index(links.len() - 1));
            prop_assert!(matches!(chain::verify(&shorter), Err(chain::Broken::Gap(_))));
        }
    }

    #[test]
    fn the_clock_runs_out_when_nobody_does_anything(steps in steps(60)) {
        let mut stage = play(&steps);
        stage.advance(at("2036-01-01 00:00"));
        let wake = stage.wake_at();
        // Only what is promised for the end of time still waits.
        prop_assert!(wake.is_none_or(|wake| wake > at("9000-01-01 00:00")), "{wake:?}");
    }

    #[test]
    fn a_worker_that_slept_does_each_thing_once(steps in steps(60)) {
        let mut stage = play(&steps);
        stage.now = at("2036-01-01 00:00");
        stage.tick();
        prop_assert!(stage.tick().is_empty());
    }

    #[test]
    fn the_same_decision_twice_is_the_same(steps in steps(40)) {
        let (one, other) = (play(&steps), play(&steps));
        prop_assert_eq!(one.entries, other.entries);
    }

    #[test]
    fn every_letter_has_its_own_key_and_none_goes_to_who_did_it(steps in steps(60)) {
        let stage = play(&steps);
        let keys: BTreeSet<&String> = stage.post.iter().map(|errand| &errand.key).collect();
        prop_assert_eq!(keys.len(), stage.post.len());
        for errand in &stage.post {
            let entry = &stage.entries[usize::try_from(errand.seq).unwrap() - 1];
            let own = entry.by == Actor::Person(errand.to);
            let receipt = matches!(
                errand.letter,
                Letter::WithdrawalReceived
                    | Letter::MakeGood
                    | Letter::Welcome
                    | Letter::InterestsOpened
                    | Letter::ExchangeOpened
                    | Letter::JobChanged
            );
            prop_assert!(!own || receipt);
        }
    }

    #[test]
    fn nothing_is_orphaned_by_who_leaves(steps in steps(60), leaver in 1..5_usize, more in steps(20)) {
        let mut stage = play(&steps);
        let (from, to) = (Who::COMPANY[leaver], Who::Owner);
        stage.leaves(from, to).unwrap();
        let stay = orphans(&stage);
        prop_assert!(stay.iter().all(|id| may_go_to_nobody(&stage, *id)));
        for step in &more {
            try_it(&mut stage, *step);
        }
        stage.advance(at("2028-01-01 00:00"));
        prop_assert!(orphans(&stage).iter().all(|id| stay.contains(id)));
        for conversation in stage.process.conversations.iter().filter(|it| it.stands()) {
            prop_assert!(!conversation.attendees.is_empty());
        }
    }
}
