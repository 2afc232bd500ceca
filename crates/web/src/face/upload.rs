//! Files in forms.

use super::field::Field;
use maud::{Markup, html};

/// A form that posts and may hold files. `hidden` are values that travel unseen.
#[must_use]
pub fn post_form_with_files(action: &str, hidden: &[(&str, &str)], body: &Markup) -> Markup {
    html! {
        form class="form" method="post" action=(action) enctype="multipart/form-data" {
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            (body)
        }
    }
}

/// A field that takes one file. `accept` is what a browser offers first; what comes is checked by what it holds.
#[must_use]
pub fn file_input(field: &Field, accept: &str) -> Markup {
    let id = field.id();
    html! {
        div class=(field.class()) {
            label for=(id) { (field.label_words()) }
            (field.notes())
            input id=(id) name=(field.name) type="file" accept=(accept) required[field.required()]
                aria-invalid=[field.invalid()] aria-describedby=[field.described()];
        }
    }
}

/// A field that people leave empty and programs fill in. Nobody sees it, and whatever reads the page aloud is told to
/// pass it by.
#[must_use]
pub fn trap(name: &str, label: &str) -> Markup {
    html! {
        div class="trap" aria-hidden="true" {
            label { (label) input type="text" name=(name) value="" tabindex="-1" autocomplete="off"; }
        }
    }
}
