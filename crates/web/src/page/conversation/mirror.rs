//! The mirror: five statements about a conversation, answered by the candidate in less than a minute, also when all is
//! over (3.8). It is never read by name; here the candidate reads back what they said.

use super::{
    levels::{self, Mouth},
    scene::Scene,
    thoughts::{self, Step},
};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{Weight, Width, card, do_row, link_button, lock, title},
    page::short_form::{Matter, ShortForm},
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    job::kit::HIGHEST,
    mirror::{
        self, Sent, Values,
        send::{MOST_RECOMMENDED, SendMirror},
    },
    policy::Action,
    refusal::Refusal,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/conversations/{conversation}/mirror`: the form, or what one has answered.
///
/// # Errors
/// [`Trouble`] where there is no such conversation for this visitor, it is not theirs to judge, or was not held.
pub fn show(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?.allowed(Action::Mirror)?;
    if let Some(sent) = scene.sight.process.mirrored(scene.talk().id) {
        return Ok(page(answered(&scene, sent)));
    }
    if !scene.talk().can_be_mirrored() {
        return Err(Error::Refused(Refusal::NotHeld).into());
    }
    scene.show(form)
}

/// POST to the same address (fields `heard`, `respected`, `straight`, `next`, `show` from 1 to 5; `recommend`,
/// `comment`, `share`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?.allowed(Action::Mirror)?;
    let form_sent = &ask.form;
    let send = SendMirror {
        conversation: scene.talk().id,
        statements: levels::answered(form_sent),
        recommend: form_sent.parse("recommend"),
        comment: form_sent.text("comment").to_owned(),
        share: form_sent.ticked("share"),
    };
    let command = Command::Mirror(mirror::Command::Send(send));
    let done = act::process::on(&ask.app.house, &scene.seat, scene.sight.process.id, &command);
    scene.see_or_again(done.map(|_| thoughts::after(&scene, Step::Mirror)), form)
}

fn form(scene: &Scene<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, other) = (&scene.voice, scene.other());
    let skip = thoughts::after(scene, Step::Mirror);
    let lead = say!(
        voice,
        "mirror-lead",
        with = scene.who(),
        moment = voice.short_moment(scene.talk().starts_at, scene.now)
    );
    Ok(ShortForm::new(voice.say("mirror-title"))
        .lead(lead)
        .first(html! {
            (thoughts::way(scene, Step::Mirror))
            p class="soft" { (lock(&say!(voice, "mirror-sealed", other = other))) }
            p class="soft" { (voice.say("mirror-not-anonymous")) }
        })
        .fields(html! {
            (levels::statements(voice, typed, Mouth::Own))
            (more(scene, typed))
        })
        .submit(voice.say("mirror-do"))
        .back(voice.say("thoughts-skip"), &skip))
}

// Folded: whoever is in a hurry sends five taps.
fn more(scene: &Scene<'_>, typed: &Typed) -> Markup {
    let (voice, other) = (&scene.voice, scene.other());
    let is_open = typed.form.parse::<u8>("recommend").is_some_and(|most| most <= MOST_RECOMMENDED)
        || !typed.form.text("comment").is_empty();
    let of_ten = levels::elevenths(1, |of_ten| speech::recommendation(of_ten, voice));
    let recommend = typed
        .blank(voice, "recommend", say!(voice, "mirror-recommend", other = other))
        .hint(voice.say("mirror-recommend-hint"))
        .free();
    let comment = typed
        .blank(voice, "comment", voice.say("mirror-comment"))
        .hint(voice.say("mirror-comment-hint"))
        .free();
    let share =
        typed.blank(voice, "share", voice.say("mirror-share")).hint(voice.say("mirror-share-hint")).free();
    html! {
        details class="more-info" open[is_open] {
            summary { (voice.say("mirror-more")) }
            div class="stack" { (recommend.steps(&of_ten)) (comment.area()) (share.tick()) }
        }
    }
}

fn answered(scene: &Scene<'_>, sent: &Sent) -> Markup {
    let voice = &scene.voice;
    let heading = voice.say("mirror-yours");
    let next = thoughts::after(scene, Step::Mirror);
    let goes_on = next != scene.path();
    let content = html! {
        (title(&scene.way_back(), heading, None, None))
        (card(&own(scene, sent)))
        div class="part" { (do_row(&html! {
            @if goes_on { (link_button(Weight::Primary, voice.say("thoughts-next"), &next)) }
            (link_button(Weight::Quiet, voice.say("thoughts-to-conversation"), &scene.path()))
        })) }
    };
    chrome::seated(scene.ask, &scene.seat, heading, Width::Text, &content)
}

/// What the candidate answered, for the candidate.
pub(super) fn own(scene: &Scene<'_>, sent: &Sent) -> Markup {
    let voice = &scene.voice;
    let values: Option<Values> =
        scene.sight.text(&sent.values).and_then(|sealed| serde_json::from_str(sealed).ok());
    let Some(values) = values else { return html! { p class="soft" { (voice.say("process-erased")) } } };
    let comment = sent.comment.as_ref().and_then(|words| scene.sight.text(words));
    html! {
        div class="stack" {
            (levels::all_given(&said(scene, &values)))
            @if let Some(comment) = comment {
                div class="said" { p class="keep" { (comment) } }
                p class="soft" {
                    @if sent.share { (voice.say("mirror-shared")) } @else { (voice.say("mirror-not-shared")) }
                }
            }
            p class="soft" { (lock(&say!(voice, "mirror-yours-sealed", other = scene.other()))) }
        }
    }
}

fn said(scene: &Scene<'_>, values: &Values) -> Vec<(String, Markup)> {
    let voice = &scene.voice;
    let statements = values.statements.iter().map(|(statement, level)| {
        let (says, word) = (speech::statement(*statement, voice), speech::agreement(*level, voice));
        levels::given(voice, says, *level, HIGHEST, word)
    });
    let recommend = values.recommend.map(|of_ten| {
        let word = speech::recommendation(of_ten, voice);
        levels::given(voice, voice.say("mirror-recommended"), of_ten, MOST_RECOMMENDED, word)
    });
    statements.chain(recommend).collect()
}
