//! How one rates: how strict, how steadily, which levels, from how much, and what would make it comparable.

use super::points;
use crate::face::{Cell, lock, part, table};
use act::{
    figures::{Incomparable, OfRater, Others},
    raters::{FEWEST_PEOPLE, figure::OwnSeverity},
};
use maud::{Markup, html};
use speech::{Voice, say};

/// The part of the page.
pub(super) fn part_of(voice: &Voice, found: Option<&OfRater>, others: &Others) -> Markup {
    let who = match others {
        Others::Nobody => voice.say("my-figures-rater-only-you"),
        Others::Some { .. } => voice.say("my-figures-rater-shared"),
    };
    let body = html! {
        div class="stack" {
            p class="soft" { (lock(who)) }
            @match found {
                None => p { (voice.say("my-figures-rater-none")) },
                Some(of) => {
                    @match &of.own.severity {
                        Some(severity) => {
                            p class="sum" { (strict(voice, severity)) }
                            p { (steady(voice, severity)) }
                        },
                        None => p { (why_not(voice, of.why_not.as_ref())) },
                    }
                    p { (say!(voice, "my-figures-rater-from", ratings = of.own.ratings, people = of.own.processes)) }
                    (levels(voice, &of.own.levels))
                    p class="soft" { (voice.say("my-figures-rater-hint")) }
                }
            }
        }
    };
    part("rater", voice.say("my-figures-rater"), None, &body)
}

fn strict(voice: &Voice, found: &OwnSeverity) -> String {
    let OwnSeverity { points, low, high, .. } = *found;
    if !found.differs {
        let (milder, stricter) =
            (points::at_most(low.min(0.0), voice), points::at_most(high.max(0.0), voice));
        return say!(voice, "my-figures-rater-average", milder = milder, stricter = stricter);
    }
    let about = points::about(points, voice);
    let (nearer, further) = if points > 0.0 { (low, high) } else { (high, low) };
    let (least, most) = (points::at_least(nearer, voice), points::at_most(further, voice));
    if points > 0.0 {
        say!(voice, "my-figures-rater-strict", about = about, least = least, most = most)
    } else {
        say!(voice, "my-figures-rater-mild", about = about, least = least, most = most)
    }
}

fn steady(voice: &Voice, found: &OwnSeverity) -> &'static str {
    match found.pattern.as_str() {
        "varied" => voice.say("my-figures-rater-varied"),
        "alike" => voice.say("my-figures-rater-alike"),
        _ => voice.say("my-figures-rater-consistent"),
    }
}

fn why_not(voice: &Voice, why: Option<&Incomparable>) -> String {
    match why {
        Some(Incomparable::FewPeople) => say!(voice, "my-figures-rater-few", least = FEWEST_PEOPLE),
        Some(Incomparable::Apart(names)) => {
            say!(voice, "my-figures-rater-apart", names = voice.list(names))
        }
        Some(Incomparable::OneLevel) => voice.say("my-figures-rater-one-level").to_owned(),
        Some(Incomparable::NoRest) => voice.say("my-figures-rater-no-rest").to_owned(),
        Some(Incomparable::Alone) | None => voice.say("my-figures-rater-alone").to_owned(),
    }
}

/// How often each level was given: a bar and a number, the highest level first.
fn levels(voice: &Voice, levels: &[u64; 5]) -> Markup {
    let all: u64 = levels.iter().sum();
    let row = |(place, count): (usize, &u64)| {
        let said = say!(voice, "my-figures-level", level = place + 1);
        vec![
            Cell::of(html! { (said) }),
            Cell::of(
                html! { meter class="level" min="0" max=(all.max(1)) value=(count) aria-label=(said) {} },
            ),
            Cell::number(html! { (voice.number(i64::try_from(*count).unwrap_or(i64::MAX))) }),
        ]
    };
    let rows: Vec<_> = levels.iter().enumerate().rev().map(row).collect();
    let heads = [
        voice.say("my-figures-level-head"),
        voice.say("my-figures-level-share"),
        voice.say("my-figures-level-count"),
    ];
    html! {
        h3 { (voice.say("my-figures-levels")) }
        (table(voice.say("my-figures-levels"), &heads, &rows))
    }
}
