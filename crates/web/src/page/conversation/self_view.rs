//! 'How do you think you did?': each says so of their own part, before any result, and only they read it, for ever
//! (3.1 to 3.3).

use super::{
    levels::{self, Mouth},
    scene::Scene,
    thoughts::{self, Step},
};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{Weight, Width, card, do_row, link_button, lock, title},
    page::{
        my_view,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::{error::Error, selfview::Asked};
use ledger::{
    Command,
    job::kit::HIGHEST,
    policy::Action,
    refusal::Refusal,
    selfview::{
        self, SelfView, Values,
        send::{CERTAIN, SendSelfView},
    },
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// Steps of a forecast, in hundredths.
const TENTH: u8 = 10;

/// GET `…/conversations/{conversation}/self-view`: the form, or what one has said.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, they were not there, or the outcome is known.
pub fn show(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?.allowed(Action::GiveView)?;
    if let Some(view) = scene.sight.process.self_view(scene.talk().id, scene.seat.person) {
        return Ok(page(answered(&scene, view)?));
    }
    if scene.sight.process.ended.is_some() {
        return Err(Error::Refused(Refusal::OutcomeKnown).into());
    }
    if !thoughts::took_part(&scene) {
        return Err(Error::Refused(Refusal::NotAttending).into());
    }
    scene.show(form)
}

/// POST to the same address (fields: the candidate's `criterion-…` from 1 to 5, by its id; a member's `heard`,
/// `respected`, `straight`, `next`, `show` from 1 to 5; `forecast` from 0 to 100).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?.allowed(Action::GiveView)?;
    let criteria = match scene.side() {
        Side::Candidate => asked(&scene)?,
        Side::Company => vec![],
    };
    let level = |one: &Asked| Some((one.id, ask.form.parse(&name(one))?));
    let send = SendSelfView {
        conversation: scene.talk().id,
        criteria: criteria.iter().filter_map(level).collect(),
        statements: levels::answered(&ask.form),
        forecast: ask.form.parse("forecast"),
    };
    let command = Command::SelfView(selfview::Command::Send(send));
    let done = act::process::on(&ask.app.house, &scene.seat, scene.sight.process.id, &command);
    scene.see_or_again(done.map(|_| thoughts::after(&scene, Step::SelfView)), form)
}

fn asked(scene: &Scene<'_>) -> Result<Vec<Asked>, Trouble> {
    Ok(act::selfview::asked(&scene.ask.app.house, &scene.sight, scene.talk().id)?)
}

fn name(criterion: &Asked) -> String {
    format!("criterion-{}", criterion.id)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, other) = (&scene.voice, scene.other());
    let (title, lead, question, scales) = match scene.side() {
        Side::Candidate => (
            voice.say("self-view-title"),
            say!(voice, "self-view-lead", other = other),
            say!(voice, "self-view-forecast", other = other),
            criteria(scene, typed)?,
        ),
        Side::Company => (
            voice.say("self-view-title-company"),
            say!(voice, "self-view-lead-company", other = other),
            say!(voice, "self-view-forecast-company", other = other),
            html! {
                p { b { (say!(voice, "self-view-statements", other = other)) } }
                (levels::statements(voice, typed, Mouth::Other))
            },
        ),
    };
    let tenths = levels::elevenths(TENTH, |likely| speech::likelihood(likely, voice));
    let forecast = typed.blank(voice, "forecast", question).hint(voice.say("self-view-forecast-hint")).free();
    Ok(ShortForm::new(title)
        .lead(lead)
        .first(html! {
            (thoughts::way(scene, Step::SelfView))
            p { (sealed(scene)) }
        })
        .fields(html! { (scales) (forecast.steps(&tenths)) })
        .submit(voice.say("self-view-do"))
        .back(voice.say("thoughts-skip"), &thoughts::after(scene, Step::SelfView)))
}

// Who never reads it: said with the people that each side would think of.
fn sealed(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    lock(&match scene.side() {
        Side::Candidate => say!(voice, "self-view-sealed", other = scene.other()),
        Side::Company => voice.say("self-view-sealed-company").to_owned(),
    })
}

fn criteria(scene: &Scene<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let asked = asked(scene)?;
    let levels = levels::levels(|level| speech::own_level(level, voice));
    Ok(html! {
        @if !asked.is_empty() {
            p { b { (voice.say("self-view-criteria")) } }
            div class="scales" id="f-level" {
                @for criterion in &asked {
                    @let name = name(criterion);
                    @let blank = typed.blank(voice, &name, criterion.name.as_str()).free();
                    @if criterion.requirements.is_empty() { (blank.steps(&levels)) }
                    @else { (blank.hint(voice.list(&criterion.requirements)).steps(&levels)) }
                }
            }
        }
    })
}

fn answered(scene: &Scene<'_>, view: &SelfView) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let heading = voice.say("self-view-yours");
    let next = thoughts::after(scene, Step::SelfView);
    let goes_on = next != scene.path();
    let content = html! {
        (title(&scene.way_back(), heading, None, None))
        (card(&own(scene, view)?))
        div class="part" { (do_row(&html! {
            @if goes_on { (link_button(Weight::Primary, voice.say("thoughts-next"), &next)) }
            (link_button(Weight::Quiet, voice.say("thoughts-to-conversation"), &scene.path()))
        })) }
    };
    Ok(chrome::seated(scene.ask, &scene.seat, heading, Width::Text, &content))
}

/// What one said of oneself, for oneself.
pub(super) fn own(scene: &Scene<'_>, view: &SelfView) -> Result<Markup, Trouble> {
    let voice = &scene.voice;
    let values: Option<Values> =
        scene.sight.text(&view.values).and_then(|sealed| serde_json::from_str(sealed).ok());
    let Some(values) = values else { return Ok(html! { p class="soft" { (voice.say("process-erased")) } }) };
    let mut lines = Vec::new();
    if !values.criteria.is_empty() {
        for criterion in asked(scene)? {
            if let Some(level) = values.criteria.get(&criterion.id) {
                let word = speech::own_level(*level, voice);
                lines.push(levels::given(voice, criterion.name, *level, HIGHEST, word));
            }
        }
    }
    for (statement, level) in &values.statements {
        let (says, word) = (speech::statement_of_them(*statement, voice), speech::agreement(*level, voice));
        lines.push(levels::given(voice, says, *level, HIGHEST, word));
    }
    if let Some(likely) = values.forecast {
        let question = match scene.side() {
            Side::Candidate => say!(voice, "self-view-forecast-said", other = scene.other()),
            Side::Company => say!(voice, "self-view-forecast-said-company", other = scene.other()),
        };
        lines.push(levels::given(voice, question, likely, CERTAIN, speech::likelihood(likely, voice)));
    }
    Ok(html! {
        div class="stack" {
            (levels::all_given(&lines))
            p class="soft" { (sealed(scene)) }
            p class="soft" {
                a href=(my_view::path(&scene.seat.workspace.slug)) { (voice.say("self-view-to-mine")) }
            }
        }
    })
}
