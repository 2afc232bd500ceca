//! Punctuality, and the word given by whoever was not there on time: both sides of a conversation, each start once.
//!
//! - A start that was left in time (24 hours before) asks for nothing any more: the conversation goes on to its next
//!   start, and moving it earns nothing. One that was left later was not kept, with word given. That holds for
//!   calling off as for moving, or whoever calls off and books anew would do better than whoever moves.
//! - What falls with the end of the process, what was called off outside of Viceversa (nobody knows how long before),
//!   and what technical trouble prevented, counts for and against nobody.
//! - Of several people of the company who were to attend, nobody says who was late: it counts for the organisation.
//!   So does a conversation in which somebody stood in.

use super::{Component, Fact, Owed, Part, Verdict};
use crate::{
    conversation::{Cancellation, Conversation, Move, Presence, attendance::Standing},
    ids::MemberId,
    process::Process,
    side::Side,
};
use jiff::{SignedDuration, Timestamp};

/// So many minutes after the start somebody is still there on time.
pub const LATE_AFTER_MINUTES: u32 = 5;
/// So many hours before its start a conversation is moved in time.
pub const NOTICE_HOURS: i64 = 24;

pub(super) fn facts(process: &Process, conversation: &Conversation, facts: &mut Vec<Fact>) {
    for (number, moved) in (0_u32..).zip(&conversation.moves) {
        facts.extend(of_move(process, conversation, number, moved).into_iter().flatten());
    }
    match &conversation.cancellation {
        Some(cancellation) => {
            facts.extend(of_cancellation(process, conversation, cancellation).into_iter().flatten());
        }
        None => {
            for side in [Side::Company, Side::Candidate] {
                of_start(process, conversation, side, facts);
            }
        }
    }
}

fn of_move(process: &Process, conversation: &Conversation, number: u32, moved: &Move) -> Option<[Fact; 2]> {
    let owed = owed(process, conversation, moved.by, moved.from);
    let left = given_up(conversation, &owed, Part::Move, moved.lead())?;
    Some(left.map(|fact| Fact { number, ..fact }))
}

fn of_cancellation(
    process: &Process,
    conversation: &Conversation,
    cancellation: &Cancellation,
) -> Option<[Fact; 2]> {
    // Without a reason it fell with the end of the process, or with something else that nobody called off.
    cancellation.reason.as_ref()?;
    let start = conversation.starts_at;
    let owed = owed(process, conversation, cancellation.by, start);
    given_up(conversation, &owed, Part::Cancellation, start.duration_since(cancellation.at))
}

// A start that was left, `lead` before it.
fn given_up(
    conversation: &Conversation,
    owed: &Owed<'_>,
    part: Part,
    lead: SignedDuration,
) -> Option<[Fact; 2]> {
    (lead < SignedDuration::from_hours(NOTICE_HOURS)).then(|| {
        let word = if lead > SignedDuration::ZERO { Verdict::Kept } else { Verdict::Broken };
        [
            owed.is(Component::Punctuality, conversation.id.uuid(), part, Verdict::Broken),
            owed.is(Component::WordGiven, conversation.id.uuid(), part, word),
        ]
    })
}

fn of_start(process: &Process, conversation: &Conversation, side: Side, facts: &mut Vec<Fact>) {
    let Some((matures_at, came)) = came(process, conversation, side) else { return };
    let mut owed = owed(process, conversation, side, matures_at);
    let subject = conversation.id.uuid();
    let Came::By { late, there, stood_in } = came else {
        facts.push(owed.is(Component::Punctuality, subject, Part::Start, Verdict::Disputed));
        return;
    };
    if stood_in {
        owed.member = None;
    }
    let on_time = there && late <= i64::from(LATE_AFTER_MINUTES) * 60;
    let verdict = if on_time { Verdict::Kept } else { Verdict::Broken };
    facts.push(Fact {
        late_seconds: (there && late > 0).then_some(late),
        ..owed.is(Component::Punctuality, subject, Part::Start, verdict)
    });
    if !on_time {
        // A word that one comes late is no word that one stays away: that one calls off.
        let word = if there && conversation.gave_word(side) { Verdict::Kept } else { Verdict::Broken };
        facts.push(owed.is(Component::WordGiven, subject, Part::Start, word));
    }
}

enum Came {
    /// The two sides say different things.
    Disputed,
    /// So many seconds after the start, or not at all; or somebody else did.
    By { late: i64, there: bool, stood_in: bool },
}

// Whether and when that side came, and since when that is known; nothing where nobody can say.
fn came(process: &Process, conversation: &Conversation, side: Side) -> Option<(Timestamp, Came)> {
    let presence = conversation.presence(side);
    let said_at = conversation.claims.iter().map(|claim| claim.at).max();
    let known_at = conversation.accepted_at.max(said_at);
    let by = |late: i64, there: bool, stood_in: bool| Some(Came::By { late, there, stood_in });
    let came = match presence {
        Standing::Unknown => return both_came(process, conversation, side),
        Standing::Waiting(..) => None,
        Standing::Disputed(..) => Some(Came::Disputed),
        Standing::Agreed(presence) | Standing::OneSided(presence, _) => match presence {
            Presence::OnTime => by(0, true, false),
            Presence::Late(_) | Presence::Absent if conversation.was_troubled() => None,
            Presence::Late(minutes) => by(i64::from(minutes) * 60, true, false),
            Presence::Absent => by(0, false, false),
            Presence::StoodIn(_) => by(stand_in_late(conversation), true, true),
            Presence::CalledOff => None,
        },
    }?;
    Some((known_at?.max(conversation.starts_at), came))
}

// Nobody claims anything, but both said 'I am here': Viceversa saw it. One alone says nothing of the other, and
// has not been answered.
fn both_came(process: &Process, conversation: &Conversation, side: Side) -> Option<(Timestamp, Came)> {
    let own = conversation.arrived(side)?;
    conversation.arrived(side.other())?;
    // As long as it goes on somebody may yet say otherwise.
    if conversation.asked_at.is_none() && process.ended.is_none() {
        return None;
    }
    let late = own.duration_since(conversation.starts_at).as_secs().max(0);
    Some((conversation.ends_at(), Came::By { late, there: true, stood_in: false }))
}

// Where Viceversa knows when the stand-in could begin. Otherwise they were there.
fn stand_in_late(conversation: &Conversation) -> i64 {
    let accepted = |answer: &crate::conversation::StandInAnswer| answer.accepted;
    let known = conversation.stand_in.as_ref().filter(|one| one.answer.as_ref().is_some_and(accepted));
    known.map_or(0, |one| one.starts_at.duration_since(conversation.starts_at).as_secs().max(0))
}

fn owed<'p>(
    process: &'p Process,
    conversation: &'p Conversation,
    side: Side,
    matures_at: Timestamp,
) -> Owed<'p> {
    Owed {
        process,
        conversation: Some(conversation),
        side,
        member: if side == Side::Company { who(conversation) } else { None },
        made_at: conversation.booked_at,
        matures_at,
    }
}

// Who of the company was to be there, where it was one.
fn who(conversation: &Conversation) -> Option<MemberId> {
    let mut expected = conversation.expected();
    let first = expected.next()?;
    expected.next().is_none().then_some(first)
}
