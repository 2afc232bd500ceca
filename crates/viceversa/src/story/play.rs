//! Playing a story: time goes on to each step, the worker does its rounds on the way, and somebody acts.

use super::{
    Mishap, Story, account,
    cast::{self, Cast, PASSWORD},
    deeds::{self, Deed, Form},
    does::Around,
    told::{Does, Step},
};
use act::{Error, House, Seat, process::open};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    event::{Entry, Event},
    ids::{CandidateId, JobId, ProcessId},
    job::{Requirement, kit::Criterion},
    refusal::Refusal,
    side::Person,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Lets time go on to an instant, with everything that happens by itself on the way.
pub type GoOn<'f> = dyn FnMut(&House, Timestamp) -> Result<(), String> + 'f;

/// Looks around at a stop of a story, which is named.
pub type LookAround<'f> = dyn FnMut(&House, &Played, &str) -> Result<(), String> + 'f;

/// What earlier steps brought about, by kind and name.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<(&'static str, String), Uuid>);

impl Names {
    pub(super) fn of(&self, kind: &'static str, name: &str) -> Result<Uuid, String> {
        let found = self.0.get(&(kind, name.to_owned())).copied();
        found.ok_or_else(|| format!("no earlier step brought about the {kind} '{name}'"))
    }
}

/// A step that was done, and what came of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// When.
    pub at: Timestamp,
    /// In which process.
    pub process: ProcessId,
    /// What the step said.
    pub does: Does,
    /// What happened, or why it was refused.
    pub outcome: Outcome,
}

/// What happened, or why it was refused.
pub type Outcome = Result<Vec<Entry>, Refusal>;

/// A story that was played.
#[derive(Clone, Debug)]
pub struct Played {
    /// Who is who.
    pub cast: Cast,
    /// The processes, in the order in which they were opened.
    pub processes: Vec<ProcessId>,
    /// What earlier steps brought about.
    pub names: Names,
    /// Every step, in order.
    pub steps: Vec<Done>,
}

/// Plays a story in an empty house whose clock stands at its beginning; afterwards it stands at its end.
///
/// # Errors
/// What went wrong, in which step.
pub fn play(house: &House, story: &Story, go_on: &mut GoOn<'_>) -> Result<Played, Mishap> {
    play_and_look(house, story, go_on, &mut |_, _, _| Ok(()))
}

/// As [`play`], with a look around at every stop.
///
/// # Errors
/// As [`play`].
pub fn play_and_look(
    house: &House,
    story: &Story,
    go_on: &mut GoOn<'_>,
    look: &mut LookAround<'_>,
) -> Result<Played, Mishap> {
    let wrong = |what: String| Mishap { file: story.file.clone(), step: None, what };
    let cast = cast::assemble(house, story).map_err(wrong)?;
    let mut played = Played { cast, processes: Vec::new(), names: Names::default(), steps: Vec::new() };
    for step in &story.steps {
        let wrong = |what: String| Mishap {
            file: story.file.clone(),
            step: Some((step.number, step.told.clone())),
            what,
        };
        go_on(house, step.at).map_err(wrong)?;
        match &step.does {
            Does::Deed(deed) if let Deed::Apply(form) = deed.as_ref() => {
                let token = deeds::form_token(house, &played.cast, form).map_err(wrong)?;
                let filled = step.at + SignedDuration::from_secs(i64::from(form.after));
                go_on(house, filled).map_err(wrong)?;
                played.apply(house, story, step, form, token).map_err(wrong)?;
            }
            Does::Stop {} => {
                let name = step.named.as_deref().ok_or_else(|| wrong("a stop needs a name".to_owned()))?;
                look(house, &played, name).map_err(wrong)?;
            }
            _ => played.take(house, story, step).map_err(wrong)?,
        }
        // Letters go out at once, as they would with the worker running.
        go_on(house, house.clock.now().max(step.at)).map_err(wrong)?;
    }
    go_on(house, story.ends).map_err(wrong)?;
    Ok(played)
}

impl Played {
    /// What the story calls so.
    ///
    /// # Errors
    /// Where no step brought such a thing about.
    pub fn named(&self, kind: &'static str, name: &str) -> Result<Uuid, String> {
        self.names.of(kind, name)
    }

