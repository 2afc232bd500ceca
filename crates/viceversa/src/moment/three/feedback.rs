//! 3.7 feedback sent: per requirement, saying what was seen and what would change it, by its date; phrases that fit
//! everybody are refused.

use super::{decline, is_hollow, page};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, told::Does},
};
use ledger::{
    decline::concrete::is_concrete,
    event::Event,
    promise::{About, Kind, State},
    reaction::Letter,
    side::Side,
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let decline = decline(scene)?;
    let given =
        scene.entry(|event| matches!(event, Event::FeedbackGiven { decline: of, .. } if *of == decline.id));
    let given = given.ok_or_else(|| Failure::new(scene.voice.say("stories-3-7-none")))?.at;
    let owed = scene.process().promises.iter();
    let owed = owed.clone().find(|one| one.kind == Kind::Feedback && one.about == About::Decline(decline.id));
    let owed = owed.ok_or_else(|| Failure::new(scene.voice.say("stories-3-7-unpromised")))?;
    let (due, kept) = (owed.due_at, owed.state == State::Kept && owed.made_at < given);
    let texts: Vec<String> = decline
        .reasons
        .iter()
        .flat_map(|reason| [reason.seen.as_ref(), reason.change.as_ref()])
        .map(|words| words.map(|words| scene.text(words)).unwrap_or_default())
        .collect();
    let hollow_in_the_no = scene.was_refused(
        is_hollow,
        |does| matches!(does, Does::Further(further) if matches!(**further, Further::Decline { .. })),
    );
    let hollow_in_feedback = scene.was_refused(
        is_hollow,
        |does| matches!(does, Does::Further(further) if matches!(**further, Further::GiveFeedback { .. })),
    );
    let holds = kept
        && given <= due
        && hollow_in_the_no
        && hollow_in_feedback
        && texts.iter().all(|text| is_concrete(text))
        && scene.was_sent(Letter::FeedbackGiven, scene.process().candidate_person(), given);
    let what = say!(
        scene.voice,
        "stories-3-7",
        count = decline.reasons.len(),
        given = scene.voice.moment(given, given),
        due = scene.voice.moment(due, given)
    );
    let page = page(scene, &decline);
    let seen = |side: Side| {
        let mut facts = texts.clone();
        facts.push(scene.clock_of(side, given));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: given, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
