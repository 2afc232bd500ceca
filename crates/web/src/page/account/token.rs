//! API tokens: for a program that acts in somebody's name.

use super::{path, show};
use crate::{
    ask::{Answer, Ask, see},
    chrome::Typed,
    face::{
        Choice, Field, Item, Kind, State, Tone, Weight, banner_of, button, checks, do_row, input, list, part,
        post_button, post_form, tag,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::Input,
    secret::Secret,
    token::{self, Scope},
};
use jiff::Timestamp;
use ledger::side::Side;
use maud::{Markup, html};
use speech::{Voice, say};
use store::api_tokens::ApiToken;

/// POST `/w/{workspace}/account/tokens`: the answer shows the secret, this once.
///
/// # Errors
/// [`Trouble::SignedOut`].
pub fn issue(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let scopes: Vec<Scope> = ask.form.all("scopes").filter_map(Scope::from_code).collect();
    let forms = match token::issue(&ask.app.house, &seat, ask.form.text("name"), &scopes) {
        Ok((secret, _)) => show::Forms { secret: Some(secret), ..show::Forms::default() },
        Err(error) => show::Forms { token: Typed::or_trouble(ask, error)?, ..show::Forms::default() },
    };
    show::answer(ask, &seat, &forms)
}

/// POST `/w/{workspace}/account/tokens/{token}/revoke`.
///
/// # Errors
/// [`Trouble::NotFound`] where it is not theirs.
pub fn revoke(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    token::revoke(&ask.app.house, &seat, ask.id("token")?)?;
    Ok(see(&format!("{}#tokens", path(&seat.workspace.slug))))
}

/// A new token's secret.
pub(super) fn shown_once(voice: &Voice, secret: &Secret) -> Markup {
    banner_of(Tone::Ok, voice.say("token-shown-once"), &html! { p { code { (secret.reveal()) } } })
}

/// The part of the account page about them.
pub(super) fn section(
    ask: &Ask,
    seat: &Seat,
    voice: &Voice,
    typed: &Typed,
    home: &str,
) -> Result<Markup, Trouble> {
    const FIELDS: [Input; 2] = [Input::Name, Input::Scopes];
    let tokens = token::list(&ask.app.house, seat)?;
    let wrong = FIELDS.map(|field| typed.input(voice, field));
    let [name, scopes] = wrong.each_ref().map(Option::as_deref);
    let chosen: Vec<&str> =
        if typed.form.is_empty() { vec![Scope::Read.code()] } else { typed.form.all("scopes").collect() };
    let fields = html! {
        (input(
            &Field::new("name", voice.say("token-name")).hint(voice.say("token-name-hint")).error(name)
                .scope("token").autocomplete("off"),
            Kind::Text,
            typed.form.text("name"),
        ))
        (checks(
            &Field::new("scopes", voice.say("token-scopes")).error(scopes),
            &scopes_of(voice, seat),
            &chosen,
        ))
        (do_row(&button(Weight::Quiet, voice.say("token-issue"), None)))
    };
    Ok(part(
        "tokens",
        voice.say("token-title"),
        None,
        &html! {
            div class="stack" {
                p class="soft" { (voice.say("token-lead")) }
                @if !tokens.is_empty() { (rows(voice, ask.now, &tokens, home)) }
                (post_form(&format!("{home}/tokens"), &[], &fields))
            }
        },
    ))
}

fn scope(voice: &Voice, scope: Scope) -> &'static str {
    match scope {
        Scope::Read => voice.say("token-scope-read"),
        Scope::Act => voice.say("token-scope-act"),
        Scope::Manage => voice.say("token-scope-manage"),
    }
}

// A candidate manages no organisation: they are not offered it.
fn scopes_of(voice: &Voice, seat: &Seat) -> Vec<Choice> {
    Scope::ALL
        .into_iter()
        .filter(|scope| *scope != Scope::Manage || seat.side() == Side::Company)
        .map(|one| Choice::new(one.code(), scope(voice, one)))
        .collect()
}

fn rows(voice: &Voice, now: Timestamp, tokens: &[ApiToken], home: &str) -> Markup {
    let item = |token: &ApiToken| {
        let may: Vec<&str> = token
            .scopes
            .split_whitespace()
            .filter_map(Scope::from_code)
            .map(|one| scope(voice, one))
            .collect();
        let made = say!(voice, "token-made", at = voice.short_moment(token.created_at, now));
        let used = token.last_used_at.map_or_else(
            || voice.say("token-never").to_owned(),
            |at| say!(voice, "token-used", at = voice.short_moment(at, now)),
        );
        let revoke = format!("{home}/tokens/{}/revoke", token.id);
        let revoked = token.revoked_at.is_some();
        Item {
            say: token.name.clone(),
            meta: vec![html! { (voice.list(&may)) }, html! { (made) }, html! { (used) }],
            tags: revoked.then(|| tag(State::Void, voice.say("token-revoked"))),
            end: (!revoked).then(|| post_button(Weight::Small, voice.say("token-revoke"), &revoke, &[])),
            done: revoked,
            ..Item::default()
        }
    };
    let items: Vec<Item> = tokens.iter().map(item).collect();
    list(&items)
}
