//! The report for the board: on paper, or as one file to send. In either language, whatever the reader's own is.

use super::{
    first,
    names::Names,
    path,
    report_parts::{Report, Way},
    show, units, words,
};
use crate::{
    ask::{Answer, Ask, file, page},
    chrome,
    face::{Choice, Field, Weight, Width, button, crumb, empty, find_form, select},
    trouble::Trouble,
};
use act::{
    Seat,
    figures::{self, UnitKept},
};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use speech::{Lang, Voice, say};
use std::collections::BTreeMap;
use store::kept::Unit;

/// GET `/w/{workspace}/figures/report` (`language`; `from`, `to`: months as `2026-11`).
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates and interviewers.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let own = chrome::voice_of(&seat);
    let Some(made) = Made::of(ask, &seat, Way::Page)? else {
        let content = html! { (head(&own, &seat)) (empty(own.say("figures-empty"), None)) };
        return Ok(page(chrome::seated(ask, &seat, own.say("board-report-title"), Width::Wide, &content)));
    };
    let content = html! {
        (head(&own, &seat))
        (made.choices(ask, &own, &seat))
        article class="report" lang=(made.voice.lang.code()) { (made.whole) }
    };
    Ok(page(chrome::seated(ask, &seat, own.say("board-report-title"), Width::Wide, &content)))
}

/// GET `/w/{workspace}/figures/report.html`: the same as one file that needs nothing else.
///
/// # Errors
/// As [`show`]; [`Trouble::NotFound`] where nothing was counted yet.
pub fn download(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let made = Made::of(ask, &seat, Way::File)?.ok_or(Trouble::NotFound)?;
    let heading = format!("{} · {}", made.voice.say("figures-title"), seat.workspace.name);
    let whole = html! {
        (DOCTYPE)
        html lang=(made.voice.lang.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (heading) }
                // It is opened from a disk, where there is no stylesheet beside it.
                style { (PreEscaped(chart::TOKENS)) (PreEscaped(chart::GROUND)) (PreEscaped(chart::STYLE)) (PreEscaped(OWN)) }
            }
            body { main class="report" { (made.whole) } }
        }
    };
    let name = format!("viceversa-{}-{}.html", made.to, made.voice.lang.code());
    Ok(file("text/html; charset=utf-8", &name, whole.into_string().into_bytes()))
}

/// What a report needs beside what charts need.
const OWN: &str = "
.report h1 { font-size: 2rem; margin: 0 0 .25rem } .sum { font: 500 1.3rem/1.3 var(--serif) } .lead { font-size: 1.06rem; color: var(--soft) }
.report dl { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .4rem 1.5rem } .report dt { color: var(--soft) } .report dd { margin: 0 }
.report details > summary { font-weight: 600; margin: 1rem 0 .5rem } .report table { margin-top: 1rem } .wide-table { overflow-x: auto } .wide-table table { font-size: .8rem } .wide-table small { white-space: nowrap; font-size: .7rem } .wide-table :is(td, th) { text-align: start; padding-inline-end: .4rem } .vh { position: absolute; clip-path: inset(50%) }
@page { size: A4; margin: 16mm 14mm } @media print { body { font-size: 10pt } .new-page { break-before: page } h2, h3 { break-after: avoid } }
";

/// A report, made.
struct Made {
    voice: Voice,
    from: String,
    to: String,
    months: Vec<String>,
    whole: Markup,
}

