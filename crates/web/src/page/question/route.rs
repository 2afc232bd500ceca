//! The way a question took: who could not answer it and why, who will, and by when (4.4).

use act::process::Sight;
use jiff::Timestamp;
use ledger::{ids::QuestionId, promise::About, question::route::Route, side::Person};
use maud::{Markup, html};
use speech::{Voice, say};

/// The whole way, in order; nothing where it went nowhere.
pub(crate) fn way(voice: &Voice, sight: &Sight, question: QuestionId, now: Timestamp) -> Markup {
    let routes: Vec<&Route> = sight.process.routes_of(question).collect();
    let Some(last) = routes.last() else { return html! {} };
    html! {
        ol class="way" {
            @for route in &routes {
                li {
                    p { (passed(voice, sight, route)) " " small { (voice.short_moment(route.at, now)) } }
                    @if let Some(reason) = sight.text(&route.reason) { div class="said" { p { (reason) } } }
                }
            }
            li { p { (awaited(voice, sight, question, last.to, now)) } }
        }
    }
}

/// 'Marta Ruiz could not answer it and passed it on to Victor Salas.'
pub(crate) fn passed(voice: &Voice, sight: &Sight, route: &Route) -> String {
    let (by, to) = (sight.name(Person::Member(route.by)), sight.name(Person::Member(route.to)));
    say!(voice, "route-passed", by = by, to = to)
}

fn awaited(
    voice: &Voice,
    sight: &Sight,
    question: QuestionId,
    to: ledger::ids::MemberId,
    now: Timestamp,
) -> Markup {
    let about = About::Question(question);
    let owed = sight.process.promises.iter().find(|owed| owed.about == about && owed.is_awaited());
    match owed {
        Some(owed) => {
            let (name, due) = (sight.name(owed.owed_by), voice.due(owed.due_at, now));
            html! { (say!(voice, "route-awaits", name = name, due = due)) }
        }
        None => html! { (say!(voice, "route-with", name = sight.name(Person::Member(to)))) },
    }
}

/// The same in short, for a line of a list: each step with its reason, and who owes the answer by when.
pub(crate) fn steps(voice: &Voice, sight: &Sight, question: QuestionId, now: Timestamp) -> Vec<Markup> {
    let mut steps: Vec<Markup> = Vec::new();
    let mut last = None;
    for route in sight.process.routes_of(question) {
        last = Some(route.to);
        let reason = sight.text(&route.reason).unwrap_or_default();
        steps.push(html! { (passed(voice, sight, route)) " " (say!(voice, "quoted", text = reason)) });
    }
    steps.extend(last.map(|to| awaited(voice, sight, question, to, now)));
    steps
}
