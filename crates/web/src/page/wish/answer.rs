//! Yes or no to a wish, with a reason.

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
use act::error::Error;
use ledger::{
    Command,
    wish::{self, answer::GiveAnswer},
};
use maud::html;
use speech::say;

/// GET `…/wishes/{wish}/answer`.
///
/// # Errors
/// [`Trouble`] where there is no such wish for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (fields `granted`, `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let answer = GiveAnswer {
        wish: ask.id("wish")?,
        granted: ask.form.text("granted") == "yes",
        reason: ask.form.text("reason").to_owned(),
    };
    let done = about.on(&Command::Wish(wish::Command::Answer(answer)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let wish = sight.process.wish(about.ask.id("wish")?).map_err(Error::from)?;
    let days = voice.business_days(sight.organisation.rules.arrange_days);
    let choices = [
        Choice::new("yes", voice.say("wish-yes")).hint(say!(voice, "wish-yes-hint", days = days)),
        Choice::new("no", voice.say("wish-no")).hint(voice.say("wish-no-hint")),
    ];
    let granted = typed.blank(voice, "granted", voice.say("wish-answer"));
    let reason = typed.blank(voice, "reason", voice.say("wish-reason")).hint(voice.say("wish-reason-hint"));
    let words = sight.text(&wish.words).unwrap_or(voice.say("promise-erased"));
    Ok(about
        .form(speech::wish_kind(wish.kind, voice), &about.path())
        .lead(say!(voice, "wish-answer-lead", name = sight.candidate.name.as_str()))
        .first(html! { div class="said" { p { (words) } } })
        .fields(html! { (granted.radios(&choices)) (reason.area()) })
        .submit(voice.say("wish-answer-do")))
}
