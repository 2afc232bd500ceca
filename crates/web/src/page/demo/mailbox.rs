//! The demonstration's mailbox: what would have been mailed, the newest first.

use super::{demo, voice};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Item, Width, crumb, empty, pages, title, top_list, when},
    trouble::{Trouble, encode},
};
use maud::html;
use speech::say;
use store::mailbox::{self, Heading, Mail};
use uuid::Uuid;

const A_PAGE: usize = 50;

/// GET `/mailbox`, whole or `?to=` one address.
///
/// # Errors
/// [`Trouble::NotFound`] outside the demonstration.
pub fn show(ask: &Ask) -> Answer {
    demo(ask)?;
    let voice = voice(ask)?;
    let to = ask.query.text("to");
    let mut lines = lines(ask, to)?;
    let more = lines.len() > A_PAGE;
    lines.truncate(A_PAGE);
    let items: Vec<Item> = lines
        .iter()
        .map(|line| Item {
            say: line.subject.clone(),
            href: Some(format!("/mailbox/{}", line.id)),
            meta: vec![
                html! {
                    a href=(format!("/mailbox?to={}", encode(&line.to))) {
                        (say!(voice, "mailbox-to", address = line.to.as_str()))
                    }
                },
                html! { (line.from) },
            ],
            end: Some(html! {
                span class="soft" { (when(&line.at.to_string(), &voice.short_moment(line.at, ask.now))) }
            }),
            ..Item::default()
        })
        .collect();
    let older =
        lines.last().filter(|_| more && to.is_empty()).map(|line| format!("/mailbox?after={}", line.id));
    let heading = voice.say("mailbox-title");
    let content = html! {
        @if to.is_empty() {
            (title(&html! {}, heading, Some(&html! { (voice.say("mailbox-lead")) }), None))
        } @else {
            (title(
                &crumb(&html! { a href="/mailbox" { (voice.say("mailbox-all")) } }),
                &say!(voice, "mailbox-title-to", address = to),
                None,
                None,
            ))
        }
        @if items.is_empty() {
            (empty(voice.say("mailbox-empty"), None))
        } @else {
            (top_list(&items))
            (pages(
                voice.say("mailbox-more"),
                None,
                older.as_deref().map(|href| (voice.say("mailbox-older"), href)),
            ))
        }
    };
    Ok(page(chrome::stranger_to(ask, &voice, heading, Width::Wide, &content)))
}

// One more than fits: whether there is a next page.
fn lines(ask: &Ask, to: &str) -> Result<Vec<Heading>, Trouble> {
    let limit = u32::try_from(A_PAGE + 1).unwrap_or(u32::MAX);
    let after: Option<Uuid> = ask.query.parse("after");
    Ok(ask.app.house.db.read(|conn| {
        if !to.is_empty() {
            let mails = mailbox::last_to(conn, to, limit)?;
            return Ok(mails.iter().map(heading_of).collect());
        }
        let last = after.map(|id| mailbox::load(conn, id)).transpose()?;
        mailbox::newest(conn, last.as_ref().map(heading_of).as_ref(), limit)
    })?)
}

fn heading_of(mail: &Mail) -> Heading {
    Heading {
        id: mail.id,
        at: mail.at,
        to: mail.to.clone(),
        from: mail.from.clone(),
        subject: mail.subject.clone(),
    }
}
