//! One labelled field of a form, with its hint and its error.

use maud::{Markup, html};

/// What every kind of field has. `Field::new("name", "Label").hint("…").error(…)`.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) hint: Option<&'a str>,
    pub(super) error: Option<&'a str>,
    pub(super) optional: Option<&'a str>,
    pub(super) free: bool,
    pub(super) autocomplete: Option<&'a str>,
    pub(super) focus: bool,
    pub(super) scope: &'a str,
}

impl<'a> Field<'a> {
    /// A required field. Its id on the page is `f-<name>`.
    #[must_use]
    pub const fn new(name: &'a str, label: &'a str) -> Self {
        Self {
            name,
            label,
            hint: None,
            error: None,
            optional: None,
            free: false,
            autocomplete: None,
            focus: false,
            scope: "f",
        }
    }

    /// One sentence that helps to fill it in.
    #[must_use]
    pub const fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong with it, if anything.
    #[must_use]
    pub const fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self
    }

    /// May be left empty; `word` is how the reader's language says so ('optional').
    #[must_use]
    pub const fn optional(mut self, word: &'a str) -> Self {
        self.optional = Some(word);
        self
    }

    /// May be left empty, and nobody need be told: a search, or a field that opens with a
    /// choice (hidden and required, it would hold back the whole form).
    #[must_use]
    pub const fn free(mut self) -> Self {
        self.free = true;
        self
    }

    /// What a browser may fill in (`email`, `current-password`, `new-password`, `name`).
    #[must_use]
    pub const fn autocomplete(mut self, what: &'a str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// The cursor starts here. At most one on a page.
    #[must_use]
    pub const fn focus(mut self) -> Self {
        self.focus = true;
        self
    }

    /// The beginning of its id, where two forms of a page use the same name (`f` otherwise).
    #[must_use]
    pub const fn scope(mut self, scope: &'a str) -> Self {
        self.scope = scope;
        self
    }

    pub(super) fn id(&self) -> String {
        format!("{}-{}", self.scope, self.name)
    }

    pub(super) const fn required(&self) -> bool {
        self.optional.is_none() && !self.free
    }

    pub(super) const fn class(&self) -> &'static str {
        if self.error.is_some() { "field wrong" } else { "field" }
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(super) fn described(&self) -> Option<String> {
        let id = self.id();
        match (self.hint.is_some(), self.error.is_some()) {
            (false, false) => None,
            (true, false) => Some(format!("{id}-hint")),
            (false, true) => Some(format!("{id}-error")),
            (true, true) => Some(format!("{id}-error {id}-hint")),
        }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.map(|_| "true")
    }

    /// The label's words, with 'optional' where it is.
    pub(super) fn label_words(&self) -> Markup {
        html! {
            (self.label)
            @if let Some(word) = self.optional { " " span class="opt" { "(" (word) ")" } }
        }
    }

    /// Hint and error, in the order in which they are read.
    pub(super) fn notes(&self) -> Markup {
        let id = self.id();
        html! {
            div class="notes" {
                @if let Some(hint) = self.hint { p class="hint" id={ (id) "-hint" } { (hint) } }
                @if let Some(error) = self.error { p class="error" id={ (id) "-error" } { (error) } }
            }
        }
    }
}

/// What an input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Text,
    /// An address.
    Email,
    /// A password.
    Password,
    /// A one-time code, in large even letters.
    Code,
    /// A whole number between two bounds.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A sum of money as people type it; its currency is a field of its own beside it.
    Money,
    /// A day and an hour: `2026-11-24T17:00`, in the reader's zone; say which one in the hint.
    DateTime,
    /// A day: `2026-11-24`.
    Date,
    /// An hour: `17:00`.
    Time,
    /// Words to look for.
    Search,
}

impl Kind {
    const fn html_type(self) -> &'static str {
        match self {
            Self::Text | Self::Code | Self::Money => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Number { .. } => "number",
            Self::DateTime => "datetime-local",
            Self::Date => "date",
            Self::Time => "time",
            Self::Search => "search",
        }
    }

    const fn bounds(self) -> (Option<i64>, Option<i64>) {
        match self {
            Self::Number { min, max } => (Some(min), Some(max)),
            _ => (None, None),
        }
    }
}

/// A field of one line.
#[must_use]
pub fn input(field: &Field, kind: Kind, value: &str) -> Markup {
    let id = field.id();
    let (min, max) = kind.bounds();
    let code = kind == Kind::Code;
    html! {
        div class={ (field.class()) @if code { " code" } } {
            label for=(id) { (field.label_words()) }
            (field.notes())
            input id=(id) name=(field.name) type=(kind.html_type()) value=(value)
                min=[min] max=[max] inputmode=[(kind == Kind::Money).then_some("decimal")]
                required[field.required()] autofocus[field.focus]
                autocomplete=[field.autocomplete] spellcheck=[code.then_some("false")] autocapitalize=[code.then_some("characters")]
                aria-invalid=[field.invalid()] aria-describedby=[field.described()];
        }
    }
}

/// A field of several lines; it grows with what is typed.
#[must_use]
pub fn area(field: &Field, value: &str, most: Option<u32>) -> Markup {
    let id = field.id();
    html! {
        div class=(field.class()) {
            label for=(id) { (field.label_words()) }
            (field.notes())
            // The line break right after the tag belongs to HTML, not to the text: without it
            // a text that begins with one would lose it on every save.
            textarea id=(id) name=(field.name) rows="4" class="said" maxlength=[most]
                required[field.required()] autofocus[field.focus]
                aria-invalid=[field.invalid()] aria-describedby=[field.described()] { "\n" (value) }
        }
    }
}
