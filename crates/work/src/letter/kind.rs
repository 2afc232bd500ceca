//! Letters about another kind of conversation.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    conversation::{Conversation, kind::KindChange},
    event::Event,
    ids::ConversationId,
};
use speech::say;

const ANSWERED: Written = Written::Needless("it is answered, or the conversation is no longer held");

pub(super) fn proposed(desk: &Desk<'_>) -> Written {
    let Some((conversation, change)) = about(desk).filter(|(_, change)| change.answer.is_none()) else {
        return ANSWERED;
    };
    if desk.now >= conversation.ends_at() {
        return Written::Needless("the conversation is over");
    }
    let voice = &desk.voice;
    let (from, to) = kinds(desk, change);
    let who = desk.name(change.by);
    let mut parts = vec![Part::Say(say!(
        voice,
        "mail-kind-proposed",
        who = who,
        from = from,
        to = to,
        moment = desk.moment_of(conversation, conversation.starts_at)
    ))];
    parts.extend(desk.quote(who, Some(&change.reason)));
    if desk.for_candidate() && change.to.measures() && !change.from.measures() {
        parts.push(Part::Say(voice.say("mail-kind-measures").to_owned()));
    }
    parts.push(Part::Say(say!(voice, "mail-kind-until", from = from)));
    Draft {
        subject: say!(voice, "mail-kind-proposed-subject", who = who, to = to),
        parts,
        button: desk.to_conversation(voice.say("mail-kind-answer"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn answered(desk: &Desk<'_>) -> Written {
    let Event::KindAnswered { accepted, .. } = &desk.entry.event else { return ANSWERED };
    let Some((conversation, change)) = about(desk) else { return ANSWERED };
    let voice = &desk.voice;
    let (from, to) = kinds(desk, change);
    let moment = desk.moment_of(conversation, conversation.starts_at);
    let said = if *accepted {
        say!(voice, "mail-kind-agreed", to = to, from = from, moment = moment)
    } else {
        say!(voice, "mail-kind-stays", to = to, from = from, moment = moment)
    };
    Draft {
        subject: if *accepted {
            say!(voice, "mail-kind-agreed-subject", to = to, other = desk.other())
        } else {
            say!(voice, "mail-kind-stays-subject", from = from, other = desk.other())
        },
        parts: vec![Part::Say(said)],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

fn kinds(desk: &Desk<'_>, change: &KindChange) -> (&'static str, &'static str) {
    (speech::a_conversation(change.from, &desk.voice), speech::a_conversation(change.to, &desk.voice))
}

// The change of the entry: of a conversation, the one proposed then, or answered then.
fn about<'d>(desk: &Desk<'d>) -> Option<(&'d Conversation, &'d KindChange)> {
    let at = desk.entry.at;
    let (Event::KindProposed { conversation, .. } | Event::KindAnswered { conversation, .. }) =
        &desk.entry.event
    else {
        return None;
    };
    let id: ConversationId = *conversation;
    let of_entry = |change: &&KindChange| {
        let answered = change.answer.as_ref().is_some_and(|answer| answer.at == at);
        change.conversation == id && (change.at == at || answered)
    };
    let change = desk.sight.process.kind_changes.iter().rev().find(of_entry)?;
    let conversation = desk.conversation(id).filter(|conversation| conversation.stands())?;
    Some((conversation, change))
}
