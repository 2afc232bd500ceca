//! A bundle goes out, comes back and holds; whatever is changed on the way shows.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

use exchange::bundle::{Bundle, FORMAT, Text, exported, words_in};
use jiff::Timestamp;
use ledger::{
    chain,
    event::{Entry, Event},
    ids::{TextId, WishId},
    side::{Actor, Person},
    words::{self, Words},
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

// Answers to wishes, each with its text; those whose number is hidden go by their hash only.
fn bundle(said: &[String], hidden: &[bool]) -> Bundle {
    let mut texts = BTreeMap::new();
    let mut entries = Vec::new();
    for (number, body) in (1_u8..).zip(said) {
        let salt = [number; 32];
        let id = TextId::new(Uuid::from_u128(u128::from(number)));
        let reason = Words { id, commitment: words::commitment(&salt, body) };
        texts.insert(id.to_string(), Text { salt: words::hex(&salt), body: body.clone() });
        entries.push(Entry {
            seq: i64::from(number),
            at: Timestamp::UNIX_EPOCH,
            by: Actor::Person(Person::Candidate(Uuid::from_u128(99).into())),
            event: Event::WishAnswered {
                wish: WishId::new(Uuid::from_u128(7)),
                granted: true,
                member: Uuid::from_u128(5).into(),
                reason,
            },
        });
    }
    let links = chain::link(chain::START, &entries).unwrap();
    let mut exports = Vec::new();
    for (place, link) in links.iter().enumerate() {
        let is_hidden = hidden.get(place).copied().unwrap_or(false);
        if is_hidden {
            for id in words_in(&link.body).unwrap().into_keys() {
                texts.remove(&id);
            }
        }
        exports.push(exported(link, !is_hidden));
    }
    Bundle {
        format: FORMAT.to_owned(),
        process: Uuid::from_u128(1).to_string(),
        organisation: "Harbour Tours".to_owned(),
        exported_at: Timestamp::UNIX_EPOCH.to_string(),
        seen_by: "candidate".to_owned(),
        head: links.last().map_or_else(|| chain::START.to_owned(), |link| link.hash.clone()),
        entries: exports,
        texts,
    }
}

proptest! {
    #[test]
    fn a_bundle_comes_back_as_it_went_out(
        said in prop::collection::vec("\\PC{0,20}", 0..6),
        hidden in prop::collection::vec(any::<bool>(), 6),
    ) {
        let whole = bundle(&said, &hidden);
        let again = Bundle::read(&serde_json::to_string(&whole).unwrap()).unwrap();
        prop_assert_eq!(&again, &whole);
        let checked = again.verify().unwrap();
        prop_assert_eq!(checked.entries, said.len());
        prop_assert_eq!(checked.texts + checked.hidden, said.len());
    }

    #[test]
    fn a_changed_text_hash_or_order_shows(
        said in prop::collection::vec("[a-z]{1,9}", 2..6),
        place in any::<prop::sample::Index>(),
        way in 0..4,
    ) {
        let mut changed = bundle(&said, &[]);
        let at = place.index(said.len());
        match way {
            0 => changed.texts.values_mut().nth(at).unwrap().body.push('!'),
            1 => changed.entries[at].hash = words::hex(&[1; 32]),
            2 => { changed.entries.remove(at); }
            _ => { let other = (at + 1) % said.len(); changed.entries.swap(at, other); }
        }
        prop_assert!(changed.verify().is_err());
    }
}
