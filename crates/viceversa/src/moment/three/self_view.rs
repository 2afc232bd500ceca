//! 3.2: how the candidate saw themself stands beside what was seen, criterion by criterion and in words; of what fewer
//! than five people gave as a number nothing is said, and nobody else reads any of it.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    selfview::Values,
    side::{Person, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("phone interview")?.clone();
    let candidate = scene.process().candidate_person();
    let seat = scene.played.seat(scene.house, candidate)?;
    let sight = scene.sight_as(candidate, scene.process().id)?;
    let view = sight.process.self_view(talk.id, candidate);
    let view = view.ok_or_else(|| Failure::new(scene.voice.say("stories-3-2-none")))?.clone();
    let said: Values = serde_json::from_str(sight.text(&view.values).unwrap_or_default())?;
    let mine = act::selfview::mine(scene.house, &seat)?;
    let voice = scene.voice_of(Side::Candidate);
    let mut facts = vec![voice.say("my-view-too-few").to_owned(), voice.say("my-view-private").to_owned()];
    let (mut own, mut seen) = (0, 0);
    for one in &mine.criteria {
        facts.push(one.asked.name.clone());
        for (_, level) in &one.own {
            own += usize::from(said.criteria.get(&one.asked.id) == Some(level));
            let word = speech::own_level(*level, &voice);
            facts.push(say!(voice, "my-view-you-said", level = *level, word = word));
        }
        for feedback in &one.feedback {
            seen += 1;
            facts.extend([&feedback.seen, &feedback.change].into_iter().flatten().cloned());
        }
    }
    let levels: Vec<u8> = said.criteria.values().copied().collect();
    let page = format!("/w/{}/my-view", scene.played.cast.workspace.slug);
    let numbers = mine.criteria.iter().any(|one| one.compared.is_some());
    // One interviewer alone wrote down levels: neither they nor what was written with them is told.
    let scorecards = scorecards(scene)?;
    let read = scene.reads(candidate, &page)?.unwrap_or_default();
    let told = scorecards.iter().any(|words| read.contains(words.as_str()));
    let holds = own == said.criteria.len()
        && own > 1
        && seen > 0
        && !numbers
        && !told
        && !scorecards.is_empty()
        && is_theirs_alone(scene, &levels)?;
    let what = say!(scene.voice, "stories-3-2", criteria = own, seen = seen);
    // Where the company wrote down what it saw; no candidate reads that.
    scene.with_eyes_of("manager")?;
    let theirs = format!("{}/scorecard", scene.conversation_page(talk.id));
    let holds = holds && scene.reads(candidate, &theirs)?.is_none();
    Ok(Finding {
        holds,
        what,
        at: view.at,
        company: Seen { page: theirs, facts: scorecards },
        candidate: Seen { page, facts },
    })
}

// What the interviewer wrote beside the levels.
fn scorecards(scene: &Scene<'_>) -> Result<Vec<String>, Failure> {
    let sight = scene.sight_as(scene.person("manager")?, scene.process().id)?;
    let ratings = sight.process.scorecards.iter().flat_map(|one| &one.ratings);
    let evidence =
        ratings.filter(|rating| rating.level.is_some()).filter_map(|rating| rating.evidence.as_ref());
    Ok(evidence.map(|words| sight.text(words).unwrap_or_default().to_owned()).collect())
}

// Nobody of the company reads it: not on their own such page, not in the process, not by program.
fn is_theirs_alone(scene: &mut Scene<'_>, levels: &[u8]) -> Result<bool, Failure> {
    // As it would stand on a page of theirs.
    let voice = scene.voice_of(Side::Company);
    let said = |level: &u8| {
        say!(voice, "my-view-you-said", level = *level, word = speech::own_level(*level, &voice))
    };
    let lines: Vec<String> = levels.iter().map(said).collect();
    let slug = scene.played.cast.workspace.slug.clone();
    let process = scene.process().id;
    let mut alone = !lines.is_empty();
    for is in ["manager", "recruiter", "owner"] {
        let person: Person = scene.person(is)?;
        for page in [format!("/w/{slug}/my-view"), scene.process_page()] {
            let read = scene.reads(person, &page)?.unwrap_or_default();
            alone &= !read.is_empty() && !lines.iter().any(|line| read.contains(line.as_str()));
        }
        let sight = scene.sight_as(person, process)?;
        alone &= !sight.process.self_views.iter().any(|view| view.by.side() == Side::Candidate);
    }
    Ok(alone)
}
