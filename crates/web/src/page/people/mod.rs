//! The people of an organisation: who works here, what each may do, and who leaves.

pub mod change;
pub mod deactivate;
pub mod invite;
pub mod invite_again;
pub mod list;

use crate::{app::App, door::handler, face::Choice};
use axum::{
    Router,
    routing::{get, post},
};
use ledger::{frame::Role, ids::MemberId};
use speech::Voice;
use store::members::{Member, State};

pub(crate) fn routes() -> Router<App> {
    const ALL: &str = "/w/{workspace}/people";
    const ONE: &str = "/w/{workspace}/people/{member}";
    Router::new()
        .route(ALL, get(handler!(list::show)))
        .route(&format!("{ALL}/invite"), get(handler!(invite::show)).post(handler!(invite::post)))
        .route(ONE, get(handler!(change::show)).post(handler!(change::post)))
        .route(&format!("{ONE}/invite-again"), post(handler!(invite_again::post)))
        .route(&format!("{ONE}/deactivate"), get(handler!(deactivate::show)).post(handler!(deactivate::post)))
}

/// The address of an organisation's people.
#[must_use]
pub fn path(slug: &str) -> String {
    format!("/w/{slug}/people")
}

/// The roles with what each may do.
pub(crate) fn roles(voice: &Voice) -> Vec<Choice> {
    let may = |role: Role| match role {
        Role::Owner => voice.say("people-owner-may"),
        Role::Recruiter => voice.say("people-recruiter-may"),
        Role::HiringManager => voice.say("people-hiring-manager-may"),
        Role::Interviewer => voice.say("people-interviewer-may"),
        Role::Executive => voice.say("people-executive-may"),
    };
    Role::ALL
        .into_iter()
        .map(|role| Choice::new(role.code(), speech::role(role, voice)).hint(may(role)))
        .collect()
}

/// Who still works here, to be chosen from; without `but`.
pub(crate) fn colleagues(voice: &Voice, members: &[Member], but: Option<MemberId>) -> Vec<Choice> {
    members
        .iter()
        .filter(|member| member.state != State::Deactivated && Some(member.id) != but)
        .map(|member| {
            let label = format!("{} ({})", member.name, speech::role(member.role, voice));
            Choice::new(member.id.to_string(), label)
        })
        .collect()
}
