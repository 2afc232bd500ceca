//! 3.6 offer of another job: to somebody who was declined for one, with consent; nothing moves before the yes.

use super::decline;
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    event::Event,
    ids::ProposalId,
    process::Ending,
    proposal::{Kind, Proposal, State},
    reaction::Letter,
    side::{Actor, Side},
};
use speech::say;

/// While it is with the candidate: both read what is proposed, and everything is as it was.
pub(in crate::moment) fn untouched(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let proposal = proposal(scene)?;
    let title = title(scene, &proposal)?;
    let declined_for = decline(scene)?.job;
    let process = scene.process().clone();
    let sent =
        scene.entry(|event| matches!(event, Event::ProposalSent { proposal: id } if *id == proposal.id));
    let sent = sent.ok_or_else(|| Failure::new(scene.voice.say("stories-3-6-unsent")))?.at;
    let ended = process.ended.as_ref().map(|ended| ended.how);
    let holds = proposal.kind == Kind::Job
        && proposal.state == State::Open
        && process.job == declined_for
        && process.past_jobs.is_empty()
        && ended == Some(Ending::Declined)
        && scene.was_sent(Letter::ProposalPut, process.candidate_person(), sent);
    let what =
        say!(scene.voice, "stories-3-6-put", job = title.as_str(), at = scene.voice.moment(sent, sent));
    let page = page(scene, &proposal);
    let reason = scene.text(&proposal.reason);
    let seen = || Seen { page: page.clone(), facts: vec![title.clone(), reason.clone()] };
    Ok(Finding { holds, what, at: sent, company: seen(), candidate: seen() })
}

/// After the yes: it goes on for the other job, with everything that was there before.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let proposal = proposal(scene)?;
    let title = title(scene, &proposal)?;
    let process = scene.process().clone();
    let position =
        |which: &dyn Fn(&Event) -> bool| scene.entries.iter().position(|entry| which(&entry.event));
    let yes = position(
        &|event| matches!(event, Event::ProposalAnswered { proposal: id, accepted: true, .. } if *id == proposal.id),
    );
    let yes = yes.ok_or_else(|| Failure::new(scene.voice.say("stories-3-6-no-yes")))?;
    let moved = position(&|event| matches!(event, Event::JobChanged { .. }));
    let said = scene.entries[yes].clone();
    let before = process.past_jobs.first();
    let holds = said.by == Actor::Person(process.candidate_person())
        && moved.is_some_and(|moved| moved > yes)
        && process.job == proposal.terms.job
        && process.ended.is_none()
        && before.is_some_and(|past| past.how == Ending::Declined)
        && before.map(|past| past.job) == decline(scene)?.job;
    let past = before.and_then(|past| scene.sight.job_named(past.job)).map(|job| job.title.clone());
    let what =
        say!(scene.voice, "stories-3-6", at = scene.voice.moment(said.at, said.at), job = title.as_str());
    let page = scene.process_page();
    let answer = proposal.answer.as_ref().map(|words| scene.text(words));
    let seen = |side: Side| {
        let ending = speech::ending(Ending::Declined, &scene.voice_of(side)).to_owned();
        let mut facts = vec![title.clone(), ending];
        facts.extend(past.clone());
        facts.extend(answer.clone());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: said.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}

fn proposal(scene: &Scene<'_>) -> Result<Proposal, Failure> {
    let id = ProposalId::new(scene.played.named("proposal", "training instead")?);
    scene.process().proposal(id).cloned().map_err(|refusal| Failure::new(refusal.to_string()))
}

fn page(scene: &Scene<'_>, proposal: &Proposal) -> String {
    format!("{}/proposals/{}", scene.process_page(), proposal.id)
}

// The title of the other job.
fn title(scene: &Scene<'_>, proposal: &Proposal) -> Result<String, Failure> {
    let job = proposal.terms.job.and_then(|id| scene.sight.job_named(id));
    Ok(job.ok_or_else(|| Failure::new("the proposal is about no other job"))?.title.clone())
}
