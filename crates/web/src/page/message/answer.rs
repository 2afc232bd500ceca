//! The company's answer after a conversation. It may end the process; it waits a few minutes and can be
//! taken back.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, area, button, do_row, link_button, post_form, tick},
    page::{about::About, process::path, promise},
    trouble::Trouble,
};
use act::{
    Seat,
    process::{self, Sight},
};
use ledger::{
    Command,
    ids::ProcessId,
    message::{self, answer::GiveAnswer},
    policy::Action,
    promise::{About as AboutWhat, Kind, Promise},
    refusal,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/processes/{process}/messages/answer`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or the answer is not theirs to give.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(form(ask, &seat, ask.id("process")?, &Typed::default())?))
}

/// POST to the same address (fields `text`, `ends`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    let answer = GiveAnswer { text: ask.form.text("text").to_owned(), ends: ask.form.ticked("ends") };
    match process::on(&ask.app.house, &seat, id, &Command::Message(message::Command::Answer(answer))) {
        Ok(acted) => {
            let written = acted.process.messages.last().map(|message| message.id);
            Ok(see(&super::place(&path(&seat.workspace.slug, id), written)))
        }
        Err(error) => Ok(refused(form(ask, &seat, id, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(ask: &Ask, seat: &Seat, id: ProcessId, typed: &Typed) -> Result<Markup, Trouble> {
    let sight = process::see(&ask.app.house, seat, id)?;
    if !sight.allows(Action::Answer) {
        return Err(Trouble::NotAllowed);
    }
    let voice = chrome::voice_of(seat);
    let back = path(&seat.workspace.slug, id);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let label = say!(voice, "answer-text", name = sight.candidate.name.as_str());
    let text = Field::new("text", &label).hint(voice.say("answer-text-hint")).error(wrong.as_deref());
    let ends = Field::new("ends", voice.say("answer-ends")).hint(voice.say("answer-ends-hint"));
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    let fields = html! {
        (area(&text, typed.form.text("text"), Some(16_000)))
        (tick(&ends, typed.form.ticked("ends")))
        p class="soft" { (say!(voice, "answer-waits", minutes = minutes)) }
        (do_row(&html! {
            (button(Weight::Primary, voice.say("answer-do"), None))
            (link_button(Weight::Quiet, voice.say("answer-not"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("answer-title"),
        lead: html! { (say!(voice, "answer-lead", name = sight.candidate.name.as_str())) },
        typed,
    };
    Ok(about.page_with(
        &delivers(&voice, ask, &sight),
        &post_form(&format!("{back}/messages/answer"), &[], &fields),
    ))
}

/// The promises that this answer would deliver.
fn delivers(voice: &Voice, ask: &Ask, sight: &Sight) -> Markup {
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
