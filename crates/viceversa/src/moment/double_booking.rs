//! 2.1 within Viceversa: nobody can be booked twice.
//!
//! Read from the attempt in the story, and from one more that is made now, through the form that a recruiter
//! would fill in: the one who is booked for the talk to come is wanted half-way into it for somebody else.

use super::{Finding, Scene, Seen, scene::stands_on};
use crate::{failure::Failure, story::told::Does};
use jiff::SignedDuration;
use ledger::{
    ids::ConversationId,
    refusal::Refusal,
    side::{Person, Side},
};
use speech::say;

pub(super) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let attempt = scene.played.steps.iter().find(|step| {
        matches!(step.does, Does::Book { .. }) && matches!(step.outcome, Err(Refusal::DoubleBooked(_)))
    });
    let attempt = attempt.ok_or_else(|| Failure::new(scene.voice.say("stories-2-1-no-attempt")))?;
    let (at, process) = (attempt.at, attempt.process);
    let ahead = scene.conversation("talk with a future colleague")?.clone();
    let lead = ahead.attendees.first().map(|attendee| attendee.member);
    let lead = lead.ok_or_else(|| Failure::new("nobody attends the talk to come"))?;
    let name = scene.name(Person::Member(lead));
    let again = book_once_more(scene, process, &ahead, lead)?;
    let both = taken_once(scene, &ahead, lead)?;
    let executive = scene.played.cast.person("executive")?;
    let called = scene.conversation("executive's call")?.clone();
    let what = say!(
        scene.voice,
        "stories-2-1",
        executive = scene.name(executive),
        clock = scene.clock_of(Side::Company, called.starts_at),
        colleague = name.as_str()
    );
    let candidate = Seen {
        page: scene.conversation_page(ahead.id),
        facts: vec![name.clone(), scene.clock_of(Side::Candidate, ahead.starts_at)],
    };
    // What the form says when it is refused cannot be asked for with a GET; that it was said is in `again`.
    let company = Seen { page: scene.booking_page(process), facts: vec![name] };
    Ok(Finding { holds: again && both, what, at, company, candidate })
}

// Half-way into the talk to come, for another candidate: refused on the form, with the name of who is taken.
fn book_once_more(
    scene: &mut Scene<'_>,
    process: ledger::ids::ProcessId,
    ahead: &ledger::conversation::Conversation,
    lead: ledger::ids::MemberId,
) -> Result<bool, Failure> {
    let zone = act::house::zone_of(&scene.played.cast.workspace.zone);
    let half_way = ahead.starts_at + SignedDuration::from_mins(i64::from(ahead.minutes) / 2);
    let wall = half_way.to_zoned(zone).strftime("%Y-%m-%dT%H:%M").to_string();
    let lead_id = lead.to_string();
    let name = scene.name(Person::Member(lead));
    let page = scene.booking_page(process);
    let fields = [
        ("kind", ahead.kind.code()),
        ("starts_at", wall.as_str()),
        ("minutes", "30"),
        ("attendees", lead_id.as_str()),
        ("purpose", "One more"),
    ];
    let reply = scene.visitor(Side::Company)?.post(&page, &fields)?;
    Ok(reply.status == 422 && stands_on(&reply.body, &name))
}

// In the records nobody stands in two conversations at that time.
fn taken_once(
    scene: &Scene<'_>,
    ahead: &ledger::conversation::Conversation,
    lead: ledger::ids::MemberId,
) -> Result<bool, Failure> {
    let workspace = scene.played.cast.workspace.id;
    let busy = scene.house.db.read(|conn| {
        store::process::busy(conn, workspace, &[lead.uuid()], ahead.starts_at, ahead.ends_at())
    })?;
    let by: Vec<Option<ConversationId>> = busy.iter().map(|busy| busy.conversation).collect();
    Ok(by == [Some(ahead.id)])
}
