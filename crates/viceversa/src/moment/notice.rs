//! 2.3: a move in time keeps its lead time and is no miss; a meeting missed without a word is one.

use super::{Finding, Scene, Seen};
use crate::failure::Failure;
use ledger::{conversation::Conversation, side::Side};
use speech::{Voice, say};

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let moved = scene.conversation("screening")?.clone();
    let missed = scene.conversation("executive's call")?.clone();
    let notice = moved.moves.first().cloned();
    let notice = notice.ok_or_else(|| Failure::new(scene.voice.say("stories-2-3-not-moved")))?;
    let lead = notice.lead().as_mins();
    let holds = lead > 0
        && !moved.is_missed_by(Side::Company)
        && moved.was_held()
        && missed.counts_as_missed_by(Side::Company)
        && !missed.gave_word(Side::Company);
    let what = say!(
        scene.voice,
        "stories-2-3",
        lead = scene.voice.lead_time(lead),
        missed = day(&scene.voice, &missed)
    );
    let page = scene.conversation_page(moved.id);
    let reason = notice.reason.as_ref().map(|words| scene.text(words)).unwrap_or_default();
    let seen = |side: Side, voice: &Voice| Seen {
        page: page.clone(),
        facts: vec![reason.clone(), voice.lead_time(lead), scene.clock_of(side, notice.from)],
    };
    let company = seen(Side::Company, &scene.voice_of(Side::Company));
    let candidate = seen(Side::Candidate, &scene.voice_of(Side::Candidate));
    Ok(Finding { holds, what, at: notice.at, company, candidate })
}

fn day(voice: &Voice, conversation: &Conversation) -> String {
    voice.moment(conversation.starts_at, conversation.starts_at)
}
