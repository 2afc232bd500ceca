//! A process on its way out of the house: its entries with their hashes, and the texts that the one who takes
//! it along may see. It can be checked without the server.

use ledger::{
    chain::{self, Link},
    event::Entry,
    words,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stands at the top of the file.
pub const FORMAT: &str = "viceversa-process-1";

/// A process, exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// Always [`FORMAT`].
    pub format: String,
    /// Which process.
    pub process: String,
    /// The organisation's name.
    pub organisation: String,
    /// When it was exported.
    pub exported_at: String,
    /// For whom: a side.
    pub seen_by: String,
    /// The hash of the last entry.
    pub head: String,
    /// Every entry, in order.
    pub entries: Vec<Exported>,
    /// The texts that may be seen, by their id.
    pub texts: BTreeMap<String, Text>,
}

/// An entry in a bundle. Where its body is left out, its hash still binds what follows to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exported {
    /// Its number.
    pub seq: i64,
    /// Its canonical text, where it may be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Its hash.
    pub hash: String,
}

/// A text with what opens its commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// 32 bytes in hexadecimal.
    pub salt: String,
    /// What somebody wrote.
    pub body: String,
}

/// What was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// How many entries.
    pub entries: usize,
    /// How many of them are there by their hash only.
    pub hidden: usize,
    /// How many texts.
    pub texts: usize,
    /// The hash of the last entry.
    pub head: String,
}

/// Where a bundle does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// An entry's number does not follow.
    Gap(i64),
    /// An entry's text does not give its hash.
    Changed(i64),
    /// An entry cannot be read.
    Unreadable(i64),
    /// The head is not the hash of the last entry.
    Head,
    /// A text is not the one that was committed to, or no entry speaks of it.
    Text(String),
}

impl Bundle {
    /// Reads a bundle.
    ///
    /// # Errors
    /// Where it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let bundle: Self =
            serde_json::from_str(text).map_err(|error| format!("this is no exported process: {error}"))?;
        if bundle.format == FORMAT {
            Ok(bundle)
        } else {
            Err(format!("'{}' is another format; this version reads {FORMAT}", bundle.format))
        }
    }

    /// Checks that nothing was rewritten, left out or put in.
    ///
    /// # Errors
    /// The first place where it does not hold.
    pub fn verify(&self) -> Result<Checked, Broken> {
        let mut previous = chain::START.to_owned();
        let mut commitments: BTreeMap<String, String> = BTreeMap::new();
        let mut hidden = 0;
        for (index, entry) in self.entries.iter().enumerate() {
            if entry.seq != i64::try_from(index).unwrap_or(i64::MAX).saturating_add(1) {
                return Err(Broken::Gap(entry.seq));
            }
            match &entry.body {
                Some(body) => {
                    check_entry(entry, body, &previous)?;
                    let value = serde_json::from_str(body).map_err(|_| Broken::Unreadable(entry.seq))?;
                    collect(&value, &mut commitments);
                }
                None => hidden += 1,
            }
            previous.clone_from(&entry.hash);
        }
        if self.head != previous {
            return Err(Broken::Head);
        }
        for (id, text) in &self.texts {
            let salt = unhex(&text.salt).ok_or_else(|| Broken::Text(id.clone()))?;
            if commitments.get(id) != Some(&words::commitment(&salt, &text.body)) {
                return Err(Broken::Text(id.clone()));
            }
        }
        Ok(Checked { entries: self.entries.len(), hidden, texts: self.texts.len(), head: previous })
    }
}

// The hash binds the body to the entry before; the number inside must be the one outside.
fn check_entry(entry: &Exported, body: &str, previous: &str) -> Result<(), Broken> {
    if chain::hash(previous, body) != entry.hash {
        return Err(Broken::Changed(entry.seq));
    }
    let read: Entry = serde_json::from_str(body).map_err(|_| Broken::Unreadable(entry.seq))?;
    if read.seq == entry.seq { Ok(()) } else { Err(Broken::Gap(entry.seq)) }
}

