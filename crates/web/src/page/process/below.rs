//! What stands below the lanes: open questions, the ways one can go, the plan, and the head of the record.

use super::view::View;
use crate::face::{Item, Stage, State, Weight, link_button, list, part, plan, post_button, tag};
use crate::page::{proposal, question::route};
use act::process::reshape;
use ledger::{
    chain, job,
    policy::Action,
    question::{self, Question},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// The open questions of both sides: they are on every agenda by themselves.
pub(super) fn questions(view: &View<'_>) -> Markup {
    let open: Vec<&Question> = view.sight.process.questions.iter().filter(|one| one.is_open()).collect();
    let may = view.sight.process.ended.is_none() && view.sight.allows(Action::Speak);
    let ask = format!("{}/questions/new", view.home);
    let ask = may.then(|| link_button(Weight::Small, view.say("process-do-ask"), &ask));
    let body = if open.is_empty() {
        html! { p class="soft" { (view.say("process-questions-none")) } }
    } else {
        list(&open.iter().map(|question| question_item(view, question)).collect::<Vec<_>>())
    };
    part("questions", view.say("process-questions"), ask.as_ref(), &body)
}

fn question_item(view: &View<'_>, question: &Question) -> Item {
    let state = match question.state {
        question::State::Replied => State::Waiting,
        _ => State::Open,
    };
    let talk = question.conversation.and_then(|id| view.sight.process.conversation(id).ok());
    let place = match talk.filter(|talk| talk.stands()) {
        Some(talk) => html! {
            a href=(view.conversation(talk.id)) {
                (say!(
                    view.voice,
                    "process-meeting",
                    kind = speech::conversation_kind(talk.kind, &view.voice),
                    at = view.voice.short_moment(talk.starts_at, view.now)
                ))
            }
        },
        None => html! { (view.say("process-question-written")) },
    };
    let mut meta = vec![
        html! { (view.who(question.asked_by)) },
        html! { (view.voice.short_day(question.asked_at, view.now)) },
        place,
    ];
    meta.extend(route::steps(&view.voice, view.sight, question.id, view.now));
    Item {
        say: view.text(&question.words).to_owned(),
        meta,
        tags: Some(tag(state, speech::question_state(question.state, &view.voice))),
        end: question_ways(view, question),
        ..Item::default()
    }
}

fn question_ways(view: &View<'_>, question: &Question) -> Option<Markup> {
    if view.sight.process.ended.is_some() {
        return None;
    }
    let here = format!("{}/questions/{}", view.home, question.id);
    let asked = view.is_mine(question.asked_by.side());
    let judge = asked && view.sight.allows(Action::JudgeAnswer);
    let reply = !asked && view.sight.allows(Action::Speak);
    let replied = question.state == question::State::Replied;
    (judge || reply).then(|| {
        html! {
            @if judge {
                (post_button(Weight::Small, view.say("process-question-answered"), &format!("{here}/answered"), &[]))
            }
            @if judge && replied {
                (post_button(Weight::Small, view.say("process-question-still-open"), &format!("{here}/still-open"), &[]))
            }
            @if reply { (link_button(Weight::Small, view.say("process-question-reply"), &format!("{here}/reply"))) }
            @if reply && view.seat.side() == Side::Company && view.sight.allows(Action::PassOn) {
                (link_button(Weight::Small, view.say("pass-on"), &format!("{here}/pass-on")))
            }
        }
    })
}

/// Everything else one can do here.
pub(super) fn ways(view: &View<'_>) -> Markup {
    if view.sight.process.ended.is_some() {
        return html! {};
    }
    let may = |action| view.sight.allows(action);
    let way = |key: &'static str, tail: &str| {
        html! { li { (link_button(Weight::Quiet, key, &format!("{}/{tail}", view.home))) } }
    };
    let body = html! {
        ul class="row" {
            @if may(Action::Arrange) { (way(view.say("process-do-book"), "conversations/new")) }
            @if may(Action::Answer) { (way(view.say("process-do-decide"), "decide")) }
            @if may(Action::Speak) { (way(view.say("process-do-ask"), "questions/new")) }
            @if may(Action::Negotiate) && proposal::room(&view.sight.process) == proposal::Room::All {
                (way(view.say("process-do-propose"), "proposals/new"))
            }
            @if may_reshape(view) { (way(view.say("process-do-reshape"), "proposals/reshape")) }
            @if may(Action::Wish) { (way(view.say("process-do-wish"), "wishes/new")) }
            @if may(Action::Promise) { (way(view.say("process-do-promise"), "promises/new")) }
            @if may(Action::Withdraw) { (way(view.say("process-do-withdraw"), "withdraw")) }
        }
    };
    part("ways", view.say("process-ways"), None, &body)
}

fn may_reshape(view: &View<'_>) -> bool {
    let open = view.sight.job.as_ref().is_some_and(|job| job.state == job::State::Open);
    open && reshape::may(view.sight.standing) && proposal::room(&view.sight.process) == proposal::Room::All
}

/// The plan: what each stage is for, whom one meets, what one learns there, and where we are.
pub(super) fn stages(view: &View<'_>) -> Markup {
    let process = &view.sight.process;
    if view.sight.plan.is_empty() {
        return html! {};
    }
    let may_go = process.ended.is_none() && view.sight.allows(Action::Answer);
    let stages = view.sight.plan.iter().map(|stage| {
        let now = process.stage == Some(stage.id);
        let line = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Stage {
            title: stage.name.clone(),
            about: html! {
                @if !stage.purpose.is_empty() {
                    b { (view.say("process-plan-purpose")) } " " (stage.purpose) br;
                }
                (speech::conversation_kind(stage.conversation_kind, &view.voice))
                @if !stage.whom.is_empty() {
                    " · " (say!(view.voice, "process-plan-whom", whom = stage.whom.as_str()))
                }
                @if let Some(seniority) = stage.seniority {
                    @if stage.whom.is_empty() { " · " } @else { ", " }
                    (speech::seniority(seniority, &view.voice).to_lowercase())
                }
                " · " (say!(view.voice, "process-plan-answer", days = view.voice.business_days(stage.days_to_answer)))
            },
            company_learns: line(&stage.company_learns).map(|text| {
                let head = say!(view.voice, "process-plan-learns", side = view.side_name(Side::Company));
                let mine = view.seat.side() == Side::Company;
                (if mine { view.say("process-plan-you-learn").to_owned() } else { head }, text)
            }),
            candidate_learns: line(&stage.learns).map(|text| {
                let head = say!(view.voice, "process-plan-learns", side = view.side_name(Side::Candidate));
                let mine = view.seat.side() == Side::Candidate;
                (if mine { view.say("process-plan-you-learn").to_owned() } else { head }, text)
            }),
            now,
            tags: if now {
                process.ended.is_none().then(|| tag(State::Plain, view.say("process-plan-now")))
            } else {
                may_go.then(|| {
                    let hidden = stage.id.to_string();
                    let action = format!("{}/stage", view.home);
                    post_button(Weight::Small, view.say("process-plan-go"), &action, &[("stage", &hidden)])
                })
            },
        }
    });
    part("plan", view.say("process-plan"), None, &plan(&stages.collect::<Vec<_>>()))
}

/// The head of the chain: both sides hold the same record, and a rewritten past would show.
pub(super) fn record(view: &View<'_>) -> Markup {
    html! {
        p class="part soft" {
            (view.say("process-record")) " " code { (chain::short(&view.sight.head)) } " "
            (view.say("process-record-same"))
        }
    }
}
