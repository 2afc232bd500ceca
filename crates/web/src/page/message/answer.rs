//! The company's answer after a conversation, where it is neither a stage, a no nor an offer: a word on where things
//! stand. It waits a few minutes and can be taken back.

use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        promise,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::process::Sight;
use ledger::{
    Command,
    message::{self, answer::GiveAnswer},
    policy::Action,
    promise::{About as AboutWhat, Kind, Promise},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/messages/answer`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or the answer is not theirs to give.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Answer)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let answer = GiveAnswer { text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Message(message::Command::Answer(answer)));
    about.see_or_again(done.map(|acted| super::last(&about, &acted)), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let name = sight.candidate.name.as_str();
    let text = typed
        .blank(voice, "text", say!(voice, "answer-text", name = name))
        .hint(voice.say("answer-text-hint"));
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    let fields = html! {
        (text.area())
        p class="soft" { (say!(voice, "answer-waits", minutes = minutes)) }
    };
    Ok(ShortForm::new(voice.say("answer-title"))
        .lead(say!(voice, "answer-lead", name = name))
        .first(delivers(voice, about.ask, sight))
        .fields(fields)
        .submit(voice.say("answer-do"))
        .back(voice.say("answer-not"), &about.path()))
}

/// The promises that an answer would deliver.
pub(crate) fn delivers(voice: &Voice, ask: &Ask, sight: &Sight) -> Markup {
    let answered = |promise: &&Promise| {
        promise.is_awaited()
            && match promise.kind {
                Kind::Answer => true,
                Kind::Arrange => matches!(promise.about, AboutWhat::Conversation(_)),
                _ => false,
            }
    };
    let owed: Vec<&Promise> = sight.process.promises.iter().filter(answered).collect();
    html! {
        @if !owed.is_empty() {
            p { (voice.say("answer-delivers")) }
            ul class="prose" {
                @for promise in owed {
                    li {
                        (promise::show::what(voice, sight, promise, ask.now))
                        " (" (voice.due(promise.due_at, ask.now)) ")"
                    }
                }
            }
        }
    }
}
