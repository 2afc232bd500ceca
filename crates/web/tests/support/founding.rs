//! What has to be there before anything happens: organisations, people with sessions, a job with a plan.

use act::{
    House,
    job::{NewJob, Settings, StageForm},
    secret::{self, Secret},
    workspace::NewWorkspace,
};
use jiff::SignedDuration;
use ledger::{
    conversation::Kind,
    frame::Role,
    ids::MemberId,
    job::{
        Period, Weight,
        draft::{Draft, PayDraft, RequirementDraft},
    },
};
use store::{
    accounts::Account,
    members::{Member, State},
    sessions::{Holder, Session},
    workspaces::Workspace,
};

/// An organisation in Madrid that speaks English.
pub fn organisation(house: &House, name: &str) -> Workspace {
    let wanted =
        NewWorkspace { name: name.to_owned(), zone: "Europe/Madrid".to_owned(), language: "en".to_owned() };
    act::workspace::create(house, &wanted, "people@harbour.example").unwrap()
}

/// Somebody of it, signed in.
pub fn member(
    house: &House,
    workspace: &Workspace,
    name: &str,
    role: Role,
    reports_to: Option<MemberId>,
) -> (Member, Secret) {
    let now = house.clock.now();
    let email = format!("{}@harbour.example", name.to_lowercase().replace(' ', "."));
    let account = Account {
        id: secret::id(now).unwrap(),
        email: email.clone(),
        name: name.to_owned(),
        // Sessions are made by hand: hashing a password takes longer than all the rest.
        password_hash: None,
        locale: "en".to_owned(),
        zone: workspace.zone.clone(),
        created_at: now,
    };
    let member = Member {
        workspace_id: workspace.id,
        id: secret::id(now).unwrap(),
        account_id: Some(account.id),
        email,
        name: name.to_owned(),
        role,
        reports_to,
        state: State::Active,
        version: 1,
        created_at: now,
    };
    house
        .db
        .write(|conn| {
            store::accounts::create(conn, &account)?;
            store::members::create(conn, &member)
        })
        .unwrap();
    (member, session(house, Holder::Account(account.id)))
}

/// A session for somebody.
pub fn session(house: &House, holder: Holder) -> Secret {
    let secret = Secret::draw().unwrap();
    let now = house.clock.now();
    let session = Session {
        token_hash: secret.hash(),
        holder,
        created_at: now,
        // Longer than any story told here.
        expires_at: now + SignedDuration::from_hours(24 * 365),
        last_seen_at: now,
    };
    house.db.write(|conn| store::sessions::create(conn, &session)).unwrap();
    secret
}

/// A job that says what it pays and asks for, with a plan of three stages.
pub fn job_form(recruiter: MemberId, hiring_manager: MemberId) -> NewJob {
    let stage = |name: &str, purpose: &str, whom: &str, learns: &str, kind| StageForm {
        id: None,
        name: name.to_owned(),
        purpose: purpose.to_owned(),
        whom: whom.to_owned(),
        seniority: None,
        learns: learns.to_owned(),
        company_learns: String::new(),
        kind,
        days_to_answer: 5,
    };
    NewJob {
        spec: Draft {
            title: "Operations manager".to_owned(),
            pay: Some(PayDraft {
                currency: "EUR".to_owned(),
                least: Some(5_800_000),
                most: Some(6_600_000),
                period: Some(Period::Year),
                gross: true,
                ..PayDraft::default()
            }),
            requirements: vec![RequirementDraft {
                text: "Has led a crew through a season".to_owned(),
                weight: Some(Weight::Must),
                reason: "Eighty people work here in August".to_owned(),
                published: true,
                ..RequirementDraft::default()
            }],
            ..Draft::default()
        },
        settings: Settings::plain(recruiter, hiring_manager),
        stages: vec![
            stage(
                "First talk",
                "Whether it could fit",
                "The recruiter",
                "How the team works",
                Kind::Screening,
            ),
            stage(
                "Interview",
                "How you lead in the season",
                "The director",
                "How decisions are made",
                Kind::Interview,
            ),
            stage(
                "The team",
                "Whether you want each other",
                "Future colleagues",
                "What a week is like",
                Kind::Peer,
            ),
        ],
    }
}
