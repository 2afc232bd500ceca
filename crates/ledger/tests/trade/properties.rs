//! What holds whatever people do: random commands of random people while time goes by.

use crate::support::{Candidate, Stage, Who, at, claim};
use jiff::SignedDuration;
use ledger::{
    Command, chain,
    conversation::{
        self, Closing, Kind, Presence, agenda::AddToAgenda, book::Book, cancel::Cancel, claim::MakeClaim,
        hand_over::HandOver, late::SayLate, reschedule, stand_in,
    },
    event::Entry,
    ids::{ConversationId, MakeGoodId, MessageId, PromiseId, QuestionId, WishId},
    make_good, message,
    process::{self, Process},
    promise, question,
    reaction::Letter,
    side::{Actor, Person, Side},
    wish,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A step: some numbers that pick who does what to which thing, and how long it takes.
type Step = (u8, u8, u8, u16, bool);

const EVERYBODY: [Who; 6] =
    [Candidate, Who::Owner, Who::Recruiter, Who::Manager, Who::Interviewer, Who::Executive];

fn pick<T: Copy>(things: &[T], n: u8) -> Option<T> {
    (!things.is_empty()).then(|| things[usize::from(n) % things.len()])
}

// One of those there are, or one that is not there.
fn known<T, Id: Copy + From<Uuid>>(things: &[T], n: u8, id: impl Fn(&T) -> Id) -> Id {
    let ids: Vec<Id> = things.iter().rev().map(id).collect();
    pick(&ids, n % 4).unwrap_or_else(|| Id::from(Uuid::from_u128(9)))
}

fn presence(n: u8) -> Presence {
    match n % 6 {
        0 | 1 => Presence::OnTime,
        2 | 3 => Presence::Absent,
        4 => Presence::Late(u32::from(n)),
        _ => if n > 128 { Presence::StoodIn(None) } else { Presence::CalledOff },
    }
}

fn command(stage: &Stage, (_, what, n, minutes, yes): Step) -> Command {
    let process = &stage.process;
    let conversation: ConversationId = known(&process.conversations, n, |it| it.id);
    let promise: PromiseId = known(&process.promises, n, |it| it.id);
    let question: QuestionId = known(&process.questions, n, |it| it.id);
    let wish: WishId = known(&process.wishes, n, |it| it.id);
    let message: MessageId = known(&process.messages, n, |it| it.id);
    let make_good: MakeGoodId = known(&process.make_goods, n, |it| it.id);
    let member = Who::COMPANY[usize::from(n) % 5].member();
    let other = Who::COMPANY[usize::from(minutes) % 5].member();
    let later = stage.now + SignedDuration::from_mins(i64::from(minutes));
    let text = || String::from(if n == 255 { "" } else { "Some words" });
    match what % 34 {
        0..=2 => Command::Conversation(conversation::Command::Book(Book {
            kind: Kind::ALL[usize::from(n) % 6],
            stage: None,
            starts_at: later,
            minutes: 5 + u32::from(n),
            zone: "Europe/Madrid".into(),
            attendees: if yes { vec![member] } else { vec![member, other] },
            purpose: text(),
            place: String::new(),
            agenda: vec![text()],
        })),
        3 => Command::Conversation(conversation::Command::Confirm(conversation)),
        4 => Command::Conversation(conversation::Command::AddToAgenda(AddToAgenda { conversation, text: text() })),
        5 => {
            let seat = HandOver { conversation, from: member, to: other, reason: text() };
            Command::Conversation(conversation::Command::HandOver(seat))
        }
        6 => {
            let moved = reschedule::Move { conversation, starts_at: later, reason: text() };
            Command::Conversation(conversation::Command::Move(moved))
        }
        7 => {
            let proposal = reschedule::ProposeTime { conversation, starts_at: later, reason: text() };
            Command::Conversation(conversation::Command::ProposeTime(proposal))
        }
        8 => {
            let answer = reschedule::AnswerTime { conversation, accept: yes };
            Command::Conversation(conversation::Command::AnswerTime(answer))
        }
        9 => Command::Conversation(conversation::Command::Cancel(Cancel { conversation, reason: text() })),
        10 | 11 => Command::Conversation(conversation::Command::Here(conversation)),
        12 => {
            let late = SayLate { conversation, minutes: u32::from(n) };
            Command::Conversation(conversation::Command::SayLate(late))
        }
        13 => {
            let offer = stand_in::OfferStandIn { conversation, member, starts_at: later };
            Command::Conversation(conversation::Command::OfferStandIn(offer))
        }
        14 => {
            let answer = stand_in::AnswerStandIn { conversation, accept: yes };
            Command::Conversation(conversation::Command::AnswerStandIn(answer))
        }
        15..=18 => {
            let said = claim(conversation, presence(n), presence(what.wrapping_mul(n)));
            let closing = if n % 7 == 0 { Closing::EarlyBy(Side::Company) } else { Closing::AsPlanned };
            let said = MakeClaim { closing, trouble: n % 9 == 0, ..said };
            Command::Conversation(conversation::Command::Claim(said))
        }
        19 => Command::Promise(promise::Command::Make(promise::make::Make {
            owed_by: if yes { Person::Member(member) } else { Candidate.person() },
            text: text(),
            due_at: if n == 7 { jiff::Timestamp::MAX } else { later },
            conversation: None,
        })),
        20 => Command::Promise(promise::Command::ClaimKept(promise)),
        21 => {
            let dispute = promise::dispute::MakeDispute { promise, text: text() };
            Command::Promise(promise::Command::Dispute(dispute))
        }
        22 if yes => Command::Promise(promise::Command::Excuse(promise)),
        22 => Command::Promise(promise::Command::Reopen(promise)),
        23 => {
            let moved = promise::move_date::MoveDate { promise, due_at: later, reason: text() };
            Command::Promise(promise::Command::MoveDate(moved))
        }
        24 => Command::Promise(promise::Command::HandOver(promise::hand_over::HandOver { promise, to: member })),
        25 => {
            let conversation = yes.then_some(conversation);
            Command::Question(question::Command::Ask(question::ask::Ask { text: text(), conversation }))
        }
        26 => Command::Question(question::Command::Reply(question::reply::GiveReply { question, text: text() })),
        27 if yes => Command::Question(question::Command::Answered(question)),
        27 => Command::Question(question::Command::StillOpen(question)),
        28 => {
            let kind = wish::Kind::ALL[usize::from(n) % 2];
            Command::Wish(wish::Command::Make(wish::make::Make { kind, text: text() }))
        }
        29 => {
            let answer = wish::answer::GiveAnswer { wish, granted: yes, reason: text() };
            Command::Wish(wish::Command::Answer(answer))
        }
        30 => {
            let send = message::send::Send { text: text(), corrects: yes.then_some(message) };
            Command::Message(message::Command::Send(send))
        }
        31 => {
            let answer = message::answer::GiveAnswer { text: text(), ends: n % 8 == 0 };
            Command::Message(message::Command::Answer(answer))
        }
        32 => match n % 8 {
            0 => Command::Process(process::Command::Withdraw(process::withdraw::Withdraw { reason: text() })),
            1 | 2 => {
                let hand_over = process::hand_over::HandOver { from: member, to: other };
                Command::Process(process::Command::HandOver(hand_over))
            }
            _ => Command::Message(message::Command::TakeBack(message)),
        },
        _ if yes => {
            let apology = message::apologise::Apologise { make_good, text: text() };
            Command::Message(message::Command::Apologise(apology))
        }
        _ => {
            let choice = make_good::Choice::ALL[usize::from(n) % 4];
            let choose = make_good::choose::Choose { make_good, choice, text: String::new() };
            Command::MakeGood(make_good::Command::Choose(choose))
        }
    }
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>(), 0..4000_u16, any::<bool>()), 1..most)
}

