//! Yes or no to a wish, with a reason.

use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Choice, Field, Weight, area, button, do_row, link_button, post_form, radios},
    page::{about::About, process::path},
    trouble::Trouble,
};
use act::{Seat, process};
use ledger::{
    Command, refusal,
    wish::{self, answer::GiveAnswer},
};
use maud::{Markup, html};
use speech::say;

/// GET `…/wishes/{wish}/answer`.
///
/// # Errors
/// [`Trouble`] where there is no such wish for this visitor.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(render(ask, &seat, &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let (process, wish) = (ask.id("process")?, ask.id("wish")?);
    let command = Command::Wish(wish::Command::Answer(GiveAnswer {
        wish,
        granted: ask.form.text("granted") == "yes",
        reason: ask.form.text("reason").to_owned(),
    }));
    match process::on(&ask.app.house, &seat, process, &command) {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, process))),
        Err(error) => Ok(refused(render(ask, &seat, &Typed::or_trouble(ask, error)?)?)),
    }
}

fn render(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let sight = process::see(&ask.app.house, seat, ask.id("process")?)?;
    let wish = sight.process.wish(ask.id("wish")?).map_err(act::Error::from)?;
    let back = path(&seat.workspace.slug, sight.process.id);
    let days = voice.business_days(sight.organisation.rules.arrange_days);
    let choices = [
        Choice::new("yes", voice.say("wish-yes")).hint(say!(voice, "wish-yes-hint", days = days)),
        Choice::new("no", voice.say("wish-no")).hint(voice.say("wish-no-hint")),
    ];
    let wrong = typed.field(&voice, refusal::Field::Reason);
    let reason = Field::new("reason", voice.say("wish-reason"))
        .hint(voice.say("wish-reason-hint"))
        .error(wrong.as_deref());
    let fields = html! {
        (radios(&Field::new("granted", voice.say("wish-answer")), &choices, typed.form.text("granted")))
        (area(&reason, typed.form.text("reason"), Some(16_000)))
        (do_row(&html! {
            (button(Weight::Primary, voice.say("wish-answer-do"), None))
            (link_button(Weight::Quiet, voice.say("go-back"), &back))
        }))
    };
    let about = About {
        ask,
        seat,
        sight: &sight,
        title: speech::wish_kind(wish.kind, &voice),
        lead: html! { (say!(voice, "wish-answer-lead", name = sight.candidate.name.as_str())) },
        typed,
    };
    let words = sight.text(&wish.words).unwrap_or(voice.say("promise-erased"));
    let action = format!("{back}/wishes/{}/answer", wish.id);
    Ok(about.page_with(&html! { div class="said" { p { (words) } } }, &post_form(&action, &[], &fields)))
}
