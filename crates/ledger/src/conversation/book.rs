//! Booking a conversation of declared kind, with its purpose and those who attend.

use super::Kind;
use crate::{
    calendar::later,
    event::Event,
    frame::Frame,
    ids::{MemberId, StageId},
    job::State as JobState,
    process::Process,
    refusal::{DoubleBooking, Field, Refusal},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// More than this many people of the company facing one candidate is a tribunal.
pub const MOST_ATTENDEES: usize = 12;
/// The most items one side may put on an agenda.
pub const MOST_AGENDA_ITEMS: usize = 20;

/// What is booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// What it is.
    pub kind: Kind,
    /// The stage it belongs to.
    pub stage: Option<StageId>,
    /// When it starts.
    pub starts_at: Timestamp,
    /// How long it takes: 5 to 480 minutes.
    pub minutes: u32,
    /// The zone it is arranged in.
    pub zone: String,
    /// Who attends for the company; at least one.
    pub attendees: Vec<MemberId>,
    /// What it is for.
    pub purpose: String,
    /// Where, or by which link or number; may be empty.
    pub place: String,
    /// What is to be spoken about; empty items are passed over.
    pub agenda: Vec<String>,
}

pub(super) fn decide(process: &Process, frame: &Frame<'_>, book: Book) -> Result<Vec<Event>, Refusal> {
    process.must_run()?;
    may_be_held(process, frame, book.kind)?;
    may_start(frame, book.starts_at)?;
    if !(5..=480).contains(&book.minutes) {
        return Err(Refusal::LengthOutOfBounds);
    }
    TimeZone::get(&book.zone).map_err(|_| Refusal::UnknownZone)?;
    let attendees = attendees(frame, book.attendees)?;
    not_at_the_same_time(process, None, book.starts_at, book.minutes)?;
    let items: Vec<&String> = book.agenda.iter().filter(|item| !item.trim().is_empty()).collect();
    if items.len() > MOST_AGENDA_ITEMS {
        return Err(Refusal::TooMany(Field::Agenda));
    }
    let agenda =
        items.into_iter().map(|item| frame.words_put(Field::Agenda, item)).collect::<Result<Vec<_>, _>>()?;
    Ok(vec![Event::ConversationBooked {
        conversation: frame.id(),
        kind: book.kind,
        stage: book.stage.or(process.stage),
        purpose: frame.words_put(Field::Purpose, &book.purpose)?,
        place: frame.optional_words(Field::Place, &book.place)?,
        starts_at: book.starts_at,
        minutes: book.minutes,
        zone: book.zone,
        attendees,
        agenda,
    }])
}

/// What measures somebody needs a job that is open, its range disclosed (1.4), and no other role on the
/// table (1.3). A talk before and without any application stays what it is (1.1).
pub(super) fn may_be_held(process: &Process, frame: &Frame<'_>, kind: Kind) -> Result<(), Refusal> {
    if !kind.measures() && kind != Kind::Offer {
        return Ok(());
    }
    process.nothing_proposed_to(frame.by)?;
    let job = frame.job(process.job.ok_or(Refusal::NoJob)?)?;
    if !matches!(job.state, JobState::Open) {
        return Err(Refusal::JobNotOpen);
    }
    if job.pay.is_none() { Err(Refusal::RangeMissing) } else { Ok(()) }
}

/// A start must lie in the future.
pub(super) fn may_start(frame: &Frame<'_>, starts_at: Timestamp) -> Result<(), Refusal> {
    if starts_at <= frame.now { Err(Refusal::StartsInThePast) } else { Ok(()) }
}

/// The candidate cannot be in two conversations of one process at once. (Across processes and workspaces
/// the database refuses.)
pub(super) fn not_at_the_same_time(
    process: &Process,
    moved: Option<crate::ids::ConversationId>,
    starts_at: Timestamp,
    minutes: u32,
) -> Result<(), Refusal> {
    let ends_at = later(starts_at, SignedDuration::from_mins(i64::from(minutes)));
    let clash = process.conversations.iter().find(|other| {
        other.stands() && Some(other.id) != moved && other.starts_at < ends_at && starts_at < other.ends_at()
    });
    clash.map_or(Ok(()), |other| {
        Err(Refusal::DoubleBooked(DoubleBooking {
            conversation: Some(other.id),
            busy_from: Some(other.starts_at),
        }))
    })
}

fn attendees(frame: &Frame<'_>, wanted: Vec<MemberId>) -> Result<Vec<MemberId>, Refusal> {
    let mut attendees: Vec<MemberId> = Vec::with_capacity(wanted.len());
    for member in wanted {
        frame.team.active(member)?;
        if !attendees.contains(&member) {
            attendees.push(member);
        }
    }
    match attendees.len() {
        0 => Err(Refusal::Missing(Field::Attendees)),
        n if n > MOST_ATTENDEES => Err(Refusal::TooMany(Field::Attendees)),
        _ => Ok(attendees),
    }
}
