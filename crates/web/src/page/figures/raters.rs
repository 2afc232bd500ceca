//! How the organisation's interviewers rate: whether they can be compared, how they agree, how many are enough. Nobody
//! is named but the two whom one joint interview would link.

use super::{csv as files, names::Names, path, raters_parts};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, empty, part, title},
    trouble::Trouble,
};
use act::{
    figures,
    raters::figure::{Panel, Trouble as Why},
};
use ledger::ids::JobId;
use maud::html;
use speech::say;
use std::collections::{BTreeMap, BTreeSet};
use store::kept::{Unit, UnitKind};
use uuid::Uuid;

/// GET `/w/{workspace}/figures/raters`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates and interviewers.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let panel = figures::panel(&ask.app.house, &seat)?;
    let voice = chrome::voice_of(&seat);
    let heading = voice.say("raters-title");
    let back = crumb(&html! { a href=(path(&seat.workspace.slug)) { (voice.say("figures-title")) } });
    let body = match &panel {
        None => empty(voice.say("raters-empty"), None),
        Some((at, panel)) => {
            let names = read_names(ask, &seat, panel)?;
            let parts = raters_parts::Parts { voice: &voice, panel, names: &names.0, criteria: &names.1 };
            html! {
                (part("linked", voice.say("raters-linked"), None, &parts.linked()))
                @if panel.severity.is_some() {
                    (part("severity", voice.say("raters-severity"), None, &parts.severity()))
                }
                (part("criteria", voice.say("raters-criteria"), None, &parts.criteria(&csv_path(&seat.workspace.slug))))
                div class="part" {
                    p class="soft" { (say!(voice, "figures-counted", at = voice.moment(*at, ask.now))) }
                    p { a href={ (path(&seat.workspace.slug)) "/method#raters" } { (voice.say("figures-method-link")) } }
                }
            }
        }
    };
    let content = html! {
        (title(&back, heading, Some(&html! { (voice.say("raters-lead")) }), None))
        (body)
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

fn csv_path(slug: &str) -> String {
    format!("{}/raters/criteria.csv", path(slug))
}

/// GET `/w/{workspace}/figures/raters/criteria.csv`.
///
/// # Errors
/// As [`show`]; [`Trouble::NotFound`] where nothing was rated yet.
pub fn csv(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (_, panel) = figures::panel(&ask.app.house, &seat)?.ok_or(Trouble::NotFound)?;
    let voice = chrome::voice_of(&seat);
    let names = read_names(ask, &seat, &panel)?;
    let parts = raters_parts::Parts { voice: &voice, panel: &panel, names: &names.0, criteria: &names.1 };
    Ok(files::csv("criteria.csv", &parts.chart()))
}

/// What criteria are called, and of which job they are.
pub(super) type Criteria = BTreeMap<Uuid, (String, String)>;

fn read_names(ask: &Ask, seat: &act::Seat, panel: &Panel) -> Result<(Names, Criteria), Trouble> {
    let linked = match &panel.trouble {
        Some(Why::Apart { link, groups }) => {
            let first = groups.iter().take(2).flatten().copied();
            first.chain(link.iter().flat_map(|(one, other)| [*one, *other])).collect()
        }
        _ => Vec::new(),
    };
    let members = linked.into_iter().map(|id| Unit { kind: UnitKind::Member, id });
    let workspace = seat.workspace_id();
    Ok(ask.app.house.db.read(|conn| {
        let names = Names::of(conn, workspace, members)?;
        let shown = panel.criteria.iter().take(raters_parts::MOST);
        let jobs: BTreeSet<JobId> = shown.filter_map(|one| one.job).map(JobId::new).collect();
        let jobs: Vec<JobId> = jobs.into_iter().collect();
        let named = store::jobs::criteria_named(conn, workspace, &jobs)?;
        let criteria = named.into_iter().map(|one| (one.id.uuid(), (one.name, one.job_title))).collect();
        Ok::<_, store::Error>((names, criteria))
    })?)
}
