//! The page of a conversation, the same for both sides, each from its own seat.

use super::{
    after, agenda_part, booking, calendar, claims_part, exchange_part, history, interest, kind_part, late,
    panel, people, scene::Scene, scorecard_part, thoughts_part,
};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Weight, Width, crumb, facts, link_button, part, split, title, when},
};
use jiff::SignedDuration;
use ledger::{policy::Action, side::Side};
use maud::{Markup, html};
use speech::say;

/// How often the page of somebody who waits looks again, in seconds.
const LOOKS_AGAIN: u32 = 20;
/// From so long before the start on 'I will be late' is offered.
const MAY_BE_LATE: SignedDuration = SignedDuration::from_hours(12);

/// GET `/w/{workspace}/processes/{process}/conversations/{conversation}`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let (panel, waits) = panel::panel(&scene)?;
    let main = html! {
        (kind_part::waiting(&scene))
        (panel)
        (kind_part::off_the_record(&scene))
        (claims_part::what_happened(&scene))
        (scorecard_part::scorecards(&scene)?)
        (thoughts_part::thoughts(&scene)?)
        (interest::part_of_page(&scene))
        (exchange_part::exchange(&scene))
        (agenda_part::agenda(&scene))
        (history::history(&scene))
    };
    let beside = html! {
        (people::people(&scene))
        (about(&scene))
        (change(&scene))
        (after::ways(&scene))
    };
    let heading = super::heading(&scene.voice, scene.talk().kind, &scene.who());
    let length = scene.voice.duration(u64::from(scene.talk().minutes));
    let content = html! {
        (title(
            &crumb(&html! { a href=(scene.process_path()) { (scene.job()) } " / " (scene.kind()) }),
            &heading,
            Some(&html! { (scene.moment(scene.talk().starts_at)) " · " (length) (calendar::link(&scene)) }),
            None,
        ))
        (split(&main, &beside))
    };
    let refresh = (waits || kind_part::may_change(&scene)).then_some(LOOKS_AGAIN);
    let notices = panel::late_notice(&scene);
    Ok(page(chrome::seated_with(ask, &scene.seat, &heading, Width::Wide, refresh, &notices, &content)))
}

fn about(scene: &Scene<'_>) -> Markup {
    let (voice, talk, sight) = (&scene.voice, scene.talk(), &scene.sight);
    let text = |words| html! { span class="said keep" { (sight.text(words).unwrap_or_default()) } };
    let kind = html! { (scene.kind()) br; small { (booking::meaning(talk.kind, voice)) } };
    let mut rows: Vec<(&str, Markup)> = vec![
        (voice.say("conversation-purpose"), text(&talk.purpose)),
        (voice.say("conversation-kind"), kind),
    ];
    if let Some(stage) = talk.stage.and_then(|id| sight.stage(id)) {
        rows.push((voice.say("conversation-stage"), html! { (stage.name) }));
    }
    let place = match &talk.place {
        Some(place) => html! { span class="keep" { (sight.text(place).unwrap_or_default()) } },
        None => html! { (voice.say("conversation-place-open")) },
    };
    rows.push((voice.say("conversation-place"), place));
    if let Some(there) = other_clock(scene) {
        rows.push((voice.say("conversation-their-clock"), there));
    }
    let brief = (scene.side() == Side::Company)
        .then(|| link_button(Weight::Small, voice.say("brief-open"), &scene.to("brief")));
    let body = html! { div class="stack" { (facts(&rows)) (kind_part::answered(scene)) } };
    part("about", voice.say("conversation-about"), brief.as_ref(), &body)
}

// The company reads on its own clock what the candidate reads on theirs.
fn other_clock(scene: &Scene<'_>) -> Option<Markup> {
    let at = scene.talk().starts_at;
    let zone = act::house::zone_of(&scene.sight.candidate.zone);
    let differs = zone.to_offset(at) != scene.voice.zone.to_offset(at);
    (scene.side() == Side::Company && differs).then(|| {
        let there = speech::Voice::new(scene.voice.lang, zone.clone()).moment(at, scene.now);
        let place = speech::place(&zone, scene.voice.lang);
        html! { (when(&at.to_string(), &say!(scene.voice, "conversation-in-place", moment = there, place = place))) }
    })
}

fn change(scene: &Scene<'_>) -> Markup {
    let voice = &scene.voice;
    let ahead = scene.stands() && !scene.has_started();
    let arranges = scene.may(Action::Arrange);
    if ahead && scene.may(Action::ProposeTime) {
        let soon = scene.now.duration_since(scene.talk().starts_at) >= -MAY_BE_LATE && !scene.is_the_day();
        return part(
            "change",
            voice.say("conversation-change"),
            None,
            &html! {
                div class="stack" {
                    div class="do-row" {
                        @if arranges {
                            (link_button(Weight::Quiet, voice.say("conversation-move"), &scene.to("move")))
                        }
                        (link_button(Weight::Quiet, voice.say("conversation-propose"), &scene.to("propose-time")))
                        (link_button(Weight::Quiet, voice.say("conversation-cancel"), &scene.to("cancel")))
                        (kind_part::way(scene))
                    }
                    @if soon && scene.attends() && scene.may(Action::Attend) {
                        (late::buttons(voice, &scene.to("late")))
                    }
                    p class="soft" { (voice.say("conversation-change-hint")) }
                }
            },
        );
    }
    // While it lasts, what it is can still be put to the other side.
    if scene.stands() && !scene.is_over() {
        let way = kind_part::way(scene);
        if !way.0.is_empty() {
            let body = html! { div class="do-row" { (way) } };
            return part("change", voice.say("conversation-change"), None, &body);
        }
    }
    // What is over or called off is not moved: another one is booked.
    let runs = scene.sight.process.ended.is_none();
    if runs && arranges && (scene.is_over() || !scene.talk().stands()) {
        let href = format!("{}/conversations/new", scene.process_path());
        return part(
            "next",
            voice.say("conversation-next"),
            None,
            &html! {
                div class="do-row" { (link_button(Weight::Quiet, voice.say("conversation-book-another"), &href)) }
            },
        );
    }
    html! {}
}
