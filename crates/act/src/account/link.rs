//! Mail links: single-use. Looking at one changes nothing, since mail scanners look; using it works once.

use super::{session, throttle};
use crate::{
    error::Error,
    house::House,
    secret::{self, Secret},
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    ids::{AccountId, WorkspaceId},
    side::Person,
};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;
use store::{
    Conn,
    errands::NewErrand,
    links::{Link, Purpose},
    sessions::Holder,
};
use uuid::Uuid;

/// The kind of errand that carries a [`LinkMail`].
pub const LINK_MAIL: &str = "link-mail";

/// What the worker needs to mail a link. The secret itself is drawn when the mail is written, so that it
/// stands nowhere but in the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "link", rename_all = "snake_case")]
pub enum LinkMail {
    /// To sign in.
    SignIn {
        /// Whose login.
        account: AccountId,
    },
    /// To set a new password.
    Reset {
        /// Whose login.
        account: AccountId,
    },
    /// To join a workspace.
    Invitation {
        /// The member invited.
        member: ledger::ids::MemberId,
        /// Who invites.
        by: Person,
    },
    /// Back to one's page, for a candidate without an account.
    Return {
        /// Who.
        candidate: ledger::ids::CandidateId,
    },
    /// On with an application that somebody sent under one's address.
    Application {
        /// Which.
        application: ledger::ids::ApplicationId,
    },
}

/// How long a link of that purpose can be used.
#[must_use]
pub const fn lasts(purpose: Purpose) -> SignedDuration {
    match purpose {
        Purpose::SignIn => SignedDuration::from_mins(30),
        Purpose::Reset => SignedDuration::from_hours(1),
        Purpose::Invitation => SignedDuration::from_hours(24 * 14),
        Purpose::Candidate => SignedDuration::from_hours(24 * 30),
    }
}

/// Asks for a sign-in link to that address. Says nothing about whether anybody has it.
///
/// # Errors
/// [`Error::TooManyTries`], or what the store says.
pub fn request(house: &House, email: &str, from: IpAddr) -> Result<(), Error> {
    throttle::count(house, "link", email, from)?;
    enqueue_for(house, email, |account| LinkMail::SignIn { account })
}

/// Asks for a link to set a new password. Says nothing about whether anybody has that address.
///
/// # Errors
/// [`Error::TooManyTries`], or what the store says.
pub fn request_reset(house: &House, email: &str, from: IpAddr) -> Result<(), Error> {
    throttle::count(house, "reset", email, from)?;
    enqueue_for(house, email, |account| LinkMail::Reset { account })
}

fn enqueue_for(house: &House, email: &str, mail: impl FnOnce(AccountId) -> LinkMail) -> Result<(), Error> {
    let now = house.clock.now();
    house.db.write(|conn| {
        if let Some(account) = store::accounts::by_email(conn, email)? {
            if let Some(workspace) = workspace_of(conn, account.id)? {
                enqueue(conn, workspace, &mail(account.id), now)?;
            }
            return Ok(());
        }
        // A candidate who has not claimed an account comes back to each organisation by its own link.
        for candidate in store::candidates::unclaimed_by_email(conn, email)? {
            let mail = LinkMail::Return { candidate: candidate.id };
            enqueue(conn, candidate.workspace_id, &mail, now)?;
        }
        Ok(())
    })
}

/// A workspace the account has a place in, to keep the errand in.
fn workspace_of(conn: &mut Conn, account: AccountId) -> Result<Option<WorkspaceId>, Error> {
    let member =
        store::members::of_account(conn, account)?.first().map(|membership| membership.member.workspace_id);
    if member.is_some() {
        return Ok(member);
    }
    Ok(store::candidates::of_account(conn, account)?.first().map(|candidate| candidate.workspace_id))
}

/// Puts a link mail on the list of errands.
pub(crate) fn enqueue(
    conn: &mut Conn,
    workspace: WorkspaceId,
    mail: &LinkMail,
    now: Timestamp,
) -> Result<(), Error> {
    let id: Uuid = secret::id(now)?;
    let errand = NewErrand {
        workspace_id: workspace,
        id,
        key: format!("link.{}", id.simple()),
        kind: LINK_MAIL.to_owned(),
        payload: serde_json::to_string(mail)?,
        due_at: now,
        created_at: now,
    };
    store::errands::enqueue(conn, &errand)?;
    Ok(())
}

/// Draws a link for a mail that is being written.
///
/// # Errors
/// What the store says.
pub fn draw(
    conn: &mut Conn,
    now: Timestamp,
    purpose: Purpose,
    workspace: WorkspaceId,
    whom: LinkTo,
    goes_to: &str,
) -> Result<Secret, Error> {
    let secret = Secret::draw()?;
    let (account_id, member_id, candidate_id) = match whom {
        LinkTo::Account(id) => (Some(id), None, None),
        LinkTo::Person(Person::Member(id)) => (None, Some(id), None),
        LinkTo::Person(Person::Candidate(id)) => (None, None, Some(id)),
    };
    let link = Link {
        token_hash: secret.hash(),
        purpose,
        account_id,
        workspace_id: Some(workspace),
        member_id,
        candidate_id,
        goes_to: goes_to.to_owned(),
        created_at: now,
        expires_at: now + lasts(purpose),
        used_at: None,
    };
    store::links::create(conn, &link)?;
    Ok(secret)
}

/// Whom a link lets in.
#[derive(Clone, Copy, Debug)]
pub enum LinkTo {
    /// A login.
    Account(AccountId),
    /// A member or a candidate without one.
    Person(Person),
}

/// Looks at a link without using it.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn look_at(house: &House, secret: &Secret) -> Result<Link, Error> {
    let now = house.clock.now();
    let link = house.db.read(|conn| store::links::look_at(conn, &secret.hash(), now))?;
    link.ok_or(Error::LinkSpent)
}

/// Uses a sign-in or candidate link: begins a session and says where to go. A reset or invitation link is
/// used by its own form, once that is filled in well.
///
/// # Errors
/// [`Error::LinkSpent`].
pub fn enter(house: &House, secret: &Secret) -> Result<(Secret, String), Error> {
    let now = house.clock.now();
    house.db.write(|conn| {
        let link = store::links::consume(conn, &secret.hash(), now)?.ok_or(Error::LinkSpent)?;
        let holder = match (link.purpose, link.account_id, link.workspace_id, link.candidate_id) {
            (Purpose::SignIn, Some(account), _, _) => Holder::Account(account),
            (Purpose::Candidate, _, Some(workspace), Some(candidate)) => {
                // Whoever claimed an account since then enters with it.
                let candidate = store::candidates::load(conn, workspace, candidate)?;
                if store::applications::prove(conn, workspace, candidate.id)? {
                    // Whoever typed the address may have been somebody else.
                    store::sessions::end_all_of(conn, Holder::Candidate(workspace, candidate.id))?;
                }
                candidate.account_id.map_or(Holder::Candidate(workspace, candidate.id), Holder::Account)
            }
            _ => return Err(Error::LinkSpent),
        };
        Ok((session::begin(conn, house, holder)?, link.goes_to))
    })
}
