//! How the organisation keeps its word as a habit: a sentence for each part of KEPT, with what is not known of it.

use crate::page::process::View;
use act::{
    felt::Body,
    figures::{Against, Employer, Habit, Yardstick},
};
use ledger::mirror::Statement;
use maud::{Markup, html};
use measure::{felt::Shown, kept::Component};
use speech::{Voice, key, say};

/// The sentences.
pub(super) fn habits(view: &View<'_>, found: &Employer) -> Markup {
    let voice = &view.voice;
    html! {
        @if found.habits.is_empty() {
            p { (voice.say("employer-habits-none")) }
        } @else {
            ul class="dots" { @for habit in &found.habits { li { (sentence(voice, habit)) } } }
            @if let Some(at) = found.counted_at {
                p class="soft" { (say!(voice, "employer-counted", at = view.moment(at))) }
            }
        }
    }
}

fn sentence(voice: &Voice, habit: &Habit) -> Markup {
    let of = habit.estimate.of;
    if habit.against == Against::TooEarly {
        let said = say!(voice, early(habit.component), n = of);
        return html! { (said) };
    }
    let interval = habit.estimate.interval;
    let tenths = |share: f64| (share * 10.0).clamp(0.0, 10.0);
    // Outwards, so that what is said never promises more than what is known.
    let said = say!(
        voice,
        usually(habit.component),
        about = tenths(habit.estimate.mean).round(),
        low = tenths(interval.low).floor(),
        high = tenths(interval.high).ceil()
    );
    html! {
        (said) " " (compared(voice, habit)) " "
        span class="soft" { (say!(voice, "employer-from", n = of)) }
    }
}

fn usually(component: Component) -> &'static str {
    match component {
        Component::Punctuality => key!("habit-punctuality"),
        Component::WordGiven => key!("habit-word-given"),
        Component::Responsiveness => key!("habit-responsiveness"),
        Component::Transparency => key!("habit-transparency"),
        Component::Answers => key!("habit-answers"),
        Component::Feedback => key!("habit-feedback"),
        Component::Promises => key!("habit-promises"),
    }
}

fn early(component: Component) -> &'static str {
    match component {
        Component::Punctuality => key!("early-punctuality"),
        Component::WordGiven => key!("early-word-given"),
        Component::Responsiveness => key!("early-responsiveness"),
        Component::Transparency => key!("early-transparency"),
        Component::Answers => key!("early-answers"),
        Component::Feedback => key!("early-feedback"),
        Component::Promises => key!("early-promises"),
    }
}

fn compared(voice: &Voice, habit: &Habit) -> String {
    let Yardstick { rate, is_usual } = habit.yardstick;
    let key = match (habit.against, is_usual) {
        (Against::More, false) => key!("employer-more"),
        (Against::Less, false) => key!("employer-less"),
        (Against::Near | Against::TooEarly, false) => key!("employer-near"),
        (Against::More, true) => key!("employer-more-usual"),
        (Against::Less, true) => key!("employer-less-usual"),
        (Against::Near | Against::TooEarly, true) => key!("employer-near-usual"),
    };
    say!(voice, key, yardstick = (rate * 10.0).round())
}

/// What two misses in a row say, and what they do not.
pub(super) fn missed_twice(voice: &Voice, chance: f64) -> Markup {
    html! {
        div class="card" {
            p { strong { (voice.say("employer-missed-twice")) } }
            p { (say!(voice, "employer-missed-twice-chance", n = (chance * 100.0).round())) }
        }
    }
}

/// What was felt by others here, in words; what may not be printed is left out.
pub(super) fn felt(voice: &Voice, body: &Body) -> Markup {
    let told = Statement::ALL.iter().zip(&body.parts).filter_map(|(statement, line)| {
        let level = match line.shown {
            Shown::Hidden(_) => return None,
            Shown::Words { about } => about,
            Shown::Whole { mean } => mean,
            // From 1 to 5.
            Shown::Decimals { mean } => mean.round() as u8,
        };
        let (statement, word) = (speech::statement(*statement, voice), speech::agreement(level, voice));
        Some(say!(voice, "employer-felt-line", statement = statement, word = word, n = line.people))
    });
    let told: Vec<String> = told.collect();
    html! {
        div class="stack" {
            p { (voice.say("employer-felt-lead")) }
            @if told.is_empty() { p class="soft" { (voice.say("employer-felt-few")) } }
            @else { ul class="dots" { @for line in &told { li { (line) } } } }
        }
    }
}

/// How this is counted and with what it is compared.
pub(super) fn how(voice: &Voice, found: &Employer) -> Markup {
    let assumed = found.habits.iter().any(|habit| !habit.yardstick.is_usual) || found.habits.is_empty();
    let usual = found.habits.iter().any(|habit| habit.yardstick.is_usual);
    html! {
        div class="stack" {
            p { (voice.say("employer-how-counted")) }
            @if assumed { p { (voice.say("employer-how-yardstick")) } }
            @if usual { p { (voice.say("employer-how-usual")) } }
            p { (voice.say("employer-how-nobody")) }
        }
    }
}
