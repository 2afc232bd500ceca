//! Promising something by hand.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Choice, Field, Kind, Weight, area, button, do_row, input, link_button, post_form, select},
    form,
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{
    Seat,
    process::{self, Sight},
};
use jiff::{Timestamp, tz::TimeZone};
use ledger::{
    Command,
    ids::MemberId,
    promise::{self, make::Make},
    refusal,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::{place, say};
use store::members::State;

/// GET `/w/{workspace}/processes/{process}/promises/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
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
    let process = ask.id("process")?;
    let sight = process::see(&ask.app.house, &seat, process)?;
    let owed_by = ask.form.parse::<MemberId>("member").map_or(seat.person, Person::Member);
    let owed_by = if seat.side() == Side::Candidate { seat.person } else { owed_by };
    let due_at = due(ask, &sight.organisation.calendar.zone);
    let make = Make {
        owed_by,
        text: ask.form.text("promise").to_owned(),
        due_at: due_at.unwrap_or(Timestamp::MIN),
        conversation: None,
    };
    let command = Command::Promise(promise::Command::Make(make));
    match process::on(&ask.app.house, &seat, process, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

/// The day that was chosen, at the hour that was named, else at the close: in the organisation's zone.
pub(super) fn due(ask: &Ask, zone: &TimeZone) -> Option<Timestamp> {
    let hour = match ask.form.text("due_hour").trim() {
        "" => "17:00",
        hour => hour,
    };
    form::moment(&format!("{}T{hour}", ask.form.text("due_at").trim()), zone)
}

/// The two fields of a date: the day, and an hour that may be left open.
pub(super) fn due_fields(seat: &Seat, sight: &Sight, typed: &Typed) -> Markup {
    let voice = chrome::voice_of(seat);
    let town = place(&sight.organisation.calendar.zone, seat.lang);
    let hint = say!(voice, "promise-due-hint", place = town);
    let wrong = typed.field(&voice, refusal::Field::DueAt);
    let day = Field::new("due_at", voice.say("promise-due-day")).hint(&hint).error(wrong.as_deref());
    let hour = Field::new("due_hour", voice.say("promise-due-hour"))
        .hint(voice.say("promise-due-hour-hint"))
        .optional(voice.say("optional"))
        .free();
    html! {
        div class="pair" {
            (input(&day, Kind::Date, typed.form.text("due_at")))
            (input(&hour, Kind::Time, typed.form.text("due_hour")))
        }
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see_with_people(&ask.app.house, seat, ask.id("process")?)?;
    let back = path(&seat.workspace.slug, sight.process.id);
    let wrong = typed.field(&voice, refusal::Field::Promise);
    let text = Field::new("promise", voice.say("promise-text"))
        .hint(voice.say("promise-text-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (area(&text, typed.form.text("promise"), Some(16_000)))
        @if seat.side() == Side::Company { (owner(seat, &sight, typed)) }
        (due_fields(seat, &sight, typed))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("promise-make-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: voice.say("promise-make-title"),
        lead: html! { (voice.say("promise-make-lead")) },
        typed,
    };
    Ok(about.page(&post_form(&format!("{back}/promises/new"), &[], &fields)))
}

/// Who of the organisation: a choice of its people.
pub(super) fn owner(seat: &Seat, sight: &Sight, typed: &Typed) -> Markup {
    let voice = chrome::voice_of(seat);
    let wrong = typed.field(&voice, refusal::Field::Member);
    let field = Field::new("member", voice.say("promise-owner")).error(wrong.as_deref());
    let choices: Vec<Choice> = sight
        .people()
        .into_iter()
        .filter(|member| member.state != State::Deactivated)
        .map(|member| Choice::new(member.id.to_string(), member.name.as_str()))
        .collect();
    let own = seat.person.member().map(|id| id.to_string()).unwrap_or_default();
    let chosen = typed.form.text("member");
    select(&field, &choices, if chosen.is_empty() { &own } else { chosen }, None)
}
