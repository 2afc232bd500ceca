//! 4.4: a question that one level could not answer goes to the next who can, with who could not and why; it is answered
//! when its asker says so.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    event::Event,
    ids::QuestionId,
    promise::{About, State as Stands},
    question::State,
    reaction::Letter,
    side::{Actor, Person},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let id = QuestionId::new(scene.played.named("question", "the next five years")?);
    let process = scene.process().clone();
    let question = process.question(id).map_err(|refusal| Failure::new(refusal.to_string()))?;
    let route = process.routes_of(id).next();
    let route = route.ok_or_else(|| Failure::new(scene.voice.say("stories-4-4-none")))?;
    let (recruiter, director) = (scene.person("recruiter")?, scene.person("director")?);
    let said = scene.entry(|event| matches!(event, Event::QuestionAnswered { question } if *question == id));
    let said = said.cloned().ok_or_else(|| Failure::new(scene.voice.say("stories-4-4-unanswered")))?;
    // What the next one owed was a promise with a date, like any other.
    let owed = process.promises.iter().filter(|one| one.about == About::Question(id));
    let by_director: Vec<Stands> = owed.filter(|one| one.owed_by == director).map(|one| one.state).collect();
    let last = question.replies.last();
    let holds = Person::Member(route.by) == recruiter
        && Person::Member(route.to) == director
        && !scene.text(&route.reason).is_empty()
        && scene.was_sent(Letter::QuestionPassedOn, director, route.at)
        && scene.was_sent(Letter::QuestionMoved, question.asked_by, route.at)
        && last.is_some_and(|reply| reply.by == director)
        && !by_director.is_empty()
        && by_director.iter().all(|state| *state == Stands::Kept)
        && question.state == State::Answered
        && said.by == Actor::Person(question.asked_by);
    let reason = scene.text(&route.reason);
    let reply = last.map(|reply| scene.text(&reply.words)).unwrap_or_default();
    let what = say!(
        scene.voice,
        "stories-4-4",
        question = scene.text(&question.words),
        first = scene.name(recruiter),
        next = scene.name(director),
        answered = scene.voice.moment(said.at, said.at)
    );
    let page = scene.process_page();
    let names = [scene.name(recruiter), scene.name(director)];
    let seen = || {
        let mut facts = vec![reason.clone(), reply.clone()];
        facts.extend(names.clone());
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: said.at, company: seen(), candidate: seen() })
}
