//! The made-up people and jobs.

use super::{Size, chance::Chance, cv::cv};
use crate::{
    failure::Failure,
    story::{PASSWORD, account},
};
use act::{
    Error, House, Seat,
    account::set_up::{self, SetUp},
    job::{self, NewJob, Settings, StageForm},
    member::invite::{self, Invite},
    secret,
    workspace::NewWorkspace,
};
use ledger::{
    conversation::Kind,
    frame::Role,
    ids::{CandidateId, JobId, MemberId},
    job::{
        JobFacts, Period, Seniority, Visibility, Weight,
        draft::{Draft, PayDraft, RequirementDraft},
    },
    side::Person,
};
use store::{candidates::Candidate, members::Member, workspaces::Workspace};

const FIRST: &[&str] = &[
    "Ana", "Bruno", "Carmen", "Diego", "Elena", "Fermín", "Gloria", "Hugo", "Inés", "Jorge", "Laura",
    "Mateo", "Nora", "Óscar", "Paula", "Raúl", "Sofía", "Tomás", "Úrsula", "Víctor", "Alice", "Ben", "Chloe",
    "Daniel", "Emma", "Frank", "Grace", "Henry", "Iris", "Jack", "Kate", "Liam", "Maya", "Noah", "Olive",
    "Peter", "Ruth", "Sam", "Tess", "William",
];
const LAST: &[&str] = &[
    "Álvarez", "Blasco", "Campos", "Durán", "Esteve", "Ferrer", "Gil", "Herrero", "Ibáñez", "Jurado",
    "Lozano", "Molina", "Navarro", "Ortega", "Prieto", "Quintana", "Ramos", "Soler", "Torres", "Vidal",
    "Adams", "Brown", "Clarke", "Dixon", "Evans", "Foster", "Green", "Hughes", "Irwin", "Jones", "King",
    "Lewis", "Moore", "Nash", "Owen", "Parker", "Reed", "Stone", "Turner", "Young",
];
const TITLES: &[&str] = &[
    "Operations manager",
    "Skipper",
    "Deckhand",
    "Tour guide",
    "Accountant",
    "Harbour engineer",
    "Sales lead",
    "Booking clerk",
    "Marine mechanic",
    "Head of marketing",
    "Data analyst",
    "Software developer",
    "HR partner",
    "Cook",
    "Ticket inspector",
    "Fleet planner",
    "Safety officer",
    "Receptionist",
    "Buyer",
    "Legal counsel",
];

/// So many processes in half a year keep one of them busy, as a rule of thumb; at least some of each are there.
const A_RECRUITER: u32 = 400;
const A_MANAGER: u32 = 1000;
const AN_INTERVIEWER: u32 = 400;
const EXECUTIVES: usize = 4;
const AT_LEAST: u32 = 4;
/// Candidates kept in one transaction.
const BATCH: usize = 500;

/// Everybody there is.
#[derive(Clone, Debug)]
pub struct Cast {
    /// The organisation.
    pub workspace: Workspace,
    /// The address of the one who can sign in, a recruiter.
    pub recruiter_email: String,
    /// Who meets candidates.
    pub interviewers: Vec<MemberId>,
    /// More senior people, who meet candidates too.
    pub executives: Vec<MemberId>,
    /// The candidates.
    pub candidates: Vec<CandidateId>,
    /// The jobs.
    pub jobs: Vec<Job>,
    /// Whether they say what they think of each other: candidates of the conversations, interviewers of candidates.
    pub think: bool,
}

/// A job as processes need it.
#[derive(Clone, Debug)]
pub struct Job {
    /// It.
    pub id: JobId,
    /// Who runs its processes.
    pub recruiter: MemberId,
    /// Who answers for it.
    pub manager: MemberId,
    /// Its stages, in order.
    pub stages: Vec<store::jobs::Stage>,
    /// What decisions know of it.
    pub facts: [JobFacts; 1],
}

