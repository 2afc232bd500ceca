//! A page with one short form: where it belongs, what it is for, what it asks, what was refused. How one is
//! written stands in STYLE.md, 'A short form'.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{FormError, Weight, Width, button, card, do_row, form_errors, link_button, post_form, title},
    trouble::Trouble,
};
use act::{Seat, error::Error};
use maud::{Markup, PreEscaped, Render, html};
use speech::Voice;
use std::borrow::Cow;

/// What a short form is about: who looks, and the way back to it.
pub(crate) trait Matter: Sized {
    fn ask(&self) -> &Ask;
    fn seat(&self) -> &Seat;
    fn voice(&self) -> &Voice;

    /// The way back, above the title (a [`crate::face::crumb`]).
    fn way_back(&self) -> Markup;

    /// The form as it is shown first.
    fn show(&self, form: impl FnOnce(&Self, &Typed) -> Result<ShortForm, Trouble>) -> Answer {
        let typed = Typed::default();
        Ok(page(form(self, &typed)?.page(self, &typed)))
    }

    /// The form with what was typed, and nothing wrong with it: back from a second step.
    fn show_again(&self, form: impl FnOnce(&Self, &Typed) -> Result<ShortForm, Trouble>) -> Answer {
        let typed = Typed { form: self.ask().form.clone(), error: None };
        Ok(page(form(self, &typed)?.page(self, &typed)))
    }

    /// Goes where the deed leads to; shows the form again where it was refused, with everything typed and the
    /// refusal beside its field.
    fn see_or_again(
        &self,
        done: Result<String, Error>,
        form: impl FnOnce(&Self, &Typed) -> Result<ShortForm, Trouble>,
    ) -> Answer {
        match done {
            Ok(path) => Ok(see(&path)),
            Err(error) => {
                let typed = Typed::or_trouble(self.ask(), error)?;
                Ok(refused(form(self, &typed)?.page(self, &typed)))
            }
        }
    }
}

/// What a page with one form says and asks. It is sent to the address it stands at.
#[derive(Debug)]
#[must_use]
pub(crate) struct ShortForm {
    title: Cow<'static, str>,
    lead: Option<Markup>,
    first: Markup,
    fields: Markup,
    hidden: Vec<(&'static str, String)>,
    submit: Markup,
    back: Option<Markup>,
    wrong: Option<String>,
}

impl ShortForm {
    pub(crate) fn new(title: impl Into<Cow<'static, str>>) -> Self {
        Self {
            title: title.into(),
            lead: None,
            first: html! {},
            fields: html! {},
            hidden: vec![],
            submit: html! {},
            back: None,
            wrong: None,
        }
    }

    /// Why one would, in a sentence or two.
    pub(crate) fn lead(mut self, lead: impl Render) -> Self {
        self.lead = Some(PreEscaped(lead.render().into_string()));
        self
    }

    /// Something to know first, between the lead and the form: what was asked, what would be left behind.
    pub(crate) fn first(mut self, first: Markup) -> Self {
        self.first = first;
        self
    }

    /// What it asks: [`Typed::blank`]s.
    pub(crate) fn fields(mut self, fields: Markup) -> Self {
        self.fields = fields;
        self
    }

    /// A value that travels unseen.
    pub(crate) fn hidden(mut self, name: &'static str, value: impl ToString) -> Self {
        self.hidden.push((name, value.to_string()));
        self
    }

    /// The word on its button.
    pub(crate) fn submit(mut self, label: &str) -> Self {
        self.submit = button(Weight::Primary, label, None);
        self
    }

    /// The same where it ends or takes away something.
    pub(crate) fn danger(mut self, label: &str) -> Self {
        self.submit = button(Weight::Danger, label, None);
        self
    }

    /// The way out beside it: the word, and where it leads.
    pub(crate) fn back(mut self, label: &str, path: &str) -> Self {
        self.back = Some(link_button(Weight::Quiet, label, path));
        self
    }

    /// What is known about why it was refused, where that is more than the refusal says.
    pub(crate) fn wrong(mut self, known: Option<String>) -> Self {
        self.wrong = known;
        self
    }

    fn page<M: Matter>(&self, matter: &M, typed: &Typed) -> Markup {
        let ask = matter.ask();
        // Without the query: what it prefilled is in the fields now.
        let action = ask.path.split('?').next().unwrap_or_default();
        let hidden: Vec<(&str, &str)> =
            self.hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let fields = html! {
            (self.fields)
            (do_row(&html! { (self.submit) @if let Some(back) = &self.back { (back) } }))
        };
        let content = html! {
            (title(&matter.way_back(), &self.title, self.lead.as_ref(), None))
            (wrong(matter.voice(), typed, self.wrong.as_deref()))
            @if !self.first.0.is_empty() { div class="first stack" { (self.first) } }
            (card(&post_form(action, &hidden, &fields)))
        };
        chrome::seated(ask, matter.seat(), &self.title, Width::Text, &content)
    }
}

/// What was wrong with a form, above it; `known` where more is known than the refusal says. It leads to the
/// field, where one is to blame.
pub(crate) fn wrong(voice: &Voice, typed: &Typed, known: Option<&str>) -> Markup {
    let known = known.map(str::to_owned);
    let Some(say) = known.or_else(|| typed.sentence(voice)) else { return html! {} };
    let field = typed.blamed().unwrap_or_default().to_owned();
    form_errors(voice.say("form-errors"), &[FormError { field, say }])
}
