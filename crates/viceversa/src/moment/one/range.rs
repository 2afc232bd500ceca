//! 1.4: the range is known before the first interview; who asks for it is promised it by a date; and nobody can ask
//! what somebody earned.

use crate::{
    failure::Failure,
    moment::{Finding, Scene, Seen},
    story::{further::Further, told::Does},
};
use ledger::{
    conversation::Kind as Talk,
    event::Event,
    promise::{Kind, State},
    refusal::{Field, Refusal},
    side::Side,
};
use speech::say;

/// In the middle of the story, through the form that a recruiter fills in.
pub(in crate::moment) fn on_the_form(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let page = scene.booking_page(scene.process().id);
    let lead = scene.person("president")?;
    let lead = lead.member().ok_or_else(|| Failure::new("the president is no member"))?.to_string();
    let zone = act::house::zone_of(&scene.played.cast.workspace.zone);
    let at = scene.house.clock.now();
    let tomorrow = (at + jiff::SignedDuration::from_hours(24)).to_zoned(zone);
    let starts_at = tomorrow.strftime("%Y-%m-%dT%H:%M").to_string();
    let voice = scene.voice_of(Side::Company);
    let mut refused = Vec::new();
    for (field, purpose, agenda) in [
        (Field::Purpose, "Cuánto ganabas en tu último puesto", "The team"),
        (Field::Agenda, "Meet once more", "What do you earn at the moment?"),
    ] {
        let fields = [
            ("kind", Talk::Informal.code()),
            ("starts_at", starts_at.as_str()),
            ("minutes", "30"),
            ("attendees", lead.as_str()),
            ("purpose", purpose),
            ("agenda", agenda),
        ];
        let reply = scene.visitor(Side::Company)?.post(&page, &fields)?;
        let says = speech::refusal(&Refusal::AsksPayHistory(field), &voice);
        refused.push(reply.status == 422 && crate::moment::scene::stands_on(&reply.body, &says));
    }
    // Told is what the promise was about; here it is only that the page stands for both.
    let process = scene.process_page();
    Ok(Finding {
        holds: refused == [true, true],
        what: scene.voice.say("stories-1-4-form").to_owned(),
        at,
        company: Seen { page, facts: vec![] },
        candidate: Seen { page: process, facts: vec![] },
    })
}

pub(in crate::moment) fn look(scene: &mut Scene<'_>) -> Result<Finding, Failure> {
    let process = scene.process().clone();
    let asked = process.promises.iter().find(|promise| promise.kind == Kind::Range);
    let asked = asked.ok_or_else(|| Failure::new(scene.voice.say("stories-1-4-not-asked")))?;
    let disclosed =
        scene.entry(|event| matches!(event, Event::SpecChanged { range: true, .. })).map(|one| one.at);
    let disclosed = disclosed.ok_or_else(|| Failure::new(scene.voice.say("stories-1-4-not-disclosed")))?;
    let no_interview = scene.was_refused(
        |refusal| *refusal == Refusal::RangeMissing,
        |does| matches!(does, Does::Book { kind: Talk::Interview, .. }),
    );
    let pay_history = |field: Field| move |refusal: &Refusal| *refusal == Refusal::AsksPayHistory(field);
    let never_asked = scene.was_refused(pay_history(Field::Agenda), |does| matches!(does, Does::Book { .. }))
        && scene.was_refused(pay_history(Field::Text), |does| matches!(does, Does::Ask { .. }));
    let by_request = scene.played.steps.iter().any(
        |step| matches!(&step.does, Does::Further(further) if matches!(**further, Further::AskRange {})),
    );
    let measured = process.conversations.iter().filter(|talk| talk.kind.measures());
    let holds = no_interview
        && by_request
        && never_asked
        && asked.state == State::Kept
        && asked.delivered_at.is_some_and(|at| at <= asked.due_at)
        && measured.clone().count() > 0
        && measured.clone().all(|talk| talk.booked_at > disclosed);
    let (job, version) = process
        .job
        .zip(process.spec_version())
        .ok_or_else(|| Failure::new("nothing measures the candidate"))?;
    let workspace = scene.played.cast.workspace.id;
    let spec = scene.house.db.read(|conn| store::jobs::spec(conn, workspace, job, version))?;
    let pay = spec.pay.ok_or_else(|| Failure::new(scene.voice.say("stories-1-4-not-disclosed")))?;
    let what = say!(
        scene.voice,
        "stories-1-4",
        asked = scene.voice.moment(asked.made_at, asked.made_at),
        due = scene.voice.moment(asked.due_at, asked.made_at),
        disclosed = scene.voice.moment(disclosed, asked.made_at),
        range = speech::pay(&pay, &scene.voice)
    );
    let page = scene.process_page();
    let seen = |side: Side| {
        let voice = scene.voice_of(side);
        Seen { page: page.clone(), facts: vec![speech::pay(&pay, &voice)] }
    };
    Ok(Finding {
        holds,
        what,
        at: asked.made_at,
        company: seen(Side::Company),
        candidate: seen(Side::Candidate),
    })
}
