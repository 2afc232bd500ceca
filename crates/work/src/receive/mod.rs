//! Mail that comes in: replies become messages, mail that came back reopens what it delivered.

mod returned;
mod stripped;

use crate::{
    not_taken::{self, NotTakenMail, Why},
    reply_token::{self, Replier},
    settings::Settings,
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
    /// A machine wrote it, or it says nothing that matters here; why.
    Ignored(&'static str),
}

/// Why a mail was not taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum NotTaken {
    /// It cannot be read as a mail.
    #[error("it cannot be read as a mail (RFC 5322)")]
    Unreadable,
    /// It is larger than [`LARGEST`].
    #[error("it is larger than 10 MB")]
    TooLarge,
    /// It goes to no address of ours.
    #[error("it goes to no reply address of this house")]
    NoSuchAddress,
    /// It comes from an address that is not the person's. The organisation's contact address gets it.
    #[error("its sender is not the person to whom the reply address belongs; a person will read it")]
    AnotherSender,
    /// It says nothing besides what it answers. The contact address is told.
    #[error("it holds no text besides what it answers")]
    Empty,
    /// The process does not take it from that person. The contact address gets it.
    #[error("the process takes no message from this person, or it is too long; a person will read it")]
    Refused,
    /// The house could not take it now.
    #[error("{0}")]
    House(Error),
}

impl NotTaken {
    /// Whether it should be tried again later: the mail itself is in order.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::House(_))
    }
}

impl From<store::Error> for NotTaken {
    fn from(error: store::Error) -> Self {
        Self::House(error.into())
    }
}

impl From<Error> for NotTaken {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(_) | Error::NotFound | Error::NotAllowed => Self::Refused,
            other => Self::House(other),
        }
    }
}

/// Takes in a mail as it came over the wire. The same mail twice has the effect of once.
///
/// # Errors
/// [`NotTaken`], with the words for its sender.
pub fn receive(house: &House, settings: &Settings, raw: &[u8]) -> Result<Received, NotTaken> {
    if raw.len() > LARGEST {
        return Err(NotTaken::TooLarge);
    }
    let mail = MessageParser::default().parse(raw).ok_or(NotTaken::Unreadable)?;
    if returned::is_report(&mail) {
        return returned::take(house, &mail);
    }
    if is_automatic(&mail) {
        return Ok(Received::Ignored("a machine wrote it"));
    }
    take_reply(house, settings, &mail, raw)
}

fn take_reply(
    house: &House,
    settings: &Settings,
    mail: &Message<'_>,
    raw: &[u8],
) -> Result<Received, NotTaken> {
    let replier = house.db.read(|conn| addressee(conn, settings, mail))?.ok_or(NotTaken::NoSuchAddress)?;
    let from = sender(mail);
    let text = mail.body_text(0).map(|body| stripped::stripped(&body)).unwrap_or_default();
    let key = once_key(mail, raw);
    let mut tries = 0;
    loop {
        tries += 1;
        let taken = house.db.write(|conn| {
            if !is_first(conn, house, &key)? {
                return Ok(Received::Repeated);
            }
            take(conn, house, &replier, &from, &text)
        });
        match taken {
            Err(NotTaken::House(Error::Stale)) if tries < MOST_TRIES => {}
            Err(why @ (NotTaken::AnotherSender | NotTaken::Empty | NotTaken::Refused)) => {
                pass_on(house, &replier, &key, &why, from, text)?;
                return Err(why);
            }
            other => return other,
        }
    }
}

// Remembers the mail in the transaction that takes it.
fn is_first(conn: &mut Conn, house: &House, key: &str) -> Result<bool, NotTaken> {
    Ok(store::replies::receive(conn, key, house.clock.now())?)
}

fn take(
    conn: &mut Conn,
    house: &House,
    replier: &Replier,
    from: &str,
    text: &str,
) -> Result<Received, NotTaken> {
    let workspace = store::workspaces::load(conn, replier.workspace).map_err(Error::from)?;
    let seat = Seat::of(conn, workspace, replier.person)?;
    if !is_theirs(conn, &seat, from)? {
        return Err(NotTaken::AnotherSender);
    }
    if text.is_empty() {
        return Err(NotTaken::Empty);
    }
    let command = Command::Message(message::Command::Send(Send { text: text.to_owned(), corrects: None }));
    let acted = on_in(conn, house, &seat, replier.process, command)?;
    let written = acted.entries.iter().find_map(|entry| match &entry.event {
        Event::MessageWritten { message, .. } => Some(*message),
        _ => None,
    });
    let message = written.ok_or(NotTaken::Refused)?;
    tracing::info!(workspace = %replier.workspace, process = %replier.process, "a reply came in");
    Ok(Received::Message { process: replier.process, message })
}

// What was not taken goes to a person; once, under the same key.
fn pass_on(
    house: &House,
    replier: &Replier,
    key: &str,
    not_taken: &NotTaken,
    from: String,
    text: String,
) -> Result<(), NotTaken> {
    let why = match not_taken {
        NotTaken::AnotherSender => Why::AnotherSender,
        NotTaken::Empty => Why::Empty,
        _ => Why::Refused,
    };
    let mail = NotTakenMail { process: replier.process, why, from, text };
    let now = house.clock.now();
    house.db.write(|conn| {
        is_first(conn, house, key)?;
        not_taken::enqueue(conn, replier.workspace, key, &mail, now)?;
        Ok(())
    })
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
fn addressee(conn: &mut Conn, settings: &Settings, mail: &Message<'_>) -> Result<Option<Replier>, Error> {
    let mut addresses: Vec<String> = Vec::new();
    for list in mail.all_to().chain(mail.all_cc()) {
        addresses.extend(in_list(list));
    }
    for name in ["Delivered-To", "X-Original-To", "Envelope-To"] {
        addresses.extend(header(mail, name).map(|text| text.trim_matches(['<', '>']).to_owned()));
    }
    for address in &addresses {
        if let Some(token) = reply_token::in_address(address, settings)
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
    let bulk = says("Precedence")
        .is_some_and(|value| matches!(value.as_str(), "bulk" | "junk" | "list" | "auto_reply"));
    let from_nobody = says("Return-Path").is_some_and(|value| value == "<>");
    let autoreply = ["X-Autoreply", "X-Autorespond"];
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
