//! Teams, jobs and stages beside each other in one part of KEPT; never people.

use super::{first::Alarm, kept, names::Names, path, unit_path, words};
use crate::face::{Item, State, chart_words, figure, list, part, tag};
use act::figures::{UnitOf, UnitsKept, UnitsOf};
use chart::{About, Chart, Flag, Ink, Intervals, Row, Scale, Tone};
use maud::{Markup, html};
use measure::kept::{Basis, Component};
use speech::{Voice, say};
use store::kept::{Unit, UnitKind};

/// So many stand beside each other on a page; the CSV has all that are listed.
pub(super) const MOST: usize = 12;
/// So many alarms are listed.
pub(super) const ALARMS: usize = 5;
/// So many pairs are said in words.
const FLIPS: usize = 3;

/// One part of all units of a kind.
pub(super) fn of(units: &UnitsKept, component: Component) -> Option<&UnitsOf> {
    units.components.iter().find(|one| one.component == component).filter(|one| !one.listed.is_empty())
}

/// Those to show: the most expected broken promises first.
pub(super) fn listed(units: &UnitsOf, most: usize) -> Vec<UnitOf> {
    let broken = |one: &UnitOf| one.estimate.of as f64 * (1.0 - one.estimate.mean);
    let mut listed = units.listed.clone();
    listed.sort_by(|a, b| broken(b).total_cmp(&broken(a)));
    listed.truncate(most);
    listed
}

/// The chart of one kind.
pub(super) fn chart(
    voice: &Voice,
    kind: UnitKind,
    units: &UnitsKept,
    component: Component,
    names: &Names,
    most: usize,
) -> Chart {
    let found = of(units, component);
    let mut rows: Vec<Row> = found
        .iter()
        .flat_map(|found| listed(found, most).into_iter().map(|one| (*found, one)))
        .map(|(found, one)| Row {
            label: names.say(Unit { kind, id: one.unit }, voice),
            ink: Ink::Company,
            figure: kept::shown(voice, &one.estimate),
            flag: found
                .alarms
                .iter()
                .any(|alarm| alarm.unit == one.unit)
                .then(|| Flag { tone: Tone::Bad, word: voice.say("kept-below").to_owned() }),
        })
        .collect();
    if kind == UnitKind::Team {
        rows.sort_by_cached_key(|row| store::fold(&row.label));
    }
    let drawn = Intervals {
        what: words::unit(kind, voice).to_owned(),
        scale: Scale::share(),
        rows,
        reference: Some(kept::target(voice, units.target)),
    };
    let name = words::component(component, voice);
    let about = About {
        id: format!("units-{}", kind.code()),
        title: say!(voice, "units-title", units = words::units(kind, voice), part = name),
        desc: voice.say("units-desc").to_owned(),
        empty: voice.say("units-nothing").to_owned(),
    };
    drawn.draw(&about, &chart_words(voice))
}

/// One kind on the page of the organisation.
pub(super) fn side_by_side(
    voice: &Voice,
    slug: &str,
    kind: UnitKind,
    units: &UnitsKept,
    component: Component,
    names: &Names,
) -> Markup {
    let Some(found) = of(units, component) else { return html! {} };
    let csv = format!("{}/{}?part={}", path(slug), super::csv::of_units(kind), component.code());
    let shown = listed(found, MOST);
    let order = match kind {
        UnitKind::Team => voice.say("units-by-name"),
        _ => voice.say("units-by-broken"),
    };
    let caption = say!(
        voice,
        "units-title",
        units = words::units(kind, voice),
        part = words::component(component, voice)
    );
    html! {
        div class="stack" {
            (figure(voice, &chart(voice, kind, units, component, names, MOST), &caption, Some(&csv)))
            p class="soft" {
                (order) " " (drawn_to(voice, found))
                @if found.withheld > 0 { " " (say!(voice, "units-withheld", n = found.withheld)) }
                @if found.listed.len() > shown.len() { " " (say!(voice, "units-more", n = found.listed.len())) }
            }
            (flips(voice, kind, found, names, &shown))
            p class="soft" {
                (voice.say("units-see")) " "
                @for (place, one) in shown.iter().enumerate() {
                    @if place > 0 { " · " }
                    @let unit = Unit { kind, id: one.unit };
                    a href=(unit_path(slug, unit)) { (names.say(unit, voice)) }
                }
            }
        }
    }
}

// Which prior, in plain words.
fn drawn_to(voice: &Voice, found: &UnitsOf) -> String {
    match found.basis {
        Basis::Learnt => say!(voice, "units-prior-learnt", n = found.units),
        Basis::Public | Basis::Given => say!(voice, "units-prior-public", n = found.units),
    }
}

/// Pairs of which the mix of conversations alone makes the order, in words.
fn flips(voice: &Voice, kind: UnitKind, found: &UnitsOf, names: &Names, shown: &[UnitOf]) -> Markup {
    // A stage is a mix of its own: standing over another one says nothing of it.
    if kind == UnitKind::Stage {
        return html! {};
    }
    let is_shown = |id| shown.iter().any(|one| one.unit == id);
    let flips =
        found.flips.iter().filter(|flip| is_shown(flip.ahead_raw) && is_shown(flip.ahead_standardised));
    let name = |id| names.say(Unit { kind, id }, voice);
    html! {
        @for flip in flips.take(FLIPS) {
            p { (say!(voice, "units-flip", raw = name(flip.ahead_raw), fair = name(flip.ahead_standardised))) }
        }
    }
}

/// The alarms, those that would break the most first.
pub(super) fn alarms(voice: &Voice, slug: &str, alarms: &[Alarm], names: &Names) -> Markup {
    let items: Vec<Item> = alarms
        .iter()
        .take(ALARMS)
        .map(|alarm| {
            let estimate = &alarm.found.estimate;
            let broken = say!(
                voice,
                "alarm-expected",
                broken = alarm.found.expected_broken.round() as i64,
                of = estimate.of
            );
            Item {
                say: names.say(alarm.unit, voice),
                href: Some(unit_path(slug, alarm.unit)),
                meta: vec![
                    html! { (words::component(alarm.component, voice)) },
                    html! { (say!(voice, "kept-counts", kept = estimate.kept, of = estimate.of)) },
                    html! { (broken) },
                ],
                tags: Some(tag(State::Broken, voice.say("kept-below"))),
                ..Item::default()
            }
        })
        .collect();
    let body = html! {
        @if items.is_empty() { p class="soft" { (voice.say("alarm-none")) } } @else { (list(&items)) }
    };
    part("alarms", voice.say("alarm-title"), None, &body)
}
