//! Asking: in writing, or for the agenda of a conversation.

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
    question::{self, ask::Ask as AskIt},
    side::Side,
};
use maud::html;
use speech::say;

/// GET `/w/{workspace}/processes/{process}/questions/new?conversation={conversation}`; in writing where none is
/// named.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.show(form)
}

/// POST to the same address (fields `text`, `conversation`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let it = AskIt { text: ask.form.text("text").to_owned(), conversation: ask.form.parse("conversation") };
    let done = about.on(&Command::Question(question::Command::Ask(it)));
    about.see_or_again(done.map(|_| about.path()), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let voice = &about.voice;
    let text = typed.blank(voice, "text", voice.say("question-text")).hint(voice.say("question-text-hint"));
    let place = typed
        .blank(voice, "conversation", voice.say("question-where"))
        .or(about.ask.query.text("conversation"))
        .free();
    let lead = match about.seat.side() {
        Side::Candidate => voice.say("question-ask-lead-candidate"),
        Side::Company => voice.say("question-ask-lead-company"),
    };
    Ok(about
        .form(voice.say("question-ask-title"), &about.path())
        .lead(lead)
        .fields(html! { (text.area()) (place.radios(&places(about))) })
        .submit(voice.say("question-ask-do")))
}

/// In writing, or in one of the conversations that are still to come.
fn places(about: &About<'_>) -> Vec<Choice> {
    let (voice, sight, now) = (&about.voice, &about.sight, about.ask.now);
    let zone = &sight.organisation.calendar.zone;
    let days = voice.business_days(sight.organisation.rules.reply_days);
    let in_writing = Choice::new("", voice.say("question-in-writing")).hint(say!(
        voice,
        "question-in-writing-hint",
        days = days
    ));
    let talks = &sight.process.conversations;
    let ahead = talks.iter().filter(|conversation| conversation.stands() && conversation.ends_at() > now);
    let ahead = ahead.map(|conversation| {
        let words = say!(
            voice,
            "question-in-conversation",
            kind = speech::a_conversation(conversation.kind, voice),
            when = voice.moment_in(conversation.starts_at, zone, now)
        );
        Choice::new(conversation.id.to_string(), words).hint(voice.say("question-in-conversation-hint"))
    });
    std::iter::once(in_writing).chain(ahead).collect()
}
