//! One webhook: where it leads, what it is told, how it stands, and what came of it.

use super::{
    form::{self, FIELDS},
    list::state,
    log::{Log, ON_A_PAGE},
    path, path_of,
};
use crate::{
    api::cursor::Place,
    ask::{Answer, Ask, page, refused, see as go_to},
    chrome::{self, Typed},
    face::{
        Tone, Weight, Width, banner, banner_of, button, crumb, do_row, facts, part, post_button, post_form,
        title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::Error,
    webhook::{change, see},
};
use maud::{Markup, html};
use speech::{Voice, say};
use store::webhooks::{State, Webhook, Why};

/// GET `/w/{workspace}/settings/webhooks/{webhook}`.
///
/// # Errors
/// [`Trouble::NotAllowed`], [`Trouble::NotFound`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    Ok(page(everything(ask, &seat, &Typed::default())?))
}

/// POST to the same address: it leads elsewhere, or is told other things.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let (seat, id) = (ask.seat()?, ask.id("webhook")?);
    see::one(&ask.app.house, &seat, id)?;
    let version = ask.form.parse("version").ok_or(Error::Stale);
    let saved = version.and_then(|version| {
        let types = ask.form.all("types");
        change::save(&ask.app.house, &seat, id, version, ask.form.text("address"), types)
    });
    match saved {
        Ok(_) => Ok(go_to(&format!("{}?saved=yes", path_of(&seat.workspace.slug, id)))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(everything(ask, &seat, &typed)?))
        }
    }
}

fn everything(ask: &Ask, seat: &Seat, typed: &Typed) -> Result<Markup, Trouble> {
    let (voice, slug) = (chrome::voice_of(seat), seat.workspace.slug.as_str());
    let after = ask.query.parse("at").zip(ask.query.parse("id"));
    let after = after.and_then(|place| Place::try_from(place).ok()).map(|place| (place.at, place.id));
    let (webhook, tries) = see::tries(&ask.app.house, seat, ask.id("webhook")?, after, ON_A_PAGE)?;
    let home = path_of(slug, webhook.id);
    let up = html! { a href=(path(slug)) { (voice.say("webhooks-title")) } };
    let log = Log {
        voice: &voice,
        now: ask.now,
        slug,
        webhook: webhook.id,
        is_active: webhook.state == State::Active,
        tries: &tries,
    };
    let heading = voice.say("webhook-title");
    let fields = html! {
        (form::fields(&voice, typed, Some(&webhook)))
        (do_row(&button(Weight::Primary, voice.say("save"), None)))
    };
    let content = html! {
        (title(&crumb(&up), heading, Some(&html! { code { (webhook.address) } }), Some(&state(&voice, &webhook))))
        @if ask.query.ticked("saved") && typed.error.is_none() { (banner(Tone::Ok, voice.say("webhook-saved"), None)) }
        @if ask.query.ticked("sent") { (banner(Tone::Ok, voice.say("webhook-sent"), None)) }
        (standing(&voice, ask, &webhook))
        (deeds(&voice, &webhook, &home))
        (log.part())
        (part("change", voice.say("webhook-change"), None, &html! {
            div class="stack" {
                (typed.notice(&voice, &FIELDS))
                @if typed.is_stale() { (what_is_there_now(&voice, typed, &webhook)) }
                (post_form(&home, &[("version", &webhook.version.to_string())], &fields))
            }
        }))
        (part("remove", voice.say("webhook-remove"), None, &html! {
            div class="stack" {
                p class="soft" { (voice.say("webhook-remove-lead")) }
                (post_button(Weight::Danger, voice.say("webhook-remove-do"), &format!("{home}/remove"), &[]))
            }
        }))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}

/// Why it is told nothing, or that nothing reaches it.
fn standing(voice: &Voice, ask: &Ask, webhook: &Webhook) -> Markup {
    let since = |at| voice.moment(at, ask.now);
    match (webhook.state, webhook.failing_since) {
        (State::Active, None) => html! {},
        (State::Active, Some(at)) => banner(
            Tone::Warn,
            &say!(voice, "webhook-failing-since", at = since(at)),
            Some(voice.say("webhook-failing-next")),
        ),
        (State::Disabled(why), _) => {
            let at = since(webhook.state_at);
            let said = match why {
                Why::ByHand => say!(voice, "webhook-off-since", at = at),
                Why::Gone => say!(voice, "webhook-gone-since", at = at),
                Why::Unreachable => say!(voice, "webhook-unreachable-since", at = at),
            };
            banner(Tone::Info, &said, Some(voice.say("webhook-off-next")))
        }
    }
}

fn deeds(voice: &Voice, webhook: &Webhook, home: &str) -> Markup {
    let deed = |words: &str, tail: &str| post_button(Weight::Quiet, words, &format!("{home}/{tail}"), &[]);
    do_row(&html! {
        @if webhook.state == State::Active {
            (deed(voice.say("webhook-ping"), "ping"))
            (deed(voice.say("webhook-disable"), "disable"))
        } @else {
            (deed(voice.say("webhook-enable"), "enable"))
        }
        (deed(voice.say("webhook-rotate"), "secret"))
    })
}

/// What somebody else saved meanwhile.
fn what_is_there_now(voice: &Voice, typed: &Typed, now: &Webhook) -> Markup {
    let mut changed = Vec::new();
    if typed.form.text("address") != now.address {
        changed.push((voice.say("webhook-address"), html! { (now.address) }));
    }
    let types = now.codes().join(", ");
    changed.push((
        voice.say("webhook-types"),
        html! { @if types.is_empty() { (voice.say("webhook-told-all")) } @else { (types) } },
    ));
    banner_of(Tone::Warn, voice.say("changed-meanwhile"), &facts(&changed))
}
