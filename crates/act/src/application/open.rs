//! Opening the process that an application is for, with everything that came with it, in the caller's transaction.

use super::NewApplication;
use crate::{
    check,
    error::{Error, Input},
    house::{House, Organisation},
    process::keep::keep,
    secret,
};
use ledger::{
    Command, Decided,
    frame::Frame,
    ids::{ProcessId, WorkspaceId},
    process::open::Open,
    question,
    side::{Actor, Person},
};
use store::{
    Conn,
    applications::{tell_needs, tell_story},
    candidates::Candidate,
    jobs::{Job, Stage},
    search::Part,
};

/// Opens the process. The candidate acts: an answer is promised to them by the days of the plan's first stage.
///
/// # Errors
/// [`Error::Refused`] or what the store says.
pub(crate) fn open(
    conn: &mut Conn,
    house: &House,
    organisation: &Organisation,
    candidate: &Candidate,
    job: &Job,
    new: &NewApplication<'_>,
) -> Result<ProcessId, Error> {
    let workspace = organisation.workspace.id;
    let facts = [store::jobs::facts(conn, workspace, job.id)?];
    let stages: Vec<Stage> = store::jobs::stages(conn, workspace, job.id)?;
    let frame = Frame::new(
        house.clock.now(),
        Actor::Person(Person::Candidate(candidate.id)),
        &organisation.rules,
        &organisation.calendar,
        &organisation.team,
        secret::seed()?,
    )
    .about(&facts);
    let command = Open {
        workspace,
        candidate: candidate.id,
        job: Some(job.id),
        stage: stages.first().map(|stage| stage.id),
        recruiter: job.recruiter_id,
        hiring_manager: Some(job.hiring_manager_id),
        spec_version: Some(job.spec_version),
        applied: true,
    };
    let mut decided = ledger::open(&frame, command)?;
    if !new.question.trim().is_empty() {
        let ask = question::ask::Ask { text: new.question.clone(), conversation: None };
        let asked = ledger::decide(&decided.after, &frame, Command::Question(question::Command::Ask(ask)))?;
        decided.entries.extend(asked.entries);
        decided = Decided { entries: decided.entries, after: asked.after };
    }
    keep(conn, organisation, None, &decided, &frame.into_texts())?;
    let process = decided.after.id;
    let (story, needs) = (check::note(Input::Story, &new.story)?, check::note(Input::Needs, &new.needs)?);
    let now = house.clock.now();
    if !story.is_empty() {
        tell_story(conn, workspace, process, 0, &story, now)?;
        found_by_stories(conn, workspace, candidate)?;
    }
    if !needs.is_empty() {
        tell_needs(conn, workspace, process, 0, &needs, now)?;
    }
    Ok(process)
}

/// Has the search find a candidate by their stories as they are now.
pub(crate) fn found_by_stories(
    conn: &mut Conn,
    workspace: WorkspaceId,
    candidate: &Candidate,
) -> Result<(), Error> {
    let stories = store::applications::stories_of_candidate(conn, workspace, candidate.id)?;
    Ok(store::search::index(conn, workspace, candidate.id, Part::Story, &stories.join("\n"))?)
}
