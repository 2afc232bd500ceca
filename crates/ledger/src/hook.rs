//! What may be told outside of the house when something happens: which events, and what of each.
//!
//! Only what stands in [`PUBLIC`] leaves: an event that is not in it stays in the house, and so does a field. Ids and
//! values of the trade stand there, no words of people, and nothing that is sealed, waits, was taken back, or that
//! only one side may see.

use crate::{
    event::{Entry, Event},
    ids::PromiseId,
    process::Process,
    promise::About,
    side::{Actor, Person},
};
use serde_json::{Value, json};

/// An event that may be told, and which of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Public {
    /// What it is about: the events of one noun are offered together.
    pub noun: &'static str,
    /// Its code, as [`Event::code`].
    pub code: &'static str,
    /// The fields that are told.
    pub fields: &'static [&'static str],
}

const fn public(noun: &'static str, code: &'static str, fields: &'static [&'static str]) -> Public {
    Public { noun, code, fields }
}

/// All that may be told, noun by noun.
pub const PUBLIC: &[Public] = &[
    public("process", "process_opened", &["candidate", "job", "stage", "recruiter", "hiring_manager"]),
    public("process", "stage_entered", &["stage"]),
    public("process", "recruiter_changed", &["from", "to"]),
    public("process", "hiring_manager_changed", &["from", "to"]),
    public("process", "process_ended", &["by", "how"]),
    public("process", "job_changed", &["job", "stage", "spec_version", "recruiter", "hiring_manager"]),
    public("process", "spec_changed", &["version", "range"]),
    public("process", "spec_acknowledged", &["version", "person"]),
    public("process", "job_paused", &["until"]),
    public("process", "job_resumed", &[]),
    public("process", "job_filled", &[]),
    public(
        "conversation",
        "conversation_booked",
        &["conversation", "kind", "stage", "starts_at", "minutes", "attendees"],
    ),
    public("conversation", "conversation_confirmed", &["conversation", "person"]),
    public("conversation", "agenda_extended", &["conversation", "side"]),
    public("conversation", "attendee_replaced", &["conversation", "from", "to"]),
    public("conversation", "conversation_moved", &["conversation", "side", "starts_at"]),
    public("conversation", "time_proposed", &["conversation", "side", "starts_at"]),
    public("conversation", "time_declined", &["conversation"]),
    public("conversation", "conversation_cancelled", &["conversation", "side"]),
    public("conversation", "conversation_approached", &["conversation", "unconfirmed"]),
    public("conversation", "arrived", &["conversation", "person"]),
    public("conversation", "late_noticed", &["conversation", "person", "minutes"]),
    public("conversation", "absence_alerted", &["conversation", "missing", "stand_ins"]),
    public("conversation", "stand_in_offered", &["conversation", "member", "starts_at"]),
    public("conversation", "stand_in_answered", &["conversation", "accepted"]),
    public("conversation", "claims_asked", &["conversation"]),
    public(
        "conversation",
        "claimed",
        &["conversation", "person", "company", "candidate", "closing", "trouble"],
    ),
    public("conversation", "claim_reminded", &["conversation", "side"]),
    public("conversation", "claim_accepted", &["conversation"]),
    public("conversation", "kind_proposed", &["conversation", "from", "to", "person"]),
    public("conversation", "kind_answered", &["conversation", "kind", "accepted"]),
    public("conversation", "brief_read", &["conversation", "member"]),
    public("make_good", "make_good_opened", &["make_good", "missed_by", "misses", "owner", "apology"]),
    public("make_good", "make_good_chosen", &["make_good", "choice"]),
    public("promise", "promise_made", &["promise", "kind", "owed_by", "owed_to", "about", "due_at"]),
    public("promise", "promise_reminded", &["promise"]),
    public("promise", "promise_overdue", &["promise"]),
    public("promise", "promise_escalated", &["promise", "to"]),
    public("promise", "promise_date_moved", &["promise", "due_at", "clock"]),
    public("promise", "promise_followed", &["promise", "due_at"]),
    public("promise", "promise_delivered", &["promise", "delivered_at", "claimed"]),
    public("promise", "promise_disputed", &["promise"]),
    public("promise", "promise_broken", &["promise"]),
    public("promise", "promise_excused", &["promise"]),
    public("promise", "promise_voided", &["promise", "reason"]),
    public("promise", "promise_handed_over", &["promise", "from", "to"]),
    public("promise", "promise_reopened", &["promise"]),
    public("question", "question_asked", &["question", "asked_by", "conversation"]),
    public("question", "question_replied", &["question", "reply", "person"]),
    public("question", "question_answered", &["question"]),
    public("question", "question_still_open", &["question"]),
    public("question", "question_reminded", &["question"]),
    public("question", "question_passed_on", &["question", "member", "to", "conversation"]),
    // What is proposed or offered waits before it is sent: until then nothing is told of it.
    public("proposal", "proposal_sent", &["proposal"]),
    public("proposal", "proposal_answered", &["proposal", "accepted", "person"]),
    public("offer", "offer_sent", &["offer"]),
    public("offer", "offer_reminded", &["offer"]),
    public("offer", "offer_accepted", &["offer"]),
    public("offer", "offer_declined", &["offer"]),
    public("offer", "offer_countered", &["offer"]),
    public("offer", "offer_upheld", &["offer", "member", "expires_at"]),
    public("offer", "offer_expired", &["offer"]),
    public("wish", "wish_made", &["wish", "kind", "promise"]),
    public("wish", "wish_answered", &["wish", "granted", "member"]),
    public("message", "message_written", &["message", "kind", "person", "corrects", "make_good"]),
    public("message", "message_sent", &["message"]),
];