/// Makes them all.
pub fn assemble(house: &House, size: &Size, chance: &mut Chance) -> Result<Cast, Failure> {
    let workspace = set_up_house(house)?;
    let owner = house.db.read(|conn| {
        let members = store::members::list(conn, workspace.id)?;
        let owner = members.first().ok_or(Error::NotFound)?;
        Seat::of(conn, workspace.clone(), Person::Member(owner.id))
    })?;
    let owner_id = owner.person.member().ok_or_else(|| Failure::new("the owner is no member"))?;
    let executives = hire(house, &owner, Role::Executive, EXECUTIVES, owner_id, chance)?;
    let above = executives.first().map_or(owner_id, |member| member.id);
    let need = |a: u32| usize::try_from((size.processes / a).max(AT_LEAST)).unwrap_or(EXECUTIVES);
    let managers = hire(house, &owner, Role::HiringManager, need(A_MANAGER), above, chance)?;
    let below = managers.first().map_or(owner_id, |member| member.id);
    let interviewers = hire(house, &owner, Role::Interviewer, need(AN_INTERVIEWER), below, chance)?;
    let recruiters = hire(house, &owner, Role::Recruiter, need(A_RECRUITER), owner_id, chance)?;
    let recruiter = recruiters.first().ok_or_else(|| Failure::new("nobody recruits"))?;
    // Hashing a password takes long by design: one login is enough to look around.
    account::accept_invitation(house, recruiter, PASSWORD)?;
    let ids = |members: &[Member]| members.iter().map(|member| member.id).collect::<Vec<_>>();
    let jobs = jobs(house, &owner, 0..size.jobs, &ids(&recruiters), &ids(&managers))?;
    let candidates = candidates(house, &workspace, size.candidates, chance)?;
    Ok(Cast {
        recruiter_email: recruiter.email.clone(),
        interviewers: ids(&interviewers),
        executives: ids(&executives),
        candidates,
        jobs,
        think: false,
        workspace,
    })
}

fn set_up_house(house: &House) -> Result<Workspace, Failure> {
    let code = set_up::draw_code(house)?;
    let code = code.ok_or_else(|| {
        Failure::new("this database has somebody in it already; name an empty folder with --data")
    })?;
    let wanted = SetUp {
        code: code.reveal().to_owned(),
        organisation: NewWorkspace {
            name: "Harbour Tours".to_owned(),
            zone: "Europe/Madrid".to_owned(),
            language: "en".to_owned(),
        },
        name: "Clara Benet".to_owned(),
        email: "owner@generated.example".to_owned(),
        password: PASSWORD.to_owned(),
    };
    let (_session, slug) = set_up::set_up(house, &wanted)?;
    let found = house.db.read(|conn| store::workspaces::by_slug(conn, &slug))?;
    found.ok_or_else(|| Failure::new("the workspace that was just made is not there"))
}

fn hire(
    house: &House,
    owner: &Seat,
    role: Role,
    number: usize,
    reports_to: MemberId,
    chance: &mut Chance,
) -> Result<Vec<Member>, Failure> {
    let mut hired = Vec::with_capacity(number);
    for n in 1..=number {
        let wanted = Invite {
            name: name(chance),
            email: format!("{}{n}@generated.example", role.code().replace('_', "-")),
            role,
            reports_to: Some(reports_to),
        };
        hired.push(invite::invite(house, owner, &wanted)?);
    }
    // Nobody is there to take these letters.
    give_up_letters(house)?;
    Ok(hired)
}

// Invitations to made-up people must not leave: they are done before any worker sees them.
fn give_up_letters(house: &House) -> Result<(), Failure> {
    let now = house.clock.now();
    let until = now + jiff::SignedDuration::from_mins(5);
    let mine: uuid::Uuid = secret::id(now)?;
    house.db.write(|conn| {
        loop {
            let claimed = store::errands::claim(conn, now, 100, until, mine)?;
            if claimed.is_empty() {
                return Ok::<_, store::Error>(());
            }
            for errand in claimed {
                store::errands::done(conn, &errand, mine)?;
            }
        }
    })?;
    Ok(())
}

