//! Sending an application.

use super::{
    NewApplication, faults, open,
    signs::{self, Sign},
};
use crate::{
    account::{
        link::{self, LinkMail},
        session,
    },
    candidate::{NewCandidate, add_in},
    error::{Error, Fault, Input},
    file::upload::{self, Owner},
    house::{House, Organisation, zone_of},
    seat::Seat,
    secret::{self, Secret},
};
use jiff::Timestamp;
use ledger::{
    ids::{ApplicationId, CandidateId, ProcessId},
    side::{Person, Side},
};
use std::net::IpAddr;
use store::{
    Conn,
    accounts::Account,
    applications::{self, Application, State},
    candidates::Candidate,
    jobs::Job,
    sessions::Holder,
    workspaces::Workspace,
};

/// What became of an application.
#[derive(Clone, Debug)]
pub enum Sent {
    /// It is a process now, and this is its sender's session, where they had none.
    Open {
        /// The process.
        process: ProcessId,
        /// The session of somebody who is new here.
        session: Option<Secret>,
    },
    /// Its sender is in a process for this job already.
    Already(ProcessId),
    /// Its address is that of somebody who is here: a link to go on was mailed there.
    LinkMailed,
    /// Somebody looks at it first.
    Aside,
}

/// Why an application was not sent.
#[derive(Clone, Debug)]
pub enum NotSent {
    /// These fields are wrong.
    Faults(Vec<(Input, Fault)>),
    /// The form lay open too long; it is to be looked at again and sent once more.
    Old,
    /// For another reason.
    Error(Error),
}

