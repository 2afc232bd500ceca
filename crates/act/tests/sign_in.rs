//! Signing in while many try at once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod support;

use act::{
    Error, House,
    account::{password, session, sign_in},
    error::{Fault, Input},
};
use ledger::ids::AccountId;
use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Barrier,
};
use store::sessions::Holder;
use support::{account, house};

const EMAIL: &str = "marta@harbour.example";
const PASSWORD: &str = "the tide comes in";
const WRONG: Error = Error::Invalid(Input::Password, Fault::Wrong);

fn from(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(198, 51, 100, last))
}

fn marta(house: &House) -> AccountId {
    let id = account(house, EMAIL);
    let hash = password::hash(house, PASSWORD).unwrap();
    house.db.write(|conn| store::accounts::set_password(conn, id, &hash)).unwrap();
    id
}

/// All at the same moment.
fn at_once<T: Send>(number: u8, each: impl Fn(u8) -> T + Sync) -> Vec<T> {
    let start = Barrier::new(number.into());
    std::thread::scope(|scope| {
        let (start, each) = (&start, &each);
        let trying: Vec<_> = (0..number)
            .map(|n| {
                scope.spawn(move || {
                    start.wait();
                    each(n)
                })
            })
            .collect();
        trying.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

#[test]
fn whoever_tries_many_passwords_at_once_gets_ten_tries_and_no_more() {
    store::testing::each_engine(|db| {
        let house = house(db);
        marta(&house);
        // From everywhere, and written in every way.
        let outcomes = at_once(24, |n| {
            let email = if n % 2 == 0 { EMAIL.to_owned() } else { format!(" {} ", EMAIL.to_uppercase()) };
            sign_in::sign_in(&house, &email, "a wrong guess", from(n)).unwrap_err()
        });
        let wrong = outcomes.iter().filter(|error| **error == WRONG).count();
        let refused = outcomes.iter().filter(|error| matches!(error, Error::TooManyTries(15))).count();
        assert_eq!((wrong, refused), (10, 14), "{outcomes:?}");
        // The right one has to wait as well: nobody learns that it is the right one.
        let right = sign_in::sign_in(&house, EMAIL, PASSWORD, from(99)).unwrap_err();
        assert_eq!(right, Error::TooManyTries(15));
        house.clock.advance_to(house.clock.now() + jiff::SignedDuration::from_mins(16));
        sign_in::sign_in(&house, EMAIL, PASSWORD, from(99)).unwrap();
    });
}

#[test]
fn whoever_tries_many_people_from_one_place_is_stopped_too() {
    let db = store::testing::sqlite();
    let house = house(&db);
    let outcomes = at_once(66, |n| {
        sign_in::sign_in(&house, &format!("somebody-{n}@example.org"), "a wrong guess", from(7)).unwrap_err()
    });
    let refused = outcomes.iter().filter(|error| matches!(error, Error::TooManyTries(_))).count();
    assert_eq!(refused, 6);
}

#[test]
fn eight_who_sign_in_at_once_all_come_in_each_with_a_session_of_their_own() {
    store::testing::each_engine(|db| {
        let house = house(db);
        let id = marta(&house);
        // Each takes 19 MiB to check; the gate lets in as many at a time as there are cores.
        let secrets = at_once(8, |n| sign_in::sign_in(&house, EMAIL, PASSWORD, from(n)).unwrap().0);
        for secret in &secrets {
            assert_eq!(session::find(&house, secret).unwrap(), Some(Holder::Account(id)));
        }
        let mut distinct: Vec<&str> = secrets.iter().map(|secret| secret.reveal()).collect();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), 8);
    });
}
