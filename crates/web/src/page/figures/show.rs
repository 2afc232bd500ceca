//! The page of the organisation: first what to do first, then what was kept and what was felt, which are never
//! averaged, and where.

use super::{felt, first, kept, months, names::Names, path, times, units, words};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Choice, Field, Weight, Width, button, empty, figure, find_form, part, select, split, title},
};
use act::{
    Seat,
    figures::{self, Overview, UnitFelt, UnitKept},
};
use maud::{Markup, html};
use measure::kept::Component;
use speech::{Voice, say};
use store::kept::{Unit, UnitKind};

/// GET `/w/{workspace}/figures` (`part`: the part of KEPT that is shown by month and by unit).
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for candidates and interviewers.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let house = &ask.app.house;
    let (overview, component) = figures::overview_of(house, &seat, |kept| chosen(ask, kept))?;
    let felt = figures::felt(house, &seat, whole(&seat))?;
    let voice = chrome::voice_of(&seat);
    let alarms = first::alarms(&overview);
    let mut wanted: Vec<Unit> = alarms.iter().take(units::ALARMS).map(|alarm| alarm.unit).collect();
    for (kind, units) in kinds(&overview) {
        let listed =
            units.and_then(|units| units::of(units, component)).map(|of| units::listed(of, units::MOST));
        wanted.extend(listed.into_iter().flatten().map(|one| Unit { kind, id: one.unit }));
    }
    let names = house.db.read(|conn| Names::of(conn, seat.workspace_id(), wanted))?;
    let shown =
        Shown { ask, seat: &seat, voice: &voice, overview: &overview, felt: felt.as_ref(), component };
    let lead = match &overview.organisation {
        Some(kept) => first::sentence(&voice, kept, alarms.first(), &names),
        None => voice.say("figures-lead").to_owned(),
    };
    let heading = voice.say("figures-title");
    let content = html! {
        (title(&html! {}, heading, Some(&html! { (lead) }), Some(&shown.ways())))
        @match &overview.organisation {
            None if felt.is_none() => (empty(voice.say("figures-empty"), None)),
            _ => {
                (split(&shown.main(), &shown.beside(&alarms, &names)))
                (shown.units(&names))
            }
        }
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Wide, &content)))
}

/// The organisation as a unit.
pub(super) fn whole(seat: &Seat) -> Unit {
    Unit { kind: UnitKind::Organisation, id: seat.workspace_id().uuid() }
}

/// The part of KEPT that was chosen, or the weakest.
pub(super) fn chosen(ask: &Ask, kept: Option<&UnitKept>) -> Component {
    let weakest = || Some(kept?.composite.as_ref()?.weakest.component);
    Component::from_code(ask.query.text("part")).or_else(weakest).unwrap_or(Component::Responsiveness)
}

/// Units by kind, as they stand beside each other.
pub(super) const fn kinds(overview: &Overview) -> [(UnitKind, Option<&act::figures::UnitsKept>); 3] {
    [
        (UnitKind::Team, overview.teams.as_ref()),
        (UnitKind::Job, overview.jobs.as_ref()),
        (UnitKind::Stage, overview.stages.as_ref()),
    ]
}

/// To choose the part that is shown by month and by unit; goes to `to`.
pub(super) fn choose(voice: &Voice, to: &str, kept: &UnitKept, chosen: Component) -> Markup {
    let field = Field::new("part", voice.say("kept-part")).free();
    let some = kept.components.iter().filter(|one| one.estimate.of > 0 || one.component == chosen);
    let choices: Vec<Choice> =
        some.map(|one| Choice::new(one.component.code(), words::component(one.component, voice))).collect();
    let submit = button(Weight::Quiet, voice.say("months-show"), None);
    find_form(to, &select(&field, &choices, chosen.code(), None), &submit)
}

/// What was kept, as a part of a page.
pub(super) fn kept_part(voice: &Voice, kept: Option<&UnitKept>, csv: &str) -> Markup {
    let body = match kept {
        Some(kept) if kept.composite.is_none() && !kept.withheld.is_empty() => kept::withheld(voice, kept),
        None => empty(voice.say("kept-nothing"), None),
        Some(kept) if kept.composite.is_none() => empty(voice.say("kept-nothing"), None),
        Some(kept) => html! {
            div class="stack" {
                (kept::composite(voice, kept))
                (figure(voice, &kept::chart(voice, kept), voice.say("kept-chart"), Some(csv)))
                (kept::withheld(voice, kept))
                (kept::beside(voice, kept, false))
            }
        },
    };
    part("kept", voice.say("kept-title"), None, &body)
}