impl<E: Into<Error>> From<E> for NotSent {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Who sends, as far as the house knows.
enum Sender {
    /// A candidate of this workspace, signed in.
    Candidate(Box<Candidate>),
    /// Somebody signed in whose address is the one they gave, and who is no candidate here yet.
    Login(Box<Account>),
    /// The address is that of somebody who is here; that it is theirs must be shown.
    Claimed(Option<CandidateId>),
    /// Nobody we know.
    New,
}

/// Whether people can apply for a job at that instant: it is open, and its last day has not passed where it is.
#[must_use]
pub fn can_apply(job: &Job, workspace: &Workspace, now: Timestamp) -> bool {
    let today = now.to_zoned(zone_of(&workspace.zone)).date();
    job.state == ledger::job::State::Open && job.terms.apply_by.is_none_or(|last| today <= last)
}

/// Sends an application for a job that people can apply for.
///
/// # Errors
/// [`NotSent`]; inside, [`Error::NotFound`] where nobody can apply for that job, [`Error::TooManyTries`].
pub fn send(
    house: &House,
    workspace: &Workspace,
    job: &Job,
    holder: Option<Holder>,
    from: IpAddr,
    new: &NewApplication<'_>,
) -> Result<Sent, NotSent> {
    if !can_apply(job, workspace, house.clock.now()) {
        return Err(Error::NotFound.into());
    }
    let known = house.db.read(|conn| signed_in(conn, workspace, holder))?;
    let faults = faults(new, known.is_some());
    if !faults.is_empty() {
        return Err(NotSent::Faults(faults));
    }
    let email = known.as_ref().map_or(new.email.as_str(), |candidate| candidate.email.as_str());
    let crowd = signs::count(house, email, from)?;
    let (signs, old) = house.db.read(|conn| signs::of(conn, house, new, job.id, crowd))?;
    if old {
        return Err(NotSent::Old);
    }
    Ok(house.db.write(|conn| settle(conn, house, workspace, job, holder, new, &signs))?)
}

/// The candidate of this workspace who is signed in, where one is.
fn signed_in(
    conn: &mut Conn,
    workspace: &Workspace,
    holder: Option<Holder>,
) -> Result<Option<Candidate>, Error> {
    let Some(holder) = holder else { return Ok(None) };
    let seats = Seat::all_in(conn, holder, &workspace.slug)?;
    let candidate = seats.into_iter().find_map(|seat| match seat.person {
        Person::Candidate(id) => Some(id),
        Person::Member(_) => None,
    });
    Ok(candidate.map(|id| store::candidates::load(conn, workspace.id, id)).transpose()?)
}

/// Who is signed in as a candidate here, for a form that asks them for no name.
///
/// # Errors
/// What the store says.
pub fn who(house: &House, workspace: &Workspace, holder: Option<Holder>) -> Result<Option<Candidate>, Error> {
    house.db.read(|conn| signed_in(conn, workspace, holder))
}

fn sender(
    conn: &mut Conn,
    workspace: &Workspace,
    holder: Option<Holder>,
    email: &str,
) -> Result<Sender, Error> {
    if let Some(candidate) = signed_in(conn, workspace, holder)? {
        return Ok(Sender::Candidate(Box::new(candidate)));
    }
    let candidate = store::candidates::by_email(conn, workspace.id, email)?;
    let account = store::accounts::by_email(conn, email)?;
    Ok(match (candidate, account) {
        (None, Some(account)) if holder == Some(Holder::Account(account.id)) => {
            Sender::Login(Box::new(account))
        }
        (None, None) => Sender::New,
        (candidate, _) => Sender::Claimed(candidate.map(|candidate| candidate.id)),
    })
}

fn settle(
    conn: &mut Conn,
    house: &House,
    workspace: &Workspace,
    job: &Job,
    holder: Option<Holder>,
    new: &NewApplication<'_>,
    signs: &[Sign],
) -> Result<Sent, Error> {
    let now = house.clock.now();
    let organisation = Organisation::of(conn, workspace.clone())?;
    match sender(conn, workspace, holder, &new.email)? {
        Sender::Candidate(candidate) => {
            if let Some(process) = applications::running(conn, workspace.id, candidate.id, job.id)? {
                return Ok(Sent::Already(process));
            }
            // Whoever came in by a mailed link is no machine.
            let proved = !applications::is_unproved(conn, workspace.id, candidate.id)?;
            if !signs.is_empty() && !proved {
                return wait(conn, job, State::Aside, Some(candidate.id), new, signs, now);
            }
            let process = begin(conn, house, &organisation, &candidate, job, new)?;
            Ok(Sent::Open { process, session: None })
        }
        Sender::Claimed(candidate) => wait(conn, job, State::Unproved, candidate, new, signs, now),
        Sender::New | Sender::Login(_) if !signs.is_empty() => {
            wait(conn, job, State::Aside, None, new, signs, now)
        }
        Sender::Login(account) => {
            let candidate = of_login(conn, house, workspace, &account, new)?;
            let process = begin(conn, house, &organisation, &candidate, job, new)?;
            Ok(Sent::Open { process, session: None })
        }
        Sender::New => {
            let candidate = of_stranger(conn, house, workspace, new)?;
            let process = begin(conn, house, &organisation, &candidate, job, new)?;
            let session = session::begin(conn, house, Holder::Candidate(workspace.id, candidate.id))?;
            Ok(Sent::Open { process, session: Some(session) })
        }
    }
}

/// A candidate who has shown nothing yet but an address; whoever it belongs to, where they are here meanwhile.
pub(super) fn of_stranger(
    conn: &mut Conn,
    house: &House,
    workspace: &Workspace,
    new: &NewApplication<'_>,
) -> Result<Candidate, Error> {
    if let Some(known) = store::candidates::by_email(conn, workspace.id, &new.email)? {
        if applications::is_unproved(conn, workspace.id, known.id)? {
            // Somebody typed the same address meanwhile, and it may not be theirs.
            store::sessions::end_all_of(conn, Holder::Candidate(workspace.id, known.id))?;
        }
        return Ok(known);
    }
    let wanted = NewCandidate {
        name: new.name.clone(),
        email: new.email.clone(),
        language: new.language.clone(),
        zone: new.zone.clone(),
    };
    let candidate = add_in(conn, house, workspace, &wanted)?;
    applications::mark_unproved(conn, workspace.id, candidate.id, house.clock.now())?;
    Ok(candidate)
}

/// A candidate who has a login already.
pub(super) fn of_login(
    conn: &mut Conn,
    house: &House,
    workspace: &Workspace,
    account: &Account,
    new: &NewApplication<'_>,
) -> Result<Candidate, Error> {
    let wanted = NewCandidate {
        name: new.name.clone(),
        email: account.email.clone(),
        language: account.locale.clone(),
        zone: account.zone.clone(),
    };
    let mut candidate = add_in(conn, house, workspace, &wanted)?;
    candidate.account_id = Some(account.id);
    store::candidates::save(conn, &candidate)?;
    Ok(store::candidates::load(conn, workspace.id, candidate.id)?)
}

fn begin(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    candidate: &Candidate,
    job: &Job,
    new: &NewApplication<'_>,
) -> Result<ProcessId, Error> {
    let process = open::open(conn, house, organisation, candidate, job, new)?;
    let now = house.clock.now();
    if let Some(cv) = &new.cv {
        let owner = Owner {
            workspace: organisation.workspace.id,
            application: None,
            candidate: Some(candidate.id),
            process: Some(process),
            side: Side::Candidate,
            person: Some(candidate.id.uuid()),
        };
        upload::there_is_room(&store::files::of_candidate(conn, organisation.workspace.id, candidate.id)?)?;
        upload::keep(conn, &owner, cv, now)?;
    }
    let taken = Application {
        state: State::Taken,
        candidate_id: Some(candidate.id),
        process_id: Some(process),
        settled_at: Some(now),
        // What they wrote is where it belongs; here it would only be one more place.
        ..kept(job, &NewApplication { language: new.language.clone(), ..NewApplication::default() }, now)?
    };
    applications::create(conn, &taken)?;
    Ok(process)
}

/// So many may wait in a workspace, with a file each: more than anybody looks at is a flood.
const MOST_WAITING: u32 = 1_000;

// Keeps it until somebody settles it.
fn wait(
    conn: &mut Conn,
    job: &Job,
    state: State,
    candidate: Option<CandidateId>,
    new: &NewApplication<'_>,
    signs: &[Sign],
    now: Timestamp,
) -> Result<Sent, Error> {
    if applications::waiting(conn, job.workspace_id, MOST_WAITING)? >= i64::from(MOST_WAITING) {
        return Err(Error::TooManyTries(signs::WINDOW_MINUTES));
    }
    let signs: Vec<&str> = signs.iter().map(|sign| sign.code()).collect();
    let application =
        Application { state, signs: signs.join(" "), candidate_id: candidate, ..kept(job, new, now)? };
    applications::create(conn, &application)?;
    if let Some(cv) = &new.cv {
        let owner = Owner {
            workspace: job.workspace_id,
            application: Some(application.id),
            candidate: None,
            process: None,
            side: Side::Candidate,
            person: None,
        };
        upload::keep(conn, &owner, cv, now)?;
    }
    if state == State::Aside {
        return Ok(Sent::Aside);
    }
    link::enqueue(conn, job.workspace_id, &LinkMail::Application { application: application.id }, now)?;
    Ok(Sent::LinkMailed)
}

fn kept(job: &Job, new: &NewApplication<'_>, now: Timestamp) -> Result<Application, Error> {
    Ok(Application {
        workspace_id: job.workspace_id,
        id: secret::id::<ApplicationId>(now)?,
        job_id: job.id,
        state: State::Aside,
        signs: String::new(),
        candidate_id: None,
        process_id: None,
        name: new.name.trim().to_owned(),
        email: new.email.trim().to_owned(),
        locale: new.language.clone(),
        zone: new.zone.clone(),
        story: ledger::words::canonical(&new.story),
        needs: ledger::words::canonical(&new.needs),
        question: ledger::words::canonical(&new.question),
        sent_at: now,
        settled_at: None,
    })
}
