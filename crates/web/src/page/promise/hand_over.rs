//! Giving a promise to a colleague.

use super::{make, path, show::what};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Weight, button, do_row, link_button, post_form},
    page::about::About,
    trouble::Trouble,
};
use act::{Seat, process};
use ledger::{
    Command,
    ids::MemberId,
    promise::{self, hand_over::HandOver},
    refusal::Refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/promises/{promise}/hand-over`.
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
    let to = ask.form.parse::<MemberId>("member").ok_or(act::Error::Refused(Refusal::NoSuchMember));
    let done = to.and_then(|to| {
        let command = Command::Promise(promise::Command::HandOver(HandOver { promise: id, to }));
        process::on(&ask.app.house, &seat, process, &command)
    });
    match done {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process, id))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see_with_people(&ask.app.house, seat, ask.id("process")?)?;
    let promise = sight.process.promise(ask.id("promise")?).map_err(act::Error::from)?;
    let here = path(&seat.workspace.slug, sight.process.id, promise.id);
    let fields = html! {
        (make::owner(seat, &sight, typed))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("promise-hand-over-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &here))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("promise-hand-over"),
        lead: html! {
            (say!(voice, "promise-hand-over-lead", what = what(&voice, &sight, promise, ask.now)))
        },
        typed,
    };
    Ok(about.page(&post_form(&format!("{here}/hand-over"), &[], &fields)))
}
