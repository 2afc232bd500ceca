//! Adding a candidate by hand: whoever may be the same person is shown before somebody is made twice.

use super::{all, path};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed, voice_of},
    face::{
        Choice, Field, Kind, Tone, Weight, Width, banner_of, button, card, crumb, do_row, input, link_button,
        post_form, select, tick, title,
    },
    trouble::encode,
};
use act::{
    Seat,
    candidate::{NewCandidate, add},
    error::Input,
};
use ledger::policy::{self, HouseAction};
use maud::{Markup, html};
use speech::{Lang, Voice};
use store::candidates::duplicates::{Alike, Suspect};

/// GET `/w/{workspace}/candidates/new`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for those who add nobody.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::OpenProcess)?;
    Ok(page(form(ask, &seat, &Typed::default(), &[])))
}

/// POST to the same address (`sure`: the person is none of those who are alike).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (new, phone) = (new(ask), ask.form.text("phone"));
    let alike = add::alike(&ask.app.house, &seat, &new, phone)?;
    if !alike.is_empty() && !ask.form.ticked("sure") {
        let typed = Typed { form: ask.form.clone(), error: None };
        return Ok(refused(form(ask, &seat, &typed, &alike)));
    }
    match add::add(&ask.app.house, &seat, &new, phone) {
        // Whoever sees only those in their own processes goes on to open one.
        Ok(candidate) if !seat.role.is_some_and(policy::sees_all) => {
            let name = encode(&candidate.name);
            Ok(see(&format!("/w/{}/processes/new?find={name}", seat.workspace.slug)))
        }
        Ok(candidate) => Ok(see(&path(&seat.workspace.slug, candidate.id))),
        Err(error) => Ok(refused(form(ask, &seat, &Typed::or_trouble(ask, error)?, &alike))),
    }
}

fn new(ask: &Ask) -> NewCandidate {
    let text = |name: &str| ask.form.text(name).to_owned();
    NewCandidate { name: text("name"), email: text("email"), language: text("language"), zone: text("zone") }
}

fn form(ask: &Ask, seat: &Seat, typed: &Typed, alike: &[Suspect]) -> Markup {
    let voice = voice_of(seat);
    let home = all(&seat.workspace.slug);
    let heading = voice.say("candidates-add");
    let wrong = |input| typed.input(&voice, input);
    let (name, email, phone, zone) =
        (wrong(Input::Name), wrong(Input::Email), wrong(Input::Phone), wrong(Input::Zone));
    let langs = Lang::ALL.map(|lang| Choice::new(lang.code(), lang.own_name()));
    let optional = voice.say("optional");
    let fields = html! {
        (input(
            &Field::new("name", voice.say("open-name")).error(name.as_deref()),
            Kind::Text,
            typed.form.text("name"),
        ))
        (input(
            &Field::new("email", voice.say("open-email")).hint(voice.say("candidate-email-hint")).error(email.as_deref()),
            Kind::Email,
            typed.form.text("email"),
        ))
        (input(
            &Field::new("phone", voice.say("candidate-phone")).optional(optional).error(phone.as_deref()),
            Kind::Text,
            typed.form.text("phone"),
        ))
        (select(
            &Field::new("language", voice.say("open-language")).hint(voice.say("open-language-hint")),
            &langs,
            typed.or("language", &seat.workspace.locale),
            None,
        ))
        (input(
            &Field::new("zone", voice.say("open-zone")).hint(voice.say("open-zone-hint")).error(zone.as_deref()).free(),
            Kind::Text,
            typed.or("zone", &seat.workspace.zone),
        ))
        @if !alike.is_empty() {
            (tick(&Field::new("sure", voice.say("candidates-add-sure")).free(), false))
        }
        (do_row(&html! {
            (button(Weight::Primary, voice.say("candidates-add-do"), None))
            (link_button(Weight::Quiet, voice.say("candidates-add-not"), &home))
        }))
    };
    let notice =
        typed.notice(&voice, &[Input::Name, Input::Email, Input::Phone, Input::Language, Input::Zone]);
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("nav-candidates")) } }),
            heading,
            Some(&html! { (voice.say("candidates-add-lead")) }),
            None,
        ))
        (notice)
        (hint(&voice, &seat.workspace.slug, alike))
        (card(&post_form(&format!("{home}/new"), &[], &fields)))
    };
    chrome::seated(ask, seat, heading, Width::Text, &content)
}

/// Who is here already and may be the same person.
fn hint(voice: &Voice, slug: &str, alike: &[Suspect]) -> Markup {
    if alike.is_empty() {
        return html! {};
    }
    let those = html! {
        ul {
            @for one in alike {
                li {
                    a href=(path(slug, one.candidate.id)) { (one.candidate.name) }
                    " · " (one.candidate.email) " · " (because(voice, &one.alike))
                }
            }
        }
    };
    banner_of(Tone::Warn, voice.say("candidates-add-alike"), &those)
}

/// Why two may be one person, in words.
pub(super) fn because(voice: &Voice, alike: &[Alike]) -> String {
    let word = |alike: &Alike| match alike {
        Alike::Email => voice.say("candidate-alike-email"),
        Alike::Phone => voice.say("candidate-alike-phone"),
        Alike::Name => voice.say("candidate-alike-name"),
    };
    alike.iter().map(word).collect::<Vec<_>>().join(", ")
}