/// The row of [`PUBLIC`] for an event that may be told, as the process stands after it.
#[must_use]
pub fn is_public(process: &Process, event: &Event) -> Option<&'static Public> {
    let row = PUBLIC.iter().find(|row| row.code == event.code())?;
    let open = match event {
        // What waits may still be taken back; that it was sent is told then.
        Event::MessageWritten { waits_until, .. } => waits_until.is_none(),
        Event::PromiseMade { about, .. } => is_public_promise(*about),
        other => promise_of(other)
            .is_none_or(|id| process.promise(id).is_ok_and(|promise| is_public_promise(promise.about))),
    };
    open.then_some(row)
}

/// What is told of an entry that `process` has already taken in: its number, its author, and the fields of its event
/// that may be told. Nothing where it may not be told.
#[must_use]
pub fn told(process: &Process, entry: &Entry) -> Option<(&'static Public, Value)> {
    let row = is_public(process, &entry.event)?;
    // Events have text keys only, which always can be written.
    let mut whole = serde_json::to_value(&entry.event).ok()?;
    let all = whole.as_object_mut()?;
    let details: serde_json::Map<String, Value> =
        row.fields.iter().filter_map(|field| Some(((*field).to_owned(), all.remove(*field)?))).collect();
    let by = match entry.by {
        Actor::Person(person) => json!({ "side": person.side(), "id": id_of(person) }),
        Actor::Clock => Value::Null,
    };
    let data = json!({
        "workspace": process.workspace, "process": process.id, "seq": entry.seq, "by": by, "details": details,
    });
    Some((row, data))
}

// A promise about what only one side may see would tell that it is there.
const fn is_public_promise(about: About) -> bool {
    matches!(
        about,
        About::Process
            | About::Conversation(_)
            | About::Question(_)
            | About::Wish(_)
            | About::MakeGood(_)
            | About::Proposal(_)
            | About::Offer(_)
            | About::Decline(_)
    )
}

const fn promise_of(event: &Event) -> Option<PromiseId> {
    match event {
        Event::PromiseReminded { promise }
        | Event::PromiseOverdue { promise }
        | Event::PromiseEscalated { promise, .. }
        | Event::PromiseDateMoved { promise, .. }
        | Event::PromiseFollowed { promise, .. }
        | Event::PromiseDelivered { promise, .. }
        | Event::PromiseDisputed { promise, .. }
        | Event::PromiseBroken { promise }
        | Event::PromiseExcused { promise }
        | Event::PromiseVoided { promise, .. }
        | Event::PromiseHandedOver { promise, .. }
        | Event::PromiseReopened { promise } => Some(*promise),
        _ => None,
    }
}

fn id_of(person: Person) -> uuid::Uuid {
    match person {
        Person::Member(id) => id.uuid(),
        Person::Candidate(id) => id.uuid(),
    }
}
