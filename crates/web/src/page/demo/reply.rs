//! Replying to a mail of the demonstration's mailbox: the reply comes in as it would from outside.

use super::{demo, mail};
use crate::ask::{Answer, Ask, see};
use jiff::Timestamp;
use ledger::words::hex;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use store::mailbox::Mail;

/// POST `/mailbox/{mail}/reply`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] outside the demonstration, or where there is no such mail.
pub fn post(ask: &Ask) -> Answer {
    let mail = mail::load(ask)?;
    let text = ask.form.text("text");
    if text.trim().is_empty() {
        return mail::not_taken(ask, &mail, text, ask.voice().say("mail-reply-missing"));
    }
    let Some(to) = goes_to(&mail) else { return Err(crate::trouble::Trouble::NotFound) };
    let letter = letter(&mail, to, text, ask.now);
    match (demo(ask)?.receive)(letter.as_bytes()) {
        Ok(()) => Ok(see(&format!("/mailbox/{}?sent=yes", mail.id))),
        Err(why) => {
            tracing::warn!(%why, "the demonstration did not take a reply in");
            mail::not_taken(ask, &mail, text, ask.voice().say("mail-reply-not-taken"))
        }
    }
}

/// Where a reply to that mail goes, if this house reads it: else it says who does.
pub(super) fn goes_to(mail: &Mail) -> Option<&str> {
    let raw = std::str::from_utf8(&mail.raw).ok()?;
    let head = raw.split("\r\n\r\n").next().unwrap_or(raw);
    let mut lines = head.lines();
    let after = |line: &str| {
        let (name, _) = line.split_once(':')?;
        name.eq_ignore_ascii_case("reply-to").then_some(())
    };
    let line = lines.find(|line| after(line).is_some())?;
    let (_, value) = line.split_once(':')?;
    // The address itself, where a name stands before it; else the line after, where it was folded.
    let value = if value.trim().is_empty() { lines.next()? } else { value };
    let address = match value.rsplit_once('<') {
        Some((_, address)) => address.split('>').next()?,
        None => value,
    };
    Some(address.trim()).filter(|address| address.starts_with("reply+") && address.contains('@'))
}

/// A reply as a mail client would send it (RFC 5322).
fn letter(mail: &Mail, to: &str, text: &str, now: Timestamp) -> String {
    let digest = Sha256::digest(format!("{}{text}{now}", mail.message_id).as_bytes());
    let date = now.strftime("%a, %d %b %Y %H:%M:%S +0000");
    let subject = encoded(&format!("Re: {}", one_line(&mail.subject)));
    let from = one_line(&mail.to);
    let about = one_line(&mail.message_id);
    let body = text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    format!(
        "From: {from}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {date}\r\n\
         Message-ID: <{}@mailbox.invalid>\r\nIn-Reply-To: {about}\r\nReferences: {about}\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: 8bit\r\n\r\n{body}\r\n",
        hex(&digest[..16]),
    )
}

fn one_line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

/// Words of a head that may hold other letters than ASCII (RFC 2047, encoding Q), folded into short lines.
fn encoded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut words: Vec<String> = vec![String::new()];
    for letter in text.chars() {
        let mut piece = String::new();
        if letter.is_ascii_alphanumeric() {
            piece.push(letter);
        } else {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                // Writing into a String never fails.
                let _ = write!(piece, "={byte:02X}");
            }
        }
        // RFC 2047, section 2: an encoded word has 75 letters at most, 12 of which are its frame.
        if words.last().is_none_or(|word| word.len() + piece.len() > 60) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push_str(&piece);
        }
    }
    words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect::<Vec<_>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn mail(raw: &str, subject: &str) -> Mail {
        Mail {
            id: Uuid::nil(),
            workspace_id: None,
            at: Timestamp::UNIX_EPOCH,
            to: "ana@example.org".to_owned(),
            from: "house@example.org".to_owned(),
            subject: subject.to_owned(),
            message_id: "<1@example.org>".to_owned(),
            text_body: String::new(),
            html_body: String::new(),
            raw: raw.as_bytes().to_vec(),
        }
    }

    #[test]
    fn a_reply_goes_where_the_mail_says() {
        let plain = mail("From: a@b.c\r\nReply-To: reply+x@b.c\r\n\r\nReply-To: no@b.c", "x");
        assert_eq!(goes_to(&plain), Some("reply+x@b.c"));
        let named = mail("reply-to: \"Harbour\" <reply+y@b.c>\r\n\r\n", "x");
        assert_eq!(goes_to(&named), Some("reply+y@b.c"));
        let folded = mail("Reply-To:\r\n <reply+z@b.c>\r\n\r\n", "x");
        assert_eq!(goes_to(&folded), Some("reply+z@b.c"));
        assert_eq!(goes_to(&mail("Reply-To: rosa@b.c\r\n\r\n", "x")), None, "Rosa reads it, not the house");
        assert_eq!(goes_to(&mail("From: a@b.c\r\n\r\nReply-To: no@b.c", "x")), None);
    }

    #[test]
    fn a_reply_is_a_mail_of_its_own() {
        let about = mail("Reply-To: r@b.c\r\n\r\n", "¿Sigues ahí?\r\nBcc: x@y.z");
        let letter = letter(&about, "r@b.c", "Sí\nestoy", Timestamp::UNIX_EPOCH);
        let (head, body) = letter.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("From: ana@example.org\r\nTo: r@b.c\r\n"), "{head}");
        assert!(head.contains("In-Reply-To: <1@example.org>"), "{head}");
        assert!(head.contains("Subject: =?utf-8?Q?Re=3A=20=C2=BFSigues=20ah=C3=AD=3F"), "{head}");
        assert!(!head.contains("\r\nBcc"), "{head}");
        assert_eq!(body, "Sí\r\nestoy\r\n");
    }
}
