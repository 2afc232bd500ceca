//! API tokens: for one person in one workspace, with named scopes, shown once.

use crate::{
    check,
    error::{Error, Fault, Input},
    house::House,
    seat::Seat,
    secret::{self, Secret},
};
use jiff::SignedDuration;
use ledger::side::Person;
use store::api_tokens::ApiToken;
use uuid::Uuid;

/// What a token may do; never more than the person it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Read what the person sees.
    Read,
    /// Do in processes what the person may do.
    Act,
    /// Manage members, jobs and settings, where the person may.
    Manage,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::Act, Self::Manage];

    /// The word used in stores and the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Act => "act",
            Self::Manage => "manage",
        }
    }

    /// Reads [`Scope::code`] back.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.code() == code)
    }
}

/// What every token begins with, so that a leaked one is recognised.
pub const PREFIX: &str = "vv_";
const NOTED_EVERY: SignedDuration = SignedDuration::from_hours(1);

/// Issues a token to the person in this seat; the secret is shown this once.
///
/// # Errors
/// [`Error::Invalid`] for its name or scopes, and for a candidate whose address was only typed so far.
pub fn issue(house: &House, seat: &Seat, name: &str, scopes: &[Scope]) -> Result<(Secret, ApiToken), Error> {
    if scopes.is_empty() {
        return Err(Error::Invalid(Input::Scopes, Fault::Missing));
    }
    let secret = Secret::from_outside(&format!("{PREFIX}{}", Secret::draw()?.reveal()));
    let now = house.clock.now();
    let token = ApiToken {
        workspace_id: seat.workspace_id(),
        id: secret::id::<Uuid>(now)?,
        person: seat.person,
        name: check::name(Input::Name, name)?,
        scopes: scopes.iter().map(|scope| scope.code()).collect::<Vec<_>>().join(" "),
        created_at: now,
        last_used_at: None,
        revoked_at: None,
    };
    house.db.write(|conn| {
        if let Person::Candidate(id) = seat.person
            && store::applications::is_unproved(conn, seat.workspace_id(), id)?
        {
            // It would outlast every session, and the address may be somebody else's.
            return Err(Error::Invalid(Input::Scopes, Fault::Unproved));
        }
        Ok(store::api_tokens::create(conn, &token, &secret.hash())?)
    })?;
    Ok((secret, token))
}

/// The tokens of the person in this seat.
///
/// # Errors
/// What the store says.
pub fn list(house: &House, seat: &Seat) -> Result<Vec<ApiToken>, Error> {
    Ok(house.db.read(|conn| store::api_tokens::list(conn, seat.workspace_id(), seat.person))?)
}

/// Revokes one of the tokens of the person in this seat.
///
/// # Errors
/// [`Error::NotFound`] where it is not theirs.
pub fn revoke(house: &House, seat: &Seat, id: Uuid) -> Result<(), Error> {
    let now = house.clock.now();
    house.db.write(|conn| {
        let own = store::api_tokens::list(conn, seat.workspace_id(), seat.person)?;
        if !own.iter().any(|token| token.id == id) {
            return Err(Error::NotFound);
        }
        Ok(store::api_tokens::revoke(conn, seat.workspace_id(), id, now)?)
    })
}

/// The seat a token gives, and what it may do there.
///
/// # Errors
/// [`Error::SignedOut`] where it is unknown, revoked, or its person has left.
pub fn enter(house: &House, secret: &Secret) -> Result<(Seat, Vec<Scope>), Error> {
    let now = house.clock.now();
    let hash = secret.hash();
    let (seat, token) = house.db.read(|conn| {
        let token = store::api_tokens::find(conn, &hash)?.ok_or(Error::SignedOut)?;
        let workspace = store::workspaces::load(conn, token.workspace_id)?;
        let seat = Seat::of(conn, workspace, token.person)?;
        let left = seat.person.member().is_some() && seat.role.is_none();
        if token.revoked_at.is_some() || left { Err(Error::SignedOut) } else { Ok((seat, token)) }
    })?;
    if token.last_used_at.is_none_or(|used| now.duration_since(used) > NOTED_EVERY) {
        house.db.write(|conn| store::api_tokens::used(conn, &hash, now))?;
    }
    let scopes = token.scopes.split_whitespace().filter_map(Scope::from_code).collect();
    Ok((seat, scopes))
}
