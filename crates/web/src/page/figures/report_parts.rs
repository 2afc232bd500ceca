//! What a report says, part by part.

use super::{felt, first::Alarm, kept, method, months, names::Names, times, units, words};
use crate::face::{Cell, chart_words, figure, table};
use act::figures::{OfMember, Overview, UnitFelt, UnitKept, UnitsKept};
use chart::Chart;
use ledger::frame::PersonalFigures;
use maud::{Markup, PreEscaped, html};
use measure::{
    felt::Shown,
    kept::{Component, Direction},
};
use speech::{Voice, key, say};
use std::collections::BTreeMap;
use store::kept::{Unit, UnitKind};
use uuid::Uuid;

/// Whether it stands on a page of the house or alone in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// On a page.
    Page,
    /// In a file.
    File,
}

/// Everything it is made of.
pub(super) struct Report<'a> {
    pub(super) voice: &'a Voice,
    pub(super) way: Way,
    pub(super) organisation: &'a str,
    pub(super) period: String,
    pub(super) counted: String,
    /// Of the period.
    pub(super) kept: &'a UnitKept,
    pub(super) felt: Option<&'a UnitFelt>,
    pub(super) overview: &'a Overview,
    pub(super) felt_units: &'a BTreeMap<UnitKind, BTreeMap<Uuid, UnitFelt>>,
    pub(super) people: &'a [OfMember],
    pub(super) setting: PersonalFigures,
    pub(super) component: Component,
    pub(super) first: String,
    pub(super) alarms: &'a [Alarm],
    pub(super) names: &'a Names,
    pub(super) within: &'a dyn Fn(&str) -> bool,
}

/// The units of a kind that have a row: those with the most matured, over all parts.
pub(super) fn rows_of(kept: &UnitsKept) -> Vec<Uuid> {
    let mut matured: BTreeMap<Uuid, u64> = BTreeMap::new();
    for one in kept.components.iter().flat_map(|part| &part.listed) {
        *matured.entry(one.unit).or_default() += one.estimate.of;
    }
    let mut rows: Vec<(Uuid, u64)> = matured.into_iter().collect();
    rows.sort_by_key(|(_, matured)| std::cmp::Reverse(*matured));
    rows.into_iter().take(units::MOST).map(|(id, _)| id).collect()
}

