//! Mail that comes in: replies become messages, mail that came back reopens what it delivered.

mod returned;
mod stripped;

use crate::{
    not_taken::{self, NotTakenMail, Why},
    reply_token::{self, Replier},
};
use act::{Error, House, Seat, process::act::on_in};
use ledger::{
    Command,
    event::Event,
    ids::{MessageId, ProcessId},
    message::{self, send::Send},
    words,
};
use mail_parser::{Address, HeaderValue, Message, MessageParser};
use store::Conn;

/// The largest mail that is read. Attachments are not taken, but travel along.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// How often a reply is taken anew when somebody else was first.
const MOST_TRIES: u32 = 8;

/// What became of a mail that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// It is a message in a process now.
    Message {
        /// Which process.
        process: ProcessId,
        /// Which message.
        message: MessageId,
    },
    /// It came in before; nothing happened.
    Repeated,
    /// It says that a mail of ours came back.
    Bounce {
        /// The process that mail was about, where it was about one.
        process: Option<ProcessId>,
    },
    /// A machine wrote it, or it says nothing that matters here.
    Ignored(&'static str),
    /// It was not taken.
    NotTaken(NotTaken),
}

/// Why a mail was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It cannot be read as a mail.
    Unreadable,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It goes to no address of ours.
    NoSuchAddress,
    /// It comes from an address that is not the person's. The organisation's contact address gets it.
    AnotherSender,
    /// It says nothing besides what it answers. The contact address is told.
    Empty,
    /// The process does not take it from that person. The contact address gets it.
    Refused,
}

impl NotTaken {
    /// What to tell whoever sent it, or the operator.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Unreadable => "it cannot be read as a mail (RFC 5322)",
            Self::TooLarge => "it is larger than 10 MB",
            Self::NoSuchAddress => "it goes to no reply address of this house",
            Self::AnotherSender => "its sender is not the person the reply address belongs to",
            Self::Empty => "it holds no text besides what it answers",
            Self::Refused => "the process does not take a message from this person",
        }
    }
}

/// Takes in a mail as it came over the wire. The same mail twice has the effect of once.
///
/// # Errors
/// What the store says: then it should be tried again.
pub fn receive(house: &House, raw: &[u8]) -> Result<Received, Error> {
    if raw.len() > LARGEST {
        return Ok(Received::NotTaken(NotTaken::TooLarge));
    }
    let Some(mail) = MessageParser::default().parse(raw) else {
        return Ok(Received::NotTaken(NotTaken::Unreadable));
    };
    let received = if returned::is_report(&mail) {
        returned::take(house, &mail)?
    } else if is_automatic(&mail) {
        Received::Ignored("a machine wrote it")
    } else {
        take_reply(house, &mail, raw)?
    };
    tracing::info!(outcome = label(&received), "a mail came in");
    Ok(received)
}

fn take_reply(house: &House, mail: &Message<'_>, raw: &[u8]) -> Result<Received, Error> {
    let Some(replier) = house.db.write(|conn| addressee(conn, mail))? else {
        return Ok(Received::NotTaken(NotTaken::NoSuchAddress));
    };
    let from = sender(mail);
    let text = mail.body_text(0).map(|body| stripped::stripped(&body)).unwrap_or_default();
    let key = once_key(mail, raw);
    let mut tries = 0;
    loop {
        tries += 1;
        let taken = house.db.write(|conn| {
            if !store::meta::set_once(conn, &format!("received.{key}"), "")? {
                return Ok(Received::Repeated);
            }
            take(conn, house, &replier, &from, &text)
        });
        return match taken {
            Err(Error::Stale) if tries < MOST_TRIES => continue,
            Err(Error::Refused(_) | Error::NotFound | Error::NotAllowed) => {
                pass_on(house, &replier, &key, NotTaken::Refused, from, text)
            }
            Ok(Received::NotTaken(why)) => pass_on(house, &replier, &key, why, from, text),
            other => other,
        };
    }
}

