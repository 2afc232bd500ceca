//! What follows from an event within the ledger, in the same decision: promises made, delivered and ended
//! by what happened. Nothing here asks anybody; it only draws the consequences PROMISES.md names.

pub(crate) mod outcomes;
mod views;

use crate::{
    conversation::{Conversation, Kind as ConversationKind},
    event::Event,
    frame::Frame,
    ids::{ConversationId, MakeGoodId, MemberId, PromiseId, QuestionId},
    make_good::Choice,
    message::{Kind as MessageKind, Message},
    process::{Ending, Process, advance},
    promise::{About, Kind, Promise, State, VoidReason, deliver},
    side::{Person, Side},
    wish::Kind as WishKind,
};
use jiff::Timestamp;

/// The events that follow from `event`, which `process` has already taken in.
pub(crate) fn from(process: &Process, frame: &Frame<'_>, event: &Event) -> Vec<Event> {
    match event {
        Event::QuestionAsked { question, .. } => reply_is_owed(process, frame, *question),
        Event::QuestionReplied { question, .. } => {
            deliver_about(process, About::Question(*question), frame.now)
        }
        Event::QuestionAnswered { question } => answered(process, frame, *question),
        Event::QuestionStillOpen { question } => reply_is_owed_again(process, frame, *question),
        Event::WishAnswered { wish, .. } => {
            let promises = process.promises.iter();
            let asked = promises.filter(|p| p.kind == Kind::WishAnswer && p.about == About::Wish(*wish));
            deliver::all(asked, frame.now).collect()
        }
        Event::ConversationBooked { conversation, .. } => booked(process, frame, *conversation),
        Event::ConversationMoved { conversation, .. } => replies_follow(process, frame, *conversation),
        Event::ConversationCancelled { conversation, side, .. } => {
            let mut events = replies_follow(process, frame, *conversation);
            if *side == Side::Company && process.ended.is_none() {
                events.extend(new_time_is_owed(process, frame, *conversation));
            }
            events
        }
        Event::ClaimsAsked { conversation } => {
            let mut events = answer_is_owed(process, frame, *conversation, true);
            events.extend(views::scorecards_are_owed(process, frame, *conversation));
            events
        }
        Event::Claimed { conversation, .. } | Event::ClaimAccepted { conversation } => {
            claimed(process, frame, *conversation)
        }
        Event::MakeGoodChosen { make_good, choice: Choice::End, .. } => end_by_choice(process, *make_good),
        Event::MessageWritten { message, waits_until: None, .. } | Event::MessageSent { message } => {
            process.message(*message).map_or_else(|_| vec![], |sent| written(process, frame, sent))
        }
        Event::ProcessEnded { by, how, .. } => ended(process, frame, *by, *how),
        other => outcomes::from(process, frame, other),
    }
}

fn reply_is_owed(process: &Process, frame: &Frame<'_>, id: QuestionId) -> Vec<Event> {
    let Ok(question) = process.question(id) else { return vec![] };
    let conversation = question.conversation.and_then(|id| process.conversation(id).ok());
    let works_here = |id: &MemberId| frame.team.active(*id).is_ok();
    let attendee = conversation.and_then(|conversation| {
        conversation.attendees.iter().map(|attendee| attendee.member).find(works_here)
    });
    let owed_by = match question.asked_of() {
        Side::Candidate => process.candidate_person(),
        Side::Company => Person::Member(attendee.unwrap_or(process.recruiter)),
    };
    vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Reply,
        owed_by,
        owed_to: question.asked_by.side(),
        about: About::Question(id),
        words: None,
        due_at: reply_due(frame, conversation),
    }]
}

// In a conversation: by the close of its day. In writing: the policy's business days.
fn reply_due(frame: &Frame<'_>, conversation: Option<&Conversation>) -> Timestamp {
    match conversation.filter(|conversation| conversation.stands()) {
        Some(conversation) => frame.calendar.due_after(conversation.ends_at(), 0),
        None => frame.calendar.due_after(frame.now, frame.rules.reply_days),
    }
}

