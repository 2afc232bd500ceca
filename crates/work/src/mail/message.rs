//! A mail as it travels (RFC 5322), and its headers. No text of a person can add a header: names and
//! subjects are put in one line and encoded.

use super::{Attached, Page, html, text};
use crate::post::Parcel;
use exchange::calendar::one_line;
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::time::{Duration, UNIX_EPOCH};

const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");

/// Who a mail goes to and comes from.
#[derive(Clone, Debug)]
pub(crate) struct Envelope {
    pub(crate) workspace: WorkspaceId,
    pub(crate) at: Timestamp,
    pub(crate) from_name: String,
    pub(crate) from: String,
    pub(crate) to_name: String,
    pub(crate) to: String,
    pub(crate) reply_to: Option<String>,
    pub(crate) message_id: String,
}

/// Packs a mail.
///
/// # Errors
/// Where an address is none, with words that name no address.
pub(crate) fn pack(envelope: &Envelope, page: &Page, calendar: Option<&Attached>) -> Result<Parcel, String> {
    let from = address(&envelope.from, "the address letters come from")?;
    let to = address(&envelope.to, "the recipient's address")?;
    let subject = one_line(&page.subject);
    let (text, html) = (text::text(page), html::html(page));
    let mut builder = Message::builder()
        .from(Mailbox::new(name(&envelope.from_name), from.clone()))
        .to(Mailbox::new(name(&envelope.to_name), to.clone()))
        .subject(&subject)
        .date(date(envelope.at))
        .message_id(Some(envelope.message_id.clone()))
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()));
    if let Some(reply_to) = &envelope.reply_to {
        builder = builder.reply_to(Mailbox::new(None, address(reply_to, "the Reply-To address")?));
    }
    let message = builder
        .multipart(body(&text, &html, calendar)?)
        .map_err(|error| format!("the mail cannot be put together: {error}"))?;
    Ok(Parcel {
        workspace: envelope.workspace,
        at: envelope.at,
        to,
        from,
        subject,
        message_id: envelope.message_id.clone(),
        text,
        html,
        raw: message.formatted(),
    })
}

// The calendar text stands beside text and page, for readers that offer to take it in, and once more as a
// file, for those that do not (RFC 6047).
fn body(text: &str, html: &str, calendar: Option<&Attached>) -> Result<MultiPart, String> {
    let spoken = MultiPart::alternative()
        .singlepart(SinglePart::plain(text.to_owned()))
        .singlepart(SinglePart::html(html.to_owned()));
    let Some(calendar) = calendar else { return Ok(spoken) };
    let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method.code());
    let kind = ContentType::parse(&kind).map_err(|error| format!("no calendar part: {error}"))?;
    let inline = SinglePart::builder().header(kind.clone()).body(calendar.text.clone());
    let file = Attachment::new("conversation.ics".to_owned()).body(calendar.text.clone(), kind);
    Ok(MultiPart::mixed().multipart(spoken.singlepart(inline)).singlepart(file))
}

fn address(text: &str, what: &str) -> Result<Address, String> {
    text.parse().map_err(|error| format!("{what} cannot be used: {error}"))
}

fn name(text: &str) -> Option<String> {
    Some(one_line(text)).filter(|name| !name.is_empty())
}

fn date(at: Timestamp) -> std::time::SystemTime {
    UNIX_EPOCH + Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0))
}
