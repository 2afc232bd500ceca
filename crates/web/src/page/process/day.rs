//! The conversation of today, or one that is over and about which this side has not spoken yet.

use super::{next::Leads, talk::whom, view::View};
use crate::face::{Place, Today, Weight, link_button, today};
use ledger::{conversation::Conversation, policy::Action, side::Side};
use maud::{Markup, html};
use speech::{say, sentence};

/// The panel of the day, where there is one.
pub(super) fn day(view: &View<'_>) -> Option<Markup> {
    if view.sight.process.ended.is_some() {
        return None;
    }
    // What was missed twice in a row has a part of its own.
    let amends = &view.sight.process.make_goods;
    let missed = |one: &&Conversation| amends.iter().any(|make_good| make_good.misses.contains(&one.id));
    let conversations = view.sight.process.conversations.iter();
    let standing = conversations.filter(|one| one.stands() && !missed(one)).collect::<Vec<_>>();
    // What is now or still to come today goes first; then the latest that waits for a word.
    let coming = standing.iter().filter(|one| is_today(view, one)).min_by_key(|one| one.starts_at);
    let asked = standing.iter().filter(|one| is_asked_about(view, one)).max_by_key(|one| one.starts_at);
    coming.or(asked).map(|conversation| panel(view, conversation))
}

/// Whether the day's panel has the primary button.
pub(super) fn leads(day: Option<&Markup>) -> Leads {
    if day.is_some() { Leads::Elsewhere } else { Leads::Here }
}

fn is_today(view: &View<'_>, conversation: &Conversation) -> bool {
    let today = view.voice.date_of(conversation.starts_at) == view.voice.date_of(view.now);
    (today || conversation.starts_at <= view.now)
        && view.now < conversation.ends_at()
        && !is_spoken_of(view, conversation)
}

fn is_asked_about(view: &View<'_>, conversation: &Conversation) -> bool {
    conversation.ends_at() <= view.now
        && !is_spoken_of(view, conversation)
        && view.sight.allows(Action::Claim)
}

fn is_spoken_of(view: &View<'_>, conversation: &Conversation) -> bool {
    conversation.claim_of(view.seat.side()).is_some() || conversation.accepted_at.is_some()
}

fn panel(view: &View<'_>, conversation: &Conversation) -> Markup {
    let over = conversation.ends_at() <= view.now;
    let begun = conversation.starts_at <= view.now;
    let voice = &view.voice;
    let kind = speech::a_conversation(conversation.kind, voice);
    let clock = voice.clock_in(conversation.starts_at, &act::house::zone_of(&conversation.zone));
    let day = voice.near_day(conversation.starts_at, view.now);
    let say = if over {
        say!(voice, "process-day-over", kind = kind, day = day, clock = clock)
    } else if begun {
        say!(voice, "process-day-now", kind = kind, clock = clock)
    } else {
        say!(voice, "process-day-today", kind = kind, clock = clock)
    };
    let href = view.conversation(conversation.id);
    let met = [Side::Company, Side::Candidate].iter().all(|side| conversation.arrived(*side).is_some());
    let alerted = conversation.alerted_at.filter(|_| !over && !met);
    let action = if over {
        link_button(Weight::Primary, view.say("process-day-say"), &format!("{href}/claim"))
    } else {
        link_button(Weight::Primary, view.say("process-day-go"), &href)
    };
    today(&Today {
        say: sentence(&say),
        detail: html! {
            @if over { (view.say("process-day-over-why")) }
            @else if let Some(at) = alerted {
                (say!(voice, "process-day-alert", clock = voice.clock(at)))
            } @else { (view.text(&conversation.purpose)) ". " (view.say("process-day-why")) }
        },
        company: place(view, conversation, Side::Company, over),
        candidate: place(view, conversation, Side::Candidate, over),
        told: vec![],
        action: Some(action),
        alert: alerted.is_some(),
    })
}

fn place(view: &View<'_>, conversation: &Conversation, side: Side, over: bool) -> Place {
    let name = match side {
        Side::Company => whom(view, conversation),
        Side::Candidate => view.side_name(side).to_owned(),
    };
    let arrived = conversation.arrived(side);
    let spoken = conversation.claim_of(side).is_some();
    let confirmed = match side {
        Side::Company => conversation.unconfirmed().is_empty(),
        Side::Candidate => conversation.candidate_confirmed_at.is_some(),
    };
    let say = match arrived {
        _ if over && spoken => view.say("process-seat-spoke").to_owned(),
        _ if over => view.say("process-seat-silent").to_owned(),
        Some(at) => say!(view.voice, "process-seat-here", clock = view.voice.clock(at)),
        None if conversation.starts_at <= view.now => view.say("process-seat-not-here").to_owned(),
        None if confirmed => view.say("process-seat-confirmed").to_owned(),
        None => view.say("process-seat-unconfirmed").to_owned(),
    };
    Place { name, say, here: arrived.is_some() || (over && spoken) }
}
