//! Letters about when a conversation is and who attends; those that put it into a calendar carry a file.

use super::Desk;
use super::Written;
use crate::{
    address,
    mail::{Attached, Button, Draft, Part},
};
use exchange::calendar::{self, Appointment, Details, Guest, Method};
use ledger::{
    conversation::Conversation,
    event::Event,
    promise::{About, Kind as PromiseKind},
    side::Person,
};
use speech::say;

const GONE: Written = Written::Needless("the conversation was called off");
const OTHER: Written = Written::Needless("it is about another entry");

pub(super) fn booked(desk: &Desk<'_>) -> Written {
    let Event::ConversationBooked { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if !is_for(desk, conversation) {
        return Written::Needless("somebody else attends");
    }
    let voice = &desk.voice;
    let kind = speech::a_conversation(conversation.kind, voice);
    let mut parts = vec![Part::Say(if desk.for_candidate() {
        say!(voice, "mail-booked", company = desk.company(), kind = kind)
    } else {
        say!(voice, "mail-booked-yours", candidate = desk.candidate(), kind = kind)
    })];
    parts.extend(desk.details(conversation));
    if !conversation.kind.is_on_record() {
        parts.push(Part::Say(voice.say("mail-off-the-record").to_owned()));
    }
    let button = confirm(desk, conversation, &mut parts);
    Draft {
        subject: headed(desk, conversation),
        parts,
        button,
        calendar: Some(attached(desk, conversation, Method::Request)),
    }
    .into()
}

pub(super) fn moved(desk: &Desk<'_>) -> Written {
    let Event::ConversationMoved { conversation, reason, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if !is_for(desk, conversation) {
        return Written::Needless("somebody else attends");
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-moved", other = desk.other()))];
    parts.extend(desk.details(conversation));
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    let button = confirm(desk, conversation, &mut parts);
    Draft {
        subject: say!(
            voice,
            "mail-moved-subject",
            moment = desk.short(conversation.starts_at),
            kind = speech::conversation_kind(conversation.kind, voice),
            other = desk.other()
        ),
        parts,
        button,
        calendar: Some(attached(desk, conversation, Method::Request)),
    }
    .into()
}

pub(super) fn cancelled(desk: &Desk<'_>) -> Written {
    let Event::ConversationCancelled { conversation, reason, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = desk.conversation(*conversation) else { return GONE };
    let voice = &desk.voice;
    let moment = desk.moment_of(conversation, conversation.starts_at);
    let mut parts = vec![Part::Say(say!(voice, "mail-cancelled", other = desk.other(), moment = moment))];
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    if let Some(promise) = desk.awaited(PromiseKind::Arrange, About::Conversation(conversation.id)) {
        let moment = desk.moment(promise.due_at);
        parts.push(Part::Say(say!(voice, "mail-new-time-owed", company = desk.company(), moment = moment)));
    }
    Draft {
        subject: say!(
            voice,
            "mail-cancelled-subject",
            kind = speech::conversation_kind(conversation.kind, voice),
            other = desk.other(),
            moment = desk.short(conversation.starts_at)
        ),
        parts,
        button: desk.to_process(voice.say("mail-open-process")),
        calendar: Some(attached(desk, conversation, Method::Cancel)),
    }
    .into()
}

pub(super) fn seat_handed_over(desk: &Desk<'_>) -> Written {
    let Event::AttendeeReplaced { conversation, from, reason, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if !is_for(desk, conversation) {
        return Written::Needless("somebody else attends");
    }
    let voice = &desk.voice;
    let from = desk.name(Person::Member(*from));
    let mut parts =
        vec![Part::Say(say!(voice, "mail-seat-handed-over", from = from, candidate = desk.candidate()))];
    parts.extend(desk.details(conversation));
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    let button = confirm(desk, conversation, &mut parts);
    Draft {
        subject: say!(
            voice,
            "mail-seat-handed-over-subject",
            kind = speech::conversation_kind(conversation.kind, voice),
            candidate = desk.candidate(),
            moment = desk.short(conversation.starts_at)
        ),
        parts,
        button,
        calendar: Some(attached(desk, conversation, Method::Request)),
    }
    .into()
}

pub(super) fn attendee_changed(desk: &Desk<'_>) -> Written {
    let Event::AttendeeReplaced { conversation, from, to, reason } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    let voice = &desk.voice;
    let (from, to) = (desk.name(Person::Member(*from)), desk.name(Person::Member(*to)));
    let mut parts = vec![Part::Say(say!(voice, "mail-attendee-changed", from = from, to = to))];
    parts.extend(desk.details(conversation));
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    Draft {
        subject: say!(
            voice,
            "mail-attendee-changed-subject",
            to = to,
            moment = desk.short(conversation.starts_at)
        ),
        parts,
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn time_proposed(desk: &Desk<'_>) -> Written {
    let Event::TimeProposed { conversation, starts_at, reason, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.proposal.as_ref().is_none_or(|proposal| proposal.starts_at != *starts_at) {
        return Written::Needless("the proposed time was answered or replaced");
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(
        voice,
        "mail-time-proposed",
        who = desk.author(),
        moment = desk.moment_of(conversation, *starts_at),
        old = desk.moment_of(conversation, conversation.starts_at)
    ))];
    parts.extend(desk.quote(desk.author(), reason.as_ref()));
    Draft {
        subject: say!(
            voice,
            "mail-time-proposed-subject",
            who = desk.author(),
            moment = desk.short(*starts_at)
        ),
        parts,
        button: desk.to_conversation(voice.say("mail-answer-time"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn time_declined(desk: &Desk<'_>) -> Written {
    let Event::TimeDeclined { conversation } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    let voice = &desk.voice;
    let moment = desk.moment_of(conversation, conversation.starts_at);
    Draft {
        subject: say!(voice, "mail-time-declined-subject", other = desk.other()),
        parts: vec![Part::Say(say!(voice, "mail-time-declined", who = desk.author(), moment = moment))],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn approaching(desk: &Desk<'_>) -> Written {
    let Event::ConversationApproached { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.starts_at <= desk.now {
        return Written::Needless("the conversation has begun");
    }
    if !is_for(desk, conversation) {
        return Written::Needless("somebody else attends");
    }
    let voice = &desk.voice;
    let mut parts = vec![Part::Say(say!(voice, "mail-approaching", other = desk.other()))];
    parts.extend(desk.details(conversation));
    parts.push(Part::Say(voice.say("mail-approaching-here").to_owned()));
    let button = confirm(desk, conversation, &mut parts);
    Draft {
        subject: say!(
            voice,
            "mail-approaching-subject",
            kind = speech::conversation_kind(conversation.kind, voice),
            other = desk.other(),
            moment = desk.short(conversation.starts_at)
        ),
        parts,
        button,
        calendar: None,
    }
    .into()
}

pub(super) fn unconfirmed(desk: &Desk<'_>) -> Written {
    let Event::ConversationApproached { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    let missing = conversation.unconfirmed();
    if missing.is_empty() || conversation.starts_at <= desk.now {
        return Written::Needless("everybody has confirmed, or it has begun");
    }
    let voice = &desk.voice;
    let names: Vec<&str> = missing.iter().map(|id| desk.name(Person::Member(*id))).collect();
    let names = voice.list(&names);
    Draft {
        subject: say!(
            voice,
            "mail-unconfirmed-subject",
            names = &names,
            moment = desk.short(conversation.starts_at)
        ),
        parts: vec![Part::Say(say!(
            voice,
            "mail-unconfirmed",
            names = &names,
            kind = speech::a_conversation(conversation.kind, voice),
            candidate = desk.candidate(),
            moment = desk.moment_of(conversation, conversation.starts_at)
        ))],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

fn standing(conversation: Option<&Conversation>) -> Option<&Conversation> {
    conversation.filter(|conversation| conversation.stands())
}

fn is_for(desk: &Desk<'_>, conversation: &Conversation) -> bool {
    desk.me().member().is_none_or(|member| conversation.attends(member))
}

fn headed(desk: &Desk<'_>, conversation: &Conversation) -> String {
    let voice = &desk.voice;
    say!(
        voice,
        "mail-booked-subject",
        kind = speech::conversation_kind(conversation.kind, voice),
        other = desk.other(),
        moment = desk.short(conversation.starts_at)
    )
}

// Asks for a confirmation where the reader has not given one.
fn confirm(desk: &Desk<'_>, conversation: &Conversation, parts: &mut Vec<Part>) -> Option<Button> {
    let voice = &desk.voice;
    let confirmed = match desk.me() {
        Person::Candidate(_) => conversation.candidate_confirmed_at.is_some(),
        Person::Member(id) => conversation
            .attendees
            .iter()
            .any(|attendee| attendee.member == id && attendee.confirmed_at.is_some()),
    };
    if confirmed {
        return desk.to_conversation(voice.say("mail-open-conversation"), conversation.id);
    }
    parts.push(Part::Say(if desk.for_candidate() {
        voice.say("mail-please-confirm").to_owned()
    } else {
        voice.say("mail-please-confirm-member").to_owned()
    }));
    // A member says so below their brief.
    if desk.for_candidate() {
        desk.to_conversation(voice.say("mail-confirm"), conversation.id)
    } else {
        desk.to_brief(voice.say("mail-brief"), conversation.id)
    }
}

fn attached(desk: &Desk<'_>, conversation: &Conversation, method: Method) -> Attached {
    let voice = &desk.voice;
    let sight = desk.sight;
    let page = format!(
        "{}{}",
        desk.public_address.trim_end_matches('/'),
        address::conversation(&desk.seat.workspace.slug, sight.process.id, conversation.id)
    );
    let mut description = vec![say!(voice, "mail-detail-who", names = desk.met(conversation))];
    description.extend(desk.text(&conversation.purpose).map(str::to_owned));
    let agenda = desk.agenda(conversation);
    if !agenda.is_empty() {
        let items: Vec<String> = agenda.iter().map(|item| format!("- {item}")).collect();
        description.push(format!("{}\n{}", voice.say("mail-detail-agenda"), items.join("\n")));
    }
    description.push(page.clone());
    let details = Details {
        summary: say!(
            voice,
            "mail-calendar-summary",
            kind = speech::conversation_kind(conversation.kind, voice),
            other = desk.other()
        ),
        description: description.join("\n\n"),
        place: conversation.place.as_ref().and_then(|words| desk.text(words)).map(str::to_owned),
        page,
        organiser: Guest {
            name: desk.company().to_owned(),
            email: desk.seat.workspace.contact_email.clone(),
        },
        // The others by name only, in the description: an address is its owner's to give.
        guests: vec![Guest { name: desk.seat.name.clone(), email: desk.seat.email.clone() }],
        now: desk.now,
    };
    Attached { method, text: calendar::file(&Appointment::of(conversation), method, &details) }
}
