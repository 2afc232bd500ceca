//! The page.

use super::{candidate, forecasts, member};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, lock, title},
};
use act::selfview::{mine, ours};
use ledger::side::Side;
use maud::html;

/// GET `/w/{workspace}/my-view`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where the visitor has no seat here.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let voice = chrome::voice_of(&seat);
    let house = &ask.app.house;
    let (lead, first, foretold) = match seat.side() {
        Side::Candidate => {
            let mine = mine(house, &seat)?;
            (voice.say("my-view-lead"), candidate::criteria(&voice, &mine, ask.now), mine.forecasts)
        }
        Side::Company => {
            let ours = ours(house, &seat)?;
            (voice.say("my-view-lead-company"), member::statements(&voice, &ours), ours.forecasts)
        }
    };
    let heading = voice.say("my-view-title");
    let place = crumb(&html! { (seat.workspace.name) });
    let content = html! {
        (title(&place, heading, Some(&html! { (lead) }), None))
        p class="soft" { (lock(voice.say("my-view-private"))) }
        (first)
        (forecasts::forecasts(&voice, &seat, &foretold))
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}
