//! What a step does beside processes: to jobs, to people of the house, and what a candidate tells.

use super::{
    Story,
    cast::{self, Cast},
    kit::Kit,
    play::{Outcome, outcome},
    told::{self, Wall},
};
use act::{
    Error, House, Seat,
    application::{self, NewApplication, send::Sent},
    file,
    job::{self, publish},
    member::deactivate::{self, Deactivate},
    process::reshape,
    workspace::settings,
};
use ledger::{
    frame::PersonalFigures,
    ids::ProcessId,
    job::draft::{self, RequirementDraft},
};
use serde::Deserialize;
use std::net::{IpAddr, Ipv4Addr};
use store::{files::Purpose, jobs::Job};

/// What can be done beside the ledger's commands.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case", deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are those of the acts, documented there")]
pub enum Deed {
    /// Another version of a job's spec: what stays unsaid stays as it is.
    PublishSpec {
        job: String,
        reason: String,
        level: Option<String>,
        pay: Option<told::Pay>,
        /// Requirements that come in.
        #[serde(default)]
        add: Vec<told::Requirement>,
        /// Requirements that go, by their text.
        #[serde(default)]
        drop: Vec<String>,
    },
    OpenJob {
        job: String,
    },
    PauseJob {
        job: String,
        until: Wall,
        reason: String,
    },
    CloseJob {
        job: String,
        reason: String,
    },
    /// The candidate's own story, beside the CV.
    TellStory {
        text: String,
    },
    /// A CV that is plain text.
    SendCv {
        name: String,
        text: String,
    },
    /// What the candidate needs for conversations to work well.
    TellNeeds {
        text: String,
    },
    Deactivate {
        member: String,
        to: String,
    },
    /// Through the public form, as somebody nobody knows.
    Apply(Form),
    /// What interviews of a job look at, frozen.
    FreezeKit(Kit),
    /// Who is shown figures of single members.
    ShowFigures {
        of_members: PersonalFigures,
    },
    /// Looks at what is counted of oneself.
    SeeOwnFigures {},
    /// Another version of the process's job, shaped to fit its candidate and put to them.
    Reshape {
        reason: String,
        #[serde(default)]
        add: Vec<told::Requirement>,
        #[serde(default)]
        drop: Vec<String>,
    },
}

/// What somebody types into the public form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Who they are to the story.
    pub candidate: String,
    /// For which job.
    pub job: String,
    /// Their own story.
    pub story: String,
    /// What they need for conversations to work well.
    #[serde(default)]
    pub needs: String,
    /// A question they have already.
    #[serde(default)]
    pub question: String,
    /// What a machine put into the field that people leave empty.
    #[serde(default)]
    pub trap: String,
    /// Seconds from opening the form to sending it.
    #[serde(default = "a_minute")]
    pub after: u32,
}

const fn a_minute() -> u32 {
    60
}

/// The words of [`Deed`].
pub(super) const WORDS: &[&str] = &[
    "publish-spec",
    "open-job",
    "pause-job",
    "close-job",
    "tell-story",
    "send-cv",
    "tell-needs",
    "deactivate",
    "apply",
    "freeze-kit",
    "show-figures",
    "see-own-figures",
    "reshape",
];

/// Does it, and gives the entries of the process it is about; [`Deed::Apply`] is done by [`apply`], since it opens
/// one.
pub(super) fn done(
    house: &House,
    cast: &Cast,
    seat: &Seat,
    process: Option<ProcessId>,
    deed: &Deed,
) -> Result<Outcome, String> {
    if let Deed::Reshape { reason, add, drop } = deed {
        let process = process.ok_or("no process has been opened yet")?;
        return reshaped(house, cast, seat, process, reason, (add, drop));
    }
    outcome(to_the_house(house, cast, seat, process, deed)?.map(|()| vec![]))
}

// Another version of the process's job, put to its candidate.
fn reshaped(
    house: &House,
    cast: &Cast,
    seat: &Seat,
    process: ProcessId,
    reason: &str,
    differs: (&[told::Requirement], &[String]),
) -> Result<Outcome, String> {
    let sight = act::process::see(house, seat, process).map_err(|error| error.to_string())?;
    let job = sight.job.ok_or("this process is about no job")?;
    let (spec, version) = changed(house, cast, &job, reason, differs)?;
    let way = reshape::Way::Publish { version };
    let wanted = reshape::Reshape { way, spec, reason: reason.to_owned() };
    outcome(reshape::reshape(house, seat, process, &wanted).map(|acted| acted.entries))
}

