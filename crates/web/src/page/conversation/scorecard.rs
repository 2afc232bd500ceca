//! One's scorecard of a conversation: evidence before the number, criterion by criterion of the frozen kit (0.3). Sent
//! once; the others' are seen afterwards.

use super::{
    scene::Scene,
    scorecard_form::{self, NOT_OBSERVED, Shown},
    scorecard_read, yardstick,
};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Tone, Weight, Width, banner, card, do_row, link_button, title},
    form::Form,
    page::{debrief, short_form::Matter},
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    ids::MemberId,
    job::{Spec, kit::Kit},
    policy::Action,
    refusal::{Field, Refusal},
    scorecard::{
        self, Lean, Scorecard,
        send::{RatingGiven, SendScorecard, open_to},
    },
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/conversations/{conversation}/scorecard`: the form; once it is sent, what was written.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this member, it takes no scorecard of theirs, or no kit is frozen.
pub fn show(ask: &Ask) -> Answer {
    let (scene, member) = of(ask)?;
    if let Some(own) = scene.sight.process.scorecard(scene.talk().id, member) {
        return Ok(page(sent(&scene, own)?));
    }
    let (kit, spec) = ready(&scene, member)?;
    let typed = Typed::default();
    Ok(page(whole(&Shown { scene: &scene, kit: &kit, spec: &spec, typed: &typed })))
}

/// POST to the same address (fields `evidence-<criterion>` and `level-<criterion>`, `lean`, `summary`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let (scene, member) = of(ask)?;
    let (kit, spec) = ready(&scene, member)?;
    let done = read(&ask.form, &scene, &kit).map_err(Error::Refused).and_then(|send| {
        let command = Command::Scorecard(scorecard::Command::Send(send));
        act::process::on(&ask.app.house, &scene.seat, scene.sight.process.id, &command)
    });
    match done {
        Ok(_) => Ok(see(&scene.to("scorecard"))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(whole(&Shown { scene: &scene, kit: &kit, spec: &spec, typed: &typed })))
        }
    }
}

// Candidates have none: that there is such a page is nothing to them.
fn of(ask: &Ask) -> Result<(Scene<'_>, MemberId), Trouble> {
    let scene = Scene::of(ask)?;
    match scene.member() {
        Some(member) if scene.side() == Side::Company => Ok((scene.allowed(Action::Score)?, member)),
        _ => Err(Trouble::NotFound),
    }
}

fn ready(scene: &Scene<'_>, member: MemberId) -> Result<(Kit, Spec), Trouble> {
    open_to(&scene.sight.process, member, scene.talk().id, scene.now).map_err(Error::from)?;
    Ok(yardstick::of(scene)?.ok_or(Error::Refused(Refusal::NoKit))?)
}

fn read(form: &Form, scene: &Scene<'_>, kit: &Kit) -> Result<SendScorecard, Refusal> {
    let ratings = kit.criteria.iter().map(|criterion| {
        let level = match form.text(&scorecard_form::level(criterion.id)) {
            // Whether something was observed is a word of its own: silence is none.
            "" => return Err(Refusal::Missing(Field::Level)),
            NOT_OBSERVED => None,
            chosen => Some(chosen.parse().map_err(|_| Refusal::LevelOutOfBounds)?),
        };
        let evidence = form.text(&scorecard_form::evidence(criterion.id)).to_owned();
        Ok(RatingGiven { criterion: criterion.id, level, evidence })
    });
    Ok(SendScorecard {
        conversation: scene.talk().id,
        ratings: ratings.collect::<Result<_, Refusal>>()?,
        lean: Lean::from_code(form.text("lean")).ok_or(Refusal::Missing(Field::Lean))?,
        summary: form.text("summary").to_owned(),
    })
}

fn whole(shown: &Shown<'_>) -> Markup {
    let scene = shown.scene;
    let voice = &scene.voice;
    let name = scene.other();
    let heading = say!(voice, "scorecard-title", name = name);
    let lead = html! { (scene.kind()) " · " (scene.moment(scene.talk().starts_at)) };
    let content = html! {
        (title(&scene.way_back(), &heading, Some(&lead), None))
        (shown.form())
    };
    chrome::seated(scene.ask, &scene.seat, &heading, Width::Text, &content)
}

/// Thank you, what comes next, and what was written.
fn sent(scene: &Scene<'_>, own: &Scorecard) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let process = &scene.sight.process;
    let runs = process.ended.is_none();
    let reflects = runs && process.self_view(own.conversation, scene.seat.person).is_none();
    let reads = process.reads_scorecards(scene.seat.person);
    let (debriefs, weight) =
        (
            debrief::path(&scene.process_path()),
            |first: bool| {
                if first { Weight::Primary } else { Weight::Quiet }
            },
        );
    let next = voice.say(if reads { "scorecard-thanks-read" } else { "scorecard-thanks-wait" });
    let heading = voice.say("scorecard-own-title");
    let content = html! {
        (title(&scene.way_back(), heading, Some(&html! { (scene.moment(scene.talk().starts_at)) }), None))
        (banner(Tone::Ok, voice.say("scorecard-thanks"), Some(next)))
        (do_row(&html! {
            @if reflects { (link_button(weight(true), voice.say("scorecard-to-self-view"), &scene.to("self-view"))) }
            (link_button(weight(!reflects), voice.say("scorecard-to-debrief"), &debriefs))
            (link_button(Weight::Quiet, voice.say("scorecard-to-talk"), &scene.path()))
        }))
        section class="part" aria-labelledby="h-own" {
            h2 id="h-own" { (voice.say("scorecard-what-you-wrote")) }
            (card(&scorecard_read::whole(voice, &scene.sight, own, yardstick::of(scene)?.as_ref().map(|(kit, _)| kit))))
        }
    };
    Ok(chrome::seated(scene.ask, &scene.seat, heading, Width::Text, &content))
}
