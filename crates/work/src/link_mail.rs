//! Mail that carries a single-use link: to sign in, to set a new password, to join, to come back.

use crate::{
    address,
    errand::Outcome,
    mail::{
        Envelope, Page, Part,
        deliver::{self, About, Delivered},
    },
    worker::Worker,
};
use act::{
    Error,
    account::link::{self, LinkMail, LinkTo},
    house::zone_of,
    seat::lang_of,
};
use ledger::{
    ids::{ApplicationId, CandidateId, WorkspaceId},
    side::Person,
};
use speech::{Lang, Voice, say};
use store::{
    Conn, accounts::Account, applications, errands::Errand, links::Purpose, members::State,
    workspaces::Workspace,
};

pub(crate) fn send(worker: &Worker, errand: &Errand) -> Result<Outcome, Error> {
    let mail: LinkMail = serde_json::from_str(&errand.payload)?;
    if deliver::earlier(worker, errand)?.is_some() {
        return Ok(Outcome::Done);
    }
    let prepared = worker.house.db.write(|conn| prepare(conn, worker, errand, &mail));
    let prepared = match prepared {
        Ok(Some(prepared)) => prepared,
        Ok(None) | Err(Error::NotFound) => {
            return Ok(Outcome::Needless("whom it was for has no place here now"));
        }
        Err(error) => return Err(error),
    };
    let Prepared { delivery, envelope, page } = prepared;
    match deliver::hand_over(worker, errand, delivery, &envelope, &page, None)? {
        Delivered::Accepted | Delivered::Bounced => Ok(Outcome::Done),
        Delivered::Failed(why) => Ok(Outcome::Again(why)),
    }
}

struct Prepared {
    delivery: uuid::Uuid,
    envelope: Envelope,
    page: Page,
}

/// Whom a link is for.
struct Whom {
    person: Person,
    to: LinkTo,
    purpose: Purpose,
    goes_to: String,
    name: String,
    email: String,
    voice: Voice,
    /// Who invites.
    by: Option<String>,
    /// The job it is about.
    job: Option<String>,
}

// The secret stands nowhere but in the mail: it is drawn here, and only its hash is kept.
fn prepare(
    conn: &mut Conn,
    worker: &Worker,
    errand: &Errand,
    mail: &LinkMail,
) -> Result<Option<Prepared>, Error> {
    let now = worker.house.clock.now();
    let workspace = store::workspaces::load(conn, errand.workspace_id)?;
    let Some(whom) = whom(conn, &workspace, mail)? else { return Ok(None) };
    let secret = link::draw(conn, now, whom.purpose, workspace.id, whom.to, &whom.goes_to)?;
    let about = About { process: None, person: whom.person, template: template(mail) };
    let delivery = deliver::begin(conn, worker, errand, about)?;
    let envelope = Envelope {
        workspace: workspace.id,
        at: now,
        from_name: workspace.name.clone(),
        from: worker.settings.from.clone(),
        to_name: whom.name.clone(),
        to: whom.email.clone(),
        reply_to: Some(workspace.contact_email.clone()),
        message_id: deliver::message_id(worker, errand),
    };
    let page = page(&workspace, mail, &whom, address::link(&worker.settings, &secret));
    Ok(Some(Prepared { delivery, envelope, page }))
}

fn whom(conn: &mut Conn, workspace: &Workspace, mail: &LinkMail) -> Result<Option<Whom>, Error> {
    let home = format!("/w/{}", workspace.slug);
    match mail {
        LinkMail::SignIn { account } => {
            let account = store::accounts::load(conn, *account)?;
            of_account(conn, workspace.id, account, Purpose::SignIn)
        }
        LinkMail::Reset { account } => {
            let account = store::accounts::load(conn, *account)?;
            of_account(conn, workspace.id, account, Purpose::Reset)
        }
        LinkMail::Invitation { member, by } => {
            let member = store::members::load(conn, workspace.id, *member)?;
            if member.state != State::Invited {
                return Ok(None);
            }
            let by = match by {
                Person::Member(id) => Some(store::members::load(conn, workspace.id, *id)?.name),
                Person::Candidate(_) => None,
            };
            Ok(Some(Whom {
                person: Person::Member(member.id),
                to: LinkTo::Person(Person::Member(member.id)),
                purpose: Purpose::Invitation,
                goes_to: home,
                name: member.name,
                email: member.email,
                voice: voice(&workspace.locale, &workspace.zone),
                by,
                job: None,
            }))
        }
        LinkMail::Application { application } => of_application(conn, workspace, *application),
        LinkMail::Return { candidate } => {
            let candidate = store::candidates::load(conn, workspace.id, *candidate)?;
            let person = Person::Candidate(candidate.id);
            Ok(Some(Whom {
                person,
                to: LinkTo::Person(person),
                purpose: Purpose::Candidate,
                goes_to: home,
                name: candidate.name,
                email: candidate.email,
                voice: voice(&candidate.locale, &candidate.zone),
                by: None,
                job: None,
            }))
        }
    }
}

