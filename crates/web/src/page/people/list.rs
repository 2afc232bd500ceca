//! Everybody of the organisation, with what each owes openly.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{self, Cell, Tone, Weight, Width, banner, link_button, person, table, tag, title},
    page::figures::unit_path,
};
use act::Seat;
use ledger::{ids::MemberId, policy::HouseAction, side::Side};
use maud::{Markup, html};
use speech::{Voice, say};
use std::collections::HashMap;
use store::{
    kept::{Unit, UnitKind},
    members::{Member, State},
};

/// GET `/w/{workspace}/people`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for candidates.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let voice = chrome::voice_of(&seat);
    let (mut members, owed) = ask.app.house.db.read(|conn| {
        let members = store::members::list(conn, seat.workspace_id())?;
        let owed = store::process::owed_openly(conn, seat.workspace_id())?;
        Ok::<_, store::Error>((members, owed))
    })?;
    // Who has left stands last.
    members.sort_by_key(|member| member.state == State::Deactivated);
    let figures = act::figures::people_to_see(&ask.app.house, &seat, &members)?;
    let manages = seat.may(HouseAction::ManageMembers);
    let home = path(&seat.workspace.slug);
    let invite =
        manages.then(|| link_button(Weight::Primary, voice.say("people-invite"), &format!("{home}/invite")));
    let content = html! {
        (title(
            &html! {},
            voice.say("people-title"),
            Some(&html! { (voice.say("people-lead")) }),
            invite.as_ref(),
        ))
        (rows(&seat, &voice, &members, &owed, &figures))
    };
    let notice = notice(ask, &voice, &members);
    let heading = voice.say("people-title");
    Ok(page(chrome::seated_with(ask, &seat, heading, Width::Wide, None, &notice, &content)))
}

/// What has just been done, said once.
fn notice(ask: &Ask, voice: &Voice, members: &[Member]) -> Markup {
    let named = |key: &str| {
        let id: Option<MemberId> = ask.query.parse(key);
        members.iter().find(|member| Some(member.id) == id).map(|member| member.name.as_str())
    };
    html! {
        @if let Some(name) = named("invited") {
            (banner(Tone::Ok, &say!(voice, "people-invited", name = name), None))
        }
        @if let Some(name) = named("left") {
            (banner(Tone::Ok, &say!(voice, "people-left", name = name), None))
        }
    }
}

fn rows(
    seat: &Seat,
    voice: &Voice,
    members: &[Member],
    owed: &HashMap<MemberId, i64>,
    figures: &[MemberId],
) -> Markup {
    let manages = seat.may(HouseAction::ManageMembers);
    let names: HashMap<MemberId, &str> =
        members.iter().map(|member| (member.id, member.name.as_str())).collect();
    let mut heads = vec![
        voice.say("people-head-name"),
        voice.say("people-head-role"),
        voice.say("people-head-reports-to"),
        voice.say("people-head-state"),
        voice.say("people-head-owes"),
    ];
    if manages {
        heads.push("");
    }
    let row = |member: &Member| {
        let superior = member.reports_to.and_then(|id| names.get(&id).copied());
        let mut cells = vec![
            Cell::of(person(
                Some(Side::Company),
                &member.name,
                Some(&html! {
                    (member.email) (figures_of(seat, voice, member, members, figures))
                }),
            )),
            Cell::of(html! { (speech::role(member.role, voice)) }),
            Cell::of(html! { (superior.unwrap_or("–")) }),
            Cell::of(state(voice, member.state)),
            Cell::number(html! { (owed.get(&member.id).copied().unwrap_or(0)) }),
        ];
        if manages {
            cells.push(Cell::number(html! {
                @if member.state != State::Deactivated {
                    (change_link(voice, &path(&seat.workspace.slug), member))
                }
            }));
        }
        cells
    };
    let rows: Vec<Vec<Cell>> = members.iter().map(row).collect();
    table(voice.say("people-title"), &heads, &rows)
}

/// The ways to the figures of a team, and of a member where they are shown to this reader.
fn figures_of(
    seat: &Seat,
    voice: &Voice,
    member: &Member,
    members: &[Member],
    figures: &[MemberId],
) -> Markup {
    let leads = members.iter().any(|other| other.reports_to == Some(member.id));
    let to = |kind| unit_path(&seat.workspace.slug, Unit { kind, id: member.id.uuid() });
    html! {
        @if leads && seat.may(HouseAction::SeeFigures) {
            " · " a href=(to(UnitKind::Team)) { (voice.say("figures-team-link")) span class="vh" { " " (member.name) } }
        }
        @if figures.contains(&member.id) {
            " · " a href=(to(UnitKind::Member)) { (voice.say("figures-link")) span class="vh" { " " (member.name) } }
        }
    }
}

fn change_link(voice: &Voice, home: &str, member: &Member) -> Markup {
    html! {
        a class="button quiet small" href=(format!("{home}/{}", member.id)) {
            (voice.say("people-change")) span class="vh" { " " (member.name) }
        }
    }
}

/// Whether somebody works here, as a sign and a word.
pub(super) fn state(voice: &Voice, state: State) -> Markup {
    match state {
        State::Active => tag(face::State::Kept, voice.say("people-state-active")),
        State::Invited => tag(face::State::Waiting, voice.say("people-state-invited")),
        State::Deactivated => tag(face::State::Void, voice.say("people-state-left")),
    }
}
