//! 'Yes, that is mine': an application whose address was somebody's already, sent by them once they came in by the link
//! that was mailed there.

use super::{NewApplication, open, send::of_login};
use crate::{
    error::Error,
    file::reading,
    house::{House, Organisation},
};
use ledger::{
    ids::{ApplicationId, ProcessId},
    job,
};
use store::{
    Conn,
    applications::{self, Application, Settled, State},
    candidates::Candidate,
    jobs::Job,
    sessions::Holder,
    workspaces::Workspace,
};

/// An application that waits for its sender.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// It.
    pub application: Application,
    /// What it is for.
    pub job: Job,
    /// Where.
    pub workspace: Workspace,
    whose: Whose,
}

#[derive(Clone, Debug)]
enum Whose {
    Candidate(Box<Candidate>),
    Login(Box<store::accounts::Account>),
}

/// The application, for whoever its address belongs to.
///
/// # Errors
/// [`Error::NotFound`] for everybody else, and once it is settled.
pub fn waiting(
    house: &House,
    slug: &str,
    id: ApplicationId,
    holder: Option<Holder>,
) -> Result<Waiting, Error> {
    house.db.read(|conn| waiting_in(conn, slug, id, holder))
}

fn waiting_in(
    conn: &mut Conn,
    slug: &str,
    id: ApplicationId,
    holder: Option<Holder>,
) -> Result<Waiting, Error> {
    let workspace = store::workspaces::by_slug(conn, slug)?.ok_or(Error::NotFound)?;
    let application = applications::load(conn, workspace.id, id)?;
    if application.state != State::Unproved {
        return Err(Error::NotFound);
    }
    let job = store::jobs::load(conn, workspace.id, application.job_id)?;
    let whose = whose(conn, &workspace, &application, holder)?.ok_or(Error::NotFound)?;
    Ok(Waiting { application, job, workspace, whose })
}

fn whose(
    conn: &mut Conn,
    workspace: &Workspace,
    application: &Application,
    holder: Option<Holder>,
) -> Result<Option<Whose>, Error> {
    let Some(holder) = holder else { return Ok(None) };
    let by_email = store::candidates::by_email(conn, workspace.id, &application.email)?;
    Ok(match (holder, by_email) {
        // Being signed in is not enough for who typed an address once: it must have been shown to be theirs.
        (Holder::Candidate(at, id), Some(candidate)) if at == workspace.id && id == candidate.id => {
            let proved = !applications::is_unproved(conn, workspace.id, id)?;
            proved.then(|| Whose::Candidate(Box::new(candidate)))
        }
        (Holder::Account(id), Some(candidate)) => {
            (candidate.account_id == Some(id)).then(|| Whose::Candidate(Box::new(candidate)))
        }
        (Holder::Account(id), None) => {
            let account = store::accounts::load(conn, id)?;
            let same = store::fold_email(&account.email) == store::fold_email(&application.email);
            same.then(|| Whose::Login(Box::new(account)))
        }
        (Holder::Candidate(..), _) => None,
    })
}

/// Sends it; gives the process, or the one they are in for that job already.
///
/// # Errors
/// [`Error::NotFound`], also where nobody can apply for that job any more.
pub fn confirm(
    house: &House,
    slug: &str,
    id: ApplicationId,
    holder: Option<Holder>,
) -> Result<ProcessId, Error> {
    house.db.write(|conn| {
        let waiting = waiting_in(conn, slug, id, holder)?;
        if waiting.job.state != job::State::Open {
            return Err(Error::NotFound);
        }
        let new = NewApplication::of(&waiting.application);
        let candidate = match &waiting.whose {
            Whose::Candidate(candidate) => (**candidate).clone(),
            Whose::Login(account) => of_login(conn, house, &waiting.workspace, account, &new)?,
        };
        take(conn, house, &waiting.application, &waiting.job, &waiting.workspace, &candidate, None)
    })
}

/// 'That was not me': throws it away.
///
/// # Errors
/// [`Error::NotFound`].
pub fn refuse(house: &House, slug: &str, id: ApplicationId, holder: Option<Holder>) -> Result<(), Error> {
    let now = house.clock.now();
    house.db.write(|conn| {
        let waiting = waiting_in(conn, slug, id, holder)?;
        Ok(applications::dismiss(conn, waiting.workspace.id, waiting.application.id, now, None)?)
    })
}

/// Makes an application that waited a process of that candidate.
pub(super) fn take(
    conn: &mut Conn,
    house: &House,
    application: &Application,
    job: &Job,
    workspace: &Workspace,
    candidate: &Candidate,
    by: Option<ledger::ids::MemberId>,
) -> Result<ProcessId, Error> {
    let now = house.clock.now();
    let organisation = Organisation::of(conn, workspace.clone())?;
    let new = NewApplication::of(application);
    let process = match applications::running(conn, workspace.id, candidate.id, job.id)? {
        Some(process) => process,
        None => open::open(conn, house, &organisation, candidate, job, &new)?,
    };
    let files = store::files::of_application(conn, workspace.id, application.id)?;
    store::files::give(conn, workspace.id, application.id, candidate.id, process)?;
    for file in &files {
        reading::enqueue(conn, file, now)?;
    }
    let how =
        Settled { state: State::Taken, candidate: Some(candidate.id), process: Some(process), at: now, by };
    applications::settle(conn, workspace.id, application.id, &how)?;
    Ok(process)
}
