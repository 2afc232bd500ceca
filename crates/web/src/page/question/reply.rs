//! Replying to a question of the other side.

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
    question::{self, reply::GiveReply},
};
use maud::html;

/// GET `…/questions/{question}/reply`.
///
/// # Errors
/// [`Trouble`] where there is no such question for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let reply = GiveReply { question: ask.id("question")?, text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Question(question::Command::Reply(reply)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let question = sight.process.question(about.ask.id("question")?).map_err(Error::from)?;
    let so_far = html! {
        div class="said" { p { (sight.text(&question.words).unwrap_or(voice.say("promise-erased"))) } }
        @for reply in &question.replies {
            p class="soft" {
                (sight.name(reply.by)) ": "
                (sight.text(&reply.words).unwrap_or(voice.say("promise-erased")))
            }
        }
    };
    let text =
        typed.blank(voice, "text", voice.say("question-reply-text")).hint(voice.say("question-reply-hint"));
    Ok(about
        .form(voice.say("question-reply-title"), &about.path())
        .lead(html! { (sight.name(question.asked_by)) ":" })
        .first(so_far)
        .fields(text.area())
        .submit(voice.say("question-reply-do")))
}
