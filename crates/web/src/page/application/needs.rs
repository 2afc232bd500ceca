//! What the candidate needs for conversations to work well: read by few.

use super::story::own;
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
use ledger::side::Person;
use speech::say;

/// GET `/w/{workspace}/processes/{process}/needs`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for anybody but the candidate.
pub fn show(ask: &Ask) -> Answer {
    own(ask)?.show(form)
}

/// POST to the same address (fields `needs`, `version`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = own(ask)?;
    let version = ask.form.parse("version").unwrap_or(0);
    let text = ask.form.text("needs");
    let done = tell::needs(&ask.app.house, &about.seat, about.sight.process.id, version, text);
    about.see_or_again(done.map(|()| format!("{}#told", about.path())), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let told = tell::told(&about.ask.app.house, &about.seat, about.sight.process.id)?.needs;
    let (body, version) = told.map_or((String::new(), 0), |told| (told.body, told.version));
    let recruiter = about.sight.name(Person::Member(about.sight.process.recruiter));
    let text = typed
        .blank(voice, "needs", voice.say("apply-needs"))
        .or(body)
        .hint(say!(voice, "apply-needs-hint", name = recruiter))
        .optional();
    Ok(about
        .form(voice.say("needs-title"), &about.path())
        .lead(voice.say("needs-lead"))
        .fields(text.area())
        .hidden("version", version)
        .submit(voice.say("needs-do")))
}
