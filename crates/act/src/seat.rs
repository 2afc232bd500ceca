//! Who acts: a person in their seat in one workspace.

use crate::{error::Error, house::zone_of};
use jiff::tz::TimeZone;
use ledger::{
    frame::Role,
    ids::{AccountId, WorkspaceId},
    policy::{self, HouseAction},
    side::{Person, Side},
};
use speech::Lang;
use store::{
    Conn,
    candidates::Candidate,
    members::{Member, State},
    sessions::Holder,
    workspaces::Workspace,
};

/// A person in their seat in one workspace, with the language and zone they read in.
#[derive(Clone, Debug)]
pub struct Seat {
    /// The workspace.
    pub workspace: Workspace,
    /// Who.
    pub person: Person,
    /// Their role, where they are a member.
    pub role: Option<Role>,
    /// What to call them.
    pub name: String,
    /// Where to write to them.
    pub email: String,
    /// Their login, where they have one.
    pub account: Option<AccountId>,
    /// The language they read.
    pub lang: Lang,
    /// The zone they read times in.
    pub zone: TimeZone,
}

impl Seat {
    /// The side they sit on.
    #[must_use]
    pub const fn side(&self) -> Side {
        self.person.side()
    }

    /// The workspace's id.
    #[must_use]
    pub const fn workspace_id(&self) -> WorkspaceId {
        self.workspace.id
    }

    /// Whether this member is that candidate: by their login, or by the address both are written under.
    /// Then the company's seat shows them nothing of that process; they have a seat of their own in it.
    #[must_use]
    pub fn is_also(&self, candidate: &Candidate) -> bool {
        self.is_also_at(candidate.account_id, &candidate.email)
    }

    /// As [`Seat::is_also`], also where they are that candidate by another row that was merged with this one.
    ///
    /// # Errors
    /// What the store says.
    pub fn is_person_of(&self, conn: &mut Conn, candidate: &Candidate) -> Result<bool, Error> {
        if self.is_also(candidate) {
            return Ok(true);
        }
        if self.person.member().is_none() {
            return Ok(false);
        }
        let own = store::candidates::rows_of_person_at(conn, self.workspace.id, self.account, &self.email)?;
        Ok(own.contains(&candidate.id))
    }

    /// As [`Seat::is_also`], for a candidate of whom a list knows login and address only.
    #[must_use]
    pub fn is_also_at(&self, account: Option<AccountId>, email: &str) -> bool {
        self.person.member().is_some()
            && (self.account.is_some() && self.account == account || is_same_address(&self.email, email))
    }

    /// Refuses what their role may not do in the house.
    ///
    /// # Errors
    /// [`Error::NotAllowed`].
    pub fn must(&self, action: HouseAction) -> Result<(), Error> {
        if self.may(action) { Ok(()) } else { Err(Error::NotAllowed) }
    }

    /// Whether their role may do that in the house.
    #[must_use]
    pub fn may(&self, action: HouseAction) -> bool {
        self.role.is_some_and(|role| policy::allows_in_house(role, action))
    }

    /// The seats somebody has in a workspace: as a member, as a candidate, or both.
    ///
    /// # Errors
    /// What the store says.
    pub fn all_in(conn: &mut Conn, holder: Holder, slug: &str) -> Result<Vec<Self>, Error> {
        let Some(workspace) = store::workspaces::by_slug(conn, slug)? else { return Ok(vec![]) };
        match holder {
            Holder::Candidate(id, candidate) if id == workspace.id => {
                let candidate = store::candidates::load(conn, id, candidate)?;
                Ok(vec![Self::of_candidate(workspace, candidate)])
            }
            Holder::Candidate(..) => Ok(vec![]),
            Holder::Account(account) => Self::of_account(conn, account, workspace),
        }
    }

    fn of_account(conn: &mut Conn, account: AccountId, workspace: Workspace) -> Result<Vec<Self>, Error> {
        let login = store::accounts::load(conn, account)?;
        let mut seats = Vec::new();
        for membership in store::members::of_account(conn, account)? {
            let member = membership.member;
            if member.workspace_id == workspace.id && member.state == State::Active {
                seats.push(Self {
                    workspace: workspace.clone(),
                    person: Person::Member(member.id),
                    role: Some(member.role),
                    name: member.name,
                    email: login.email.clone(),
                    account: Some(account),
                    lang: lang_of(&login.locale),
                    zone: zone_of(&login.zone),
                });
            }
        }
        for candidate in store::candidates::of_account(conn, account)? {
            if candidate.workspace_id == workspace.id {
                let mut seat = Self::of_candidate(workspace.clone(), candidate);
                seat.lang = lang_of(&login.locale);
                seat.zone = zone_of(&login.zone);
                seats.push(seat);
            }
        }
        Ok(seats)
    }

    /// The seat of a candidate.
    #[must_use]
    pub fn of_candidate(workspace: Workspace, candidate: Candidate) -> Self {
        Self {
            workspace,
            person: Person::Candidate(candidate.id),
            role: None,
            name: candidate.name,
            email: candidate.email,
            account: candidate.account_id,
            lang: lang_of(&candidate.locale),
            zone: zone_of(&candidate.zone),
        }
    }

    /// The seat of a member, in the language and zone of their login, else of the workspace.
    ///
    /// # Errors
    /// What the store says.
    pub fn of_member(conn: &mut Conn, workspace: Workspace, member: Member) -> Result<Self, Error> {
        let login = member.account_id.map(|id| store::accounts::load(conn, id)).transpose()?;
        let (locale, zone) = login.map_or_else(
            || (workspace.locale.clone(), workspace.zone.clone()),
            |login| (login.locale, login.zone),
        );
        Ok(Self {
            person: Person::Member(member.id),
            role: (member.state == State::Active).then_some(member.role),
            name: member.name,
            email: member.email,
            account: member.account_id,
            lang: lang_of(&locale),
            zone: zone_of(&zone),
            workspace,
        })
    }

    /// The seat of any person of a workspace: how the worker and the stories take one.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what the store says.
    pub fn of(conn: &mut Conn, workspace: Workspace, person: Person) -> Result<Self, Error> {
        match person {
            Person::Member(id) => {
                let member = store::members::load(conn, workspace.id, id)?;
                Self::of_member(conn, workspace, member)
            }
            Person::Candidate(id) => {
                let candidate = store::candidates::load(conn, workspace.id, id)?;
                Ok(Self::of_candidate(workspace, candidate))
            }
        }
    }
}

/// The language of that code; English where it is none of ours.
#[must_use]
pub fn lang_of(code: &str) -> Lang {
    Lang::from_tag(code).unwrap_or(Lang::En)
}

// Asked for every row of a list: nearly all addresses are compared without folding them.
fn is_same_address(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        one.eq_ignore_ascii_case(other)
    } else {
        store::fold_email(one) == store::fold_email(other)
    }
}
