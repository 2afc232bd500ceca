//! 3.7 rated: the candidate says of each reason whether they could use the feedback, by name; whoever gave it is written to
//! and reads it.

use super::{decline, page};
use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{event::Event, reaction::Letter, side::Side};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let decline = decline(scene)?;
    let rated = decline.rated.clone();
    let rated = rated.ok_or_else(|| Failure::new(scene.voice.say("stories-3-7-unrated")))?;
    let given =
        scene.entry(|event| matches!(event, Event::FeedbackGiven { decline: of, .. } if *of == decline.id));
    let given = given.ok_or_else(|| Failure::new(scene.voice.say("stories-3-7-none")))?.clone();
    let giver = given.by.person().ok_or_else(|| Failure::new(scene.voice.say("stories-3-7-none")))?;
    let words = rated.words.as_ref().map(|words| scene.text(words)).unwrap_or_default();
    let holds = rated.at > given.at
        && rated.marks.len() == decline.reasons.len()
        && !words.is_empty()
        && scene.was_sent(Letter::FeedbackRated, giver, rated.at);
    let useful: Vec<&str> =
        rated.marks.iter().map(|mark| speech::feedback_use(*mark, &scene.voice)).collect();
    let what = say!(
        scene.voice,
        "stories-3-7-rated",
        marks = useful.join(" · "),
        giver = scene.name(giver),
        at = scene.voice.moment(rated.at, rated.at)
    );
    let page = page(scene, &decline);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts: Vec<String> =
            rated.marks.iter().map(|mark| speech::feedback_use(*mark, &voice).to_owned()).collect();
        facts.push(words.clone());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: rated.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
