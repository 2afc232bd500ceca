//! Whether one wants to go on: noted privately, seen by both when both have spoken; and ending kindly what neither
//! wants to go on with (1.5).

use super::scene::Scene;
use crate::{
    ask::{Answer, Ask, see},
    face::{
        Item, State, Tone, Weight, banner, button, do_row, list, lock, part, post_button, post_form, tag,
    },
};
use ledger::{
    Command,
    conversation::Kind,
    interest::{Command as Noted, Interest, Level, Opened, note::NoteInterest},
    policy::Action,
    refusal::{Field, Refusal},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// POST `…/conversations/{conversation}/interest` (field `interest`).
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor, or the ledger refuses.
pub fn note(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let level = Level::from_code(ask.form.text("interest"));
    let level = level.ok_or(act::error::Error::Refused(Refusal::Missing(Field::Interest)))?;
    let note = NoteInterest { conversation: scene.talk().id, level };
    act(ask, &scene, Noted::Note(note))
}

/// POST `…/conversations/{conversation}/end-together`: in one action, which both have said they want.
///
/// # Errors
/// As [`note`].
pub fn end_together(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let command = Noted::EndTogether(scene.talk().id);
    act(ask, &scene, command)
}

fn act(ask: &Ask, scene: &Scene<'_>, command: Noted) -> Answer {
    act::process::on(&ask.app.house, &scene.seat, scene.sight.process.id, &Command::Interest(command))?;
    Ok(see(&format!("{}#interest", scene.path())))
}

/// The part of the page; nothing before the start, and nothing where nobody spoke before the end.
pub(super) fn part_of_page(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let talk = scene.talk();
    let known = scene.sight.process.interest(talk.id);
    let opened = known.and_then(|interest| interest.opened);
    let asked = scene.stands()
        && scene.is_behind()
        && talk.kind != Kind::Feedback
        && scene.may(Action::GiveView)
        && opened.is_none();
    let body = match opened {
        Some(opened) => both(scene, opened),
        None if asked => ask_for(scene, known),
        None => return html! {},
    };
    part("interest", voice.say("interest-heading"), None, &body)
}

fn ask_for(scene: &Scene<'_>, known: Option<&Interest>) -> Markup {
    let voice = &scene.voice;
    let own = known.and_then(|interest| interest.of(scene.side()));
    let said = own.and_then(|note| scene.sight.text(&note.level)).and_then(Level::from_code);
    let sealed = match scene.side() {
        Side::Company => say!(voice, "interest-sealed-company", other = scene.other()),
        Side::Candidate => say!(voice, "interest-sealed-candidate", other = scene.other()),
    };
    let choices = html! {
        @for level in Level::ALL.into_iter().filter(|level| Some(*level) != said) {
            (button(Weight::Quiet, speech::interest(level, voice), Some(("interest", level.code()))))
        }
    };
    html! {
        div class="stack" {
            @if let Some(level) = said {
                p {
                    (tag(State::Plain, &say!(voice, "interest-yours", level = speech::interest(level, voice)))) " "
                    (say!(voice, "interest-waits", other = scene.other()))
                }
                p class="soft" { (voice.say("interest-change")) }
            } @else { p { (voice.say("interest-question")) } }
            (post_form(&scene.to("interest"), &[], &do_row(&choices)))
            p class="soft" { (lock(&sealed)) }
        }
    }
}

fn both(scene: &Scene<'_>, opened: Opened) -> Markup {
    let voice = &scene.voice;
    let line = |side: Side, level: Level| Item {
        say: scene.name_of(side).to_owned(),
        tags: Some(tag(sign(level), speech::interest(level, voice))),
        ..Item::default()
    };
    let runs = scene.sight.process.ended.is_none();
    let ends = runs && opened.both_stop() && scene.may(Action::EndTogether);
    html! {
        div class="stack" {
            (list(&[line(Side::Company, opened.company), line(Side::Candidate, opened.candidate)]))
            @if runs && opened.both_stop() {
                (banner(Tone::Info, voice.say("interest-both-stop"), Some(voice.say("interest-both-stop-next"))))
                @if ends {
                    (do_row(&post_button(
                        Weight::Quiet, voice.say("interest-end-do"), &scene.to("end-together"), &[],
                    )))
                }
            } @else if runs { p class="soft" { (what_next(scene, opened)) } }
        }
    }
}

fn what_next(scene: &Scene<'_>, opened: Opened) -> &'static str {
    scene.voice.say(match (opened.company, opened.candidate) {
        (Level::GoOn, Level::GoOn) => "interest-both-go-on",
        (Level::Stop, _) | (_, Level::Stop) => "interest-one-stops",
        _ => "interest-not-sure",
    })
}

const fn sign(level: Level) -> State {
    match level {
        Level::GoOn => State::Kept,
        Level::Unsure => State::Open,
        Level::Stop => State::Plain,
    }
}
