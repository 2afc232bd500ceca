//! Another role, another superior; and from here, out.

use super::{
    colleagues,
    invite::{role, superior},
    list, path, roles,
};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{
        Field, Tone, Weight, Width, banner_of, button, crumb, do_row, facts, link_button, part, post_button,
        post_form, radios, select, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::{Error, Input},
    member::change::{Change, change},
};
use ledger::{ids::MemberId, policy::HouseAction};
use maud::{Markup, html};
use speech::Voice;
use store::members::{Member, State};

/// GET `/w/{workspace}/people/{member}`.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`] where there is no such member, or they have left.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    Ok(page(form(ask, &seat, ask.id("member")?, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageMembers)?;
    let member: MemberId = ask.id("member")?;
    match do_change(ask, &seat, member) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug))),
        Err(error) => Ok(refused(form(ask, &seat, member, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn do_change(ask: &Ask, seat: &Seat, member: MemberId) -> Result<Member, Error> {
    let wanted = Change {
        member,
        version: ask.form.parse("version").ok_or(Error::Stale)?,
        role: role(ask)?,
        reports_to: superior(ask)?,
    };
    change(&ask.app.house, seat, &wanted)
}

fn form(ask: &Ask, seat: &Seat, id: MemberId, typed: &Typed) -> Result<Markup, Trouble> {
    const FIELDS: [Input; 2] = [Input::Role, Input::ReportsTo];
    let voice = chrome::voice_of(seat);
    let members = ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    let member = members
        .iter()
        .find(|member| member.id == id && member.state != State::Deactivated)
        .ok_or(Trouble::NotFound)?;
    let wrong = FIELDS.map(|field| typed.input(&voice, field));
    let [role, superior] = wrong.each_ref().map(Option::as_deref);
    let home = path(&seat.workspace.slug);
    let here = format!("{home}/{id}");
    let reports_to = member.reports_to.map(|id| id.to_string()).unwrap_or_default();
    let version = member.version.to_string();
    let fields = html! {
        (radios(
            &Field::new("role", voice.say("people-role")).error(role),
            &roles(&voice),
            typed.or("role", member.role.code()),
        ))
        (select(
            &Field::new("reports_to", voice.say("people-reports-to"))
                .hint(voice.say("people-reports-to-hint")).error(superior).optional(voice.say("optional")),
            &colleagues(&voice, &members, Some(id)),
            typed.or("reports_to", &reports_to),
            Some(voice.say("people-nobody")),
        ))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("save"), None))
            (link_button(Weight::Quiet, voice.say("not-now"), &home))
        }))
    };
    let content = html! {
        (title(
            &crumb(&html! { a href=(home) { (voice.say("people-title")) } }),
            &member.name,
            Some(&html! { (member.email) " " (list::state(&voice, member.state)) }),
            None,
        ))
        (typed.notice(&voice, &FIELDS))
        @if typed.is_stale() { (what_is_there_now(&voice, member, &members)) }
        (post_form(&here, &[("version", &version)], &fields))
        (ways_out(&voice, &here, member))
    };
    Ok(chrome::seated(ask, seat, &member.name, Width::Text, &content))
}

fn what_is_there_now(voice: &Voice, member: &Member, members: &[Member]) -> Markup {
    let superior = members.iter().find(|other| Some(other.id) == member.reports_to);
    let now = facts(&[
        (voice.say("people-role"), html! { (speech::role(member.role, voice)) }),
        (
            voice.say("people-reports-to"),
            html! { (superior.map_or(voice.say("people-nobody"), |superior| superior.name.as_str())) },
        ),
    ]);
    banner_of(Tone::Warn, voice.say("changed-meanwhile"), &now)
}

fn ways_out(voice: &Voice, here: &str, member: &Member) -> Markup {
    let invited = member.state == State::Invited;
    let again = html! {
        div class="stack" {
            p { (voice.say("people-again-lead")) }
            (do_row(&post_button(
                Weight::Quiet, voice.say("people-again-do"), &format!("{here}/invite-again"), &[],
            )))
        }
    };
    let leave = html! {
        div class="stack" {
            p { (voice.say("people-leave-lead")) }
            (do_row(&link_button(
                Weight::Danger, voice.say("people-leave"), &format!("{here}/deactivate"),
            )))
        }
    };
    html! {
        @if invited { (part("again", voice.say("people-again"), None, &again)) }
        (part("leave", voice.say("people-leave-title"), None, &leave))
    }
}
