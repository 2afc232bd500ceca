//! A scale to choose from: its steps side by side, each large enough for a thumb and each with its words, so that a
//! number never stands alone.

use crate::face::field::Field;
use maud::{Markup, html};

/// One step of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is sent.
    pub value: String,
    /// What stands large: '4', '70 %'.
    pub figure: String,
    /// What it means: 'mostly'.
    pub word: String,
}

/// More steps than these show their words at the ends and in the middle only; each still tells its own to who listens.
const WORDED: usize = 6;

/// One of the steps, or none.
#[must_use]
pub fn steps(field: &Field, steps: &[Step], chosen: &str) -> Markup {
    let id = field.id();
    let many = steps.len() > WORDED;
    html! {
        fieldset class=(field.class()) aria-describedby=[field.described()] {
            legend { (field.label_words()) }
            (field.notes())
            div class={ "steps" @if many { " many" } } {
                @for (place, step) in steps.iter().enumerate() {
                    label class="step" {
                        // The first one carries the field's id: an error's link leads to it.
                        input type="radio" name=(field.name) value=(step.value) checked[step.value == chosen]
                            id=[(place == 0).then_some(id.as_str())] required[field.required()];
                        span {
                            b { (step.figure) }
                            " "
                            small class=[many.then_some("vh")] { (step.word) }
                        }
                    }
                }
            }
            @if many { (ends(steps)) }
        }
    }
}

fn ends(steps: &[Step]) -> Markup {
    let word = |place: usize| steps.get(place).map_or("", |step| step.word.as_str());
    html! {
        p class="step-ends" aria-hidden="true" {
            span { (word(0)) } span { (word(steps.len() / 2)) } span { (word(steps.len() - 1)) }
        }
    }
}