/// Plays the steps; `stage` itself asserts on every decision that folding gives what was decided, that the
/// clock never wakes for nothing and that nothing due still rings after a tick.
fn play(steps: &[Step]) -> Stage {
    let mut stage = Stage::new();
    for step in steps {
        let who = pick(&EVERYBODY, step.0).unwrap();
        let before = stage.process.clone();
        let command = command(&stage, *step);
        let lawful = stage.by(who).does(command.clone());
        if lawful.is_err() {
            assert_eq!(stage.process, before, "a refused command changes nothing");
            // Also what policy refuses must not make `decide` panic.
            let mut unlawful = stage.clone();
            let _ = unlawful.decide(Actor::Person(who.person()), command);
        }
        if step.2 % 3 > 0 {
            let now = stage.now + SignedDuration::from_mins(i64::from(step.3) / 2);
            stage.advance(now);
        }
    }
    stage
}

fn orphans(stage: &Stage) -> Vec<PromiseId> {
    let active = |person: Person| person.member().is_none_or(|id| stage.team.active(id).is_ok());
    let awaited = stage.process.promises.iter().filter(|promise| promise.is_awaited());
    awaited.filter(|promise| !active(promise.owed_by)).map(|promise| promise.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

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
            prop_assert!(!own || errand.letter == Letter::WithdrawalReceived);
        }
    }

    #[test]
    fn nothing_is_orphaned_by_who_leaves(steps in steps(60), leaver in 1..5_usize, more in steps(20)) {
        let mut stage = play(&steps);
        let (from, to) = (Who::COMPANY[leaver], Who::Owner);
        stage.leaves(from, to).unwrap();
        prop_assert_eq!(orphans(&stage), vec![]);
        for step in &more {
            let who = pick(&EVERYBODY, step.0).unwrap();
            let command = command(&stage, *step);
            let _ = stage.by(who).does(command);
        }
        stage.advance(at("2028-01-01 00:00"));
        prop_assert_eq!(orphans(&stage), vec![]);
        for conversation in stage.process.conversations.iter().filter(|it| it.stands()) {
            prop_assert!(!conversation.attendees.is_empty());
        }
    }
}
