//! The brief of whoever attends: who comes, in their own words, by what the job measures, what earlier talks
//! learned, and what this one is to answer (0.1). Reading it and coming is one button.

use super::{agenda_part, brief_learned, people, scene::Scene, yardstick};
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{
        State, Tone, Weight, Width, banner_of, button, do_row, facts, link_button, part, post_form, tag,
        title, when,
    },
    page::{application::section, job::spec_part, kit, short_form::Matter},
    trouble::Trouble,
};
use act::{application::tell, error::Error};
use ledger::{
    Command,
    conversation::Command as Talk,
    job::{Spec, diff},
    policy::Action,
    process,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// GET `…/conversations/{conversation}/brief`: for the company's people.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let scene = of(ask)?;
    let spec = Known::load(&scene)?;
    let voice = &scene.voice;
    let name = scene.sight.candidate.name.as_str();
    let heading = say!(voice, "brief-title", name = name);
    let content = html! {
        (title(&scene.way_back(), &heading, Some(&lead(&scene)), None))
        (meeting(&scene))
        (told(&scene)?)
        @if let Some(spec) = &spec { (measured(&scene, spec)) }
        (guide(&scene)?)
        (brief_learned::learned(&scene, spec.as_ref().map(|known| &known.now)))
        (agenda_part::agenda(&scene))
        (people::people(&scene))
        (word(&scene, spec.as_ref()))
    };
    Ok(page(chrome::seated(ask, &scene.seat, &heading, Width::Text, &content)))
}

/// POST to the same address (field `spec`: the version that stood there): read, and I will be there.
///
/// # Errors
/// As [`show`]; what the ledger refuses.
pub fn post(ask: &Ask) -> Answer {
    let scene = of(ask)?;
    let process = &scene.sight.process;
    if !process.has_seen_spec(scene.seat.person)
        && let Some(version) = ask.form.parse("spec")
    {
        let seen = Command::Process(process::Command::AcknowledgeSpec(version));
        act::process::on(&ask.app.house, &scene.seat, process.id, &seen)?;
    }
    let id = scene.talk().id;
    scene.act(if is_confirmed(&scene) { Talk::ReadBrief(id) } else { Talk::Confirm(id) })?;
    Ok(see(&scene.path()))
}

// The candidate has no brief: it is about them.
fn of(ask: &Ask) -> Result<Scene<'_>, Trouble> {
    let scene = Scene::of(ask)?;
    if scene.side() == Side::Company { Ok(scene) } else { Err(Trouble::NotFound) }
}

fn is_confirmed(scene: &Scene<'_>) -> bool {
    let own = scene.talk().attendees.iter().find(|one| Some(one.member) == scene.member());
    own.is_none_or(|own| own.confirmed_at.is_some())
}

fn lead(scene: &Scene<'_>) -> Markup {
    let minutes = scene.voice.duration(u64::from(scene.talk().minutes));
    html! { (scene.kind()) " · " (scene.moment(scene.talk().starts_at)) " · " (minutes) }
}

fn meeting(scene: &Scene<'_>) -> Markup {
    let (voice, talk) = (&scene.voice, scene.talk());
    let said = |words| html! { span class="said keep" { (scene.sight.text(words).unwrap_or_default()) } };
    let mut rows = vec![(voice.say("conversation-purpose"), said(&talk.purpose))];
    if let Some(stage) = talk.stage.and_then(|id| scene.sight.stage(id)) {
        rows.push((
            voice.say("conversation-stage"),
            html! {
                (stage.name)
                @if !stage.purpose.is_empty() { br; small { (stage.purpose) } }
            },
        ));
    }
    if let Some(place) = &talk.place {
        rows.push((voice.say("conversation-place"), said(place)));
    }
    html! {
        div class="stack" {
            (facts(&rows))
            @if !talk.kind.is_on_record() { p { (tag(State::Plain, voice.say("off-the-record"))) } }
        }
    }
}

// In their own words, and beside it what they sent.
fn told(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    let (voice, name) = (&scene.voice, scene.sight.candidate.name.as_str());
    let beside = tell::beside(&scene.ask.app.house, &scene.seat, &scene.sight)?;
    let home = scene.process_path();
    let story = section::story_section(voice, false, &home, beside.told.story.as_ref(), scene.now);
    let body = html! {
        div class="stack" {
            @if story.0.is_empty() { p class="soft" { (say!(voice, "brief-no-story", name = name)) } }
            @else { (story) }
            (section::files_section(voice, &scene.seat, &home, name, &beside.files, scene.now))
        }
    };
    Ok(part("told", &say!(voice, "brief-who", name = name), None, &body))
}

/// The spec as it is, and as the reader last knew it.
struct Known {
    now: Spec,
    before: Option<Spec>,
}