// To whoever the address belongs to: a candidate here, or a login that is none here yet.
fn of_application(conn: &mut Conn, workspace: &Workspace, id: ApplicationId) -> Result<Option<Whom>, Error> {
    let application = applications::load(conn, workspace.id, id)?;
    if application.state != applications::State::Unproved {
        return Ok(None);
    }
    let job = Some(store::jobs::load(conn, workspace.id, application.job_id)?.title);
    let goes_to = format!("/careers/{}/applications/{id}", workspace.slug);
    if let Some(candidate) = application.candidate_id {
        let candidate = store::candidates::load(conn, workspace.id, candidate)?;
        let person = Person::Candidate(candidate.id);
        return Ok(Some(Whom {
            person,
            to: LinkTo::Person(person),
            purpose: Purpose::Candidate,
            goes_to,
            name: candidate.name,
            email: candidate.email,
            voice: voice(&candidate.locale, &candidate.zone),
            by: None,
            job,
        }));
    }
    let Some(account) = store::accounts::by_email(conn, &application.email)? else { return Ok(None) };
    Ok(Some(Whom {
        // Nobody of this workspace yet: the delivery is noted under the application.
        person: Person::Candidate(CandidateId::new(id.uuid())),
        to: LinkTo::Account(account.id),
        purpose: Purpose::SignIn,
        goes_to,
        name: account.name,
        email: account.email,
        voice: voice(&account.locale, &account.zone),
        by: None,
        job,
    }))
}

fn of_account(
    conn: &mut Conn,
    workspace: WorkspaceId,
    account: Account,
    purpose: Purpose,
) -> Result<Option<Whom>, Error> {
    let members = store::members::of_account(conn, account.id)?;
    let here = members.iter().find(|membership| membership.member.workspace_id == workspace);
    let person = match here {
        Some(membership) => Some(Person::Member(membership.member.id)),
        None => store::candidates::of_account(conn, account.id)?
            .iter()
            .find(|candidate| candidate.workspace_id == workspace)
            .map(|candidate| Person::Candidate(candidate.id)),
    };
    Ok(person.map(|person| Whom {
        person,
        to: LinkTo::Account(account.id),
        purpose,
        goes_to: "/".to_owned(),
        name: account.name,
        email: account.email,
        voice: voice(&account.locale, &account.zone),
        by: None,
        job: None,
    }))
}

fn page(workspace: &Workspace, mail: &LinkMail, whom: &Whom, address: String) -> Page {
    let voice = &whom.voice;
    let company = &workspace.name;
    let invitation_button = say!(voice, "mail-link-invitation-button", company = company);
    let minutes = link::lasts(whom.purpose).as_mins().unsigned_abs();
    let (subject, said, label) = match mail {
        LinkMail::SignIn { .. } => (
            voice.say("mail-link-sign-in-subject").to_owned(),
            voice.say("mail-link-sign-in").to_owned(),
            voice.say("mail-link-sign-in-button"),
        ),
        LinkMail::Reset { .. } => (
            voice.say("mail-link-reset-subject").to_owned(),
            voice.say("mail-link-reset").to_owned(),
            voice.say("mail-link-reset-button"),
        ),
        LinkMail::Invitation { .. } => (
            say!(voice, "mail-link-invitation-subject", company = company),
            say!(
                voice,
                "mail-link-invitation",
                who = whom.by.as_deref().unwrap_or(company),
                company = company
            ),
            invitation_button.as_str(),
        ),
        LinkMail::Return { .. } => (
            say!(voice, "mail-link-return-subject", company = company),
            say!(voice, "mail-link-return", company = company),
            voice.say("mail-open-page"),
        ),
        LinkMail::Application { .. } => {
            let job = whom.job.as_deref().unwrap_or_default();
            (
                say!(voice, "mail-link-application-subject", job = job),
                say!(voice, "mail-link-application", job = job, company = company),
                voice.say("mail-link-application-button"),
            )
        }
    };
    let why = match mail {
        LinkMail::Invitation { .. } => say!(voice, "mail-foot-why-invitation", company = company),
        _ => voice.say("mail-foot-why-link").to_owned(),
    };
    Page {
        lang: voice.lang.code(),
        subject,
        greeting: say!(voice, "mail-greeting", name = &whom.name),
        parts: vec![
            Part::Say(said),
            Part::Say(say!(voice, "mail-link-lasts", duration = voice.duration(minutes))),
        ],
        button: Some((label.to_owned(), address)),
        foot: vec![why, say!(voice, "mail-foot-answer-to", address = &workspace.contact_email)],
    }
}

const fn template(mail: &LinkMail) -> &'static str {
    match mail {
        LinkMail::SignIn { .. } => "link_sign_in",
        LinkMail::Reset { .. } => "link_reset",
        LinkMail::Invitation { .. } => "link_invitation",
        LinkMail::Return { .. } => "link_return",
        LinkMail::Application { .. } => "link_application",
    }
}

fn voice(locale: &str, zone: &str) -> Voice {
    let lang: Lang = lang_of(locale);
    Voice::new(lang, zone_of(zone))
}
