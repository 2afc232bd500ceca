//! Seeing a process: everything a page, an answer of the API or a letter needs to show it to one person.

use crate::{
    error::Error,
    house::{House, Organisation},
    seat::Seat,
};
use ledger::{
    ids::{ConversationId, JobId, MemberId, ProcessId, StageId, TextId},
    policy::{self, Action, Standing},
    process::Process,
    side::{Person, Side},
    words::{NewText, Words},
};
use std::collections::HashMap;
use store::{Conn, candidates::Candidate, jobs::Job, jobs::Stage, members::Member};

/// A process as one person may see it.
#[derive(Clone, Debug)]
pub struct Sight {
    /// The process.
    pub process: Process,
    /// The head of its chain.
    pub head: String,
    /// What the person is to it.
    pub standing: Standing,
    /// The organisation's numbers and business days, and those of its people who were wanted.
    pub organisation: Organisation,
    /// The candidate.
    pub candidate: Candidate,
    /// The job, where there is one.
    pub job: Option<Job>,
    /// Its plan.
    pub plan: Vec<Stage>,
    /// The other jobs that its record names.
    pub other_jobs: Vec<Job>,
    /// Who has sent a scorecard, of which conversation: that they wrote, not what. Nothing for candidates.
    pub written: Vec<(ConversationId, MemberId)>,
    texts: HashMap<TextId, String>,
    members: HashMap<MemberId, Member>,
}

impl Sight {
    /// A text; nothing where it was erased.
    #[must_use]
    pub fn text(&self, words: &Words) -> Option<&str> {
        self.texts.get(&words.id).map(String::as_str)
    }

    /// A member.
    #[must_use]
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.get(&id)
    }

    /// What to call a person; nothing where they were erased.
    #[must_use]
    pub fn name(&self, person: Person) -> &str {
        match person {
            Person::Member(id) => self.members.get(&id).map_or("", |member| member.name.as_str()),
            Person::Candidate(_) => &self.candidate.name,
        }
    }

    /// The people who were wanted, by name: everybody of the organisation after [`see_with_people`].
    #[must_use]
    pub fn people(&self) -> Vec<&Member> {
        let mut people: Vec<&Member> = self.members.values().collect();
        people.sort_by(|one, two| one.name.cmp(&two.name));
        people
    }

    /// A stage of the plan.
    #[must_use]
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.plan.iter().find(|stage| stage.id == id)
    }

    /// A job that the record names: the one it is about, one it was about before, or one that was proposed.
    #[must_use]
    pub fn job_named(&self, id: JobId) -> Option<&Job> {
        self.job.iter().chain(&self.other_jobs).find(|job| job.id == id)
    }

    /// The same after something that was decided on.
    pub(super) fn after(mut self, process: Process, texts: Vec<NewText>) -> Self {
        self.process = process;
        self.texts.extend(texts.into_iter().map(|text| (text.id, text.body)));
        self
    }

    /// Whether the person may ask for that.
    #[must_use]
    pub fn allows(&self, action: Action) -> bool {
        policy::allows(self.standing, action)
    }
}

/// Whose names are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum People {
    /// Of those who take part.
    TakingPart,
    /// Of everybody in the organisation.
    Everybody,
}

/// The process as that person may see it, with everybody of the organisation: for choosing among them.
///
/// # Errors
/// As [`see`].
pub fn see_with_people(house: &House, seat: &Seat, process: ProcessId) -> Result<Sight, Error> {
    house.db.read(|conn| look(conn, seat, process, People::Everybody))
}

/// The process as that person may see it, with those who take part in it: what it costs does not grow with
/// the organisation.
///
/// # Errors
/// [`Error::NotFound`] where it does not exist or is not for them: one cannot tell which.
pub fn see(house: &House, seat: &Seat, process: ProcessId) -> Result<Sight, Error> {
    house.db.read(|conn| see_in(conn, seat, process))
}

/// As [`see`], inside a transaction that reads more.
///
/// # Errors
/// As [`see`].
pub fn see_in(conn: &mut Conn, seat: &Seat, process: ProcessId) -> Result<Sight, Error> {
    look(conn, seat, process, People::TakingPart)
}

fn look(conn: &mut Conn, seat: &Seat, process: ProcessId, people: People) -> Result<Sight, Error> {
    let workspace = seat.workspace_id();
    let mut loaded = store::process::load(conn, workspace, process)?;
    let standing = Standing::of(&loaded.process, seat.person, seat.role);
    if !policy::allows(standing, Action::See) {
        return Err(Error::NotFound);
    }
    let candidate = store::candidates::load(conn, workspace, loaded.process.candidate)?;
    if seat.is_person_of(conn, &candidate)? {
        return Err(Error::NotFound);
    }
    let written = match seat.side() {
        Side::Company => {
            let sent = loaded.process.scorecards.iter();
            sent.map(|scorecard| (scorecard.conversation, scorecard.by)).collect()
        }
        Side::Candidate => vec![],
    };
    // What waits to be sent, is sealed or is somebody else's to read, no page gets to see.
    loaded.process = loaded.process.seen_by(seat.person);
    let members = match people {
        People::Everybody => store::members::list(conn, workspace)?,
        People::TakingPart => store::members::some(conn, workspace, &loaded.process.mentioned())?,
    };
    let team = store::members::team_of(&members);
    let organisation = Organisation::with_team(conn, seat.workspace.clone(), team)?;
    let texts = store::process::texts(conn, workspace, process)?;
    let job = loaded.process.job.map(|id| store::jobs::load(conn, workspace, id)).transpose()?;
    let plan = match &job {
        Some(job) => store::jobs::stages(conn, workspace, job.id)?,
        None => vec![],
    };
    let other_jobs = store::jobs::some(conn, workspace, &loaded.process.other_jobs())?;
    Ok(Sight {
        process: loaded.process,
        head: loaded.head,
        standing,
        organisation,
        candidate,
        job,
        plan,
        other_jobs,
        written,
        texts,
        members: members.into_iter().map(|member| (member.id, member)).collect(),
    })
}
