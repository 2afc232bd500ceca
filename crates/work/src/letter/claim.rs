//! Letters about what happened in a conversation.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use ledger::{
    conversation::{Claim, Conversation, Presence},
    event::Event,
    ids::ConversationId,
    side::{Person, Side},
};
use speech::say;

const SAID: Written = Written::Needless("their side has said what happened");

pub(super) fn what_happened(desk: &Desk<'_>) -> Written {
    let Some(conversation) = to_say(desk, about(desk)) else { return SAID };
    let voice = &desk.voice;
    Draft {
        subject: say!(
            voice,
            "mail-what-happened-subject",
            kind = speech::conversation_kind(conversation.kind, voice),
            other = desk.other(),
            moment = desk.short(conversation.starts_at)
        ),
        parts: vec![Part::Say(say!(
            voice,
            "mail-what-happened",
            other = desk.other(),
            moment = desk.moment_of(conversation, conversation.starts_at)
        ))],
        button: desk.to_conversation(voice.say("mail-say-what-happened"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn they_say(desk: &Desk<'_>) -> Written {
    let Some(conversation) = to_say(desk, about(desk)) else { return SAID };
    let Some(claim) = conversation.claim_of(desk.side().other()) else { return SAID };
    let voice = &desk.voice;
    let who = desk.name(claim.by);
    let moment = desk.moment_of(conversation, conversation.starts_at);
    let mut parts = vec![Part::Say(say!(voice, "mail-they-say", who = who, moment = moment))];
    parts.push(Part::List(said(desk, claim)));
    parts.extend(desk.quote(who, claim.note.as_ref()));
    parts.push(Part::Say(voice.say("mail-they-say-what-counts").to_owned()));
    Draft {
        subject: say!(voice, "mail-they-say-subject", who = who, moment = desk.short(conversation.starts_at)),
        parts,
        button: desk.to_conversation(voice.say("mail-say-what-happened"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn please_say(desk: &Desk<'_>) -> Written {
    let Some(conversation) = to_say(desk, about(desk)) else { return SAID };
    let Some(claim) = conversation.claim_of(desk.side().other()) else { return SAID };
    let voice = &desk.voice;
    let who = desk.name(claim.by);
    let days = desk.sight.organisation.rules.claim_silence_days;
    let moment = desk.moment_of(conversation, conversation.starts_at);
    Draft {
        subject: say!(voice, "mail-please-say-subject", moment = desk.short(conversation.starts_at)),
        parts: vec![
            Part::Say(say!(voice, "mail-they-say", who = who, moment = moment)),
            Part::List(said(desk, claim)),
            Part::Say(say!(voice, "mail-please-say", days = voice.business_days(days), who = who)),
        ],
        button: desk.to_conversation(voice.say("mail-say-what-happened"), conversation.id),
        calendar: None,
    }
    .into()
}

const fn about(desk: &Desk<'_>) -> Option<ConversationId> {
    match &desk.entry.event {
        Event::ClaimsAsked { conversation }
        | Event::Claimed { conversation, .. }
        | Event::ClaimReminded { conversation, .. } => Some(*conversation),
        _ => None,
    }
}

// The conversation, where the reader's side has something to say about it still.
fn to_say<'d>(desk: &Desk<'d>, id: Option<ConversationId>) -> Option<&'d Conversation> {
    let conversation = desk.conversation(id?)?;
    let open = conversation.stands()
        && conversation.claim_of(desk.side()).is_none()
        && conversation.accepted_at.is_none();
    open.then_some(conversation)
}

fn said(desk: &Desk<'_>, claim: &Claim) -> Vec<String> {
    let voice = &desk.voice;
    let presence = |presence: Presence| {
        let name = match presence {
            Presence::StoodIn(Some(id)) => Some(desk.name(Person::Member(id))),
            _ => None,
        };
        speech::presence(presence, name, voice)
    };
    let line =
        |side: Side, text: &str| say!(voice, "mail-said", side = speech::side(side, voice), text = text);
    let mut lines = vec![
        line(Side::Company, &presence(claim.company)),
        line(Side::Candidate, &presence(claim.candidate)),
    ];
    if claim.company.is_there() && claim.candidate.is_there() {
        lines.push(speech::sentence(speech::closing(claim.closing, voice)));
    }
    if claim.trouble {
        lines.push(voice.say("mail-said-trouble").to_owned());
    }
    lines
}
