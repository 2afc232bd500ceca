//! A scorecard that was sent, as members read it.

use crate::face::{State, facts, tag};
use act::process::Sight;
use ledger::{
    job::kit::{Criterion, Kit},
    scorecard::{Rating, Scorecard},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence, wording};

/// All of it; by that kit, where it is known.
pub(crate) fn whole(voice: &Voice, sight: &Sight, scorecard: &Scorecard, kit: Option<&Kit>) -> Markup {
    let text = |words| sight.text(words).unwrap_or_else(|| voice.say("process-erased"));
    let named = |rating: &Rating| {
        kit.and_then(|kit| kit.criterion(rating.criterion)).map(|one: &Criterion| &one.name)
    };
    html! {
        div class="stack scorecard" {
            (facts(&[
                (voice.say("scorecard-lean"), html! { (sentence(wording::lean(scorecard.lean, voice))) }),
                (voice.say("scorecard-summary"), html! { span class="said keep" { (text(&scorecard.summary)) } }),
            ]))
            @for rating in &scorecard.ratings {
                div {
                    p {
                        b { (named(rating).map_or_else(|| voice.say("scorecard-criterion-gone"), String::as_str)) } " "
                        (level(voice, rating.level))
                    }
                    @if let Some(evidence) = &rating.evidence { div class="said" { p { (text(evidence)) } } }
                }
            }
        }
    }
}

/// A level in a word: 'level 4', 'not observed'.
pub(crate) fn level(voice: &Voice, level: Option<u8>) -> Markup {
    match level {
        Some(level) => tag(State::Plain, &say!(voice, "scorecard-level-is", level = i64::from(level))),
        None => tag(State::Void, voice.say("scorecard-unseen")),
    }
}