// 'That does not answer it': somebody owes another word, unless a reply is still awaited.
fn reply_is_owed_again(process: &Process, frame: &Frame<'_>, id: QuestionId) -> Vec<Event> {
    let Ok(question) = process.question(id) else { return vec![] };
    let about = About::Question(id);
    let awaited = process.promises.iter().any(|p| p.about == about && p.is_awaited());
    if awaited || process.ended.is_some() {
        return vec![];
    }
    let owed_by = match question.asked_of() {
        Side::Candidate => process.candidate_person(),
        Side::Company => process.recruiter_person(),
    };
    vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Reply,
        owed_by,
        owed_to: question.asked_by.side(),
        about,
        words: None,
        due_at: frame.calendar.due_after(frame.now, frame.rules.reply_days),
    }]
}

// A question on an agenda that its asker marks answered afterwards was answered in that conversation.
fn answered(process: &Process, frame: &Frame<'_>, id: QuestionId) -> Vec<Event> {
    let conversation = process
        .question(id)
        .ok()
        .and_then(|question| question.conversation)
        .and_then(|id| process.conversation(id).ok())
        .filter(|conversation| conversation.stands());
    let at = conversation.map_or(frame.now, |conversation| conversation.ends_at().min(frame.now));
    deliver_about(process, About::Question(id), at)
}

fn deliver_about(process: &Process, about: About, at: Timestamp) -> Vec<Event> {
    deliver::all(process.promises.iter().filter(|promise| promise.about == about), at).collect()
}

