//! 0.9: the candidate's own story stands beside the CV, and beside both what was seen in conversation, with its source.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use act::application::tell;
use ledger::{
    evidence::{Bearing, Source},
    job::Requirement,
    side::Side,
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let story = told(scene)?;
    let seat = scene.played.seat(scene.house, scene.person("recruiter")?)?;
    let files = tell::beside(scene.house, &seat, &scene.sight)?.files;
    let cv = files.first().map(|file| file.name.clone());
    let cv = cv.ok_or_else(|| Failure::new(scene.voice.say("stories-0-9-no-cv")))?;
    let call = scene.conversation("first call")?.clone();
    let seen = scene.process().evidence.iter().find(|one| one.conversation == Some(call.id)).cloned();
    let seen = seen.ok_or_else(|| Failure::new(scene.voice.say("stories-0-9-no-evidence")))?;
    let requirement = requirements(scene)?.into_iter().find(|one| one.id == seen.requirement);
    let requirement = requirement.ok_or_else(|| Failure::new(scene.voice.say("stories-0-9-no-evidence")))?;
    let words = scene.text(&seen.words);
    let evidence = format!("{}/evidence", scene.process_page());
    // What was seen stands on one page with its source and who saw it, the same for both.
    let facts = [words.clone(), requirement.text.clone(), scene.name(seen.by)];
    let mut both_read = true;
    for person in [scene.process().candidate_person(), scene.person("recruiter")?] {
        let read = scene.reads(person, &evidence)?.unwrap_or_default();
        both_read &= facts.iter().all(|fact| read.contains(fact));
    }
    let holds = seen.source == Source::Conversation && seen.bearing == Bearing::For && both_read;
    let what = say!(
        scene.voice,
        "stories-0-9",
        name = scene.name(seen.by),
        requirement = requirement.text,
        day = scene.voice.day(call.starts_at, call.starts_at)
    );
    let page = scene.process_page();
    let beside = |side: Side| {
        let heading = scene.voice_of(side).say("story-heading").to_owned();
        Seen { page: page.clone(), facts: vec![story.clone(), cv.clone(), heading] }
    };
    Ok(Finding {
        holds,
        what,
        at: seen.at,
        company: beside(Side::Company),
        candidate: beside(Side::Candidate),
    })
}

/// The candidate's story, in their words.
pub(super) fn told(scene: &Scene<'_>) -> Result<String, Failure> {
    let seat = scene.played.seat(scene.house, scene.person("recruiter")?)?;
    let told = tell::told(scene.house, &seat, scene.process().id)?.story;
    told.map(|told| told.body).ok_or_else(|| Failure::new(scene.voice.say("stories-0-9-no-story")))
}

/// What the job asks for.
pub(super) fn requirements(scene: &Scene<'_>) -> Result<Vec<Requirement>, Failure> {
    let measured = scene.process().job.zip(scene.process().spec_version());
    let (job, version) = measured.ok_or_else(|| Failure::new("nothing measures the candidate"))?;
    let workspace = scene.played.cast.workspace.id;
    Ok(scene.house.db.read(|conn| store::jobs::spec(conn, workspace, job, version))?.requirements)
}
