//! The kit of a job: to be written while it is a draft, to be read once it is frozen.

use super::{
    form::{self, Asked, Shown},
    path, read,
};
use crate::{
    ask::{Answer, Ask, page, refused, see},
    chrome,
    face::{Tone, Weight, Width, banner, banner_of, crumb, empty, link_button, part, title},
    page::job,
};
use act::{
    Seat,
    error::Error,
    job::kit::{self, Origin, Reading},
};
use jiff::Timestamp;
use ledger::{
    ids::JobId,
    job::kit::{Draft, Flaw, Kit},
    policy::HouseAction,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/jobs/{job}/kit`.
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for candidates; [`crate::trouble::Trouble::NotFound`] where there is no such job.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let reading = kit::see(&ask.app.house, &seat, ask.id("job")?)?;
    let draft = reading.draft.clone();
    Ok(page(whole(ask, &seat, &reading, &draft, &[], false)))
}

/// POST to the same address. `do` says what is asked: `save`, `freeze`, or the form again with another criterion
/// (`row`) or without one (`remove-<n>`).
///
/// # Errors
/// [`crate::trouble::Trouble::NotAllowed`] for whoever does not run jobs; [`crate::trouble::Trouble::NotFound`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::ManageJobs)?;
    let id: JobId = ask.id("job")?;
    let house = &ask.app.house;
    let version = ask.form.parse("version").unwrap_or(0);
    let mut draft = form::read(&ask.form);
    let done = match form::asked(&ask.form, &mut draft) {
        Asked::Again => {
            let reading = kit::see(house, &seat, id)?;
            return Ok(page(whole(ask, &seat, &reading, &draft, &[], false)));
        }
        Asked::Save => kit::save(house, &seat, id, version, &draft),
        Asked::Freeze => kit::freeze(house, &seat, id, version, &draft),
    };
    match done {
        Ok(_) => Ok(see(&path(&seat.workspace.slug, id))),
        Err(Error::KitFlawed(flaws)) => {
            let reading = kit::see(house, &seat, id)?;
            Ok(refused(whole(ask, &seat, &reading, &draft, &flaws, false)))
        }
        Err(Error::Stale) => {
            let reading = kit::see(house, &seat, id)?;
            Ok(refused(whole(ask, &seat, &reading, &draft, &[], true)))
        }
        Err(error) => Err(error.into()),
    }
}

fn whole(ask: &Ask, seat: &Seat, reading: &Reading, draft: &Draft, flaws: &[Flaw], stale: bool) -> Markup {
    let voice = chrome::voice_of(seat);
    let slug = seat.workspace.slug.as_str();
    let here = path(slug, reading.job.id);
    let frozen = reading.kit.as_ref().filter(|kit| kit.frozen_at.is_some());
    let body = match (frozen, &reading.kit) {
        (Some(kit), _) => frozen_kit(&voice, reading, kit, ask.now, &here),
        (None, _) if seat.may(HouseAction::ManageJobs) => {
            let back = job::path(slug, reading.job.id);
            let shown = Shown { voice: &voice, reading, draft, flaws, action: here.clone(), back };
            html! {
                @if stale { (banner(Tone::Warn, voice.say("changed-meanwhile"), None)) }
                (origin(&voice, reading))
                @if flaws.is_empty() && !stale { (unfinished(&voice, reading, &here)) }
                (shown.form())
            }
        }
        (None, Some(kit)) => html! {
            (banner(Tone::Warn, voice.say("kit-guide-draft"), None))
            (read::guide(&voice, kit, &reading.spec))
        },
        (None, None) => empty(voice.say("kit-none"), None),
    };
    let lead = html! {
        (voice.say("kit-lead")) " "
        a href=(format!("{}/versions/{}", job::path(slug, reading.job.id), reading.spec.version)) {
            (say!(voice, "job-version", n = reading.spec.version))
        }
    };
    let heading = voice.say("kit-title");
    let content = html! {
        (title(
            &crumb(&html! {
                a href=(job::all(slug)) { (voice.say("job-list-title")) } " / "
                a href=(job::path(slug, reading.job.id)) { (reading.job.title) }
            }),
            heading,
            Some(&lead),
            None,
        ))
        (body)
    };
    chrome::seated(ask, seat, heading, Width::Text, &content)
}

/// From what the form begins.
fn origin(voice: &Voice, reading: &Reading) -> Markup {
    let counts = reading.counts.as_ref().map(|kit| kit.spec_version);
    let measured = match counts {
        Some(version) => say!(voice, "kit-older-counts", n = version),
        None => voice.say("kit-nobody-measured").to_owned(),
    };
    let say = match reading.origin {
        Origin::Proposal => voice.say("kit-proposal").to_owned(),
        Origin::Copy(version) => say!(voice, "kit-copy", n = version),
        Origin::Draft | Origin::Frozen => voice.say("kit-draft").to_owned(),
    };
    banner_of(Tone::Info, &say, &html! { p { (measured) } })
}

/// What a kept draft still needs.
fn unfinished(voice: &Voice, reading: &Reading, here: &str) -> Markup {
    if reading.origin != Origin::Draft {
        return html! {};
    }
    let left = form::errors(voice, &reading.draft, &reading.flaws());
    let guide = html! { p { a href=(format!("{here}/guide")) { (voice.say("kit-guide-open")) } } };
    if left.is_empty() {
        return banner_of(Tone::Ok, voice.say("kit-complete"), &guide);
    }
    banner_of(
        Tone::Info,
        voice.say("kit-unfinished"),
        &html! {
            details class="more-info" {
                summary { (say!(voice, "kit-unfinished-count", n = super::plan::number(left.len()))) }
                ul { @for one in &left { li { a href={ "#f-" (one.field) } { (one.say) } } } }
            }
            (guide)
        },
    )
}

fn frozen_kit(voice: &Voice, reading: &Reading, kit: &Kit, now: Timestamp, here: &str) -> Markup {
    let since = kit.frozen_at.map(|at| voice.moment(at, now)).unwrap_or_default();
    let print = link_button(Weight::Quiet, voice.say("kit-guide-open"), &format!("{here}/guide"));
    html! {
        (banner(Tone::Ok, &say!(voice, "kit-frozen-since", moment = since), Some(voice.say("kit-frozen-means"))))
        @if let Some(first) = reading.measured_before {
            (banner(Tone::Warn, &say!(voice, "kit-frozen-late", moment = voice.moment(first, now)), Some(voice.say("kit-frozen-late-means"))))
        }
        div class="do-row" { (print) }
        (read::guide(voice, kit, &reading.spec))
        (part("candidates", voice.say("kit-candidates-see"), None, &read::looked_at(voice, &kit::published(kit, &reading.spec))))
    }
}
