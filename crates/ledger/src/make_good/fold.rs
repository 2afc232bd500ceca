//! What events change in make-goods.

use super::{Chosen, MakeGood};
use crate::{
    event::{Entry, Event},
    process::Process,
};

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    match &entry.event {
        Event::MakeGoodOpened { make_good, missed_by, misses, owner, apology } => {
            process.make_goods.push(MakeGood {
                id: *make_good,
                missed_by: *missed_by,
                misses: *misses,
                opened_at: entry.at,
                owner: *owner,
                apology: *apology,
                chosen: None,
            });
        }
        Event::MakeGoodChosen { make_good, choice, words } => {
            if let Some(make_good) = process.make_goods.iter_mut().find(|other| other.id == *make_good) {
                make_good.chosen = Some(Chosen { choice: *choice, at: entry.at, words: words.clone() });
            }
        }
        _ => {}
    }
}
