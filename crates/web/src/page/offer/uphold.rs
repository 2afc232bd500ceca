//! 'The offer stands as it is': the company's word to a counter, where it makes no other offer.

use super::{of, path, reading::Reading};
use crate::{
    ask::{Answer, Ask},
    chrome::Typed,
    page::{
        about::About,
        short_form::{Matter, ShortForm},
    },
    trouble::Trouble,
};
use ledger::{
    Command,
    offer::{self, FEWEST_DAYS, State, answer::Uphold},
    policy::Action,
    refusal::Refusal,
};
use speech::say;

/// GET `…/offers/{offer}/uphold`.
///
/// # Errors
/// [`Trouble`] where there is no such offer for this visitor, or nobody asked for other terms.
pub fn show(ask: &Ask) -> Answer {
    About::process(ask)?.allowed(Action::Decide)?.show(form)
}

/// POST to the same address (field `text`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let about = About::process(ask)?.allowed(Action::Decide)?;
    let offer = of(&about)?.id;
    let uphold = Uphold { offer, text: ask.form.text("text").to_owned() };
    let done = about.on(&Command::Offer(offer::Command::Uphold(uphold)));
    about.see_or_again(done.map(|_| path(&about.path(), offer)), form)
}

fn form(about: &About<'_>, typed: &Typed) -> Result<ShortForm, Trouble> {
    let (voice, sight) = (&about.voice, &about.sight);
    let offer = of(about)?;
    if offer.state != State::Countered {
        return Err(Trouble::Refused(Refusal::OfferNotOpen));
    }
    let reading = Reading { voice, sight, offer, range: None, now: about.ask.now };
    let name = sight.candidate.name.as_str();
    let days = voice.business_days(FEWEST_DAYS);
    Ok(about
        .form(voice.say("offer-uphold-title"), &path(&about.path(), offer.id))
        .lead(say!(voice, "offer-uphold-lead", name = name, days = days))
        .first(reading.counters())
        .fields(typed.blank(voice, "text", say!(voice, "offer-uphold-text", name = name)).area())
        .submit(voice.say("offer-uphold-do")))
}
