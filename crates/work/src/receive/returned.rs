//! Mail that came back (RFC 3464): the delivery it names bounced, and what it delivered is open again.

use super::{NotTaken, Received};
use crate::bounce;
use act::{Error, House};
use mail_parser::{Message, MessageParser, MimeHeaders};
use store::deliveries::{self, Delivery, State};

/// So much of a server's words is kept.
const MOST_WORDS: usize = 300;

/// Whether a mail server reports on a delivery.
pub(super) fn is_report(mail: &Message<'_>) -> bool {
    mail.content_type().is_some_and(|kind| {
        let is_report = kind.ctype().eq_ignore_ascii_case("multipart")
            && kind.subtype().is_some_and(|subtype| subtype.eq_ignore_ascii_case("report"));
        let of_delivery =
            kind.attribute("report-type").is_none_or(|of| of.eq_ignore_ascii_case("delivery-status"));
        is_report && of_delivery
    })
}

pub(super) fn take(house: &House, mail: &Message<'_>) -> Result<Received, NotTaken> {
    let status = parts(mail).into_iter().find(|text| field(text, "Action").is_some());
    // 'delayed' is no bounce, nor are 'delivered' and 'relayed'.
    if !status
        .as_deref()
        .and_then(|text| field(text, "Action"))
        .is_some_and(|action| action.eq_ignore_ascii_case("failed"))
    {
        return Ok(Received::Ignored("a report of a delivery that did not fail"));
    }
    let Some(id) = original(mail) else {
        return Ok(Received::Ignored("a report that names no mail of ours"));
    };
    let Some(delivery) = house.db.read(|conn| deliveries::by_message_id(conn, &id))? else {
        return Ok(Received::Ignored("a report that names no mail of ours"));
    };
    let words =
        status.as_deref().and_then(|text| field(text, "Diagnostic-Code").or_else(|| field(text, "Status")));
    let words = words.map(|words| {
        words.chars().filter(|letter| !letter.is_control()).take(MOST_WORDS).collect::<String>()
    });
    let at = house.clock.now();
    if delivery.state != State::Bounced {
        house.db.write(|conn| {
            deliveries::settle(conn, delivery.workspace_id, delivery.id, State::Bounced, words.as_deref(), at)
        })?;
    }
    reopen(house, &delivery).map_err(NotTaken::House)?;
    Ok(Received::Bounce { process: delivery.process_id })
}

fn reopen(house: &House, delivery: &Delivery) -> Result<(), Error> {
    let Some(process) = delivery.process_id else { return Ok(()) };
    // The key of a letter's errand names its entry: process.seq.person.
    let seq = delivery.message_id.trim_start_matches('<').split('.').nth(1).and_then(|seq| seq.parse().ok());
    match seq {
        Some(seq) => bounce::reopen_delivered(house, delivery.workspace_id, process, seq),
        None => Ok(()),
    }
}

// Every part as text: the status, and what was returned of the mail.
fn parts(mail: &Message<'_>) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    mail.parts
        .iter()
        .filter(|part| part.sub_parts().is_none())
        .map(|part| part.message().map_or_else(|| text(part.contents()), |inner| text(inner.raw_message())))
        .collect()
}

fn field(text: &str, name: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

// The Message-ID of the mail that came back, with its angle brackets.
fn original(mail: &Message<'_>) -> Option<String> {
    let returned = parts(mail).into_iter().rev().find_map(|text| {
        let inner = MessageParser::default().parse(text.as_bytes())?;
        inner.message_id().map(str::to_owned)
    });
    returned.map(|id| format!("<{id}>"))
}
