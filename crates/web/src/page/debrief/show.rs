//! The page of the debrief. Whoever still owes a scorecard gets the way to it, and no numbers.

use super::{
    concluded, seen, sum,
    table::{Table, owed},
};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome::{self, Typed},
    face::{Item, Tone, Weight, Width, banner, do_row, link_button, list, part, tag, title},
    page::{about::About, conversation, promise::say as promise_say, short_form::Matter},
    trouble::Trouble,
};
use act::error::Error;
use ledger::{
    Command,
    conversation::Conversation,
    debrief::{self, Verdict, conclude::Conclude},
    policy::{Action, HouseAction},
    promise::About as Of,
    refusal::{Field, Refusal},
    side::Side,
};
use maud::{Markup, html};
use speech::say;

/// GET `/w/{workspace}/processes/{process}/debrief`: for members.
///
/// # Errors
/// [`Trouble`] where there is no such process for this member.
pub fn show(ask: &Ask) -> Answer {
    Ok(page(whole(&of(ask)?, &Typed::default())?))
}

/// POST to the same address (fields `decided`, `reason`): concludes it.
///
/// # Errors
/// As [`show`]; [`Trouble::NotAllowed`] where it is not theirs to decide.
pub fn post(ask: &Ask) -> Answer {
    let about = of(ask)?.allowed(Action::Decide)?;
    let decided = Verdict::from_code(ask.form.text("decided"));
    let done = decided.ok_or(Error::Refused(Refusal::Missing(Field::Decided))).and_then(|decided| {
        let conclude = Conclude { decided, reason: ask.form.text("reason").to_owned() };
        about.on(&Command::Debrief(debrief::Command::Conclude(conclude)))
    });
    match done {
        Ok(_) => Ok(see(&format!("{}#concluded", super::path(&about.path())))),
        Err(error) => Ok(refused(whole(&about, &Typed::or_trouble(ask, error)?)?)),
    }
}

// It is the company's own page: for the candidate there is none.
fn of(ask: &Ask) -> Result<About<'_>, Trouble> {
    let about = About::process(ask)?;
    if about.seat.side() == Side::Company { Ok(about) } else { Err(Trouble::NotFound) }
}

fn whole(about: &About<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &about.voice;
    let name = about.sight.candidate.name.as_str();
    let heading = say!(voice, "debrief-title", name = name);
    let body = if about.sight.process.reads_scorecards(about.seat.person) {
        laid_out(about, typed)?
    } else {
        yours_first(about)
    };
    let content = html! {
        (title(&about.way_back(), &heading, Some(&html! { (say!(voice, "debrief-lead", name = name)) }), None))
        (body)
    };
    Ok(chrome::seated(about.ask, &about.seat, &heading, Width::Text, &content))
}

fn laid_out(about: &About<'_>, typed: &Typed) -> Result<Markup, Trouble> {
    let voice = &about.voice;
    let Some(table) = Table::load(about)? else {
        return Ok(html! {
            (banner(Tone::Info, voice.say("debrief-none"), Some(voice.say("debrief-none-next"))))
            (nothing_to_measure_by(about)?)
            (missing(about))
            (concluded::before(about))
            (concluded::ways(about))
        });
    };
    Ok(html! {
        (missing(about))
        (part("spread", voice.say("debrief-spread"), None, &seen::spread(&table)))
        (sum::arithmetic(&table))
        (part("leans", voice.say("debrief-leans"), None, &seen::leans(&table)))
        (part("criteria", voice.say("debrief-criteria"), None, &seen::criteria(&table)))
        (seen::besides(&table))
        (concluded::before(about))
        (concluded::form(&table, typed))
        (concluded::ways(about))
    })
}

fn nothing_to_measure_by(about: &About<'_>) -> Result<Markup, Trouble> {
    let process = &about.sight.process;
    let Some(job) = about.sight.job.as_ref().filter(|_| process.ended.is_none()) else { return Ok(html! {}) };
    let version = process.spec_version().unwrap_or(job.spec_version);
    let workspace = about.seat.workspace_id();
    let kits = about.ask.app.house.db.read(|conn| store::jobs::kits(conn, workspace, job.id))?;
    let manages = about.seat.may(HouseAction::ManageJobs);
    Ok(match act::job::kit::frozen_for(&kits, version) {
        Some(_) => html! {},
        None => crate::page::kit::part::missing(&about.voice, &about.seat.workspace.slug, job.id, manages),
    })
}

/// Who has not written yet. Nobody need be reminded by hand: their promise is.
fn missing(about: &About<'_>) -> Markup {
    let voice = &about.voice;
    let items: Vec<Item> = owed(about)
        .map(|promise| {
            let (state, word) = promise_say::state(voice, promise, about.ask.now);
            Item {
                say: about.sight.name(promise.owed_by).to_owned(),
                meta: vec![html! { (voice.due(promise.due_at, about.ask.now)) }],
                tags: Some(tag(state, &word)),
                ..Item::default()
            }
        })
        .collect();
    if items.is_empty() {
        return html! {};
    }
    let body = html! { (list(&items)) p class="soft" { (voice.say("debrief-missing-hint")) } };
    part("missing", voice.say("debrief-missing"), None, &body)
}

/// Kindly: one's own first.
fn yours_first(about: &About<'_>) -> Markup {
    let voice = &about.voice;
    let process = &about.sight.process;
    let Some(member) = about.seat.person.member() else { return html! {} };
    let ahead: Vec<&Conversation> =
        process.scorecards_ahead(member).filter_map(|id| process.conversation(id).ok()).collect();
    let owes = |talk: &Conversation| {
        process.promises.iter().any(|promise| {
            promise.about == Of::Scorecard(talk.id)
                && promise.owed_by == about.seat.person
                && promise.is_open()
        })
    };
    let begun = |talk: &&&Conversation| talk.starts_at <= about.ask.now || owes(talk);
    let meeting = |talk: &Conversation| {
        let kind = speech::conversation_kind(talk.kind, voice);
        say!(voice, "process-meeting", kind = kind, at = voice.short_moment(talk.starts_at, about.ask.now))
    };
    html! {
        (banner(Tone::Info, voice.say("debrief-yours-first"), Some(voice.say("debrief-yours-first-why"))))
        @for (place, talk) in ahead.iter().filter(begun).enumerate() {
            @let path = conversation::path(&about.seat.workspace.slug, process.id, talk.id);
            div class="part stack" {
                p { (meeting(talk)) }
                (do_row(&link_button(
                    if place == 0 { Weight::Primary } else { Weight::Quiet },
                    voice.say("promise-do-scorecard"),
                    &format!("{path}/scorecard"),
                )))
            }
        }
        @for talk in ahead.iter().filter(|talk| !begun(talk)) {
            p class="soft" { (say!(voice, "debrief-after-yours", meeting = meeting(talk))) }
        }
    }
}