    /// The seat of somebody in the story.
    pub fn seat(&self, house: &House, person: Person) -> Result<Seat, String> {
        let seat = house.db.read(|conn| {
            // As it is now: what the organisation sets for itself may have changed since the beginning.
            let workspace = store::workspaces::load(conn, self.cast.workspace.id)?;
            Seat::of(conn, workspace, person)
        });
        seat.map_err(|error: Error| error.to_string())
    }

    fn take(&mut self, house: &House, story: &Story, step: &Step) -> Result<(), String> {
        let who = self.cast.person(&step.who)?;
        let seat = self.seat(house, who)?;
        let (process, outcome) = match &step.does {
            Does::OpenProcess { candidate, job } => {
                let process = self.open(house, story, &seat, candidate, job.as_deref())?;
                if let Some(name) = &step.named {
                    self.names.0.insert(("process", name.clone()), process.uuid());
                }
                (process, Ok(vec![]))
            }
            Does::Deed(deed) => {
                let process = self.process_of(step).ok();
                let outcome = deeds::done(house, &self.cast, &seat, process, deed)?;
                // What is done to the house is kept beside the first process.
                (process.ok_or("no process has been opened yet")?, outcome)
            }
            does => self.act(house, story, step, &seat, does)?,
        };
        as_told(step, &outcome)?;
        if let (Ok(entries), Some(name)) = (&outcome, &step.named) {
            for (kind, id) in entries.iter().filter_map(brought_about) {
                self.names.0.entry((kind, name.clone())).or_insert(id);
            }
        }
        self.steps.push(Done { at: step.at, process, does: step.does.clone(), outcome });
        Ok(())
    }

    fn open(
        &mut self,
        house: &House,
        story: &Story,
        seat: &Seat,
        is: &str,
        job: Option<&str>,
    ) -> Result<ProcessId, String> {
        let wanted = open::Open {
            whom: open::Whom::New(cast::newcomer(story, is)?),
            job: job.map(|job| self.cast.job(job)).transpose()?,
            recruiter: None,
        };
        let opened = open::open(house, seat, &wanted).map_err(|error| error.to_string())?.process;
        self.cast.people.insert(is.to_owned(), Person::Candidate(opened.candidate));
        self.processes.push(opened.id);
        if story.candidates.iter().any(|candidate| candidate.is == is && candidate.signs_in) {
            self.claim_account(house, opened.candidate).map_err(|error| error.to_string())?;
        }
        Ok(opened.id)
    }

