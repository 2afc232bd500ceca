//! Asking to meet somebody.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::{
    Command,
    wish::{self, Kind, make::Make},
};
use maud::html;
use speech::say;

/// GET `/w/{workspace}/processes/{process}/wishes/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (fields `kind`, `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let kind = Kind::from_code(ask.form.text("kind")).unwrap_or(Kind::MeetColleagues);
    let make = Make { kind, text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Wish(wish::Command::Make(make)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let choices = Kind::ALL.map(|kind| {
        let hint = match kind {
            Kind::MeetColleagues => voice.say("wish-colleagues-hint"),
            Kind::MeetSenior => voice.say("wish-senior-hint"),
        };
        Choice::new(kind.code(), speech::wish_kind(kind, voice)).hint(hint)
    });
    let kind = typed.blank(voice, "kind", voice.say("wish-whom")).or(Kind::MeetColleagues.code());
    let text = typed.blank(voice, "text", voice.say("wish-text")).hint(voice.say("wish-text-hint"));
    let days = voice.business_days(about.sight.organisation.rules.wish_days);
    Ok(about
        .form(voice.say("wish-make-title"), &about.path())
        .lead(say!(voice, "wish-make-lead", days = days))
        .fields(html! { (kind.radios(&choices)) (text.area()) })
        .submit(voice.say("wish-make-do")))
}
