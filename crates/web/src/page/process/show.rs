//! The page of one process: the same record for both sides, each from its own seat.

use super::{
    amends, below, day, decision_part,
    lanes::lanes,
    next::{self, Leads},
    range, seen, spec_change, thoughts,
    view::View,
};
use crate::{
    ask::{Answer, Ask, page},
    chrome::{self, Typed},
    face::{Field, Weight, Width, area, button, compose, crumb, do_row, post_form, title},
    page::{application::section, employer, evidence, kit, proposal, report},
    trouble::Trouble,
};
use act::{Seat, figures, process};
use ledger::{ids::ProcessId, policy::Action, refusal, side::Side};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(render(ask, &seat, ask.id("process")?, &Typed::default())?))
}

/// The page, with what was typed in its message and why that was refused.
pub(crate) fn render(ask: &Ask, seat: &Seat, id: ProcessId, typed: &Typed) -> Result<Markup, Trouble> {
    let sight = process::see(&ask.app.house, seat, id)?;
    let view = View::new(ask, seat, &sight);
    let told = section::read(ask, seat, &sight)?;
    let day = day::day(&view);
    let of_day = day::leads(day.as_ref());
    let before = if proposal::part::is_asked_for(&view) { Leads::Elsewhere } else { of_day };
    let leads = decision_part::leads(&view, before);
    let spec = ask.app.house.db.read(|conn| range::spec(conn, &view))?;
    let looked_at = looked_at(ask, &view)?;
    let signs = figures::signs(&ask.app.house, seat, &sight)?;
    let content = html! {
        (section::first(seat, &told))
        (head(&view))
        @if let Some(day) = &day { (day) }
        (decision_part::decision(&view, before))
        (proposal::part::pending(&view, of_day == Leads::Here))
        (spec_change::notice(&view))
        (spec_change::standing(&view))
        (range::range(&view, spec.as_ref()))
        (first(&view, leads))
        (thoughts::thoughts(&view))
        (lanes(&view))
        (write(&view, typed))
        (section::beside(ask, seat, &sight, &view.home, &told))
        (evidence::part::evidence(&view))
        (seen::seen(&view))
        (below::questions(&view))
        (employer::part::kept(&view, &signs))
        (below::ways(&view))
        (report::part::reports(&view))
        (below::stages(&view))
        (looked_at)
        (proposal::part::past_jobs(&view))
        (below::record(&view))
    };
    let heading = format!("{} · {}", sight.candidate.name, seat.workspace.name);
    Ok(chrome::seated(ask, seat, &heading, Width::Wide, &content))
}

/// What interviews look at, as the candidate sees it.
fn looked_at(ask: &Ask, view: &View<'_>) -> Result<Markup, Trouble> {
    let (Side::Candidate, Some(job)) = (view.seat.side(), &view.sight.job) else { return Ok(html! {}) };
    let version = view.sight.process.spec_version().unwrap_or(job.spec_version);
    let workspace = view.seat.workspace_id();
    let looked_at =
        ask.app.house.db.read(|conn| act::job::kit::looked_at(conn, workspace, job.id, version))?;
    Ok(kit::part::for_candidates(&view.voice, &looked_at))
}

fn head(view: &View<'_>) -> Markup {
    let voice = &view.voice;
    let process = &view.sight.process;
    let place = process.stage.and_then(|id| view.sight.plan.iter().position(|stage| stage.id == id));
    let all = match view.seat.side() {
        Side::Company => view.say("nav-processes"),
        Side::Candidate => view.say("nav-my-processes"),
    };
    let lead = html! {
        @match place {
            Some(index) => {
                (say!(
                    voice,
                    "process-stage",
                    n = index + 1,
                    of = view.sight.plan.len(),
                    name = view.sight.plan[index].name.as_str()
                )) " · "
            },
            None => {},
        }
        @if process.recruiter_person() == view.seat.person { (view.say("process-run-by-you")) }
        @else { (say!(voice, "process-run-by", name = view.who(process.recruiter_person()))) }
    };
    title(
        &crumb(&html! {
            a href=(format!("/w/{}/processes", view.seat.workspace.slug)) { (all) }
            @if let Some(job) = &view.sight.job { " / " (job.title) }
        }),
        view.other_name(),
        Some(&lead),
        None,
    )
}

/// Who owes the next word; above it, after a second miss in a row, the way to make good.
fn first(view: &View<'_>, leads: Leads) -> Markup {
    let Some(make_good) = amends::open(view) else { return next::next(view, leads) };
    let next_word = next::next_word(view);
    let said = next_word.is_some_and(|promise| amends::says(make_good, promise));
    html! {
        (amends::amends(view, make_good, leads))
        @if next_word.is_some() && !said { (next::next(view, Leads::Elsewhere)) }
    }
}

fn write(view: &View<'_>, typed: &Typed) -> Markup {
    if !view.sight.allows(Action::Speak) {
        return html! {};
    }
    let wrong = typed.field(&view.voice, refusal::Field::Text);
    let label = say!(view.voice, "process-write", name = view.other_name());
    let field = Field::new("text", &label).hint(view.say("process-write-hint")).error(wrong.as_deref());
    let form = html! {
        (area(&field, typed.form.text("text"), Some(16_000)))
        (do_row(&button(Weight::Quiet, view.say("process-write-do"), None)))
    };
    let action = format!("{}/messages/send", view.home);
    html! { div id="compose" { (compose(view.seat.side(), &post_form(&action, &[], &form))) } }
}