    // Whoever applies is in the story from then on; what was put aside, or was a machine's, opens nothing.
    fn apply(
        &mut self,
        house: &House,
        story: &Story,
        step: &Step,
        form: &Form,
        token: String,
    ) -> Result<(), String> {
        let Some(process) = deeds::apply(house, story, &self.cast, form, token)? else { return Ok(()) };
        let workspace = self.cast.workspace.id;
        let loaded = house.db.read(|conn| store::process::load(conn, workspace, process));
        let opened = loaded.map_err(|error| error.to_string())?.process;
        let candidate = opened.candidate;
        self.cast.people.insert(form.candidate.clone(), Person::Candidate(candidate));
        self.processes.push(process);
        if let Some(name) = &step.named {
            self.names.0.insert(("process", name.clone()), process.uuid());
            let asked = opened.questions.first().map(|question| question.id.uuid());
            self.names.0.extend(asked.map(|id| (("question", name.clone()), id)));
        }
        if story.candidates.iter().any(|other| other.is == form.candidate && other.signs_in) {
            self.claim_account(house, candidate).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn claim_account(&self, house: &House, id: CandidateId) -> Result<(), Error> {
        let workspace = &self.cast.workspace;
        let candidate = house.db.read(|conn| store::candidates::load(conn, workspace.id, id))?;
        account::claim_account(house, workspace, &candidate, PASSWORD)
    }

    fn process_of(&self, step: &Step) -> Result<ProcessId, String> {
        match &step.process {
            Some(name) => self.names.of("process", name).map(ProcessId::new),
            None => Ok(*self.processes.first().ok_or("no process has been opened yet")?),
        }
    }

    fn requirements(&self, house: &House, job: Option<JobId>) -> Result<Vec<Requirement>, String> {
        let Some(job) = job else { return Ok(vec![]) };
        let workspace = self.cast.workspace.id;
        let requirements = house.db.read(|conn| {
            let latest = store::jobs::facts(conn, workspace, job)?.version;
            let mut requirements = Vec::new();
            for version in (1..=latest).rev() {
                requirements.extend(store::jobs::spec(conn, workspace, job, version)?.requirements);
            }
            Ok::<_, store::Error>(requirements)
        });
        requirements.map_err(|error| error.to_string())
    }

    fn criteria(&self, house: &House, job: Option<JobId>) -> Result<Vec<Criterion>, String> {
        let Some(job) = job else { return Ok(vec![]) };
        let kits = house.db.read(|conn| store::jobs::kits(conn, self.cast.workspace.id, job));
        let mut kits = kits.map_err(|error| error.to_string())?;
        // The latest comes first.
        kits.retain(|kit| kit.frozen_at.is_some());
        Ok(kits.into_iter().next().map_or_else(Vec::new, |kit| kit.criteria))
    }

    fn act(
        &self,
        house: &House,
        story: &Story,
        step: &Step,
        seat: &Seat,
        does: &Does,
    ) -> Result<(ProcessId, Outcome), String> {
        let process = self.process_of(step)?;
        let sight = act::process::see(house, seat, process).map_err(|error| error.to_string())?;
        let requirements = self.requirements(house, sight.process.job)?;
        let criteria = self.criteria(house, sight.process.job)?;
        let around = Around {
            cast: &self.cast,
            names: &self.names,
            plan: &sight.plan,
            zone: &story.zone,
            who: seat.person,
            make_good: sight.process.make_goods.last().map(|make_good| make_good.id),
            requirements: &requirements,
            criteria: &criteria,
        };
        let command = around.command(does)?.ok_or("this opens a process")?;
        let acted = act::process::on(house, seat, process, &command);
        Ok((process, outcome(acted.map(|acted| acted.entries))?))
    }
}

/// What became of a step: a refusal may be told of, any other error is a mishap.
pub(super) fn outcome(done: Result<Vec<Entry>, Error>) -> Result<Outcome, String> {
    match done {
        Ok(entries) => Ok(Ok(entries)),
        Err(Error::Refused(refusal)) => Ok(Err(refusal)),
        Err(error) => Err(error.to_string()),
    }
}

// A story that goes otherwise than it is told is another story.
fn as_told(step: &Step, outcome: &Outcome) -> Result<(), String> {
    match (&step.refused, outcome) {
        (None, Ok(_)) => Ok(()),
        (None, Err(refusal)) => Err(format!("refused: {refusal}")),
        (Some(told), Err(refusal)) if told == refusal.code() => Ok(()),
        (Some(told), Err(refusal)) => {
            Err(format!("told to be refused as '{told}', but it was '{}'", refusal.code()))
        }
        (Some(told), Ok(_)) => Err(format!("told to be refused as '{told}', but it was done")),
    }
}

const fn brought_about(entry: &Entry) -> Option<(&'static str, Uuid)> {
    match &entry.event {
        Event::ConversationBooked { conversation, .. } => Some(("conversation", conversation.uuid())),
        Event::QuestionAsked { question, .. } => Some(("question", question.uuid())),
        Event::WishMade { wish, .. } => Some(("wish", wish.uuid())),
        Event::PromiseMade { promise, .. } => Some(("promise", promise.uuid())),
        Event::MessageWritten { message, .. } => Some(("message", message.uuid())),
        Event::ProposalPut { proposal, .. } => Some(("proposal", proposal.uuid())),
        Event::EvidenceAdded { evidence, .. } => Some(("evidence", evidence.uuid())),
        Event::DeclineReasoned { decline, .. } => Some(("decline", decline.uuid())),
        Event::OfferMade { offer, .. } => Some(("offer", offer.uuid())),
        Event::ScorecardSent { scorecard, .. } => Some(("scorecard", scorecard.uuid())),
        Event::ConductReported { report, .. } => Some(("report", report.uuid())),
        _ => None,
    }
}
