//! Logins of a story: everybody accepts their invitation or claims their account by a link, as they would
//! from their mail.

use act::{
    Error, House, Seat,
    account::{
        claim,
        link::{self, LinkTo},
    },
    member::accept,
    secret::Secret,
};
use ledger::side::Person;
use store::{
    candidates::Candidate, links::Purpose, members::Member, sessions::Holder, workspaces::Workspace,
};

/// Accepts an invitation with that password.
pub fn accept_invitation(house: &House, member: &Member, password: &str) -> Result<(), Error> {
    let to = LinkTo::Person(Person::Member(member.id));
    let secret = house.db.write(|conn| {
        link::draw(conn, house.clock.now(), Purpose::Invitation, member.workspace_id, to, "/")
    })?;
    accept::accept(house, &secret, &member.name, password).map(drop)
}

/// Enters by a link and claims an account with that password.
pub fn claim_account(
    house: &House,
    workspace: &Workspace,
    candidate: &Candidate,
    password: &str,
) -> Result<(), Error> {
    let link = candidate_link(house, candidate, "/")?;
    let (_session, _) = link::enter(house, &link)?;
    let seat = Seat::of_candidate(workspace.clone(), candidate.clone());
    claim::claim(house, &seat, password).map(drop)
}

/// A fresh link that lets a candidate in, once.
pub fn candidate_link(house: &House, candidate: &Candidate, goes_to: &str) -> Result<Secret, Error> {
    let to = LinkTo::Person(Person::Candidate(candidate.id));
    house.db.write(|conn| {
        let now = house.clock.now();
        link::draw(conn, now, Purpose::Candidate, candidate.workspace_id, to, goes_to)
    })
}

/// A session of whoever holds that login or, without one, of that candidate.
pub fn session(house: &House, workspace: &Workspace, person: Person) -> Result<Secret, Error> {
    let holder = house.db.read(|conn| {
        Ok::<_, Error>(match person {
            Person::Member(id) => {
                let member = store::members::load(conn, workspace.id, id)?;
                Holder::Account(member.account_id.ok_or(Error::SignedOut)?)
            }
            Person::Candidate(id) => {
                let candidate = store::candidates::load(conn, workspace.id, id)?;
                candidate.account_id.map_or(Holder::Candidate(workspace.id, id), Holder::Account)
            }
        })
    })?;
    let (purpose, to) = match holder {
        Holder::Account(account) => (Purpose::SignIn, LinkTo::Account(account)),
        Holder::Candidate(_, id) => (Purpose::Candidate, LinkTo::Person(Person::Candidate(id))),
    };
    let secret =
        house.db.write(|conn| link::draw(conn, house.clock.now(), purpose, workspace.id, to, "/"))?;
    link::enter(house, &secret).map(|(session, _)| session)
}