// A booked conversation is the delivery of what was to be arranged, and an answer after an earlier one.
fn booked(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<Event> {
    let Ok(booked) = process.conversation(id) else { return vec![] };
    let answers = goes_on(booked.kind);
    let delivered = process.promises.iter().filter(|promise| match promise.kind {
        Kind::Arrange => arranges(process, booked, promise),
        Kind::Answer => answers && matches!(promise.about, About::Conversation(_)),
        _ => false,
    });
    deliver::all(delivered, frame.now).collect()
}

const fn goes_on(kind: ConversationKind) -> bool {
    use ConversationKind::{Feedback, Interview, Offer, Screening};
    matches!(kind, Screening | Interview | Offer | Feedback)
}

fn arranges(process: &Process, booked: &Conversation, promise: &Promise) -> bool {
    match promise.about {
        About::Wish(wish) => process.wish(wish).is_ok_and(|wish| match wish.kind {
            WishKind::MeetColleagues => booked.kind == ConversationKind::Peer,
            WishKind::MeetSenior => booked.kind != ConversationKind::Peer,
        }),
        About::MakeGood(id) => process.make_good(id).is_ok_and(|make_good| {
            let missed = make_good.misses.iter().filter_map(|id| process.conversation(*id).ok());
            let mut missing = missed.flat_map(Conversation::expected);
            let lead = booked.attendees.first().map(|attendee| attendee.member);
            let another_person = !missing.any(|member| Some(member) == lead);
            let asked = make_good.chosen.as_ref().map(|chosen| chosen.choice);
            asked != Some(Choice::AnotherPerson) || another_person
        }),
        _ => booked.kind != ConversationKind::Peer,
    }
}

// Replies owed in a conversation follow it where it goes, without counting as moved promises.
fn replies_follow(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<Event> {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let due_at = reply_due(frame, Some(conversation));
    let on_agenda = |promise: &&Promise| {
        let About::Question(question) = promise.about else { return false };
        promise.is_open()
            && process.question(question).is_ok_and(|question| question.conversation == Some(id))
    };
    process
        .promises
        .iter()
        .filter(on_agenda)
        .map(|promise| Event::PromiseFollowed { promise: promise.id, due_at })
        .collect()
}

fn claimed(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<Event> {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let mut events = Vec::new();
    if let Some(misses) = process.last_two_misses(Side::Company) {
        events.extend(make_good_after(process, frame, Side::Company, misses));
    } else if conversation.is_missed_by(Side::Company) {
        events.extend(new_time_is_owed(process, frame, id));
    }
    if let Some(misses) = process.last_two_misses(Side::Candidate) {
        events.extend(make_good_after(process, frame, Side::Candidate, misses));
    }
    if conversation.was_held() {
        events.extend(answer_is_owed(process, frame, id, false));
        events.extend(views::scorecards_are_owed(process, frame, id));
    }
    let not_held = [Side::Company, Side::Candidate]
        .into_iter()
        .filter_map(|side| conversation.presence(side).counted())
        .any(|presence| !presence.is_there());
    if not_held {
        // A scorecard may have broken by then: of a talk that was not held there was nothing to write.
        let owed = process.promises.iter().filter(|promise| match promise.about {
            About::Conversation(of) => of == id && promise.kind == Kind::Answer && promise.is_open(),
            About::Scorecard(of) => of == id && promise.is_awaited(),
            _ => false,
        });
        let void = |promise: &Promise| Event::PromiseVoided {
            promise: promise.id,
            reason: VoidReason::ConversationNotHeld,
        };
        events.extend(owed.map(void));
    }
    events
}

// After a conversation an answer is promised by a date (1.6). At its end nobody may have said yet whether
// it took place: then it is owed unless somebody waited in vain.
fn answer_is_owed(
    process: &Process,
    frame: &Frame<'_>,
    id: ConversationId,
    unless_alerted: bool,
) -> Vec<Event> {
    let Ok(conversation) = process.conversation(id) else { return vec![] };
    let about = About::Conversation(id);
    let owed = process.promises.iter().any(|p| p.kind == Kind::Answer && p.about == about);
    let in_vain = unless_alerted && conversation.alerted_at.is_some();
    let said_absent = conversation.claims.iter().any(|c| !c.company.is_there() || !c.candidate.is_there());
    let answered = went_on_since(process, conversation, goes_on)
        || process.messages.iter().any(|message| message.answered_since(conversation.starts_at));
    if owed
        || answered
        || in_vain
        || said_absent
        || !conversation.kind.owes_answer()
        || process.ended.is_some()
    {
        return vec![];
    }
    vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Answer,
        owed_by: process.recruiter_person(),
        owed_to: Side::Candidate,
        about,
        words: None,
        due_at: answer_due(process, frame, conversation),
    }]
}

// Whether the next conversation was booked already, while this one ran or before anybody said a word of it.
fn went_on_since(process: &Process, since: &Conversation, counts: impl Fn(ConversationKind) -> bool) -> bool {
    let mut others = process.conversations.iter().filter(|other| other.id != since.id && other.stands());
    others.any(|other| counts(other.kind) && other.booked_at >= since.starts_at)
}

// Where the first word that it took place comes so late that the date is over, it counts from that word.
fn answer_due(process: &Process, frame: &Frame<'_>, conversation: &Conversation) -> Timestamp {
    let days = answer_days(process, frame, conversation);
    let due_at = frame.calendar.due_after(conversation.ends_at(), days);
    if due_at > frame.now { due_at } else { frame.calendar.due_after(frame.now, days) }
}

// As the plan of the job promises for that stage; otherwise as the organisation does.
fn answer_days(process: &Process, frame: &Frame<'_>, conversation: &Conversation) -> u32 {
    let job = process.job.and_then(|id| frame.job(id).ok());
    let stage = job.and_then(|job| job.stages.iter().find(|stage| Some(stage.id) == conversation.stage));
    stage.map_or(frame.rules.answer_days, |stage| stage.days_to_answer)
}

// After a miss, or a conversation the company called off, it owes a new time.
fn new_time_is_owed(process: &Process, frame: &Frame<'_>, id: ConversationId) -> Vec<Event> {
    let about = About::Conversation(id);
    let owed = process.promises.iter().any(|p| p.kind == Kind::Arrange && p.about == about);
    let arranged = process.conversation(id).is_ok_and(|missed| {
        missed.stands() && went_on_since(process, missed, |kind| kind != ConversationKind::Peer)
    });
    if owed || arranged || process.ended.is_some() {
        return vec![];
    }
    vec![Event::PromiseMade {
        promise: frame.id(),
        kind: Kind::Arrange,
        owed_by: process.recruiter_person(),
        owed_to: Side::Candidate,
        about,
        words: None,
        due_at: frame.calendar.due_after(frame.now, frame.rules.apology_days),
    }]
}

fn make_good_after(
    process: &Process,
    frame: &Frame<'_>,
    missed_by: Side,
    misses: [&Conversation; 2],
) -> Vec<Event> {
    let ids = misses.map(|conversation| conversation.id);
    let known = process.make_goods.iter().any(|other| other.misses[1] == ids[1]);
    if known || process.ended.is_some() {
        return vec![];
    }
    let make_good: MakeGoodId = frame.id();
    if missed_by == Side::Candidate {
        return vec![Event::MakeGoodOpened { make_good, missed_by, misses: ids, owner: None, apology: None }];
    }
    let missing = misses[1].attendees.first().map_or(process.recruiter, |attendee| attendee.member);
    let owner = frame.team.next_level(missing);
    let apology: PromiseId = frame.id();
    vec![
        Event::PromiseMade {
            promise: apology,
            kind: Kind::Apology,
            owed_by: Person::Member(owner),
            owed_to: Side::Candidate,
            about: About::MakeGood(make_good),
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.apology_days),
        },
        Event::MakeGoodOpened {
            make_good,
            missed_by,
            misses: ids,
            owner: Some(owner),
            apology: Some(apology),
        },
    ]
}

