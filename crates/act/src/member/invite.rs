//! Inviting somebody to the organisation.

use crate::{
    account::link::{self, LinkMail},
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret,
};
use ledger::{frame::Role, ids::MemberId, policy::HouseAction};
use store::members::{Member, State};

/// Whom to invite, and as what.
#[derive(Clone, Debug)]
pub struct Invite {
    /// What they are called.
    pub name: String,
    /// Where the invitation goes.
    pub email: String,
    /// What they will do.
    pub role: Role,
    /// Whom they report to: who answers for what they do not do.
    pub reports_to: Option<MemberId>,
}

/// Invites: the member can be booked at once; the mail leads to setting a password.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::Invalid`], also where the address is a member already.
pub fn invite(house: &House, seat: &Seat, wanted: &Invite) -> Result<Member, Error> {
    seat.must(HouseAction::ManageMembers)?;
    let email = check::email(&wanted.email)?;
    let name = check::name(Input::Name, &wanted.name)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        if store::members::by_email(conn, seat.workspace_id(), &email)?.is_some() {
            return Err(Error::Invalid(Input::Email, Fault::Taken));
        }
        let team = store::members::team(conn, seat.workspace_id())?;
        if wanted.reports_to.is_some_and(|superior| team.active(superior).is_err()) {
            return Err(Error::Invalid(Input::ReportsTo, Fault::Unknown));
        }
        let member = Member {
            workspace_id: seat.workspace_id(),
            id: secret::id::<MemberId>(now)?,
            account_id: None,
            email,
            name,
            role: wanted.role,
            reports_to: wanted.reports_to,
            state: State::Invited,
            version: 1,
            created_at: now,
        };
        store::members::create(conn, &member)?;
        let mail = LinkMail::Invitation { member: member.id, by: seat.person };
        link::enqueue(conn, seat.workspace_id(), &mail, now)?;
        Ok(member)
    })
}

/// Sends the invitation again; earlier links no longer work.
///
/// # Errors
/// [`Error::NotAllowed`]; [`Error::NotFound`] where the member has accepted or left.
pub fn invite_again(house: &House, seat: &Seat, member: MemberId) -> Result<(), Error> {
    seat.must(HouseAction::ManageMembers)?;
    let now = house.clock.now();
    house.db.write(|conn| {
        let member = store::members::load(conn, seat.workspace_id(), member)?;
        if member.state != State::Invited {
            return Err(Error::NotFound);
        }
        store::links::void_of_member(conn, seat.workspace_id(), member.id, now)?;
        let mail = LinkMail::Invitation { member: member.id, by: seat.person };
        link::enqueue(conn, seat.workspace_id(), &mail, now)
    })
}
