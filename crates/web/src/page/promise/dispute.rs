//! 'It was not kept.'

use super::{path, show::what};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, area, button, do_row, link_button, post_form},
    page::about::About,
    trouble::Trouble,
};
use act::{Seat, process};
use ledger::{
    Command,
    promise::{self, dispute::MakeDispute},
    refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/promises/{promise}/dispute`.
///
/// # Errors
/// [`Trouble`] where there is no such promise for this visitor.
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
    let (process, id) = (ask.id("process")?, ask.id("promise")?);
    let command = Command::Promise(promise::Command::Dispute(MakeDispute {
        promise: id,
        text: ask.form.text("text").to_owned(),
    }));
    match process::on(&ask.app.house, &seat, process, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process, id))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, ask.id("process")?)?;
    let promise = sight.process.promise(ask.id("promise")?).map_err(act::Error::from)?;
    let here = path(&seat.workspace.slug, sight.process.id, promise.id);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let text = Field::new("text", voice.say("promise-dispute-text"))
        .error(wrong.as_deref())
        .optional(voice.say("optional"));
    let fields = html! {
        (area(&text, typed.form.text("text"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("promise-dispute-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &here))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("promise-dispute-title"),
        lead: html! {
            (say!(voice, "promise-dispute-lead", what = what(&voice, &sight, promise, ask.now)))
        },
        typed,
    };
    Ok(about.page(&post_form(&format!("{here}/dispute"), &[], &fields)))
}
