//! 0.7: the person leaves; what they had open goes to somebody, and what happened stays where it happened.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    conversation::{Closing, Presence},
    ids::{ConversationId, ProcessId, PromiseId},
    side::{Person, Side},
};
use speech::{say, sentence};
use store::members::State;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let (gone, heir) = (scene.person("marketing chief")?, scene.person("hiring manager")?);
    let member = gone.member().and_then(|id| scene.sight.member(id)).map(|member| member.state);
    let other = scene.sight_as(
        scene.person("recruiter")?,
        ProcessId::new(scene.played.named("process", "Ruth's process")?),
    )?;
    let promise = PromiseId::new(scene.played.named("promise", "last year's campaigns")?);
    let promise = other.process.promise(promise).map_err(|no| Failure::new(no.to_string()))?;
    let talk = ConversationId::new(scene.played.named("conversation", "Ruth's call")?);
    let talk = other.process.conversation(talk).map_err(|no| Failure::new(no.to_string()))?;
    let seat = talk.attendees.iter().find(|one| Person::Member(one.member) == heir);
    let taken_over = promise.owed_by == heir
        && promise.is_awaited()
        && seat.is_some_and(|one| one.instead_of.map(Person::Member) == Some(gone))
        && !other.process.members().iter().any(|id| is_open_with(&other.process, *id, gone));
    let words = promise.words.as_ref().and_then(|words| other.text(words)).unwrap_or_default().to_owned();
    let page = web::page::process::path(&scene.played.cast.workspace.slug, other.process.id);
    let shown = scene.reads(heir, &page)?.is_some_and(|read| read.contains(&words));

    let call = scene.conversation("first call")?.clone();
    let late = call.presence(Side::Company).counted();
    let stays = call.attendees.iter().any(|one| Person::Member(one.member) == gone)
        && matches!(late, Some(Presence::Late(_)))
        && call.closing().counted() == Some(Closing::EarlyBy(Side::Company));
    let left = scene.played.steps.last().map_or(call.starts_at, |step| step.at);
    let name = scene.name(gone);
    let what = say!(
        scene.voice,
        "stories-0-7",
        name = name.as_str(),
        heir = scene.name(heir),
        left = scene.voice.day(left, left)
    );
    let page = scene.conversation_page(call.id);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let mut facts = vec![name.clone()];
        facts.extend(late.map(|late| speech::presence(late, None, &voice).into_owned()));
        facts.push(sentence(speech::closing(Closing::EarlyBy(Side::Company), &voice)));
        Seen { page: page.clone(), facts }
    };
    Ok(Finding {
        holds: member == Some(State::Deactivated) && taken_over && shown && stays,
        what,
        at: left,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}

// Whether somebody who is gone still owes something there.
fn is_open_with(process: &ledger::process::Process, id: ledger::ids::MemberId, gone: Person) -> bool {
    Person::Member(id) == gone
        && process.promises.iter().any(|promise| promise.is_awaited() && promise.owed_by == gone)
}
