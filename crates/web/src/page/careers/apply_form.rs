//! The form of an application, with everything that was typed and what is wrong with it.

use super::{
    head::{About, head},
    job_path,
    posting::Posting,
};
use crate::{
    ask::Ask,
    chrome,
    face::{
        self, Field, FormError, Kind, Tone, Weight, Width, area, banner, button, crumb, do_row, file_input,
        form_errors, input, post_form_with_files, title, trap,
    },
    form::Form,
};
use act::error::{Fault, Input};
use maud::{Markup, html};
use speech::{Voice, say};
use store::candidates::Candidate;

/// What a browser offers first for a CV.
pub(super) const ACCEPT: &str = ".pdf,.docx,.txt,application/pdf,text/plain";
/// The field that people leave empty.
pub(super) const TRAP: &str = "homepage";

/// What was typed, and what is wrong with it.
#[derive(Debug, Default)]
pub(super) struct Shown<'a> {
    pub(super) form: Option<&'a Form>,
    pub(super) faults: Vec<(Input, Fault)>,
    /// The form lay open too long.
    pub(super) old: bool,
    /// A file came with it, which a browser does not keep.
    pub(super) had_file: bool,
}

impl Shown<'_> {
    fn text(&self, name: &str) -> &str {
        self.form.map_or("", |form| form.text(name))
    }

    fn wrong(&self, voice: &Voice, input: Input) -> Option<String> {
        let fault = self.faults.iter().find(|(other, _)| *other == input)?.1;
        Some(match (input, fault) {
            // Neither a CV nor a story: either will do.
            (Input::Story, Fault::Missing) => voice.say("apply-cv-or-story").to_owned(),
            _ => chrome::fault(voice, input, fault),
        })
    }
}

pub(super) fn page(
    ask: &Ask,
    voice: &Voice,
    posting: &Posting,
    who: Option<&Candidate>,
    token: &str,
    shown: &Shown<'_>,
) -> Markup {
    let heading = say!(voice, "apply-title", job = posting.spec.title.as_str());
    let local = job_path(&posting.workspace, &posting.job);
    let back = html! { a href=(local) { (posting.spec.title) " · " (posting.workspace.name) } };
    let by = voice.day(posting.answer_by(ask.now), ask.now);
    let lead = say!(voice, "apply-lead", name = posting.recruiter.name.as_str(), day = by);
    let body = html! {
        (notices(voice, shown))
        @match who {
            Some(candidate) => p { (say!(voice, "apply-signed-in", name = candidate.name.as_str())) },
            None => (person(voice, shown)),
        }
        (cv(voice, shown))
        (words(voice, posting, shown))
        (trap(TRAP, voice.say("apply-trap")))
        (terms(voice, posting))
        (do_row(&button(Weight::Primary, voice.say("apply-do"), None)))
    };
    // The zone is filled in by the script where there is one; a browser's headers do not say it.
    let zone = html! { input type="hidden" name="zone" value=(shown.text("zone")) data-zone; };
    let form = post_form_with_files(&format!("{local}/apply"), &[("token", token)], &html! { (zone) (body) });
    let content = html! {
        (title(&crumb(&back), &heading, Some(&html! { (lead) }), None))
        (form)
    };
    let about = About {
        title: &heading,
        description: &lead,
        path: &format!("{local}/apply"),
        organisation: &posting.workspace.name,
        found: false,
        posting: None,
    };
    chrome::public(ask, voice, &heading, Width::Text, &head(ask, voice, &about), &content)
}

fn notices(voice: &Voice, shown: &Shown<'_>) -> Markup {
    let errors: Vec<FormError> = shown
        .faults
        .iter()
        .filter_map(|(input, _)| {
            let say = shown.wrong(voice, *input)?;
            Some(FormError { field: input.code().to_owned(), say })
        })
        .collect();
    html! {
        @if shown.old { (banner(Tone::Warn, voice.say("apply-old"), None)) }
        (form_errors(voice.say("form-not-sent"), &errors))
        @if shown.had_file { (banner(Tone::Info, voice.say("apply-file-again"), None)) }
    }
}

fn person(voice: &Voice, shown: &Shown<'_>) -> Markup {
    let (name, email) = (shown.wrong(voice, Input::Name), shown.wrong(voice, Input::Email));
    html! {
        (input(
            &Field::new("name", voice.say("apply-name")).autocomplete("name").error(name.as_deref()),
            Kind::Text,
            shown.text("name"),
        ))
        (input(
            &Field::new("email", voice.say("apply-email"))
                .hint(voice.say("apply-email-hint"))
                .autocomplete("email")
                .error(email.as_deref()),
            Kind::Email,
            shown.text("email"),
        ))
    }
}

fn cv(voice: &Voice, shown: &Shown<'_>) -> Markup {
    let wrong = shown.wrong(voice, Input::File);
    let field = Field::new("file", voice.say("apply-cv"))
        .hint(voice.say("apply-cv-hint"))
        .optional(voice.say("optional"))
        .error(wrong.as_deref());
    file_input(&field, ACCEPT)
}

fn words(voice: &Voice, posting: &Posting, shown: &Shown<'_>) -> Markup {
    let company = posting.workspace.name.as_str();
    let most = u32::try_from(act::application::LONGEST).ok();
    let optional = voice.say("optional");
    let story = shown.wrong(voice, Input::Story);
    let question = shown.wrong(voice, Input::Question);
    let needs = shown.wrong(voice, Input::Needs);
    let story_hint = say!(voice, "apply-story-hint", company = company);
    let question_hint = say!(voice, "apply-question-hint", company = company);
    let needs_hint = say!(voice, "apply-needs-hint", name = posting.recruiter.name.as_str());
    let field = |name, label, hint, wrong| Field::new(name, label).hint(hint).optional(optional).error(wrong);
    html! {
        (area(
            &field("story", voice.say("apply-story"), &story_hint, story.as_deref()),
            shown.text("story"),
            most,
        ))
        (area(
            &field("question", voice.say("apply-question"), &question_hint, question.as_deref()),
            shown.text("question"),
            most,
        ))
        (area(
            &field("needs", voice.say("apply-needs"), &needs_hint, needs.as_deref()),
            shown.text("needs"),
            most,
        ))
    }
}

/// What happens with what is sent, in plain words, before the button.
fn terms(voice: &Voice, posting: &Posting) -> Markup {
    let company = posting.workspace.name.as_str();
    face::card(&html! {
        h2 { (voice.say("apply-terms")) }
        ul class="dots" {
            li { (say!(voice, "apply-terms-who", company = company)) }
            li { (voice.say("apply-terms-needs")) }
            li { (voice.say("apply-terms-keep")) }
            @match posting.kept() {
                (_, Some(most)) => li { (say!(voice, "apply-terms-most", months = most)) },
                (Some(least), None) => li { (say!(voice, "apply-terms-least", months = least)) },
                (None, None) => {},
            }
            li { (say!(voice, "apply-terms-ask", address = posting.workspace.contact_email.as_str())) }
        }
        p { (say!(voice, "apply-terms-agree", company = company)) }
    })
}
