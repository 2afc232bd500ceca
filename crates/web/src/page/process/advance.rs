//! Going on: a stage of the plan and the words about it, in one action. It waits and can be taken back.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        message::{self, answer::delivers},
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    policy::Action,
    process::{self, advance::Advance},
    refusal::Refusal,
};
use maud::html;
use speech::say;
use store::jobs::Stage;

/// GET `/w/{workspace}/processes/{process}/advance`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, it is not theirs to answer, or it has no plan.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Answer)?;
    about.sight.process.must_run().map_err(Error::from)?;
    about.sight.process.job.ok_or(Trouble::Refused(Refusal::NoJob))?;
    about.show(form)
}

/// POST to the same address (fields `stage`, `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Answer)?;
    let stage = ask.form.parse("stage").ok_or(Error::Refused(Refusal::NoSuchStage));
    let done = stage.and_then(|stage| {
        let advance = Advance { stage, text: ask.form.text("text").to_owned() };
        about.on(&Command::Process(process::Command::Advance(advance)))
    });
    about.see_or_again(done.map(|acted| message::last(&about, &acted)), form)
}

/// The stages that are still ahead; all of them where it is in none yet.
pub(super) fn ahead<'s>(about: &'s About<'_>) -> impl Iterator<Item = &'s Stage> {
    let plan = &about.sight.plan;
    let now = about.sight.process.stage.and_then(|id| plan.iter().position(|stage| stage.id == id));
    plan.iter().skip(now.map_or(0, |place| place + 1))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let name = sight.candidate.name.as_str();
    let choices: Vec<Choice> = ahead(about)
        .map(|stage| {
            let choice = Choice::new(stage.id.to_string(), stage.name.as_str());
            if stage.purpose.is_empty() { choice } else { choice.hint(stage.purpose.as_str()) }
        })
        .collect();
    let next = choices.first().map(|choice| choice.value.clone()).unwrap_or_default();
    let stage = typed.blank(voice, "stage", voice.say("advance-stage")).or(next);
    let text = typed
        .blank(voice, "text", say!(voice, "answer-text", name = name))
        .hint(voice.say("advance-text-hint"));
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    Ok(about
        .form(say!(voice, "advance-title", name = name), &format!("{}/decide", about.path()))
        .lead(voice.say("advance-lead"))
        .first(delivers(voice, about.ask, sight))
        .fields(html! {
            (stage.radios(&choices))
            (text.area())
            p class="soft" { (say!(voice, "answer-waits", minutes = minutes)) }
        })
        .submit(voice.say("advance-do")))
}