impl Report<'_> {
    pub(super) fn whole(&self) -> Markup {
        let voice = self.voice;
        html! {
            header {
                h1 { (voice.say("figures-title")) }
                p class="lead" { (self.organisation) " · " (self.period) }
                p class="soft" { (say!(voice, "figures-counted", at = self.counted.as_str())) " " (voice.say("figures-interval")) }
            }
            p class="sum" { (self.first) }
            (self.kept())
            (self.felt())
            (self.months())
            (self.times())
            (self.units())
            (self.people())
            section class="part" { h2 { (voice.say("board-report-method")) } (method::short(voice)) }
        }
    }

    fn section(&self, heading: &str, new_page: bool, body: &Markup) -> Markup {
        html! { section class={ "part" @if new_page { " new-page" } } { h2 { (heading) } div class="stack" { (body) } } }
    }

    fn draw(&self, chart: &Chart, caption: &str) -> Markup {
        match self.way {
            Way::Page => figure(self.voice, chart, caption, None),
            // The room of charts escapes what it writes.
            Way::File => PreEscaped(chart.figure(caption, self.voice.say("chart-table"))),
        }
    }

    fn kept(&self) -> Markup {
        let voice = self.voice;
        let body = html! {
            @if self.kept.composite.is_none() { p { (voice.say("kept-nothing")) } }
            (kept::composite(voice, self.kept))
            (self.draw(&kept::chart(voice, self.kept), voice.say("kept-chart")))
            (kept::beside(voice, self.kept, true))
        };
        self.section(voice.say("kept-title"), false, &body)
    }

    fn felt(&self) -> Markup {
        let voice = self.voice;
        let body = match self.felt {
            None => html! { p { (voice.say("felt-nothing")) } },
            Some(felt) => html! {
                (felt::overall(voice, &felt.body))
                @if felt.body.people > 0 {
                    (self.draw(&felt::chart(voice, &felt.body), voice.say("felt-chart")))
                }
                (felt::shares(voice, &felt.body, true))
                (felt::recommended(voice, &felt.body))
                p class="soft" { (voice.say("board-report-felt-all")) }
            },
        };
        self.section(voice.say("felt-title"), true, &body)
    }

    fn months(&self) -> Markup {
        let voice = self.voice;
        let felt = self.felt.and_then(|felt| months::felt(voice, &felt.body, self.within));
        let some: Vec<_> = self.kept.components.iter().filter(|part| part.estimate.of > 0).collect();
        let finding = some
            .iter()
            .find(|part| part.component == self.component)
            .map_or_else(String::new, |part| months::finding(voice, part));
        let others = || some.iter().filter(|part| part.component != self.component);
        let told = others().filter(|part| part.direction != Direction::NoTelling);
        let silent = others().filter(|part| part.direction == Direction::NoTelling).count();
        let body = html! {
            (self.draw(&months::chart(voice, self.kept, self.component, self.within), &finding))
            @for part in told { p { (months::finding(voice, part)) } }
            @if silent > 0 { p class="soft" { (say!(voice, "months-others", n = silent)) } }
            @if let Some(chart) = felt { (self.draw(&chart, voice.say("felt-months"))) }
        };
        self.section(voice.say("months-heading"), true, &body)
    }

    fn times(&self) -> Markup {
        let Some(times) = times::times(self.voice, self.kept) else { return html! {} };
        self.section(self.voice.say("times-title"), false, &times)
    }

    fn units(&self) -> Markup {
        let voice = self.voice;
        let kinds = super::show::kinds(self.overview);
        let some: Vec<(UnitKind, &UnitsKept)> = kinds
            .into_iter()
            .filter_map(|(kind, units)| Some((kind, units?)))
            .filter(|(_, units)| !rows_of(units).is_empty())
            .collect();
        if some.is_empty() {
            return html! {};
        }
        let body = html! {
            p class="soft" { (voice.say("board-report-units-all")) }
            @for (place, (kind, units)) in some.iter().enumerate() {
                div class={ "stack" @if place > 0 { " new-page" } } {
                    @let chart = units::chart(voice, *kind, units, self.component, self.names, units::MOST);
                    // The chart names the kind too.
                    @if chart.is_empty() { h3 { (words::units(*kind, voice)) } } @else { (self.draw(&chart, chart.title())) }
                    (self.table(*kind, units))
                }
            }
            @if !self.alarms.is_empty() {
                h3 { (voice.say("alarm-title")) }
                ul {
                    @for alarm in self.alarms.iter().take(units::ALARMS) {
                        li {
                            (self.names.say(alarm.unit, voice)) ": " (words::component(alarm.component, voice)) ", "
                            (say!(voice, "kept-counts", kept = alarm.found.estimate.kept, of = alarm.found.estimate.of))
                        }
                    }
                }
            }
        };
        self.section(voice.say("units-heading"), true, &body)
    }

    /// Every unit that is listed, in every part of which something has matured, and what was felt.
    fn table(&self, kind: UnitKind, units: &UnitsKept) -> Markup {
        let voice = self.voice;
        let parts: Vec<_> = units.components.iter().filter(|part| !part.listed.is_empty()).collect();
        let mut rows: Vec<(String, Uuid)> =
            rows_of(units).into_iter().map(|id| (self.names.say(Unit { kind, id }, voice), id)).collect();
        rows.sort_by_cached_key(|(name, _)| store::fold(name));
        let mut heads = vec![words::unit(kind, voice)];
        heads.extend(parts.iter().map(|part| words::component(part.component, voice)));
        heads.push(voice.say("felt-short"));
        let of = self.felt_units.get(&kind);
        let body: Vec<Vec<Cell>> = rows
            .iter()
            .map(|(name, id)| {
                let mut cells = vec![Cell::of(html! { (name) })];
                for part in &parts {
                    let found = part.listed.iter().find(|one| one.unit == *id);
                    cells.push(Cell::number(match found {
                        Some(one) => rate(voice, &one.estimate),
                        None => html! { "–" },
                    }));
                }
                let felt = of.and_then(|of| of.get(id));
                cells.push(Cell::of(
                    html! { (felt.map_or_else(|| "–".to_owned(), |felt| felt_short(voice, felt))) },
                ));
                cells
            })
            .collect();
        html! { div class="wide-table" { (table(words::units(kind, voice), &heads, &body)) } }
    }

    /// Interviewers, only as far as the setting allows; by name, for nobody stands above anybody.
    fn people(&self) -> Markup {
        let voice = self.voice;
        let hidden = match self.setting {
            PersonalFigures::Off => Some(key!("board-report-people-off")),
            PersonalFigures::Own => Some(key!("board-report-people-own")),
            PersonalFigures::Shared => self.people.is_empty().then_some(key!("board-report-people-none")),
        };
        let body = match hidden {
            Some(why) => html! { p { (voice.say(why)) } },
            None => self.members(),
        };
        self.section(voice.say("figures-units-member"), self.setting == PersonalFigures::Shared, &body)
    }

    fn members(&self) -> Markup {
        let voice = self.voice;
        let heads = [
            voice.say("figures-unit-member"),
            voice.say("kept-short"),
            voice.say("kept-weakest-short"),
            voice.say("felt-short"),
        ];
        let rows: Vec<Vec<Cell>> = self
            .people
            .iter()
            .map(|one| {
                let whole = one.kept.as_ref().and_then(|kept| kept.composite.as_ref());
                let weakest = whole.map(|whole| &whole.weakest);
                let estimate = weakest
                    .and_then(|weakest| Some(one.kept.as_ref()?.component(weakest.component)?.estimate));
                vec![
                    Cell::of(html! { (one.member.name) }),
                    Cell::of(html! {
                        @match whole {
                            Some(whole) => (say!(
                                voice, "kept-of-hundred",
                                value = whole.value.round() as i64,
                                low = whole.interval.low.round() as i64,
                                high = whole.interval.high.round() as i64,
                                matured = whole.parts.iter().map(|part| part.estimate.of).sum::<u64>()
                            )),
                            None => "–",
                        }
                    }),
                    Cell::of(html! {
                        @if let (Some(weakest), Some(estimate)) = (weakest, estimate) {
                            (words::component(weakest.component, voice)) ": " (rate(voice, &estimate))
                        } @else { "–" }
                    }),
                    Cell::of(html! {
                        (one.felt.as_ref().map_or_else(|| "–".to_owned(), |felt| felt_short(voice, felt)))
                    }),
                ]
            })
            .collect();
        html! {
            p class="soft" { (voice.say("board-report-people-lead")) }
            (table(voice.say("figures-units-member"), &heads, &rows))
        }
    }
}

/// A kept rate in a cell: the estimate, its interval, its counts, one below the other.
fn rate(voice: &Voice, estimate: &measure::kept::Estimate) -> Markup {
    let low = chart_words(voice).numbers.decimal(estimate.interval.low * 100.0, 0);
    html! {
        (words::share(estimate.mean, voice)) br;
        small class="soft" {
            (low) "–" (words::share(estimate.interval.high, voice)) br;
            (say!(voice, "kept-cell", kept = estimate.kept, of = estimate.of))
        }
    }
}

/// What was felt in a cell: as precisely as it may be told.
fn felt_short(voice: &Voice, felt: &UnitFelt) -> String {
    let line = &felt.body.overall;
    match line.shown {
        Shown::Hidden(_) => voice.say("felt-hidden-short").to_owned(),
        Shown::Words { about } => {
            say!(voice, "felt-row-words", word = speech::agreement(about, voice), people = line.people)
        }
        Shown::Whole { mean } => say!(voice, "felt-row-about", mean = mean, people = line.people),
        Shown::Decimals { mean } => {
            say!(voice, "felt-row-mean", mean = felt::tenths(voice, mean), people = line.people)
        }
    }
}
