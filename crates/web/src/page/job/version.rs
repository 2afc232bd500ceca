//! A version of a job's spec: what it says, why it was made, and what it changed.

use super::{all, path, spec_part};
use crate::{
    ask::{Answer, Ask, page},
    chrome,
    face::{Width, crumb, facts, pages, part, title},
    trouble::Trouble,
};
use ledger::{
    ids::{JobId, MemberId},
    job::diff,
    policy::HouseAction,
};
use maud::{Markup, html};
use speech::{Voice, say};

/// GET `/w/{workspace}/jobs/{job}/versions/{version}`.
///
/// # Errors
/// [`Trouble::NotAllowed`] for candidates; [`Trouble::NotFound`] where there is no such version.
pub fn show(ask: &Ask) -> Answer {
    let seat = ask.seat()?;
    seat.must(HouseAction::SeeMembers)?;
    let (id, number): (JobId, i64) = (ask.id("job")?, ask.id("version")?);
    let workspace = seat.workspace_id();
    let (job, spec, before, members) = ask.app.house.db.read(|conn| {
        let job = store::jobs::load(conn, workspace, id)?;
        let spec = store::jobs::spec(conn, workspace, id, number)?;
        let before = match number {
            1 => None,
            _ => Some(store::jobs::spec(conn, workspace, id, number - 1)?),
        };
        Ok::<_, Trouble>((job, spec, before, store::members::list(conn, workspace)?))
    })?;
    let voice = chrome::voice_of(&seat);
    let name = |id: MemberId| {
        members.iter().find(|member| member.id == id).map_or_else(String::new, |member| member.name.clone())
    };
    let slug = seat.workspace.slug.as_str();
    let at = |number: i64| format!("{}/versions/{number}", path(slug, id));
    let heading = say!(voice, "job-version", n = number);
    let made = say!(voice, "job-by", name = name(spec.by), at = voice.moment(spec.at, ask.now));
    let older = (number > 1).then(|| at(number - 1));
    let newer = (number < job.spec_version).then(|| at(number + 1));
    let content = html! {
        (title(
            &crumb(&html! {
                a href=(all(slug)) { (voice.say("job-list-title")) } " / "
                a href=(path(slug, id)) { (job.title) }
            }),
            &heading,
            Some(&html! {
                @if number == job.spec_version { (voice.say("job-version-current")) }
                @else { (voice.say("job-version-past")) }
            }),
            None,
        ))
        (facts(&[
            (voice.say("job-version-made"), html! { (made) }),
            (voice.say("job-title"), html! { (spec.title) }),
        ]))
        @if let Some(before) = &before {
            (part("changes", voice.say("job-version-changes"), None, &changes(
                &voice,
                &spec.reason,
                &diff(before, &spec),
                &name,
            )))
        }
        (part("spec", voice.say("job-spec"), None, &spec_part::what(&voice, &spec)))
        (part(
            "requirements",
            voice.say("job-requirements"),
            None,
            &spec_part::requirements(&voice, &spec, name),
        ))
        (pages(
            voice.say("job-versions"),
            newer.as_deref().map(|href| (voice.say("job-version-newer"), href)),
            older.as_deref().map(|href| (voice.say("job-version-older"), href)),
        ))
    };
    Ok(page(chrome::seated(ask, &seat, &heading, Width::Text, &content)))
}

fn changes(
    voice: &Voice,
    reason: &str,
    changes: &[diff::Change],
    name: &impl Fn(MemberId) -> String,
) -> Markup {
    html! {
        div class="stack" {
            p class="soft" { (voice.say("job-spec-why-part")) ": " (reason) }
            ul class="dots" { @for change in changes { li { (speech::change(change, name, voice)) } } }
        }
    }
}
