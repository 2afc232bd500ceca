//! Double booking is refused by the tables themselves, also when many try at once.

use super::kit::{Cast, Story, account, cast, elsewhere, when};
use crate::process::{self, Busy};
use crate::{Database, Error, candidates, members, testing};
use ledger::conversation::{self, Closing, Presence};
use ledger::ids::{AccountId, MemberId};
use ledger::side::Actor;
use std::collections::HashMap;
use uuid::Uuid;

fn cancel(conversation: ledger::ids::ConversationId) -> conversation::Command {
    conversation::Command::Cancel(conversation::cancel::Cancel { conversation, reason: "no".to_owned() })
}

/// Every story books at once; one gets the time, whatever each of them is told first.
fn one_winner(stories: Vec<Story<'_>>, attendees: &[&[MemberId]]) {
    let count = stories.len();
    let outcomes: Vec<Result<(), Error>> = std::thread::scope(|scope| {
        let racing: Vec<_> = stories
            .into_iter()
            .zip(attendees.iter().cycle())
            .map(|(mut story, attendees)| {
                scope.spawn(move || story.book(when("25", "09:00"), attendees).map(drop))
            })
            .collect();
        racing.into_iter().map(|racer| racer.join().unwrap()).collect()
    });
    let refused = outcomes.iter().filter(|outcome| **outcome == Err(Error::DoubleBooked)).count();
    assert_eq!(refused, count - 1, "{outcomes:?}");
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
}

fn stories<'d>(db: &'d Database, cast: &Cast, count: u128) -> Vec<Story<'d>> {
    (0..count)
        .map(|number| {
            let candidate = cast.another_candidate(db, 110 + number, "Somebody");
            Story::open(db, cast, candidate)
        })
        .collect()
}

#[test]
fn of_many_who_book_a_member_at_once_one_gets_the_time() {
    testing::each_engine(|db| {
        let cast = cast(db);
        one_winner(stories(db, &cast, 6), &[&[cast.interviewer]]);
    });
}

#[test]
fn those_who_book_several_people_in_another_order_do_not_wait_for_each_other_for_ever() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let (one, two) = (cast.interviewer, cast.colleague);
        one_winner(stories(db, &cast, 6), &[&[one, two], &[two, one]]);
    });
}

#[test]
fn of_many_who_book_a_candidate_at_once_one_gets_the_time() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let stories = (0..3).map(|_| Story::open(db, &cast, cast.candidate)).collect();
        one_winner(stories, &[&[cast.interviewer], &[cast.colleague], &[cast.executive]]);
    });
}

#[test]
fn an_account_has_one_place_at_a_time_in_all_its_workspaces() {
    testing::each_engine(|db| {
        let here = cast(db);
        let there = elsewhere(db, &here);
        let login = account(db, 1);
        let (mut one, mut two) =
            (Story::open(db, &here, here.candidate), Story::open(db, &there, there.candidate));
        // An interviewer here who is a candidate there.
        one.accounts = HashMap::from([(here.interviewer.uuid(), login)]);
        two.accounts = HashMap::from([(there.candidate.uuid(), login)]);
        let mut third = Story::open(db, &there, there.another_candidate(db, 210, "Somebody"));
        third.accounts = HashMap::from([(there.colleague.uuid(), login)]);
        third.book(when("26", "09:00"), &[there.colleague]).unwrap();
        assert_eq!(one.book(when("26", "09:30"), &[here.interviewer]), Err(Error::DoubleBooked));
        let both: &[&[MemberId]] = &[&[here.interviewer], &[there.interviewer]];
        one_winner(vec![one, two], both);
    });
}

#[test]
fn a_time_is_free_again_when_it_was_moved_cancelled_ended_or_is_over() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut holder = Story::open(db, &cast, cast.candidate);
        let mut other = stories(db, &cast, 1).remove(0);
        let nine = when("25", "09:00");
        let held = holder.book(nine, &[cast.interviewer]).unwrap();
        assert_eq!(other.book(when("25", "09:59"), &[cast.interviewer]), Err(Error::DoubleBooked));
        // What ends when another begins is no clash.
        let after = other.book(when("25", "10:00"), &[cast.interviewer]).unwrap();
        other.member(cast.recruiter, cancel(after));

        holder.member(
            cast.recruiter,
            conversation::Command::Move(conversation::reschedule::Move {
                conversation: held,
                starts_at: when("25", "10:30"),
                reason: "later".to_owned(),
            }),
        );
        let freed = other.book(nine, &[cast.interviewer]).unwrap();
        let recruiter = Actor::Person(holder.process.recruiter_person());
        let back = conversation::Command::Move(conversation::reschedule::Move {
            conversation: held,
            starts_at: nine,
            reason: "back".to_owned(),
        });
        assert_eq!(holder.does(recruiter, back.clone()), Err(Error::DoubleBooked));
        other.member(cast.recruiter, cancel(freed));
        holder.does(recruiter, back).unwrap();

        let ended = ledger::process::withdraw::Withdraw::default();
        holder.candidate(ledger::process::Command::Withdraw(ended));
        let again = other.book(nine, &[cast.interviewer]).unwrap();
        other.now = when("25", "09:10");
        other.candidate(conversation::Command::Claim(conversation::claim::MakeClaim {
            conversation: again,
            company: Presence::OnTime,
            candidate: Presence::OnTime,
            closing: Closing::AsPlanned,
            trouble: false,
            note: String::new(),
        }));
        assert_eq!(busy_of(db, &cast, &[cast.interviewer.uuid()]), []);
    });
}

