//! Which errand follows an entry of the ledger: who is written to about what. Errands are enqueued in the
//! transaction that changes the state and done by the worker, at least once; their keys make them
//! idempotent.

mod letter;
mod outcomes;

pub use letter::Letter;

use crate::{
    conversation::Conversation,
    event::{Entry, Event},
    ids::{ConversationId, MemberId},
    message, mirror,
    process::Process,
    promise::{Kind as PromiseKind, Promise},
    question,
    side::{Person, Side},
};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// An errand: a letter to one person about one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Errand {
    /// Makes it idempotent: the same key is the same errand, and gives the same Message-ID.
    pub key: String,
    /// What it says.
    pub letter: Letter,
    /// To whom.
    pub to: Person,
    /// About which entry of the process.
    pub seq: i64,
}

/// The errands that follow an entry, which `process` has already taken in. Nobody is written to about
/// what they just did themselves, but for what they should have in their hands: the receipt of a
/// withdrawal, and what is owed and offered after misses, which mostly opens on the candidate's own claim.
#[must_use]
pub fn errands(process: &Process, entry: &Entry) -> Vec<Errand> {
    let mut errands: Vec<Errand> = Vec::new();
    for (letter, to) in letters(process, entry) {
        let receipt = matches!(
            letter,
            Letter::WithdrawalReceived
                | Letter::MakeGood
                | Letter::Welcome
                | Letter::InterestsOpened
                | Letter::ExchangeOpened
                | Letter::ReportYours
                | Letter::JobChanged
        );
        let own = entry.by.person() == Some(to) && !receipt;
        let twice = errands.iter().any(|other| other.to == to);
        if !own && !twice {
            errands.push(Errand { key: key(process, entry.seq, to), letter, to, seq: entry.seq });
        }
    }
    errands
}

fn key(process: &Process, seq: i64, to: Person) -> String {
    let who = match to {
        Person::Member(id) => id.uuid(),
        Person::Candidate(id) => id.uuid(),
    };
    format!("{}.{seq}.{}", process.id.uuid().simple(), who.simple())
}

type Letters = Vec<(Letter, Person)>;

