//! A conversation as a file for one's own calendar. Its entry is the one that the letters carry, so that a
//! calendar that has it already takes it for the same.

use super::scene::Scene;
use crate::ask::{Answer, Ask, file};
use exchange::calendar::{self, Appointment, Details, Guest, Method};
use ledger::side::Side;
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/conversations/{conversation}/calendar.ics`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such conversation for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let scene = Scene::of(ask)?;
    let method = if scene.stands() { Method::Publish } else { Method::Cancel };
    let text = calendar::file(&Appointment::of(scene.talk()), method, &details(&scene));
    Ok(file("text/calendar; charset=utf-8", "conversation.ics", text.into_bytes()))
}

/// The way to it, beside the time, as long as it is ahead.
pub(super) fn link(scene: &Scene<'_>) -> Markup {
    html! {
        @if scene.stands() && !scene.is_over() {
            " · " a href=(scene.to("calendar.ics")) { (scene.voice.say("conversation-calendar")) }
        }
    }
}

fn details(scene: &Scene<'_>) -> Details {
    let (voice, talk, sight) = (&scene.voice, scene.talk(), &scene.sight);
    let text = |words| sight.text(words).map(str::to_owned);
    let page = format!("{}{}", scene.ask.app.settings.public_address.trim_end_matches('/'), scene.path());
    let mut description = vec![say!(voice, "mail-detail-who", names = scene.who())];
    description.extend(text(&talk.purpose));
    let agenda: Vec<String> =
        talk.agenda.iter().filter_map(|item| text(&item.words)).map(|item| format!("- {item}")).collect();
    if !agenda.is_empty() {
        description.push(format!("{}\n{}", voice.say("mail-detail-agenda"), agenda.join("\n")));
    }
    description.push(page.clone());
    let other = match scene.side() {
        Side::Company => scene.sight.candidate.name.as_str(),
        Side::Candidate => scene.seat.workspace.name.as_str(),
    };
    Details {
        summary: say!(voice, "mail-calendar-summary", kind = scene.kind(), other = other),
        description: description.join("\n\n"),
        place: talk.place.as_ref().and_then(text),
        page,
        organiser: Guest {
            name: scene.seat.workspace.name.clone(),
            email: scene.seat.workspace.contact_email.clone(),
        },
        guests: vec![],
        now: scene.now,
    }
}
