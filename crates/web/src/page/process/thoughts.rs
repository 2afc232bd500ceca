//! What a candidate is asked about the conversations behind them: after what is urgent, and only for a while; later the
//! page of each conversation still asks. It is asked as well when all is over.

use super::view::View;
use crate::face::{Tone, Weight, banner_of, link_button};
use jiff::SignedDuration;
use ledger::{conversation::Conversation, policy::Action};
use maud::{Markup, html};
use speech::say;

/// So long after its end a conversation is asked about here.
const ASKED_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So many are asked about at once.
const MOST: usize = 2;

/// The questions, those about the latest conversations.
pub(super) fn thoughts(view: &View<'_>) -> Markup {
    if !view.sight.allows(Action::Mirror) {
        return html! {};
    }
    let process = &view.sight.process;
    let waits = |talk: &&Conversation| {
        let since = view.now.duration_since(talk.ends_at());
        let fresh = (SignedDuration::ZERO..ASKED_FOR).contains(&since);
        fresh && talk.can_be_mirrored() && process.mirrored(talk.id).is_none()
    };
    let mut asked: Vec<&Conversation> = process.conversations.iter().filter(waits).collect();
    asked.sort_by_key(|talk| std::cmp::Reverse(talk.starts_at));
    html! { @for talk in asked.into_iter().take(MOST) { (one(view, talk)) } }
}

fn one(view: &View<'_>, talk: &Conversation) -> Markup {
    let voice = &view.voice;
    let what = say!(
        voice,
        "process-meeting",
        kind = speech::conversation_kind(talk.kind, voice),
        at = voice.short_moment(talk.starts_at, view.now)
    );
    let to = format!("{}/mirror", view.conversation(talk.id));
    banner_of(
        Tone::Info,
        &say!(voice, "mirror-waits", what = what),
        &html! {
            p { (say!(voice, "mirror-invite", other = view.other_name())) }
            div class="row no-print" { (link_button(Weight::Quiet, voice.say("mirror-open"), &to)) }
        },
    )
}