pub(super) fn jobs(
    house: &House,
    owner: &Seat,
    numbers: std::ops::Range<u32>,
    recruiters: &[MemberId],
    managers: &[MemberId],
) -> Result<Vec<Job>, Failure> {
    let mut jobs = Vec::new();
    // In turn, so that the first of each, who can sign in, has something to do.
    let everybody = recruiters.iter().cycle().zip(managers.iter().cycle());
    for (n, (recruiter, manager)) in numbers.zip(everybody) {
        let title = TITLES[usize::try_from(n).unwrap_or(0) % TITLES.len()];
        let wanted = NewJob {
            spec: spec(if n < 20 { title.to_owned() } else { format!("{title} {}", n / 20 + 1) }),
            settings: Settings { visibility: Visibility::Public, ..Settings::plain(*recruiter, *manager) },
            stages: vec![
                stage("Screening", Kind::Screening, "See whether job and person could fit at all."),
                stage("Interview", Kind::Interview, "Go through the work itself."),
                stage("Future colleagues", Kind::Peer, "Ask what one only asks a colleague."),
            ],
        };
        let made = job::create(house, owner, &wanted)?;
        job::open::open(house, owner, made.id, made.version)?;
        let workspace = owner.workspace_id();
        let stages = house.db.read(|conn| store::jobs::stages(conn, workspace, made.id))?;
        let facts = [house.db.read(|conn| store::jobs::facts(conn, workspace, made.id))?];
        jobs.push(Job { id: made.id, recruiter: *recruiter, manager: *manager, stages, facts });
    }
    Ok(jobs)
}

fn spec(title: String) -> Draft {
    let requirement = |text: &str, weight, reason: &str| RequirementDraft {
        text: text.to_owned(),
        weight: Some(weight),
        reason: reason.to_owned(),
        published: true,
        ..RequirementDraft::default()
    };
    Draft {
        title,
        place: "Valencia".to_owned(),
        country: "ES".to_owned(),
        pay: Some(PayDraft {
            currency: "EUR".to_owned(),
            least: Some(2_800_000),
            most: Some(3_600_000),
            period: Some(Period::Year),
            gross: true,
            ..PayDraft::default()
        }),
        requirements: vec![
            requirement("Speaks Spanish", Weight::Must, "The guests and the crew do"),
            requirement("Has worked on boats", Weight::Must, "Nobody can stand beside all day"),
            requirement("Speaks French", Weight::Nice, "Every fourth guest does"),
        ],
        ..Draft::default()
    }
}

fn stage(name: &str, kind: Kind, purpose: &str) -> StageForm {
    StageForm {
        id: None,
        name: name.to_owned(),
        purpose: purpose.to_owned(),
        whom: "Who does the work".to_owned(),
        seniority: Some(Seniority::Colleague),
        learns: "What a week here is like".to_owned(),
        company_learns: "How somebody works with others".to_owned(),
        kind,
        days_to_answer: 5,
    }
}

pub(super) fn candidates(
    house: &House,
    workspace: &Workspace,
    number: u32,
    chance: &mut Chance,
) -> Result<Vec<CandidateId>, Failure> {
    let now = house.clock.now();
    let mut all = Vec::new();
    for n in 1..=number {
        let in_spanish = chance.happens(50);
        all.push(Candidate {
            workspace_id: workspace.id,
            id: secret::id(now)?,
            account_id: None,
            name: name(chance),
            email: format!("candidate{n}@generated.example"),
            locale: if in_spanish { "es" } else { "en" }.to_owned(),
            zone: if in_spanish { "Atlantic/Canary" } else { "Europe/Madrid" }.to_owned(),
            phone: None,
            merged_into: None,
            version: 1,
            created_at: now,
        });
    }
    for batch in all.chunks(BATCH) {
        house.db.write(|conn| {
            batch.iter().try_for_each(|candidate| {
                store::candidates::create_with(conn, candidate, [&cv(chance), "", ""])
            })
        })?;
    }
    Ok(all.into_iter().map(|candidate| candidate.id).collect())
}

fn name(chance: &mut Chance) -> String {
    let first = chance.one_of(FIRST).copied().unwrap_or("Ana");
    let last = chance.one_of(LAST).copied().unwrap_or("Gil");
    // Two surnames, as people on this coast have: in a crowd of a hundred thousand few share all of a name.
    let second = chance.one_of(LAST).copied().unwrap_or("Gil");
    format!("{first} {last} {second}")
}