#[test]
fn a_stand_in_is_taken_from_when_they_can_start() {
    testing::each_engine(|db| {
        let cast = cast(db);
        let mut story = Story::open(db, &cast, cast.candidate);
        let mut other = stories(db, &cast, 1).remove(0);
        let conversation = story.book(when("25", "09:00"), &[cast.interviewer]).unwrap();
        other.book(when("25", "08:15"), &[cast.executive]).unwrap();
        story.now = when("25", "09:05");
        for (starts_at, outcome) in [("09:14", Err(Error::DoubleBooked)), ("09:15", Ok(()))] {
            story.member(
                cast.recruiter,
                conversation::Command::OfferStandIn(conversation::stand_in::OfferStandIn {
                    conversation,
                    member: cast.executive,
                    starts_at: when("25", starts_at),
                }),
            );
            let candidate = Actor::Person(story.process.candidate_person());
            let accept = conversation::stand_in::AnswerStandIn { conversation, accept: true };
            assert_eq!(story.does(candidate, conversation::Command::AnswerStandIn(accept)), outcome);
        }
    });
}

fn busy_of(db: &Database, cast: &Cast, people: &[Uuid]) -> Vec<Busy> {
    let workspace = cast.house.workspace.id;
    db.read(|conn| process::busy(conn, workspace, people, when("25", "00:00"), when("26", "00:00"))).unwrap()
}

#[test]
fn others_see_that_somebody_is_busy_and_nothing_else() {
    testing::each_engine(|db| {
        let here = cast(db);
        let there = elsewhere(db, &here);
        let login = account(db, 1);
        sign_up(db, &here, login);
        let mut mine = Story::open(db, &here, here.candidate);
        let held = mine.book(when("25", "09:00"), &[here.interviewer]).unwrap();
        let mut theirs = Story::open(db, &there, there.candidate);
        theirs.accounts = HashMap::from([(there.colleague.uuid(), login)]);
        theirs.book(when("25", "11:00"), &[there.colleague]).unwrap();

        // More people than one question asks for.
        let mut people: Vec<Uuid> = (900..930).map(Uuid::from_u128).collect();
        people.push(here.interviewer.uuid());
        let seen = busy_of(db, &here, &people);
        let busy = |hour: &str, end: &str, process, conversation| Busy {
            person: here.interviewer.uuid(),
            starts_at: when("25", hour),
            ends_at: when("25", end),
            process,
            conversation,
        };
        assert_eq!(
            seen,
            [busy("09:00", "10:00", Some(mine.id()), Some(held)), busy("11:00", "12:00", None, None)]
        );
        assert_eq!(busy_of(db, &there, &people), [], "nobody of another workspace is seen at all");
    });
}

fn sign_up(db: &Database, cast: &Cast, login: AccountId) {
    db.write(|conn| {
        let mut member = members::load(conn, cast.house.workspace.id, cast.interviewer)?;
        member.account_id = Some(login);
        members::save(conn, &member)
    })
    .unwrap();
}

#[test]
fn bookings_made_before_somebody_signed_up_count_from_then_on() {
    testing::each_engine(|db| {
        let here = cast(db);
        let there = elsewhere(db, &here);
        let login = account(db, 1);
        let mut one = Story::open(db, &here, here.candidate);
        one.book(when("25", "09:00"), &[here.interviewer]).unwrap();
        one.book(when("25", "14:00"), &[here.interviewer]).unwrap();
        let mut two = Story::open(db, &there, there.candidate);
        two.accounts = HashMap::from([(there.candidate.uuid(), login)]);
        two.book(when("25", "14:30"), &[there.interviewer]).unwrap();
        let (workspace, person) = (here.house.workspace.id, here.candidate.uuid());
        db.write(|conn| {
            let mut candidate = candidates::load(conn, workspace, here.candidate)?;
            candidate.account_id = Some(login);
            candidates::save(conn, &candidate)?;
            process::adopt(conn, workspace, person, login)
        })
        .unwrap();
        assert_eq!(two.book(when("25", "09:30"), &[there.interviewer]), Err(Error::DoubleBooked));
        two.book(when("25", "11:00"), &[there.interviewer]).unwrap();
    });
}