// Words stand in entries as {"id": …, "commitment": …}, at any depth.
fn collect(value: &serde_json::Value, into: &mut BTreeMap<String, String>) {
    match value {
        serde_json::Value::Object(fields) => {
            let said = |key: &str| fields.get(key).and_then(serde_json::Value::as_str);
            if let (Some(id), Some(commitment)) = (said("id"), said("commitment")) {
                into.insert(id.to_owned(), commitment.to_owned());
            }
            fields.values().for_each(|value| collect(value, into));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|value| collect(value, into)),
        _ => {}
    }
}

/// The words that an entry speaks of, by the id of their text.
///
/// # Errors
/// Where the entry is no JSON.
pub fn words_in(body: &str) -> Result<BTreeMap<String, String>, serde_json::Error> {
    let mut found = BTreeMap::new();
    collect(&serde_json::from_str(body)?, &mut found);
    Ok(found)
}

/// An entry for a bundle, with its body or without.
#[must_use]
pub fn exported(link: &Link, is_seen: bool) -> Exported {
    Exported { seq: link.seq, body: is_seen.then(|| link.body.clone()), hash: link.hash.clone() }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !text.is_ascii() || !digits.len().is_multiple_of(2) {
        return None;
    }
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;
    use ledger::{
        event::Event,
        ids::{MessageId, TextId, WishId},
        message::Kind,
        side::{Actor, Person},
        words::Words,
    };
    use uuid::Uuid;

    fn bundle() -> Bundle {
        let salt = [7_u8; 32];
        let text = TextId::new(Uuid::from_u128(1));
        let words = Words { id: text, commitment: words::commitment(&salt, "We let you wait.") };
        let person = Person::Candidate(Uuid::from_u128(2).into());
        let by = Actor::Person(person);
        let entry = |seq, event| Entry { seq, at: Timestamp::UNIX_EPOCH, by, event };
        let written = Event::MessageWritten {
            message: MessageId::new(Uuid::from_u128(3)),
            kind: Kind::Plain,
            person,
            words,
            waits_until: None,
            corrects: None,
            make_good: None,
        };
        let answered = Event::WishAnswered {
            wish: WishId::new(Uuid::from_u128(4)),
            granted: true,
            member: Uuid::from_u128(5).into(),
            reason: Words { id: TextId::new(Uuid::from_u128(6)), commitment: "00".to_owned() },
        };
        let entries = [entry(1, written), entry(2, answered)];
        let links = chain::link(chain::START, &entries).unwrap();
        Bundle {
            format: FORMAT.to_owned(),
            process: String::new(),
            organisation: String::new(),
            exported_at: String::new(),
            seen_by: "candidate".to_owned(),
            head: links[1].hash.clone(),
            entries: vec![exported(&links[0], true), exported(&links[1], false)],
            texts: BTreeMap::from([(
                text.to_string(),
                Text { salt: words::hex(&salt), body: "We let you wait.".to_owned() },
            )]),
        }
    }

    #[test]
    fn an_untouched_bundle_holds_also_where_entries_are_hidden() {
        let whole = bundle();
        let again = Bundle::read(&serde_json::to_string(&whole).unwrap()).unwrap();
        let checked = again.verify().unwrap();
        assert_eq!((checked.entries, checked.hidden, checked.texts), (2, 1, 1));
    }

    #[test]
    fn a_rewritten_text_entry_or_order_shows() {
        let mut text = bundle();
        text.texts.values_mut().for_each(|text| text.body.push('!'));
        assert!(matches!(text.verify(), Err(Broken::Text(_))));

        let mut entry = bundle();
        let body = entry.entries[0].body.take().unwrap().replace("plain", "answer");
        entry.entries[0].body = Some(body);
        assert_eq!(entry.verify(), Err(Broken::Changed(1)));

        let mut left_out = bundle();
        left_out.entries.remove(0);
        assert_eq!(left_out.verify(), Err(Broken::Gap(2)));

        let mut cut = bundle();
        cut.entries.pop();
        assert_eq!(cut.verify(), Err(Broken::Head));
    }
}
