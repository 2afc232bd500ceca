//! When people are taken: said beside their names, and when it stands in the way. Never with whom.

use super::scene::shifted;
use crate::{ask::Ask, face::Choice, trouble::Trouble};
use act::{Seat, error::Error, process::Sight};
use jiff::{SignedDuration, Timestamp, ToSpan, tz::TimeZone};
use ledger::{
    ids::{ConversationId, MemberId},
    refusal::Refusal,
};
use speech::{Voice, say};
use store::members::{Member, State};
use uuid::Uuid;

/// When the people of the organisation are taken, in one stretch of time.
pub(super) struct Busy(Vec<store::process::Busy>);

impl Busy {
    /// On the day of that instant, by the reader's calendar.
    pub(super) fn of_day(ask: &Ask, seat: &Seat, sight: &Sight, at: Timestamp) -> Result<Self, Trouble> {
        let people: Vec<Uuid> = sight
            .people()
            .into_iter()
            .filter(|member| member.state == State::Active)
            .map(|member| member.id.uuid())
            .collect();
        let (from, to) = day(at, &seat.zone);
        Ok(Self(
            ask.app
                .house
                .db
                .read(|conn| store::process::busy(conn, seat.workspace_id(), &people, from, to))?,
        ))
    }

    /// A member to choose, with their role and when they are taken.
    pub(super) fn choice(&self, member: &Member, voice: &Voice) -> Choice {
        let role = speech::role(member.role, voice);
        let choice = Choice::new(member.id.to_string(), &member.name);
        match self.times(member.id, voice) {
            Some(times) => choice.hint(say!(voice, "conversation-busy-times", role = role, times = times)),
            None => choice.hint(role),
        }
    }

    fn times(&self, member: MemberId, voice: &Voice) -> Option<String> {
        let mut times: Vec<String> = Vec::new();
        for busy in self.0.iter().filter(|busy| busy.person == member.uuid()) {
            let from = voice.clock(busy.starts_at);
            times.push(say!(voice, "conversation-from-to", from = from, to = voice.clock(busy.ends_at)));
        }
        times.dedup();
        (!times.is_empty()).then(|| voice.list(&times))
    }
}

/// What is wanted of people's time, when it was refused.
pub(super) struct Wanted<'a> {
    pub(super) attendees: &'a [MemberId],
    pub(super) starts_at: Timestamp,
    pub(super) minutes: u32,
    /// The conversation that is to move, whose own time is free for it.
    pub(super) moved: Option<ConversationId>,
}

/// Who of those wanted is taken then, and until when: in place of 'somebody'. Nothing where the refusal says
/// it already, or is another one. Of the candidate no more is said than that they are busy: when exactly they
/// talk with others is nobody's concern here.
pub(super) fn clash(
    ask: &Ask,
    seat: &Seat,
    sight: &Sight,
    error: Option<&Error>,
    wanted: &Wanted<'_>,
) -> Result<Option<String>, Trouble> {
    let Some(Error::Refused(Refusal::DoubleBooked(booking))) = error else { return Ok(None) };
    if booking.busy_from.is_some() {
        return Ok(None);
    }
    let voice = crate::chrome::voice_of(seat);
    let candidate = sight.process.candidate.uuid();
    let mut people: Vec<Uuid> = wanted.attendees.iter().map(|member| member.uuid()).collect();
    people.push(candidate);
    let ends_at = shifted(wanted.starts_at, SignedDuration::from_mins(i64::from(wanted.minutes)));
    let found =
        ask.app.house.db.read(|conn| {
            store::process::busy(conn, seat.workspace_id(), &people, wanted.starts_at, ends_at)
        })?;
    let mut said: Vec<String> = Vec::new();
    for busy in &found {
        if busy.conversation.is_some() && busy.conversation == wanted.moved {
            continue;
        }
        said.push(if busy.person == candidate {
            say!(voice, "conversation-busy-candidate", name = sight.candidate.name.as_str())
        } else {
            let name = sight.member(MemberId::new(busy.person)).map_or("", |member| member.name.as_str());
            let (from, to) = (voice.clock(busy.starts_at), voice.clock(busy.ends_at));
            say!(voice, "conversation-busy-member", name = name, from = from, to = to)
        });
    }
    said.dedup();
    Ok((!said.is_empty()).then(|| format!("{} {}", said.join(" "), voice.say("conversation-busy-next"))))
}

fn day(at: Timestamp, zone: &TimeZone) -> (Timestamp, Timestamp) {
    let start = at.to_zoned(zone.clone()).start_of_day();
    let next = start.as_ref().ok().and_then(|start| start.checked_add(1.day()).ok());
    let whole = |zoned: jiff::Zoned| zoned.timestamp();
    (start.map_or(at, whole), next.map_or(at, whole))
}
