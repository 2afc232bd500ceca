//! 3.1: right after the conversation, and before anybody decides, both sides say how they think it went; neither reads the
//! other before having spoken, then both read both. After an outcome the question is refused.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, measured::Measured, told::Does},
};
use jiff::{SignedDuration, Timestamp};
use ledger::{
    conversation::Conversation,
    exchange::Exchange,
    reaction::Letter,
    refusal::Refusal,
    side::{Person, Side},
};
use speech::say;

/// So long after the end is right after it.
const RIGHT_AFTER: SignedDuration = SignedDuration::from_mins(60);

/// While only the candidate has spoken: nobody of the company finds what they said.
pub(in crate::moment) fn sealed(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("phone interview")?.clone();
    let candidate = scene.process().candidate_person();
    let manager = scene.with_eyes_of("manager")?;
    let theirs = scene.sight_as(candidate, scene.process().id)?;
    let exchange = exchange(scene, &theirs.process, &talk)?;
    let own = exchange.views.iter().find(|view| view.by == candidate);
    let own = own.ok_or_else(|| Failure::new(scene.voice.say("stories-3-1-none")))?;
    let words: Vec<String> = [&own.talk, &own.own]
        .into_iter()
        .map(|words| theirs.text(words).unwrap_or_default().to_owned())
        .collect();
    let page = scene.conversation_page(talk.id);
    let found = found(scene, manager, &page, &words)? || {
        let recruiter = scene.person("recruiter")?;
        found(scene, recruiter, &page, &words)?
    };
    let at = own.at;
    Ok(Finding {
        holds: exchange.opened_at.is_none() && !found && words.iter().all(|words| !words.is_empty()),
        what: say!(
            scene.voice,
            "stories-3-1-sealed",
            name = scene.name(candidate),
            at = scene.voice.moment(at, at)
        ),
        at,
        company: Seen {
            page: page.clone(),
            facts: vec![scene.voice_of(Side::Company).say("exchange-say").to_owned()],
        },
        candidate: Seen { page, facts: words },
    })
}

/// Afterwards: both read both, long before the decision; what each said of themself is theirs alone.
pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let talk = scene.conversation("phone interview")?.clone();
    let (candidate, manager) = (scene.process().candidate_person(), scene.with_eyes_of("manager")?);
    let sight = scene.sight_as(manager, scene.process().id)?;
    let exchange = exchange(scene, &sight.process, &talk)?;
    let opened = exchange.opened_at.ok_or_else(|| Failure::new(scene.voice.say("stories-3-1-none")))?;
    let decided = super::decline(scene)?.written_at;
    let soon = |at: Timestamp| at >= talk.ends_at() && at.duration_since(talk.ends_at()) <= RIGHT_AFTER;
    let mut words = Vec::new();
    for view in &exchange.views {
        words.extend([&view.talk, &view.own].map(|words| sight.text(words).unwrap_or_default().to_owned()));
    }
    // Of their own part each said so in numbers too, and finds only their own.
    let mut of_themselves = true;
    for (person, other) in [(candidate, manager), (manager, candidate)] {
        let seen = scene.sight_as(person, scene.process().id)?;
        let said = seen.process.self_view(talk.id, person);
        of_themselves &= said.is_some_and(|view| soon(view.at) && view.at < decided)
            && seen.process.self_view(talk.id, other).is_none();
    }
    let trap =
        |which: fn(&Does) -> bool| scene.was_refused(|refusal| *refusal == Refusal::OutcomeKnown, which);
    let refused = trap(
        |does| matches!(does, Does::Further(done) if matches!(**done, Further::SendView { .. })),
    ) && trap(
        |does| matches!(does, Does::Measured(done) if matches!(**done, Measured::SendSelfView { .. })),
    );
    let holds = exchange.views.len() == 2
        && exchange.views.iter().all(|view| soon(view.at))
        && opened < decided
        && of_themselves
        && refused
        && scene.was_sent(Letter::ExchangeOpened, candidate, opened)
        && scene.was_sent(Letter::ExchangeOpened, manager, opened);
    let what = say!(
        scene.voice,
        "stories-3-1",
        opened = scene.voice.clock(opened),
        decided = scene.voice.moment(decided, opened)
    );
    let page = scene.conversation_page(talk.id);
    let seen = || Seen { page: page.clone(), facts: words.clone() };
    Ok(Finding { holds, what, at: opened, company: seen(), candidate: seen() })
}

/// The exchange about a conversation.
pub(super) fn exchange(
    scene: &Scene<'_>,
    process: &ledger::process::Process,
    talk: &Conversation,
) -> Result<Exchange, Failure> {
    let found = process.exchange(talk.id).cloned();
    found.ok_or_else(|| Failure::new(scene.voice.say("stories-3-1-none")))
}

// Whether somebody finds any of these words, on the pages or by program.
fn found(scene: &mut Scene<'_>, person: Person, page: &str, words: &[String]) -> Result<bool, Failure> {
    let process = scene.process().id;
    let mut read = scene.programs_read(person, &format!("/api/v1/processes/{process}/entries"))?.body;
    for page in [page.to_owned(), scene.process_page()] {
        read += &scene.reads(person, &page)?.unwrap_or_default();
    }
    Ok(words.iter().any(|words| read.contains(words.as_str())))
}
