//! The feedback that was promised for later: what was seen, and what would change it, for every reason.

use super::{of, path, reading::Reading, reasons, spec};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    decline::{self, feedback::GiveFeedback},
    policy::Action,
};
use maud::html;
use speech::say;

/// GET `…/declines/{decline}/feedback`.
///
/// # Errors
/// [`Trouble`] where there is no such decline for this visitor, or the feedback is not theirs to give.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Decide)?.show(form)
}

/// POST to the same address (fields `row`, `seen` and `change`, a row for each reason).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    let decline = of(&about)?.id;
    let reasons = reasons::rows(&ask.form).map(reasons::given).collect::<Result<Vec<_>, Error>>();
    let done = reasons.and_then(|reasons| {
        about.on(&Command::Decline(decline::Command::Feedback(GiveFeedback { decline, reasons })))
    });
    about.see_or_again(done.map(|_| path(&about.path(), decline)), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let decline = of(about)?;
    let spec = spec(about, decline.job, decline.spec_version)?;
    let reading = Reading { voice, sight, decline, spec: spec.as_ref(), now: about.ask.now };
    let stored =
        |words: Option<&ledger::words::Words>| words.and_then(|words| sight.text(words)).unwrap_or_default();
    let fields = html! {
        @for (row, reason) in decline.reasons.iter().enumerate() {
            @let id = reason.requirement.map_or_else(|| reasons::UNWRITTEN.to_owned(), |id| id.to_string());
            fieldset class="stack" {
                legend { h2 { (reading.heading(reason)) } }
                input type="hidden" name="row" value=(id);
                (reasons::texts(voice, typed, row, [stored(reason.seen.as_ref()), stored(reason.change.as_ref())], |_| true))
            }
        }
    };
    let name = sight.candidate.name.as_str();
    let owed = reading.owed().map(|promise| voice.due(promise.due_at, about.ask.now));
    Ok(about
        .form(say!(voice, "feedback-title", name = name), &path(&about.path(), decline.id))
        .lead(voice.say("feedback-lead"))
        .first(html! { @if let Some(owed) = owed { p class="soft" { (speech::sentence(&owed)) } } })
        .fields(fields)
        .submit(voice.say("feedback-do")))
}
