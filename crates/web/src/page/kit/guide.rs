//! What an interviewer takes along, on a screen or on paper.

use super::read;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Tone, Width, banner, crumb, title},
    page::job,
    trouble::Trouble,
};
use ledger::ids::JobId;
use maud::html;

/// GET `/w/{workspace}/jobs/{job}/kit/guide`: of the present kit, or of the one before it that still counts.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates; [`Trouble::NotFound`] where there is no such job, or nothing was written yet.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: JobId = ask.id("job")?;
    let reading = act::job::kit::see(&ask.app.house, &seat, id)?;
    let voice = chrome::voice_of(&seat);
    let kit = reading.kit.as_ref().or(reading.counts.as_ref()).ok_or(Trouble::NotFound)?;
    let workspace = seat.workspace_id();
    let spec = ask.app.house.db.read(|conn| store::jobs::spec(conn, workspace, id, kit.spec_version))?;
    let slug = seat.workspace.slug.as_str();
    let content = html! {
        (title(
            &crumb(&html! {
                a href=(job::path(slug, id)) { (reading.job.title) } " / "
                a href=(super::path(slug, id)) { (voice.say("kit-title")) }
            }),
            voice.say("kit-guide-title"),
            Some(&html! { (voice.say("kit-guide-lead")) }),
            None,
        ))
        @if kit.frozen_at.is_none() { (banner(Tone::Warn, voice.say("kit-guide-draft"), None)) }
        div class="guide" { (read::guide(&voice, kit, &spec)) }
    };
    Ok(page(chrome::seated(ask, &seat, voice.say("kit-guide-title"), Width::Text, &content)))
}