fn letters(process: &Process, entry: &Entry) -> Letters {
    let candidate = process.candidate_person();
    let recruiter = process.recruiter_person();
    match &entry.event {
        Event::ProcessOpened { applied, .. } => {
            let mut letters = vec![(Letter::Welcome, candidate)];
            letters.extend(applied.then_some((Letter::Applied, recruiter)));
            letters
        }
        Event::ProcessEnded { how, by, .. } => outcomes::ended(process, *how, *by),
        Event::ConversationBooked { conversation, .. } => everybody(process, *conversation, Letter::Booked),
        Event::ConversationMoved { conversation, .. } => everybody(process, *conversation, Letter::Moved),
        Event::ConversationCancelled { conversation, .. } => {
            everybody(process, *conversation, Letter::Cancelled)
        }
        Event::AttendeeReplaced { to, .. } => {
            vec![(Letter::SeatHandedOver, Person::Member(*to)), (Letter::AttendeeChanged, candidate)]
        }
        Event::TimeProposed { conversation, side, .. } => {
            to_side(process, *conversation, side.other(), Letter::TimeProposed)
        }
        Event::TimeDeclined { conversation } => {
            let decliner = entry.by.person().map_or(Side::Company, Person::side);
            to_side(process, *conversation, decliner.other(), Letter::TimeDeclined)
        }
        Event::ConversationApproached { conversation, unconfirmed } => {
            let mut letters = Vec::new();
            if !unconfirmed.is_empty() {
                letters.push((Letter::Unconfirmed, recruiter));
            }
            letters.extend(everybody(process, *conversation, Letter::Approaching));
            letters
        }
        Event::LateNoticed { conversation, person, .. } => {
            to_side(process, *conversation, person.side().other(), Letter::WillBeLate)
        }
        Event::AbsenceAlerted { conversation, missing: Side::Company, stand_ins } => {
            let mut letters = missed(process, *conversation);
            letters.push((Letter::NobodyCame, recruiter));
            letters.extend(stand_ins.iter().map(|id| (Letter::NobodyCame, Person::Member(*id))));
            letters.push((Letter::WeToldThem, candidate));
            letters
        }
        Event::AbsenceAlerted { missing: Side::Candidate, .. } => vec![(Letter::YouAreMissed, candidate)],
        Event::StandInOffered { .. } => vec![(Letter::StandInOffered, candidate)],
        Event::StandInAnswered { conversation, .. } => {
            let stand_in = process.conversation(*conversation).ok().and_then(|c| c.stand_in.as_ref());
            let mut letters = vec![(Letter::StandInAnswered, recruiter)];
            letters.extend(stand_in.map(|s| (Letter::StandInAnswered, Person::Member(s.member))));
            letters
        }
        Event::ClaimsAsked { conversation } => {
            let mut letters = to_side(process, *conversation, Side::Company, Letter::WhatHappened);
            letters.push((Letter::WhatHappened, candidate));
            letters
        }
        Event::Claimed { conversation, person, .. } => {
            let other = person.side().other();
            let answered = process
                .conversation(*conversation)
                .is_ok_and(|conversation| conversation.claim_of(other).is_some());
            if answered { vec![] } else { to_side(process, *conversation, other, Letter::TheySay) }
        }
        Event::ClaimReminded { conversation, side } => {
            to_side(process, *conversation, *side, Letter::PleaseSay)
        }
        Event::MakeGoodOpened { missed_by: Side::Candidate, .. } => vec![(Letter::StillWantTo, candidate)],
        Event::MakeGoodOpened { owner, .. } => {
            let mut letters = vec![(Letter::MakeGood, candidate)];
            letters.extend(owner.map(|id| (Letter::MakeGoodYours, Person::Member(id))));
            letters.push((Letter::MakeGoodYours, recruiter));
            letters
        }
        Event::MakeGoodChosen { make_good, .. } => {
            let owner = process.make_good(*make_good).ok().and_then(|make_good| make_good.owner);
            let mut letters = vec![(Letter::Chosen, recruiter)];
            letters.extend(owner.map(|id| (Letter::Chosen, Person::Member(id))));
            letters
        }
        Event::QuestionAsked { .. }
        | Event::QuestionReplied { .. }
        | Event::QuestionReminded { .. }
        | Event::QuestionStillOpen { .. } => of_question(process, entry),
        Event::WishMade { .. } => vec![(Letter::WishMade, recruiter)],
        Event::WishAnswered { .. } => vec![(Letter::WishAnswered, candidate)],
        Event::MessageWritten { kind, person, waits_until: None, .. } => written(process, *kind, *person),
        Event::MessageSent { message } => {
            process.message(*message).map_or_else(|_| vec![], |sent| written(process, sent.kind, sent.by))
        }
        Event::PromiseMade { .. }
        | Event::PromiseReminded { .. }
        | Event::PromiseOverdue { .. }
        | Event::PromiseEscalated { .. }
        | Event::PromiseDateMoved { .. }
        | Event::PromiseDisputed { .. }
        | Event::PromiseBroken { .. }
        | Event::PromiseExcused { .. }
        | Event::PromiseHandedOver { .. }
        | Event::PromiseReopened { .. } => of_promise(process, entry),
        Event::JobChanged { .. }
        | Event::SpecChanged { .. }
        | Event::JobPaused { .. }
        | Event::JobResumed
        | Event::JobFilled
        | Event::KindProposed { .. }
        | Event::KindAnswered { .. }
        | Event::InterestsOpened { .. }
        | Event::ExchangeOpened { .. }
        | Event::ExchangeClosed { .. }
        | Event::QuestionPassedOn { .. }
        | Event::ProposalSent { .. }
        | Event::ProposalAnswered { .. }
        | Event::FeedbackGiven { .. }
        | Event::OfferSent { .. }
        | Event::OfferReminded { .. }
        | Event::OfferUpheld { .. }
        | Event::OfferAccepted { .. }
        | Event::OfferDeclined { .. }
        | Event::OfferCountered { .. }
        | Event::OfferExpired { .. }
        | Event::ConductReported { .. }
        | Event::ReportAnswered { .. }
        | Event::ReportReassigned { .. } => outcomes::letters(process, entry),
        Event::MirrorInvited { conversation } => mirror_invited(process, entry, *conversation),
        Event::FeedbackRated { decline, .. } => {
            let by = process.decline(*decline).map(|decline| Person::Member(decline.by));
            by.map(|person| vec![(Letter::FeedbackRated, person)]).unwrap_or_default()
        }
        Event::SpecAcknowledged { .. }
        | Event::BriefRead { .. }
        | Event::InterestNoted { .. }
        | Event::ViewSent { .. }
        | Event::ScorecardSent { .. }
        | Event::SelfViewSent { .. }
        | Event::MirrorSent { .. }
        | Event::DebriefConcluded { .. }
        | Event::ProposalPut { .. }
        | Event::ProposalTakenBack { .. }
        | Event::EvidenceAdded { .. }
        | Event::EvidenceWithdrawn { .. }
        | Event::DeclineReasoned { .. }
        | Event::OfferMade { .. }
        | Event::OfferTakenBack { .. }
        | Event::AdvanceDecided { .. }
        | Event::StageEntered { .. }
        | Event::RecruiterChanged { .. }
        | Event::HiringManagerChanged { .. }
        | Event::ConversationConfirmed { .. }
        | Event::AgendaExtended { .. }
        | Event::Arrived { .. }
        | Event::ClaimAccepted { .. }
        | Event::QuestionAnswered { .. }
        | Event::PromiseFollowed { .. }
        | Event::PromiseDelivered { .. }
        | Event::PromiseVoided { .. }
        | Event::MessageWritten { .. }
        | Event::MessageTakenBack { .. } => vec![],
    }
}

