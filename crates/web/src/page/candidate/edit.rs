//! Correcting what a candidate is called, and where they can be called.

use super::path;
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed, voice_of},
    face::{
        Field, Kind, Tone, Weight, Width, banner, button, card, crumb, do_row, input, link_button, post_form,
        title,
    },
};
use act::{
    Seat,
    candidate::{
        change::{Contact, change},
        see,
    },
    error::Input,
};
use ledger::{ids::CandidateId, policy::HouseAction};
use maud::{Markup, html};
use store::candidates::Candidate;

/// GET `/w/{workspace}/candidates/{candidate}/edit`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`], [`crate::trouble::Trouble::NotFound`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::MergeCandidates)?;
    let person = see::see(&ask.app.house, &seat, ask.id("candidate")?)?;
    Ok(page(form(ask, &seat, &person.candidate, &Typed::default())))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let id: CandidateId = ask.id("candidate")?;
    let contact = Contact {
        version: ask.form.parse("version").unwrap_or_default(),
        name: ask.form.text("name").to_owned(),
        phone: ask.form.text("phone").to_owned(),
    };
    match change(&ask.app.house, &seat, id, &contact) {
        Ok(candidate) => Ok(see(&path(&seat.workspace.slug, candidate.id))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            let person = see::see(&ask.app.house, &seat, id)?;
            Ok(refused(form(ask, &seat, &person.candidate, &typed)))
        }
    }
}

fn form(ask: &Ask, seat: &Seat, candidate: &Candidate, typed: &Typed) -> Markup {
    let voice = voice_of(seat);
    let here = path(&seat.workspace.slug, candidate.id);
    let heading = voice.say("candidate-edit");
    let (name, phone) = (typed.input(&voice, Input::Name), typed.input(&voice, Input::Phone));
    let stored = candidate.phone.as_deref().unwrap_or_default();
    let fields = html! {
        (input(&Field::new("name", voice.say("open-name")).error(name.as_deref()), Kind::Text, typed.or("name", &candidate.name)))
        (input(
            &Field::new("phone", voice.say("candidate-phone")).optional(voice.say("optional")).error(phone.as_deref()),
            Kind::Text,
            typed.or("phone", stored),
        ))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("candidate-edit-do"), None))
            (link_button(Weight::Quiet, voice.say("candidate-edit-not"), &here))
        }))
    };
    let version = candidate.version.to_string();
    let content = html! {
        (title(
            &crumb(&html! { a href=(here) { (candidate.name) } }),
            heading,
            Some(&html! { (voice.say("candidate-edit-lead")) }),
            None,
        ))
        (typed.notice(&voice, &[Input::Name, Input::Phone]))
        @if typed.is_stale() { (banner(Tone::Warn, voice.say("changed-meanwhile"), None)) }
        (card(&post_form(&format!("{here}/edit"), &[("version", &version)], &fields)))
    };
    chrome::seated(ask, seat, heading, Width::Text, &content)
}
