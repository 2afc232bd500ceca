//! 'The company went silent': the candidate's to record, where a promise to them was broken, and nobody else's.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        promise::show::what,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::{
    Command,
    policy::Action,
    process::{self, Process},
    promise::{Promise, State},
    refusal::Refusal,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/silent`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, it is not theirs to end, or no promise is broken.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Withdraw)?.show(form)
}

/// POST to the same address (field `reason`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let command = process::Command::WentSilent(ask.form.text("reason").to_owned());
    let done = about.on(&Command::Process(command));
    about.see_or_again(done.map(|_| about.path()), form)
}

/// The company's promises that are broken and still awaited, while the process runs.
pub(super) fn broken(process: &Process) -> impl Iterator<Item = &Promise> {
    let running = process.ended.is_none();
    let is_broken = move |promise: &&Promise| {
        running && promise.owing() == Side::Company && promise.state == State::Broken && promise.is_awaited()
    };
    process.promises.iter().filter(is_broken)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let owed: Vec<&Promise> = broken(&about.sight.process).collect();
    if owed.is_empty() {
        return Err(Trouble::Refused(Refusal::NotSilent));
    }
    let reason = typed
        .blank(voice, "reason", voice.say("silent-reason"))
        .hint(voice.say("withdraw-reason-hint"))
        .optional();
    Ok(ShortForm::new(voice.say("silent-title"))
        .lead(say!(voice, "silent-lead", company = about.seat.workspace.name.as_str()))
        .first(awaited(about, &owed))
        .fields(reason.area())
        .danger(voice.say("silent-do"))
        .back(voice.say("silent-not"), &about.path()))
}

fn awaited(about: &About<'_>, owed: &[&Promise]) -> Markup {
    let (voice, now) = (&about.voice, about.ask.now);
    html! {
        p { (voice.say("silent-owed")) }
        ul class="prose" {
            @for promise in owed {
                li { (what(voice, &about.sight, promise, now)) " (" (voice.due(promise.due_at, now)) ")" }
            }
        }
    }
}
