//! All evidence of a process, requirement by requirement: for it and against it, each piece with its source, who saw
//! it and when.

use super::{add::spec_seen, path, words};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{State, Weight, Width, link_button, post_button, tag, title, when},
    page::{about::About, short_form::Matter},
};
use ledger::{
    evidence::{Bearing, Evidence},
    job::{Requirement, Weight as Weighs},
    policy::Action,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/evidence`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let voice = &about.voice;
    let process = &about.sight.process;
    let spec = spec_seen(&about)?;
    let requirements = spec.as_ref().map(|spec| spec.requirements.as_slice()).unwrap_or_default();
    let elsewhere: Vec<&Evidence> =
        process.evidence.iter().filter(|one| !requirements.iter().any(|asked| holds(one, asked))).collect();
    let heading = match about.seat.side() {
        Side::Company => say!(voice, "evidence-title", name = about.sight.candidate.name.as_str()),
        Side::Candidate => voice.say("evidence-title-own").to_owned(),
    };
    let add = may_add(&about).then(|| {
        link_button(Weight::Primary, voice.say("evidence-add"), &format!("{}/new", path(&about.path())))
    });
    let lead = html! { (voice.say("evidence-lead")) };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), add.as_ref()))
        @if requirements.is_empty() && elsewhere.is_empty() {
            p class="soft" { (voice.say("job-requirements-none")) }
        }
        @for weight in Weighs::ALL {
            @let of_weight: Vec<&Requirement> =
                requirements.iter().filter(|asked| asked.weight == weight).collect();
            @if !of_weight.is_empty() {
                section class="part" aria-labelledby={ "h-" (weight.code()) } {
                    h2 id={ "h-" (weight.code()) } { (speech::weight(weight, voice)) }
                    div class="stack" { @for asked in of_weight { (requirement(&about, asked)) } }
                }
            }
        }
        @if !elsewhere.is_empty() {
            section class="part" aria-labelledby="h-elsewhere" {
                h2 id="h-elsewhere" { (voice.say("evidence-elsewhere")) }
                p class="soft" { (voice.say("evidence-elsewhere-lead")) }
                ul class="list" { @for one in elsewhere { (piece(&about, one)) } }
            }
        }
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Text, &content)))
}

fn may_add(about: &About<'_>) -> bool {
    let process = &about.sight.process;
    process.ended.is_none() && process.job.is_some() && about.sight.allows(Action::Witness)
}

fn holds(one: &Evidence, asked: &Requirement) -> bool {
    one.requirement == asked.id
}

fn requirement(about: &About<'_>, asked: &Requirement) -> Markup {
    let voice = &about.voice;
    // What speaks for it first, then what speaks against it; each in the order of time.
    let mut pieces: Vec<&Evidence> =
        about.sight.process.evidence.iter().filter(|one| holds(one, asked)).collect();
    pieces.sort_by_key(|one| one.bearing == Bearing::Against);
    let add = format!("{}/new?requirement={}", path(&about.path()), asked.id);
    html! {
        div class="card stack" {
            h3 { (asked.text) }
            p class="soft" { (say!(voice, "job-requirement-because", reason = asked.reason.as_str())) }
            @if pieces.is_empty() { p { (voice.say("evidence-none")) } }
            @if !pieces.is_empty() { ul class="list" { @for one in &pieces { (piece(about, one)) } } }
            @if may_add(about) {
                p {
                    a href=(add) {
                        (voice.say("evidence-add-here")) span class="vh" { ": " (asked.text) }
                    }
                }
            }
        }
    }
}

fn piece(about: &About<'_>, one: &Evidence) -> Markup {
    let (voice, sight) = (&about.voice, &about.sight);
    let text = sight.text(&one.words).unwrap_or(voice.say("process-erased"));
    let sign = match one.bearing {
        Bearing::For => State::Kept,
        Bearing::Against => State::Disputed,
    };
    let now = about.ask.now;
    let withdraw = format!("{}/{}/withdraw", path(&about.path()), one.id);
    let mine = one.by == about.seat.person && sight.process.ended.is_none();
    html! {
        li id={ "e-" (one.id) } {
            div class={ "item" @if one.withdrawn_at.is_some() { " done" } } {
                div {
                    div class="said" {
                        p { @if one.withdrawn_at.is_some() { s { (text) } } @else { (text) } }
                    }
                    p class="meta" {
                        span { (words::seen_in(voice, sight, one, now)) }
                        span { (sight.name(one.by)) }
                        span { (when(&one.at.to_string(), &voice.short_day(one.at, now))) }
                        span { (say!(voice, "brief-spec-version", n = one.spec_version)) }
                    }
                    div class="tags" {
                        (tag(sign, words::bearing(voice, one.bearing)))
                        @if let Some(at) = one.withdrawn_at {
                            (tag(State::Void, &say!(voice, "evidence-withdrawn", day = voice.short_day(at, now))))
                        }
                    }
                }
                @if mine && one.withdrawn_at.is_none() {
                    div class="end" {
                        (post_button(Weight::Small, voice.say("evidence-withdraw"), &withdraw, &[]))
                    }
                }
            }
        }
    }
}
