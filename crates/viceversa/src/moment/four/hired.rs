//! 4.8: hired for another job than the one applied for: moved there with the candidate's yes, with everything that was.

use super::proposal;
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    event::Event,
    job::State as JobState,
    offer::State as Offered,
    process::Ending,
    side::{Actor, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let proposal = proposal(scene, "head of timetables")?;
    let process = scene.process().clone();
    let candidate = process.candidate_person();
    let position =
        |which: &dyn Fn(&Event) -> bool| scene.entries.iter().position(|entry| which(&entry.event));
    let yes = position(
        &|event| matches!(event, Event::ProposalAnswered { proposal: id, accepted: true, .. } if *id == proposal.id),
    );
    let yes = yes.ok_or_else(|| Failure::new(scene.voice.say("stories-4-8-no-yes")))?;
    let moved = position(&|event| matches!(event, Event::JobChanged { .. }));
    let offer = process.offers.last().ok_or_else(|| Failure::new(scene.voice.say("stories-4-8-no-offer")))?;
    let applied_for = scene.played.cast.job("route planner")?;
    let past = process.past_jobs.iter().find(|past| past.job == applied_for);
    let ended =
        process.ended.as_ref().ok_or_else(|| Failure::new(scene.voice.say("stories-4-8-not-hired")))?;
    let workspace = scene.played.cast.workspace.id;
    let filled = scene.house.db.read(|conn| store::jobs::load(conn, workspace, offer.terms.job))?;
    let holds = scene.entries[yes].by == Actor::Person(candidate)
        && moved.is_some_and(|moved| moved > yes)
        && process.job == proposal.terms.job
        && process.job == Some(offer.terms.job)
        && offer.state == Offered::Accepted
        && ended.how == Ending::Hired
        && past.is_some_and(|past| past.how == Ending::Moved)
        && filled.state == JobState::Filled
        // What was said and seen before the move is still there.
        && process.conversations.iter().filter(|talk| talk.was_held()).count() >= 3
        && !process.evidence.is_empty();
    let title = |id| scene.sight.job_named(id).map(|job| job.title.clone()).unwrap_or_default();
    let (before, now) = (title(applied_for), title(offer.terms.job));
    let what = say!(
        scene.voice,
        "stories-4-8",
        before = before.as_str(),
        now = now.as_str(),
        yes = scene.voice.moment(scene.entries[yes].at, ended.at),
        hired = scene.voice.moment(ended.at, ended.at)
    );
    let words = [&proposal.answer, &offer.answer].map(|words| words.as_ref().map(|words| scene.text(words)));
    // From the years before the move to the word of yes.
    let history = scene.text(&scene.conversation("screening")?.purpose);
    let talks = scene.conversation_page(scene.conversation("screening")?.id);
    let kept = scene.reads(candidate, &talks)?.is_some_and(|read| read.contains(&history));
    let page = scene.process_page();
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = vec![before.clone(), now.clone()];
        facts.push(speech::ending(Ending::Moved, &voice).to_owned());
        facts.push(voice.say("decision-accepted").to_owned());
        facts.extend(words.iter().flatten().cloned());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: holds && kept,
        what,
        at: ended.at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
