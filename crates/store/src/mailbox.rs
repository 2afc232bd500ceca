//! The demo's own mailbox: mail that was sent to nobody outside, to be read on a page.

use crate::conn::Conn;
use crate::error::Result;
use crate::row::Row;
use crate::statement::statements;
use crate::value::values;
use jiff::Timestamp;
use ledger::ids::WorkspaceId;
use uuid::Uuid;

/// A mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Which.
    pub id: Uuid,
    /// The workspace it came from, where there is one.
    pub workspace_id: Option<WorkspaceId>,
    /// When it was sent.
    pub at: Timestamp,
    /// To whom.
    pub to: String,
    /// From whom.
    pub from: String,
    /// What it says first.
    pub subject: String,
    /// Its Message-ID; a repeated mail has the same.
    pub message_id: String,
    /// Its text.
    pub text_body: String,
    /// Its page.
    pub html_body: String,
    /// All of it, as it would have travelled.
    pub raw: Vec<u8>,
}

/// A line of the mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Which.
    pub id: Uuid,
    /// When it was sent.
    pub at: Timestamp,
    /// To whom.
    pub to: String,
    /// From whom.
    pub from: String,
    /// What it says first.
    pub subject: String,
}

statements! {
    PUT = "insert into mailbox (id, workspace_id, at, to_address, from_address, subject, message_id,
            text_body, html_body, raw)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    LOAD = "select id, workspace_id, at, to_address, from_address, subject, message_id, text_body, html_body,
            raw
        from mailbox where id = $1";
    NEWEST = "select id, at, to_address, from_address, subject from mailbox
        where (at, id) < ($1, $2) order by at desc, id desc limit $3";
    LAST_TO = "select id, workspace_id, at, to_address, from_address, subject, message_id, text_body,
            html_body, raw
        from mailbox where to_address = $1 order by at desc, id desc limit $2";
}

/// Puts a mail in.
pub fn put(conn: &mut Conn, mail: &Mail) -> Result<()> {
    conn.execute(
        &PUT,
        values![
            mail.id,
            mail.workspace_id,
            mail.at,
            &mail.to,
            &mail.from,
            &mail.subject,
            &mail.message_id,
            &mail.text_body,
            &mail.html_body,
            &mail.raw,
        ],
    )?;
    Ok(())
}

/// The mail of that id.
pub fn load(conn: &mut Conn, id: Uuid) -> Result<Mail> {
    conn.one_of(&LOAD, values![id], read)
}

/// The lines of the mailbox, the newest first, after the last one of the page before.
pub fn newest(conn: &mut Conn, after: Option<&Heading>, limit: u32) -> Result<Vec<Heading>> {
    let (at, id) = after.map_or((Timestamp::MAX, Uuid::max()), |last| (last.at, last.id));
    conn.all_of(&NEWEST, values![at, id, limit], |row| {
        let mut row = row.reader();
        Ok(Heading {
            id: row.next()?,
            at: row.next()?,
            to: row.next()?,
            from: row.next()?,
            subject: row.next()?,
        })
    })
}

/// The last mails to an address, the newest first.
pub fn last_to(conn: &mut Conn, address: &str, limit: u32) -> Result<Vec<Mail>> {
    conn.all_of(&LAST_TO, values![address, limit], read)
}

fn read(row: Row) -> Result<Mail> {
    let mut row = row.reader();
    Ok(Mail {
        id: row.next()?,
        workspace_id: row.next()?,
        at: row.next()?,
        to: row.next()?,
        from: row.next()?,
        subject: row.next()?,
        message_id: row.next()?,
        text_body: row.next()?,
        html_body: row.next()?,
        raw: row.next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Error, samples::at, testing};

    #[test]
    fn mail_is_listed_newest_first_and_read_whole() {
        testing::each_engine(|db| {
            let mail = |number: u128, to: &str, time| Mail {
                id: Uuid::from_u128(number),
                workspace_id: None,
                at: at(time),
                to: to.to_owned(),
                from: "house@example.org".to_owned(),
                subject: format!("Mail {number}"),
                message_id: format!("<{number}@example.org>"),
                text_body: "¿Sigues ahí?".to_owned(),
                html_body: "<p>¿Sigues ahí?</p>".to_owned(),
                raw: b"Subject: x\r\n\r\ny".to_vec(),
            };
            db.write(|conn| {
                put(conn, &mail(1, "ana@example.org", "06:00"))?;
                put(conn, &mail(2, "ben@example.org", "06:01"))?;
                put(conn, &mail(3, "ana@example.org", "06:01"))?;
                Ok::<_, Error>(())
            })
            .unwrap();
            let page = |after: Option<&Heading>| db.read(|conn| newest(conn, after, 2)).unwrap();
            let subjects =
                |page: &[Heading]| -> Vec<String> { page.iter().map(|line| line.subject.clone()).collect() };
            let first = page(None);
            assert_eq!(subjects(&first), ["Mail 3", "Mail 2"]);
            assert_eq!(subjects(&page(first.last())), ["Mail 1"]);
            let whole = db.read(|conn| load(conn, first[0].id)).unwrap();
            assert_eq!(whole, mail(3, "ana@example.org", "06:01"));
            let last = db.read(|conn| last_to(conn, "ana@example.org", 1)).unwrap();
            assert_eq!(last, [whole]);
        });
    }
}
