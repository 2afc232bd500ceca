//! 1.5: each side says in private whether it wants to go on; both see it when both have spoken; one action ends it.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{event::Event, interest::Level, process::Ending, reaction::Letter, side::Side};
use speech::say;

/// While one side has spoken: the other reads of it nowhere.
pub(in crate::moment) fn sealed(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("talk with the president")?.clone();
    let noted = scene.entry(
        |event| matches!(event, Event::InterestNoted { conversation, person, .. } if *conversation == talk.id && person.side() == Side::Candidate),
    );
    let noted = noted.ok_or_else(|| Failure::new(scene.voice.say("stories-1-5-nobody-spoke")))?.at;
    let Some(known) = scene.process().interest(talk.id).cloned() else {
        // To the company there is nothing at all; the candidate's own sight says more.
        return Err(Failure::new(scene.voice.say("stories-1-5-nobody-spoke")));
    };
    let page = scene.conversation_page(talk.id);
    let process = scene.process().id;
    let mut is_sealed = known.opened.is_none() && known.notes.is_empty();
    for is in ["recruiter", "president"] {
        let person = scene.person(is)?;
        let entries = format!("/api/v1/processes/{process}/entries");
        let by_program = scene.programs_read(person, &entries)?;
        let read = scene.reads(person, &page)?;
        let read = read.ok_or_else(|| Failure::new(format!("{is} does not see {page}")))?;
        let theirs = say!(
            scene.voice_of(Side::Company),
            "interest-yours",
            level = speech::interest(Level::Stop, &scene.voice_of(Side::Company))
        );
        is_sealed &= !read.contains(&theirs) && !by_program.body.contains("interest_noted");
    }
    let candidate = scene.process().candidate_person();
    // Who spoke reads it by program too: what is looked for is what there would be to find.
    let own_entries = scene.programs_read(candidate, &format!("/api/v1/processes/{process}/entries"))?;
    is_sealed &= own_entries.body.contains("interest_noted");
    let told = scene.process().members().into_iter().any(|id| {
        scene.letters_like(Letter::InterestsOpened, ledger::side::Person::Member(id)).next().is_some()
    });
    let own = say!(
        scene.voice_of(Side::Candidate),
        "interest-yours",
        level = speech::interest(Level::Stop, &scene.voice_of(Side::Candidate))
    );
    Ok(Finding {
        holds: is_sealed && !told,
        what: say!(
            scene.voice,
            "stories-1-5-sealed",
            name = scene.name(candidate),
            at = scene.voice.moment(noted, noted)
        ),
        at: noted,
        company: Seen {
            page: page.clone(),
            facts: vec![scene.voice_of(Side::Company).say("interest-question").to_owned()],
        },
        candidate: Seen { page, facts: vec![own] },
    })
}

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("talk with the president")?.clone();
    let opened = scene.process().interest(talk.id).and_then(|interest| interest.opened);
    let opened = opened.ok_or_else(|| Failure::new(scene.voice.say("stories-1-5-nobody-spoke")))?;
    let ended = scene.process().ended.clone();
    let ended = ended.ok_or_else(|| Failure::new(scene.voice.say("stories-1-5-not-ended")))?;
    let candidate = scene.process().candidate_person();
    let president = scene.person("president")?;
    let by_one = scene.entry(|event| matches!(event, Event::ProcessEnded { how: Ending::Mutual, .. }));
    let holds = opened.both_stop()
        && ended.how == Ending::Mutual
        && by_one.is_some_and(|entry| entry.by.person() == Some(president))
        && scene.was_sent(Letter::InterestsOpened, candidate, opened.at)
        && scene.was_sent(Letter::InterestsOpened, president, opened.at)
        && scene.was_sent(Letter::EndedTogether, candidate, ended.at);
    let what = say!(
        scene.voice,
        "stories-1-5",
        opened = scene.voice.moment(opened.at, opened.at),
        ended = scene.voice.clock(ended.at)
    );
    let page = scene.conversation_page(talk.id);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let level = speech::interest(Level::Stop, &voice).to_owned();
        Seen { page: page.clone(), facts: vec![voice.say("interest-heading").to_owned(), level] }
    };
    Ok(Finding { holds, what, at: opened.at, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}
