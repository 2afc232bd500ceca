//! The files of a process, and the form that brings one more.

use super::{ACCEPT, item, purpose};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{
        Choice, Field, Width, button, card, do_row, empty, file_input, part, post_form_with_files, select,
        title, top_list,
    },
    page::{
        about::About,
        short_form::{Matter, wrong},
    },
    trouble::Trouble,
};
use act::{error::Input, file};
use ledger::{policy::Action, side::Side};
use maud::{Markup, html};
use store::files::{File, Purpose};

/// GET `/w/{workspace}/processes/{process}/files`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    Ok(page(render(&About::process(ask)?, &Typed::default())?))
}

/// The page, with what was typed and why it was refused.
pub(super) fn render(about: &About<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &about.voice;
    let files = file::list(&about.ask.app.house, &about.seat, about.sight.process.id)?;
    let heading = voice.say("file-list");
    let lead = match about.seat.side() {
        Side::Candidate => voice.say("file-list-lead-candidate"),
        Side::Company => voice.say("file-list-lead-company"),
    };
    let may = about.sight.allows(Action::Speak) && about.sight.process.ended.is_none();
    let content = html! {
        (title(&about.way_back(), heading, Some(&html! { (lead) }), None))
        (wrong(voice, typed, None))
        @if files.is_empty() {
            (empty(voice.say("file-none"), None))
        } @else {
            (top_list(&files.iter().map(|file| item(voice, &about.path(), file, who(about, file), about.ask.now)).collect::<Vec<_>>()))
        }
        @if may { (part("new", voice.say("file-new"), None, &form(about, typed))) }
    };
    Ok(chrome::seated(about.ask, &about.seat, heading, Width::Text, &content))
}

fn who<'s>(about: &'s About<'_>, file: &File) -> &'s str {
    match file.side {
        Side::Candidate => &about.sight.candidate.name,
        Side::Company => &about.seat.workspace.name,
    }
}

fn form(about: &About<'_>, typed: &Typed) -> Markup {
    let voice = &about.voice;
    let fault = typed.input(voice, Input::File);
    let choices: Vec<Choice> =
        Purpose::ALL.iter().map(|one| Choice::new(one.code(), purpose(*one, voice))).collect();
    let chosen = typed.or("purpose", Purpose::Cv.code());
    let fields = html! {
        (file_input(
            &Field::new("file", voice.say("file-file")).hint(voice.say("file-hint")).error(fault.as_deref()),
            ACCEPT,
        ))
        (select(&Field::new("purpose", voice.say("file-purpose")), &choices, chosen, None))
        (do_row(&button(crate::face::Weight::Primary, voice.say("file-upload"), None)))
    };
    card(&post_form_with_files(&format!("{}/files", about.path()), &[], &fields))
}
