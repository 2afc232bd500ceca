//! Saying no: the reasons first, as requirements of the spec or openly as none of it, then the words that carry
//! them. It is read as the candidate will read it before it is sent; then it waits and can be taken back.

use super::{
    path,
    reading::Reading,
    reasons::{self, UNWRITTEN},
    seen::Seen,
    spec,
};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::{Choice, Tone, banner},
    page::{
        about::About,
        message::answer::delivers,
        preview::{self, Preview, candidates_voice},
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::{error::Error, process::rehearse};
use ledger::{
    Command,
    decline::{self, give::Give},
    job::{Requirement, Spec},
    policy::Action,
};
use maud::{Markup, html};
use speech::{Voice, key, say, wording};

/// GET `/w/{workspace}/processes/{process}/declines/new`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or it is not theirs to decide.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    about.sight.process.must_run().map_err(Error::from)?;
    about.show(form)
}

/// POST to the same address (fields `requirement` for each reason, `row`, `seen` and `change` in rows, `feedback`,
/// `text`, `step`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    let step = ask.form.text(preview::STEP);
    if step == preview::CHANGE {
        return about.show_again(form);
    }
    let command = match given(ask) {
        Ok(give) => Command::Decline(decline::Command::Give(give)),
        Err(error) => return about.see_or_again(Err(error), form),
    };
    if step == preview::SEND {
        let done = about.on(&command).map(|acted| {
            let last = acted.process.declines.last();
            last.map_or_else(|| about.path(), |decline| path(&about.path(), decline.id))
        });
        return about.see_or_again(done, form);
    }
    match rehearse(&ask.app.house, &about.seat, about.sight.process.id, &command) {
        Ok(sight) => read_first(&about, &sight),
        Err(error) => about.see_or_again(Err(error), form),
    }
}

fn given(ask: &Ask) -> Result<Give, Error> {
    let form = &ask.form;
    let chosen = |row: &str| form.all("requirement").any(|chosen| chosen == row);
    let rows = reasons::rows(form).filter(|values| chosen(values[0]));
    let reasons = rows.map(reasons::given).collect::<Result<Vec<_>, Error>>()?;
    if form.text("feedback") != LATER {
        reasons::must_be_whole(&reasons)?;
    }
    Ok(Give { text: form.text("text").to_owned(), reasons })
}

const NOW: &str = "now";
const LATER: &str = "later";

fn read_first(about: &About<'_>, sight: &act::process::Sight) -> Answer {
    let Some(decline) = sight.process.declines.last() else { return Err(Trouble::NotFound) };
    let spec = spec(about, decline.job, decline.spec_version)?;
    let theirs = candidates_voice(about);
    let reading = Reading { voice: &theirs, sight, decline, spec: spec.as_ref(), now: about.ask.now };
    let voice = &about.voice;
    let form = &about.ask.form;
    let mut typed: Vec<(&'static str, String)> = Vec::new();
    typed.extend(form.all("requirement").map(|chosen| ("requirement", chosen.to_owned())));
    for [row, seen, change] in reasons::rows(form) {
        typed.extend(
            [("row", row), ("seen", seen), ("change", change)].map(|(name, text)| (name, text.to_owned())),
        );
    }
    typed.extend(["feedback", "text"].map(|name| (name, form.text(name).to_owned())));
    let title = say!(voice, "preview-title", name = about.sight.candidate.name.as_str());
    Ok(preview::preview(
        about,
        &Preview { title, read: reading.whole(), typed, send: voice.say("decline-do") },
    ))
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let name = sight.candidate.name.as_str();
    let spec = spec(about, sight.process.job, sight.process.spec_version())?;
    let choices = choices(about, typed, spec.as_ref(), &Seen::load(about)?);
    let heading = if choices.len() > 1 { key!("decline-reasons") } else { key!("decline-reason") };
    let reasons = typed.blank(voice, "requirement", voice.say(heading)).hint(say!(
        voice,
        "decline-reasons-hint",
        name = name
    ));
    let organisation = &sight.organisation;
    let due_at = organisation.calendar.due_after(about.ask.now, organisation.rules.feedback_days);
    let due = voice.moment_in(due_at, &organisation.calendar.zone, about.ask.now);
    let whens = [
        Choice::new(NOW, voice.say("decline-now")).hint(voice.say("decline-now-hint")),
        Choice::new(LATER, say!(voice, "decline-later-by", at = due.as_str())).hint(say!(
            voice,
            "decline-later-hint",
            name = name
        )),
    ];
    let feedback = typed.blank(voice, "feedback", voice.say("decline-feedback")).or(NOW);
    let text = typed
        .blank(voice, "text", say!(voice, "decline-text", name = name))
        .hint(voice.say("decline-text-hint"));
    Ok(about
        .form(say!(voice, "decline-title", name = name), &format!("{}/decide", about.path()))
        .lead(voice.say("decline-lead"))
        .first(html! { (offer_ends(voice, about)) (delivers(voice, about.ask, sight)) })
        .fields(html! { (reasons.checks(&choices)) (feedback.radios(&whens)) (text.area()) })
        .submit(&say!(voice, "preview-do", name = name)))
}

/// Each requirement of the spec the candidate is measured by, and the reason that is none of them.
fn choices(about: &About<'_>, typed: &Typed, spec: Option<&Spec>, seen: &Seen) -> Vec<Choice> {
    let voice = &about.voice;
    let requirements = spec.map(|spec| spec.requirements.as_slice()).unwrap_or_default();
    let mut choices: Vec<Choice> = requirements
        .iter()
        .enumerate()
        .map(|(row, requirement)| {
            let id = requirement.id.to_string();
            Choice::new(id.clone(), requirement.text.as_str())
                .hint(about_requirement(voice, requirement))
                .more(html! { (seen.of(about, requirement.id)) (texts(voice, typed, row, &id)) })
        })
        .collect();
    choices.push(
        Choice::new(UNWRITTEN, voice.say("decline-unwritten"))
            .hint(voice.say("decline-unwritten-hint"))
            .more(texts(voice, typed, requirements.len(), UNWRITTEN)),
    );
    choices
}

fn about_requirement(voice: &Voice, requirement: &Requirement) -> String {
    let weight = wording::weight(requirement.weight, voice);
    if requirement.published {
        weight.to_owned()
    } else {
        say!(voice, "decline-unpublished-hint", weight = weight)
    }
}

fn texts(voice: &Voice, typed: &Typed, row: usize, id: &str) -> Markup {
    let chosen = |row: &str| typed.form.all("requirement").any(|chosen| chosen == row);
    html! {
        input type="hidden" name="row" value=(id);
        (reasons::texts(voice, typed, row, ["", ""], chosen))
    }
}

fn offer_ends(voice: &Voice, about: &About<'_>) -> Markup {
    let pending = about.sight.process.offers.iter().any(ledger::offer::Offer::is_pending);
    html! {
        @if pending {
            (banner(Tone::Warn, voice.say("decline-ends-offer"), Some(voice.say("decline-ends-offer-next"))))
        }
    }
}
