//! What events change in conversations.

use super::{
    AgendaItem, Arrival, Attendee, Cancellation, Claim, Conversation, Move, Notice, StandIn, StandInAnswer,
    TimeProposal,
};
use crate::{
    event::{Entry, Event},
    ids::{ConversationId, MemberId},
    process::Process,
    side::{Person, Side},
};
use jiff::Timestamp;

pub(crate) fn apply(process: &mut Process, entry: &Entry) {
    if let Some(booked) = booked(entry) {
        process.conversations.push(booked);
        return;
    }
    let Some(id) = named(&entry.event) else { return };
    if let Some(conversation) = process.conversations.iter_mut().find(|other| other.id == id) {
        change(conversation, entry);
    }
}

fn booked(entry: &Entry) -> Option<Conversation> {
    let Event::ConversationBooked {
        conversation,
        kind,
        stage,
        purpose,
        place,
        starts_at,
        minutes,
        zone,
        attendees,
        agenda,
    } = &entry.event
    else {
        return None;
    };
    // Whoever books it knows why and has the time: booking for oneself confirms.
    let booker = entry.by.person().and_then(Person::member);
    let side = entry.by.person().map_or(Side::Company, Person::side);
    Some(Conversation {
        id: *conversation,
        kind: *kind,
        stage: *stage,
        purpose: purpose.clone(),
        place: place.clone(),
        starts_at: *starts_at,
        minutes: *minutes,
        zone: zone.clone(),
        booked_at: entry.at,
        attendees: attendees
            .iter()
            .map(|member| Attendee {
                member: *member,
                confirmed_at: (booker == Some(*member)).then_some(entry.at),
                instead_of: None,
            })
            .collect(),
        candidate_confirmed_at: None,
        agenda: agenda.iter().map(|words| AgendaItem { by: side, words: words.clone() }).collect(),
        proposal: None,
        moves: Vec::new(),
        notices: Vec::new(),
        arrivals: Vec::new(),
        approached_at: None,
        alerted_at: None,
        stand_in: None,
        cancellation: None,
        claims: Vec::new(),
        asked_at: None,
        claim_reminded_at: None,
        accepted_at: None,
    })
}

fn named(event: &Event) -> Option<ConversationId> {
    match event {
        Event::ConversationConfirmed { conversation, .. }
        | Event::AgendaExtended { conversation, .. }
        | Event::AttendeeReplaced { conversation, .. }
        | Event::ConversationMoved { conversation, .. }
        | Event::TimeProposed { conversation, .. }
        | Event::TimeDeclined { conversation }
        | Event::ConversationCancelled { conversation, .. }
        | Event::ConversationApproached { conversation, .. }
        | Event::Arrived { conversation, .. }
        | Event::LateNoticed { conversation, .. }
        | Event::AbsenceAlerted { conversation, .. }
        | Event::StandInOffered { conversation, .. }
        | Event::StandInAnswered { conversation, .. }
        | Event::ClaimsAsked { conversation }
        | Event::Claimed { conversation, .. }
        | Event::ClaimReminded { conversation, .. }
        | Event::ClaimAccepted { conversation } => Some(*conversation),
        _ => None,
    }
}

