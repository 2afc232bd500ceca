//! The open jobs of an organisation.

use super::{
    head::{About, head},
    organisation, path, voice,
};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Field, Item, Kind, Weight, Width, button, empty, find_form, input, pages, title, top_list},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::{
    applications::{Opening, openings},
    workspaces::Workspace,
};

/// So many stand on a page.
const AT_ONCE: u32 = 50;
/// So many are looked through by word: more than any organisation that we know of has open at once.
const LOOKED_THROUGH: u32 = 500;
/// From so many on a list is searched rather than read.
const MANY: usize = 8;

/// GET `/careers/{workspace}`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotFound`] where there is no such organisation.
pub fn show(ask: &Ask) -> Answer {
    let words = ask.query.text("q").trim();
    let after = cursor(ask.query.text("after"));
    let (workspace, mut found) = ask.app.house.db.read(|conn| {
        let workspace = organisation(ask, conn)?;
        let limit = if words.is_empty() { AT_ONCE + 1 } else { LOOKED_THROUGH };
        let found = openings(conn, workspace.id, after, limit)?;
        Ok::<_, crate::trouble::Trouble>((workspace, found))
    })?;
    let voice = voice(ask, &workspace);
    found.retain(|opening| matches(opening, words, &voice));
    let more = found.len() > AT_ONCE as usize;
    found.truncate(AT_ONCE as usize);
    let company = workspace.name.as_str();
    let heading = say!(voice, "careers-title", company = company);
    let lead = say!(voice, "careers-lead", company = company);
    let searched = !words.is_empty() || after.is_some() || found.len() >= MANY;
    let content = html! {
        (title(&html! {}, &heading, Some(&html! { (lead) }), None))
        @if searched { (search(&voice, &workspace, words)) }
        @if found.is_empty() {
            (none(&voice, &workspace, words))
        } @else {
            (top_list(&found.iter().map(|opening| item(&voice, &workspace, opening)).collect::<Vec<_>>()))
        }
        @if more && let Some(last) = found.last() {
            (pages(voice.say("careers-pages"), None, Some((voice.say("careers-more"), &next(&workspace, words, last)))))
        }
    };
    let about = About {
        title: &heading,
        description: &lead,
        path: &path(&workspace),
        organisation: company,
        found: words.is_empty() && after.is_none(),
        posting: None,
    };
    let head = head(ask, &voice, &about);
    Ok(page(chrome::public(ask, &voice, &heading, Width::Text, &head, &content)))
}

fn matches(opening: &Opening, words: &str, voice: &Voice) -> bool {
    let workplace = speech::workplace(opening.presence, voice);
    let text = store::fold(&format!("{} {} {} {workplace}", opening.title, opening.level, opening.place));
    store::fold(words).split_whitespace().all(|word| text.contains(word))
}

fn item(voice: &Voice, workspace: &Workspace, opening: &Opening) -> Item {
    let mut meta = vec![html! { (speech::workplace(opening.presence, voice)) }];
    for text in [&opening.place, &opening.level] {
        if !text.is_empty() {
            meta.insert(0, html! { (text) });
        }
    }
    let pay = match &opening.pay {
        Some(pay) => html! { b { (speech::pay(pay, voice)) } },
        None => html! { (voice.say("careers-pay-later")) },
    };
    Item {
        say: opening.title.clone(),
        href: Some(format!("{}/{}", path(workspace), opening.slug)),
        meta,
        tags: Some(html! { p { (pay) } }),
        ..Item::default()
    }
}

fn search(voice: &Voice, workspace: &Workspace, words: &str) -> Markup {
    let field = Field::new("q", voice.say("careers-search")).free();
    find_form(
        &path(workspace),
        &input(&field, Kind::Search, words),
        &button(Weight::Quiet, voice.say("careers-search-do"), None),
    )
}

fn none(voice: &Voice, workspace: &Workspace, words: &str) -> Markup {
    let company = workspace.name.as_str();
    if words.is_empty() {
        let say = say!(voice, "careers-none", company = company, address = workspace.contact_email.as_str());
        return empty(&say, None);
    }
    let all = face::link_button(Weight::Quiet, voice.say("careers-all"), &path(workspace));
    empty(&say!(voice, "careers-nothing-found", words = words), Some(&all))
}

fn next(workspace: &Workspace, words: &str, last: &Opening) -> String {
    let words = crate::trouble::encode(words);
    format!("{}?q={words}&after={}_{}", path(workspace), last.created_at, last.id)
}

fn cursor(text: &str) -> Option<(jiff::Timestamp, ledger::ids::JobId)> {
    let (at, id) = text.split_once('_')?;
    let at: jiff::Timestamp = at.parse().ok()?;
    // What lies before the year 0 no table keeps.
    (at > jiff::Timestamp::UNIX_EPOCH).then_some(())?;
    Some((store::micros(at), id.parse().ok()?))
}