fn end_by_choice(process: &Process, id: MakeGoodId) -> Vec<Event> {
    let Ok(make_good) = process.make_good(id) else { return vec![] };
    let how = match make_good.missed_by {
        Side::Company => Ending::MadeGood,
        Side::Candidate => Ending::Withdrawn,
    };
    let reason = make_good.chosen.as_ref().and_then(|chosen| chosen.words.clone());
    vec![Event::ProcessEnded { by: Side::Candidate, how, reason }]
}

// What counts is when the button was pressed, not when the time to take it back ran out.
fn written(process: &Process, frame: &Frame<'_>, sent: &Message) -> Vec<Event> {
    let owed = |which: &dyn Fn(&Promise) -> bool| -> Vec<Event> {
        deliver::all(process.promises.iter().filter(|promise| which(promise)), sent.written_at).collect()
    };
    match sent.kind {
        // After the end there is no other form for the human word, or for an answer that came back.
        MessageKind::Plain if sent.by.side() == Side::Company && process.ended.is_some() => {
            owed(&|promise| promise.kind == Kind::Answer)
        }
        MessageKind::Plain => vec![],
        MessageKind::Apology => {
            let make_good = sent.make_good.and_then(|id| process.make_good(id).ok());
            let apology = make_good.and_then(|make_good| make_good.apology);
            owed(&|promise| apology == Some(promise.id))
        }
        MessageKind::Answer | MessageKind::Decline => {
            let mut events = owed(&|promise| sent.answers(promise));
            events.extend(advance::sent(process, frame, sent.id));
            if sent.kind == MessageKind::Decline && process.ended.is_none() {
                events.push(Event::ProcessEnded { by: Side::Company, how: Ending::Declined, reason: None });
                events.extend(outcomes::feedback_is_owed(process, frame, sent));
            }
            events
        }
    }
}

// What is owed although the process ended: words about what happened in it.
const fn outlives(kind: Kind) -> bool {
    matches!(kind, Kind::Apology | Kind::Feedback | Kind::ReportAnswer)
}

// What was open has lost its reason; an apology has not. Who withdraws is owed a human word.
fn ended(process: &Process, frame: &Frame<'_>, by: Side, how: Ending) -> Vec<Event> {
    let void = |promise: &Promise| {
        (promise.state == State::Open && !outlives(promise.kind))
            .then_some(Event::PromiseVoided { promise: promise.id, reason: VoidReason::ProcessEnded })
    };
    let mut events: Vec<Event> = process.promises.iter().filter_map(void).collect();
    // A no that only waited to be sent has nothing left to end.
    let waiting = process.messages.iter().filter(|message| message.declines_soon());
    events.extend(waiting.map(|message| Event::MessageTakenBack { message: message.id }));
    let ahead = process
        .conversations
        .iter()
        .filter(|conversation| conversation.stands() && conversation.starts_at > frame.now);
    events.extend(ahead.map(|conversation| Event::ConversationCancelled {
        conversation: conversation.id,
        side: by,
        reason: None,
    }));
    if how == Ending::Withdrawn {
        events.push(Event::PromiseMade {
            promise: frame.id(),
            kind: Kind::Answer,
            owed_by: process.recruiter_person(),
            owed_to: Side::Candidate,
            about: About::Process,
            words: None,
            due_at: frame.calendar.due_after(frame.now, frame.rules.reply_days),
        });
    }
    events
}
