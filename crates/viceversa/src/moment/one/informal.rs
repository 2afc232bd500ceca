//! 1.1: talks before any application are kept as what they are, and nothing is measured in them.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::told::Does,
};
use ledger::{conversation::Kind, event::Event, refusal::Refusal, side::Side};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let coffee = scene.conversation("coffee in spring")?.clone();
    let began =
        scene.entry(|event| matches!(event, Event::ProcessOpened { job: None, .. })).map(|one| one.at);
    let began = began.ok_or_else(|| Failure::new(scene.voice.say("stories-1-1-with-a-job")))?;
    let applied = scene.entry(|event| matches!(event, Event::JobChanged { .. })).map(|one| one.at);
    let applied = applied.ok_or_else(|| Failure::new(scene.voice.say("stories-1-1-never-applied")))?;
    // Nobody is interviewed for nothing.
    let refused = scene.was_refused(
        |refusal| *refusal == Refusal::NoJob,
        |does| matches!(does, Does::Book { kind: Kind::Interview, .. }),
    );
    let holds = coffee.kind == Kind::Informal
        && coffee.was_held()
        && coffee.ends_at() < applied
        && refused
        && !coffee.kind.is_on_record()
        && scene.process().evidence.iter().all(|one| one.conversation != Some(coffee.id));
    let what = say!(
        scene.voice,
        "stories-1-1",
        began = scene.voice.day(began, applied),
        applied = scene.voice.day(applied, applied)
    );
    let page = scene.conversation_page(coffee.id);
    let purpose = scene.text(&coffee.purpose);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let kind = speech::conversation_kind(coffee.kind, &voice).to_owned();
        Seen {
            page: page.clone(),
            facts: vec![kind, purpose.clone(), voice.say("off-the-record").to_owned()],
        }
    };
    Ok(Finding { holds, what, at: began, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
