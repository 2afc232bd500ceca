//! 4.6: a senior person changes the job to fit the person, on the record; it is put to them, and they answer.

use super::{only_in, proposal, spec};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    event::Event,
    proposal::{Kind, Proposal, State},
    reaction::Letter,
    side::{Person, Side},
};
use speech::say;

/// While it is put: both read what changes and why, and nothing was said in her name.
pub(in crate::moment) fn put(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let proposal = proposal(scene, "without nights")?;
    let holds = proposal.state == State::Open
        && scene.was_sent(Letter::ProposalPut, scene.process().candidate_person(), proposal.waits_until);
    let found = finding(scene, &proposal)?;
    Ok(Finding { holds: holds && found.holds, ..found })
}

/// After her answer.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let proposal = proposal(scene, "without nights")?;
    let candidate = scene.process().candidate_person();
    let said = scene.entry(
        |event| matches!(event, Event::ProposalAnswered { proposal: id, person, .. } if *id == proposal.id && *person == candidate),
    );
    let at = said.ok_or_else(|| Failure::new(scene.voice.say("stories-4-6-unanswered")))?.at;
    let what = say!(scene.voice, "stories-4-6", at = scene.voice.moment(at, at));
    let found = finding(scene, &proposal)?;
    Ok(Finding { holds: found.holds && proposal.state == State::Accepted, what, at, ..found })
}

fn finding(scene: &mut Scene<'_>, proposal: &Proposal) -> Result<Finding, Failure> {
    let director = scene.person("director")?;
    let job = scene.played.cast.job("route planner")?;
    let version = proposal.terms.spec_version;
    let version = version.ok_or_else(|| Failure::new(scene.voice.say("stories-4-6-none")))?;
    let (now, before) = (spec(scene, job, version)?, spec(scene, job, version - 1)?);
    let went = only_in(&before, &now);
    // The job changed in the very act in which it was put to her.
    let changed =
        scene.entry(|event| matches!(event, Event::SpecChanged { version: other, .. } if *other == version));
    let at_once = changed.is_some_and(|entry| entry.at == proposal.written_at);
    let holds = at_once
        && proposal.kind == Kind::Reshape
        && proposal.by == director
        && Person::Member(now.by) == director
        && !went.is_empty();
    let reason = scene.text(&proposal.reason);
    let what = say!(
        scene.voice,
        "stories-4-6-put",
        name = scene.name(director),
        version = version,
        went = scene.voice.list(&went),
        at = scene.voice.moment(proposal.written_at, proposal.written_at)
    );
    let page = format!("{}/proposals/{}", scene.process_page(), proposal.id);
    let answer = proposal.answer.as_ref().map(|words| scene.text(words));
    let name = scene.name(director);
    let seen = |side: Side| {
        let mut facts = vec![reason.clone(), name.clone(), scene.clock_of(side, proposal.written_at)];
        facts.extend(went.iter().cloned().chain(answer.clone()));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds,
        what,
        at: proposal.written_at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
