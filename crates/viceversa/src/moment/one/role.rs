//! 1.3: another role than applied for is put with its level, its pay and why; nothing moves without an answer.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::told::Does,
};
use ledger::{
    event::Event,
    ids::ProposalId,
    proposal::{Kind, State},
    reaction::Letter,
    refusal::Refusal,
    side::Side,
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let id = ProposalId::new(scene.played.named("proposal", "coordinator instead")?);
    let proposal = scene.process().proposal(id).map_err(|no| Failure::new(no.to_string()))?.clone();
    let answer = proposal.answer.clone();
    let answer = answer.ok_or_else(|| Failure::new(scene.voice.say("stories-1-3-unanswered")))?;
    let sent = scene.entry(|event| matches!(event, Event::ProposalSent { proposal } if *proposal == id));
    let sent = sent.ok_or_else(|| Failure::new(scene.voice.say("stories-1-3-unanswered")))?.at;
    let waits = scene.was_refused(
        |refusal| *refusal == Refusal::ProposalPending,
        |does| matches!(does, Does::Book { .. }),
    );
    // Since he asked for the manager's job the process is about that one.
    let job = scene.played.cast.job("charts manager")?;
    let moved = scene.entries.iter().filter(|entry| matches!(entry.event, Event::JobChanged { .. })).count();
    let candidate = scene.process().candidate_person();
    let holds = proposal.kind == Kind::Role
        && proposal.by.side() == Side::Company
        && proposal.state == State::Declined
        && waits
        && scene.process().job == Some(job)
        && moved == 1
        && scene.was_sent(Letter::ProposalPut, candidate, sent);
    let role = proposal.terms.role.as_ref().map(|words| scene.text(words)).unwrap_or_default();
    let what = say!(
        scene.voice,
        "stories-1-3",
        role = role.as_str(),
        name = scene.name(proposal.by),
        sent = scene.voice.moment(sent, sent),
        answered = scene.voice.moment(proposal.state_at, sent)
    );
    let page = format!("{}/proposals/{id}", scene.process_page());
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = vec![role.clone(), scene.text(&proposal.reason), scene.text(&answer)];
        facts.extend(proposal.terms.pay.iter().map(|pay| speech::pay(pay, &voice)));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: sent, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
