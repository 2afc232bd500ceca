//! The rows of a spec's form in which requirements stand: each with its weight, why the job needs it, who
//! answers for it, and whether candidates see it. Rows that are emptied are no requirements any more.

use super::{wants_a_row, wrong_in};
use crate::{
    chrome::Typed,
    face::{Choice, Kind, do_row, more_button},
    form::Form,
    page::people::colleagues,
};
use ledger::job::{Requirement, Spec, Weight, draft::RequirementDraft};
use maud::{Markup, html};
use speech::{Voice, say};
use store::members::Member;

/// Empty rows of a form that has nothing yet.
const AT_FIRST: usize = 3;
const FIELDS: [&str; 6] = [
    "requirement",
    "requirement_id",
    "weight",
    "requirement_reason",
    "requirement_owner",
    "requirement_shown",
];

/// The rows that were sent, empty ones too: a row that is refused keeps its number.
pub(super) fn read(form: &Form) -> Vec<RequirementDraft> {
    form.rows(FIELDS)
        .map(|[text, id, weight, reason, owner, shown]| RequirementDraft {
            id: id.parse().ok(),
            text: text.to_owned(),
            weight: Weight::from_code(weight),
            reason: reason.to_owned(),
            owner: owner.parse().ok(),
            published: shown != "no",
        })
        .collect()
}

/// The rows as typed, or as the spec has them, and the button that asks for another one.
pub(super) fn rows(voice: &Voice, typed: &Typed, spec: Option<&Spec>, members: &[Member]) -> Markup {
    let kept: &[Requirement] = spec.map_or(&[], |spec| &spec.requirements);
    let sent = typed.form.all("requirement").count();
    let count = match (typed.form.is_empty(), kept.len()) {
        (true, 0) => AT_FIRST,
        (true, kept) => kept,
        (false, _) => sent + usize::from(wants_a_row(&typed.form)),
    };
    let people = colleagues(voice, members, None);
    html! {
        div class="stack" {
            p class="soft" { (voice.say("job-requirements-lead")) }
            @for place in 0..count { (row(voice, typed, place, kept.get(place), &people)) }
            (do_row(&more_button(voice.say("job-requirement-more"))))
        }
    }
}

fn row(voice: &Voice, typed: &Typed, place: usize, kept: Option<&Requirement>, people: &[Choice]) -> Markup {
    let blank = |name: &'static str, label: &'static str| {
        typed.blank(voice, name, label).row(place).wrong(wrong_in(voice, typed, place, name)).free()
    };
    let weights: Vec<Choice> = Weight::ALL
        .into_iter()
        .map(|weight| Choice::new(weight.code(), speech::weight(weight, voice)))
        .collect();
    let shown = [
        Choice::new("yes", voice.say("job-requirement-shown-yes")),
        Choice::new("no", voice.say("job-requirement-shown-no")),
    ];
    let id = match typed.form.is_empty() {
        true => kept.map(|kept| kept.id.to_string()).unwrap_or_default(),
        false => typed.form.all("requirement_id").nth(place).unwrap_or_default().to_owned(),
    };
    let number = i64::try_from(place + 1).unwrap_or(0);
    html! {
        fieldset class="card" {
            legend { (say!(voice, "job-requirement-legend", n = number)) }
            div class="form" {
                input type="hidden" name="requirement_id" value=(id);
                div class="pair" {
                    (blank("requirement", voice.say("job-requirement-text"))
                        .or(kept.map_or("", |kept| &kept.text)).line(Kind::Text))
                    (blank("weight", voice.say("job-requirement-weight"))
                        .or(kept.map_or(Weight::Must, |kept| kept.weight).code()).select(&weights, None))
                }
                (blank("requirement_reason", voice.say("job-requirement-reason"))
                    .hint(voice.say("job-requirement-reason-hint"))
                    .or(kept.map_or("", |kept| &kept.reason)).line(Kind::Text))
                div class="pair" {
                    (blank("requirement_owner", voice.say("job-requirement-owner"))
                        .or(kept.and_then(|kept| kept.owner).map(|id| id.to_string()).unwrap_or_default())
                        .select(people, Some(voice.say("job-requirement-nobody"))))
                    (blank("requirement_shown", voice.say("job-requirement-shown"))
                        .or(if kept.is_none_or(|kept| kept.published) { "yes" } else { "no" })
                        .select(&shown, None))
                }
            }
        }
    }
}
