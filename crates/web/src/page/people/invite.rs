//! Inviting somebody to the organisation.

use super::{colleagues, path, roles};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{
        Field, Kind, Weight, Width, button, crumb, do_row, input, link_button, post_form, radios, select,
        title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::{Error, Fault, Input},
    member::invite::{Invite, invite},
};
use ledger::{frame::Role, ids::MemberId, policy::HouseAction};
use maud::{Markup, html};
use store::members::Member;

/// GET `/w/{workspace}/people/invite`.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    Ok(page(form(ask, &seat, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    match do_invite(ask, &seat) {
        Ok(member) => Ok(see(&format!("{}?invited={}", path(&seat.workspace.slug), member.id))),
        Err(error) => Ok(refused(form(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn do_invite(ask: &Ask, seat: &Seat) -> Result<Member, Error> {
    let wanted = Invite {
        name: ask.form.text("name").to_owned(),
        email: ask.form.text("email").to_owned(),
        role: role(ask)?,
        reports_to: superior(ask)?,
    };
    invite(&ask.app.house, seat, &wanted)
}

/// The role that was chosen.
pub(super) fn role(ask: &Ask) -> Result<Role, Error> {
    Role::from_code(ask.form.text("role")).ok_or(Error::Invalid(Input::Role, Fault::Missing))
}

/// The superior that was chosen, if any.
pub(super) fn superior(ask: &Ask) -> Result<Option<MemberId>, Error> {
    match ask.form.text("reports_to") {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Error::Invalid(Input::ReportsTo, Fault::Unknown)),
    }
}

fn form(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    const FIELDS: [Input; 4] = [Input::Name, Input::Email, Input::Role, Input::ReportsTo];
    let voice = chrome::voice_of(seat);
    let members = ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    let wrong = FIELDS.map(|field| typed.input(&voice, field));
    let [name, email, role, superior] = wrong.each_ref().map(Option::as_deref);
    let home = path(&seat.workspace.slug);
    let fields = html! {
        (input(
            &Field::new("name", voice.say("people-name")).error(name).autocomplete("off").focus(),
            Kind::Text,
            typed.form.text("name"),
        ))
        (input(
            &Field::new("email", voice.say("people-email")).hint(voice.say("people-email-hint"))
                .error(email).autocomplete("off"),
            Kind::Email,
            typed.form.text("email"),
        ))
        (radios(
            &Field::new("role", voice.say("people-role")).error(role),
            &roles(&voice),
            typed.or("role", Role::Interviewer.code()),
        ))
        (select(
            &Field::new("reports_to", voice.say("people-reports-to"))
                .hint(voice.say("people-reports-to-hint")).error(superior).optional(voice.say("optional")),
            &colleagues(&voice, &members, None),
            typed.form.text("reports_to"),
            Some(voice.say("people-nobody")),
        ))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("people-invite-do"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &home))
        }))
    };
    let heading = voice.say("people-invite");
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("people-title")) } }),
            heading,
            Some(&html! { (voice.say("people-invite-lead")) }),
            None,
        ))
        (typed.notice(&voice, &FIELDS))
        (post_form(&format!("{home}/invite"), &[], &fields))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}
