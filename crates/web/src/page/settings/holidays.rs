//! The days on which the organisation does not work.

use super::{path, show::everything};
use crate::{
    ask::{Answer, Ask, refused, see},
    chrome::Typed,
    face::{Cell, Field, Kind, Weight, button, do_row, input, part, post_button, post_form, table},
    trouble::Trouble,
};
use act::{
    error::{Error, Fault, Input},
    workspace::holidays,
};
use jiff::{Timestamp, civil::Date};
use ledger::policy::HouseAction;
use maud::{Markup, html};
use speech::Voice;
use store::workspaces::Holiday;

/// GET `/w/{workspace}/settings/holidays`: where one lands who reloads the answer.
///
/// # Errors
/// As [`post`].
pub fn show(ask: &Ask) -> Answer {
    Ok(see(&path(&ask.seat()?.workspace.slug)))
}

/// POST to the same address: one more day off.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageSettings)?;
    let day: Result<Date, Error> = ask.form.parse("day").ok_or(Error::Invalid(Input::Day, Fault::Malformed));
    let added = day.and_then(|day| holidays::add(&ask.app.house, &seat, day, ask.form.text("name")));
    match added {
        Ok(()) => Ok(see(&format!("{}#holidays", path(&seat.workspace.slug)))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(everything(ask, &seat, &Typed::default(), &typed)?))
        }
    }
}

/// POST `/w/{workspace}/settings/holidays/{day}/remove`.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn remove(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let day: Date = ask.param("day").parse().map_err(|_| Trouble::NotFound)?;
    holidays::remove(&ask.app.house, &seat, day)?;
    Ok(see(&format!("{}#holidays", path(&seat.workspace.slug))))
}

/// The part of the settings about them.
pub(super) fn section(voice: &Voice, now: Timestamp, typed: &Typed, days: &[Holiday], home: &str) -> Markup {
    const FIELDS: [Input; 2] = [Input::Day, Input::Name];
    let wrong = FIELDS.map(|field| typed.input(voice, field));
    let [day, name] = wrong.each_ref().map(Option::as_deref);
    let today = voice.date_of(now);
    let rows: Vec<Vec<Cell>> = days
        .iter()
        .map(|holiday| {
            vec![
                Cell::of(html! {
                    time datetime=(holiday.day) { (speech::sentence(&voice.date(holiday.day, today))) }
                }),
                Cell::of(html! { (holiday.name) }),
                Cell::number(post_button(
                    Weight::Small,
                    voice.say("holidays-remove"),
                    &format!("{home}/holidays/{}/remove", holiday.day),
                    &[],
                )),
            ]
        })
        .collect();
    let heads = [voice.say("holidays-day"), voice.say("holidays-name"), ""];
    let fields = html! {
        div class="pair" {
            (input(
                &Field::new("day", voice.say("holidays-day")).error(day), Kind::Date,
                typed.form.text("day"),
            ))
            (input(
                &Field::new("name", voice.say("holidays-name")).error(name), Kind::Text,
                typed.form.text("name"),
            ))
        }
        (do_row(&button(Weight::Quiet, voice.say("holidays-add"), None)))
    };
    part(
        "holidays",
        voice.say("holidays-title"),
        None,
        &html! {
            div class="stack" {
                p class="soft" { (voice.say("holidays-lead")) }
                @if !rows.is_empty() { (table(voice.say("holidays-title"), &heads, &rows)) }
                (typed.notice(voice, &FIELDS))
                (post_form(&format!("{home}/holidays"), &[], &fields))
            }
        },
    )
}
