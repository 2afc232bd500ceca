//! A file: what it is, and the text that was read from it, or an honest word about why there is none.

use super::{is_picture, purpose, size};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Tone, Weight, Width, banner, crumb, facts, link_button, part, post_button, title},
    page::about::About,
    trouble::Trouble,
};
use act::file;
use ledger::side::Side;
use maud::{Markup, html};
use speech::{Voice, say};
use store::files::{File, Reading};

/// GET `/w/{workspace}/processes/{process}/files/{file}`.
///
/// # Errors
/// [`Trouble::NotFound`], also where it was removed.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let id = ask.id("file")?;
    let (file, text) = file::text(&ask.app.house, &about.seat, about.sight.process.id, id)?;
    let voice = &about.voice;
    let home = format!("{}/files", about.path());
    let who = match file.side {
        Side::Candidate => about.sight.candidate.name.as_str(),
        Side::Company => about.seat.workspace.name.as_str(),
    };
    let rows = [
        (voice.say("file-purpose"), html! { (purpose(file.purpose, voice)) }),
        (voice.say("file-size"), html! { (size(file.size, voice)) }),
        (
            voice.say("file-since"),
            html! { (say!(voice, "file-by", who = who, when = voice.day(file.at, ask.now))) },
        ),
        (voice.say("file-sum"), html! { code { (ledger::words::hex(&file.sha256)) } }),
    ];
    let download = html! {
        (link_button(Weight::Primary, voice.say("file-download"), &format!("{home}/{id}/download")))
    };
    let back = html! { a href=(home) { (voice.say("file-list")) } " · " (about.sight.candidate.name) };
    let waits = file.reading == Reading::Waiting;
    let content = html! {
        (title(&crumb(&back), &file.name, None, Some(&download)))
        (facts(&rows))
        (part("text", voice.say("file-text"), None, &reading(voice, &file, text.as_deref())))
        @if file::remove::may(&about.seat, &file) {
            (part("remove", voice.say("file-remove-heading"), None, &html! {
                div class="stack" {
                    p { (voice.say("file-remove-lead")) }
                    (post_button(Weight::Danger, voice.say("file-remove"), &format!("{home}/{id}/remove"), &[]))
                }
            }))
        }
    };
    // It is read in a moment: who waits for it need not ask again.
    let refresh = waits.then_some(10);
    Ok(page(chrome::seated_with(ask, &about.seat, &file.name, Width::Text, refresh, &html! {}, &content)))
}

fn reading(voice: &Voice, file: &File, text: Option<&str>) -> Markup {
    let stays = || Some(voice.say("file-stays"));
    match file.reading {
        Reading::Read => html! {
            div class="stack" {
                p class="soft" { (voice.say("file-text-lead")) }
                (face::card(&html! { div class="read keep" tabindex="0" { (text.unwrap_or_default()) } }))
            }
        },
        Reading::Waiting => banner(Tone::Info, voice.say("file-text-waiting"), None),
        Reading::Nothing if is_picture(file.kind) => html! { p { (voice.say("file-text-picture")) } },
        Reading::Nothing => html! { p { (voice.say("file-text-none")) } },
        Reading::Broken => banner(Tone::Warn, voice.say("file-text-broken"), stays()),
        Reading::Locked => banner(Tone::Warn, voice.say("file-text-locked"), stays()),
        Reading::Empty => banner(Tone::Warn, voice.say("file-text-empty"), stays()),
        Reading::TooMuch => banner(Tone::Warn, voice.say("file-text-too-much"), stays()),
    }
}

/// What a file answers that is sent as it came: kept, not shown, and nothing in it run, whatever it holds.
pub(crate) fn sealed(file: &File, bytes: Vec<u8>) -> Result<axum::http::Response<axum::body::Body>, Trouble> {
    use axum::http::{HeaderValue, header};
    let mut response = crate::ask::file(file.kind.content_type(), &file.name, bytes);
    let headers = response.headers_mut();
    let named = format!(
        "attachment; filename=\"{}\"; filename*=UTF-8''{}",
        plain(&file.name),
        crate::trouble::encode(&file.name).replace('/', "%2F")
    );
    let broken = |_| Trouble::Broken("a file's name cannot be sent".to_owned());
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&named).map_err(broken)?);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    Ok(response)
}

// For what does not read the other form (RFC 6266, section 4.3): letters of ASCII only.
fn plain(name: &str) -> String {
    let kept = |letter: char| {
        if letter.is_ascii_alphanumeric() || " -._".contains(letter) { letter } else { '_' }
    };
    name.chars().map(kept).collect()
}
