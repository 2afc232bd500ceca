//! A version of a spec as people read it: what the job is, what it pays, what it asks for and why.

use crate::face::{State, facts, tag};
use ledger::{
    ids::MemberId,
    job::{Requirement, Spec, Weight},
};
use maud::{Markup, html};
use speech::{Voice, say, sentence};

/// The facts of a spec, then what is done there.
pub(crate) fn what(voice: &Voice, spec: &Spec) -> Markup {
    let place: Vec<&str> =
        [spec.place.as_str(), spec.country.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let mut rows: Vec<(&str, Markup)> = Vec::new();
    if !spec.level.is_empty() {
        rows.push((voice.say("job-level"), html! { (spec.level) }));
    }
    let presence = speech::workplace(spec.presence, voice);
    let place = match place.as_slice() {
        [] => html! { (presence) },
        known => html! { (known.join(", ")) " · " (presence) },
    };
    rows.push((voice.say("job-place"), place));
    if !spec.reports_to.is_empty() {
        rows.push((voice.say("job-reports-to"), html! { (spec.reports_to) }));
    }
    rows.push((voice.say("job-pay"), pay(voice, spec)));
    html! {
        div class="stack" {
            @if !spec.summary.is_empty() { p class="keep" { (spec.summary) } }
            (facts(&rows))
        }
    }
}

fn pay(voice: &Voice, spec: &Spec) -> Markup {
    let Some(pay) = &spec.pay else {
        return html! { (tag(State::Waiting, voice.say("job-pay-undisclosed"))) };
    };
    html! {
        (speech::pay(pay, voice))
        @if !pay.parts.is_empty() { br; span class="keep" { (pay.parts) } }
        @if !pay.criteria.is_empty() {
            br; span class="soft" { (say!(voice, "job-pay-by", criteria = pay.criteria.as_str())) }
        }
    }
}

/// What it asks for: what must be, then what helps, each with its reason.
pub(crate) fn requirements(voice: &Voice, spec: &Spec, name: impl Fn(MemberId) -> String) -> Markup {
    if spec.requirements.is_empty() {
        return html! { p class="soft" { (voice.say("job-requirements-none")) } };
    }
    html! {
        div class="stack" {
            @for weight in Weight::ALL {
                @let of_weight: Vec<&Requirement> =
                    spec.requirements.iter().filter(|requirement| requirement.weight == weight).collect();
                @if !of_weight.is_empty() {
                    h3 { (speech::weight(weight, voice)) }
                    ul class="list" {
                        @for requirement in of_weight { li { (asked(voice, requirement, &name)) } }
                    }
                }
            }
        }
    }
}

fn asked(voice: &Voice, requirement: &Requirement, name: &impl Fn(MemberId) -> String) -> Markup {
    html! {
        div class="item" {
            div {
                p { b { (requirement.text) } }
                p class="soft" { (say!(voice, "job-requirement-because", reason = requirement.reason.as_str())) }
                p class="meta" {
                    @if let Some(owner) = requirement.owner {
                        span { (sentence(&say!(voice, "job-answered-for-by", name = name(owner)))) }
                    }
                    @if !requirement.published { span { (voice.say("job-requirement-hidden")) } }
                }
            }
        }
    }
}
