//! The house: who I am, the members.

use super::{
    answer, body,
    conversation::unknown,
    cursor::{self, Page},
    enter,
    problem::{Problem, json},
};
use crate::{
    app::App,
    ask::{Answer, Ask},
};
use act::{
    member::invite::{self, Invite},
    token::Scope,
};
use axum::{Router, http::StatusCode, routing::get};
use ledger::{frame::Role, ids::MemberId, policy::HouseAction};
use serde::{Deserialize, Serialize};
use store::members::Member;
use utoipa::ToSchema;
use uuid::Uuid;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/api/v1/me", get(answer!(me)))
        .route("/api/v1/members", get(answer!(members)).post(answer!(invite)))
}

/// Who the token stands for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// `company` or `candidate`.
    pub side: &'static str,
    /// The id in the workspace.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// The role, for members.
    pub role: Option<&'static str>,
    /// The workspace's word in addresses.
    pub workspace: String,
    /// The workspace's name.
    pub workspace_name: String,
}

/// Who the token stands for, and where.
#[utoipa::path(get, path = "/api/v1/me", tag = "house",
    responses((status = 200, body = Me), (status = 401, body = Problem)))]
pub fn me(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    let id = match seat.person {
        ledger::side::Person::Member(id) => id.uuid(),
        ledger::side::Person::Candidate(id) => id.uuid(),
    };
    let me = Me {
        side: seat.side().code(),
        id,
        name: seat.name,
        role: seat.role.map(Role::code),
        workspace: seat.workspace.slug,
        workspace_name: seat.workspace.name,
    };
    Ok(json(StatusCode::OK, &me))
}

/// A member.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberView {
    /// The id.
    pub id: Uuid,
    /// The name.
    pub name: String,
    /// `owner`, `recruiter`, `hiring_manager`, `interviewer` or `executive`.
    pub role: &'static str,
    /// Whom they report to.
    pub reports_to: Option<Uuid>,
    /// `invited`, `active` or `deactivated`.
    pub state: &'static str,
}

fn member_view(member: &Member) -> MemberView {
    MemberView {
        id: member.id.uuid(),
        name: member.name.clone(),
        role: member.role.code(),
        reports_to: member.reports_to.map(Into::into),
        state: member.state.code(),
    }
}

/// The members of the organisation, by name.
#[utoipa::path(get, path = "/api/v1/members", tag = "house",
    params(("after" = Option<String>, Query, description = "the `next` of the page before"),
        ("limit" = Option<u32>, Query, description = "1 to 100; 50 where nothing is said")),
    responses((status = 200, body = Page<MemberView>), (status = 403, body = Problem)))]
pub fn members(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Read)?;
    seat.must(HouseAction::SeeMembers)?;
    let wanted = cursor::wanted::<(String, Uuid)>(ask, "members")?;
    let place = |member: &Member| (store::fold(&member.name), member.id.uuid());
    // All are needed to decide anything, and so they are few enough to be read at once.
    let members = ask.app.house.db.read(|conn| store::members::list(conn, seat.workspace_id()))?;
    let fetch = usize::try_from(wanted.fetch()).unwrap_or(usize::MAX);
    let rows: Vec<Member> = members
        .into_iter()
        .filter(|member| wanted.after.as_ref().is_none_or(|after| place(member) > *after))
        .take(fetch)
        .collect();
    Ok(json(StatusCode::OK, &wanted.page(rows, place, |member| member_view(&member))))
}

/// Whom to invite.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InviteBody {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// `owner`, `recruiter`, `hiring_manager`, `interviewer` or `executive`.
    pub role: String,
    /// Whom they report to.
    pub reports_to: Option<Uuid>,
}

/// Invites somebody to the organisation, as an owner.
#[utoipa::path(post, path = "/api/v1/members", tag = "house", request_body = InviteBody,
    responses((status = 201, body = MemberView), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub fn invite(ask: &Ask) -> Answer {
    let seat = enter::seat(ask, Scope::Manage)?;
    let body: InviteBody = body::read(ask)?;
    let role =
        Role::from_code(&body.role).ok_or_else(|| unknown("role", Role::ALL.map(Role::code).as_slice()))?;
    let wanted =
        Invite { name: body.name, email: body.email, role, reports_to: body.reports_to.map(MemberId::new) };
    let member = invite::invite(&ask.app.house, &seat, &wanted)?;
    Ok(json(StatusCode::CREATED, &member_view(&member)))
}
