//! Many book the same time at once, through the write path, on both engines: one of them gets it, the others are
//! told why not, and nothing of what they wanted is kept.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{Error, process};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    Command,
    conversation::{self, Kind, book::Book},
    ids::{AccountId, MemberId, ProcessId},
    refusal::Refusal,
};
use std::sync::Barrier;
use store::Database;
use support::{Place, account, at, house};

const SLOT: &str = "2026-11-24T09:00:00Z";

/// One who books: where, in which process, with whom, when.
struct Racer<'p> {
    place: &'p Place,
    process: ProcessId,
    with: MemberId,
    starts_at: Timestamp,
}

impl Racer<'_> {
    fn book(&self) -> Result<process::Acted, Error> {
        let book = Book {
            kind: Kind::Informal,
            stage: None,
            starts_at: self.starts_at,
            minutes: 45,
            zone: "Europe/Madrid".to_owned(),
            attendees: vec![self.with],
            purpose: "How decisions are made here".to_owned(),
            place: String::new(),
            agenda: vec!["The season".to_owned()],
        };
        let command = Command::Conversation(conversation::Command::Book(book));
        process::on(&self.place.house, &self.place.recruiter, self.process, &command)
    }
}

/// All at once. One wins; every other is refused for being double-booked; what is kept is the winner's alone.
fn one_wins(racers: &[Racer<'_>]) {
    let before: Vec<_> = racers.iter().map(|racer| racer.place.load(racer.process)).collect();
    let start = Barrier::new(racers.len());
    let outcomes: Vec<Result<process::Acted, Error>> = std::thread::scope(|scope| {
        let racing: Vec<_> = racers
            .iter()
            .map(|racer| {
                scope.spawn(|| {
                    start.wait();
                    racer.book()
                })
            })
            .collect();
        racing.into_iter().map(|racer| racer.join().unwrap()).collect()
    });
    let mut winners = 0;
    for ((racer, outcome), before) in racers.iter().zip(outcomes).zip(before) {
        let (process, head) = racer.place.load(racer.process);
        match outcome {
            Ok(acted) => {
                winners += 1;
                assert_eq!(acted.process, process);
            }
            Err(Error::Refused(Refusal::DoubleBooked(_))) => {
                // Several may race for one process: then it holds the winner's conversation and no other.
                let own = racers.iter().filter(|other| other.process == racer.process).count() == 1;
                assert!(!own || (process.clone(), head) == before, "nothing of a refused booking is kept");
                assert!(process.conversations.len() <= before.0.conversations.len() + 1);
            }
            Err(other) => panic!("refused for another reason: {other}"),
        }
        racer.place.check(racer.process);
    }
    assert_eq!(winners, 1, "one gets the time");
}

/// Overlapping times around the slot: each of them clashes with each other.
fn around(slot: &str, n: usize) -> Timestamp {
    at(slot) + SignedDuration::from_mins(i64::try_from(n % 8).unwrap() * 5)
}

fn each_engine(test: impl Fn(&Database)) {
    for scratch in store::testing::databases() {
        test(&scratch);
    }
}

#[test]
fn the_same_member_is_booked_once() {
    each_engine(|db| {
        let place = Place::new(&house(db), "Harbour Tours", None);
        let processes = place.processes(12);
        let racers: Vec<_> = processes
            .iter()
            .enumerate()
            .map(|(n, process)| Racer {
                place: &place,
                process: *process,
                with: place.interviewer,
                starts_at: around(SLOT, n),
            })
            .collect();
        one_wins(&racers);
    });
}

#[test]
fn the_same_candidate_is_booked_once_in_one_process_and_in_several() {
    each_engine(|db| {
        let place = Place::new(&house(db), "Harbour Tours", None);
        let process = place.processes(1)[0];
        let again = place.open_for_candidate_of(process);
        let colleagues = place.colleagues(10);
        let racers: Vec<_> = colleagues
            .iter()
            .enumerate()
            .map(|(n, with)| Racer {
                place: &place,
                process: if n % 2 == 0 { process } else { again },
                with: *with,
                starts_at: around(SLOT, n),
            })
            .collect();
        one_wins(&racers);
    });
}

#[test]
fn the_same_account_is_booked_once_over_all_its_workspaces() {
    each_engine(|db| {
        let house = house(db);
        let login: AccountId = account(&house, "ines@both.example");
        let here = Place::new(&house, "Harbour Tours", Some(login));
        let there = Place::new(&house, "Hill Walks", Some(login));
        let racers: Vec<_> = [&here, &there]
            .into_iter()
            .flat_map(|place| place.processes(5).into_iter().map(move |process| (place, process)))
            .enumerate()
            .map(|(n, (place, process))| Racer {
                place,
                process,
                with: place.interviewer,
                starts_at: around(SLOT, n),
            })
            .collect();
        one_wins(&racers);
    });
}

#[test]
fn one_moving_in_and_others_booking_get_one_place_between_them() {
    each_engine(|db| {
        let place = Place::new(&house(db), "Harbour Tours", None);
        let processes = place.processes(8);
        let held = Racer {
            place: &place,
            process: processes[0],
            with: place.interviewer,
            starts_at: at("2026-11-25T09:00:00Z"),
        };
        let conversation = held.book().unwrap().process.conversations[0].id;
        let move_it = Command::Conversation(conversation::Command::Move(conversation::reschedule::Move {
            conversation,
            starts_at: at(SLOT),
            reason: "Earlier".to_owned(),
        }));
        let start = Barrier::new(processes.len());
        let done: usize = std::thread::scope(|scope| {
            let mut racing = vec![scope.spawn(|| {
                start.wait();
                process::on(&place.house, &place.recruiter, processes[0], &move_it).map(drop)
            })];
            for process in &processes[1..] {
                let racer =
                    Racer { place: &place, process: *process, with: place.interviewer, starts_at: at(SLOT) };
                let start = &start;
                racing.push(scope.spawn(move || {
                    start.wait();
                    racer.book().map(drop)
                }));
            }
            let outcomes = racing.into_iter().map(|racer| racer.join().unwrap());
            outcomes
                .map(|outcome| match outcome {
                    Ok(()) => 1,
                    Err(Error::Refused(Refusal::DoubleBooked(_))) => 0,
                    Err(other) => panic!("refused for another reason: {other}"),
                })
                .sum()
        });
        assert_eq!(done, 1);
        for process in processes {
            place.check(process);
        }
    });
}

#[test]
fn many_writes_to_one_process_all_arrive_each_once() {
    each_engine(|db| {
        let place = Place::new(&house(db), "Harbour Tours", None);
        let process = place.processes(1)[0];
        let send = |text: String| {
            let send = ledger::message::send::Send { text, corrects: None };
            process::on(
                &place.house,
                &place.recruiter,
                process,
                &Command::Message(ledger::message::Command::Send(send)),
            )
        };
        let arrived: usize = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..6)
                .map(|writer| {
                    let send = &send;
                    scope.spawn(move || {
                        let sent = (0..8).filter(|n| match send(format!("{writer}.{n}")) {
                            Ok(_) => true,
                            // Others were first time after time: told so, and nothing kept.
                            Err(Error::Stale) => false,
                            Err(other) => panic!("{other}"),
                        });
                        sent.count()
                    })
                })
                .collect();
            writers.into_iter().map(|writer| writer.join().unwrap()).sum()
        });
        place.check(process);
        assert_eq!(place.load(process).0.messages.len(), arrived);
        assert_eq!(arrived, 48, "nobody was stale eight times");
    });
}

#[test]
fn the_end_of_time_can_be_booked_and_read_back() {
    each_engine(|db| {
        let place = Place::new(&house(db), "Harbour Tours", None);
        let colleagues = place.colleagues(2);
        let starts = ["9999-12-30T21:59:59Z", "9999-12-30T21:00:00Z"];
        for ((process, starts_at), with) in place.processes(2).into_iter().zip(starts).zip(colleagues) {
            let racer = Racer { place: &place, process, with, starts_at: at(starts_at) };
            racer.book().unwrap();
            place.check(process);
            let send = ledger::message::send::Send { text: "Far away".to_owned(), corrects: None };
            let send = Command::Message(ledger::message::Command::Send(send));
            process::on(&place.house, &place.recruiter, process, &send).unwrap();
        }
    });
}
