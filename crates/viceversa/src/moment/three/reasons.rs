//! 3.4 reasons: a no points at a requirement of the spec, or says openly that its reason is not in it; the candidate
//! reads it so.

use super::{decline, measured_by, page};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, told::Does},
};
use ledger::{reaction::Letter, refusal::Refusal, side::Side};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let decline = decline(scene)?;
    let spec = measured_by(scene, &decline)?;
    let pointed = decline.reasons.iter().find_map(|reason| {
        let asked = spec.requirements.iter().find(|asked| Some(asked.id) == reason.requirement)?;
        asked.published.then(|| asked.text.clone())
    });
    let pointed = pointed.ok_or_else(|| Failure::new(scene.voice.say("stories-3-4-none")))?;
    let unwritten = decline.reasons.iter().find(|reason| reason.requirement.is_none());
    let unwritten = unwritten.and_then(|reason| reason.seen.as_ref()).map(|words| scene.text(words));
    let unwritten = unwritten.ok_or_else(|| Failure::new(scene.voice.say("stories-3-4-hidden")))?;
    let tried = scene.was_refused(
        |refusal| *refusal == Refusal::ReasonsMissing,
        |does| matches!(does, Does::Further(further) if matches!(**further, Further::Decline { .. })),
    );
    let sent = scene.entry(
        |event| matches!(event, ledger::event::Event::MessageSent { message } if *message == decline.message),
    );
    let sent = sent.ok_or_else(|| Failure::new(scene.voice.say("stories-3-4-unsent")))?.at;
    let told = scene.was_sent(Letter::Answer, scene.process().candidate_person(), sent);
    let what = say!(
        scene.voice,
        "stories-3-4",
        requirement = pointed.as_str(),
        version = spec.version,
        unwritten = unwritten.as_str()
    );
    let page = page(scene, &decline);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let openly = [voice.say("decline-unwritten"), voice.say("decline-not-in-spec")].map(str::to_owned);
        let mut facts = vec![pointed.clone(), unwritten.clone()];
        facts.extend(openly);
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: tried && told,
        what,
        at: sent,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
