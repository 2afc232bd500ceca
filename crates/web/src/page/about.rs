//! A page with one form about one process: where it belongs, what it is for, what was refused.

use crate::{
    ask::Ask,
    chrome::{self, Typed},
    face::{FormError, Width, card, crumb, form_errors, title},
    page::process::path,
};
use act::{Seat, process::Sight};
use ledger::side::Side;
use maud::{Markup, html};

/// What stands around a form about a process.
pub(crate) struct About<'a> {
    pub(crate) ask: &'a Ask,
    pub(crate) seat: &'a Seat,
    pub(crate) sight: &'a Sight,
    pub(crate) title: &'a str,
    pub(crate) lead: Markup,
    pub(crate) typed: &'a Typed,
}

impl About<'_> {
    /// The page with that form in it.
    pub(crate) fn page(&self, form: &Markup) -> Markup {
        self.page_with(&html! {}, form)
    }

    /// The page with that form, below something to know first.
    pub(crate) fn page_with(&self, first: &Markup, form: &Markup) -> Markup {
        let voice = chrome::voice_of(self.seat);
        let errors = self.typed.sentence(&voice).map(|say| {
            let field = match &self.typed.error {
                Some(act::Error::Refused(refusal)) => refusal.field().map(|field| field.code()),
                Some(act::Error::Invalid(input, _)) => Some(input.code()),
                _ => None,
            };
            let error = FormError { field: field.unwrap_or_default().to_owned(), say };
            form_errors(voice.say("form-errors"), &[error])
        });
        let content = html! {
            (title(&crumb(&place(self.seat, self.sight)), self.title, Some(&self.lead), None))
            @if let Some(errors) = errors { (errors) }
            (first)
            (card(form))
        };
        chrome::seated(self.ask, self.seat, self.title, Width::Text, &content)
    }
}

/// Which process this is, as a way back to it: the other side and the job.
pub(crate) fn place(seat: &Seat, sight: &Sight) -> Markup {
    let other = match seat.side() {
        Side::Company => sight.candidate.name.as_str(),
        Side::Candidate => seat.workspace.name.as_str(),
    };
    html! {
        a href=(path(&seat.workspace.slug, sight.process.id)) {
            (other) @if let Some(job) = &sight.job { " · " (job.title) }
        }
    }
}
