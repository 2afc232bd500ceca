//! Replying to a question of the other side.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, area, button, do_row, link_button, post_form},
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{Seat, process};
use ledger::{
    Command,
    question::{self, reply::GiveReply},
    refusal,
};
use maud::{Markup, html};

/// GET `…/questions/{question}/reply`.
///
/// # Errors
/// [`Trouble`] where there is no such question for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(render(ask, &seat, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (process, question) = (ask.id("process")?, ask.id("question")?);
    let command = Command::Question(question::Command::Reply(GiveReply {
        question,
        text: ask.form.text("text").to_owned(),
    }));
    match process::on(&ask.app.house, &seat, process, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, ask.id("process")?)?;
    let question = sight.process.question(ask.id("question")?).map_err(act::Error::from)?;
    let back = path(&seat.workspace.slug, sight.process.id);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let text = Field::new("text", voice.say("question-reply-text"))
        .hint(voice.say("question-reply-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (area(&text, typed.form.text("text"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("question-reply-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("question-reply-title"),
        lead: html! { (sight.name(question.asked_by)) ":" },
        typed,
    };
    let words = sight.text(&question.words).unwrap_or(voice.say("promise-erased"));
    let so_far = html! {
        div class="said" { p { (words) } }
        @for reply in &question.replies {
            p class="soft" {
                (sight.name(reply.by)) ": "
                (sight.text(&reply.words).unwrap_or(voice.say("promise-erased")))
            }
        }
    };
    let action = format!("{back}/questions/{}/reply", question.id);
    Ok(about.page_with(&so_far, &post_form(&action, &[], &fields)))
}
