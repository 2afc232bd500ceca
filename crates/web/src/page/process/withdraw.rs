//! Withdrawing: at any time, in one action, with a reason only if wished.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Field, Weight, Width, area, button, card, crumb, do_row, link_button, post_form, title},
    page::process::path,
};
use act::{Seat, process};
use ledger::{Command, ids::ProcessId, process::withdraw::Withdraw, refusal};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/withdraw`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(form(ask, &seat, ask.id("process")?, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id = ask.id("process")?;
    let withdraw = Withdraw { reason: ask.form.text("reason").to_owned() };
    let command = Command::Process(ledger::process::Command::Withdraw(withdraw));
    match process::on(&ask.app.house, &seat, id, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, id))),
        Err(error) => Ok(refused(form(ask, &seat, id, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn form(
    ask: &Ask,
    seat: &Seat,
    id: ProcessId,
    typed: &Typed,
) -> Result<Markup, crate::trouble::Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, id)?;
    let back = path(&seat.workspace.slug, id);
    let job = sight.job.as_ref().map_or("", |job| job.title.as_str());
    let wrong = typed.field(&voice, refusal::Field::Reason);
    let reason = Field::new("reason", voice.say("withdraw-reason"))
        .hint(voice.say("withdraw-reason-hint"))
        .error(wrong.as_deref())
        .optional(voice.say("optional"));
    let fields = html! {
        (area(&reason, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Danger, voice.say("withdraw-do"), None))
            (link_button(Weight::Quiet, voice.say("withdraw-not"), &back))
        }))
    };
    let content = html! {
        (title(
            &crumb(&html! { a href=(back) { (seat.workspace.name) " · " (job) } }),
            voice.say("withdraw-title"),
            Some(&html! { (say!(voice, "withdraw-lead", workspace = seat.workspace.name.as_str())) }),
            None,
        ))
        (card(&post_form(&format!("{back}/withdraw"), &[], &fields)))
    };
    Ok(chrome::seated(ask, seat, voice.say("withdraw-title"), Width::Text, &content))
}
