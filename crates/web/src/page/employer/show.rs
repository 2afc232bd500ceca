//! The page.

use super::{habits, signs};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, part, title},
    page::process::View,
};
use act::{
    figures::{self, Employer},
    process,
};
use ledger::side::Side;
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/employer`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such process for this visitor, or they sit on the company's side.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let house = &ask.app.house;
    let sight = process::see(house, &seat, ask.id("process")?)?;
    let found = figures::employer(house, &seat, &sight)?;
    let view = View::new(ask, &seat, &sight);
    let heading = say!(view.voice, "employer-title", name = seat.workspace.name.as_str());
    let back = crumb(&html! { a href=(view.home) { (view.say("employer-back")) } });
    let content = html! {
        (title(&back, &heading, Some(&html! { (view.say("employer-lead")) }), None))
        (here(&view, &found))
        (part("habits", view.say("employer-habits"), None, &habits::habits(&view, &found)))
        @if let Some(felt) = &found.felt {
            (part("felt", view.say("employer-felt"), None, &habits::felt(&view.voice, felt)))
        }
        (part("how", view.say("employer-how"), None, &habits::how(&view.voice, &found)))
    };
    Ok(page(chrome::seated(ask, &seat, &heading, Width::Text, &content)))
}

/// What both sides owed each other in this process.
fn here(view: &View<'_>, found: &Employer) -> Markup {
    let signs = |side: Side| signs::signs(&view.voice, found.signs.of(side));
    let body = html! {
        div class="side-by-side" {
            div {
                h3 { (say!(view.voice, "employer-theirs", name = view.other_name())) }
                (signs(Side::Company).unwrap_or_else(|| html! { p class="soft" { (view.say("employer-theirs-none")) } }))
            }
            div {
                h3 { (view.say("employer-yours")) }
                (signs(Side::Candidate).unwrap_or_else(|| html! { p class="soft" { (view.say("employer-yours-none")) } }))
                p class="soft" { (view.say("employer-yours-kept")) }
            }
        }
        @if let Some(chance) = found.missed_twice { (habits::missed_twice(&view.voice, chance)) }
    };
    part("here", view.say("employer-here"), None, &body)
}
