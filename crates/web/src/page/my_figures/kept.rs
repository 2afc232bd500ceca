//! What one kept: first what would help most, then conversations as a customer would count them, then each part.

use super::path;
use crate::{
    face::{Tone, Weight, banner, chart_words, facts, figure, link_button, part},
    page::figures::{kept, times, words},
};
use act::figures::{Meetings, Mine, UnitKept};
use chart::{About, Chart, Figure, Ink, Interval, Intervals, Reference, Row, Scale};
use maud::{Markup, html};
use measure::kept::{Component, LEAST_MATURED};
use speech::{Voice, key, say};

/// What would help most, in two sentences; or that it is too early to say.
pub(super) fn first(voice: &Voice, kept: Option<&UnitKept>) -> Markup {
    let due = kept.map_or(0, |kept| kept.components.iter().map(|part| part.estimate.of).sum());
    let weakest = kept.and_then(|kept| {
        let weakest = kept.composite.as_ref()?.weakest.component;
        kept.component(weakest).map(|part| (part, weakest, kept.target))
    });
    let Some((part, weakest, target)) = weakest.filter(|_| due >= LEAST_MATURED) else {
        let said = say!(voice, "my-figures-too-early", n = due, least = LEAST_MATURED);
        return html! { p class="sum" { (said) } };
    };
    let name = words::component(weakest, voice);
    let (kept, of) = (part.estimate.kept, part.estimate.of);
    let said = if part.estimate.mean >= target {
        say!(voice, "my-figures-well", part = name, kept = kept, of = of)
    } else {
        say!(voice, "my-figures-first", part = name, kept = kept, of = of)
    };
    banner(Tone::Info, &said, Some(tip(weakest, voice)))
}

fn tip(component: Component, voice: &Voice) -> &'static str {
    voice.say(match component {
        Component::Punctuality => key!("my-figures-tip-punctuality"),
        Component::WordGiven => key!("my-figures-tip-word-given"),
        Component::Responsiveness => key!("my-figures-tip-responsiveness"),
        Component::Transparency => key!("my-figures-tip-transparency"),
        Component::Answers => key!("my-figures-tip-answers"),
        Component::Feedback => key!("my-figures-tip-feedback"),
        Component::Promises => key!("my-figures-tip-promises"),
    })
}

/// The part of the page.
pub(super) fn part_of(voice: &Voice, slug: &str, mine: &Mine) -> Markup {
    let promises = link_button(Weight::Quiet, voice.say("nav-promises"), &format!("/w/{slug}/promises"));
    let body = html! {
        div class="stack" {
            (meetings(voice, mine))
            @if let Some(kept) = &mine.kept {
                (figure(voice, &chart(voice, kept), voice.say("my-figures-kept-caption"), Some(&format!("{}/kept.csv", path(slug)))))
                (kept::beside(voice, kept, false))
                p class="soft" { (voice.say("figures-interval")) " " (voice.say("my-figures-drawn")) }
                @if let Some(times) = times::times(voice, kept) {
                    h3 { (voice.say("times-title")) }
                    (times)
                }
            } @else { p { (voice.say("my-figures-nothing-kept")) } }
        }
    };
    part("kept", voice.say("my-figures-kept"), Some(&promises), &body)
}

// As one would count a salesperson's meetings with customers.
fn meetings(voice: &Voice, mine: &Mine) -> Markup {
    let of = &mine.meetings;
    let Meetings { all, on_time, late, missed, left_late, with_word, days } = *of;
    if all == 0 {
        return html! { p { (say!(voice, "my-figures-no-meetings", days = days)) } };
    }
    let usually = mine.kept.as_ref().and_then(|kept| kept.component(Component::Punctuality)?.late);
    let mut rows = vec![(
        voice.say("my-figures-on-time"),
        html! { (say!(voice, "my-figures-n-of", n = on_time, of = all)) },
    )];
    if late > 0 {
        let typical = usually.map(|usually| words::seconds(usually.median, voice));
        rows.push((
            voice.say("my-figures-late"),
            html! {
                (voice.number(whole(late)))
                @if let Some(typical) = typical { ", " (say!(voice, "my-figures-late-by", time = typical)) }
            },
        ));
    }
    rows.push((voice.say("my-figures-missed"), html! { (voice.number(whole(missed))) }));
    if left_late > 0 {
        rows.push((voice.say("my-figures-left-late"), html! { (voice.number(whole(left_late))) }));
    }
    if of.not_on_time() > 0 {
        let said = say!(voice, "my-figures-n-of", n = with_word, of = of.not_on_time());
        rows.push((voice.say("my-figures-with-word"), html! { (said) }));
    }
    html! {
        p { (say!(voice, "my-figures-meetings", days = days)) }
        (facts(&rows))
    }
}

fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Each part of which something has come due. No part is called good or bad: the wanted share is a line.
pub(super) fn chart(voice: &Voice, kept: &UnitKept) -> Chart {
    let due = kept.components.iter().filter(|part| part.estimate.of > 0);
    let rows = due.map(|part| {
        let estimate = &part.estimate;
        Row {
            label: words::component(part.component, voice).to_owned(),
            ink: Ink::Company,
            figure: Figure::Shown {
                interval: Interval::new(estimate.interval.low, estimate.mean, estimate.interval.high),
                counts: say!(voice, "kept-counts", kept = estimate.kept, of = estimate.of),
            },
            flag: None,
        }
    });
    let wanted = say!(voice, "my-figures-wanted", share = words::share(kept.target, voice));
    let drawn = Intervals {
        what: voice.say("kept-part").to_owned(),
        scale: Scale::share(),
        rows: rows.collect(),
        reference: Some(Reference { at: kept.target, word: wanted }),
    };
    let about = About {
        id: "kept".to_owned(),
        title: voice.say("my-figures-kept-chart").to_owned(),
        desc: voice.say("my-figures-kept-caption").to_owned(),
        empty: voice.say("my-figures-nothing-kept").to_owned(),
    };
    drawn.draw(&about, &chart_words(voice))
}
