//! The page of one team, job, stage or member: the same parts as of the organisation.

use super::{names::Names, path, show, times, unit_path, words};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, empty, part, split, title},
    page::job,
    trouble::Trouble,
};
use act::{
    Seat,
    figures::{self, UnitFelt, UnitKept},
};
use ledger::{ids::JobId, policy::HouseAction};
use maud::{Markup, html};
use speech::{Voice, say};
use store::kept::{Unit, UnitKind};

/// GET `/w/{workspace}/figures/{unit_kind}/{unit}` (`part` as on the page of the organisation).
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such unit; [`Trouble::NotAllowed`] where its figures are not shown to this
/// visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let read = Read::of(ask, &seat)?;
    let voice = chrome::voice_of(&seat);
    let comments = figures::comments(&ask.app.house, &seat, read.unit)?;
    let slug = seat.workspace.slug.as_str();
    let here = unit_path(slug, read.unit);
    let (kept, felt) = (read.kept.as_ref(), read.felt.as_ref());
    let component = show::chosen(ask, kept);
    let name = read.names.must(read.unit, &voice)?;
    let heading = say!(voice, "figures-of", name = name.as_str());
    let place = html! {
        @if seat.may(HouseAction::SeeFigures) {
            a href=(path(slug)) { (voice.say("figures-title")) } " · "
        }
        (words::unit(read.unit.kind, &voice))
    };
    let content = html! {
        (title(&crumb(&place), &heading, Some(&html! { (read.lead(&voice)) }), read.way(&voice, slug).as_ref()))
        @if kept.is_none() && felt.is_none() {
            (empty(voice.say("figures-unit-empty"), None))
        } @else {
            (split(
                &html! {
                    (show::kept_part(&voice, kept, &format!("{here}/kept.csv")))
                    (show::felt_part(&voice, felt, &format!("{here}/felt.csv"), &comments))
                    (show::months_part(&voice, &here, kept, felt, component))
                },
                &html! {
                    @if let Some(times) = kept.and_then(|kept| times::times(&voice, kept)) {
                        (part("times", voice.say("times-title"), None, &html! { div class="one-below" { (times) } }))
                    }
                    (part("about", voice.say("figures-about"), None, &show::about(ask, &seat, &voice, kept, felt)))
                },
            ))
        }
    };
    Ok(page(chrome::seated(ask, &seat, &heading, Width::Wide, &content)))
}

/// What is read of the unit of an address.
pub(super) struct Read {
    pub(super) unit: Unit,
    pub(super) kept: Option<UnitKept>,
    pub(super) felt: Option<UnitFelt>,
    names: Names,
}

impl Read {
    /// Of the address `…/{unit_kind}/{unit}`.
    pub(super) fn of(ask: &Ask, seat: &Seat) -> Result<Self, Trouble> {
        let kind = UnitKind::from_code(ask.param("unit_kind")).ok_or(Trouble::NotFound)?;
        if kind == UnitKind::Organisation {
            return Err(Trouble::NotFound);
        }
        let unit = Unit { kind, id: ask.id("unit")? };
        let house = &ask.app.house;
        let (kept, felt) = figures::both(house, seat, unit)?;
        let names = house.db.read(|conn| Names::of(conn, seat.workspace_id(), [unit]))?;
        Ok(Self { unit, kept, felt, names })
    }

    fn lead(&self, voice: &Voice) -> String {
        match self.unit.kind {
            UnitKind::Member => voice.say("figures-member-lead").to_owned(),
            UnitKind::Team => voice.say("figures-team-lead").to_owned(),
            UnitKind::Stage => match self.names.job_of.get(&self.unit.id) {
                Some((_, title)) => say!(voice, "figures-stage-lead", job = title.as_str()),
                None => String::new(),
            },
            UnitKind::Job | UnitKind::Organisation => voice.say("figures-job-lead").to_owned(),
        }
    }

    /// The way to the job that it is about.
    fn way(&self, voice: &Voice, slug: &str) -> Option<Markup> {
        let job = match self.unit.kind {
            UnitKind::Job => JobId::new(self.unit.id),
            UnitKind::Stage => self.names.job_of.get(&self.unit.id)?.0,
            UnitKind::Organisation | UnitKind::Team | UnitKind::Member => return None,
        };
        Some(html! { a class="button quiet" href=(job::path(slug, job)) { (voice.say("figures-to-job")) } })
    }
}