fn take(
    conn: &mut Conn,
    house: &House,
    replier: &Replier,
    from: &str,
    text: &str,
) -> Result<Received, Error> {
    let workspace = store::workspaces::load(conn, replier.workspace)?;
    let seat = Seat::of(conn, workspace, replier.person)?;
    if !is_theirs(conn, &seat, from)? {
        return Ok(Received::NotTaken(NotTaken::AnotherSender));
    }
    if text.is_empty() {
        return Ok(Received::NotTaken(NotTaken::Empty));
    }
    let command = Command::Message(message::Command::Send(Send { text: text.to_owned(), corrects: None }));
    let acted = on_in(conn, house, &seat, replier.process, command)?;
    let written = acted.entries.iter().find_map(|entry| match &entry.event {
        Event::MessageWritten { message, .. } => Some(*message),
        _ => None,
    });
    let message = written.ok_or(Error::NotFound)?;
    Ok(Received::Message { process: replier.process, message })
}

// What was not taken is passed on to a person; once, under the same key.
fn pass_on(
    house: &House,
    replier: &Replier,
    key: &str,
    not_taken: NotTaken,
    from: String,
    text: String,
) -> Result<Received, Error> {
    let why = match not_taken {
        NotTaken::AnotherSender => Why::AnotherSender,
        NotTaken::Empty => Why::Empty,
        _ => Why::Refused,
    };
    let mail = NotTakenMail { process: replier.process, why, from, text };
    let now = house.clock.now();
    house.db.write(|conn| {
        store::meta::set_once(conn, &format!("received.{key}"), "")?;
        not_taken::enqueue(conn, replier.workspace, key, &mail, now)
    })?;
    Ok(Received::NotTaken(not_taken))
}

// An address of their seat, or of the login behind it.
fn is_theirs(conn: &mut Conn, seat: &Seat, from: &str) -> Result<bool, Error> {
    let from = store::fold_email(from);
    if from.is_empty() {
        return Ok(false);
    }
    if store::fold_email(&seat.email) == from {
        return Ok(true);
    }
    match seat.account {
        Some(account) => Ok(store::fold_email(&store::accounts::load(conn, account)?.email) == from),
        None => Ok(false),
    }
}

// The reply address may stand in any of the headers that say where a mail went.
fn addressee(conn: &mut Conn, mail: &Message<'_>) -> Result<Option<Replier>, Error> {
    let mut addresses: Vec<String> = Vec::new();
    for list in mail.all_to().chain(mail.all_cc()) {
        addresses.extend(in_list(list));
    }
    for name in ["Delivered-To", "X-Original-To", "Envelope-To"] {
        addresses.extend(header(mail, name).map(|text| text.trim_matches(['<', '>']).to_owned()));
    }
    for address in &addresses {
        if let Some(token) = reply_token::in_address(address)
            && let Some(replier) = reply_token::replier(conn, token)?
        {
            return Ok(Some(replier));
        }
    }
    Ok(None)
}

fn in_list(list: &Address<'_>) -> Vec<String> {
    list.iter().filter_map(|one| one.address.as_deref()).map(str::to_owned).collect()
}

fn sender(mail: &Message<'_>) -> String {
    let first = mail.from().and_then(|from| from.first());
    first.and_then(|one| one.address.as_deref()).unwrap_or_default().to_owned()
}

// RFC 3834, and what came before it.
fn is_automatic(mail: &Message<'_>) -> bool {
    let says = |name: &str| header(mail, name).map(|text| text.trim().to_ascii_lowercase());
    let submitted = says("Auto-Submitted").is_some_and(|value| !value.starts_with("no"));
    let bulk = says("Precedence").is_some_and(|value| matches!(value.as_str(), "bulk" | "junk" | "list" | "auto_reply"));
    let from_nobody = says("Return-Path").is_some_and(|value| value == "<>");
    let autoreply = ["X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress-Reply"];
    submitted || bulk || from_nobody || autoreply.iter().any(|name| says(name).is_some())
}

fn header(mail: &Message<'_>, name: &str) -> Option<String> {
    if let Some(text) = mail.header_raw(name.to_owned()) {
        return Some(text.trim().to_owned());
    }
    match mail.header(name.to_owned())? {
        HeaderValue::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

// The same mail has the same Message-ID; one without is known by what it says.
fn once_key(mail: &Message<'_>, raw: &[u8]) -> String {
    let id = mail.message_id().map(str::as_bytes).unwrap_or(raw);
    words::commitment(id, "received")
}

const fn label(received: &Received) -> &'static str {
    match received {
        Received::Message { .. } => "message",
        Received::Repeated => "repeated",
        Received::Bounce { .. } => "bounce",
        Received::Ignored(why) => why,
        Received::NotTaken(why) => why.words(),
    }
}
