//! 0.4: late, ended early and by whom: disputed first, agreed in the end, on the record of both.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    conversation::{Closing, Presence, attendance::Standing},
    event::{Entry, Event},
    side::{Person, Side},
};
use speech::{say, sentence};

const BY_COMPANY: Closing = Closing::EarlyBy(Side::Company);

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let call = scene.conversation("first call")?.clone();
    let said = |entry: &&Entry| matches!(&entry.event, Event::Claimed { conversation, .. } if *conversation == call.id);
    let claims: Vec<(Person, Closing)> = scene
        .entries
        .iter()
        .filter(said)
        .filter_map(|entry| match &entry.event {
            Event::Claimed { person, closing, .. } => Some((*person, *closing)),
            _ => None,
        })
        .collect();
    let chief = scene.person("marketing chief")?;
    let disputed = claims.contains(&(chief, Closing::EarlyBy(Side::Candidate)))
        && claims.contains(&(scene.process().candidate_person(), BY_COMPANY));
    let late = match call.presence(Side::Company) {
        Standing::Agreed(Presence::Late(minutes)) => minutes,
        _ => return Err(Failure::new(scene.voice.say("stories-0-4-not-agreed"))),
    };
    let own = call.claim_of(Side::Candidate).cloned();
    let own = own.ok_or_else(|| Failure::new(scene.voice.say("stories-0-4-not-agreed")))?;
    let holds = disputed && call.closing() == Standing::Agreed(BY_COMPANY);
    let closing = speech::closing(BY_COMPANY, &scene.voice);
    let what = say!(
        scene.voice,
        "stories-0-4",
        late = scene.voice.late_by(u64::from(late)),
        closing = closing,
        name = scene.name(chief)
    );
    let page = scene.conversation_page(call.id);
    let note = own.note.as_ref().map(|words| scene.text(words)).unwrap_or_default();
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let late = speech::presence(Presence::Late(late), None, &voice).into_owned();
        let facts = vec![late, sentence(speech::closing(BY_COMPANY, &voice)), note.clone()];
        Seen { page: page.clone(), facts }
    };
    Ok(Finding { holds, what, at: own.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