/// What was felt, as a part of a page.
pub(super) fn felt_part(voice: &Voice, felt: Option<&UnitFelt>, csv: &str, comments: &[String]) -> Markup {
    let body = match felt {
        None => empty(voice.say("felt-nothing"), None),
        Some(felt) => html! {
            div class="stack" {
                (felt::overall(voice, &felt.body))
                @if felt.body.people > 0 {
                    (figure(voice, &felt::chart(voice, &felt.body), voice.say("felt-chart"), Some(csv)))
                }
                (felt::shares(voice, &felt.body, false))
                (felt::recommended(voice, &felt.body))
                (felt::comments(voice, comments))
            }
        },
    };
    part("felt", voice.say("felt-title"), None, &body)
}

/// Month by month, as a part of a page.
pub(super) fn months_part(
    voice: &Voice,
    here: &str,
    kept: Option<&UnitKept>,
    felt: Option<&UnitFelt>,
    component: Component,
) -> Markup {
    let csv = format!("{here}/months.csv?part={}", component.code());
    let felt = felt.and_then(|felt| months::felt(voice, &felt.body, |_| true));
    let body = html! {
        div class="stack" {
            @if let Some(kept) = kept {
                (choose(voice, &format!("{here}#months"), kept, component))
                @let finding = kept.component(component).map_or_else(String::new, |part| months::finding(voice, part));
                (figure(voice, &months::chart(voice, kept, component, |_| true), &finding, Some(&csv)))
                p class="soft" { (words::kept_when(component, voice)) }
            }
            @if let Some(chart) = felt {
                (figure(voice, &chart, voice.say("felt-months"), Some(&format!("{here}/felt-months.csv"))))
            }
        }
    };
    part("months", voice.say("months-heading"), None, &body)
}

/// When it was counted, by which prior, and how.
pub(super) fn about(
    ask: &Ask,
    seat: &Seat,
    voice: &Voice,
    kept: Option<&UnitKept>,
    felt: Option<&UnitFelt>,
) -> Markup {
    let counted =
        kept.map(|kept| kept.computed_at).into_iter().chain(felt.map(|felt| felt.computed_at)).max();
    html! {
        @if let Some(kept) = kept { p class="soft" { (kept::basis(voice, kept)) } }
        p class="soft" { (voice.say("figures-interval")) }
        @if let Some(at) = counted {
            p class="soft" { (say!(voice, "figures-counted", at = voice.moment(at, ask.now))) }
        }
        p { a href={ (path(&seat.workspace.slug)) "/method" } { (voice.say("figures-method-link")) } }
    }
}

struct Shown<'a> {
    ask: &'a Ask,
    seat: &'a Seat,
    voice: &'a Voice,
    overview: &'a Overview,
    felt: Option<&'a UnitFelt>,
    component: Component,
}

impl Shown<'_> {
    fn ways(&self) -> Markup {
        let here = path(&self.seat.workspace.slug);
        html! {
            a class="button quiet" href={ (here) "/raters" } { (self.voice.say("raters-link")) }
            a class="button quiet" href={ (here) "/report" } { (self.voice.say("board-report-link")) }
        }
    }

    fn main(&self) -> Markup {
        let (voice, kept) = (self.voice, self.overview.organisation.as_ref());
        let here = path(&self.seat.workspace.slug);
        html! {
            (kept_part(voice, kept, &format!("{here}/kept.csv")))
            (felt_part(voice, self.felt, &format!("{here}/felt.csv"), &[]))
            (months_part(voice, &here, kept, self.felt, self.component))
        }
    }

    fn beside(&self, alarms: &[first::Alarm], names: &Names) -> Markup {
        let (voice, kept) = (self.voice, self.overview.organisation.as_ref());
        let slug = &self.seat.workspace.slug;
        html! {
            (units::alarms(voice, slug, alarms, names))
            @if let Some(times) = kept.and_then(|kept| times::times(voice, kept)) {
                (part("times", voice.say("times-title"), None, &html! { div class="one-below" { (times) } }))
            }
            (part("about", voice.say("figures-about"), None, &about(self.ask, self.seat, voice, kept, self.felt)))
        }
    }

    fn units(&self, names: &Names) -> Markup {
        let (voice, slug) = (self.voice, &self.seat.workspace.slug);
        let some: Vec<_> = kinds(self.overview)
            .into_iter()
            .filter_map(|(kind, units)| Some((kind, units?)))
            .filter(|(_, units)| units::of(units, self.component).is_some())
            .collect();
        if some.is_empty() {
            return html! {};
        }
        let body = html! {
            div class="units" {
                p class="soft" { (voice.say("units-lead")) }
                @for (kind, units) in some {
                    (units::side_by_side(voice, slug, kind, units, self.component, names))
                }
            }
        };
        part("units", voice.say("units-heading"), None, &body)
    }
}