// A clock that was stopped for weeks does not ask about talks long past.
fn mirror_invited(process: &Process, entry: &Entry, id: ConversationId) -> Letters {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let days = SignedDuration::from_hours(24 * mirror::INVITED_WITHIN_DAYS);
    let fresh = entry.at.duration_since(conversation.ends_at()) < days;
    if fresh { vec![(Letter::MirrorInvited, process.candidate_person())] } else { vec![] }
}

fn attendees(conversation: &Conversation) -> impl Iterator<Item = MemberId> {
    conversation.attendees.iter().map(|attendee| attendee.member)
}

fn everybody(process: &Process, id: ConversationId, letter: Letter) -> Letters {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let members = attendees(conversation).map(Person::Member);
    std::iter::once(process.candidate_person()).chain(members).map(|person| (letter, person)).collect()
}

fn missed(process: &Process, id: ConversationId) -> Letters {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    attendees(conversation).map(|member| (Letter::YouAreMissed, Person::Member(member))).collect()
}

// The company's side of a conversation: its recruiter and who attends.
fn to_side(process: &Process, id: ConversationId, side: Side, letter: Letter) -> Letters {
    if side == Side::Candidate {
        return vec![(letter, process.candidate_person())];
    }
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let members = attendees(conversation).map(Person::Member);
    std::iter::once(process.recruiter_person()).chain(members).map(|person| (letter, person)).collect()
}

fn written(process: &Process, kind: message::Kind, by: Person) -> Letters {
    if by.side() == Side::Candidate {
        return vec![(Letter::Message, process.recruiter_person())];
    }
    let letter = match kind {
        message::Kind::Plain => Letter::Message,
        message::Kind::Answer | message::Kind::Decline => Letter::Answer,
        message::Kind::Apology => Letter::Apology,
    };
    vec![(letter, process.candidate_person())]
}