impl Known {
    fn load(scene: &Scene<'_>) -> Result<Option<Self>, Trouble> {
        let process = &scene.sight.process;
        let Some((job, version)) = process.job.zip(process.spec_version()) else { return Ok(None) };
        let person = scene.seat.person;
        let before = process.last_spec_seen(person).filter(|_| !process.has_seen_spec(person));
        let workspace = scene.seat.workspace_id();
        let known = scene.ask.app.house.db.read(|conn| {
            let now = store::jobs::spec(conn, workspace, job, version)?;
            let before =
                before.map(|version| store::jobs::spec(conn, workspace, job, version)).transpose()?;
            Ok::<_, store::Error>(Self { now, before })
        });
        Ok(Some(known.map_err(Error::from)?))
    }
}

fn measured(scene: &Scene<'_>, known: &Known) -> Markup {
    let voice = &scene.voice;
    let name = |id| scene.sight.name(Person::Member(id)).to_owned();
    let changes = known.before.as_ref().map(|before| diff(before, &known.now)).unwrap_or_default();
    let version = say!(voice, "brief-spec-version", n = known.now.version);
    part(
        "spec",
        voice.say("brief-spec"),
        Some(&html! { (version) }),
        &html! {
            div class="stack" {
                @if !changes.is_empty() {
                    (banner_of(Tone::Warn, voice.say("brief-spec-changed"), &html! {
                        ul { @for change in &changes { li { (speech::change(change, name, voice)) } } }
                        @if !known.now.reason.is_empty() { p class="said keep" { (known.now.reason) } }
                    }))
                }
                (spec_part::requirements(voice, &known.now, name))
                p class="soft" { (voice.say("brief-spec-only")) }
            }
        },
    )
}

// What everybody is asked and how it is measured, where a kit says so.
fn guide(scene: &Scene<'_>) -> Result<Markup, Trouble> {
    let (Some((frozen, _)), Some(job)) = (yardstick::of(scene)?, scene.sight.process.job) else {
        return Ok(html! {});
    };
    let voice = &scene.voice;
    let open = format!("{}/guide", kit::path(&scene.seat.workspace.slug, job));
    let more = html! { a href=(open) { (voice.say("kit-guide-open")) } };
    Ok(part("guide", voice.say("kit-guide-title"), Some(&more), &kit::plan::of_kit(voice, &frozen)))
}

// One button; and while it is early, two ways out that nobody minds (0.2).
fn word(scene: &Scene<'_>, spec: Option<&Known>) -> Markup {
    let (voice, talk) = (&scene.voice, scene.talk());
    let Some(member) = scene.member().filter(|member| talk.attends(*member)) else { return html! {} };
    let read = scene.sight.process.brief_read(talk.id, member);
    let confirmed = is_confirmed(scene);
    let open = scene.stands() && !scene.is_over() && scene.may(Action::Confirm);
    let early = scene.stands() && !scene.has_started();
    let version = spec.map(|known| known.now.version.to_string()).unwrap_or_default();
    let label = if confirmed { voice.say("brief-read-do") } else { voice.say("brief-confirm-do") };
    part(
        "word",
        voice.say("brief-word"),
        None,
        &html! {
            div class="stack" {
                @if let Some(at) = read {
                    p {
                        (tag(State::Kept, voice.say("brief-you-read"))) " "
                        small { (when(&at.to_string(), &voice.short_moment(at, scene.now))) }
                    }
                } @else { p { (voice.say("brief-both-see")) } }
                @if open && (read.is_none() || !confirmed) {
                    (post_form(
                        &scene.to("brief"),
                        &[("spec", version.as_str())],
                        &do_row(&button(Weight::Primary, label, None)),
                    ))
                }
                @if early {
                    p class="soft" { (voice.say("brief-ways-lead")) }
                    div class="do-row" {
                        @if scene.may(Action::HandOverSeat) {
                            (link_button(Weight::Quiet, voice.say("brief-somebody-else"), &scene.to("hand-over")))
                        }
                        (another_time(scene))
                    }
                }
            }
        },
    )
}

// Whoever may not arrange it asks who does.
fn another_time(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let runs = scene.sight.member(scene.sight.process.recruiter);
    html! {
        @if scene.may(Action::Arrange) {
            (link_button(Weight::Quiet, voice.say("brief-another-time"), &scene.to("move")))
        } @else if scene.may(Action::ProposeTime) {
            (link_button(Weight::Quiet, voice.say("brief-another-time"), &scene.to("propose-time")))
        } @else if let Some(recruiter) = runs {
            (link_button(
                Weight::Quiet,
                &say!(voice, "brief-another-time-ask", name = recruiter.name.as_str()),
                &format!("mailto:{}", recruiter.email),
            ))
        }
    }
}
