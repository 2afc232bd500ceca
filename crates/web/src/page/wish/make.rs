//! Asking to meet somebody.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Choice, Field, Weight, area, button, do_row, link_button, post_form, radios},
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{Seat, process};
use ledger::{
    Command, refusal,
    wish::{self, Kind, make::Make},
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/wishes/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(render(ask, &seat, &Typed { form: ask.query.clone(), error: None })?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let process = ask.id("process")?;
    let kind = Kind::from_code(ask.form.text("kind")).unwrap_or(Kind::MeetColleagues);
    let make = Make { kind, text: ask.form.text("text").to_owned() };
    match process::on(&ask.app.house, &seat, process, &Command::Wish(wish::Command::Make(make))) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, ask.id("process")?)?;
    let back = path(&seat.workspace.slug, sight.process.id);
    let choices = Kind::ALL.map(|kind| {
        let hint = match kind {
            Kind::MeetColleagues => voice.say("wish-colleagues-hint"),
            Kind::MeetSenior => voice.say("wish-senior-hint"),
        };
        Choice::new(kind.code(), speech::wish_kind(kind, &voice)).hint(hint)
    });
    let chosen = Kind::from_code(typed.form.text("kind")).unwrap_or(Kind::MeetColleagues);
    let wrong = typed.field(&voice, refusal::Field::Text);
    let text =
        Field::new("text", voice.say("wish-text")).hint(voice.say("wish-text-hint")).error(wrong.as_deref());
    let fields = html! {
        (radios(&Field::new("kind", voice.say("wish-whom")), &choices, chosen.code()))
        (area(&text, typed.form.text("text"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("wish-make-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &back))
        }))
    };
    let days = voice.business_days(sight.organisation.rules.wish_days);
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("wish-make-title"),
        lead: html! { (say!(voice, "wish-make-lead", days = days)) },
        typed,
    };
    Ok(about.page(&post_form(&format!("{back}/wishes/new"), &[], &fields)))
}
