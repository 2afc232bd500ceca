//! 3.3: the interviewer is asked the same question about their own interviewing, before any result; they see what the
//! candidate said of it in words, and what candidates felt in figures of five people or more, beside what they thought.

use super::both_say;
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
    let manager = scene.with_eyes_of("manager")?;
    let seat = scene.played.seat(scene.house, manager)?;
    let sight = scene.sight_as(manager, scene.process().id)?;
    let view = sight.process.self_view(talk.id, manager);
    let view = view.ok_or_else(|| Failure::new(scene.voice.say("stories-3-3-none")))?.clone();
    let said: Values = serde_json::from_str(sight.text(&view.values).unwrap_or_default())?;
    let ours = act::selfview::ours(scene.house, &seat)?;
    let people: Vec<usize> =
        ours.statements.iter().filter_map(|one| one.compared.as_ref()).map(|both| both.people).collect();
    let voice = scene.voice_of(Side::Company);
    let mut facts = vec![voice.say("my-view-private").to_owned()];
    for one in &ours.statements {
        facts.push(speech::statement_of_them(one.statement, &voice).to_owned());
    }
    facts.extend(people.first().map(|people| say!(voice, "my-view-people", n = *people)));
    let page = format!("/w/{}/my-view", scene.played.cast.workspace.slug);
    let read = scene.reads(manager, &page)?.unwrap_or_default();
    // What the candidate said of the conversation, in words and by name; and of the interviewer's own part.
    let exchange = both_say::exchange(scene, &sight.process, &talk)?;
    let theirs = exchange.views.iter().find(|view| view.by != manager);
    let theirs = theirs.map(|view| sight.text(&view.talk).unwrap_or_default().to_owned()).unwrap_or_default();
    let conversation = scene.conversation_page(talk.id);
    let heard = scene.reads(manager, &conversation)?.unwrap_or_default().contains(theirs.as_str());
    let holds = said.statements.len() == 5
        && said.forecast.is_some()
        && view.at < super::decline(scene)?.written_at
        && people.len() == 5
        && people.iter().all(|people| *people >= 5)
        && !theirs.is_empty()
        && heard
        && !names_anybody(scene, &read)?
        && is_theirs_alone(scene, &page, people.first().copied().unwrap_or_default())?;
    let what = say!(
        scene.voice,
        "stories-3-3",
        name = scene.name(manager),
        at = scene.voice.moment(view.at, view.at),
        people = people.first().copied().unwrap_or_default()
    );
    let own = exchange.views.iter().find(|view| view.by == manager);
    let own = own.map(|view| sight.text(&view.own).unwrap_or_default().to_owned());
    Ok(Finding {
        holds,
        what,
        at: view.at,
        company: Seen { page, facts },
        candidate: Seen { page: conversation, facts: own.into_iter().collect() },
    })
}

// Whose answers a figure is made of stands nowhere.
fn names_anybody(scene: &Scene<'_>, read: &str) -> Result<bool, Failure> {
    let workspace = scene.played.cast.workspace.id;
    let people: Vec<Person> = scene.played.cast.people.values().copied().collect();
    let names = scene.house.db.read(|conn| {
        let mut names = Vec::new();
        for person in people {
            if let Person::Candidate(id) = person {
                names.push(store::candidates::load(conn, workspace, id)?.name);
            }
        }
        Ok::<_, store::Error>(names)
    })?;
    Ok(names.iter().any(|name| read.contains(name.as_str())))
}

fn is_theirs_alone(scene: &mut Scene<'_>, page: &str, people: usize) -> Result<bool, Failure> {
    let mark = say!(scene.voice_of(Side::Company), "my-view-people", n = people);
    let mut alone = true;
    for is in ["recruiter", "owner"] {
        let person: Person = scene.person(is)?;
        alone &= !scene.reads(person, page)?.unwrap_or_default().contains(mark.as_str());
        let sight = scene.sight_as(person, scene.process().id)?;
        alone &= sight.process.self_views.is_empty();
    }
    Ok(alone)
}
