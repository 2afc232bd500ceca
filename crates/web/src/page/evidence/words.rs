//! How evidence is spoken of: what it says of its requirement, and where it was seen.

use act::process::Sight;
use jiff::Timestamp;
use ledger::evidence::{Bearing, Evidence, Source};
use speech::{Voice, say};

/// What it says of its requirement, within a sentence.
pub(super) fn bearing(voice: &Voice, bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::For => voice.say("brief-evidence-for"),
        Bearing::Against => voice.say("brief-evidence-against"),
    }
}

/// Where it was seen, as a choice.
pub(super) fn source(voice: &Voice, source: Source) -> &'static str {
    match source {
        Source::Conversation => voice.say("evidence-source-conversation"),
        Source::Cv => voice.say("evidence-source-cv"),
        Source::Story => voice.say("evidence-source-story"),
        Source::Work => voice.say("evidence-source-work"),
        Source::Reference => voice.say("evidence-source-reference"),
        Source::Other => voice.say("evidence-source-other"),
    }
}

/// Where it was seen, of a piece that is there: with the conversation.
pub(super) fn seen_in(voice: &Voice, sight: &Sight, one: &Evidence, now: Timestamp) -> String {
    let talk = one.conversation.and_then(|id| sight.process.conversation(id).ok());
    match talk {
        Some(talk) => say!(
            voice,
            "evidence-in",
            kind = speech::conversation_kind(talk.kind, voice),
            at = voice.short_moment(talk.starts_at, now)
        ),
        None => source(voice, one.source).to_owned(),
    }
}