fn change(conversation: &mut Conversation, entry: &Entry) {
    let at = entry.at;
    match &entry.event {
        Event::ConversationConfirmed { person, .. } => confirm(conversation, *person, at),
        Event::AgendaExtended { side, words, .. } => {
            conversation.agenda.push(AgendaItem { by: *side, words: words.clone() });
        }
        Event::AttendeeReplaced { from, to, .. } => replace(conversation, *from, *to),
        Event::ConversationMoved { side, starts_at, reason, .. } => {
            let by_person = entry.by.person();
            conversation.moves.push(Move {
                by: *side,
                at,
                from: conversation.starts_at,
                to: *starts_at,
                reason: reason.clone(),
            });
            restart(conversation, *starts_at);
            if let Some(person) = by_person {
                confirm(conversation, person, at);
            }
            // It is moved for the candidate only to the time they proposed.
            if *side == Side::Candidate {
                conversation.candidate_confirmed_at = Some(at);
            }
        }
        Event::TimeProposed { side, starts_at, reason, .. } => {
            conversation.proposal =
                Some(TimeProposal { by: *side, starts_at: *starts_at, reason: reason.clone(), at });
        }
        Event::TimeDeclined { .. } => conversation.proposal = None,
        Event::ConversationCancelled { side, reason, .. } => {
            conversation.cancellation = Some(Cancellation { by: *side, at, reason: reason.clone() });
            conversation.proposal = None;
        }
        Event::ConversationApproached { .. } => conversation.approached_at = Some(at),
        Event::Arrived { person, .. } => conversation.arrivals.push(Arrival { person: *person, at }),
        Event::LateNoticed { person, minutes, .. } => {
            conversation.notices.push(Notice { by: *person, minutes: *minutes, at });
        }
        Event::AbsenceAlerted { .. } => conversation.alerted_at = Some(at),
        Event::StandInOffered { member, starts_at, .. } => {
            conversation.stand_in =
                Some(StandIn { member: *member, starts_at: *starts_at, offered_at: at, answer: None });
        }
        Event::StandInAnswered { accepted, .. } => answer_stand_in(conversation, *accepted, at),
        Event::ClaimsAsked { .. } => conversation.asked_at = Some(at),
        Event::Claimed { person, company, candidate, closing, trouble, note, .. } => {
            conversation.claims.retain(|claim| claim.by.side() != person.side());
            // Silence is counted from the reminder of this very claim, not of one it replaces.
            conversation.claim_reminded_at = None;
            conversation.claims.push(Claim {
                by: *person,
                at,
                company: *company,
                candidate: *candidate,
                closing: *closing,
                trouble: *trouble,
                note: note.clone(),
            });
        }
        Event::ClaimReminded { .. } => conversation.claim_reminded_at = Some(at),
        Event::ClaimAccepted { .. } => conversation.accepted_at = Some(at),
        _ => {}
    }
}

fn confirm(conversation: &mut Conversation, person: Person, at: Timestamp) {
    match person {
        Person::Candidate(_) => conversation.candidate_confirmed_at = Some(at),
        Person::Member(member) => {
            for attendee in &mut conversation.attendees {
                if attendee.member == member {
                    attendee.confirmed_at = Some(at);
                }
            }
        }
    }
}

// Where the one who takes over attends already, the other one's chair goes.
fn replace(conversation: &mut Conversation, from: MemberId, to: MemberId) {
    // Who gave the chair away is not there, nor is their word about being late the other one's.
    conversation.arrivals.retain(|arrival| arrival.person != Person::Member(from));
    conversation.notices.retain(|notice| notice.by != Person::Member(from));
    if conversation.attends(to) {
        conversation.attendees.retain(|attendee| attendee.member != from);
        return;
    }
    for attendee in &mut conversation.attendees {
        if attendee.member == from {
            *attendee = Attendee { member: to, confirmed_at: None, instead_of: Some(from) };
        }
    }
}

// A moved conversation begins anew: whoever was there, late or unconfirmed was so for the old time.
fn restart(conversation: &mut Conversation, starts_at: Timestamp) {
    conversation.starts_at = starts_at;
    conversation.proposal = None;
    conversation.candidate_confirmed_at = None;
    conversation.approached_at = None;
    conversation.alerted_at = None;
    conversation.asked_at = None;
    conversation.stand_in = None;
    conversation.arrivals.clear();
    conversation.notices.clear();
    for attendee in &mut conversation.attendees {
        attendee.confirmed_at = None;
    }
}

fn answer_stand_in(conversation: &mut Conversation, accepted: bool, at: Timestamp) {
    let Some(stand_in) = &mut conversation.stand_in else { return };
    stand_in.answer = Some(StandInAnswer { accepted, at });
    let member = stand_in.member;
    // The stand-in attends beside those who were booked: if they come after all, all the better.
    if accepted && !conversation.attends(member) {
        let missing = conversation.attendees.first().map(|attendee| attendee.member);
        conversation.attendees.push(Attendee { member, confirmed_at: Some(at), instead_of: missing });
    }
}
