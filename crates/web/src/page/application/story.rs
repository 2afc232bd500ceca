//! The candidate's own story: what the CV does not say.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::application::tell;
use ledger::side::Side;
use speech::say;

/// GET `/w/{workspace}/processes/{process}/story`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for anybody but the candidate.
pub fn show(ask: &Ask) -> Answer {
    own(ask)?.show(form)
}

/// POST to the same address (fields `story`, `version`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = own(ask)?;
    let version = ask.form.parse("version").unwrap_or(0);
    let text = ask.form.text("story");
    let done = tell::story(&ask.app.house, &about.seat, about.sight.process.id, version, text);
    about.see_or_again(done.map(|()| format!("{}#told", about.path())), form)
}

/// The process of the address, for its candidate.
pub(super) fn own(ask: &Ask) -> Result<About<'_>, Trouble> {
    let about = About::process(ask)?;
    if about.seat.side() == Side::Candidate { Ok(about) } else { Err(Trouble::NotAllowed) }
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let told = tell::told(&about.ask.app.house, &about.seat, about.sight.process.id)?.story;
    let company = about.seat.workspace.name.as_str();
    let (body, version) = told.map_or((String::new(), 0), |told| (told.body, told.version));
    let text = typed
        .blank(voice, "story", voice.say("apply-story"))
        .or(body)
        .hint(say!(voice, "story-hint", company = company))
        .optional();
    Ok(about
        .form(voice.say("story-title"), &about.path())
        .lead(say!(voice, "story-lead", company = company))
        .fields(text.area())
        .hidden("version", version)
        .submit(voice.say("story-do")))
}
