//! The outcome, as the candidate reads it: calm, with every reason, what was seen, what would change it, by whom, and
//! until when the rest comes. The company reads the same, with what it can still do.

use super::{of, path, reading::Reading, spec};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Tone, Weight, Width, banner, banner_of, card, do_row, link_button, post_button, title},
    page::{about::About, short_form::Matter},
};
use act::error::Error;
use ledger::{
    decline::Decline,
    message::{Message, State},
    policy::Action,
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/declines/{decline}`.
///
/// # Errors
/// [`crate::trouble::Trouble`] where there is no such decline for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    let (voice, sight) = (&about.voice, &about.sight);
    let decline = of(&about)?;
    let message = sight.process.message(decline.message).map_err(Error::from)?;
    let spec = spec(&about, decline.job, decline.spec_version)?;
    let reading = Reading { voice, sight, decline, spec: spec.as_ref(), now: ask.now };
    let ours = about.seat.side() == Side::Company;
    let heading = if ours {
        say!(voice, "decline-page-company", name = sight.candidate.name.as_str())
    } else {
        voice.say("decline-page-candidate").to_owned()
    };
    let lead = (!ours).then(|| {
        let company = about.seat.workspace.name.as_str();
        html! { (say!(voice, "decline-page-lead", company = company)) }
    });
    let owed = matches!(message.state, State::Sent(_)) && !decline.has_feedback();
    let content = html! {
        (title(&about.way_back(), &heading, lead.as_ref(), None))
        @if ours { (stands(&about, message)) }
        (card(&reading.whole()))
        div class="part" { (do_row(&html! {
            @if owed && sight.allows(Action::Decide) {
                @let to = format!("{}/feedback", path(&about.path(), decline.id));
                (link_button(Weight::Primary, voice.say("feedback-give"), &to))
            }
            @if may_rate(&about, decline) {
                @let to = format!("{}/rate", path(&about.path(), decline.id));
                (link_button(Weight::Primary, voice.say("feedback-rate"), &to))
            }
            @if !ours {
                (link_button(Weight::Quiet, voice.say("decline-write-back"), &format!("{}#compose", about.path())))
            }
            (link_button(Weight::Quiet, voice.say("decision-to-record"), &about.path()))
        })) }
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Text, &content)))
}

fn may_rate(about: &About<'_>, decline: &Decline) -> bool {
    about.sight.allows(Action::Mirror) && decline.has_feedback() && decline.rated.is_none()
}

/// Whether it has been sent, for the company.
fn stands(about: &About<'_>, message: &Message) -> Markup {
    let voice = &about.voice;
    match message.state {
        State::Waiting(until) => {
            let say = say!(voice, "decision-waits", clock = voice.clock(until));
            let take_back = format!("{}/messages/{}/take-back", about.path(), message.id);
            let may = until > about.ask.now && about.sight.allows(Action::Answer);
            banner_of(
                Tone::Info,
                &say,
                &html! {
                    p { (voice.say("process-only-company")) }
                    @if may {
                        div class="row" {
                            (post_button(Weight::Small, voice.say("process-message-take-back"), &take_back, &[]))
                        }
                    }
                },
            )
        }
        State::TakenBack(at) => {
            let at = voice.moment_in(at, &about.sight.organisation.calendar.zone, about.ask.now);
            let name = about.sight.candidate.name.as_str();
            banner(Tone::Info, &say!(voice, "decision-taken-back", at = at, name = name), None)
        }
        State::Sent(_) => html! {},
    }
}