fn to_the_house(
    house: &House,
    cast: &Cast,
    seat: &Seat,
    process: Option<ProcessId>,
    deed: &Deed,
) -> Result<Result<(), Error>, String> {
    Ok(match deed {
        Deed::PublishSpec { job, reason, level, pay, add, drop } => {
            let job = load(house, cast, job)?;
            let (mut spec, version) = changed(house, cast, &job, reason, (add, drop))?;
            spec.level = level.clone().unwrap_or(spec.level);
            spec.pay = pay.as_ref().map(cast::pay).or(spec.pay);
            let version = publish::NewVersion { version, spec };
            publish::publish(house, seat, job.id, &version).map(drop_it)
        }
        Deed::OpenJob { job } => {
            let job = load(house, cast, job)?;
            job::open::open(house, seat, job.id, job.version).map(drop_it)
        }
        Deed::PauseJob { job, until, reason } => {
            let job = load(house, cast, job)?;
            job::pause::pause(house, seat, job.id, job.version, until.date(), reason).map(drop_it)
        }
        Deed::CloseJob { job, reason } => {
            let job = load(house, cast, job)?;
            job::close::close(house, seat, job.id, job.version, reason).map(drop_it)
        }
        Deed::TellStory { text } => {
            let process = process.ok_or("no process has been opened yet")?;
            application::tell::story(house, seat, process, 0, text)
        }
        Deed::SendCv { name, text } => {
            let process = process.ok_or("no process has been opened yet")?;
            let cv = file::NewFile { purpose: Purpose::Cv, name, bytes: text.as_bytes() };
            file::upload(house, seat, process, &cv).map(drop_it)
        }
        Deed::TellNeeds { text } => {
            let process = process.ok_or("no process has been opened yet")?;
            application::tell::needs(house, seat, process, 0, text)
        }
        Deed::Deactivate { member, to } => {
            let wanted = Deactivate {
                member: cast.member(member)?,
                hand_over: vec![],
                rest_to: Some(cast.member(to)?),
            };
            deactivate::deactivate(house, seat, &wanted)
        }
        Deed::FreezeKit(kit) => kit.freeze(house, seat, &load(house, cast, &kit.job)?)?,
        Deed::ShowFigures { of_members } => show_figures(house, seat, *of_members),
        Deed::SeeOwnFigures {} => see_own_figures(house, seat),
        Deed::Reshape { .. } | Deed::Apply(_) => return Err("this is done to a process".to_owned()),
    })
}

fn drop_it<T>(_: T) {}

fn show_figures(house: &House, seat: &Seat, of_members: PersonalFigures) -> Result<(), Error> {
    let present = house.db.read(|conn| store::workspaces::load(conn, seat.workspace_id()))?;
    let mut rules = act::house::rules_of(&present)?;
    rules.personal_figures = of_members;
    let wanted = settings::Settings {
        version: present.version,
        name: present.name,
        zone: present.zone,
        language: present.locale,
        contact_email: present.contact_email,
        rules,
    };
    settings::save(house, seat, &wanted).map(drop)
}

fn see_own_figures(house: &House, seat: &Seat) -> Result<(), Error> {
    match act::figures::mine(house, seat)?.and_then(|mine| mine.made_at) {
        Some(made_at) => act::figures::saw(house, seat, made_at),
        None => Ok(()),
    }
}

// The present spec, with what comes in and what goes; and the version of the job it was read from.
fn changed(
    house: &House,
    cast: &Cast,
    job: &Job,
    reason: &str,
    (add, drop): (&[told::Requirement], &[String]),
) -> Result<(draft::Draft, i64), String> {
    let spec = house
        .db
        .read(|conn| store::jobs::spec(conn, job.workspace_id, job.id, job.spec_version))
        .map_err(|error| error.to_string())?;
    let mut draft = draft::of(&spec);
    reason.clone_into(&mut draft.reason);
    draft.requirements.retain(|kept: &RequirementDraft| !drop.contains(&kept.text));
    for told in add {
        draft.requirements.push(cast::requirement(cast, told)?);
    }
    Ok((draft, job.version))
}

/// Sends the public form as somebody nobody knows; says which process that opened, if it did.
pub(super) fn apply(
    house: &House,
    story: &Story,
    cast: &Cast,
    form: &Form,
    token: String,
) -> Result<Option<ProcessId>, String> {
    let job = load(house, cast, &form.job)?;
    let newcomer = cast::newcomer(story, &form.candidate)?;
    let new = NewApplication {
        name: newcomer.name,
        email: newcomer.email,
        language: newcomer.language,
        zone: newcomer.zone,
        story: form.story.clone(),
        needs: form.needs.clone(),
        question: form.question.clone(),
        trap: form.trap.clone(),
        token,
        ..NewApplication::default()
    };
    match application::send::send(house, &cast.workspace, &job, None, SOMEWHERE, &new) {
        Ok(Sent::Open { process, .. }) => Ok(Some(process)),
        Ok(_) => Ok(None),
        Err(refused) => Err(format!("the form was not sent: {refused:?}")),
    }
}

/// The token of a job's form that is opened now.
pub(super) fn form_token(house: &House, cast: &Cast, form: &Form) -> Result<String, String> {
    application::token::token(house, cast.job(&form.job)?).map_err(|error| error.to_string())
}

fn load(house: &House, cast: &Cast, is: &str) -> Result<Job, String> {
    let id = cast.job(is)?;
    house.db.read(|conn| store::jobs::load(conn, cast.workspace.id, id)).map_err(|error| error.to_string())
}

/// Somewhere a candidate of a story sits (RFC 5737).
pub(super) const SOMEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 17));
