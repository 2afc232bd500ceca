//! Writing down what was seen or shown, for or against a requirement.

use super::{path, words};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    face::Choice,
    page::{
        about::About,
        decline::spec,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    conversation::Conversation,
    evidence::{self, Bearing, Source, add::Add},
    job::{Spec, diff::published},
    policy::Action,
    refusal::{Field, Refusal},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/evidence/new` (with `requirement` and `conversation` to begin from).
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, it has ended, or it is about no job.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Witness)?;
    about.sight.process.must_run().map_err(Error::from)?;
    about.sight.process.job.ok_or(Trouble::Refused(Refusal::NoJob))?;
    about.show(form)
}

/// POST to the same address (fields `requirement`, `bearing`, `source`, `conversation`, `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Witness)?;
    about.sight.process.job.ok_or(Trouble::Refused(Refusal::NoJob))?;
    about.see_or_again(add(&about), form)
}

fn add(about: &About<'_>) -> Result<String, Error> {
    let typed = &about.ask.form;
    let chosen = |field: Field| Error::Refused(Refusal::Missing(field));
    let add = Add {
        requirement: typed.parse("requirement").ok_or_else(|| chosen(Field::Requirement))?,
        bearing: Bearing::from_code(typed.text("bearing")).ok_or(Error::Refused(Refusal::NotAChoice))?,
        source: Source::from_code(typed.text("source")).ok_or(Error::Refused(Refusal::NotAChoice))?,
        conversation: typed.parse("conversation"),
        text: typed.text("text").to_owned(),
    };
    let acted = about.on(&Command::Evidence(evidence::Command::Add(add)))?;
    let anchor = acted.process.evidence.last().map(|one| format!("#e-{}", one.id)).unwrap_or_default();
    Ok(format!("{}{anchor}", path(&about.path())))
}

/// The spec as that reader may see it.
pub(super) fn spec_seen(about: &About<'_>) -> Result<Option<Spec>, Trouble> {
    let job = about.sight.job.as_ref();
    let spec = spec(about, job.map(|job| job.id), job.map(|job| job.spec_version))?;
    Ok(match about.seat.side() {
        Side::Company => spec,
        Side::Candidate => spec.as_ref().map(published),
    })
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let spec = spec_seen(about)?;
    let requirements: Vec<Choice> = spec
        .iter()
        .flat_map(|spec| &spec.requirements)
        .map(|one| {
            let weight = speech::weight(one.weight, voice);
            Choice::new(one.id.to_string(), one.text.as_str()).hint(weight)
        })
        .collect();
    let bearings = Bearing::ALL.map(|bearing| {
        Choice::new(
            bearing.code(),
            match bearing {
                Bearing::For => voice.say("evidence-for"),
                Bearing::Against => voice.say("evidence-against"),
            },
        )
    });
    let asked = &about.ask.query;
    let lead = match about.seat.side() {
        Side::Company => say!(voice, "evidence-add-lead-company", name = sight.candidate.name.as_str()),
        Side::Candidate => voice.say("evidence-add-lead-candidate").to_owned(),
    };
    let requirement = typed
        .blank(voice, "requirement", voice.say("evidence-requirement"))
        .or(asked.text("requirement").to_owned());
    let bearing = typed.blank(voice, "bearing", voice.say("evidence-bearing"));
    let text = typed.blank(voice, "text", voice.say("evidence-text")).hint(voice.say("evidence-text-hint"));
    Ok(about
        .form(voice.say("evidence-add"), &path(&about.path()))
        .lead(lead)
        .first(html! { @if requirements.is_empty() { p { (voice.say("job-requirements-none")) } } })
        .fields(html! {
            (requirement.radios(&requirements))
            (bearing.radios(&bearings))
            (sources(about, typed))
            (text.area())
        })
        .submit(voice.say("evidence-add-do")))
}

fn sources(about: &About<'_>, typed: &Typed) -> Markup {
    let (voice, asked) = (&about.voice, &about.ask.query);
    let now = about.ask.now;
    // What is off the record is held for nobody and against nobody.
    let held = |talk: &&Conversation| talk.stands() && talk.kind.is_on_record() && talk.starts_at <= now;
    let talks: Vec<Choice> = about
        .sight
        .process
        .conversations
        .iter()
        .rev()
        .filter(held)
        .map(|talk| {
            let kind = speech::conversation_kind(talk.kind, voice);
            let at = voice.short_moment(talk.starts_at, now);
            Choice::new(talk.id.to_string(), say!(voice, "evidence-in", kind = kind, at = at))
        })
        .collect();
    let latest = talks.first().map(|talk| talk.value.clone()).unwrap_or_default();
    let conversation = match asked.text("conversation") {
        "" => latest,
        named => named.to_owned(),
    };
    let which = typed
        .blank(voice, "conversation", voice.say("evidence-which-conversation"))
        .hint(voice.say("evidence-on-record"))
        .or(conversation)
        .free();
    let choices: Vec<Choice> = Source::ALL
        .into_iter()
        .filter(|source| *source != Source::Conversation || !talks.is_empty())
        .map(|source| {
            let choice = Choice::new(source.code(), words::source(voice, source));
            match source {
                Source::Conversation => choice.more(which.clone().select(&talks, None)),
                Source::Reference => choice.hint(voice.say("evidence-reference-hint")),
                Source::Cv | Source::Story | Source::Work | Source::Other => choice,
            }
        })
        .collect();
    let first = if talks.is_empty() { "" } else { Source::Conversation.code() };
    typed.blank(voice, "source", voice.say("evidence-source")).or(first).radios(&choices)
}
