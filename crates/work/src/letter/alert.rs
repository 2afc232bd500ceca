//! Letters of the minutes around a start: somebody will be late, somebody waits, somebody could step in.

use super::{Desk, Written};
use crate::mail::{Draft, Part};
use jiff::SignedDuration;
use ledger::{
    conversation::Conversation,
    event::Event,
    side::{Person, Side},
};
use speech::say;

const GONE: Written = Written::Needless("the conversation was called off");
const OTHER: Written = Written::Needless("it is about another entry");
const CAME: Written = Written::Needless("they have come meanwhile");

pub(super) fn will_be_late(desk: &Desk<'_>) -> Written {
    let Event::LateNoticed { conversation, person, minutes } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if desk.now >= conversation.ends_at() {
        return Written::Needless("the conversation is over");
    }
    let voice = &desk.voice;
    let who = desk.name(*person);
    let then = conversation.starts_at + SignedDuration::from_mins(i64::from(*minutes));
    Draft {
        subject: say!(
            voice,
            "mail-will-be-late-subject",
            who = who,
            duration = voice.duration(u64::from(*minutes))
        ),
        parts: vec![Part::Say(say!(
            voice,
            "mail-will-be-late",
            who = who,
            kind = speech::a_conversation(conversation.kind, voice),
            moment = desk.moment_of(conversation, conversation.starts_at),
            then = desk.clock_of(conversation, then)
        ))],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn you_are_missed(desk: &Desk<'_>) -> Written {
    let Event::AbsenceAlerted { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.arrived(desk.side()).is_some() {
        return CAME;
    }
    if desk.me().member().is_some_and(|member| !conversation.attends(member)) {
        return Written::Needless("somebody else attends");
    }
    let voice = &desk.voice;
    let clock = desk.clock_of(conversation, conversation.starts_at);
    let mut parts = vec![
        Part::Say(say!(voice, "mail-you-are-missed", other = desk.other(), clock = &clock)),
        Part::Say(if desk.for_candidate() {
            voice.say("mail-you-are-missed-do-candidate").to_owned()
        } else {
            voice.say("mail-you-are-missed-do").to_owned()
        }),
    ];
    if let Some(place) = conversation.place.as_ref().and_then(|words| desk.text(words)) {
        parts.push(Part::List(vec![say!(voice, "mail-detail-where", place = place)]));
    }
    Draft {
        subject: say!(voice, "mail-you-are-missed-subject", other = desk.other(), clock = clock),
        parts,
        button: desk.to_conversation(voice.say("mail-you-are-missed-button"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn nobody_came(desk: &Desk<'_>) -> Written {
    let Event::AbsenceAlerted { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.arrived(Side::Company).is_some() {
        return CAME;
    }
    let voice = &desk.voice;
    let waits_since = conversation.arrived(Side::Candidate).unwrap_or(conversation.starts_at);
    let clock = desk.clock_of(conversation, conversation.starts_at);
    let is_recruiter = desk.me() == desk.sight.process.recruiter_person();
    let mut parts = vec![Part::Say(say!(
        voice,
        "mail-nobody-came",
        candidate = desk.candidate(),
        since = desk.clock_of(conversation, waits_since),
        kind = speech::a_conversation(conversation.kind, voice),
        clock = &clock,
        names = expected(desk, conversation)
    ))];
    parts.push(Part::Say(word_given(desk, conversation)));
    parts.push(Part::Say(if is_recruiter {
        say!(voice, "mail-nobody-came-recruiter", names = stand_ins(desk))
    } else {
        say!(voice, "mail-nobody-came-stand-in", candidate = desk.candidate())
    }));
    let label = if is_recruiter {
        voice.say("mail-nobody-came-button")
    } else {
        voice.say("mail-nobody-came-stand-in-button")
    };
    Draft {
        subject: say!(voice, "mail-nobody-came-subject", clock = &clock, candidate = desk.candidate()),
        parts,
        button: desk.to_conversation(label, conversation.id),
        calendar: None,
    }
    .into()
}

/// The same for somebody to whom the process is not theirs to see: nothing of it is told but that somebody
/// waits, and whom to tell.
pub(super) fn could_you_step_in(desk: &Desk<'_>) -> Written {
    let Event::AbsenceAlerted { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.arrived(Side::Company).is_some() {
        return CAME;
    }
    let voice = &desk.voice;
    let clock = desk.clock_of(conversation, conversation.starts_at);
    let recruiter = desk.sight.process.recruiter;
    let email = desk.sight.member(recruiter).map_or("", |member| member.email.as_str());
    Draft {
        subject: say!(voice, "mail-step-in-subject", clock = &clock),
        parts: vec![Part::Say(say!(
            voice,
            "mail-step-in",
            kind = speech::a_conversation(conversation.kind, voice),
            clock = clock,
            recruiter = desk.name(Person::Member(recruiter)),
            email = email
        ))],
        button: None,
        calendar: None,
    }
    .into()
}

pub(super) fn we_told_them(desk: &Desk<'_>) -> Written {
    let Event::AbsenceAlerted { conversation, .. } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    if conversation.arrived(Side::Company).is_some() {
        return CAME;
    }
    let voice = &desk.voice;
    let recruiter = desk.sight.process.recruiter;
    let mut told: Vec<&str> = vec![desk.name(Person::Member(recruiter))];
    let attendees = conversation.attendees.iter().filter(|attendee| attendee.member != recruiter);
    told.extend(attendees.map(|attendee| desk.name(Person::Member(attendee.member))));
    Draft {
        subject: say!(voice, "mail-we-told-them-subject", company = desk.company()),
        parts: vec![Part::Say(say!(
            voice,
            "mail-we-told-them",
            clock = voice.clock(desk.entry.at),
            names = voice.list(&told)
        ))],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn stand_in_offered(desk: &Desk<'_>) -> Written {
    let Event::StandInOffered { conversation, member, starts_at } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    let offered = conversation.stand_in.as_ref();
    if offered.is_none_or(|stand_in| stand_in.member != *member || stand_in.answer.is_some()) {
        return Written::Needless("the stand-in was answered or replaced");
    }
    let voice = &desk.voice;
    let who = desk.name(Person::Member(*member));
    let clock = desk.clock_of(conversation, *starts_at);
    Draft {
        subject: say!(voice, "mail-stand-in-offered-subject", who = who, clock = &clock),
        parts: vec![Part::Say(say!(
            voice,
            "mail-stand-in-offered",
            who = who,
            kind = speech::a_conversation(conversation.kind, voice),
            clock = &clock
        ))],
        button: desk.to_conversation(voice.say("mail-stand-in-offered-button"), conversation.id),
        calendar: None,
    }
    .into()
}

pub(super) fn stand_in_answered(desk: &Desk<'_>) -> Written {
    let Event::StandInAnswered { conversation, accepted } = &desk.entry.event else { return OTHER };
    let Some(conversation) = standing(desk.conversation(*conversation)) else { return GONE };
    let Some(stand_in) = &conversation.stand_in else {
        return Written::Needless("the conversation was moved");
    };
    let voice = &desk.voice;
    let who = desk.name(Person::Member(stand_in.member));
    let clock = desk.clock_of(conversation, stand_in.starts_at);
    let candidate = desk.candidate();
    let is_me = desk.me() == Person::Member(stand_in.member);
    let (subject, text) = if *accepted && is_me {
        (
            say!(voice, "mail-stand-in-welcome-yours-subject", candidate = candidate, clock = &clock),
            say!(voice, "mail-stand-in-welcome-yours", candidate = candidate, clock = &clock),
        )
    } else if *accepted {
        (
            say!(voice, "mail-stand-in-welcome-subject", candidate = candidate, who = who, clock = &clock),
            say!(voice, "mail-stand-in-welcome", candidate = candidate, who = who, clock = &clock),
        )
    } else {
        let text = if is_me {
            say!(voice, "mail-stand-in-declined-yours", candidate = candidate)
        } else {
            say!(voice, "mail-stand-in-declined", candidate = candidate, who = who)
        };
        (say!(voice, "mail-stand-in-declined-subject", candidate = candidate), text)
    };
    Draft {
        subject,
        parts: vec![Part::Say(text)],
        button: desk.to_conversation(voice.say("mail-open-conversation"), conversation.id),
        calendar: None,
    }
    .into()
}

fn standing(conversation: Option<&Conversation>) -> Option<&Conversation> {
    conversation.filter(|conversation| conversation.stands())
}

// Whether the missing side had said that it would be late.
fn word_given(desk: &Desk<'_>, conversation: &Conversation) -> String {
    let voice = &desk.voice;
    let notice = conversation.notices.iter().rev().find(|notice| notice.by.side() == Side::Company);
    notice.map_or_else(
        || voice.say("mail-nobody-came-no-word").to_owned(),
        |notice| {
            let duration = voice.duration(u64::from(notice.minutes));
            say!(voice, "mail-nobody-came-late", who = desk.name(notice.by), duration = duration)
        },
    )
}

fn expected(desk: &Desk<'_>, conversation: &Conversation) -> String {
    let names: Vec<&str> = conversation.expected().map(|id| desk.name(Person::Member(id))).collect();
    desk.voice.list(&names)
}

fn stand_ins(desk: &Desk<'_>) -> String {
    let Event::AbsenceAlerted { stand_ins, .. } = &desk.entry.event else { return String::new() };
    let names: Vec<&str> = stand_ins
        .iter()
        .map(|id| Person::Member(*id))
        .filter(|person| *person != desk.me())
        .map(|person| desk.name(person))
        .collect();
    if names.is_empty() { desk.voice.say("mail-nobody").to_owned() } else { desk.voice.list(&names) }
}
