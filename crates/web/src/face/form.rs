//! Forms: the frame around fields, and what is said when some are wrong.

use crate::face::banner::{Tone, banner_of};
use maud::{Markup, html};

/// One thing wrong with a form: which field, and how to mend it.
#[derive(Clone, Debug)]
pub struct FormError {
    /// The name of the field, as in [`crate::face::Field`]; empty for the form as a whole.
    pub field: String,
    /// What is wrong and how to mend it.
    pub say: String,
}

/// A form that posts. `hidden` are values that travel unseen (a version, a request key).
/// The script keeps what was typed into its text areas until it is sent.
#[must_use]
pub fn post_form(action: &str, hidden: &[(&str, &str)], body: &Markup) -> Markup {
    post_form_classed("form", action, hidden, body)
}

pub(super) fn post_form_classed(class: &str, action: &str, hidden: &[(&str, &str)], body: &Markup) -> Markup {
    html! {
        form class=(class) method="post" action=(action) {
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            (body)
        }
    }
}

/// What is wrong, above the form, each leading to its field. Nothing when nothing is.
#[must_use]
pub fn form_errors(say: &str, errors: &[FormError]) -> Markup {
    if errors.is_empty() {
        return html! {};
    }
    banner_of(
        Tone::Error,
        say,
        &html! {
            ul {
                @for error in errors {
                    li {
                        @if error.field.is_empty() { (error.say) }
                        @else { a href={ "#f-" (error.field) } { (error.say) } }
                    }
                }
            }
        },
    )
}

/// The row of buttons that ends a form: the primary one first.
#[must_use]
pub fn do_row(buttons: &Markup) -> Markup {
    html! { div class="do-row" { (buttons) } }
}

/// A form that looks for something: its fields on one line, then its button. It changes nothing, so it gets.
#[must_use]
pub fn find_form(action: &str, fields: &Markup, submit: &Markup) -> Markup {
    html! { form class="find" method="get" action=(action) role="search" { (fields) (submit) } }
}
