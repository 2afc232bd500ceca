//! The settings of an organisation: its name, zone, language, contact, and the numbers of its promises.

use super::{choices, holidays, path, rules, webhook};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{
        Field, Kind, Tone, Weight, Width, banner, banner_of, button, do_row, facts, input, link_button, part,
        post_form, select, title,
    },
    trouble::Trouble,
};
use act::{
    Seat,
    error::{Error, Input},
    workspace::settings::{Settings, save},
};
use ledger::policy::HouseAction;
use maud::{Markup, html};
use speech::{Lang, Voice};
use store::workspaces::{Holiday, Workspace};

const FIELDS: [Input; 4] = [Input::Organisation, Input::Zone, Input::Language, Input::Email];

/// GET `/w/{workspace}/settings`.
///
/// # Errors
/// [`Trouble::NotAllowed`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageSettings)?;
    Ok(page(everything(ask, &seat, &Typed::default(), &Typed::default())?))
}

/// POST to the same address.
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageSettings)?;
    match do_save(ask, &seat) {
        Ok(_) => Ok(see(&format!("{}?saved=yes", path(&seat.workspace.slug)))),
        Err(error) => {
            let typed = Typed::or_trouble(ask, error)?;
            Ok(refused(everything(ask, &seat, &typed, &Typed::default())?))
        }
    }
}

fn do_save(ask: &Ask, seat: &Seat) -> Result<Workspace, Error> {
    let said = |input: Input| ask.form.text(input.code()).to_owned();
    let wanted = Settings {
        version: ask.form.parse("version").ok_or(Error::Stale)?,
        name: said(Input::Organisation),
        zone: said(Input::Zone),
        language: said(Input::Language),
        contact_email: said(Input::Email),
        rules: rules::read(&ask.form)?,
    };
    save(&ask.app.house, seat, &wanted)
}

/// The whole page: the settings and the days off, each with what was typed into it.
pub(super) fn everything(ask: &Ask, seat: &Seat, typed: &Typed, day: &Typed) -> Result<Markup, Trouble> {
    let voice = chrome::voice_of(seat);
    let (workspace, days) = ask.app.house.db.read(|conn| {
        let workspace = store::workspaces::load(conn, seat.workspace_id())?;
        let days: Vec<Holiday> = store::workspaces::holidays(conn, seat.workspace_id())?;
        Ok::<_, store::Error>((workspace, days))
    })?;
    let home = path(&seat.workspace.slug);
    let elsewhere = html! {
        (link_button(Weight::Quiet, voice.say("webhooks-title"), &webhook::path(&seat.workspace.slug)))
        (link_button(Weight::Quiet, voice.say("errands-title"), &format!("{home}/errands")))
    };
    let heading = voice.say("settings-title");
    let content = html! {
        (title(&html! {}, heading, Some(&html! { (voice.say("settings-lead")) }), Some(&elsewhere)))
        @if ask.query.ticked("saved") && typed.error.is_none() && day.error.is_none() {
            (banner(Tone::Ok, voice.say("settings-saved"), None))
        }
        (typed.notice(&voice, &FIELDS))
        @if typed.is_stale() { (what_is_there_now(&voice, typed, &workspace)?) }
        (form(&voice, typed, &workspace, &home)?)
        (holidays::section(&voice, ask.now, day, &days, &home))
    };
    Ok(chrome::seated(ask, seat, heading, Width::Text, &content))
}

fn form(voice: &Voice, typed: &Typed, workspace: &Workspace, home: &str) -> Result<Markup, Trouble> {
    let wrong = FIELDS.map(|field| typed.input(voice, field));
    let [name, zone, language, email] = wrong.each_ref().map(Option::as_deref);
    let numbers = act::house::rules_of(workspace)?;
    let chosen_zone = typed.or("zone", &workspace.zone);
    let fields = html! {
        (input(
            &Field::new("organisation", voice.say("settings-name")).error(name),
            Kind::Text,
            typed.or("organisation", &workspace.name),
        ))
        div class="pair" {
            (select(
                &Field::new("zone", voice.say("settings-zone")).hint(voice.say("settings-zone-hint"))
                    .error(zone),
                &choices::zones(chosen_zone),
                chosen_zone,
                None,
            ))
            (select(
                &Field::new("language", voice.say("settings-language"))
                    .hint(voice.say("settings-language-hint")).error(language),
                &choices::languages(),
                typed.or("language", &workspace.locale),
                None,
            ))
        }
        (input(
            &Field::new("email", voice.say("settings-contact")).hint(voice.say("settings-contact-hint"))
                .error(email),
            Kind::Email,
            typed.or("email", &workspace.contact_email),
        ))
        (part("rules", voice.say("settings-rules"), None, &html! {
            div class="stack" {
                p class="soft" { (voice.say("settings-rules-lead")) }
                div class="form" { (rules::fields(voice, typed, &numbers)) }
            }
        }))
        (part("figures", voice.say("settings-figures"), None, &html! {
            div class="stack" {
                p class="soft" { (voice.say("settings-figures-lead")) }
                div class="form" { (rules::figures(voice, typed, &numbers)) }
            }
        }))
        (do_row(&button(Weight::Primary, voice.say("save"), None)))
    };
    Ok(post_form(home, &[("version", &workspace.version.to_string())], &fields))
}

/// What somebody else saved meanwhile, where it is not what was typed.
fn what_is_there_now(voice: &Voice, typed: &Typed, now: &Workspace) -> Result<Markup, Trouble> {
    let language = Lang::from_tag(&now.locale).map_or("", Lang::own_name);
    let texts = [
        ("organisation", voice.say("settings-name"), now.name.as_str(), now.name.as_str()),
        ("zone", voice.say("settings-zone"), now.zone.as_str(), now.zone.as_str()),
        ("language", voice.say("settings-language"), now.locale.as_str(), language),
        ("email", voice.say("settings-contact"), now.contact_email.as_str(), now.contact_email.as_str()),
    ];
    let mut changed: Vec<(&str, Markup)> = texts
        .into_iter()
        .filter(|(name, _, stored, _)| typed.form.text(name) != *stored)
        .map(|(_, label, _, shown)| (label, html! { (shown) }))
        .collect();
    changed.extend(rules::changed(voice, &typed.form, &act::house::rules_of(now)?));
    Ok(banner_of(Tone::Warn, voice.say("changed-meanwhile"), &facts(&changed)))
}
