//! What the charts show, for a spreadsheet: the same figures, and no more.

use super::{felt, kept, months, names::Names, show, unit::Read, units};
use crate::{
    ask::{Answer, Ask, file},
    chrome,
    trouble::Trouble,
};
use act::figures::{self, UnitFelt, UnitKept};
use chart::Chart;
use speech::Voice;
use store::kept::{Unit, UnitKind};

/// The charts of one unit.
pub(super) const OF_ONE: [&str; 4] = ["kept.csv", "felt.csv", "months.csv", "felt-months.csv"];
/// Those of units side by side.
pub(super) const OF_UNITS: [&str; 3] = ["teams.csv", "jobs.csv", "stages.csv"];

/// The file of a kind of units side by side.
pub(super) const fn of_units(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Team | UnitKind::Organisation | UnitKind::Member => OF_UNITS[0],
        UnitKind::Job => OF_UNITS[1],
        UnitKind::Stage => OF_UNITS[2],
    }
}

/// GET `/w/{workspace}/figures/kept.csv` and the other charts of the organisation.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`] where there is no such chart yet.
pub fn whole(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let house = &ask.app.house;
    let kept = figures::overview(house, &seat)?.organisation;
    let felt = figures::felt(house, &seat, show::whole(&seat))?;
    given(ask, &chrome::voice_of(&seat), kept.as_ref(), felt.as_ref())
}

/// GET `/w/{workspace}/figures/{unit_kind}/{unit}/kept.csv` and the others of one unit.
///
/// # Errors
/// As [`whole`].
pub fn unit(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let read = Read::of(ask, &seat)?;
    given(ask, &chrome::voice_of(&seat), read.kept.as_ref(), read.felt.as_ref())
}

/// GET `/w/{workspace}/figures/teams.csv`, `jobs.csv`, `stages.csv` (`part` as on the page).
///
/// # Errors
/// As [`whole`].
pub fn units(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let overview = figures::overview(&ask.app.house, &seat)?;
    let component = show::chosen(ask, overview.organisation.as_ref());
    let name = asked(ask);
    let found = show::kinds(&overview).into_iter().find(|(kind, _)| of_units(*kind) == name);
    let (kind, units) = found.and_then(|(kind, units)| Some((kind, units?))).ok_or(Trouble::NotFound)?;
    let listed = units::of(units, component).map(|of| units::listed(of, usize::MAX)).unwrap_or_default();
    let wanted = listed.iter().map(|one| Unit { kind, id: one.unit });
    let names = ask.app.house.db.read(|conn| Names::of(conn, seat.workspace_id(), wanted))?;
    let chart = units::chart(&chrome::voice_of(&seat), kind, units, component, &names, usize::MAX);
    Ok(csv(name, &chart))
}

fn given(ask: &Ask, voice: &Voice, kept: Option<&UnitKept>, felt: Option<&UnitFelt>) -> Answer {
    let name = asked(ask);
    let chart = match name {
        "kept.csv" => kept.map(|kept| kept::chart(voice, kept)),
        "felt.csv" => felt.map(|felt| felt::chart(voice, &felt.body)),
        "months.csv" => kept.map(|kept| months::chart(voice, kept, show::chosen(ask, Some(kept)), |_| true)),
        _ => felt.and_then(|felt| months::felt(voice, &felt.body, |_| true)),
    };
    chart.map(|chart| csv(name, &chart)).ok_or(Trouble::NotFound)
}

/// The last part of the address, which is one of ours.
fn asked(ask: &Ask) -> &str {
    let path = ask.path.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

/// A chart as a file.
pub(super) fn csv(name: &str, chart: &Chart) -> axum::http::Response<axum::body::Body> {
    file("text/csv; charset=utf-8", name, chart.csv().into_bytes())
}
