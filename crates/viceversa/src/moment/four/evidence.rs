//! 4.7: what was seen in conversation stands beside the requirements, for and against, with its source, whoever saw it.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    evidence::{Bearing, Evidence, Source},
    side::{Person, Side},
};
use speech::say;
use std::collections::BTreeSet;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let process = scene.process().clone();
    let job = process.job.zip(process.spec_version());
    let (job, version) = job.ok_or_else(|| Failure::new("the process is about no job"))?;
    let asked = super::spec(scene, job, version)?.requirements;
    let beside = |one: &Evidence| {
        asked.iter().find(|asked| asked.id == one.requirement).map(|asked| asked.text.clone())
    };
    let pieces: Vec<(Evidence, String)> =
        process.evidence.iter().filter_map(|one| Some((one.clone(), beside(one)?))).collect();
    let [.., last] = &pieces[..] else {
        return Err(Failure::new(scene.voice.say("stories-4-7-none")));
    };
    let by: BTreeSet<Person> = pieces.iter().map(|(one, _)| one.by).collect();
    let seen_in_talks = pieces.iter().all(|(one, _)| {
        one.source == Source::Conversation
            && one.conversation.is_some_and(|id| process.conversation(id).is_ok_and(|talk| talk.was_held()))
    });
    let both = Bearing::ALL.iter().all(|bearing| pieces.iter().any(|(one, _)| one.bearing == *bearing));
    let names: Vec<String> = by.iter().map(|person| scene.name(*person)).collect();
    let what = say!(scene.voice, "stories-4-7", count = pieces.len(), names = scene.voice.list(&names));
    let page = format!("{}/evidence", scene.process_page());
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = names.clone();
        for (one, requirement) in &pieces {
            facts.extend([requirement.clone(), scene.text(&one.words)]);
            let talk = one.conversation.and_then(|id| process.conversation(id).ok());
            facts.extend(talk.map(|talk| {
                let at = voice.short_moment(talk.starts_at, last.0.at);
                say!(voice, "evidence-in", kind = speech::conversation_kind(talk.kind, &voice), at = at)
            }));
        }
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: both && seen_in_talks && by.len() > 1,
        what,
        at: last.0.at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
