//! Who is in a story: the organisation set up, its people invited, its jobs made.

use super::{
    Story, account,
    told::{self},
};
use act::{
    Error, House, Seat,
    account::set_up::{self, SetUp},
    candidate::NewCandidate,
    job::{self, NewJob, Settings, StageForm},
    member::invite::{self, Invite},
    workspace::{NewWorkspace, holidays},
};
use ledger::{
    ids::{JobId, MemberId},
    job::{
        Visibility,
        draft::{Draft, PayDraft, RequirementDraft},
        money,
    },
    side::Person,
};
use std::collections::BTreeMap;
use store::{members::Member, workspaces::Workspace};

/// What everybody in a story signs in with. Their addresses end in `.example`: there is nobody behind them.
pub const PASSWORD: &str = "both-ways-2026";

/// Who is who in a story that is being played.
#[derive(Clone, Debug)]
pub struct Cast {
    /// The organisation.
    pub workspace: Workspace,
    /// By what they are to the story.
    pub people: BTreeMap<String, Person>,
    /// Jobs by what they are to the story.
    pub jobs: BTreeMap<String, JobId>,
}

impl Cast {
    /// The person of that name in the story.
    pub fn person(&self, is: &str) -> Result<Person, String> {
        self.people.get(is).copied().ok_or_else(|| {
            let known: Vec<&str> = self.people.keys().map(String::as_str).collect();
            format!("nobody is '{is}' here yet; there are: {}", known.join(", "))
        })
    }

    /// The member of that name in the story.
    pub fn member(&self, is: &str) -> Result<MemberId, String> {
        self.person(is)?.member().ok_or_else(|| format!("'{is}' is not of the company"))
    }

    /// The job of that name in the story.
    pub fn job(&self, is: &str) -> Result<JobId, String> {
        self.jobs.get(is).copied().ok_or_else(|| format!("no job is '{is}' here"))
    }
}

/// Sets everything up that is there before the first step.
pub fn assemble(house: &House, story: &Story) -> Result<Cast, String> {
    let owner = story.members.first().ok_or("a story needs an owner")?;
    let workspace = set_up_house(house, story, owner)?;
    let mut cast = Cast { workspace, people: BTreeMap::new(), jobs: BTreeMap::new() };
    let seat = owner_seat(house, &cast.workspace)?;
    cast.people.insert(owner.is.clone(), seat.person);
    for (day, name) in &story.organisation.holidays {
        holidays::add(house, &seat, *day, name).map_err(|error| format!("holiday {day}: {error}"))?;
    }
    for member in &story.members[1..] {
        let joined =
            join(house, &seat, &cast, member).map_err(|what| format!("member '{}': {what}", member.is))?;
        cast.people.insert(member.is.clone(), Person::Member(joined.id));
    }
    for told in &story.jobs {
        let form = form(&cast, told).map_err(|what| format!("job '{}': {what}", told.is))?;
        let said = |error: Error| format!("job '{}': {error}", told.is);
        let job = job::create(house, &seat, &form).map_err(said)?;
        if !told.draft {
            job::open::open(house, &seat, job.id, job.version).map_err(said)?;
        }
        cast.jobs.insert(told.is.clone(), job.id);
    }
    Ok(cast)
}

fn set_up_house(house: &House, story: &Story, owner: &told::Member) -> Result<Workspace, String> {
    let said = |error: Error| format!("setting up '{}': {error}", story.organisation.name);
    let code = set_up::draw_code(house).map_err(said)?;
    let code = code.ok_or("this database has somebody in it already; a story needs an empty one")?;
    let wanted = SetUp {
        code: code.reveal().to_owned(),
        organisation: NewWorkspace {
            name: story.organisation.name.clone(),
            zone: story.organisation.zone.clone(),
            language: story.organisation.language.clone(),
        },
        name: owner.name.clone(),
        email: owner.email.clone(),
        password: PASSWORD.to_owned(),
    };
    let (_session, slug) = set_up::set_up(house, &wanted).map_err(said)?;
    let workspace = house.db.read(|conn| store::workspaces::by_slug(conn, &slug));
    let mut workspace =
        workspace.map_err(|error| said(error.into()))?.ok_or_else(|| said(Error::NotFound))?;
    workspace.contact_email.clone_from(&story.organisation.contact);
    let kept = house.db.write(|conn| store::workspaces::save(conn, &workspace));
    kept.map_err(|error| said(error.into()))?;
    workspace.version += 1;
    Ok(workspace)
}

