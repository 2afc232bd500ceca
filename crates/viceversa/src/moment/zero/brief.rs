//! 0.1: who comes, in what role and for what is known days before, to both; and whoever comes has read whom they meet.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
};
use ledger::{
    conversation::Conversation,
    event::Event,
    reaction::Letter,
    side::{Person, Side},
};
use speech::say;

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let call = scene.conversation("first call")?.clone();
    let member = scene.played.cast.member("marketing chief")?;
    let chief = Person::Member(member);
    let candidate = scene.process().candidate_person();
    // He came in for somebody else: the candidate read so at once, by name.
    let joined = scene.entry(
        |event| matches!(event, Event::AttendeeReplaced { conversation, to, .. } if (*conversation, *to) == (call.id, member)),
    );
    let joined = joined.ok_or_else(|| Failure::new(scene.voice.say("stories-0-1-nobody-joined")))?.at;
    let lead = first_start(&call).duration_since(joined);
    let everybody_read = call.attendees.iter().all(|one| {
        let read = scene.process().brief_read(call.id, one.member);
        read.is_some_and(|at| at < call.starts_at) && one.confirmed_at.is_some_and(|at| at < call.starts_at)
    });
    let holds = call.attends(member)
        && lead.as_hours() >= 24
        && scene.was_sent(Letter::AttendeeChanged, candidate, joined)
        && everybody_read
        && the_brief_says(scene, &call)?;

    let role = scene.sight.member(member).map(|member| member.role);
    let role = role.ok_or_else(|| Failure::new("the one who joined is no member"))?;
    let read = scene.process().brief_read(call.id, member).unwrap_or(joined);
    let what = say!(
        scene.voice,
        "stories-0-1",
        name = scene.name(chief),
        role = speech::role(role, &scene.voice),
        lead = scene.voice.lead_time(lead.as_mins()),
        read = scene.voice.moment(read, read)
    );
    let page = scene.conversation_page(call.id);
    let purpose = scene.text(&call.purpose);
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        let role = speech::role(role, &voice).to_owned();
        let read = voice.say("brief-read").to_owned();
        Seen { page: page.clone(), facts: vec![scene.name(chief), role, purpose.clone(), read] }
    };
    Ok(Finding { holds, what, at: joined, company: seen(Side::Company), candidate: seen(Side::Candidate) })
}

/// When it was to start at first.
fn first_start(call: &Conversation) -> jiff::Timestamp {
    call.moves.first().map_or(call.starts_at, |moved| moved.from)
}

// The candidate's own words and every requirement stand in it; and it is no page of the candidate's.
fn the_brief_says(scene: &mut Scene<'_>, call: &Conversation) -> Result<bool, Failure> {
    let page = format!("{}/brief", scene.conversation_page(call.id));
    let mut facts = vec![super::own_story::told(scene)?];
    facts.extend(super::own_story::requirements(scene)?.into_iter().map(|one| one.text));
    let recruiter = scene.person("recruiter")?;
    let read = scene.reads(recruiter, &page)?.unwrap_or_default();
    let candidate = scene.process().candidate_person();
    Ok(facts.iter().all(|fact| read.contains(fact)) && scene.reads(candidate, &page)?.is_none())
}
