//! The page of a report: what happened, who reads it, by when it is answered, and the answer. For its two people.

use super::path;
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Tone, Weight, Width, banner, do_row, facts, link_button, lock, part, tag, title, when},
    page::{about::About, promise::say as promise_say, short_form::Matter},
    trouble::Trouble,
};
use ledger::{
    promise::Promise,
    report::Report,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// GET `…/reports/{report}`.
///
/// # Errors
/// [`Trouble::NotFound`] for everybody but who made it and who reads it.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let report = of(&about)?;
    let (voice, sight) = (&about.voice, &about.sight);
    let subject = sight.name(Person::Member(report.about));
    let heading = say!(voice, "report-heading", name = subject);
    let promise = sight.process.promise(report.promise).ok();
    let content = html! {
        (title(&about.way_back(), &heading, Some(&html! { (speech::report_kind(report.kind, voice)) }), None))
        @if let Some(promise) = promise.filter(|promise| promise.is_awaited()) { (awaited(&about, report, promise)) }
        @if let Some(answer) = &report.answer {
            (part("answer", voice.say("report-answer-heading"), None, &html! {
                div class="said" {
                    p class="keep" { (sight.text(&answer.words).unwrap_or(voice.say("promise-erased"))) }
                }
                p class="soft" {
                    (sight.name(Person::Member(answer.by))) ", "
                    (when(&answer.at.to_string(), &voice.moment(answer.at, ask.now)))
                }
            }))
        }
        (part("what", voice.say("report-what"), None, &what(&about, report)))
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Text, &content)))
}

/// The report of the address, where it is this reader's.
pub(super) fn of<'s>(about: &'s About<'_>) -> Result<&'s Report, Trouble> {
    about.sight.process.report(about.ask.id("report")?).map_err(|_| Trouble::NotFound)
}

/// What happened, and who knows of it.
pub(super) fn what(about: &About<'_>, report: &Report) -> Markup {
    let (voice, sight, now) = (&about.voice, &about.sight, about.ask.now);
    let reader = sight.name(Person::Member(report.to));
    let mut rows = vec![
        (voice.say("report-about"), html! { (sight.name(Person::Member(report.about))) }),
        (
            voice.say("report-by"),
            html! {
                (sight.name(report.by)) ", " (when(&report.at.to_string(), &voice.moment(report.at, now)))
            },
        ),
    ];
    if let Some(talk) = report.conversation.and_then(|id| sight.process.conversation(id).ok()) {
        let kind = speech::conversation_kind(talk.kind, voice);
        let at = voice.short_moment(talk.starts_at, now);
        let href = format!("{}/conversations/{}", about.path(), talk.id);
        let words = say!(voice, "process-meeting", kind = kind, at = at);
        rows.push((voice.say("report-where"), html! { a href=(href) { (words) } }));
    }
    rows.push((voice.say("report-read-by"), html! { (reader) }));
    let sealed = match about.seat.side() {
        Side::Candidate => say!(voice, "report-sealed-candidate", reader = reader),
        Side::Company => say!(voice, "report-sealed-reader", name = sight.name(Person::Member(report.about))),
    };
    html! {
        div class="stack" {
            div class="said" {
                p class="keep" { (sight.text(&report.words).unwrap_or(voice.say("promise-erased"))) }
            }
            (facts(&rows))
            p class="soft" { (lock(&sealed)) }
        }
    }
}

fn awaited(about: &About<'_>, report: &Report, promise: &Promise) -> Markup {
    let (voice, sight, now) = (&about.voice, &about.sight, about.ask.now);
    let zone = &sight.organisation.calendar.zone;
    let (reader, moment) =
        (sight.name(Person::Member(report.to)), voice.moment_in(promise.due_at, zone, now));
    let (state, word) = promise_say::state(voice, promise, now);
    let late = now > promise.due_at;
    let again = format!("{}/reports/new?about={}", about.path(), report.about);
    html! {
        div class="stack" {
            @if about.seat.side() == Side::Company {
                p { (say!(voice, "report-answer-owed", moment = moment)) " " (tag(state, &word)) }
                (do_row(&link_button(Weight::Primary, voice.say("report-answer"), &format!("{}/answer", path(&about.path(), report.id)))))
                p class="soft" { (voice.say("report-ask-back")) }
            } @else if late {
                (banner(
                    Tone::Warn,
                    &say!(voice, "report-late", reader = reader, moment = moment),
                    Some(voice.say("report-late-next")),
                ))
                (do_row(&link_button(Weight::Quiet, voice.say("report-again"), &again)))
            } @else {
                p { (say!(voice, "report-awaited", reader = reader, moment = moment)) " " (tag(state, &word)) }
            }
        }
    }
}
