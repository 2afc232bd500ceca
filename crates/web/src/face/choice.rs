//! Choosing: one of several, some of several, yes or no, and the big equal ways out.

use crate::face::field::Field;
use maud::{Markup, html};

/// One of the things that can be chosen.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A second line.
    pub hint: Option<String>,
    /// Fields that matter only when this is chosen ('late by': how many minutes). Make them
    /// [`Field::free`]: hidden and required, they would hold back the whole form.
    pub more: Option<Markup>,
}

impl Choice {
    /// A choice of one line.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, more: None }
    }

    /// With a second line.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With fields that open when it is chosen.
    #[must_use]
    pub fn more(mut self, more: Markup) -> Self {
        self.more = Some(more);
        self
    }
}

/// One of several, all in sight.
#[must_use]
pub fn radios(field: &Field, choices: &[Choice], chosen: &str) -> Markup {
    group(field, choices, "radio", |value| value == chosen)
}

/// Some of several, all in sight.
#[must_use]
pub fn checks(field: &Field, choices: &[Choice], chosen: &[&str]) -> Markup {
    group(field, choices, "checkbox", |value| chosen.contains(&value))
}

fn group(field: &Field, choices: &[Choice], kind: &str, chosen: impl Fn(&str) -> bool) -> Markup {
    let id = field.id();
    let one = kind == "radio";
    html! {
        fieldset class=(field.class()) aria-describedby=[field.described()] {
            legend { (field.label_words()) }
            (field.notes())
            div class="choices" {
                @for (place, choice) in choices.iter().enumerate() {
                    div class="choice" {
                        label {
                            // The first one carries the field's id: an error's link leads to it.
                            input type=(kind) name=(field.name) value=(choice.value)
                                id=[(place == 0).then_some(id.as_str())]
                                required[one && field.required()] checked[chosen(&choice.value)];
                            span {
                                (choice.label)
                                @if let Some(hint) = &choice.hint { small { (hint) } }
                            }
                        }
                        @if let Some(more) = &choice.more { div class="more" { (more) } }
                    }
                }
            }
        }
    }
}

/// One of many, folded. `empty` is the words of 'nothing chosen yet', where that is allowed to show.
#[must_use]
pub fn select(field: &Field, choices: &[Choice], chosen: &str, empty: Option<&str>) -> Markup {
    let id = field.id();
    html! {
        div class=(field.class()) {
            label for=(id) { (field.label_words()) }
            (field.notes())
            select id=(id) name=(field.name) required[field.required()] autocomplete=[field.autocomplete]
                aria-invalid=[field.invalid()] aria-describedby=[field.described()] {
                @if let Some(words) = empty { option value="" { (words) } }
                @for choice in choices {
                    option value=(choice.value) selected[choice.value == chosen] { (choice.label) }
                }
            }
        }
    }
}

/// Yes or no; its value is `yes` when ticked.
#[must_use]
pub fn tick(field: &Field, ticked: bool) -> Markup {
    let id = field.id();
    html! {
        div class=(field.class()) {
            label class="tick" {
                input type="checkbox" id=(id) name=(field.name) value="yes" checked[ticked]
                    aria-invalid=[field.invalid()] aria-describedby=[field.error.map(|_| format!("{id}-error"))];
                span {
                    (field.label)
                    @if let Some(hint) = field.hint { small { (hint) } }
                }
            }
            @if let Some(error) = field.error { p class="error" id={ (id) "-error" } { (error) } }
        }
    }
}

/// A way out that is offered beside others of equal weight.
#[derive(Clone, Debug)]
pub struct BigChoice {
    /// What it is, in two or three words.
    pub title: String,
    /// What it means.
    pub say: String,
    /// The form that takes it: give its button [`crate::face::Weight::Quiet`], so that none leads.
    pub form: Markup,
}

/// Real choices, equally large, none of them the obvious one.
#[must_use]
pub fn big_choices(choices: &[BigChoice]) -> Markup {
    html! {
        ul class="options" {
            @for choice in choices {
                li {
                    h3 { (choice.title) }
                    p { (choice.say) }
                    (choice.form)
                }
            }
        }
    }
}
