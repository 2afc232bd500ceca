//! Saying that two candidates are one person: a look at what comes together, then doing it; and taking it back.

use super::path;
use crate::{
    ask::{Answer, Ask, page, see},
    chrome::{self, voice_of},
    face::{Weight, Width, button, card, crumb, do_row, facts, link_button, post_form, title},
    trouble::Trouble,
};
use act::candidate::{
    merge::{self, Both},
    see::Person,
};
use ledger::ids::CandidateId;
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/candidates/{candidate}/merge` (`with`: who becomes an alias).
///
/// # Errors
/// [`Trouble::NotAllowed`], [`Trouble::NotFound`].
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let into: CandidateId = ask.id("candidate")?;
    let alias: CandidateId = ask.query.parse("with").ok_or(Trouble::NotFound)?;
    let both = merge::look(&ask.app.house, &seat, alias, into)?;
    let voice = voice_of(&seat);
    let slug = &seat.workspace.slug;
    let here = path(slug, both.stays.candidate.id);
    let heading = voice.say("merge-title");
    let other_way = format!("{}/merge?with={}", path(slug, both.alias.candidate.id), both.stays.candidate.id);
    let with = both.alias.candidate.id.to_string();
    let done = html! {
        (do_row(&html! {
            (button(Weight::Primary, voice.say("merge-do"), None))
            (link_button(Weight::Quiet, voice.say("merge-other-way"), &other_way))
            (link_button(Weight::Quiet, voice.say("merge-not"), &here))
        }))
    };
    let content = html! {
        (title(
            &crumb(&html! { a href=(here) { (both.stays.candidate.name) } }),
            heading,
            Some(&html! { (voice.say("merge-lead")) }),
            None,
        ))
        (look(&voice, &both))
        (post_form(&format!("{here}/merge"), &[("with", &with)], &done))
    };
    Ok(page(chrome::seated(ask, &seat, heading, Width::Text, &content)))
}

/// POST to the same address (`with`).
///
/// # Errors
/// As [`show`].
pub fn post(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let into: CandidateId = ask.id("candidate")?;
    let alias: CandidateId = ask.form.parse("with").ok_or(Trouble::NotFound)?;
    merge::merge(&ask.app.house, &seat, alias, into)?;
    Ok(see(&format!("{}?merged={alias}", path(&seat.workspace.slug, into))))
}

/// POST `/w/{workspace}/candidates/{candidate}/unmerge`: the candidate is the alias.
///
/// # Errors
/// [`Trouble::NotAllowed`]; [`Trouble::NotFound`]; [`Trouble::Stale`] where it is none any longer.
pub fn unmerge(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    let alias: CandidateId = ask.id("candidate")?;
    merge::unmerge(&ask.app.house, &seat, alias)?;
    Ok(see(&path(&seat.workspace.slug, alias)))
}

fn look(voice: &Voice, both: &Both) -> Markup {
    html! {
        div class="side-by-side" {
            (card(&html! { h2 { (voice.say("merge-stays")) } (of(voice, &both.stays)) }))
            (card(&html! { h2 { (voice.say("merge-alias")) } (of(voice, &both.alias)) }))
        }
    }
}

fn of(voice: &Voice, person: &Person) -> Markup {
    let candidate = &person.candidate;
    let processes = html! {
        @if person.processes.is_empty() { "–" }
        @else {
            ul {
                @for past in &person.processes {
                    li { (past.job_title.as_deref().unwrap_or_else(|| voice.say("processes-no-job"))) }
                }
            }
        }
    };
    let tags: Vec<&str> = person.tags.iter().map(|tag| tag.name.as_str()).collect();
    let tags = if tags.is_empty() { "–".to_owned() } else { tags.join(", ") };
    facts(&[
        (voice.say("open-name"), html! { (candidate.name) }),
        (voice.say("open-email"), html! { (candidate.email) }),
        (voice.say("candidate-phone"), html! { (candidate.phone.as_deref().unwrap_or("–")) }),
        (voice.say("candidate-processes"), processes),
        (voice.say("candidate-tags"), html! { (tags) }),
        (voice.say("candidate-notes"), html! { (say!(voice, "merge-notes", n = person.notes.len())) }),
    ])
}
