//! 'Could you use it?': the candidate's word on the feedback of a no, reason by reason and by name (3.7).

use super::{of, path, reading::Reading, spec};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    decline::{
        self, Decline,
        rate::{Rate, Use},
    },
    policy::Action,
    refusal::{Field, Refusal},
    side::Person,
};
use maud::{Markup, html};
use speech::say;

/// GET `…/declines/{decline}/rate`.
///
/// # Errors
/// [`Trouble`] where there is no such decline for this visitor, or it is not theirs to rate.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Mirror)?.show(form)
}

/// POST to the same address (fields `use-0`, `use-1` … for the reasons in their order; `comment`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Mirror)?;
    let decline = of(&about)?;
    let id = decline.id;
    let mark = |place| Use::from_code(ask.form.text(&name(place)));
    let marks: Option<Vec<Use>> = (0..decline.reasons.len()).map(mark).collect();
    let marks = marks.ok_or(Error::Refused(Refusal::Missing(Field::Use)));
    let done = marks.and_then(|marks| {
        let rate = Rate { decline: id, marks, text: ask.form.text("comment").to_owned() };
        about.on(&Command::Decline(decline::Command::Rate(rate)))
    });
    about.see_or_again(done.map(|_| path(&about.path(), id)), form)
}

fn name(place: usize) -> String {
    format!("use-{place}")
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let decline = of(about)?;
    if !decline.has_feedback() {
        return Err(Error::Refused(Refusal::NoFeedbackYet).into());
    }
    let spec = spec(about, decline.job, decline.spec_version)?;
    let reading = Reading { voice, sight, decline, spec: spec.as_ref(), now: about.ask.now };
    let comment = typed
        .blank(voice, "comment", voice.say("feedback-comment"))
        .hint(voice.say("feedback-comment-hint"))
        .optional();
    let who = sight.name(Person::Member(giver(about, decline)));
    Ok(about
        .form(voice.say("feedback-rate-title"), &path(&about.path(), decline.id))
        .lead(say!(voice, "feedback-rate-lead", who = who))
        .fields(html! {
            div class="stack" id="f-use" { (points(typed, &reading)) }
            (comment.area())
        })
        .submit(voice.say("feedback-rate-do")))
}

// Whoever gave it: the owner of the promise it kept, else who decided.
fn giver(about: &About<'_>, decline: &Decline) -> ledger::ids::MemberId {
    let promises = about.sight.process.promises.iter();
    let mut owed = promises.filter(|promise| promise.about == ledger::promise::About::Decline(decline.id));
    owed.find_map(|promise| promise.owed_by.member()).unwrap_or(decline.by)
}

fn points(typed: &Typed, reading: &Reading<'_>) -> Markup {
    let voice = reading.voice;
    let choices = Use::ALL.map(|mark| Choice::new(mark.code(), speech::feedback_use(mark, voice)));
    html! {
        @for (place, reason) in reading.decline.reasons.iter().enumerate() {
            @let name = name(place);
            @let change = reason.change.as_ref().and_then(|words| reading.sight.text(words)).unwrap_or_default();
            (typed
                .blank(voice, &name, reading.heading(reason))
                .hint(say!(voice, "quoted", text = change))
                .wrong(missing(typed, voice, &name))
                .radios(&choices))
        }
    }
}

fn missing(typed: &Typed, voice: &speech::Voice, name: &str) -> Option<String> {
    let is_missing = typed.error == Some(Error::Refused(Refusal::Missing(Field::Use)));
    (is_missing && typed.form.text(name).is_empty()).then(|| voice.say("refusal-missing-use").to_owned())
}
