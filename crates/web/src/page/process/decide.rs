//! 'What next?' after a conversation: three doors, what each does, and that each can be taken back for a while.

use super::advance;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome,
    face::{BigChoice, Weight, Width, big_choices, link_button, title},
    page::{about::About, message::answer::delivers, short_form::Matter},
};
use ledger::{offer::Offer, policy::Action, proposal::Proposal, refusal::Refusal};
use maud::{Markup, html};
use speech::{key, say};

/// GET `/w/{workspace}/processes/{process}/decide`.
///
/// # Errors
/// [`Trouble`] where there is no such process for this visitor, or it is not theirs to decide.
pub fn show(ask: &Ask) -> Answer {
    let about = About::process(ask)?;
    // After the end there is nothing to decide; a word can be written.
    if about.sight.process.ended.is_some() {
        return Ok(see(&format!("{}#compose", about.path())));
    }
    let about = about.allowed(Action::Decide)?;
    let (voice, sight) = (&about.voice, &about.sight);
    let heading = say!(voice, "decide-title", name = sight.candidate.name.as_str());
    let minutes = i64::from(sight.organisation.rules.undo_minutes);
    let lead = html! { (say!(voice, "decide-lead", minutes = minutes)) };
    let way = |key: &'static str, tail: &str| {
        link_button(Weight::Quiet, voice.say(key), &format!("{}/{tail}", about.path()))
    };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&lead), None))
        div class="prose" { (delivers(voice, ask, sight)) }
        div class="part" { (big_choices(&doors(&about))) }
        section class="part stack" aria-labelledby="h-else" {
            h2 id="h-else" { (voice.say("decide-else")) }
            p class="soft" { (voice.say("decide-else-lead")) }
            div class="row" {
                (way(key!("decide-answer"), "messages/answer"))
                (way(key!("process-do-book"), "conversations/new"))
                (way(key!("go-back"), ""))
            }
        }
    };
    Ok(page(chrome::seated(ask, &about.seat, &heading, Width::Wide, &content)))
}

fn doors(about: &About<'_>) -> Vec<BigChoice> {
    let voice = &about.voice;
    let name = about.sight.candidate.name.as_str();
    let door = |key: &'static str, say: String, tail: &str, closed: Option<Refusal>| BigChoice {
        title: voice.say(key).to_owned(),
        say,
        form: match closed {
            Some(refusal) => html! { p class="soft" { (speech::refusal(&refusal, voice)) } },
            None => open(about, key, tail),
        },
    };
    vec![
        door(
            key!("decide-go-on"),
            say!(voice, "decide-go-on-say", name = name),
            "advance",
            closed_to_advance(about),
        ),
        door(
            key!("decide-no"),
            say!(voice, "decide-no-say", name = name),
            "declines/new",
            closed_to_decline(about),
        ),
        door(
            key!("decide-offer"),
            say!(voice, "decide-offer-say", name = name),
            "offers/new",
            closed_to_offer(about),
        ),
    ]
}

// It only leads on, so it gets; as a form it stands at the foot of its door like the other choices.
fn open(about: &About<'_>, label: &'static str, tail: &str) -> Markup {
    html! {
        form method="get" action=(format!("{}/{tail}", about.path())) {
            (crate::face::button(Weight::Quiet, about.voice.say(label), None))
        }
    }
}

// What the ledger would refuse at once is said before anybody fills in a form.
fn closed_to_advance(about: &About<'_>) -> Option<Refusal> {
    let process = &about.sight.process;
    if process.job.is_none() {
        return Some(Refusal::NoJob);
    }
    waits(about).or_else(|| advance::ahead(about).next().is_none().then_some(Refusal::NoSuchStage))
}

fn closed_to_decline(about: &About<'_>) -> Option<Refusal> {
    decline_waits(about).or_else(|| offer_waits(about))
}

fn closed_to_offer(about: &About<'_>) -> Option<Refusal> {
    if about.sight.process.job.is_none() {
        return Some(Refusal::NoJob);
    }
    waits(about).or_else(|| offer_waits(about))
}

fn waits(about: &About<'_>) -> Option<Refusal> {
    let proposed = about.sight.process.proposals.iter().any(Proposal::is_pending);
    decline_waits(about).or(proposed.then_some(Refusal::ProposalPending))
}

fn decline_waits(about: &About<'_>) -> Option<Refusal> {
    let messages = &about.sight.process.messages;
    messages.iter().any(ledger::message::Message::declines_soon).then_some(Refusal::DeclineWaits)
}

fn offer_waits(about: &About<'_>) -> Option<Refusal> {
    about.sight.process.offers.iter().any(Offer::waits).then_some(Refusal::OfferWaits)
}
