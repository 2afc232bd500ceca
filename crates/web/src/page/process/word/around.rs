//! Words about what surrounds conversations and questions.

use super::{Parts, about, link};
use crate::{
    face::{State, Weight, link_button, tag},
    page::{
        process::{timeline::around::Around, view::View},
        question::route::passed,
    },
};
use ledger::{
    interest::Level,
    side::{Person, Side},
};
use maud::html;
use speech::say;

pub(super) fn around_word(view: &View<'_>, around: &Around<'_>) -> (Side, Parts) {
    let voice = &view.voice;
    match around {
        Around::KindPut(change) => {
            let (from, to) =
                (speech::a_conversation(change.from, voice), speech::a_conversation(change.to, voice));
            let text = say!(voice, "kind-line-put", from = from, to = to);
            let waits = change.answer.is_none() && view.sight.process.ended.is_none();
            let body = html! { p { (text) } (view.said(&change.reason)) };
            let parts = Parts::said(view, change.by, body)
                .tags(html! { @if waits { (tag(State::Waiting, voice.say("kind-line-waits"))) } })
                .actions(html! {
                    @if waits {
                        (link_button(
                            Weight::Small, voice.say("kind-line-open"), &view.conversation(change.conversation),
                        ))
                    }
                });
            (change.by.side(), parts)
        }
        Around::KindAnswered(change, answer) => {
            let (from, to) =
                (speech::a_conversation(change.from, voice), speech::a_conversation(change.to, voice));
            let text = if answer.accepted {
                say!(voice, "kind-line-yes", to = to)
            } else {
                say!(voice, "kind-line-no", from = from)
            };
            (change.by.side().other(), Parts::did(&text))
        }
        Around::PassedOn(question, route) => {
            let heading = about(view, voice.say("route-line"), view.text(&question.words));
            let body = html! {
                p { (passed(voice, view.sight, route)) }
                (heading)
                (view.said(&route.reason))
            };
            (Side::Company, Parts::said(view, Person::Member(route.by), body))
        }
        Around::Interests(interest, opened) => {
            let level = |level: Level| speech::interest(level, voice);
            let text = say!(
                voice,
                "interest-line",
                company = view.side_name(Side::Company),
                theirs = level(opened.company),
                candidate = view.side_name(Side::Candidate),
                own = level(opened.candidate)
            );
            // Who of the two spoke last is nobody's to infer: it stands with the candidate, whose choice it opens.
            (Side::Candidate, Parts::did(&text).more(&link(view, interest.conversation)))
        }
        Around::Views(exchange) => {
            let last = exchange.views.last().map_or(Side::Candidate, |view| view.by.side());
            let parts = Parts::did(voice.say("exchange-line")).more(&link(view, exchange.conversation));
            (last, parts)
        }
    }
}
