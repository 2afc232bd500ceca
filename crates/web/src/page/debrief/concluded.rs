//! What the panel decides and why, in writing; what it decided before; and the ways on from here.

use super::table::Table;
use crate::{
    chrome::Typed,
    face::{Choice, State, Weight, button, card, do_row, link_button, part, post_form, tag, when},
    page::{about::About, short_form::wrong},
};
use ledger::{
    debrief::{Debrief, Verdict},
    policy::Action,
    side::Person,
};
use maud::{Markup, html};
use speech::{say, sentence, wording};

/// The form, for whoever may decide while the process runs.
pub(super) fn form(table: &Table<'_>, typed: &Typed) -> Markup {
    let about = table.about;
    if about.sight.process.ended.is_some() || !about.sight.allows(Action::Decide) {
        return html! {};
    }
    let voice = &about.voice;
    let choices: Vec<Choice> = Verdict::ALL
        .map(|verdict| Choice::new(verdict.code(), sentence(wording::verdict(verdict, voice))))
        .into();
    let decided = typed.blank(voice, "decided", voice.say("debrief-decided"));
    let reason = typed.blank(voice, "reason", voice.say("debrief-reason")).hint(say!(
        voice,
        "debrief-reason-hint",
        says = wording::verdict(table.sum.says, voice)
    ));
    let fields = html! {
        (decided.radios(&choices))
        (reason.area())
        (do_row(&button(Weight::Primary, voice.say("debrief-do"), None)))
    };
    let body = html! {
        div class="stack" {
            (wrong(voice, typed, None))
            (card(&post_form(&super::path(&about.path()), &[], &fields)))
            p class="soft" { (voice.say("debrief-gates-nothing")) }
        }
    };
    part("conclude", voice.say("debrief-conclude"), None, &body)
}

/// What was concluded before, the latest first.
pub(super) fn before(about: &About<'_>) -> Markup {
    let debriefs = &about.sight.process.debriefs;
    if debriefs.is_empty() {
        return html! {};
    }
    let body = html! { div class="stack" { @for one in debriefs.iter().rev() { (concluded(about, one)) } } };
    part("concluded", about.voice.say("debrief-concluded"), None, &body)
}

fn concluded(about: &About<'_>, one: &Debrief) -> Markup {
    let voice = &about.voice;
    let (says, decided) = (wording::verdict(one.says, voice), wording::verdict(one.decided, voice));
    html! {
        div class="card" {
            p class="tags" {
                (tag(State::Plain, &sentence(decided))) " "
                @if one.overrides() { (tag(State::Disputed, voice.say("debrief-override"))) }
            }
            p {
                @if one.overrides() { (say!(voice, "debrief-overrode", decided = decided, says = says)) }
                @else { (say!(voice, "debrief-followed", decided = decided)) }
            }
            div class="said" { p { (about.sight.text(&one.reason).unwrap_or(voice.say("process-erased"))) } }
            p class="soft" {
                (about.sight.name(Person::Member(one.by))) " · "
                (when(&one.at.to_string(), &voice.short_moment(one.at, about.ask.now))) " · "
                (say!(voice, "debrief-scorecards", n = i64::from(one.scorecards)))
            }
        }
    }
}

/// The ways on: they carry nothing over by themselves.
pub(super) fn ways(about: &About<'_>) -> Markup {
    let process = &about.sight.process;
    if process.ended.is_some() || !about.sight.allows(Action::Decide) {
        return html! {};
    }
    let voice = &about.voice;
    let way = |word: &str, tail: &str| link_button(Weight::Quiet, word, &format!("{}/{tail}", about.path()));
    let body = html! {
        div class="stack" {
            p class="soft" { (say!(voice, "debrief-ways-lead", name = about.sight.candidate.name.as_str())) }
            div class="do-row" {
                (way(voice.say("decide-go-on"), "advance"))
                (way(voice.say("decide-no"), "declines/new"))
                (way(voice.say("decide-offer"), "offers/new"))
            }
        }
    };
    part("ways", voice.say("debrief-ways"), None, &body)
}
