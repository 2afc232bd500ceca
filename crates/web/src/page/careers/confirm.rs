//! An application that came under somebody's address: they say whether it is theirs.

use super::voice;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{Weight, Width, facts, post_button, sheet},
    page::process,
    trouble::Trouble,
};
use act::application::confirm::{self, Waiting};
use ledger::job::State;
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/careers/{workspace}/applications/{application}`: changes nothing.
///
/// # Errors
/// [`Trouble::NotFound`] for everybody but whose address it came under, and once it is settled.
pub fn show(ask: &Ask) -> Answer {
    let waiting = waiting(ask)?;
    let voice = voice(ask, &waiting.workspace);
    let heading = voice.say("confirm-title");
    let lead = say!(
        voice,
        "confirm-lead",
        job = waiting.job.title.as_str(),
        company = waiting.workspace.name.as_str(),
        at = voice.moment(waiting.application.sent_at, ask.now)
    );
    let here = ask.path.split('?').next().unwrap_or_default();
    let open = waiting.job.state == State::Open;
    let body = html! {
        (said(&voice, &waiting))
        @if open {
            (post_button(Weight::Primary, voice.say("confirm-yes"), here, &[]))
        } @else {
            p { (voice.say("confirm-closed")) }
        }
        (post_button(Weight::Quiet, voice.say("confirm-no"), &format!("{here}/refuse"), &[]))
    };
    let content = sheet(heading, Some(&lead), &body, None);
    Ok(page(chrome::stranger_to(ask, &voice, heading, Width::Narrow, &content)))
}

fn waiting(ask: &Ask) -> Result<Waiting, Trouble> {
    Ok(confirm::waiting(&ask.app.house, ask.param("workspace"), ask.id("application")?, ask.holder)?)
}

fn said(voice: &Voice, waiting: &Waiting) -> Markup {
    let application = &waiting.application;
    let rows = [
        (voice.say("apply-name"), &application.name),
        (voice.say("apply-story"), &application.story),
        (voice.say("apply-question"), &application.question),
        (voice.say("apply-needs"), &application.needs),
    ];
    let rows: Vec<(&str, Markup)> = rows
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(word, text)| (word, html! { span class="keep" { (text) } }))
        .collect();
    facts(&rows)
}

/// POST to the same address: sends it.
///
/// # Errors
/// As [`show`]; where nobody can apply for the job any more, too.
pub fn post(ask: &Ask) -> Answer {
    let slug = ask.param("workspace");
    let id = confirm::confirm(&ask.app.house, slug, ask.id("application")?, ask.holder)?;
    Ok(see(&format!("{}?as=candidate", process::path(slug, id))))
}

/// POST `…/refuse`: throws it away.
///
/// # Errors
/// As [`show`].
pub fn refuse(ask: &Ask) -> Answer {
    let waiting = waiting(ask)?;
    confirm::refuse(&ask.app.house, ask.param("workspace"), waiting.application.id, ask.holder)?;
    Ok(see(&super::path(&waiting.workspace)))
}