impl Made {
    fn of(ask: &Ask, seat: &Seat, way: Way) -> Result<Option<Self>, Trouble> {
        let house = &ask.app.house;
        let overview = figures::overview(house, seat)?;
        let Some(kept) = &overview.organisation else { return Ok(None) };
        let lang = ask.query.parse("language").unwrap_or(seat.lang);
        let voice = Voice::new(lang, seat.zone.clone());
        let months = months_of(kept);
        let (Some(first), Some(last)) = (months.first(), months.last()) else { return Ok(None) };
        let chosen = |name: &str| months.iter().find(|month| *month == ask.query.text(name));
        let (from, to) = (chosen("from").unwrap_or(first), chosen("to").unwrap_or(last));
        let (from, to) = if from <= to { (from, to) } else { (to, from) };
        let within = |month: &str| (from.as_str()..=to.as_str()).contains(&month);
        let seed = seat.workspace_id().uuid().as_u64_pair().1;
        let kept = figures::of_period(kept, seed, within);

        let felt = figures::felt(house, seat, show::whole(seat))?;
        let people = figures::people(house, seat)?;
        let component = show::chosen(ask, Some(&kept));
        let alarms = first::alarms(&overview);
        let mut felt_units = BTreeMap::new();
        let mut wanted: Vec<Unit> = alarms.iter().take(units::ALARMS).map(|alarm| alarm.unit).collect();
        for (kind, units) in show::kinds(&overview) {
            let Some(units) = units else { continue };
            felt_units.insert(kind, figures::felt_units(house, seat, kind)?);
            wanted.extend(super::report_parts::rows_of(units).into_iter().map(|id| Unit { kind, id }));
            let listed = units::of(units, component).map(|of| units::listed(of, units::MOST));
            wanted.extend(listed.into_iter().flatten().map(|one| Unit { kind, id: one.unit }));
        }
        let names = house.db.read(|conn| Names::of(conn, seat.workspace_id(), wanted))?;
        let report = Report {
            voice: &voice,
            way,
            organisation: &seat.workspace.name,
            period: period(&voice, from, to),
            counted: voice.moment(kept.computed_at, ask.now),
            kept: &kept,
            felt: felt.as_ref(),
            overview: &overview,
            felt_units: &felt_units,
            people: &people,
            setting: act::house::rules_of(&seat.workspace)?.personal_figures,
            component,
            first: first::sentence(&voice, &kept, alarms.first(), &names),
            alarms: &alarms,
            names: &names,
            within: &within,
        };
        let whole = report.whole();
        let (from, to) = (from.clone(), to.clone());
        Ok(Some(Self { whole, from, to, months, voice }))
    }

    /// The language and the months, and the way to the file; not on paper.
    fn choices(&self, ask: &Ask, own: &Voice, seat: &Seat) -> Markup {
        let here = format!("{}/report", path(&seat.workspace.slug));
        let language = Field::new("language", own.say("board-report-language")).free();
        let languages: Vec<Choice> =
            Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect();
        let said =
            |month: &String| words::first_day(month).map_or_else(|| month.clone(), |day| own.month_of(day));
        let months: Vec<Choice> =
            self.months.iter().map(|month| Choice::new(month.as_str(), said(month))).collect();
        let from = Field::new("from", own.say("board-report-from")).free();
        let to = Field::new("to", own.say("board-report-to")).free();
        let fields = html! {
            (select(&language, &languages, self.voice.lang.code(), None))
            (select(&from, &months, &self.from, None))
            (select(&to, &months, &self.to, None))
        };
        let asked = ask.path.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        html! {
            div class="no-print stack" {
                (find_form(&here, &fields, &button(Weight::Quiet, own.say("board-report-make"), None)))
                p class="soft" {
                    (own.say("board-report-print")) " "
                    a href={ (here) ".html" (asked) } download { (own.say("board-report-file")) }
                }
            }
        }
    }
}

// Above the report; the report has its own head.
fn head(voice: &Voice, seat: &Seat) -> Markup {
    html! {
        div class="no-print" {
            (crumb(&html! { a href=(path(&seat.workspace.slug)) { (voice.say("figures-title")) } }))
        }
    }
}

fn months_of(kept: &UnitKept) -> Vec<String> {
    kept.components
        .first()
        .map(|part| part.months.iter().map(|month| month.month.clone()).collect())
        .unwrap_or_default()
}

fn period(voice: &Voice, from: &str, to: &str) -> String {
    let said =
        |month: &str| words::first_day(month).map_or_else(|| month.to_owned(), |day| voice.month_of(day));
    if from == to { said(from) } else { say!(voice, "board-report-period", from = said(from), to = said(to)) }
}
