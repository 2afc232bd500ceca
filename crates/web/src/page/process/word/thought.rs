//! Words about what each side thought. What only one side or one person sees has a lock.

use super::{Parts, link};
use crate::{
    face::{Manner, Weight, link_button, lock},
    page::{
        debrief,
        process::{timeline::thought::Thought, view::View},
    },
};
use ledger::{
    ids::ConversationId,
    side::{Person, Side},
};
use speech::{say, wording};

pub(super) fn thought_word(view: &View<'_>, thought: &Thought<'_>) -> (Side, Parts) {
    let voice = &view.voice;
    let locked = |text: &str, who: Person, conversation: ConversationId, word: &str| Parts {
        manner: Manner::Private,
        ..Parts::did(text).by(view, who).more(&link(view, conversation)).tags(lock(word))
    };
    match thought {
        Thought::Scorecard(scorecard) => {
            let who = Person::Member(scorecard.by);
            let only = voice.say("scorecard-line-private");
            (Side::Company, locked(voice.say("scorecard-line"), who, scorecard.conversation, only))
        }
        Thought::SelfView(own) => {
            let only = voice.say("self-view-line-private");
            (own.by.side(), locked(voice.say("self-view-line"), own.by, own.conversation, only))
        }
        Thought::Mirror(mirror, _) => {
            let who = view.sight.process.candidate_person();
            let only = voice.say("self-view-line-private");
            (Side::Candidate, locked(voice.say("mirror-line"), who, mirror.conversation, only))
        }
        Thought::Debrief(one) => {
            let (decided, says) = (wording::verdict(one.decided, voice), wording::verdict(one.says, voice));
            let text = if one.overrides() {
                say!(voice, "debrief-line-override", decided = decided, says = says)
            } else {
                say!(voice, "debrief-line", decided = decided)
            };
            let open =
                link_button(Weight::Small, voice.say("scorecard-to-debrief"), &debrief::path(&view.home));
            let parts = Parts::did(&text)
                .by(view, Person::Member(one.by))
                .more(&view.said(&one.reason))
                .tags(lock(voice.say("scorecard-line-private")))
                .actions(open);
            (Side::Company, Parts { manner: Manner::Private, ..parts })
        }
    }
}
