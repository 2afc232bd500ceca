//! Saying that it will be late, with a new date.

use super::{make, path, show::what};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, area, button, do_row, link_button, post_form},
    page::about::About,
    trouble::Trouble,
};
use act::{Seat, process};
use jiff::Timestamp;
use ledger::{
    Command,
    promise::{self, move_date::MoveDate},
    refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/promises/{promise}/date`.
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
    let sight = process::see(&ask.app.house, &seat, process)?;
    let due_at = make::due(ask, &sight.organisation.calendar.zone).unwrap_or(Timestamp::MIN);
    let command = Command::Promise(promise::Command::MoveDate(MoveDate {
        promise: id,
        due_at,
        reason: ask.form.text("reason").to_owned(),
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
    let wrong = typed.field(&voice, refusal::Field::Reason);
    let reason = Field::new("reason", voice.say("promise-late-reason"))
        .hint(voice.say("promise-late-reason-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (make::due_fields(seat, &sight, typed))
        (area(&reason, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("promise-late-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &here))
        }))
    };
    let due = voice.moment_in(promise.due_at, &sight.organisation.calendar.zone, ask.now);
    let rule = if ask.now < promise.due_at && !promise.was_moved() {
        voice.say("promise-late-in-time")
    } else {
        voice.say("promise-late-shown")
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("promise-late-title"),
        lead: html! {
            (say!(voice, "promise-late-lead", what = what(&voice, &sight, promise, ask.now), due = due))
            " " (rule)
        },
        typed,
    };
    Ok(about.page(&post_form(&format!("{here}/date"), &[], &fields)))
}