fn owner_seat(house: &House, workspace: &Workspace) -> Result<Seat, String> {
    let seat = house.db.read(|conn| {
        let members = store::members::list(conn, workspace.id)?;
        let owner = members.first().ok_or(Error::NotFound)?;
        Seat::of(conn, workspace.clone(), Person::Member(owner.id))
    });
    seat.map_err(|error| format!("the owner: {error}"))
}

fn join(house: &House, owner: &Seat, cast: &Cast, told: &told::Member) -> Result<Member, String> {
    let reports_to = told.reports_to.as_deref().map(|is| cast.member(is)).transpose()?;
    let wanted = Invite { name: told.name.clone(), email: told.email.clone(), role: told.role, reports_to };
    let member = invite::invite(house, owner, &wanted).map_err(|error| error.to_string())?;
    account::accept_invitation(house, &member, PASSWORD).map_err(|error| error.to_string())?;
    Ok(member)
}

fn form(cast: &Cast, told: &told::Job) -> Result<NewJob, String> {
    let stage = |stage: &told::Stage| StageForm {
        id: None,
        name: stage.name.clone(),
        purpose: stage.purpose.clone(),
        whom: stage.whom.clone(),
        seniority: stage.seniority,
        learns: stage.learns.clone(),
        company_learns: stage.company_learns.clone(),
        kind: stage.kind,
        days_to_answer: stage.days_to_answer,
    };
    Ok(NewJob {
        spec: spec(cast, told)?,
        settings: Settings {
            openings: told.openings,
            visibility: told.visibility.unwrap_or(Visibility::Public),
            ..Settings::plain(cast.member(&told.recruiter)?, cast.member(&told.hiring_manager)?)
        },
        stages: told.stages.iter().map(stage).collect(),
    })
}

fn spec(cast: &Cast, told: &told::Job) -> Result<Draft, String> {
    Ok(Draft {
        title: told.title.clone(),
        level: told.level.clone(),
        summary: told.summary.clone(),
        place: told.place.clone(),
        country: told.country.clone(),
        presence: told.presence,
        reports_to: told.reports_to.clone(),
        pay: told.pay.as_ref().map(pay),
        requirements: told
            .requirements
            .iter()
            .map(|told| requirement(cast, told))
            .collect::<Result<_, _>>()?,
        reason: String::new(),
    })
}

/// A requirement as a story tells it.
pub(super) fn requirement(cast: &Cast, told: &told::Requirement) -> Result<RequirementDraft, String> {
    Ok(RequirementDraft {
        id: None,
        text: told.text.clone(),
        weight: Some(told.weight),
        reason: told.reason.clone(),
        owner: told.owner.as_deref().map(|is| cast.member(is)).transpose()?,
        published: !told.hidden,
    })
}

/// Pay as a story tells it.
pub(super) fn pay(told: &told::Pay) -> PayDraft {
    PayDraft {
        currency: told.currency.clone(),
        least: money::minor(&told.least, &told.currency),
        most: money::minor(&told.most, &told.currency),
        period: Some(told.period),
        gross: told.gross,
        parts: told.parts.clone(),
        criteria: told.criteria.clone(),
    }
}

/// A candidate of the story as somebody new.
pub fn newcomer(story: &Story, is: &str) -> Result<NewCandidate, String> {
    let told = story.candidates.iter().find(|candidate| candidate.is == is);
    let told = told.ok_or_else(|| format!("no candidate is '{is}' in this story"))?;
    Ok(NewCandidate {
        name: told.name.clone(),
        email: told.email.clone(),
        language: told.language.clone(),
        zone: told.zone.clone(),
    })
}