fn of_question(process: &Process, entry: &Entry) -> Letters {
    let (Event::QuestionAsked { question, .. }
    | Event::QuestionReplied { question, .. }
    | Event::QuestionReminded { question }
    | Event::QuestionStillOpen { question }) = &entry.event
    else {
        return vec![];
    };
    let Ok(question) = process.question(*question) else { return vec![] };
    match &entry.event {
        Event::QuestionAsked { .. } => vec![(Letter::QuestionAsked, who_replies(process, question))],
        Event::QuestionReplied { .. } => vec![(Letter::QuestionReplied, question.asked_by)],
        Event::QuestionReminded { .. } => vec![(Letter::QuestionReminder, question.asked_by)],
        _ => {
            let last = question.replies.last().map(|reply| reply.by);
            vec![(Letter::QuestionStillOpen, last.unwrap_or_else(|| who_replies(process, question)))]
        }
    }
}

fn who_replies(process: &Process, question: &question::Question) -> Person {
    match question.asked_of() {
        Side::Candidate => process.candidate_person(),
        Side::Company => question
            .conversation
            .and_then(|id| process.conversation(id).ok())
            .and_then(|conversation| conversation.attendees.first())
            .map_or(process.recruiter_person(), |attendee| Person::Member(attendee.member)),
    }
}

fn of_promise(process: &Process, entry: &Entry) -> Letters {
    let (Event::PromiseMade { promise, .. }
    | Event::PromiseReminded { promise }
    | Event::PromiseOverdue { promise }
    | Event::PromiseEscalated { promise, .. }
    | Event::PromiseDateMoved { promise, .. }
    | Event::PromiseDisputed { promise, .. }
    | Event::PromiseBroken { promise }
    | Event::PromiseExcused { promise }
    | Event::PromiseHandedOver { promise, .. }
    | Event::PromiseReopened { promise }) = &entry.event
    else {
        return vec![];
    };
    let Ok(promise) = process.promise(*promise) else { return vec![] };
    let owner = promise.owed_by;
    let owed = owed_person(process, promise);
    match &entry.event {
        Event::PromiseMade { .. } => made(promise, owed),
        Event::PromiseReminded { .. } => vec![(Letter::PromiseDueSoon, owner)],
        Event::PromiseOverdue { .. } => {
            vec![(Letter::PromiseOverdue, owner), (Letter::PromiseIsLate, owed)]
        }
        Event::PromiseEscalated { to, .. } => vec![(Letter::PromiseEscalated, Person::Member(*to))],
        Event::PromiseDateMoved { .. } => vec![(Letter::PromiseNewDate, owed)],
        Event::PromiseDisputed { .. } => vec![(Letter::PromiseDisputed, owner)],
        Event::PromiseBroken { .. } => vec![(Letter::PromiseBroken, owner), (Letter::PromiseBroken, owed)],
        Event::PromiseExcused { .. } => vec![(Letter::PromiseExcused, owner)],
        Event::PromiseHandedOver { .. } => vec![(Letter::PromiseHandedOver, owner)],
        _ => vec![(Letter::PromiseReopened, owner)],
    }
}

fn owed_person(process: &Process, promise: &Promise) -> Person {
    match promise.owed_to {
        Side::Candidate => process.candidate_person(),
        Side::Company => process.recruiter_person(),
    }
}

// Replies, answers to wishes, apologies and a no have letters of their own, which name the date.
fn made(promise: &Promise, owed: Person) -> Letters {
    match promise.kind {
        PromiseKind::Answer | PromiseKind::Range | PromiseKind::Other => {
            vec![(Letter::PromiseYours, promise.owed_by), (Letter::PromiseMade, owed)]
        }
        PromiseKind::Arrange | PromiseKind::Feedback => vec![(Letter::PromiseYours, promise.owed_by)],
        PromiseKind::Scorecard => vec![(Letter::ScorecardYours, promise.owed_by)],
        PromiseKind::Reply | PromiseKind::WishAnswer | PromiseKind::Apology | PromiseKind::ReportAnswer => {
            vec![]
        }
    }
}
