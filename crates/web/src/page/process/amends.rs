//! After a second miss in a row: the apology owed by a named person, and the candidate's real choices.

use super::{next::Leads, view::View};
use crate::face::{BigChoice, Weight, big_choices, button, link_button, part, post_form};
use ledger::{
    make_good::{Choice, MakeGood},
    message,
    policy::Action,
    promise::{About, Promise},
    side::{Person, Side},
};
use maud::{Markup, html};
use speech::say;

/// The make-good about which the candidate has not chosen yet.
pub(super) fn open<'v>(view: &View<'v>) -> Option<&'v MakeGood> {
    let process = &view.sight.process;
    process.make_goods.iter().find(|one| one.chosen.is_none() && process.ended.is_none())
}

/// Whether the promise is said by this part already.
pub(super) fn says(make_good: &MakeGood, promise: &Promise) -> bool {
    promise.about == About::MakeGood(make_good.id)
}

/// The part that stands on top while it is open.
pub(super) fn amends(view: &View<'_>, make_good: &MakeGood, leads: Leads) -> Markup {
    let chooses = view.sight.allows(Action::Choose);
    let body = html! {
        div class="stack" {
            p class="lead" { (sentence_of(view, make_good)) }
            @if let Some(apology) = apology(view, make_good) {
                div class="card" {
                    p class="soft" { (view.who(apology.by)) }
                    (view.said(&apology.words))
                }
            } @else if owes_apology(view, make_good) {
                @let weight = if leads == Leads::Here { Weight::Primary } else { Weight::Quiet };
                p { (link_button(
                    weight,
                    view.say("process-amends-apologise"),
                    &format!("{}/make-goods/{}/apologise", view.home, make_good.id),
                )) }
            }
            @if chooses { (big_choices(&choices(view, make_good))) }
            @else { p { (say!(view.voice, "process-amends-they-choose", name = view.side_name(Side::Candidate))) } }
        }
    };
    part("make-good", heading(view, make_good), None, &body)
}

fn heading(view: &View<'_>, make_good: &MakeGood) -> &'static str {
    match (make_good.missed_by, view.seat.side()) {
        (Side::Company, _) => view.say("process-amends-title"),
        (Side::Candidate, Side::Candidate) => view.say("process-amends-title-you"),
        (Side::Candidate, Side::Company) => view.say("process-amends-title-candidate"),
    }
}

fn sentence_of(view: &View<'_>, make_good: &MakeGood) -> String {
    let voice = &view.voice;
    let promise = make_good.apology.and_then(|id| view.sight.process.promise(id).ok());
    let Some(promise) = promise else { return view.say("process-amends-go-on").to_owned() };
    let name = view.sight.name(promise.owed_by);
    let whom = view.side_name(Side::Candidate);
    let at = view.moment(promise.due_at);
    let mine = promise.owed_by == view.seat.person;
    match (promise.is_awaited(), view.seat.side()) {
        (true, Side::Candidate) => say!(voice, "process-amends-owed-to-you", name = name, at = at),
        (true, Side::Company) if mine => say!(voice, "process-amends-owed-by-you", whom = whom, at = at),
        (true, Side::Company) => say!(voice, "process-amends-owed", name = name, whom = whom, at = at),
        (false, Side::Candidate) => view.say("process-amends-given-you").to_owned(),
        (false, Side::Company) => say!(voice, "process-amends-given", whom = whom),
    }
}

fn apology<'v>(view: &View<'v>, make_good: &MakeGood) -> Option<&'v message::Message> {
    let messages = view.sight.process.messages.iter();
    messages.rev().find(|message| message.make_good == Some(make_good.id))
}

fn owes_apology(view: &View<'_>, make_good: &MakeGood) -> bool {
    let promise = make_good.apology.and_then(|id| view.sight.process.promise(id).ok());
    promise.is_some_and(|promise| promise.is_awaited() && promise.owed_by == view.seat.person)
        && view.sight.allows(Action::Apologise)
}

fn choices(view: &View<'_>, make_good: &MakeGood) -> Vec<BigChoice> {
    let action = format!("{}/make-goods/{}/choose", view.home, make_good.id);
    let owner = make_good.owner.map_or("", |owner| view.sight.name(Person::Member(owner)));
    let offered = Choice::offered_after(make_good.missed_by).iter();
    offered
        .map(|choice| {
            let title = speech::choice(*choice, &view.voice);
            BigChoice {
                title: title.to_owned(),
                say: match choice {
                    Choice::AnotherPerson => say!(view.voice, "process-choice-person", name = owner),
                    Choice::AnotherForm => say!(view.voice, "process-choice-form", name = owner),
                    Choice::End => {
                        say!(view.voice, "process-choice-end", side = view.side_name(Side::Company))
                    }
                    Choice::GoOn => view.say("process-choice-go-on").to_owned(),
                },
                form: post_form(
                    &action,
                    &[("choice", choice.code())],
                    &button(Weight::Quiet, view.say("process-choice-do"), None),
                ),
            }
        })
        .collect()
}
