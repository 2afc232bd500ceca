//! On the page of a process: the reports that its reader made, or is to answer; and for the candidate the way to
//! make one, also after the end.

use super::path;
use crate::{
    face::{Item, State, Weight, link_button, list, part, tag},
    page::process::View,
};
use ledger::{
    policy::Action,
    report::Report,
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The part; nothing for whom there is none.
pub(crate) fn reports(view: &View<'_>) -> Markup {
    let may = view.sight.allows(Action::Report);
    let reports = &view.sight.process.reports;
    if reports.is_empty() && !may {
        return html! {};
    }
    let items: Vec<Item> = reports.iter().map(|report| item(view, report)).collect();
    let new = format!("{}/reports/new", view.home);
    let body = html! {
        div class="stack" {
            @if !items.is_empty() { (list(&items)) }
            @if may { p class="soft" { (view.say("report-part-lead")) } }
        }
    };
    let heading = match view.seat.side() {
        Side::Candidate => view.say("report-part-candidate"),
        Side::Company => view.say("report-part-reader"),
    };
    let aside = may.then(|| link_button(Weight::Small, view.say("report-part-new"), &new));
    part("reports", heading, aside.as_ref(), &body)
}

fn item(view: &View<'_>, report: &Report) -> Item {
    let voice = &view.voice;
    let promise = view.sight.process.promise(report.promise).ok();
    let (state, word) = match (&report.answer, promise) {
        (Some(_), _) => (State::Kept, voice.say("report-answered").to_owned()),
        (None, Some(promise)) => (State::Waiting, voice.due(promise.due_at, view.now)),
        (None, None) => (State::Waiting, voice.say("report-waits").to_owned()),
    };
    let about = view.sight.name(Person::Member(report.about));
    let reader = view.sight.name(Person::Member(report.to));
    Item {
        say: say!(voice, "report-heading", name = about),
        href: Some(path(&view.home, report.id)),
        meta: vec![
            html! { (speech::report_kind(report.kind, voice)) },
            html! { (say!(voice, "report-reader", name = reader)) },
        ],
        tags: Some(tag(state, &word)),
        done: report.answer.is_some(),
        ..Item::default()
    }
}
