//! The parts of the page about raters.

use super::{names::Names, raters::Criteria, words};
use crate::face::{Cell, chart_words, facts, figure, table};
use act::raters::figure::{Criterion, Panel, Severity, Trouble as Why};
use chart::{About, Chart, Figure, Flag, Ink, Interval, Intervals, Reference, Row, Scale, Tone};
use maud::{Markup, html};
use speech::{Voice, key, say};
use store::kept::{Unit, UnitKind};
use uuid::Uuid;

/// So many criteria are shown, those with the most ratings.
pub(super) const MOST: usize = 12;
/// So many people of a group are named where groups are to be linked.
const NAMED: usize = 3;
/// Agreement at which one may begin to trust it (Krippendorff).
const TENTATIVE: f64 = 0.667;

/// What all parts need.
pub(super) struct Parts<'a> {
    pub(super) voice: &'a Voice,
    pub(super) panel: &'a Panel,
    pub(super) names: &'a Names,
    pub(super) criteria: &'a Criteria,
}

impl Parts<'_> {
    /// Whether interviewers can be compared, and what would make it so.
    pub(super) fn linked(&self) -> Markup {
        let (voice, panel) = (self.voice, self.panel);
        let counts = say!(
            voice,
            "raters-counts",
            ratings = panel.ratings,
            people = panel.processes,
            raters = panel.raters
        );
        let said = match &panel.trouble {
            None => voice.say("raters-all-linked").to_owned(),
            Some(Why::TooFew) => voice.say("raters-too-few").to_owned(),
            Some(Why::OneLevel) => voice.say("raters-one-level").to_owned(),
            Some(Why::NoRest) => voice.say("raters-no-rest").to_owned(),
            Some(Why::Apart { groups, link }) => self.apart(groups, *link),
        };
        html! { p { (said) } p class="soft" { (counts) } }
    }

    // Who never met the same candidate, and which joint interview would link them.
    fn apart(&self, groups: &[Vec<Uuid>], link: Option<(Uuid, Uuid)>) -> String {
        let voice = self.voice;
        let name = |id: &Uuid| self.names.say(Unit { kind: UnitKind::Member, id: *id }, voice);
        let Some((one, other)) = link else {
            return say!(voice, "raters-apart", groups = groups.len());
        };
        let group = |id: Uuid| groups.iter().find(|group| group.contains(&id));
        let others: Vec<String> =
            group(other).into_iter().flatten().filter(|id| **id != other).take(NAMED - 1).map(name).collect();
        let mut those = vec![name(&other)];
        those.extend(others);
        say!(
            voice,
            "raters-apart-link",
            groups = groups.len(),
            those = voice.list(&those),
            one = name(&one),
            other = name(&other)
        )
    }

    /// How severities differ, without anybody's.
    pub(super) fn severity(&self) -> Markup {
        let voice = self.voice;
        let Some(found) = &self.panel.severity else { return html! {} };
        let Severity { raters, spread, range, separation, strata, reliability, .. } = found;
        let decimal = |value: f64| chart_words(voice).numbers.decimal(value, 2);
        let enough = |n: Option<u64>| match n {
            Some(n) => say!(voice, "raters-enough-n", n = n),
            None => voice.say("raters-enough-none").to_owned(),
        };
        let mut rows = vec![
            (voice.say("raters-compared"), html! { (raters) }),
            (voice.say("raters-spread"), html! { (say!(voice, "raters-points", points = decimal(*spread))) }),
        ];
        if let Some((mildest, strictest)) = range {
            let range = say!(voice, "raters-range-points", points = decimal(strictest - mildest));
            rows.push((voice.say("raters-range"), html! { (range) }));
        }
        rows.extend([
            (
                voice.say("raters-separation"),
                html! {
                    (decimal(*separation))
                    // Less than one level is none.
                    @if *strata >= 1.0 { " " span class="soft" { (say!(voice, "raters-strata", n = decimal(*strata))) } }
                },
            ),
            (voice.say("raters-reliability"), html! { (decimal(*reliability)) }),
            (voice.say("raters-enough-70"), html! { (enough(found.enough_70)) }),
            (voice.say("raters-enough-80"), html! { (enough(found.enough_80)) }),
        ]);
        // Differences that are mostly more than chance are worth a talk; others are not.
        let said = if *reliability < 0.5 { key!("raters-alike") } else { key!("raters-differ") };
        html! { div class="stack" { p { (voice.say(said)) } (facts(&rows)) } }
    }

    /// The criteria: agreement as a chart, and those that do not tell people apart.
    pub(super) fn criteria(&self, csv: &str) -> Markup {
        let voice = self.voice;
        if self.panel.criteria.is_empty() {
            return html! { p class="soft" { (voice.say("raters-no-criteria")) } };
        }
        let shown: Vec<&Criterion> = self.panel.criteria.iter().take(MOST).collect();
        let blind: Vec<String> =
            shown.iter().filter(|one| one.tells_apart == Some(false)).map(|one| self.name(one)).collect();
        let rows: Vec<Vec<Cell>> = shown
            .iter()
            .map(|one| {
                let share = one.share.map_or_else(|| "–".to_owned(), |share| words::share(share, voice));
                let tells = match one.tells_apart {
                    Some(true) => voice.say("raters-tells"),
                    Some(false) => voice.say("raters-tells-not"),
                    None => voice.say("raters-tells-unknown"),
                };
                vec![
                    Cell::of(html! { (self.name(one)) }),
                    Cell::number(html! { (share) }),
                    Cell::of(html! { (tells) }),
                ]
            })
            .collect();
        let heads = [voice.say("raters-criterion"), voice.say("raters-share"), voice.say("raters-score")];
        html! {
            div class="stack" {
                @if !blind.is_empty() { p { (say!(voice, "raters-blind", n = blind.len(), criteria = voice.list(&blind))) } }
                (figure(voice, &self.chart(), voice.say("raters-alpha"), Some(csv)))
                p class="soft" { (voice.say("raters-alpha-hint")) }
                (table(voice.say("raters-criteria"), &heads, &rows))
                @if self.panel.criteria.len() > MOST {
                    p class="soft" { (say!(voice, "raters-more", n = self.panel.criteria.len(), shown = MOST)) }
                }
            }
        }
    }

    /// Krippendorff's alpha of each criterion.
    pub(super) fn chart(&self) -> Chart {
        let voice = self.voice;
        let rows: Vec<Row> = self.panel.criteria.iter().take(MOST).map(|one| self.row(one)).collect();
        let least = rows
            .iter()
            .filter_map(|row| match &row.figure {
                Figure::Shown { interval, .. } => Some(interval.low),
                Figure::Hidden { .. } => None,
            })
            .fold(0.0, f64::min);
        let drawn = Intervals {
            what: voice.say("raters-criterion").to_owned(),
            scale: Scale::of(least.max(-1.0), 1.0, chart::Unit::Number { places: 2 }),
            rows,
            reference: Some(Reference {
                at: TENTATIVE,
                word: voice.say("raters-alpha-tentative").to_owned(),
            }),
        };
        let about = About {
            id: "criteria".to_owned(),
            title: voice.say("raters-alpha").to_owned(),
            desc: voice.say("raters-alpha-hint").to_owned(),
            empty: voice.say("raters-no-criteria").to_owned(),
        };
        drawn.draw(&about, &chart_words(voice))
    }

    fn row(&self, one: &Criterion) -> Row {
        let voice = self.voice;
        let figure = match one.alpha {
            Some((alpha, Some((low, high)))) => Figure::Shown {
                interval: Interval::new(low, alpha, high),
                counts: say!(voice, "raters-row", ratings = one.ratings, people = one.processes),
            },
            Some((_, None)) | None => Figure::Hidden { why: voice.say("raters-alpha-none").to_owned() },
        };
        let flag = (one.tells_apart == Some(false))
            .then(|| Flag { tone: Tone::Care, word: voice.say("raters-tells-not").to_owned() });
        Row { label: self.name(one), ink: Ink::Plain, figure, flag }
    }

    fn name(&self, one: &Criterion) -> String {
        match self.criteria.get(&one.criterion) {
            Some((name, job)) => format!("{name} · {job}"),
            None => self.voice.say("raters-criterion-gone").to_owned(),
        }
    }
}
