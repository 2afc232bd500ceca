//! One mail, as it would have come, and a reply to it.

use super::{demo, reply, voice};
use crate::{
    ask::{Answer, Ask, file, is_local, page, refused},
    chrome,
    face::{
        Field, Tone, Weight, Width, area, banner, button, crumb, do_row, mail_paper, part, post_form, when,
    },
    trouble::{Trouble, encode},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::mailbox::{self, Mail};
use uuid::Uuid;

/// GET `/mailbox/{mail}`.
///
/// # Errors
/// [`Trouble::NotFound`] outside the demonstration, or where there is no such mail.
pub fn show(ask: &Ask) -> Answer {
    let mail = load(ask)?;
    Ok(page(paper(ask, &mail, "", None)?))
}

/// GET `/mailbox/{mail}/raw`: all of it, as it would have travelled.
///
/// # Errors
/// As [`show`].
pub fn raw(ask: &Ask) -> Answer {
    let mail = load(ask)?;
    Ok(file("message/rfc822", "mail.eml", mail.raw))
}

/// The mail of the address.
pub(super) fn load(ask: &Ask) -> Result<Mail, Trouble> {
    demo(ask)?;
    let id: Uuid = ask.id("mail")?;
    Ok(ask.app.house.db.read(|conn| mailbox::load(conn, id))?)
}

/// A reply that was not taken, shown again.
pub(super) fn not_taken(ask: &Ask, mail: &Mail, typed: &str, why: &str) -> Answer {
    Ok(refused(paper(ask, mail, typed, Some(why))?))
}

fn paper(ask: &Ask, mail: &Mail, typed: &str, wrong: Option<&str>) -> Result<Markup, Trouble> {
    let voice = voice(ask)?;
    let heads = [
        (voice.say("mail-from").to_owned(), html! { (mail.from) }),
        (
            voice.say("mail-to").to_owned(),
            html! {
                a href=(format!("/mailbox?to={}", encode(&mail.to))) { (mail.to) }
            },
        ),
        (
            voice.say("mail-at").to_owned(),
            html! {
                (when(&mail.at.to_string(), &voice.moment(mail.at, ask.now)))
            },
        ),
    ];
    let body = linked(&mail.text_body, &ask.app.settings.public_address);
    let content = html! {
        div class="stack" {
            (crumb(&html! { a href="/mailbox" { (voice.say("mailbox-title")) } }))
            @if ask.query.ticked("sent") { (banner(Tone::Ok, voice.say("mail-reply-sent"), None)) }
            (mail_paper(&html! { h1 { (mail.subject) } }, &heads, &body))
            p class="soft" {
                a href=(format!("/mailbox/{}/raw", mail.id)) { (voice.say("mail-raw")) }
            }
        }
        @if reply::goes_to(mail).is_some() { (form(&voice, mail, typed, wrong)) }
    };
    Ok(chrome::stranger_to(ask, &voice, &mail.subject, Width::Text, &content))
}

fn form(voice: &Voice, mail: &Mail, typed: &str, wrong: Option<&str>) -> Markup {
    let label = say!(voice, "mail-reply-as", address = mail.to.as_str());
    let field = Field::new("text", &label).hint(voice.say("mail-reply-hint")).error(wrong);
    let fields = html! {
        (area(&field, typed, Some(16_000)))
        (do_row(&button(Weight::Primary, voice.say("mail-reply-do"), None)))
    };
    part(
        "reply",
        voice.say("mail-reply"),
        None,
        &post_form(&format!("/mailbox/{}/reply", mail.id), &[], &fields),
    )
}

/// The text with its links to this house as links inside it: other addresses stay text.
fn linked(text: &str, house: &str) -> Markup {
    let mut pieces: Vec<Markup> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(house) {
        let (before, from) = rest.split_at(start);
        let end = from.find(char::is_whitespace).unwrap_or(from.len());
        // A full stop or a bracket after an address belongs to the sentence.
        let whole = from[..end].trim_end_matches(['.', ',', ';', ':', ')', '>', '!', '?']);
        let whole = if whole.len() < house.len() { house } else { whole };
        let path = &whole[house.len()..];
        let path = if path.is_empty() { "/" } else { path };
        pieces.push(html! {
            (before)
            @if is_local(path) { a href=(path) { (whole) } } @else { (whole) }
        });
        rest = &from[whole.len()..];
    }
    html! { @for piece in &pieces { (piece) } (rest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_this_house_become_links() {
        let house = "http://127.0.0.1:8080";
        let says = |text: &str| linked(text, house).into_string();
        assert_eq!(
            says("Look: http://127.0.0.1:8080/in/abc-_9.\nBye"),
            "Look: <a href=\"/in/abc-_9\">http://127.0.0.1:8080/in/abc-_9</a>.\nBye"
        );
        assert_eq!(says("http://127.0.0.1:80801/x"), "http://127.0.0.1:80801/x");
        assert_eq!(says("https://elsewhere.example/x"), "https://elsewhere.example/x");
        assert_eq!(says("http://127.0.0.1:8080"), "<a href=\"/\">http://127.0.0.1:8080</a>");
        assert_eq!(says("<b> http://127.0.0.1:8080//evil"), "&lt;b&gt; http://127.0.0.1:8080//evil");
    }
}
